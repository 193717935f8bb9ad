"""Pairs of lines that may be one person, as a CSV file."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from pathlib import Path

from canvass_app.exchange.atomic import replacing
from canvass_app.exchange.guard import guard
from canvass_app.model.pair import Comparison

PAIR_COLUMNS: tuple[str, ...] = ("id_a", "id_b", "probability", "band", "reasons")


def write_pairs(path: Path, rows: Iterable[tuple[str, str, Comparison]]) -> int:
    """Write pairs, each with the engine's view of it, and return how many they are.

    `probability` has six decimals; `reasons` are English sentences, one after the other.
    Raises UserError when the file cannot be written; it then stays as it was.
    """
    count = 0
    with replacing(path) as stream:
        writer = csv.writer(stream)
        writer.writerow(PAIR_COLUMNS)
        for id_a, id_b, found in rows:
            reasons = " ".join(str(reason) for reason in found.reasons)
            cells = (id_a, id_b, f"{found.probability:.6f}", found.band.value, reasons)
            writer.writerow([guard(cell) for cell in cells])
            count += 1
    return count
