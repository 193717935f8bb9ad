"""A file with the right tables and anything in their rows: each use ends in a result or in words.

The rows are changed as somebody can who knows the passphrase: past the triggers and the types that
SQLite would insist on.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from canvass_app.desk import home, recording
from canvass_app.desk.campaign.destroying import plan_destruction
from canvass_app.desk.checking import check
from canvass_app.desk.duplicates import search as duplicates
from canvass_app.desk.files.exporting import export_signatures
from canvass_app.desk.places import routes
from canvass_app.desk.session import Session, open_with_passphrase
from canvass_app.exchange.signatures.export_profiles import ExportProfile
from canvass_app.model.errors import UserError
from canvass_app.store import queries
from canvass_app.store.connection import connect
from canvass_app.store.driver import sqlite3
from canvass_app.store.failures import AlteredFile, plain_words
from canvass_app.store.journal.content import explaining_content, first_altered
from canvass_app.store.journal.fold import MOST_EVENTS, Event, fold
from canvass_app.store.keys import data_key
from canvass_app.store.unlocking import unlock_with_passphrase
from tests.support.campaigns import PASSPHRASE
from tests.support.desks import COORDINATOR, alder_falls, new_session, signer, type_line

DEEP = "[" * 100_000 + "]" * 100_000
ODD: tuple[object, ...] = (
    None, 5, -1, 2**62, 2**63 - 1, 1e308, float("inf"), b"\xff\x00", "", "x", "null", "[]", "{}",
    '{"name": 5}', '{"name": ["x"]}', '{"name": null}', '{"status": "odd"}', '{"unknown": "x"}',
    '{"number": 1e400}', '{"number": 9223372036854775808}', '{"number": NaN}', '{"removed": "x"}',
    '{"name": "\\ud800"}', f'{{"name": {DEEP}}}', '["{name:>9999999999}", {"name": "x"}]',
    '["{0.__class__}", {}]', DEEP, "1:1 99:1", "1:" + "9" * 30, "x" * 100_000, "2026-13-45",
)  # fmt: skip


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    session = new_session(tmp_path_factory.mktemp("original") / "drive.canvass")
    alder_falls(session)
    sheet = recording.start_sheet(session, {"number": "1"}).value.id
    for number in range(1, 5):
        type_line(session, sheet, number, **signer(number // 2))
    duplicates.search(session)
    routes.route_pending(session)
    session.undo()
    session.close()
    return session.file.path


def columns_of(path: Path) -> list[tuple[str, str]]:
    db = connect(path, key_of(path))
    tables = db.table_names()
    found = [
        (table, column.name)
        for table in tables
        if table not in {"_sqlite_migrations", "meta"}
        and db.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
        for column in db[table].columns
    ]
    db.close()
    return found


def key_of(path: Path) -> bytes:
    return data_key(unlock_with_passphrase(path, PASSPHRASE))


def put(path: Path, table: str, column: str, value: object, row: int) -> None:
    """Write any value into a cell, whatever triggers and types say."""
    db = connect(path, key_of(path))
    made = db.execute("SELECT sql FROM sqlite_master WHERE name = ?", (table,)).fetchone()[0]
    triggers = db.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?", (table,)
    ).fetchall()
    for name, _ in triggers:
        db.conn.execute(f"DROP TRIGGER {name}")
    loose = made.replace("STRICT, WITHOUT", "WITHOUT").replace(") STRICT", ")")
    loose = loose.replace(" NOT NULL", "")
    for text in (loose, made):
        db.conn.execute("PRAGMA writable_schema = ON")
        db.conn.execute("UPDATE sqlite_master SET sql = ? WHERE name = ?", (text, table))
        db.conn.execute("PRAGMA writable_schema = RESET")
        if text is loose:
            db.conn.execute("PRAGMA foreign_keys = OFF")
            db.conn.execute("PRAGMA ignore_check_constraints = ON")
            keys = [c.name for c in db[table].columns if c.is_pk] or ["rowid"]
            names = ", ".join(keys)
            chosen = f"SELECT {names} FROM {table} LIMIT 1 OFFSET ?"
            where = f"({names}) = ({chosen})"
            count = db.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
            db.conn.execute(
                f'UPDATE OR REPLACE {table} SET "{column}" = ? WHERE {where}', (value, row % count)
            )
    for _, sql in triggers:
        db.conn.execute(sql)
    db.conn.commit()
    db.close()


def use(path: Path, folder: Path) -> None:
    """Do with a file what people do; `UserError` is a good end of each."""
    try:
        session = open_with_passphrase(path, PASSPHRASE, COORDINATOR)
    except UserError:
        return
    for step in (
        lambda: home.overview(session.db, date(2026, 9, 30)),
        lambda: list(queries.lines.all_lines(session.db)),
        lambda: queries.pairs.all_found(session.db),
        lambda: export_signatures(session, folder / "out.csv", ExportProfile.FULL),
        lambda: duplicates.search(session),
        lambda: routes.route_pending(session),
        session.undo,
        session.redo,
        lambda: type_line(
            session, recording.start_sheet(session, {"number": "9"}).value.id, 1, **signer(9)
        ),
        lambda: check(session),
        lambda: check(session, rebuild_views=True),
    ):
        _said(session, step)
    session.close()


def _said(session: Session, step: Callable[[], object]) -> None:
    path = session.file.path
    try:
        # As commands and the window's worker do.
        with explaining_content(session.db, path), plain_words(path):
            step()
    except UserError:
        return


def copied(original: Path, folder: Path) -> Path:
    for suffix in ("", "-key"):
        shutil.copy(f"{original}{suffix}", folder)
    return folder / original.name


@pytest.mark.parametrize(
    ("table", "column", "value", "where"),
    [
        ("journal", "payload", f'{{"name": {DEEP}}}', "journal, row"),
        ("journal", "payload", '{"name": ["x"]}', "journal, row"),
        ("journal", "payload", '{"name": "\\ud800"}', "journal, row"),
        ("journal", "payload", '{"number": 9223372036854775808}', "journal, row"),
        ("journal", "payload", "[]", "journal, row"),
        ("journal", "payload", b"\xff", "types of values"),
        ("journal", "entity_kind", "unknown", "journal, row"),
        ("journal", "parents", "7:7", "journal, row"),
        ("acts", "label", '["{name:>9999999999}", {"name": "x"}]', "acts, row"),
        ("acts", "label", DEEP, "acts, row"),
        ("lines", "status", "odd", "lines, line"),
        ("lines", "name", b"\xff", "types of values"),
        ("auto_routes", "candidates", DEEP, "auto_routes, row"),
    ],
)
def test_what_canvass_does_not_write_is_found_and_named(
    original: Path, tmp_path: Path, table: str, column: str, value: object, where: str
) -> None:
    path = copied(original, tmp_path)
    put(path, table, column, value, 9)
    db = connect(path, key_of(path))
    found = first_altered(db)
    assert found is not None
    assert found.startswith(where)
    with pytest.raises(AlteredFile, match="does not write"), explaining_content(db, path):
        raise ValueError("what reading it would raise")
    db.close()
    use(path, tmp_path)


@pytest.mark.parametrize("table", ["begun_files", "written_files", "made_folders", "read_files"])
@pytest.mark.parametrize("path", [b"\xff", "/a\0b", 5, "relative", "/" + "x" * 300])
def test_notes_of_files_that_are_no_paths_end_in_a_result_or_in_words(
    original: Path, tmp_path: Path, table: str, path: object
) -> None:
    campaign = copied(original, tmp_path)
    db = connect(campaign, key_of(campaign))
    holes = ", ".join("?" * len(db[table].columns))
    noted = ("/nowhere/list.csv", "")[: len(db[table].columns)]
    db.conn.execute(f"INSERT INTO {table} VALUES ({holes})", noted)
    db.conn.commit()
    db.close()
    put(campaign, table, "path", path, 0)
    try:
        session = open_with_passphrase(campaign, PASSPHRASE, COORDINATOR)
    except UserError:
        return
    _said(session, lambda: plan_destruction(session))
    _said(session, lambda: check(session))
    session.close()


def test_a_bug_in_a_file_of_our_own_stays_a_bug(original: Path, tmp_path: Path) -> None:
    path = copied(original, tmp_path)
    session = open_with_passphrase(path, PASSPHRASE, COORDINATOR)
    with (
        pytest.raises(ValueError, match="a bug"),
        explaining_content(session.db, path),
    ):
        raise ValueError("a bug")
    session.close()


def test_an_entity_with_more_branches_than_any_campaign_has_is_refused() -> None:
    events = [Event("a.1", n, n, 0, (), {"name": str(n)}) for n in range(MOST_EVENTS + 1)]
    with pytest.raises(ValueError, match="branches"):
        fold(events)


@pytest.mark.slow
@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.data())
def test_anything_in_any_cell_ends_in_a_result_or_in_words(
    original: Path, tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    folder = tmp_path_factory.mktemp("altered")
    path = copied(original, folder)
    table, column = data.draw(st.sampled_from(columns_of(original)))
    value, row = data.draw(st.sampled_from(ODD)), data.draw(st.integers(0, 40))
    try:
        put(path, table, column, value, row)
    except sqlite3.IntegrityError:
        # A row number is always a number.
        assume(False)
    use(path, folder)
    shutil.rmtree(folder)


def test_events_that_know_of_each_other_in_a_circle_end_in_words(
    original: Path, tmp_path: Path
) -> None:
    path = copied(original, tmp_path)
    db = connect(path, key_of(path))
    triggers = db.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'journal'"
    ).fetchall()
    for name, _ in triggers:
        db.conn.execute(f"DROP TRIGGER {name}")
    db.conn.execute("UPDATE journal SET parents = writer || ':' || sequence")
    for _, sql in triggers:
        db.conn.execute(sql)
    db.conn.commit()
    db.close()
    use(path, tmp_path)
    session = open_with_passphrase(path, PASSPHRASE, COORDINATOR)
    with pytest.raises(UserError, match="journal, row"), explaining_content(session.db, path):
        check(session, rebuild_views=True)
    session.close()
