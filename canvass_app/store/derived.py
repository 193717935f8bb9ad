"""Keeps derived results in step with the views, in the transaction that changed them.

What is derived is computed by layers that the store does not know; they hand it in as
`Derivations` when a file is opened.
"""

from __future__ import annotations

from array import array
from collections.abc import Collection, Iterable, Sequence
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
"""A change of these makes the old keys, comparisons and routes of a line worthless."""

_LINES_AT_ONCE = 2_000
DATE_SETTINGS = frozenset({"starts_on", "ends_on", "exclude_odd_dates"})
"""Settings of the campaign that decide whether a line counts by its date."""

COUNTED_FIELDS = COMPARED_FIELDS | {"preferred"}
"""A change of these may change which line of a signer counts."""

_KEYS_AT_ONCE = 500_000


class Derivations(Protocol):
    """What the layers above compute from lines and decisions.

    `keys_version` is another number whenever `line_keys` gives other keys than before.
    """

    keys_version: int

    def line_keys(self, line: Line) -> Iterable[int]:
        """Return the search keys of a line: signed 32-bit whole numbers."""

    def signers(
        self,
        lines: Sequence[Line],
        decisions: Sequence[PairDecision],
        barred: Collection[str] = frozenset(),
    ) -> Iterable[tuple[str, str, bool]]:
        """Return (line id, signer id, counts) for the lines that share a signer.

        A line whose id is in `barred` does not count because of its date.
        """


def drop_line(db: Database, derive: Derivations, old: Line) -> None:
    """Forget all that was derived from `old`."""
    keys = [(key, old.n) for key in derive.line_keys(old)]
    db.conn.executemany("DELETE FROM line_keys WHERE key = ? AND line = ?", keys)
    db.execute("DELETE FROM uncompared WHERE line = ?", (old.n,))
    db.execute("DELETE FROM candidates WHERE line_a = ?", (old.n,))
    db.execute("DELETE FROM candidates WHERE line_b = ?", (old.n,))
    db.execute("DELETE FROM auto_routes WHERE line = ?", (old.n,))


def add_lines(db: Database, derive: Derivations, lines: Iterable[Line]) -> None:
    """Derive the keys of new lines, and note that they are to be compared."""
    keys = KeyBuffer(db, derive)
    keys.add(lines)
    keys.flush()


class KeyBuffer:
    """Derives the search keys of many new lines, and writes them in few large portions.

    Keys are spread evenly over their whole tree: each portion, in key order, goes through the
    tree once, page by page. With small portions an import of a million lines would write, and
    encrypt, nearly every page of it hundreds of times.
    """

    def __init__(self, db: Database, derive: Derivations) -> None:
        self._db = db
        self._derive = derive
        self._keys = array("q")
        self._lines = array("q")

    def add(self, lines: Iterable[Line]) -> None:
        """Take lines that are in their view already."""
        fresh: list[int] = []
        for line in lines:
            mine = set(self._derive.line_keys(line))
            self._keys.extend(mine)
            self._lines.extend([line.n] * len(mine))
            if mine:
                fresh.append(line.n)
        (act,) = self._db.execute("SELECT coalesce(max(id), 0) FROM acts").fetchone()
        self._db.conn.executemany(
            "INSERT OR REPLACE INTO uncompared VALUES (?, ?)", [(n, act) for n in fresh]
        )
        if len(self._keys) >= _KEYS_AT_ONCE:
            self.flush()

    def flush(self) -> None:
        """Write what is still held back."""
        ordered = sorted(zip(self._keys, self._lines, strict=True))
        self._db.conn.executemany("INSERT OR IGNORE INTO line_keys VALUES (?, ?)", ordered)
        self._keys, self._lines = array("q"), array("q")


def keys_are_current(db: Database, derive: Derivations) -> bool:
    """Return whether the keys in the file are those that this version of the program makes."""
    row = db.execute("SELECT value FROM meta WHERE name = 'keys_version'").fetchone()
    return row is not None and int(row[0]) == derive.keys_version


def note_keys_version(db: Database, derive: Derivations) -> None:
    """Note that the keys in the file are those of this version of the program."""
    db.execute(
        "INSERT OR REPLACE INTO meta VALUES ('keys_version', ?)", (str(derive.keys_version),)
    )


def derive_keys_again(db: Database, derive: Derivations, progress: Progress = no_progress) -> None:
    """Make the keys of all lines anew, and have all lines compared anew.

    What an older program found and learned is forgotten: it judged by other rules.
    """
    for table in ("line_keys", "uncompared", "candidates", "learned"):
        db.execute(f"DELETE FROM {table}")
    add_all_lines(db, derive, progress)
    note_keys_version(db, derive)


def add_all_lines(db: Database, derive: Derivations, progress: Progress = no_progress) -> None:
    """Derive the keys of every line of the file, as `add_lines` does."""
    total = int(db.execute("SELECT count(*) FROM lines").fetchone()[0])
    last = done = 0
    while rows := db.execute(
        f"SELECT {LINE.selected} FROM lines WHERE n > ? ORDER BY n LIMIT {_LINES_AT_ONCE}", (last,)
    ).fetchall():
        progress(done, total, say("lines prepared for the search"))
        lines = LINE.nouns(rows)
        add_lines(db, derive, lines)
        last, done = lines[-1].n, done + len(lines)


def drop_routes(db: Database) -> None:
    """Forget every automatic route: the offices or rules they were found with have changed."""
    db.execute("DELETE FROM auto_routes")


def refresh_signers(db: Database, derive: Derivations, touched: Iterable[str]) -> None:
    """Settle anew who is whose signer, for all lines connected to `touched` by decisions."""
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
    """Return the lines with decided pairs whose dates may now be judged otherwise.

    They are those of one sheet, or of all where `sheet_id` is None.
    """
    # Two statements: with one for both cases SQLite would read all lines to find one sheet's.
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
