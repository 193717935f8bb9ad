from __future__ import annotations

from pathlib import Path

from canvass_app.assets import asset_path
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
