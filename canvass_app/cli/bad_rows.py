"""Lists which rows of a file could not be used, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canvass_app.cli.face import Face
from canvass_app.model.words import say_count

if TYPE_CHECKING:
    from collections.abc import Sequence

    from canvass_app.exchange.tables.rows import BadRow

_SHOWN = 20


def as_json(bad: Sequence[BadRow]) -> list[dict[str, object]]:
    """Return the rows' numbers and reasons, without their cells."""
    return [{"row": row.row, "reason": str(row.reason)} for row in bad]


def list_bad_rows(face: Face, bad: Sequence[BadRow]) -> None:
    """List the first rows with their reasons; row 1 is the headings."""
    if not bad:
        return
    face.note(
        say_count("{count} row was not imported:", "{count} rows were not imported:", len(bad)),
        *(f"  row {row.row}: {row.reason}" for row in bad[:_SHOWN]),
    )
    if len(bad) > _SHOWN:
        face.note(f"  … and {len(bad) - _SHOWN:,} more")
