"""One row of a file that gives an office."""

from __future__ import annotations

from dataclasses import dataclass

from canvass_app.model.office import Office


@dataclass(frozen=True, slots=True)
class OfficeRow:
    """One row that gives an office."""

    row: int
    office: Office
