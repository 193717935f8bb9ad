"""A file whose search keys another version of the program made."""

from __future__ import annotations

from pathlib import Path

import pytest

from canvass_app.desk import recording
from canvass_app.desk.duplicates import search as duplicates
from canvass_app.desk.session import open_with_passphrase
from canvass_app.model.errors import Cancelled
from canvass_app.model.words import Words
from canvass_app.store import queries
from canvass_app.store.backups import list_backups
from canvass_app.store.steps.schema import FORMAT_VERSION
from tests.support.campaigns import PASSPHRASE
from tests.support.derived import require_derived_in_step
from tests.support.desks import COORDINATOR, again, new_session, signer, type_line


@pytest.fixture
def older(tmp_path: Path) -> Path:
    """A file without the newest tables: different keys, all compared, and one repeat not found."""
    session = new_session(tmp_path / "older.canvass")
    sheet = recording.start_sheet(session, {"number": "1"}).value.id
    type_line(session, sheet, 1, **signer(1))
    type_line(session, sheet, 2, **signer(1, signed_on="2026-09-12"))

    def make_older(db: object) -> None:
        for statement in (
            "DELETE FROM uncompared",
            "UPDATE line_keys SET key = key / 3 - line",
            "DELETE FROM meta WHERE name = 'keys_version'",
            "DROP TABLE learned",
            "DELETE FROM _sqlite_migrations WHERE name = 'm002_what_a_search_has_learned'",
        ):
            session.db.execute(statement)

    session.file.derive_now(make_older)
    session.close()
    return session.file.path


def test_keys_are_rebuilt_at_opening_and_the_repeat_is_found(older: Path) -> None:
    told: list[tuple[int, int, str]] = []

    def progress(done: int, total: int, what: Words | None = None) -> None:
        told.append((done, total, str(what)))

    session = open_with_passphrase(older, PASSPHRASE, COORDINATOR, progress)
    assert told == [(0, 2, "lines prepared for the search")]
    assert session.db.execute("PRAGMA user_version").fetchone()[0] == FORMAT_VERSION
    assert [backup.why for backup in list_backups(older)] == ["before-update"]
    require_derived_in_step(session.file)
    assert duplicates.search(session).value.compared_lines == 2
    assert len(queries.pairs.all_found(session.db)) == 1
    session = again(session)
    assert queries.pairs.counts(session.db).uncompared == 0
    assert len(queries.pairs.all_found(session.db)) == 1
    session.close()


def test_opening_can_be_stopped_and_begins_again(older: Path) -> None:
    def stop(done: int, total: int, what: Words | None = None) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        open_with_passphrase(older, PASSPHRASE, COORDINATOR, stop)
    session = open_with_passphrase(older, PASSPHRASE, COORDINATOR)
    require_derived_in_step(session.file)
    assert queries.pairs.counts(session.db).uncompared == 2
    session.close()
