"""Which line of a signer counts."""

from __future__ import annotations

from collections.abc import Sequence

from canvass_app.model.line import Line, is_complete, is_iso_date


def counting_line(lines: Sequence[Line], chosen: str | None = None) -> str | None:
    """Return the id of the line that counts for one signer, None if none is complete.

    A person's choice wins if that line is complete. Otherwise the earliest complete line counts;
    lines without an understood date come last, then the lower id.
    """
    complete = [line for line in lines if is_complete(line)]
    if any(line.id == chosen for line in complete):
        return chosen
    return min(complete, key=_age).id if complete else None


def _age(line: Line) -> tuple[bool, str, str]:
    dated = is_iso_date(line.signed_on)
    return not dated, line.signed_on if dated else "", line.id
