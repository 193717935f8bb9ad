"""Writes the views: the row of an entity is what its events fold to, and nothing else."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from canvass_app.model.line import Line
from canvass_app.store.driver import Database
from canvass_app.store.entities import LINE, REMOVED, EntityTable
from canvass_app.store.journal.fold import Folded


def current_line(db: Database, line_id: str) -> Line | None:
    """Return the line as it now is in its view."""
    rows = db.execute(f"SELECT {LINE.selected} FROM lines WHERE id = ?", (line_id,)).fetchall()
    return LINE.noun_of_cells(rows[0]) if rows else None


def write_view(db: Database, table: EntityTable[Any], entity: str, folded: Folded) -> None:
    """Make the view's row match the events."""
    if folded.values.get(REMOVED):
        db.execute(f"DELETE FROM {table.table} WHERE id = ?", (entity,))
    else:
        db.execute(_upsert(table), table.row(entity, folded.values))


def write_line(db: Database, line_id: str, folded: Folded) -> Line | None:
    """Do the same as `write_view` for a line; return it as it now is in the view."""
    if folded.values.get(REMOVED):
        write_view(db, LINE, line_id, folded)
        return None
    written = f"{_upsert(LINE)} RETURNING {LINE.selected}"
    (cells,) = db.execute(written, LINE.row(line_id, folded.values)).fetchall()
    return LINE.noun_of_cells(cells)


def write_conflicts(db: Database, table: EntityTable[Any], entity: str, folded: Folded) -> None:
    """Make the list of conflicts match the events."""
    db.execute("DELETE FROM conflicts WHERE entity = ? AND entity_kind = ?", (entity, table.kind))
    for name, losers in folded.conflicts.items():
        db.execute(
            "INSERT INTO conflicts VALUES (?, ?, ?, ?)",
            (table.kind, entity, name, json.dumps(list(losers), ensure_ascii=False)),
        )


def insert_rows(db: Database, table: EntityTable[Any], rows: Iterable[tuple[object, ...]]) -> None:
    """Write the rows (see `EntityTable.row`) of entities that are known to be new."""
    db.conn.executemany(_insert(table), rows)


def _insert(table: EntityTable[Any]) -> str:
    names = ", ".join(f'"{name}"' for name in ("id", *table.columns))
    holes = ", ".join("?" * (len(table.columns) + 1))
    return f"INSERT INTO {table.table} ({names}) VALUES ({holes})"


def _upsert(table: EntityTable[Any]) -> str:
    changes = ", ".join(f'"{name}" = excluded."{name}"' for name in table.columns)
    return f"{_insert(table)} ON CONFLICT (id) DO UPDATE SET {changes}"
