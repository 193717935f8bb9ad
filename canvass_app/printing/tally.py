"""Goes through the rows of a packet once for the few numbers that its pages need."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from canvass_app.model.line import ShowAs, is_iso_date
from canvass_app.printing.data import SignatureRow


@dataclass(frozen=True, slots=True)
class Tally:
    """The rows of a packet in numbers. `first_day` and `last_day` are ISO dates or empty."""

    signatures: int
    first: int
    last: int
    first_day: str
    last_day: str
    initials: int
    counted: int
    likely: int


def tally(rows: Iterable[SignatureRow]) -> Tally:
    """Count `rows`."""
    count = first = last = likely = 0
    first_day = last_day = ""
    shown = dict.fromkeys(ShowAs, 0)
    for row in rows:
        count += 1
        first = first or row.number
        last = row.number
        likely += row.likely
        shown[row.show_as if row.name.strip() else ShowAs.COUNTED] += 1
        if is_iso_date(row.signed_on):
            first_day = min(first_day or row.signed_on, row.signed_on)
            last_day = max(last_day, row.signed_on)
    return Tally(
        count, first, last, first_day, last_day,
        shown[ShowAs.INITIALS], shown[ShowAs.COUNTED], likely,
    )  # fmt: skip
