"""Reads lines: of a sheet, by id, by search key, and as an ordered list for long tables."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from canvass_app.model.line import Line
from canvass_app.model.sheet import SHIFT_SOURCE
from canvass_app.store.driver import Database
from canvass_app.store.entities import HAS_WRITING, LINE
from canvass_app.store.queries.chunked_select import select_in_chunks

CONTENTS = ("name", "street", "zip", "signed_on", "email")
"""The fields by which an imported line without an id is recognized."""

_KEYS_AT_ONCE = 100
"""Search keys looked up by one statement; SQLite takes up to 500 parts."""


@dataclass(frozen=True, slots=True)
class Totals:
    """The counts on Home. Signatures: complete lines, one per signer."""

    lines: int
    signatures: int
    incomplete: int
    sheets: int
    sheets_open: int
    lines_today: int


def line(db: Database, line_id: str) -> Line | None:
    """Return one line by its id."""
    found = lines(db, [line_id])
    return found[0] if found else None


def lines(db: Database, ids: Sequence[str]) -> list[Line]:
    """Return the lines with these ids that exist, in the order of `ids`."""
    rows = select_in_chunks(db, f"SELECT {LINE.selected} FROM lines WHERE id IN ({{holes}})", ids)
    found = {item.id: item for item in LINE.nouns(rows)}
    return [found[line_id] for line_id in ids if line_id in found]


def lines_by_row(db: Database, rows_wanted: Sequence[int]) -> dict[int, Line]:
    """Return lines by this file's row numbers."""
    select = f"SELECT {LINE.selected} FROM lines WHERE n IN ({{holes}})"
    return {item.n: item for item in LINE.nouns(select_in_chunks(db, select, rows_wanted))}


def lines_of_sheet(db: Database, sheet_id: str) -> list[Line]:
    """Return the lines of a sheet by number."""
    rows = db.execute(
        f"SELECT {LINE.selected} FROM lines WHERE sheet_id = ? ORDER BY number, n", (sheet_id,)
    )
    return LINE.nouns(rows)


def all_lines(db: Database, chunk: int = 5_000) -> Iterator[Line]:
    """Yield every line, in the order in which they were added to this file."""
    last = -1
    while rows := db.execute(
        f"SELECT {LINE.selected} FROM lines WHERE n > ? ORDER BY n LIMIT ?", (last, chunk)
    ).fetchall():
        found = LINE.nouns(rows)
        yield from found
        last = found[-1].n


def counting_lines(db: Database, chunk: int = 5_000) -> Iterator[Line]:
    """Yield the lines that are signatures: complete, and the one that counts for its signer."""
    last = -1
    while rows := db.execute(
        f"SELECT {LINE.selected_from('l')} FROM line_status s JOIN lines l ON l.n = s.n "
        "WHERE s.complete AND s.counts AND l.n > ? ORDER BY l.n LIMIT ?",
        (last, chunk),
    ).fetchall():
        found = LINE.nouns(rows)
        yield from found
        last = found[-1].n


@dataclass(frozen=True, slots=True)
class KeyHits:
    """The rows of lines that share a key, and the keys for which not all lines were used."""

    rows: list[int]
    common_keys: frozenset[int]


def rows_with_keys(
    db: Database, keys: Iterable[int], *, cap: int, most: int | None = None
) -> KeyHits:
    """Return the lines that share a search key, those that share most first.

    At most `cap` lines are used per key, so that a common key stays cheap. With `most`, keys are
    used from the rarest up until that many lines are found.
    """
    found = _rows_by_key(db, list(keys), cap + 1)
    common = {key for key, rows in found.items() if len(rows) > cap}
    used = ((key, rows[:cap]) for key, rows in found.items())
    hits: dict[int, int] = {}
    for _, rows in sorted(used, key=lambda each: (len(each[1]), each[0])):
        room = most is None or len(hits) < most
        for row in rows:
            if row in hits:
                hits[row] += 1
            elif room:
                hits[row] = 1
    return KeyHits(sorted(hits, key=lambda row: (-hits[row], row)), frozenset(common))


