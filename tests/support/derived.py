"""Computes the derived tables again, one by one, and compares."""

from __future__ import annotations

from canvass_app.model.line import is_complete
from canvass_app.store import queries
from canvass_app.store.campaign_file import CampaignFile
from canvass_app.store.entities import PAIR


def require_derived_in_step(file: CampaignFile) -> None:
    """Fail unless keys, completeness and signers are those of the current lines."""
    lines = list(queries.lines.all_lines(file.db))
    keys = {each for line in lines for each in file.derive.keys_of([line])[0]}
    assert set(file.db.execute("SELECT key, line FROM line_keys").fetchall()) == keys

    complete = dict(file.db.execute("SELECT id, complete FROM line_status").fetchall())
    assert complete == {line.id: is_complete(line) for line in lines}

    stray = "SELECT count(*) FROM {} WHERE {} NOT IN (SELECT n FROM lines)"
    for table, column in (
        ("uncompared", "line"),
        ("candidates", "line_a"),
        ("candidates", "line_b"),
        ("auto_routes", "line"),
    ):
        assert file.db.execute(stray.format(table, column)).fetchone()[0] == 0

    decisions = PAIR.nouns(
        file.db.execute(f"SELECT {PAIR.selected} FROM pairs WHERE verdict <> 'open' ORDER BY id")
    )
    expected = {(a, b, int(c)) for a, b, c in file.derive.signers(lines, decisions)}
    assert set(file.db.execute("SELECT line, signer, counts FROM signers").fetchall()) == expected
