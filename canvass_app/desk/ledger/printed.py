"""The ledger on paper: where each sheet is, what is missing, whether the counts agree."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from canvass_app.desk.ledger.report import LedgerRow, counts_of, write_report
from canvass_app.desk.printed_reports import Form, wants_pdf, write_pdf
from canvass_app.desk.session import Session
from canvass_app.desk.written_files import writing
from canvass_app.model.ledger import Stage
from canvass_app.model.not_counting import Reason
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
from canvass_app.text.sheet_numbers import in_short

_SHARES = (40, 74, 50, 104, 50, 50, 50, 56, 36, 36, 36, 36, 62)
_NUMBERS = frozenset({8, 9, 10, 11})
_SINCE = {
    Stage.PRINTED: "printed_on",
    Stage.OUT: "handed_on",
    Stage.RETURNED: "returned_on",
    Stage.CHECKED: "checked_on",
    Stage.PACKED: "packed_on",
    Stage.DELIVERED: "delivered_on",
    Stage.DESTROYED: "destroyed_on",
    Stage.MISSING: "missing_on",
}
"""Since when a sheet is where it is; for typing, no day is recorded."""
_HEADS = (
    "sheet", "state", "since", "person", "printed", "handed", "returned", "box", "stated",
    "found", "typed", "counts", "not_counting",
)  # fmt: skip


def write_ledger(
    session: Session, path: Path, rows: Sequence[LedgerRow], form: Form, *, is_part: bool
) -> int:
    """Write the ledger as PDF or CSV, by the name of the file; return how many sheets are in it.

    `is_part` says that some sheets were left out on purpose. Raises `UserError` when it cannot be
    printed or written; then `path` stays as it was.
    """
    with writing(session.file, path):
        if wants_pdf(path):
            write_pdf(path, printed_ledger(rows, form, is_part=is_part))
        else:
            write_report(path, rows)
    return len(rows)


def printed_ledger(rows: Sequence[LedgerRow], form: Form, *, is_part: bool = False) -> Report:
    """Return the report: totals, what to look for, and a row per sheet. It names no signer."""
    words = form.words
    title = words.say("ledger.title")
    blocks: list[Block] = [Text(words.say("report.dated", day=words.day(form.dated)))]
    if is_part:
        blocks.append(Text(words.say("ledger.only")))
    blocks.append(_totals(rows, words))
    if not rows:
        blocks.append(Text(words.say("ledger.empty")))
    else:
        blocks += [
            *_to_look_for(rows, words),
            Heading(words.say("ledger.all")),
            _table(rows, words),
        ]
        blocks += _notes(rows, words)
    blocks.append(Text(words.say("report.private"), is_small=True))
    return form.report(title, ReportSection(title, tuple(blocks)), is_wide=True)


def _totals(rows: Sequence[LedgerRow], words: Wording) -> Figures:
    counts = counts_of(rows)
    figures = (
        (len(rows), "sheets"),
        (counts.out, "out"),
        (counts.overdue, "overdue"),
        (counts.missing, "missing"),
        (counts.not_typed, "not_typed"),
        (sum(row.counting for row in rows), "counting"),
    )
    return Figures(tuple((words.number(n), words.say(f"ledger.{key}")) for n, key in figures))


def _to_look_for(rows: Sequence[LedgerRow], words: Wording) -> list[Block]:
    missing = [row.number for row in rows if row.stage is Stage.MISSING]
    differing = [row.number for row in rows if row.differs]
    said = [words.say("ledger.missing_list", sheets=in_short(tuple(missing)))] if missing else []
    said += _overdue(rows, words)
    said = said or [words.say("ledger.nothing_lost")]
    if differing:
        said.append(words.say("ledger.differ_list", sheets=in_short(tuple(differing))))
    return [Heading(words.say("ledger.look_for")), *map(Text, said)]


def _overdue(rows: Sequence[LedgerRow], words: Wording) -> Iterator[str]:
    """List the overdue sheets by who has them, longest out first."""
    by_person: defaultdict[str, list[LedgerRow]] = defaultdict(list)
    for row in rows:
        if row.overdue:
            by_person[row.entry.handed_to if row.entry else ""].append(row)
    longest = {person: max(row.out_for or 0 for row in out) for person, out in by_person.items()}
    for person in sorted(by_person, key=lambda person: (-longest[person], person)):
        yield words.count(
            "ledger.overdue_list", longest[person],
            person=person or words.say("ledger.nobody"),
            sheets=in_short(tuple(row.number for row in by_person[person])),
        )  # fmt: skip


def _table(rows: Sequence[LedgerRow], words: Wording) -> Table:
    heads = tuple(words.say(f"ledger.{key}") for key in _HEADS)
    listed = [_cells(row, words) for row in rows]
    return Table(heads, [*listed, _total(rows, words)], _SHARES, _NUMBERS, has_total=True)


def _cells(row: LedgerRow, words: Wording) -> tuple[str, ...]:
    entry, sheet, totals = row.entry, row.sheet, row.totals
    since = _SINCE.get(row.stage, "")
    paper = (
        (entry.printed_on, entry.handed_on, entry.returned_on, entry.box) if entry else ("",) * 4
    )
    person = (entry.handed_to if entry else "") or (sheet.circulator if sheet else "")
    numbers: tuple[str, ...] = ("",) * 4
    if totals is not None:
        stated = words.say("report.none") if totals.stated is None else words.number(totals.stated)
        typed = (totals.found, row.typed, row.counting)
        numbers = (stated, *(words.number(number) for number in typed))
    return (
        row.number,
        _state(row, words),
        getattr(entry, since) if entry and since else "",
        person,
        *paper,
        *numbers,
        _reasons(row.reasons),
    )


def _state(row: LedgerRow, words: Wording) -> str:
    state = words.say(f"stage.{row.stage.value}")
    if row.overdue:
        return words.say("ledger.overdue_state", state=state)
    return words.say("ledger.differs_state", state=state) if row.differs else state


def _reasons(found: Mapping[str, int]) -> str:
    return " ".join(f"{r.value} {found[r.value]}" for r in Reason if found.get(r.value))


def _all_reasons(rows: Sequence[LedgerRow]) -> Counter[str]:
    found: Counter[str] = Counter()
    for row in rows:
        found.update(row.reasons)
    return found


def _total(rows: Sequence[LedgerRow], words: Wording) -> tuple[str, ...]:
    totals = [row.totals for row in rows if row.totals is not None]
    numbers = (
        sum(t.stated or 0 for t in totals),
        sum(t.found for t in totals),
        sum(row.typed for row in rows),
        sum(row.counting for row in rows),
    )
    said = (words.number(number) for number in numbers)
    return (words.say("ledger.total"), *("",) * 7, *said, _reasons(_all_reasons(rows)))


def _notes(rows: Sequence[LedgerRow], words: Wording) -> list[Block]:
    found = _all_reasons(rows)
    codes = [
        f"{reason.value} {words.say(f'reason.{reason.value}')}"
        for reason in Reason
        if found[reason.value]
    ]
    notes: list[Block] = [Text(words.say("ledger.columns"), is_small=True)]
    if codes:
        notes.append(Text(words.say("ledger.codes", codes=" · ".join(codes)), is_small=True))
    return notes
