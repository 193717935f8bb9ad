"""Files from before deliveries open, get the tables, and keep their packets."""

from __future__ import annotations

import dataclasses
from datetime import date
from pathlib import Path

import pytest

from canvass_app.desk import checking
from canvass_app.desk.deliveries import delivering as deliveries
from canvass_app.desk.session import Session
from canvass_app.exchange.deliveries.receipt_pixels import read_receipt
from canvass_app.model.campaign import Campaign
from canvass_app.model.ids import CAMPAIGN_ID
from canvass_app.model.line import is_iso_date
from canvass_app.store import queries
from canvass_app.store.backups import list_backups
from canvass_app.store.entities import CAMPAIGN, PACKET
from canvass_app.store.journal.rebuild import canonical_dump
from canvass_app.store.steps.schema import VIEW_TABLES, migrations
from tests.support.campaigns import LABEL, make, reopen
from tests.support.pictures import photo

NEW = {"answer_days", "retention_days"}


@pytest.fixture
def older(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file as the program left it before the step, with one packet."""
    with monkeypatch.context() as patch:
        before = [step for step in migrations._migrations if step.name != "m009_deliveries"]
        patch.setattr(migrations, "_migrations", before)
        old = make(tmp_path / "old.canvass")
        columns = tuple(name for name in CAMPAIGN.columns if name not in NEW)
        table = dataclasses.replace(CAMPAIGN, columns=columns)
        old.perform("t", LABEL, lambda act: act.put(table, CAMPAIGN_ID, {"name": "Harbor"}))
        packet = {"office_id": "o", "version": 1, "reference": "OR-X-1", "profile": "recipient"}
        old.perform("t", LABEL, lambda act: act.put(PACKET, "p1", packet))
        assert "deliveries" not in old.db.table_names()
        old.close()
    return old.path


def test_an_older_file_gets_deliveries(older: Path) -> None:
    file = reopen(older)
    assert [backup.why for backup in list_backups(older)] == ["before-update"]
    assert {"deliveries"} <= set(VIEW_TABLES)
    assert queries.campaign.campaign(file.db) == Campaign(name="Harbor")
    assert queries.deliveries.counts(file.db, "2026-11-20").undelivered == 1
    before = list(canonical_dump(file.db))
    assert file.rebuild()
    assert list(canonical_dump(file.db)) == before

    session = Session(file)
    noted = deliveries.mark_delivered(
        session, "p1", date(2026, 11, 1), receipt=read_receipt(photo())
    ).value
    assert is_iso_date(noted.delivery.answer_due)
    assert checking.check(session, rebuild_views=True).problems == []
    file.close()
