"""Keeps derived results in step with the views, in the same transaction.

Derived results are computed by layers that the store does not know; they pass in `Derivations` when
a file is opened.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Protocol

from canvass_app.model.line import Line
from canvass_app.model.pair import PairDecision
from canvass_app.model.progress import Progress, no_progress
from canvass_app.model.words import say
from canvass_app.store.driver import Database
from canvass_app.store.entities import LINE, PAIR

COMPARED_FIELDS = frozenset(
    {"name", "given", "family", "street", "unit", "city", "state", "zip", "email", "phone",
     "status", "signed_on"}
)  # fmt: skip
"""A change of these makes the old keys, comparisons and routes of a line invalid."""

_LINES_AT_ONCE = 2_000
DATE_SETTINGS = frozenset({"starts_on", "ends_on", "exclude_odd_dates"})
"""Settings of the campaign that decide whether a line counts, going by its date."""

COUNTED_FIELDS = COMPARED_FIELDS | {"preferred"}
"""A change of these may change which line of a signer counts."""

_ADD_KEY = "INSERT OR IGNORE INTO line_keys VALUES (?, ?)"
_ADD_UNCOMPARED = (
    "INSERT OR REPLACE INTO uncompared VALUES (?, (SELECT coalesce(max(id), 0) FROM acts))"
)


class Derivations(Protocol):
    """What the layers above compute from lines and decisions.

    `keys_version` changes whenever `keys_of` gives different keys than before.
    """

    keys_version: int

    def keys_of(self, lines: Iterable[Line]) -> tuple[Iterable[tuple[int, int]], list[int]]:
        """Return (search key, row number) of the lines, ascending, each once, and the rows of
        those that have any key. Keys are signed 32-bit whole numbers."""

    def signers(
        self,
        lines: Sequence[Line],
        decisions: Sequence[PairDecision],
        barred: Collection[str] = frozenset(),
    ) -> Iterable[tuple[str, str, bool]]:
        """Return (line id, signer id, counts) for the lines that share a signer.

        A line whose id is in `barred` does not count because of its date.
        """


def change_line(db: Database, derive: Derivations, old: Line | None, new: Line | None) -> None:
    """Update what is derived from one line, which was `old` and is now `new`.

    Unchanged keys are not written again. What was found with the old line is deleted.
    """
    before, after = _keys_of(derive, old), _keys_of(derive, new)
    gone, come = sorted(before - after), sorted(after - before)
    db.conn.executemany("DELETE FROM line_keys WHERE key = ? AND line = ?", gone)
    db.conn.executemany(_ADD_KEY, come)
    if old is not None:
        db.execute("DELETE FROM candidates WHERE line_a = ? OR line_b = ?", (old.n, old.n))
        db.execute("DELETE FROM auto_routes WHERE line = ?", (old.n,))
        if not after:
            db.execute("DELETE FROM uncompared WHERE line = ?", (old.n,))
    if new is not None and after:
        db.execute(_ADD_UNCOMPARED, (new.n,))


def _keys_of(derive: Derivations, line: Line | None) -> set[tuple[int, int]]:
    return set(derive.keys_of([line])[0]) if line is not None else set()


def add_lines(db: Database, derive: Derivations, lines: Iterable[Line]) -> None:
    """Derive the keys of new lines, and mark the lines for comparison."""
    # In key order, the tree is filled page by page instead of all over.
    keys, rows = derive.keys_of(lines)
    db.conn.executemany(_ADD_KEY, keys)
    db.conn.executemany(_ADD_UNCOMPARED, ((row,) for row in rows))


def add_lines_from(
    db: Database, derive: Derivations, row: int, progress: Progress = no_progress
) -> None:
    """Do the same as `add_lines` for all lines whose row number is `row` or above.

    All at once, however many there are: a tree of keys filled in several rounds is written several
    times.
    """
    add_lines(db, derive, _lines_from(db, row, progress))


def _lines_from(db: Database, row: int, progress: Progress) -> Iterator[Line]:
    total = int(db.execute("SELECT count(*) FROM lines WHERE n >= ?", (row,)).fetchone()[0])
    done = 0
    while rows := db.execute(
        f"SELECT {LINE.selected} FROM lines WHERE n >= ? ORDER BY n LIMIT {_LINES_AT_ONCE}", (row,)
    ).fetchall():
        progress(done, total, say("lines prepared for the search"))
        lines = LINE.nouns(rows)
        yield from lines
        row, done = lines[-1].n + 1, done + len(lines)


def keys_are_current(db: Database, derive: Derivations) -> bool:
    """Return whether the keys in the file are the ones that this version of the program makes."""
    row = db.execute("SELECT value FROM meta WHERE name = 'keys_version'").fetchone()
    return row is not None and str(row[0]) == str(derive.keys_version)


def note_keys_version(db: Database, derive: Derivations) -> None:
    """Record that the keys in the file are from this version of the program."""
    db.execute(
        "INSERT OR REPLACE INTO meta VALUES ('keys_version', ?)", (str(derive.keys_version),)
    )


def derive_keys_again(db: Database, derive: Derivations, progress: Progress = no_progress) -> None:
    """Recompute the keys of all lines, and mark all lines for comparison.

    What an older program found and learned is deleted: it judged by different rules.
    """
    for table in ("line_keys", "uncompared", "candidates", "learned"):
        db.execute(f"DELETE FROM {table}")
    add_lines_from(db, derive, 0, progress)
    note_keys_version(db, derive)


def drop_routes(db: Database) -> None:
    """Delete all automatic routes: the offices or rules behind them have changed."""
    db.execute("DELETE FROM auto_routes")


def refresh_signers(db: Database, derive: Derivations, touched: Iterable[str]) -> None:
    """Recompute the signers of all lines connected to `touched` by decisions."""
    todo = set(touched)
    while todo:
        group, decisions = _component(db, todo.pop())
        todo -= group
        db.conn.executemany("DELETE FROM signers WHERE line = ?", [(line,) for line in group])
        if decisions:
            rows = derive.signers(_lines(db, group), decisions, _barred(db, group))
            db.conn.executemany(
                "INSERT INTO signers VALUES (?, ?, ?)", [(a, b, int(c)) for a, b, c in rows]
            )


def _component(db: Database, start: str) -> tuple[set[str], list[PairDecision]]:
    seen, frontier = {start}, [start]
    decisions: dict[str, PairDecision] = {}
    while frontier:
        line = frontier.pop()
        rows = db.execute(
            f"SELECT {PAIR.selected} FROM pairs WHERE (line_a = ? OR line_b = ?) "
            "AND verdict <> 'open'",
            (line, line),
        )
        for decision in PAIR.nouns(rows):
            decisions[decision.id] = decision
            for other in (decision.line_a, decision.line_b):
                if other not in seen:
                    seen.add(other)
                    frontier.append(other)
    return seen, sorted(decisions.values(), key=lambda d: d.id)


def lines_with_other_dates(db: Database, sheet_id: str | None) -> set[str]:
    """Return the lines with decided pairs whose dates may now be judged differently.

    They are those of one sheet, or of all sheets if `sheet_id` is None.
    """
    # Two statements: with one for both cases, SQLite would read all lines to find those of one
    # sheet.
    where, values = ("TRUE", ()) if sheet_id is None else ("l.sheet_id = ?", (sheet_id,))
    rows = db.execute(
        f"SELECT l.id FROM lines l WHERE {where} AND (EXISTS (SELECT 1 "
        "FROM pairs WHERE line_a = l.id) OR EXISTS (SELECT 1 FROM pairs WHERE line_b = l.id))",
        values,
    )
    return {row[0] for row in rows}


def _barred(db: Database, group: Iterable[str]) -> set[str]:
    if not (db.execute("SELECT exclude_odd_dates FROM campaign").fetchone() or (0,))[0]:
        return set()
    code = "SELECT code FROM line_dates WHERE id = ?"
    return {line for line in group if (db.execute(code, (line,)).fetchone() or ("",))[0]}


def _lines(db: Database, ids: Iterable[str]) -> list[Line]:
    found: list[Line] = []
    for line_id in sorted(ids):
        found += LINE.nouns(
            db.execute(f"SELECT {LINE.selected} FROM lines WHERE id = ?", (line_id,))
        )
    return found
