"""Printed walk lists: doors in walking order, a box for one letter each, and no names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from canvass_app.model.campaign import Campaign
from canvass_app.model.door import OUTCOME_CODES
from canvass_app.model.paper_code import PaperCode, PaperKind, code_text
from canvass_app.printing.data import PageKind, PageSize
from canvass_app.printing.faces import Face, width
from canvass_app.printing.flow import Align
from canvass_app.printing.forms.codes import QR_SIDE, qr_code
from canvass_app.printing.forms.output import made, outline, prose, require_printable
from canvass_app.printing.grid import Grid, Stop
from canvass_app.printing.pages.section import one_line
from canvass_app.printing.paper import Paper
from canvass_app.printing.pdf.content import Artifact
from canvass_app.printing.pdf.metadata import About
from canvass_app.printing.text import isolated, plain
from canvass_app.printing.theme import (
    ACCENT,
    DATA,
    FIFTH,
    FOOT,
    HAIR,
    HAIRLINE,
    INK,
    LABEL,
    NOTE,
    QUIET,
    SMALL_BODY,
    Sheet,
    Style,
    sheet,
)  # fmt: skip
from canvass_app.printing.wording import Wording, form_wording

_NUMBER = Style(Face.SERIF_SEMIBOLD, 34, 40, ACCENT)
_LETTER = Style(Face.SANS_SEMIBOLD, 9.6, 12)
_MEANING = Style(Face.SANS, 8.6, 12)
_HOUSE = Style(Face.SANS_SEMIBOLD, 10.8, 14)
_STREET = Style(Face.SANS, 10.8, 14)
_ROW = 22.0
_HEAD = 20.0
_BOX = 15.0
_TOP = 42.0
_LEGEND_ROW = 13.0
_END = 62.0
"""Height in points of the fields and the note below the last door."""


@dataclass(frozen=True, slots=True)
class ListedDoor:
    """One line of a list: an address and nothing else. `side` is `odd`, `even` or empty."""

    house: str
    street: str
    unit: str
    place: str
    side: str = ""


@dataclass(frozen=True, slots=True)
class WalkListData:
    """A list to be printed. `doors` are in the order of their lines, numbered from 1.

    The walker's name is written on the paper by hand: a lost list names nobody.
    """

    number: str
    turf: str
    printed_on: date
    campaign: Campaign
    campaign_code: str
    doors: tuple[ListedDoor, ...]
    languages: tuple[str, str] = ("en", "es")
    page: PageSize = PageSize.LETTER


def walk_list(data: WalkListData) -> bytes:
    """Return the list as PDF. Raises `UserError` if something cannot be printed."""
    addresses = (f"{d.house} {d.street} {d.unit} {d.place}" for d in data.doors)
    require_printable(data.turf, *addresses)
    first = form_wording(data.languages[0])
    sender = plain(data.campaign.organisation or data.campaign.name) or "Canvass"
    title = first.say("walk.title", number=data.number)
    about = About(title, sender, plain(data.turf), first.language, data.printed_on)
    paper = sheet(data.page)
    return made(about, paper, _List(data, paper).draw)


class _List:
    """The pages of one list."""

    def __init__(self, data: WalkListData, paper: Sheet) -> None:
        self._data = data
        self._sheet = paper
        self._words = tuple(form_wording(language) for language in data.languages)
        self._stops = _stops(paper)
        self._grid = Grid(self._stops, _ROW)
        self._legend = _TOP + QR_SIDE + 22
        legend_rows = -(-len(OUTCOME_CODES) // 2)
        self._first_top = self._legend + 14 + legend_rows * _LEGEND_ROW + 12
        self._tops = (self._first_top, paper.top)

    def draw(self, paper: Paper) -> None:
        """Draw all pages; for a screen reader the table is a single one."""
        pages = self._pages()
        line = 1
        with paper.element("Sect"):
            for at, doors in enumerate(pages):
                top = self._sheet.top
                if at == 0:
                    paper.bookmark(self._words[0].say("walk.title", number=self._data.number))
                    self._draw_head(paper)
                    self._draw_legend(paper)
                    top = self._first_top
                self._draw_doors(paper, doors, line, top)
                line += len(doors)
                if at == len(pages) - 1:
                    self._draw_end(paper)
                self._draw_foot(paper, at + 1, len(pages))
                paper.end_page(PageKind.CONTENTS)

    def _pages(self) -> list[Sequence[ListedDoor]]:
        doors, pages = self._data.doors, list[Sequence[ListedDoor]]()
        while len(doors) > self._room(len(pages), _END):
            # This is not the last page; at least one door is left for that one.
            taken = min(self._room(len(pages)), len(doors) - 1)
            pages.append(doors[:taken])
            doors = doors[taken:]
        return [*pages, doors]

    def _room(self, page: int, end: float = 0.0) -> int:
        """Return how many doors fit on a page that keeps `end` points free below them."""
        top = self._tops[min(page, 1)] + _HEAD
        return int((self._sheet.bottom - end - top) / _ROW)

    def _draw_head(self, paper: Paper) -> None:
        data, sheet, words = self._data, self._sheet, self._words[0]
        right = sheet.side + sheet.measure - QR_SIDE
        room = sheet.measure - QR_SIDE - 24
        with paper.element("H1"):
            paper.text(sheet.side, _TOP + 30, data.number, _NUMBER)
        x = sheet.side + width(data.number, _NUMBER.face, _NUMBER.size) + 14
        titles = " · ".join(w.say("walk.title", number=data.number) for w in self._words)
        with paper.artifact():
            text, style = one_line(titles, NOTE, room - x + sheet.side)
            paper.text(x, _TOP + 14, text, style)
        doors = words.count("walk.doors", len(data.doors))
        turf = words.say("walk.turf", turf=plain(data.turf))
        text, style = one_line(turf, Style(Face.SERIF_SEMIBOLD, 13, 16), room - x + sheet.side)
        paper.text(x, _TOP + 30, text, style)
        told = f"{words.say('walk.printed', day=words.day(data.printed_on))} · {doors}"
        paper.text(sheet.side, _TOP + 50, told, DATA)
        code = code_text(PaperCode(PaperKind.WALK_LIST, data.campaign_code, data.number))
        alt = words.say("walk.code", number=data.number)
        qr_code(paper, code, alt, right, _TOP)

    def _draw_legend(self, paper: Paper) -> None:
        sheet, y = self._sheet, self._legend
        heads = " · ".join(words.say("walk.legend") for words in self._words)
        with paper.element("H2"):
            paper.text(sheet.side, y, heads, LABEL)
        y += 14
        half = sheet.measure / 2
        codes = list(OUTCOME_CODES)
        rows = -(-len(codes) // 2)
        with paper.element("L"):
            for at, code in enumerate(codes):
                x, base = sheet.side + half * (at // rows), y + _LEGEND_ROW * (at % rows) + 2
                with paper.element("LI"):
                    with paper.element("Lbl"):
                        paper.text(x, base, code, _LETTER)
                    with paper.element("LBody"):
                        self._draw_meaning(paper, code, x + 16, base)

    def _draw_meaning(self, paper: Paper, code: str, x: float, y: float) -> None:
        for at, words in enumerate(self._words):
            said = words.say(f"walk.{code}") + (" · " if not at else "")
            style = _MEANING if not at else Style(_MEANING.face, _MEANING.size, 12, QUIET)
            with paper.element("P", language=words.language if at else ""):
                paper.text(x, y, said, style)
            x += width(said, style.face, style.size)

    def _draw_doors(self, paper: Paper, doors: Sequence[ListedDoor], line: int, top: float) -> None:
        sheet, words = self._sheet, self._words[0]
        keys = ("line", "side", "house", "street", "unit", "place", "letter")
        with paper.element("Table"):
            with paper.element("THead"):
                heads = [words.say(f"walk.{key}") for key in keys]
                self._grid.heads(paper, top + _HEAD - 6, heads, LABEL)
            y = top + _HEAD
            paper.rule(sheet.side, y, sheet.measure, FIFTH, ACCENT)
            with paper.element("TBody"):
                for number, door in enumerate(doors, line):
                    self._grid.row(paper, y, _cells(words, number, door))
                    self._draw_box(paper, y)
                    y += _ROW
                    weight, color = (FIFTH, QUIET) if number % 5 == 0 else (HAIRLINE, HAIR)
                    paper.rule(sheet.side, y, sheet.measure, weight, color)

    def _draw_box(self, paper: Paper, y: float) -> None:
        box = (self._stops[-1].x + 4, y + (_ROW - _BOX) / 2, _BOX, _BOX)
        outline(paper, box, 0.7)

    def _draw_end(self, paper: Paper) -> None:
        sheet = self._sheet
        y = sheet.bottom - 34
        third = sheet.measure / 3
        fields = (("sheets_used", 0.0, third * 1.6), ("handed", third * 1.6 + 14, third * 0.9),
                  ("walked_on", third * 2.5 + 28, third * 0.5 - 28))  # fmt: skip
        for key, offset, wide in fields:
            said = dict.fromkeys(words.say(f"walk.{key}") for words in self._words)
            paper.rule(sheet.side + offset, y, wide, 0.6, INK)
            text, style = one_line(" / ".join(said), NOTE, wide)
            paper.text(sheet.side + offset, y + 9, text, style)
        half = (sheet.measure - 20) / 2
        note = Style(SMALL_BODY.face, 7.8, 9.8, QUIET)
        for at, words in enumerate(self._words):
            language = words.language if at else ""
            x = sheet.side + at * (half + 20)
            prose(paper, words.say("walk.no_names"), note, x, y + 15, half, language)

    def _draw_foot(self, paper: Paper, page: int, total: int) -> None:
        sheet, words = self._sheet, self._words[0]
        y = sheet.height - sheet.foot + 4
        with paper.artifact(Artifact.FOOTER):
            title = words.say("walk.title", number=self._data.number)
            told = f"{title} · {isolated(plain(self._data.turf))}"
            text, style = one_line(told, FOOT, sheet.measure * 0.8)
            paper.text(sheet.side, y, text, style)
            shown = words.say("walk.page", page=page, total=total)
            paper.text(sheet.side + sheet.measure, y, shown, FOOT, Align.RIGHT)


def _stops(sheet: Sheet) -> tuple[Stop, ...]:
    widths = {"line": 26.0, "side": 34.0, "house": 52.0, "unit": 62.0, "place": 116.0, "box": 36.0}
    gaps = 8.0 * 6
    street = sheet.measure - sum(widths.values()) - gaps
    x = sheet.side
    columns = (
        (widths["line"], Align.RIGHT, Style(Face.SANS, 9.2, 12, QUIET), "row"),
        (widths["side"], Align.LEFT, Style(Face.SANS, 9.2, 12, QUIET), ""),
        (widths["house"], Align.RIGHT, _HOUSE, ""),
        (street, Align.LEFT, _STREET, ""),
        (widths["unit"], Align.LEFT, _STREET, ""),
        (widths["place"], Align.LEFT, Style(Face.SANS, 9.2, 12, QUIET), ""),
        (widths["box"], Align.LEFT, _STREET, ""),
    )
    stops: list[Stop] = []
    for wide, align, style, scope in columns:
        stops.append(Stop(x, wide, align, style, scope))
        x += wide + 8
    return tuple(stops)


def _cells(words: Wording, number: int, door: ListedDoor) -> list[str]:
    side = words.say(f"walk.{door.side}") if door.side else ""
    address = [plain(part) for part in (door.house, door.street, door.unit, door.place)]
    return [str(number), side, *address, ""]
