"""Appends to the journal and reads it back. Views are written only from here."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import islice
from typing import Any

from canvass_app.model.changes import Topic
from canvass_app.model.line import Line
from canvass_app.model.person import Person
from canvass_app.model.words import Words, words_text
from canvass_app.store.driver import Database
from canvass_app.store.entities import (
    CAMPAIGN,
    LINE,
    PAIR,
    REMOVED,
    SHEET,
    EntityTable,
    to_plain,
)
from canvass_app.store.journal import derived, views
from canvass_app.store.journal.derived import (
    COMPARED_FIELDS,
    COUNTED_FIELDS,
    DATE_SETTINGS,
    Derivations,
)
from canvass_app.store.journal.fold import Event, EventKey, Folded, fold, heads
from canvass_app.store.journal.writers import Writer, WriterNames

BULK_ROWS = 2_000


@dataclass
class ActHeader:
    """What is recorded once for all events of one act."""

    kind: str
    label: Words
    person: Person
    direction: str = "do"
    target: int | None = None
    undoable: bool = True


@dataclass
class Act:
    """One act in progress, inside an open transaction: `put` what it changes, then `finish`."""

    db: Database
    writer: Writer
    header: ActHeader
    derive: Derivations
    id: int | None = None
    topics: set[Topic] = field(default_factory=set)
    names: WriterNames = field(init=False)
    _touched_lines: set[str] = field(default_factory=set)
    _lines: dict[str, Line | None] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.names = WriterNames(self.db)
        if self.writer.row is not None:
            self.names.note(self.writer.row, self.writer.name)

    def line(self, line_id: str) -> Line | None:
        """Return a line as it is now, with what this act has put; None if there is none."""
        if line_id not in self._lines:
            self._lines[line_id] = views.current_line(self.db, line_id)
        return self._lines[line_id]

    def put(self, table: EntityTable[Any], entity: str, values: Mapping[str, object]) -> bool:
        """Set fields of one entity, creating it if it is new; return whether any changed."""
        unknown = values.keys() - set(table.columns) - {REMOVED}
        if unknown:
            raise ValueError(f"{table.kind} has no field {sorted(unknown)}")
        history = events_of(self.db, self.names, table.kind, entity)
        before = fold(history)
        changed = _changes(table, before.values, values, is_new=not history)
        if not changed:
            return False
        event = self._append(table, entity, changed, heads(history))
        after = fold([*history, event])
        if table is LINE:
            self._write_line(entity, after, changed, is_new=not history)
        else:
            views.write_view(self.db, table, entity, after)
        if before.conflicts or after.conflicts:
            views.write_conflicts(self.db, table, entity, after)
        self.topics.add(table.topic)
        if table is SHEET and "collected_on" in changed:
            self._touched_lines |= derived.lines_with_other_dates(self.db, entity)
        if table is CAMPAIGN and DATE_SETTINGS & changed.keys():
            self._touched_lines |= derived.lines_with_other_dates(self.db, None)
        if table is PAIR:
            self._touched_lines |= {str(after.values["line_a"]), str(after.values["line_b"])}
        return True

    def put_new(
        self, table: EntityTable[Any], rows: Iterable[tuple[str, Mapping[str, object]]]
    ) -> int:
        """Create many entities whose ids are new to this file; return how many.

        Far faster than `put`, since there is nothing to fold with. Only for fresh ids.
        """
        count = 0
        rows = iter(rows)
        first = self._next_line_row() if table is LINE else 0
        while chunk := list(islice(rows, BULK_ROWS)):
            act = self._act_row()
            entries = [
                (act, self.writer.row, *self._next(), table.kind, entity, "", _json(values))
                for entity, values in chunk
            ]
            self.db.conn.executemany(_INSERT_EVENT, entries)
            rows_written = [table.row(entity, values) for entity, values in chunk]
            views.insert_rows(self.db, table, rows_written)
            self.topics.add(table.topic)
            count += len(chunk)
        if table is LINE and count:
            derived.add_lines_from(self.db, self.derive, first)
        return count

    def record(self) -> None:
        """Record the act even if it changed nothing: undo must find that it was undone."""
        if self.id is None:
            self._act_row()
            self._next()

    def finish(self) -> None:
        """Update what depends on several entities. Called once, before the commit."""
        if self.topics & {Topic.OFFICES, Topic.RULES}:
            derived.drop_routes(self.db)
        if self._touched_lines:
            derived.refresh_signers(self.db, self.derive, self._touched_lines)

    def _append(
        self,
        table: EntityTable[Any],
        entity: str,
        values: Mapping[str, object],
        parents: tuple[EventKey, ...],
    ) -> Event:
        act = self._act_row()
        sequence, lamport = self._next()
        written = " ".join(f"{self.names.row(writer)}:{number}" for writer, number in parents)
        row = (act, self.writer.row, sequence, lamport, table.kind, entity, written, _json(values))
        self.db.execute(_INSERT_EVENT, row)
        plain = {name: to_plain(value) for name, value in values.items()}
        role = int(self.header.person.role)
        return Event(self.writer.name, sequence, lamport, role, parents, plain)

    def _next(self) -> tuple[int, int]:
        self.writer.sequence += 1
        self.writer.lamport += 1
        return self.writer.sequence, self.writer.lamport

    def _act_row(self) -> int:
        if self.id is None:
            header = self.header
            label = json.dumps(words_text(header.label), ensure_ascii=False)
            cursor = self.db.execute(
                "INSERT INTO acts (writer, first_sequence, kind, direction, target, undoable, "
                "label, role, person, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    self._writer_row(), self.writer.sequence + 1, header.kind, header.direction,
                    header.target, int(header.undoable), label, int(header.person.role),
                    header.person.name, datetime.now(UTC).isoformat(timespec="seconds"),
                ),
            )  # fmt: skip
            self.id = int(cursor.lastrowid or 0)
        return self.id

    def _writer_row(self) -> int:
        if self.writer.row is None:
            cursor = self.db.execute(
                "INSERT INTO writers (device, incarnation) VALUES (?, ?)",
                (self.writer.device, self.writer.incarnation),
            )
            self.writer.row = int(cursor.lastrowid or 0)
        return self.writer.row

    def _write_line(
        self, entity: str, folded: Folded, changed: Mapping[str, object], *, is_new: bool
    ) -> None:
        old = None if is_new else self.line(entity)
        new = self._lines[entity] = views.write_line(self.db, entity, folded)
        if not (COUNTED_FIELDS | {REMOVED}) & changed.keys():
            return
        if (COMPARED_FIELDS | {REMOVED}) & changed.keys():
            derived.change_line(self.db, self.derive, old, new)
        # Not “in signers”: a line that is restored after its removal is not there yet.
        decided = "SELECT 1 FROM pairs WHERE line_a = ? OR line_b = ?"
        if self.db.execute(decided, (entity, entity)).fetchone():
            self._touched_lines.add(entity)

    def _next_line_row(self) -> int:
        return int(self.db.execute("SELECT coalesce(max(n), 0) + 1 FROM lines").fetchone()[0])


_INSERT_EVENT = (
    "INSERT INTO journal (act, writer, sequence, lamport, entity_kind, entity, parents, payload) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
)


def events_of(db: Database, names: WriterNames, kind: str, entity: str) -> list[Event]:
    """Return the events of one entity, in no particular order."""
    rows = db.execute(
        f"{_SELECT_EVENTS} WHERE j.entity = ? AND j.entity_kind = ?", (entity, kind)
    ).fetchall()
    return [_event(row, names) for row in rows]


def all_events(db: Database) -> Iterator[tuple[str, str, list[Event]]]:
    """Yield (kind, entity, events) for every entity of the journal, in order of entity."""
    names = WriterNames(db)
    current: tuple[str, str] | None = None
    events: list[Event] = []
    cursor = db.conn.cursor()
    cursor.execute(
        f"SELECT j.entity_kind, j.entity, {_EVENT_COLUMNS} {_FROM_EVENTS} "
        "ORDER BY j.entity, j.entity_kind, j.n"
    )
    for kind, entity, *cells in cursor:
        if current is not None and current != (kind, entity):
            yield (*current, events)
            events = []
        current = (kind, entity)
        events.append(_event(cells, names))
    if current is not None:
        yield (*current, events)


_EVENT_COLUMNS = "j.writer, j.sequence, j.lamport, a.role, j.parents, j.payload"
_FROM_EVENTS = "FROM journal j JOIN acts a ON a.id = j.act"
_SELECT_EVENTS = f"SELECT {_EVENT_COLUMNS} {_FROM_EVENTS}"


def _event(cells: Any, names: WriterNames) -> Event:
    writer, sequence, lamport, role, parents, payload = cells
    known = tuple(sorted(_parent(part, names) for part in parents.split()))
    return Event(names.name(writer), sequence, lamport, role, known, json.loads(payload))


def _parent(text: str, names: WriterNames) -> EventKey:
    writer, _, sequence = text.partition(":")
    return (names.name(int(writer)), int(sequence))


def _changes(
    table: EntityTable[Any],
    before: Mapping[str, object],
    values: Mapping[str, object],
    *,
    is_new: bool,
) -> dict[str, object]:
    if is_new:
        return {} if values.get(REMOVED) else dict(values)
    if before.get(REMOVED) and REMOVED not in values:
        # Created again under an old id: the values of the removed entity must not come back by
        # themselves.
        blank = {
            name: default
            for name, default in table.defaults.items()
            if to_plain(before.get(name, default)) != to_plain(default)
        }
        return {**blank, **values, REMOVED: False}
    return {
        name: value
        for name, value in values.items()
        if to_plain(value) != to_plain(before.get(name, table.defaults.get(name, False)))
    }


_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def _json(values: Mapping[str, object]) -> str:
    # JSON turns text enums into text and tuples into lists by itself.
    return _encode(values)
