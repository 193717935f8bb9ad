"""The summary: how many signatures, from where, from when, and what happened to each line."""

from __future__ import annotations

from collections.abc import Sequence

from canvass_app.model.profile import ZipShown
from canvass_app.printing.data import PageKind
from canvass_app.printing.flow import (
    Align,
    Mark,
    Rule,
    Strip,
    as_part,
    paginate,
    paragraph,
    set_lines,
    together,
)  # fmt: skip
from canvass_app.printing.pages.columns import Entry, columns
from canvass_app.printing.pages.section import Context, Flowing, one_line
from canvass_app.printing.pages.supplement import supplement_strips
from canvass_app.printing.parts import Part
from canvass_app.printing.text import plain, zip_area
from canvass_app.printing.theme import (
    ACCENT,
    DATA,
    DATA_STRONG,
    FIFTH,
    FIGURE,
    HAIR,
    HAIRLINE,
    HEADING,
    LABEL,
    NOTE,
    TITLE,
)  # fmt: skip

_FIGURE_STEPS = (0.19, 0.15, 0.33, 0.33)
"""Shares of the measure for signatures, sheets, first and last day."""


class SummarySection(Flowing):
    """The summary, over as many pages as the sheets and days need."""

    kind = PageKind.SUMMARY

    def __init__(self, context: Context) -> None:
        self.title = context.words.say("summary.title")
        sheet = context.sheet
        strips = _opening(context)
        strips += supplement_strips(context)
        strips += _treated(context)
        strips += _by_zip(context)
        strips += _by_date(context)
        strips += _by_source(context)
        strips += _sheets(context)
        super().__init__(paginate(strips, sheet.top, sheet.top, sheet.bottom))


def _opening(context: Context) -> list[Strip]:
    """The title and the few large figures."""
    words, found, sheet = context.words, context.tally, context.sheet
    figures = [
        (words.number(found.signatures), words.say("summary.figure_signatures")),
        (_sheets_figure(context), words.say("summary.figure_sheets")),
        (words.day_of(found.first_day), words.say("summary.figure_first")),
        (words.day_of(found.last_day), words.say("summary.figure_last")),
    ]
    shown = [(figure, label) for figure, label in figures if figure]
    heading = paragraph(words.say("summary.title"), TITLE, sheet.side, sheet.measure)
    marks: list[Mark] = []
    for at, (figure, label) in enumerate(shown):
        x = sheet.side + sum(_FIGURE_STEPS[:at]) * sheet.measure
        step = _FIGURE_STEPS[at] * sheet.measure
        text, style = one_line(figure, FIGURE, step - 14)
        part = Part("P")
        marks += [Mark(x, 31, text, style, part=part), Mark(x, 45, label, LABEL, part=part)]
    title = as_part(heading, Part("H1"))
    rule = Rule(sheet.side, 0, sheet.measure, FIFTH, ACCENT)
    return together([*title, Strip(5), Strip(54, tuple(marks), (rule,))])


def _sheets_figure(context: Context) -> str:
    return context.words.number(len(context.data.sheets)) if context.data.sheets else ""


def _heading(context: Context, key: str, lead: str = "") -> list[Strip]:
    sheet, words = context.sheet, context.words
    title = paragraph(words.say(key), HEADING, sheet.side, sheet.measure)
    strips = as_part(title, Part("H2"))
    if lead:
        strips += as_part(paragraph(words.say(lead), NOTE, sheet.side, sheet.measure), Part("P"))
    tied = [Strip(s.height, s.marks, s.rules, keep=True) for s in strips]
    return [Strip(15), *tied, Strip(3, keep=True)]


def _treated(context: Context) -> list[Strip]:
    """What happened to the lines that are left out, shortened or marked."""
    words, counts, found = context.words, context.data.counts, context.tally
    facts = [
        (counts.duplicates_left_out, "summary.duplicates"),
        (counts.incomplete_left_out, "summary.incomplete"),
        (counts.withdrawn, "summary.withdrawn"),
        (found.initials, "summary.initials"),
        (found.counted, "summary.counted"),
        (found.likely, "summary.likely"),
    ]
    strips = _heading(context, "summary.treated_title")
    body = Part("TBody", Part("Table"))
    for count, key in facts:
        strips += _fact(context, words.number(count), key, body)
    return strips


