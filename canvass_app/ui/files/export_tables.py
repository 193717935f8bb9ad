"""The tables of the export page: the first rows of a file, and what has been exported."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from canvass_app.exchange.signatures.export_profiles import PEERS, ExportProfile
from canvass_app.store.queries.campaign import LoggedExport
from canvass_app.ui.parts.rows_table import Cell, Column, count_cell
from canvass_app.ui.translation import show, tr


def preview_columns(headings: Sequence[str]) -> list[Column[list[str]]]:
    """Return a column for each heading of the file that would be written."""
    return [
        Column(heading, lambda cells, at=at: Cell(cells[at]))  # type: ignore[misc]
        for at, heading in enumerate(headings)
    ]


def log_columns() -> list[Column[LoggedExport]]:
    """Return the columns of the log of exports."""
    return [
        Column(tr("When"), lambda one: Cell(_local(one.at))),
        Column(tr("By"), lambda one: Cell(one.person or "–")),
        Column(tr("For"), lambda one: Cell(profile_title(one.profile))),
        Column(tr("Rows"), lambda one: count_cell(one.rows), number=True),
        Column(tr("File"), lambda one: Cell(one.file_name)),
    ]


def profile_title(profile: str) -> str:
    """Return who a profile is for; a list of pairs has no profile."""
    known = set(ExportProfile)
    if profile in known:
        return show(PEERS[ExportProfile(profile)].title)
    return tr("List of the pairs found") if profile == "pairs" else profile


def _local(at: str) -> str:
    return datetime.fromisoformat(at).astimezone().strftime("%Y-%m-%d %H:%M")
