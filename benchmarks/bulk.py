"""Importing 100,000 CSV lines with journal and keys, compared with a bare insert of the rows."""

from __future__ import annotations

import csv
import statistics
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from benchmarks.campaign import new_campaign
from benchmarks.figures import Figure, timed
from benchmarks.people import write_csv
from canvass_app.desk.files.importing import import_signatures
from canvass_app.store.driver import Database

_LINES = 100_000
_ROUNDS = 3


def run(folder: Path) -> Iterator[Figure]:
    """Compare `import_signatures` with sqlite-utils' `insert_all` of the same columns."""
    source = folder / "import.csv"
    write_csv(source, _LINES)
    ours, bare = [], []
    for round_number in range(_ROUNDS):
        place = folder / f"round-{round_number}"
        place.mkdir()
        session = new_campaign(place)
        ours.append(timed(partial(import_signatures, session, source)))
        session.close()
        bare.append(timed(partial(_insert_all, source, place / "bare.db")))
    yield Figure(
        f"import of {_LINES:,} CSV lines, journal and keys included",
        statistics.median(ours),
        statistics.median(bare),
        "s",
        "sqlite-utils insert_all of the same columns, unencrypted",
        "budget: at most 4 times",
    )


def _insert_all(source: Path, target: Path) -> None:
    db = Database(target)
    with source.open(encoding="utf-8", newline="") as stream:
        db.table("lines").insert_all(csv.DictReader(stream))
    db.close()
