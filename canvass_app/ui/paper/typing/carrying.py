"""What a line carries over from the one above, and what no longer fits when a part changes."""

from __future__ import annotations

from canvass_app.model.line import has_writing
from canvass_app.ui.paper.typing.grid_row import GridRow

PLACE = ("city", "state", "zip")
CARRIED = (*PLACE, "signed_on")
"""People who sign one after another mostly live in one place and sign on one day."""


def carried_from_above(rows: list[GridRow], row: GridRow, field: str) -> dict[str, str]:
    """Return what a line carries over from the nearest line above if `field` is typed first.

    If the place is typed first, it is not carried over: it is a different one.
    """
    at = rows.index(row)
    above = next((r for r in reversed(rows[:at]) if has_writing(r.as_typed)), None)
    if above is None:
        return {}
    wanted = ("signed_on",) if field in PLACE else CARRIED
    return {name: above.text(name) for name in wanted if name != field and above.text(name)}


def no_longer_fitting(row: GridRow, field: str) -> tuple[str, ...]:
    """Return the fields that the program wrote and that a new `field` may contradict.

    A new ZIP brings city and state of its own; a new city leaves the carried ZIP in doubt.
    """
    doubtful = {"zip": ("city", "state"), "city": ("zip",), "state": ("zip", "city")}
    return tuple(name for name in doubtful.get(field, ()) if name in row.by_program)
