"""A destruction that was stopped halfway is finished by the same command, without a passphrase."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from canvass_app.cli.unlocking import PASSPHRASE_VARIABLE
from canvass_app.desk.campaign.destroying import BegunDestruction, plan_destruction
from canvass_app.desk.campaign.destruction_list import list_path, save_list
from canvass_app.desk.demo import TRAINING_PASSPHRASE
from canvass_app.desk.session import open_with_passphrase
from canvass_app.model.person import Person
from canvass_app.store.keys import key_path
from tests.cli.conftest import Shell


@pytest.fixture
def halfway(training: Path, shell: Shell, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A campaign with a list, killed while its key file was overwritten."""
    assert shell("export", training, "--out", training.with_name("list.csv")).code == 0
    session = open_with_passphrase(training, TRAINING_PASSPHRASE, Person("Sol"))
    begun = BegunDestruction(plan_destruction(session), "Sol", datetime(2027, 1, 30), exports=True)
    session.close()
    save_list(begun)
    key_path(training).write_bytes(b"\x00" * 300)
    monkeypatch.delenv(PASSPHRASE_VARIABLE)
    return training


def test_it_is_told_and_finished(shell: Shell, halfway: Path) -> None:
    name = "Training city"
    told = shell("destroy", halfway)
    assert told.code == 0
    assert "was being destroyed" in told.err
    assert str(halfway.with_name("list.csv")) in told.out
    refused = shell("destroy", halfway, "--yes-destroy", "Another")
    assert (refused.code, halfway.exists()) == (3, True)
    name = refused.err.split("The name is “")[1].split("”")[0]
    record = halfway.with_name("record.txt")
    done = shell("destroy", halfway, "--yes-destroy", name, "--record", record)
    assert done.code == 0
    assert not halfway.with_name("list.csv").exists()
    assert not list(halfway.parent.glob("training.canvass*"))
    assert "2027-01-30" in record.read_text(encoding="utf-8")


@pytest.mark.parametrize("content", [b"", b"{", b"[" * 100_000, b'{"at": 1}', b"\xff\xfe"])
def test_a_broken_list_is_as_good_as_none(shell: Shell, halfway: Path, content: bytes) -> None:
    list_path(halfway).write_bytes(content)
    done = shell("destroy", halfway, "--yes-destroy", "x", "--recovery-code-file", halfway)
    assert done.code == 3
    assert halfway.exists()
    assert halfway.with_name("list.csv").exists()
