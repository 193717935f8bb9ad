"""Finds what Canvass does not write in a file that has the right tables.

Somebody who knows the passphrase can put anything into rows: text where a number belongs, lists in
lists without end, values that no field has. Looking for that at each opening would take long, and
most of it does no harm. So it is looked for when something went wrong that should not: then it
tells a bug of the program from a file that was altered.
"""

from __future__ import annotations

import json
import re
import types
import typing
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager
from enum import StrEnum
from functools import cache, partial
from pathlib import Path
from typing import Any

from canvass_app.model.errors import Cancelled, UserError
from canvass_app.model.pair import Band
from canvass_app.model.route import Tier
from canvass_app.model.words import read_words, say
from canvass_app.store.driver import Database
from canvass_app.store.entities import BY_KIND, REMOVED, EntityTable
from canvass_app.store.failures import AlteredFile, plain_words
from canvass_app.store.journal.fold import MOST_EVENTS
from canvass_app.store.noted_paths import path_noted
from canvass_app.store.sentences import read_label

_HIGHEST = 1 << 62
_LONGEST_PATH = 1 << 15
_LONGEST_NAME = 255
_PARENTS = re.compile(r"(?:[0-9]{1,18}:[0-9]{1,18}(?: [0-9]{1,18}:[0-9]{1,18})*)?", re.ASCII)
_UNREADABLE = (ValueError, TypeError, KeyError, AttributeError, RecursionError, OverflowError)


@contextmanager
def explaining_content(
    db: Database, path: Path, *, passing: tuple[type[Exception], ...] = ()
) -> Iterator[None]:
    """Raise `AlteredFile` instead of any error that comes from what the file has in it.

    Errors that are told already pass, so do those of the types `passing`, and so does a bug: an
    error in a file that has nothing wrong.
    """
    told: tuple[type[Exception], ...] = (UserError, Cancelled, *passing)
    try:
        yield
    except told:
        raise
    except Exception as error:
        with plain_words(path):
            found = first_altered(db)
        if found is None:
            raise
        raise _altered(path, found) from error


def _altered(path: Path, where: str) -> AlteredFile:
    return AlteredFile(
        say(
            "“{file}” has something in it that Canvass does not write ({where}): another program "
            "has changed it.",
            file=path.name,
            where=where,
        ),
        say(
            "Run “canvass check FILE --rebuild”, which makes the tables again from what was "
            "entered. If that says the same, restore a backup from before, or ask the person "
            "who gave you the file."
        ),
    )


def first_altered(db: Database) -> str | None:
    """Return where the first thing is that Canvass does not write; None if there is nothing."""
    return next(_all_altered(db), None)


def _all_altered(db: Database) -> Iterator[str]:
    # Each table declares its types; SQLite knows best whether the rows keep to them.
    (verdict,) = db.execute("PRAGMA quick_check(1)").fetchone()
    if verdict != "ok":
        yield "types of values"
    yield from _altered_events(db)
    yield from _altered_acts(db)
    for table in BY_KIND.values():
        yield from _altered_rows(db, table)
    yield from _altered_cells(db, "auto_routes", "line", "tier", Tier)
    yield from _altered_cells(db, "auto_routes", "line", "reason", _read_sentence)
    yield from _altered_cells(db, "auto_routes", "line", "candidates", _read_lists)
    yield from _altered_cells(db, "candidates", "line_a", "band", Band)
    yield from _altered_cells(db, "candidates", "line_a", "reasons", _read_sentences)
    yield from _altered_cells(db, "conflicts", "entity", "losers", _read_lists)
    for notes in ("written_files", "begun_files", "made_folders", "read_files"):
        if db[notes].exists():
            yield from _altered_cells(db, notes, "'of a file'", "path", _read_path)


def _altered_events(db: Database) -> Iterator[str]:
    writers = {row[0] for row in db.execute("SELECT id FROM writers")}
    # An event knows only of earlier ones: otherwise events could know of each other in a circle.
    made_at = {
        f"{writer}:{sequence}": lamport
        for writer, sequence, lamport in db.execute("SELECT writer, sequence, lamport FROM journal")
        if isinstance(lamport, int)
    }
    rows = db.execute(
        "SELECT j.n, j.entity_kind, j.entity, j.sequence, j.lamport, j.parents, j.payload, "
        "a.role, w.id FROM journal j LEFT JOIN acts a ON a.id = j.act "
        "LEFT JOIN writers w ON w.id = j.writer"
    )
    for n, kind, entity, sequence, lamport, parents, payload, role, writer in rows:
        sound = (
            kind in BY_KIND
            and _is_text(entity)
            and all(_fits(int, number) for number in (sequence, lamport, role, writer))
            and _are_parents(parents, writers)
            and all(made_at.get(parent, -1) < lamport for parent in parents.split())
            and _is_payload(BY_KIND[kind], payload)
        )
        if not sound:
            yield f"journal, row {n}"
    many = "SELECT entity FROM journal GROUP BY entity, entity_kind HAVING count(*) > ?"
    yield from (f"journal of {entity}" for (entity,) in db.execute(many, (MOST_EVENTS,)))


