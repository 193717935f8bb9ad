"""Invented signers for the matching tests."""

from __future__ import annotations

from typing import Any

from canvass_app.matching.record import Record, make_record

HOME = {"street": "12 Oakhurst St", "city": "Newark", "state": "NJ", "zip": "07105"}


def signer(name: str = "Maria Lopez", ref: int | str = 0, **fields: Any) -> Record:
    """Return a line at the common address, with any field changed."""
    return make_record(ref, **{"name": name, **HOME, **fields})
