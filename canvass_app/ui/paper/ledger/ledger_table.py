"""The columns of the ledger: each sheet's stage as words, icon and color, and its counts."""

from __future__ import annotations

from canvass_app.desk.ledger.report import LedgerRow
from canvass_app.model.ledger import Stage, stage_words
from canvass_app.model.not_counting import Reason, reason_words
from canvass_app.ui.parts.rows_table import Cell, Column
from canvass_app.ui.translation import show, tr

_LOOKS = {
    Stage.PRINTED: ("print", "muted"),
    Stage.OUT: ("person", "accent"),
    Stage.RETURNED: ("waiting", "warn"),
    Stage.TYPING: ("edit", "warn"),
    Stage.TYPED: ("paper", "text"),
    Stage.CHECKED: ("good", "good"),
    Stage.PACKED: ("folder", "good"),
    Stage.DELIVERED: ("packets", "good"),
    Stage.DESTROYED: ("remove", "muted"),
    Stage.MISSING: ("bad", "bad"),
}


def ledger_columns() -> list[Column[LedgerRow]]:
    """Return the columns of the table of sheets."""
    return [
        Column(tr("Sheet"), lambda row: Cell(row.number)),
        Column(tr("Stage"), stage_cell),
        Column(tr("With, or in box"), _where_cell),
        Column(tr("Since"), lambda row: Cell(_since(row))),
        Column(
            tr("Stated"), lambda row: _number(row.sheet.stated if row.sheet else None), number=True
        ),
        Column(tr("Found"), _found_cell, number=True),
        Column(tr("Typed"), lambda row: _number(row.typed if row.sheet else None), number=True),
        Column(tr("Count"), lambda row: _number(row.counting if row.sheet else None), number=True),
        Column(tr("Why the others don’t"), reasons_cell),
    ]


def stage_cell(row: LedgerRow) -> Cell:
    """Return how far a sheet has come; overdue ones stand out."""
    text = show(stage_words(row.stage))
    if row.overdue:
        days = tr("overdue, {days} days out", days=row.out_for)
        return Cell(days, "warn", "bad")
    return Cell(text, *_LOOKS[row.stage])


def reasons_cell(row: LedgerRow) -> Cell:
    """Return the codes of the lines that don't count, explained in the tip."""
    found = [(reason, row.reasons.get(reason.value, 0)) for reason in Reason]
    text = "  ".join(f"{reason.value} {count}" for reason, count in found if count)
    tip = "\n".join(
        f"{count} × {show(reason_words(reason))} ({reason.value})"
        for reason, count in found
        if count
    )
    return Cell(text, tip=tip)


def _where_cell(row: LedgerRow) -> Cell:
    entry = row.entry
    if entry is None:
        return Cell(row.sheet.circulator if row.sheet else "")
    if row.stage in {Stage.PACKED, Stage.DELIVERED}:
        return Cell(entry.box)
    return Cell(entry.handed_to or (row.sheet.circulator if row.sheet else ""))


def _since(row: LedgerRow) -> str:
    entry = row.entry
    if entry is None:
        return ""
    name = {
        Stage.PRINTED: "printed_on",
        Stage.OUT: "handed_on",
        Stage.MISSING: "missing_on",
        Stage.RETURNED: "returned_on",
        Stage.CHECKED: "checked_on",
        Stage.PACKED: "packed_on",
        Stage.DELIVERED: "delivered_on",
        Stage.DESTROYED: "destroyed_on",
    }.get(row.stage, "returned_on")
    return str(getattr(entry, name))


def _found_cell(row: LedgerRow) -> Cell:
    found = row.totals.signatures if row.totals else None
    if row.differs:
        return Cell(str(found), "differs", "warn", number=True, tip=tr("Differs from the count."))
    return _number(found)


def _number(value: int | None) -> Cell:
    return Cell("" if value is None else f"{value:,}", number=True)
