"""Undo and redo: the opposite of an act, appended as a new act."""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import closing
from typing import Any

from canvass_app.model.words import Words
from canvass_app.store.driver import Database
from canvass_app.store.entities import BY_KIND, REMOVED, EntityTable
from canvass_app.store.journal.acts import Act, events_of
from canvass_app.store.journal.fold import EventKey, fold, known_to
from canvass_app.store.sentences import read_label

_LOOK_BACK = 2_000
# CROSS JOIN keeps SQLite from starting with the writers: this device has one for each time it
# opened the file, and its newest act is nearly always among the last ones.
_FROM_NEWEST = "FROM acts a CROSS JOIN writers w ON w.id = a.writer WHERE w.device = ?"


def undo_target(db: Database, device: str) -> tuple[int, Words] | None:
    """Return the newest act of this device that is in effect, with its label; None without one."""
    row = db.execute(
        f"SELECT a.id, a.label {_FROM_NEWEST} AND a.direction = 'do' AND a.undoable = 1 "
        "AND a.id NOT IN (SELECT act FROM undone_acts) ORDER BY a.id DESC LIMIT 1",
        (device,),
    ).fetchone()
    return (int(row[0]), read_label(row[1])) if row else None


def redo_target(db: Database, device: str) -> tuple[int, Words] | None:
    """Return the act that was undone last, unless something new was done since."""
    target = _last_undone(db, device)
    if target is None:
        return None
    (label,) = db.execute("SELECT label FROM acts WHERE id = ?", (target,)).fetchone()
    return target, read_label(label)


def _last_undone(db: Database, device: str) -> int | None:
    # Read row by row: the newest act decides, unless undo and redo alternated.
    rows = db.execute(
        f"SELECT a.direction, a.target {_FROM_NEWEST} AND a.undoable = 1 "
        "ORDER BY a.id DESC LIMIT ?",
        (device, _LOOK_BACK),
    )
    redone = 0
    with closing(rows):
        for direction, target in rows:
            if direction == "do":
                return None
            if direction == "undo" and not redone:
                return int(target)
            redone += 1 if direction == "redo" else -1
    return None


def put_undo(act: Act, target: int) -> None:
    """Restore each field that the act `target` set, newest first."""
    for table, entity, key, values in reversed(_entries(act, target)):
        # What its author had seen, not what comes before it in this file: rows from another laptop
        # are in any order.
        before = fold(known_to(events_of(act.db, act.names, table.kind, entity), key)).values
        if not before:
            act.put(table, entity, {REMOVED: True})
        else:
            act.put(table, entity, {name: _former(table, before, name) for name in values})
    act.record()
    act.db.execute("INSERT OR IGNORE INTO undone_acts VALUES (?)", (target,))


def put_redo(act: Act, target: int) -> None:
    """Set again each field that the act `target` set."""
    for table, entity, _, values in _entries(act, target):
        act.put(table, entity, {REMOVED: False, **values})
    act.record()
    act.db.execute("DELETE FROM undone_acts WHERE act = ?", (target,))


def _former(table: EntityTable[Any], before: Mapping[str, object], name: str) -> object:
    return before.get(name, table.defaults.get(name, False))


def _entries(
    act: Act, target: int
) -> list[tuple[EntityTable[Any], str, EventKey, dict[str, object]]]:
    rows = act.db.execute(
        "SELECT entity_kind, entity, writer, sequence, payload FROM journal WHERE act = ? "
        "ORDER BY sequence",
        (target,),
    ).fetchall()
    return [
        (BY_KIND[kind], entity, (act.names.name(writer), sequence), json.loads(payload))
        for kind, entity, writer, sequence, payload in rows
    ]


def refold_undone(db: Database) -> None:
    """Recompute which acts are undone, from the acts alone.

    Undo and redo of one act alternate, so counting them is enough, whatever the order of acts in
    this file.
    """
    db.execute("DELETE FROM undone_acts")
    db.execute(
        "INSERT INTO undone_acts SELECT target FROM acts WHERE direction <> 'do' "
        "GROUP BY target HAVING sum(iif(direction = 'undo', 1, -1)) > 0"
    )
