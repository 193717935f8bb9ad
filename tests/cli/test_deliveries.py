"""Deliveries and the end of a campaign from the shell."""

from __future__ import annotations

import csv
import shlex
from datetime import date, timedelta
from pathlib import Path

import pytest

from canvass_app.store.connection import connect
from tests.cli.conftest import Shell
from tests.support.pictures import photo


@pytest.fixture
def written(shell: Shell, training: Path, tmp_path: Path) -> tuple[Path, str]:
    """The training campaign with its packets, and the reference of one of them."""
    assert shell("packets", training, "--out", tmp_path / "packets").code == 0
    rows = shell("deliveries", "list", training, "--json").data["deliveries"]
    return training, rows[0]["packet"]


def row_of(shell: Shell, file: Path, reference: str) -> dict[str, str]:
    rows = shell("deliveries", "list", file, "--json").data["deliveries"]
    (found,) = (row for row in rows if row["packet"] == reference)
    assert isinstance(found, dict)
    return found


def test_a_packet_is_planned_delivered_and_answered(
    shell: Shell, written: tuple[Path, str], tmp_path: Path
) -> None:
    file, reference = written
    ahead = date.today() + timedelta(days=3)
    assert shell("deliveries", "plan", file, reference, "--on", ahead.isoformat()).code == 0
    assert row_of(shell, file, reference)["stands"] == "planned"

    receipt = tmp_path / "receipt.jpg"
    receipt.write_bytes(photo())
    done = shell(
        "deliveries", "deliver", file, reference.lower(), "--by", "Ana", "--how", "post",
        "--received-by", "clerk", "--receipt", receipt,
    )  # fmt: skip
    assert done.code == 0
    assert "with receipt" in done.out
    again = shell("deliveries", "deliver", file, reference)
    assert again.code == 3
    assert "--again" in again.err

    answered = shell("deliveries", "answer", file, reference, "declared")
    assert answered.code == 0
    assert "--set-sanctuary" in answered.err
    row = row_of(shell, file, reference)
    assert (row["stands"], row["answer"], row["receipt"]) == ("answered", "declared", "yes")
    assert (row["delivered_by"], row["how"]) == ("Ana", "post")
    log = tmp_path / "log.csv"
    listed = shell("deliveries", "list", file, "--out", log)
    assert "90 days after the last delivery" in listed.out
    with log.open(encoding="utf-8-sig", newline="") as stream:
        assert reference in {row["packet"] for row in csv.DictReader(stream)}
    assert shell("check", file, "--rebuild").code == 0


def test_a_typo_is_reported_and_changes_nothing(
    shell: Shell, written: tuple[Path, str], tmp_path: Path
) -> None:
    file, reference = written
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(b"\xff\xd8\xff nothing")
    for arguments, problem in (
        (("deliver", file, "XX-1"), "No city has a packet"),
        (("deliver", file, reference, "--on", "13/13"), "not a clear date"),
        (("deliver", file, reference, "--receipt", broken), "picture is broken"),
        (("answer", file, reference, "declined"), "not been delivered yet"),
    ):
        refused = shell("deliveries", *arguments)
        assert refused.code == 3
        assert problem in refused.err
    assert row_of(shell, file, reference)["stands"] == "unplanned"


def test_a_damaged_receipt_is_found_by_check(
    shell: Shell, written: tuple[Path, str], tmp_path: Path
) -> None:
    from canvass_app.desk.demo import TRAINING_PASSPHRASE
    from canvass_app.store import keys
    from canvass_app.store.unlocking import unlock_with_passphrase

    file, reference = written
    receipt = tmp_path / "receipt.png"
    receipt.write_bytes(photo("PNG"))
    assert shell("deliveries", "deliver", file, reference, "--receipt", receipt).code == 0
    db = connect(file, keys.data_key(unlock_with_passphrase(file, TRAINING_PASSPHRASE)))
    db.execute("UPDATE attachments SET bytes = x'00'")
    db.conn.commit()
    db.close()
    checked = shell("check", file)
    assert checked.code == 3
    assert "not what was attached" in checked.out


def test_a_campaign_is_destroyed_only_by_its_name(
    shell: Shell, campaign: Path, tmp_path: Path
) -> None:
    assert shell("backup", campaign).code == 0
    assert shell("export", campaign, "--out", tmp_path / "list.csv").code == 0
    listed = shell("destroy", campaign, "--json")
    assert not listed.data["destroyed"]
    # What to add can be pasted into a shell, and is one word there.
    last = shell("destroy", campaign).out.splitlines()[-1]
    assert shlex.split(last)[-2:] == ["--yes-destroy", listed.data["campaign"]]
    assert listed.data["exports"] == [str(tmp_path / "list.csv")]
    refused = shell("destroy", campaign, "--yes-destroy", "Another drive")
    assert refused.code == 3
    assert campaign.exists()

    record = tmp_path / "record.txt"
    name = listed.data["campaign"]
    done = shell("destroy", campaign, "--yes-destroy", name, "--exports", "--record", record)
    assert done.code == 0
    assert not list(tmp_path.glob("spring.canvass*"))
    assert not (tmp_path / "list.csv").exists()
    assert "recovery code" in record.read_text(encoding="utf-8")
    assert shell("info", campaign).code == 3
