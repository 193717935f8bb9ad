"""A campaign file from before opens, gains the table of remembered answers, and keeps the rest."""

from __future__ import annotations

from pathlib import Path

from canvass_app.store import queries
from canvass_app.store.connection import connect
from canvass_app.store.keys import data_key
from canvass_app.store.steps.schema import FORMAT_VERSION
from tests.support.campaigns import PEOPLE, add_people, make, reopen


def test_a_file_without_remembered_answers_is_brought_up_to_date(tmp_path: Path) -> None:
    file = make(tmp_path / "drive.canvass")
    add_people(file)
    secret = bytes.fromhex(
        file.db.execute("SELECT value FROM meta WHERE name = 'secret'").fetchone()[0]
    )
    file.close()
    db = connect(file.path, data_key(secret))
    db.execute("DROP TABLE routing_rules")
    db.execute("DELETE FROM _sqlite_migrations WHERE name = 'm006_routing_rules'")
    db.conn.commit()
    db.close()

    again = reopen(file.path)
    assert again.db.execute("PRAGMA user_version").fetchone()[0] == FORMAT_VERSION
    assert queries.routes.rules(again.db) == []
    assert [line.name for line in queries.lines.all_lines(again.db)] == [r["name"] for r in PEOPLE]
    assert again.rebuild()
    again.close()
