"""Folds the journal of a file again, and writes its content in one canonical form."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator

from canvass_app.model.progress import Progress, no_progress
from canvass_app.model.words import say
from canvass_app.store.driver import Database
from canvass_app.store.entities import BY_KIND
from canvass_app.store.journal import derived, views
from canvass_app.store.journal.acts import all_events
from canvass_app.store.journal.derived import Derivations
from canvass_app.store.journal.fold import fold
from canvass_app.store.journal.undo import refold_undone
from canvass_app.store.steps.schema import DERIVED_TABLES, VIEW_TABLES


def canonical_dump(db: Database) -> Iterator[str]:
    """Yield the views as sorted JSON rows, without what differs from file to file.

    Columns are identified by name. Two laptops with the same events yield the same dump, whatever
    their row numbers.
    """
    for table in VIEW_TABLES:
        # Steps applied to a file in a different order left its columns in a different order.
        names = sorted(c.name for c in db[table].columns if c.name != "n")
        selected = ", ".join(f'"{name}"' for name in names)
        for row in db.execute(f"SELECT {selected} FROM {table} ORDER BY id"):
            yield json.dumps([table, *row], ensure_ascii=False)
    for row in db.execute("SELECT * FROM conflicts ORDER BY entity, entity_kind, field"):
        yield json.dumps(["conflicts", *row], ensure_ascii=False)
    for row in db.execute("SELECT line, signer, counts FROM signers ORDER BY line"):
        yield json.dumps(["signers", *row], ensure_ascii=False)


def dump_digest(db: Database) -> str:
    """Return the SHA-256 of the canonical dump."""
    digest = hashlib.sha256()
    for row in canonical_dump(db):
        digest.update(row.encode() + b"\n")
    return digest.hexdigest()


def rebuild(db: Database, derive: Derivations, progress: Progress = no_progress) -> None:
    """Discard all views and derived results and fold the journal again.

    It runs inside the caller's transaction, so stopping in the middle changes nothing.
    """
    for table in (*VIEW_TABLES, *DERIVED_TABLES, "conflicts"):
        db.execute(f"DELETE FROM {table}")
    total = db.execute("SELECT count(*) FROM journal").fetchone()[0]
    done = 0
    for kind, entity, events in all_events(db):
        folded = fold(events)
        views.write_view(db, BY_KIND[kind], entity, folded)
        if folded.conflicts:
            views.write_conflicts(db, BY_KIND[kind], entity, folded)
        done += len(events)
        if done % 500 < len(events):
            progress(done, total, say("Reading the journal"))
    _derive_all(db, derive, progress)
    refold_undone(db)


def _derive_all(db: Database, derive: Derivations, progress: Progress) -> None:
    derived.add_lines_from(db, derive, 0, progress)
    derived.note_keys_version(db, derive)
    decided = {
        row[0] for row in db.execute("SELECT line_a FROM pairs UNION SELECT line_b FROM pairs")
    }
    derived.refresh_signers(db, derive, decided)
