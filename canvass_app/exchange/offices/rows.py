"""One row of a file of offices."""

from __future__ import annotations

from dataclasses import dataclass

from canvass_app.model.office import Office


@dataclass(frozen=True, slots=True)
class OfficeRow:
    """One row that describes an office."""

    row: int
    office: Office
