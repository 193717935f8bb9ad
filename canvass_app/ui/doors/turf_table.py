"""The columns of the table of turfs, and of a list of doors."""

from __future__ import annotations

from canvass_app.model.door import Door, outcome_words
from canvass_app.store.queries.doors import TurfOverview
from canvass_app.ui.parts.rows_table import Cell, Column, count_cell
from canvass_app.ui.translation import show, tr


def turf_columns() -> list[Column[TurfOverview]]:
    """Return the columns in the user's language."""
    return [
        Column(tr("Turf"), lambda item: Cell(item.turf.name)),
        Column(tr("Doors"), lambda item: count_cell(item.doors), number=True),
        Column(tr("Left"), lambda item: count_cell(item.left), number=True),
        Column(tr("Signed"), lambda item: count_cell(item.signed), number=True),
        Column(tr("Handed to"), _assigned),
        Column(tr("State"), _state),
    ]


def door_columns() -> list[Column[Door]]:
    """Return the columns of a list of doors."""
    return [
        Column(tr("Address"), lambda door: Cell(door.address)),
        Column(tr("State"), lambda door: Cell(show(outcome_words(door.outcome)))),
    ]


def _assigned(item: TurfOverview) -> Cell:
    turf = item.turf
    if not turf.assigned_to:
        return Cell("–", tip=tr("Nobody has this turf."))
    return Cell(turf.assigned_to, tip=tr("Since {date}", date=turf.assigned_on))


def _state(item: TurfOverview) -> Cell:
    if not item.doors:
        return Cell(tr("No doors yet"), "info", "muted")
    if not item.left:
        return Cell(tr("Walked"), "good", "good")
    if item.left == item.doors:
        return Cell(tr("Not started"), "waiting", "muted")
    return Cell(tr("In progress"), "next", "accent")
