"""The labels sold in every U.S. office supply store: their positions on the sheet.

The figures come from Avery's own templates for word processors, in inches on U.S. Letter. A printer
that feeds its paper unevenly shifts everything by up to two millimeters; that is what the offsets
and the test sheet are for.
"""

from __future__ import annotations

from dataclasses import dataclass

INCH = 72.0


@dataclass(frozen=True, slots=True)
class LabelSheet:
    """One kind of label sheet. Lengths are in inches; steps are from edge to edge."""

    name: str
    columns: int
    rows: int
    width: float
    height: float
    left: float
    top: float
    step_x: float
    step_y: float

    @property
    def count(self) -> int:
        """How many labels a sheet has."""
        return self.columns * self.rows

    def box(self, at: int) -> tuple[float, float, float, float]:
        """Return left and upper edge, width and height in points of label `at`, from 0.

        Labels are numbered from left to right, then down.
        """
        row, column = divmod(at, self.columns)
        return (
            (self.left + column * self.step_x) * INCH,
            (self.top + row * self.step_y) * INCH,
            self.width * INCH,
            self.height * INCH,
        )


LABEL_SHEETS: dict[str, LabelSheet] = {
    kind.name: kind
    for kind in (
        LabelSheet("5160", 3, 10, 2.625, 1.0, 0.1875, 0.5, 2.75, 1.0),
        LabelSheet("5161", 2, 10, 4.0, 1.0, 0.15625, 0.5, 4.1875, 1.0),
        LabelSheet("5162", 2, 7, 4.0, 4 / 3, 0.15625, 5 / 6, 4.1875, 4 / 3),
        LabelSheet("5163", 2, 5, 4.0, 2.0, 0.15625, 0.5, 4.1875, 2.0),
        LabelSheet("5164", 2, 3, 4.0, 10 / 3, 0.15625, 0.5, 4.1875, 10 / 3),
    )
}
