"""From Enter to disk: how long it takes until a typed cell is durable."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

from benchmarks.campaign import new_campaign
from benchmarks.figures import Figure, percentile
from benchmarks.people import people
from canvass_app.desk.recording import save_cell, start_sheet
from canvass_app.desk.session import Session
from canvass_app.model.ids import new_id
from canvass_app.store.connection import connect

_LINES = 100
_FIELDS = ("name", "street", "zip", "signed_on", "email")


def run(folder: Path) -> Iterator[Figure]:
    """Compare a cell saved at 0 and at 100,000 lines with one bare encrypted INSERT."""
    bare = _bare_inserts(folder)
    for stored in (0, 100_000):
        session = new_campaign(folder, stored)
        times = _type(session)
        session.close()
        for share, name in ((0.5, "p50"), (0.99, "p99")):
            yield Figure(
                f"cell left to durable commit, {stored:,} lines stored, {name}",
                percentile(times, share) * 1e3,
                percentile(bare, share) * 1e3,
                "ms",
                "one bare INSERT and COMMIT in SQLCipher, synchronous=FULL",
            )


def _type(session: Session) -> list[float]:
    sheet = start_sheet(session, {"number": "bench"}).value
    times: list[float] = []
    for number, person in enumerate(people(_LINES, seed=11), start=1):
        line = new_id()
        for field in _FIELDS:
            if person[field]:
                start = time.perf_counter()
                save_cell(session, sheet.id, number, line, field, person[field])
                times.append(time.perf_counter() - start)
    return times


def _bare_inserts(folder: Path) -> list[float]:
    db = connect(folder / "bare.db", bytes(32))
    db.execute("CREATE TABLE cells (id INTEGER PRIMARY KEY, value TEXT)")
    times = []
    for number in range(_LINES * len(_FIELDS)):
        start = time.perf_counter()
        with db.atomic():
            db.execute("INSERT INTO cells (value) VALUES (?)", (f"value {number}",))
        times.append(time.perf_counter() - start)
    db.close()
    return times
