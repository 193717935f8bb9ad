"""The training city: its files, and its sheets as they would be on the desk."""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from canvass_app.assets import asset_path
from canvass_app.desk.recording import (
    finish_sheet,
    save_cell,
    set_choice,
    set_header,
    set_state,
    start_sheet,
    totals_of,
)
from canvass_app.desk.session import Session
from canvass_app.model.ids import new_id
from canvass_app.model.line import WRITTEN_FIELDS, LineState, ShowAs
from canvass_app.store import queries

_TYPED = "typed"


@dataclass(frozen=True, slots=True)
class PaperSheet:
    """One sheet of the training city: its header, its lines, and how it gets into the program."""

    header: dict[str, str]
    lines: tuple[dict[str, str], ...]
    is_typed: bool

    @property
    def number(self) -> str:
        """The number printed on the paper."""
        return self.header["number"]


def training_file(name: str) -> Path:
    """Return the path of one of the training city's files."""
    return asset_path("training", name)


def paper_sheets() -> list[PaperSheet]:
    """Return the sheets in the order of their numbers."""
    lines = defaultdict(list)
    for row in _rows("signatures.csv"):
        lines[row["sheet"]].append(row)
    return [
        PaperSheet(
            header={
                "number": row["sheet"],
                "circulator": row["circulator"],
                "place": row["place"],
                "collected_on": row["collected_on"],
                "stated": row["stated"],
            },
            lines=tuple(lines[row["sheet"]]),
            is_typed=row["entry"] == _TYPED,
        )
        for row in _rows("sheets.csv")
    ]


def type_sheet(session: Session, paper: PaperSheet) -> None:
    """Type a sheet like the window does: header, then cell after cell, each saved when left."""
    sheet = start_sheet(session, paper.header).value
    for row in paper.lines:
        _type_line(session, sheet.id, row)


def account_for(session: Session, paper: PaperSheet) -> bool:
    """Finish a sheet if its counts agree or none was stated; return whether it did.

    An imported sheet first gets the header from its paper.
    """
    sheet = queries.sheets.sheet_numbered(session.db, paper.number)
    assert sheet is not None
    if not paper.is_typed:
        set_header(session, sheet.id, paper.header)
    agrees = not totals_of(session.db, sheet.id).difference
    finish_sheet(session, sheet.id, done=agrees)
    return agrees


def _type_line(session: Session, sheet_id: str, row: dict[str, str]) -> None:
    line_id, number = new_id(), int(row["line"])
    state = LineState(row["status"])
    if state is not LineState.SIGNED:
        set_state(session, sheet_id, number, line_id, state)
    for field in WRITTEN_FIELDS:
        if row[field]:
            save_cell(session, sheet_id, number, line_id, field, row[field])
    if row["show_as"] != ShowAs.FULL:
        set_choice(session, line_id, "show_as", ShowAs(row["show_as"]))
    if row["consent_contact"] == "yes":
        set_choice(session, line_id, "consent_contact", True)
    if row["language"]:
        set_choice(session, line_id, "language", row["language"])


def _rows(name: str) -> Iterator[dict[str, str]]:
    with training_file(name).open(encoding="utf-8", newline="") as stream:
        yield from csv.DictReader(stream, strict=True)
