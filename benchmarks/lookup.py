"""While a line is typed: how fast and how reliably the same person's earlier line is shown."""

from __future__ import annotations

import csv
import os
import time
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from random import Random

from benchmarks.campaign import new_campaign
from benchmarks.duplicates.generator import write_lines
from benchmarks.figures import Figure, percentile
from canvass_app.desk.duplicates import search as duplicates
from canvass_app.desk.duplicates.similar_lines import likeliest_lines
from canvass_app.desk.files.importing import import_signatures
from canvass_app.desk.session import MatchingDerivations, Session
from canvass_app.model.ids import new_id
from canvass_app.model.line import Line
from canvass_app.store import queries
from canvass_app.store.connection import connect
from canvass_app.store.driver import Database

LINES = "CANVASS_BENCH_LINES"
_SEED = 21
_ASKED = 1_500
_WARMING = 50
_KEYED = 20_000
_FIELDS = ("street", "city", "state", "zip", "email", "phone", "signed_on")


@dataclass
class _Answers:
    """What the lookup found for lines whose truth is known."""

    seconds: list[float]
    asked: int = 0
    shown: int = 0
    warned: int = 0


def run(folder: Path) -> Iterator[Figure]:
    """Type repeats and new signers into a file of a million lines (or `CANVASS_BENCH_LINES`).

    The people come from the generator of the duplicate benchmarks. The last lines of a file are
    held back and typed: *repeats* are from people who already have a line in the campaign, *new
    signers* are from people who don't.
    """
    lines = int(os.environ.get(LINES, 1_000_000))
    source = folder / "lines.csv"
    truth = write_lines(source, lines + lines // 10, "default", _SEED)
    kept, held_back = _split(source, folder / "kept.csv", lines)
    session = new_campaign(folder)
    import_signatures(session, folder / "kept.csv")
    duplicates.search(session)
    rows_of: dict[int, set[str]] = {}
    for ref in kept:
        rows_of.setdefault(truth[ref], set()).add(ref)
    again = [each for each in held_back if truth[each["record_id"]] in rows_of][:_ASKED]
    fresh = [each for each in held_back if truth[each["record_id"]] not in rows_of][:_ASKED]
    for each in held_back[-_WARMING:]:
        likeliest_lines(session, _typed(each))
    repeats, newcomers = _Answers([]), _Answers([])
    for each in again:
        _ask(session, each, rows_of[truth[each["record_id"]]], repeats)
    for each in fresh:
        _ask(session, each, set(), newcomers)
    exact = _exact_lookups(session.db, [*again, *fresh])
    seconds = [*repeats.seconds, *newcomers.seconds]
    baseline = "exact lookup of name and ZIP by an index of the same file"
    where = f"typed line, {lines:,} lines stored"
    for share, name in ((0.5, "p50"), (0.99, "p99")):
        ours, bare = (1e6 * percentile(times, share) for times in (seconds, exact))
        yield Figure(f"candidates for a {where}, {name}", ours, bare, "µs", baseline)
    asked = f"{repeats.asked:,} repeats"
    yield Figure(
        f"true earlier line among the first five, {where}",
        100 * repeats.shown / repeats.asked, None, "%", "", asked,
    )  # fmt: skip
    yield Figure(
        f"warned of a repeat, {where}", 100 * repeats.warned / repeats.asked, None, "%", "", asked
    )
    yield Figure(
        f"false alarms for new signers, {where}",
        100 * newcomers.warned / newcomers.asked, None, "%", "", f"{newcomers.asked:,} new signers",
    )  # fmt: skip
    yield from _keys(session, folder, lines)
    session.close()


def _split(source: Path, kept: Path, lines: int) -> tuple[list[str], list[dict[str, str]]]:
    """Write the first `lines` rows to `kept` for import; return their ids, and the other rows."""
    refs: list[str] = []
    held_back: list[dict[str, str]] = []
    with (
        source.open(encoding="utf-8", newline="") as stream,
        kept.open("w", encoding="utf-8", newline="") as target,
    ):
        writer = csv.writer(target)
        writer.writerow(("id", "sheet", "line", "given", "family", *_FIELDS))
        for at, row in enumerate(csv.DictReader(stream)):
            if at >= lines:
                held_back.append(row)
                continue
            refs.append(row["record_id"])
            writer.writerow(
                (row["record_id"], at // 20 + 1, at % 20 + 1, row["given_name"],
                 row["family_name"], *(row[name] for name in _FIELDS))
            )  # fmt: skip
    Random(_SEED).shuffle(held_back)
    return refs, held_back


def _typed(row: dict[str, str]) -> Line:
    name = f"{row['given_name']} {row['family_name']}".strip()
    return Line(
        id=new_id(),
        sheet_id="",
        number=0,
        name=name,
        street=row["street"],
        city=row["city"],
        state=row["state"],
        zip=row["zip"],
        email=row["email"],
        phone=row["phone"],
        signed_on=row["signed_on"],
    )


def _ask(session: Session, row: dict[str, str], true: set[str], answers: _Answers) -> None:
    typed = _typed(row)
    start = time.perf_counter()
    found = likeliest_lines(session, typed)
    answers.seconds.append(time.perf_counter() - start)
    answers.asked += 1
    answers.shown += any(notice.line.source_id in true for notice in found[:5])
    answers.warned += any(notice.warns for notice in found)


def _exact_lookups(db: Database, rows: list[dict[str, str]]) -> list[float]:
    """Time what a program without a matching engine does: same name and ZIP, or nothing."""
    db.execute("CREATE INDEX bench_exact ON lines (family, given, zip)")
    times = []
    for row in rows:
        start = time.perf_counter()
        db.execute(
            "SELECT id FROM lines WHERE family = ? AND given = ? AND zip = ?",
            (row["family_name"], row["given_name"], row["zip"]),
        ).fetchall()
        times.append(time.perf_counter() - start)
    db.execute("DROP INDEX bench_exact")
    return times


def _keys(session: Session, folder: Path, lines: int) -> Iterator[Figure]:
    """Measure the size of keys in the file, and the cost of making and inserting them."""
    pages = session.db.execute("SELECT count(*) FROM line_keys").fetchone()[0]
    bare = connect(folder / "keys.db", bytes(32))
    bare.execute("CREATE TABLE empty (n INTEGER)")
    before = _size(bare)
    bare.execute(session.db["line_keys"].schema)
    stored = session.db.execute("SELECT key, line FROM line_keys ORDER BY key, line")
    with bare.atomic():
        bare.conn.executemany("INSERT INTO line_keys VALUES (?, ?)", stored)
    size = _size(bare) - before
    bare.close()
    yield Figure("search keys in the file", size / lines, None, "bytes a line", "",
                 f"{pages / lines:.1f} keys a line")  # fmt: skip
    derive = MatchingDerivations()
    some = list(islice(queries.lines.all_lines(session.db), _KEYED))
    start = time.perf_counter()
    made = list(derive.keys_of(some)[0])
    making = time.perf_counter() - start
    target = connect(folder / "insert.db", bytes(32))
    target.execute(session.db["line_keys"].schema)
    start = time.perf_counter()
    with target.atomic():
        target.conn.executemany("INSERT OR IGNORE INTO line_keys VALUES (?, ?)", made)
    inserting = time.perf_counter() - start
    target.close()
    yield Figure(
        "making and inserting search keys", 1e6 * (making + inserting) / len(some), None,
        "µs a line", "", f"{1e6 * making / len(some):.0f} to make, {len(some):,} lines at once",
    )  # fmt: skip


def _size(db: Database) -> int:
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    pages = int(db.execute("PRAGMA page_count").fetchone()[0])
    return pages * int(db.execute("PRAGMA page_size").fetchone()[0])