def _are_parents(text: object, writers: Collection[int]) -> bool:
    if not isinstance(text, str) or _PARENTS.fullmatch(text) is None:
        return False
    return all(int(parent.partition(":")[0]) in writers for parent in text.split())


def _is_payload(table: EntityTable[Any], text: object) -> bool:
    try:
        values = json.loads(text) if isinstance(text, str) else None
    except (ValueError, RecursionError):
        return False
    if not isinstance(values, dict):
        return False
    hints = _hints(table.kind)
    return all(name in hints and _fits(hints[name], value) for name, value in values.items())


def _altered_acts(db: Database) -> Iterator[str]:
    rows = db.execute("SELECT id, target, undoable, label, role FROM acts")
    for act, target, undoable, label, role in rows:
        numbers = all(_fits(int, number) for number in (act, undoable, role))
        known = target is None or _fits(int, target)
        if not (numbers and known and _reads(read_label, label)):
            yield f"acts, row {act}"
    yield from _altered_cells(db, "acts", "id", "person", _read_text)
    lost = "SELECT id FROM acts WHERE direction <> 'do' AND target NOT IN (SELECT id FROM acts)"
    yield from (f"acts, row {act}" for (act,) in db.execute(lost))


def _altered_rows(db: Database, table: EntityTable[Any]) -> Iterator[str]:
    hints = typing.get_type_hints(table.noun)
    for cells in db.execute(f"SELECT {table.selected} FROM {table.table}"):
        if not _reads(partial(_read_row, table, hints), cells):
            yield f"{table.table}, {table.kind} {cells[0]}"


def _read_row(table: EntityTable[Any], hints: Mapping[str, Any], cells: Any) -> None:
    noun = table.noun_of_cells(cells)
    for name, cell in zip(table.readers, cells, strict=True):
        if not _fits(hints[name], cell if hints[name] is bool else getattr(noun, name)):
            raise ValueError(name)


def _altered_cells(
    db: Database, table: str, name: str, column: str, read: Callable[[Any], object]
) -> Iterator[str]:
    for row, cell in db.execute(f"SELECT {name}, {column} FROM {table}"):
        if not _reads(read, cell):
            yield f"{table}, row {row}"


def _reads(read: Callable[[Any], object], stored: object) -> bool:
    try:
        read(stored)
    except _UNREADABLE:
        return False
    return True


def _read_text(stored: Any) -> None:
    if not _is_text(stored):
        raise ValueError


def _read_path(stored: Any) -> None:
    _read_text(stored)
    path = path_noted(stored)
    parts = path.parts
    if "\0" in stored or not path.is_absolute() or len(stored) > 2 * _LONGEST_PATH:
        raise ValueError
    if any(len(part) > _LONGEST_NAME for part in parts):
        raise ValueError


def _read_sentence(stored: Any) -> None:
    read_words(json.loads(stored))


def _read_sentences(stored: Any) -> None:
    for sentence in json.loads(stored):
        read_words(sentence)


def _read_lists(stored: Any) -> None:
    if not isinstance(json.loads(stored), list):
        raise TypeError


@cache
def _hints(kind: str) -> Mapping[str, Any]:
    table = BY_KIND[kind]
    hints = typing.get_type_hints(table.noun)
    return {**{name: hints[name] for name in table.columns}, REMOVED: bool}


def _fits(hint: Any, value: object) -> bool:
    """Return whether a value from JSON, or of a noun, can be in a field of this type."""
    if hint is bool:
        return value in (0, 1) and isinstance(value, int)
    if hint is int:
        return isinstance(value, int) and -_HIGHEST < value < _HIGHEST
    if hint is str:
        return _is_text(value)
    if isinstance(hint, types.UnionType):
        return any(value is None if part is type(None) else _fits(part, value)
                   for part in typing.get_args(hint))  # fmt: skip
    if typing.get_origin(hint) is tuple:
        return isinstance(value, list | tuple) and all(map(_is_text, value))
    assert issubclass(hint, StrEnum)
    return isinstance(value, str) and value in set(hint)


def _is_text(value: object) -> bool:
    # JSON can spell half of a letter, which no file can hold.
    return isinstance(value, str) and not any("\ud800" <= sign <= "\udfff" for sign in value)