def _rows_by_key(db: Database, keys: Sequence[int], most: int) -> dict[int, list[int]]:
    """Return the lines of each key, at most `most` of each, found in one statement."""
    found: dict[int, list[int]] = {key: [] for key in keys}
    one = "SELECT * FROM (SELECT key, line FROM line_keys WHERE key = ? LIMIT ?)"
    for at in range(0, len(keys), _KEYS_AT_ONCE):
        some = keys[at : at + _KEYS_AT_ONCE]
        values = [value for key in some for value in (key, most)]
        for key, row in db.execute(" UNION ALL ".join([one] * len(some)), values):
            found[key].append(row)
    return found


def newest_places(db: Database, most: int) -> list[tuple[str, str, str]]:
    """Return street, city and ZIP of the lines added last, newest first."""
    rows = db.execute(
        "SELECT street, city, zip FROM lines ORDER BY n DESC LIMIT ?", (most,)
    ).fetchall()
    return [(street, city, zip5) for street, city, zip5 in rows]


def taken_numbers(db: Database) -> Iterator[tuple[str, int]]:
    """Yield (sheet id, line number) of every line in that order, to notice repeated lines.

    Nothing may be written before the last one is read.
    """
    cursor = db.conn.cursor()
    cursor.execute("SELECT sheet_id, number FROM lines ORDER BY sheet_id, number")
    yield from cursor


def source_ids(db: Database) -> Iterator[str]:
    """Yield the ids that imported lines had in their original source."""
    cursor = db.conn.cursor()
    cursor.execute("SELECT source_id FROM lines WHERE source_id <> ''")
    for (found,) in cursor:
        yield found


def imported_contents(db: Database) -> Iterator[tuple[str, ...]]:
    """Yield `CONTENTS` of each imported line that has no id of its own."""
    names = ", ".join(CONTENTS)
    cursor = db.conn.cursor()
    cursor.execute(f"SELECT {names} FROM lines WHERE batch_id <> '' AND source_id = ''")
    yield from cursor


def counts_by_place(db: Database) -> list[tuple[str, str, int]]:
    """Return (state, place, signatures) of each place; lines without a place come last, unnamed."""
    return db.execute(
        "SELECT place_state, place, count(*) FROM line_status WHERE complete AND counts "
        "GROUP BY place_state, place ORDER BY place = '', place_state, place"
    ).fetchall()


def ordered_ids(db: Database) -> list[int]:
    """Return the row numbers of all lines in sheet order: the backbone of a long table."""
    return [row[0] for row in db.execute("SELECT n FROM lines ORDER BY sheet_id, number")]


def totals(db: Database, today: str) -> Totals:
    """Return the counts for Home. `today` is the UTC day as ISO 8601."""
    lines_count, signatures, incomplete = db.execute(
        "SELECT count(*), coalesce(sum(complete AND counts), 0), "
        f"coalesce(sum(l.status = 'signed' AND NOT complete AND {HAS_WRITING}), 0) "
        "FROM line_status JOIN lines l USING (n)"
    ).fetchone()
    sheets, sheets_open = db.execute(
        "SELECT count(*), coalesce(sum(NOT done AND source <> ?), 0) FROM sheets", (SHIFT_SOURCE,)
    ).fetchone()
    today_count = db.execute(
        "SELECT count(DISTINCT j.entity) FROM acts a JOIN journal j ON j.act = a.id "
        "JOIN lines l ON l.id = j.entity WHERE a.recorded_at >= ? AND j.entity_kind = 'line' "
        "AND j.parents = '' AND a.direction = 'do'",
        (today,),
    ).fetchone()[0]
    return Totals(lines_count, signatures, incomplete, sheets, sheets_open, today_count)
