"""Reduces a packet to what its profile prints, before it gets to a page or a worker."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from canvass_app.model.line import ShowAs, is_iso_date
from canvass_app.model.profile import (
    NamesShown,
    PrintProfile,
    ZipShown,
    next_to_hidden_names,
)
from canvass_app.printing.data import PacketCounts, Profile, SheetControl, SignatureRow
from canvass_app.printing.pages.cells import printed_name, printed_zip


def redacted(row: SignatureRow, shows: PrintProfile) -> SignatureRow:
    """Return `row` with nothing in it that `shows` does not print.

    The state goes with the city. How the signer chose to be shown stays, for the counts. The other
    cells don't give away people who chose initials or to be counted only.
    """
    if row.show_as is not ShowAs.FULL:
        shows = next_to_hidden_names(shows)
    understood = is_iso_date(row.signed_on) or shows.id == Profile.ARCHIVE
    chosen = row.show_as
    if chosen is ShowAs.FULL and shows.names is not NamesShown.CHOSEN:
        chosen = ShowAs.COUNTED if shows.names is NamesShown.NUMBER else ShowAs.INITIALS
    return replace(
        row,
        name=printed_name(row, shows),
        city=row.city if shows.city else "",
        state=row.state if shows.city else "",
        zip=printed_zip(row.zip, shows),
        signed_on=row.signed_on if shows.date and understood else "",
        sheet=row.sheet if shows.reference else "",
        line=row.line if shows.reference else 0,
        street=row.street if shows.street else "",
        unit=row.unit if shows.street else "",
        contact=row.contact if shows.contact else "",
        show_as=chosen,
        ink=row.ink if shows.ink and chosen is ShowAs.FULL else "",
    )


def redacted_counts(counts: PacketCounts, shows: PrintProfile) -> PacketCounts:
    """Return `counts` without breakdowns by what `shows` does not print.

    With few lines, a count by ZIP would reveal what the rows of a profile without ZIPs withhold.
    """
    by_zip = counts.by_zip
    if shows.zip is not ZipShown.WHOLE:
        by_zip = _joined((code.strip()[:3], count) for code, count in by_zip)
    return replace(
        counts,
        by_zip=() if shows.zip is ZipShown.NONE else by_zip,
        by_date=counts.by_date if shows.date else (),
    )


def redacted_sheets(
    sheets: tuple[SheetControl, ...], shows: PrintProfile
) -> tuple[SheetControl, ...]:
    """Return the control totals, or none if the rows do not name their sheets."""
    return sheets if shows.reference else ()


def _joined(counts: Iterable[tuple[str, int]]) -> tuple[tuple[str, int], ...]:
    joined: Counter[str] = Counter()
    for name, count in counts:
        joined[name] += count
    return tuple(sorted(joined.items()))
