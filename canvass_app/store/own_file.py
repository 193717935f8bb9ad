"""Refuses a file that Canvass did not make, before anything in it is used.

Somebody who knows the passphrase can put triggers and views into a file, which run as soon as their
tables are used. So before a row of any table is read, all that the file says of its structure is
compared with what its own list of steps makes of an empty database in memory. After that, nothing
in the file can make a statement run longer, or do anything else, than in a file of our own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import islice
from pathlib import Path
from typing import Any

from canvass_app.model.errors import UserError
from canvass_app.model.words import say
from canvass_app.store import key_slot, keys
from canvass_app.store.driver import Database, Migrations, sqlite3
from canvass_app.store.failures import altered
from canvass_app.store.steps.schema import FORMAT_VERSION, migrations

_LIST_OF_STEPS = Migrations.migrations_table
_MOST_STEPS = 1_000
_MOST_OBJECTS = 10_000

Structure = frozenset[tuple[str, str, str, str]]
"""Type, name, table and statement of everything in a database."""

_TOKEN = re.compile(
    r"""
    (?P<skipped> \s+ | --[^\n]* | /\*.*?\*/ )
    | '(?:[^']|'')*' | "(?:[^"]|"")*" | `(?:[^`]|``)*` | \[[^\]]*\]
    | [^\W]+ | .
    """,
    re.VERBOSE | re.DOTALL,
)


def require_own_file(db: Database, path: Path, key: bytes) -> None:
    """Raise `UserError` unless Canvass made the tables of the file, and its key is `key`."""
    require_own_schema(db, path)
    verified_secret(db, path, key)


def verified_secret(db: Database, path: Path, key: bytes) -> bytes:
    """Return the secret in the file, once it is known to be the one that opened it.

    Raises `AlteredFile` for another one, which somebody must have put there: a key file or a
    recovery code made from that would open nothing.
    """
    row = db.execute("SELECT value FROM meta WHERE name = 'secret'").fetchone()
    try:
        secret = bytes.fromhex(row[0]) if row else b""
    except (TypeError, ValueError):
        secret = b""
    if len(secret) != key_slot.SECRET_BYTES or keys.data_key(secret) != key:
        raise altered(path)
    return secret


def require_own_schema(db: Database, path: Path) -> None:
    """Raise `UserError` unless the file has exactly the tables of its steps, and what they need.

    Only the list of tables is read, and the list of steps once it is known to be a plain table.
    """
    version = _number(db, "user_version")
    if version > FORMAT_VERSION:
        raise _newer(path)
    found = _structure_in(db, path)
    plain = {entry for entry in _made_by(())[0] if entry[2] == _LIST_OF_STEPS}
    if {entry for entry in found if entry[2] == _LIST_OF_STEPS} != plain:
        raise altered(path)
    steps = _steps_of(db, path)
    if set(steps) - {step.name for step in migrations._migrations}:
        raise _newer(path)
    try:
        expected = _made_by(steps)
    except sqlite3.DatabaseError:
        # Steps that build on others that were not made.
        raise altered(path) from None
    if (found, version, _encoding(db)) != expected:
        raise altered(path)


def _newer(path: Path) -> UserError:
    return UserError(
        say("“{file}” was last used with a newer Canvass.", file=path.name),
        say("Install the newest version of Canvass on this computer, then open it again."),
    )


@lru_cache(maxsize=16)
def _made_by(steps: tuple[str, ...]) -> tuple[Structure, int, str]:
    """Return the structure, format and encoding that these steps make, in this order."""
    functions = {step.name: step.fn for step in migrations._migrations}
    some = Migrations(migrations.name)
    for name in steps:
        some(name=name)(functions[name])
    db = Database(sqlite3.connect(":memory:"), execute_plugins=False)
    try:
        some.apply(db)
        return _structure(_objects(db)), _number(db, "user_version"), _encoding(db)
    finally:
        db.close()


def _structure_in(db: Database, path: Path) -> Structure:
    try:
        rows = list(islice(_objects(db), _MOST_OBJECTS))
        roots = [root for *_, root in rows if root]
        if len(set(roots)) != len(roots) or any(bool(r[4]) != (r[0] in _WITH_PAGES) for r in rows):
            # Two tables on the same pages, or a table on none.
            raise altered(path)
        return _structure(rows)
    except (TypeError, sqlite3.DataError, sqlite3.OperationalError) as error:
        # A name or a statement that is no text.
        raise altered(path) from error


_WITH_PAGES = ("table", "index")


def _objects(db: Database) -> Iterable[Any]:
    return db.execute("SELECT type, name, tbl_name, sql, rootpage FROM sqlite_master")


def _structure(rows: Iterable[Any]) -> Structure:
    return frozenset(
        (kind, name, table, _plain(sql) if sql is not None else "")
        for kind, name, table, sql, _ in rows
    )


def _plain(sql: str) -> str:
    """Return a statement without comments, and with one blank between its words and signs."""
    return " ".join(m[0] for m in _TOKEN.finditer(sql) if m["skipped"] is None)


def _steps_of(db: Database, path: Path) -> tuple[str, ...]:
    rows = db.execute(
        f"SELECT migration_set, name FROM {_LIST_OF_STEPS} ORDER BY id LIMIT {_MOST_STEPS}"
    ).fetchall()
    if any(kind != migrations.name or not isinstance(name, str) for kind, name in rows):
        raise altered(path)
    names = tuple(name for _, name in rows)
    if len(set(names)) != len(names):
        raise altered(path)
    return names


def _number(db: Database, pragma: str) -> int:
    return int(db.execute(f"PRAGMA {pragma}").fetchone()[0])


def _encoding(db: Database) -> str:
    return str(db.execute("PRAGMA encoding").fetchone()[0])
