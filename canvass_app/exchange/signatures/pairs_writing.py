"""Writes pairs of lines that may be one person as a table."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from canvass_app.exchange.tables.table_out import write_table
from canvass_app.model.pair import Comparison

PAIR_COLUMNS: tuple[str, ...] = ("id_a", "id_b", "probability", "band", "reasons")


def write_pairs(path: Path, rows: Iterable[tuple[str, str, Comparison]]) -> int:
    """Write pairs (see `write_table`) as the engine sees them; return how many there are.

    `probability` has six decimals; `reasons` are English sentences, one after the other. Raises
    UserError when the file cannot be written; then it stays as it was.
    """
    return write_table(path, PAIR_COLUMNS, (_cells(*row) for row in rows))


def _cells(id_a: str, id_b: str, found: Comparison) -> tuple[str, ...]:
    reasons = " ".join(str(reason) for reason in found.reasons)
    return (id_a, id_b, f"{found.probability:.6f}", found.band.value, reasons)
