from __future__ import annotations

import shutil
from pathlib import Path

from canvass_app.assets import asset_path
from canvass_app.desk import recording
from canvass_app.desk.demo import TRAINING_PASSPHRASE
from canvass_app.desk.session import open_with_passphrase
from canvass_app.model.person import Person
from tests.cli.conftest import Shell, run_process


def test_backup_is_listed_and_restored_and_the_former_file_kept(
    shell: Shell, campaign: Path
) -> None:
    made = shell("backup", campaign, "--json").data
    listed = shell("backups", campaign, "--json").data["backups"]
    assert [each["path"] for each in listed] == [made["path"]]
    shell("import", campaign, asset_path("training", "signatures.csv"))
    done = shell("restore", campaign, "--yes", "--json")
    assert done.code == 0
    assert shell("info", campaign, "--json").data["lines"] == 0
    assert (Path(done.data["former_file_in"]) / campaign.name).exists()


def test_restore_asks_first(campaign: Path) -> None:
    assert run_process("backup", campaign).code == 0
    before = campaign.read_bytes()
    outcome = run_process("restore", campaign)
    assert outcome.code == 2
    assert "--yes" in outcome.err
    assert campaign.read_bytes() == before


def test_restore_without_any_backup_says_so(shell: Shell, campaign: Path) -> None:
    outcome = shell("restore", campaign, "--yes")
    assert outcome.code == 3
    assert "no backup" in outcome.err


def test_backups_of_a_missing_file_are_not_just_an_empty_list(shell: Shell, tmp_path: Path) -> None:
    assert shell("backups", tmp_path / "nowhere.canvass").code == 3


def test_check_finds_the_file_sound_and_keeps_what_was_computed(
    shell: Shell, training: Path
) -> None:
    before = shell("info", training, "--json").data
    done = shell("check", training, "--rebuild", "--json")
    assert done.code == 0
    assert (done.data["sound"], done.data["rebuilt_same"]) == (True, True)
    assert shell("info", training, "--json").data == before


def test_damaged_file_is_noticed(shell: Shell, training: Path) -> None:
    content = bytearray(training.read_bytes())
    middle = len(content) // 2
    content[middle] ^= 1
    training.write_bytes(content)
    outcome = shell("check", training)
    assert outcome.code == 3
    assert "damaged" in outcome.out + outcome.err
    assert "estore" in outcome.err


def test_what_a_damaged_log_has_cost_is_told_by_each_command_until_a_check(
    shell: Shell, training: Path, tmp_path: Path
) -> None:
    session = open_with_passphrase(training, TRAINING_PASSPHRASE, Person("Ro"))
    for number in ("901", "902", "903"):
        recording.start_sheet(session, {"number": number})
    left = tmp_path / "left" / training.name
    left.parent.mkdir()
    for suffix in ("", "-wal", "-key"):
        shutil.copy(f"{training}{suffix}", left.parent)
    session.close()
    log = left.with_name(left.name + "-wal")
    content = bytearray(log.read_bytes())
    content[32 + 24 + 1000] ^= 1
    log.write_bytes(content)
    for _ in range(2):
        told = shell("info", left, "--json")
        assert told.code == 0
        assert "saved steps are lost" in told.err
        assert "Compare the last sheets with the paper" in told.err
    checked = shell("check", left, "--json")
    assert (checked.code, checked.data["sound"]) == (3, False)
    assert (checked.data["problems"], checked.data["lost_in_log"] >= 3) == ([], True)
    assert "estore" not in checked.err
    again = shell("check", left, "--json")
    assert (again.code, again.data["sound"], again.err) == (0, True, "")


def test_check_saves_what_can_be_read_of_a_file_that_does_not_open(
    shell: Shell, training: Path
) -> None:
    session = open_with_passphrase(training, TRAINING_PASSPHRASE, Person("Ro"))
    query = "SELECT rootpage FROM sqlite_schema WHERE name = 'sqlite_autoindex_journal_1'"
    place = (int(session.db.execute(query).fetchone()[0]) - 1) * 4096 + 700
    session.close()
    content = bytearray(training.read_bytes())
    content[place] ^= 1
    training.write_bytes(content)
    assert shell("info", training).code == 3
    checked = shell("check", training)
    assert checked.code == 3
    assert "Do not restore an older backup" in checked.err
    assert shell("check", training, "--rebuild").code == 3
    assert shell("restore", training, "--yes").code == 0
    again = shell("check", training, "--rebuild", "--json")
    assert (again.code, again.data["sound"]) == (0, True)
