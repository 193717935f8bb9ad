"""Opening a large campaign, and jumping to any row of a long table in it."""

from __future__ import annotations

import random
import statistics
from collections.abc import Iterator
from datetime import datetime
from functools import partial
from pathlib import Path

from benchmarks.campaign import PASSPHRASE, new_campaign
from benchmarks.figures import Figure, percentile, timed
from canvass_app.desk.session import MatchingDerivations
from canvass_app.model.person import Person
from canvass_app.store import queries
from canvass_app.store.campaign_file import open_campaign
from canvass_app.store.driver import Database
from canvass_app.store.unlocking import unlock_with_passphrase

_LINES = 100_000
_JUMPS = 300
_PAGE = 50


def run(folder: Path) -> Iterator[Figure]:
    """Compare opening 100,000 lines with opening an empty file; measure page fetches."""
    empty = new_campaign(folder)
    full = new_campaign(folder, _LINES)
    paths = [empty.file.path, full.file.path]
    empty.close()
    full.close()
    times = [statistics.median(_first_page(path) for _ in range(5)) for path in paths]
    yield Figure(
        f"open {_LINES:,} lines to the first page, after the passphrase",
        times[1] * 1e3,
        times[0] * 1e3,
        "ms",
        "the same with an empty campaign",
        "budget at 1 million lines: 1,500 ms",
    )
    yield from _jumps(paths[1])


def _first_page(path: Path) -> float:
    secret = unlock_with_passphrase(path, PASSPHRASE)

    def work() -> None:
        file = open_campaign(
            path, secret, MatchingDerivations(), device="bench", person=Person(), now=datetime.now()
        )
        queries.lines.lines_by_row(file.db, list(range(1, _PAGE + 1)))
        file.close()

    return timed(work)


def _by_offset(db: Database, start: int) -> list[object]:
    return db.execute("SELECT * FROM lines ORDER BY name LIMIT 50 OFFSET ?", (start,)).fetchall()


def _jumps(path: Path) -> Iterator[Figure]:
    secret = unlock_with_passphrase(path, PASSPHRASE)
    file = open_campaign(
        path, secret, MatchingDerivations(), device="bench", person=Person(), now=datetime.now()
    )
    order: list[int] = []
    listing = timed(lambda: order.extend(queries.lines.ordered_ids(file.db)))
    rng = random.Random(3)
    starts = [rng.randrange(len(order) - _PAGE) for _ in range(_JUMPS)]
    jumps = [
        timed(partial(queries.lines.lines_by_row, file.db, order[start : start + _PAGE]))
        for start in starts
    ]
    offset = [timed(partial(_by_offset, file.db, start)) for start in starts[:10]]
    file.close()
    yield Figure(
        f"jump to any row of {_LINES:,} (a page of {_PAGE}), p99",
        percentile(jumps, 0.99) * 1e3,
        statistics.median(offset) * 1e3,
        "ms",
        "OFFSET on an unindexed sort, median",
        f"ordered id list built once in {listing * 1e3:.0f} ms; budget: p99 200 ms",
    )