def _fact(context: Context, figure: str, key: str, body: Part) -> list[Strip]:
    """Set a figure before the thing it counts, which is its heading: cells look back for one."""
    sheet, sentence = context.sheet, context.words.say(key)
    row = Part("TR", body)
    number, name = Part("TD", row, headed_by=key), Part("TH", row, scope="row", name=key)
    text_x = sheet.side + 50
    lines = set_lines(sentence, DATA.face, DATA.size, sheet.measure - 50)
    marks = [Mark(sheet.side + 38, 11, figure, DATA_STRONG, Align.RIGHT, number)]
    marks += [Mark(text_x, 11 + 12.2 * at, line, DATA, part=name) for at, line in enumerate(lines)]
    height = 15.5 + 12.2 * (len(lines) - 1)
    rule = Rule(sheet.side, height, sheet.measure, HAIRLINE, HAIR)
    return [Strip(height, tuple(marks), (rule,))]


def _breakdown(context: Context, entries: Sequence[tuple[str, int]], count: int) -> list[Strip]:
    sheet, words = context.sheet, context.words
    cells: list[Entry] = [(plain(name), words.number(number)) for name, number in entries]
    return columns(cells, ("", ""), sheet.side, sheet.measure, count)


def _by_zip(context: Context) -> list[Strip]:
    entries = _zips(context)
    if not entries:
        return []
    whole = context.data.shows.zip is ZipShown.WHOLE
    lead = "summary.zip_lead_archive" if whole else "summary.zip_lead"
    return _heading(context, "summary.zip_title", lead) + _breakdown(context, entries, 4)


def _zips(context: Context) -> list[tuple[str, int]]:
    """Signatures by ZIP, grouped by the first three digits unless the profile shows whole ZIPs."""
    whole = context.data.shows.zip is ZipShown.WHOLE
    joined: dict[str, int] = {}
    for code, count in context.data.counts.by_zip:
        name = plain(code) if whole else _area(code)
        name = name or context.words.say("summary.zip_none")
        joined[name] = joined.get(name, 0) + count
    return list(joined.items())


def _area(code: str) -> str:
    """Return `973xx` for a ZIP or for its first three digits."""
    short = code.strip()
    if len(short) == 3 and short.isascii() and short.isdigit():
        return f"{short}xx"
    return zip_area(code)


def _by_date(context: Context) -> list[Strip]:
    none = context.words.say("summary.date_none")
    entries = [(day or none, count) for day, count in context.data.counts.by_date]
    if not entries:
        return []
    return _heading(context, "summary.date_title", "summary.date_lead") + _breakdown(
        context, entries, 4
    )


def _by_source(context: Context) -> list[Strip]:
    entries = [(context.words.source(name), n) for name, n in context.data.counts.by_source]
    if not entries:
        return []
    return _heading(context, "summary.source_title") + _breakdown(context, entries, 2)


def _sheets(context: Context) -> list[Strip]:
    sheets = context.data.sheets
    if not sheets:
        return []
    words, sheet = context.words, context.sheet
    unstated = words.say("summary.unstated")
    heads = tuple(words.say(f"summary.{key}") for key in ("sheet", "stated", "found", "printed"))
    entries: list[Entry] = [
        (
            plain(s.number),
            unstated if s.stated is None else words.number(s.stated),
            words.number(s.found),
            words.number(s.printed),
        )
        for s in sheets
    ]
    strips = _heading(context, "summary.sheets_title", "summary.sheets_lead")
    strips += columns(entries, heads, sheet.side, sheet.measure, 2)
    return strips + _all_sheets(context)


def _all_sheets(context: Context) -> list[Strip]:
    words, sheet, sheets = context.words, context.sheet, context.data.sheets
    stated = [s.stated for s in sheets if s.stated is not None]
    missing = len(sheets) - len(stated)
    totals = [
        (words.say("summary.stated"), sum(stated)),
        (words.say("summary.found"), sum(s.found for s in sheets)),
        (words.say("summary.printed"), sum(s.printed for s in sheets)),
    ]
    line = "   ·   ".join(f"{name} {words.number(number)}" for name, number in totals)
    part = Part("P")
    marks: tuple[Mark, ...] = (
        Mark(sheet.side, 15, words.say("summary.total"), DATA_STRONG, part=part),
        Mark(sheet.side + sheet.measure, 15, line, DATA_STRONG, Align.RIGHT, part),
    )
    if missing:
        note = words.count("summary.without", missing)
        marks += (Mark(sheet.side + sheet.measure, 28, note, NOTE, Align.RIGHT, Part("P")),)
    return [Strip(6), Strip(34, marks, (Rule(sheet.side, 0, sheet.measure, FIFTH, ACCENT),))]
