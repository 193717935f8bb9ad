"""Reads the campaign's settings, its petition texts, and the program's notes about the file."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from canvass_app.model.campaign import Campaign, PetitionText
from canvass_app.model.records import Batch
from canvass_app.store.driver import Database
from canvass_app.store.entities import BATCH, CAMPAIGN, TEXT


def campaign(db: Database) -> Campaign:
    """Return the settings; those of an unnamed campaign if none were made yet."""
    rows = db.execute(f"SELECT {CAMPAIGN.selected} FROM campaign").fetchall()
    return CAMPAIGN.noun_of_cells(rows[0]) if rows else Campaign()


def file_id(db: Database) -> str:
    """Return the random id that the campaign's file got when created; its copies share it."""
    return str(db.execute("SELECT value FROM meta WHERE name = 'file_id'").fetchone()[0])


def texts(db: Database, version: int | None = None) -> list[PetitionText]:
    """Return the petition texts of one version (the newest by default), English first."""
    rows = db.execute(
        f"SELECT {TEXT.selected} FROM texts "
        "WHERE version = coalesce(?, (SELECT max(version) FROM texts)) "
        "ORDER BY language <> 'en', language",
        (version,),
    )
    return TEXT.nouns(rows)


def batch_with_digest(db: Database, digest: str) -> Batch | None:
    """Return the import of a file with this SHA-256, if there is one that is not undone."""
    rows = db.execute(
        f"SELECT {BATCH.selected} FROM batches WHERE digest = ?", (digest,)
    ).fetchall()
    return BATCH.noun_of_cells(rows[0]) if rows else None


def batches(db: Database) -> list[Batch]:
    """Return the imports that are not undone, newest first."""
    return BATCH.nouns(db.execute(f"SELECT {BATCH.selected} FROM batches ORDER BY n DESC"))


@dataclass(frozen=True, slots=True)
class LoggedExport:
    """One exported list, according to the journal. `at` is UTC, ISO 8601."""

    profile: str
    rows: int
    file_name: str
    person: str
    at: str


def exports(db: Database) -> list[LoggedExport]:
    """Return all exported lists, newest first."""
    rows = db.execute(
        "SELECT e.profile, e.rows, e.file_name, a.person, a.recorded_at FROM exports e "
        "JOIN journal j ON j.entity = e.id AND j.entity_kind = 'export' "
        "JOIN acts a ON a.id = j.act AND a.direction = 'do' ORDER BY e.n DESC"
    )
    return [LoggedExport(*row) for row in rows]


def packet_count(db: Database) -> int:
    """Return how many packets were written."""
    return int(db.execute("SELECT count(*) FROM packets").fetchone()[0])


def last_act_at(db: Database) -> datetime | None:
    """Return when the last act was recorded here, by the clock of that time; None before any."""
    row = db.execute("SELECT recorded_at FROM acts ORDER BY id DESC LIMIT 1").fetchone()
    try:
        found = datetime.fromisoformat(row[0]) if row else None
    except (TypeError, ValueError):
        return None
    return found if found is None or found.tzinfo else found.replace(tzinfo=UTC)
