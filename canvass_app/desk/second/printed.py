"""Second entry on paper: sample, errors by field and typist, whether to continue, and decisions."""

from __future__ import annotations

from pathlib import Path

from canvass_app.desk.printed_reports import Form, wants_pdf, write_pdf
from canvass_app.desk.second.report import SecondReport, percent, write_second_report
from canvass_app.desk.session import Session
from canvass_app.desk.written_files import writing
from canvass_app.model.bounds import Rate
from canvass_app.model.second_entry import Pick
from canvass_app.printing.reports.report import (
    Block,
    Figures,
    Heading,
    Report,
    ReportSection,
    Table,
    Text,
)  # fmt: skip
from canvass_app.printing.wording import Wording

_SHARES = (210, 60, 90, 60, 120)
_NUMBERS = frozenset({1, 2, 3, 4})


def write_second(session: Session, path: Path, found: SecondReport, form: Form) -> None:
    """Write the report as PDF or, under any other name, the rates as CSV (mode 0600).

    Raises `UserError` when it cannot be printed or written; then `path` stays as it was.
    """
    with writing(session.file, path):
        if wants_pdf(path):
            write_pdf(path, printed_second(found, form))
        else:
            write_second_report(path, found)


def printed_second(found: SecondReport, form: Form) -> Report:
    """Return the report. It names typists but no signers, and shows nothing that was typed."""
    words = form.words
    title = words.say("second.title")
    blocks: list[Block] = [Text(words.say("report.dated", day=words.day(form.dated)))]
    if found.state.plan is not None:
        blocks.append(_figures(found, words))
    blocks.append(Text(_verdict(found, words)))
    if found.state.plan is not None:
        blocks += _findings(found, words)
    blocks.append(Text(words.say("report.private"), is_small=True))
    return form.report(title, ReportSection(title, tuple(blocks)))


def _figures(found: SecondReport, words: Wording) -> Figures:
    state = found.state
    figures = (
        (state.population, "lines"),
        (state.wanted, "wanted"),
        (state.done, "typed_twice"),
        (found.lines.wrong, "wrong"),
        (len(found.differences), "open"),
    )
    return Figures(tuple((words.number(n), words.say(f"second.{key}")) for n, key in figures))


def _verdict(found: SecondReport, words: Wording) -> str:
    """Return whether the stopping rule is reached (`desk.second_report.verdict`)."""
    if found.state.plan is None:
        return words.say("second.not_begun")
    if not found.state.population:
        return words.say("second.no_lines")
    shares = {"bound": percent(found.bound), "target": percent(found.target)}
    if found.reached:
        return words.say("second.reached", **shares)
    if found.exhausted:
        return words.say("second.exhausted", **shares)
    return words.count("second.going_on", len(found.state.next_ids), **shares)


def _findings(found: SecondReport, words: Wording) -> list[Block]:
    plan = found.state.plan
    assert plan is not None
    fields = {words.say(f"field.{name}"): rate for name, rate in found.fields.items() if rate.seen}
    typists = {name or words.say("second.nameless"): rate for name, rate in found.typists.items()}
    told = words.say(
        "second.plan", share=plan.share, target=f"{plan.target}%", day=words.day_of(plan.drawn_on)
    )
    blocks: list[Block] = [Text(told), Heading(words.say("second.fields_title"))]
    blocks.append(_rates("of", {words.say("second.all_lines"): found.lines, **fields}, words))
    if typists:
        blocks += [Heading(words.say("second.typists_title")), _rates("typist", typists, words)]
    blocks += [Heading(words.say("second.settled_title")), _settled(found, words)]
    return [*blocks, Text(words.say("second.note"), is_small=True)]


def _rates(lead: str, rates: dict[str, Rate], words: Wording) -> Table:
    heads = tuple(
        words.say(f"second.{key}") for key in (lead, "errors", "seen", "rate", "interval")
    )
    rows = [(name, *_cells(rate, words)) for name, rate in rates.items()]
    return Table(heads, rows, _SHARES, _NUMBERS)


def _cells(rate: Rate, words: Wording) -> tuple[str, ...]:
    interval = words.say("second.low_high", low=percent(rate.low), high=percent(rate.high))
    share = percent(rate.share) if rate.seen else words.say("report.none")
    return (words.number(rate.wrong), words.number(rate.seen), share, interval)


def _settled(found: SecondReport, words: Wording) -> Table:
    counts = {f"pick_{pick.value}": found.picks.get(pick, 0) for pick in Pick}
    counts["pick_open"] = len(found.differences)
    counts["pick_total"] = sum(counts.values())
    rows = [(words.say(f"second.{key}"), words.number(count)) for key, count in counts.items()]
    heads = (words.say("second.decided"), words.say("second.number"))
    return Table(heads, rows, (270, 270), frozenset({1}), has_total=True)
