"""Photos and scans in the campaign file: stored with their act, and never changed."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest

from canvass_app.store.attachments import attachment, attachment_problems, put_attachment
from canvass_app.store.journal.acts import Act
from tests.support.campaigns import LABEL, make

PHOTO = b"the photo of a receipt"


def test_an_attachment_is_kept_with_its_act_or_not_at_all(tmp_path: Path) -> None:
    file = make(tmp_path / "drive.canvass")

    def attach_and_fail(act: Act) -> None:
        put_attachment(act.db, "image/png", PHOTO)
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        file.perform("t", LABEL, attach_and_fail)
    count = "SELECT count(*) FROM attachments"
    assert file.db.execute(count).fetchone() == (0,)
    file.close()


def test_bytes_that_were_attached_do_not_change(tmp_path: Path) -> None:
    file = make(tmp_path / "drive.canvass")
    digests = [
        file.perform("t", LABEL, partial(_attach, kind)).value
        for kind in ("image/png", "image/jpeg")
    ]
    assert len(set(digests)) == 1
    assert attachment(file.db, digests[0]) == PHOTO
    kept = file.db.execute("SELECT kind FROM attachments").fetchall()
    assert kept == [("image/png",)]
    assert attachment_problems(file.db) == []
    file.close()


def _attach(kind: str, act: Act) -> str:
    return put_attachment(act.db, kind, PHOTO)
