"""The delivery log as a CSV file: which packet went where, when, how, and what was answered."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping
from pathlib import Path

from canvass_app.exchange.tables.guard import guard
from canvass_app.outputs import replacing

DELIVERY_COLUMNS: tuple[str, ...] = (
    "state", "city", "office", "packet", "version", "profile", "signatures", "sha256", "stands",
    "planned_on", "delivered_on", "delivered_by", "how", "received_by", "receipt",
    "receipt_note", "answer_due", "answered_on", "answer", "answer_note",
)  # fmt: skip


def write_deliveries(path: Path, rows: Iterable[Mapping[str, object]]) -> int:
    """Write rows with the keys of `DELIVERY_COLUMNS`; return how many there are.

    Raises UserError when the file cannot be written; then it stays as it was.
    """
    count = 0
    with replacing(path) as stream:
        writer = csv.writer(stream)
        writer.writerow(DELIVERY_COLUMNS)
        for row in rows:
            writer.writerow([guard(str(row[name])) for name in DELIVERY_COLUMNS])
            count += 1
    return count
