"""Copies the journal of one file into another, row by row, as a merge will: a union of events.

It is here because the store has no merging yet; the tests show that the fold is ready.
"""

from __future__ import annotations

import random
from typing import Any

from canvass_app.store.campaign_file import CampaignFile


def replicate(source: CampaignFile, target: CampaignFile, rng: random.Random) -> None:
    """Insert every journal row of `source` that `target` lacks, in a random order."""
    with target.db.atomic():
        writers = _writers(source, target)
        acts = _acts(source, target, writers, rng)
        _events(source, target, writers, acts, rng)
    target.rebuild()


def _rows(file: CampaignFile, sql: str) -> list[tuple[Any, ...]]:
    return list(file.db.execute(sql).fetchall())


def _writers(source: CampaignFile, target: CampaignFile) -> dict[int, int]:
    mapped = {}
    for row, device, incarnation in _rows(source, "SELECT id, device, incarnation FROM writers"):
        target.db.execute(
            "INSERT OR IGNORE INTO writers (device, incarnation) VALUES (?, ?)",
            (device, incarnation),
        )
        found = target.db.execute(
            "SELECT id FROM writers WHERE device = ? AND incarnation = ?", (device, incarnation)
        ).fetchone()
        mapped[row] = found[0]
    return mapped


def _acts(
    source: CampaignFile, target: CampaignFile, writers: dict[int, int], rng: random.Random
) -> dict[int, int]:
    columns = "kind, direction, undoable, label, role, person, recorded_at"
    rows = _rows(source, f"SELECT id, writer, first_sequence, target, {columns} FROM acts")
    by_name = {(row[1], row[2]): row for row in rows}
    mapped: dict[int, int] = {}
    # An act that undoes another refers to it, so the other one must have its row first.
    waiting = rng.sample(list(by_name.values()), len(rows))
    while waiting:
        row = waiting.pop(0)
        row_id, writer, first, aim, *rest = row
        if aim is not None and aim not in mapped:
            waiting.append(row)
            continue
        target.db.execute(
            f"INSERT OR IGNORE INTO acts (writer, first_sequence, target, {columns}) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (writers[writer], first, mapped.get(aim), *rest),
        )
        found = target.db.execute(
            "SELECT id FROM acts WHERE writer = ? AND first_sequence = ?", (writers[writer], first)
        ).fetchone()
        mapped[row_id] = found[0]
    return mapped


def _events(
    source: CampaignFile,
    target: CampaignFile,
    writers: dict[int, int],
    acts: dict[int, int],
    rng: random.Random,
) -> None:
    columns = "act, writer, sequence, lamport, entity_kind, entity, parents, payload"
    rows = _rows(source, f"SELECT {columns} FROM journal")
    for act, writer, sequence, lamport, kind, entity, parents, payload in rng.sample(
        rows, len(rows)
    ):
        moved = " ".join(
            f"{writers[int(part.partition(':')[0])]}:{part.partition(':')[2]}"
            for part in parents.split()
        )
        target.db.execute(
            f"INSERT OR IGNORE INTO journal ({columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (acts[act], writers[writer], sequence, lamport, kind, entity, moved, payload),
        )
