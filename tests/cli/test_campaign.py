from __future__ import annotations

from pathlib import Path

import pytest

from canvass_app.assets import asset_path
from tests.cli.conftest import Shell


def test_new_campaign_opens_with_passphrase_and_recovery_code(
    shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "spring.canvass"
    made = shell("new", path, "--name", "Spring drive", "--json")
    assert made.code == 0
    code = made.data["recovery_code"]
    assert code in made.err
    assert made.data["languages"] == ["en", "es"]
    assert shell("info", path, "--json").data["name"] == "Spring drive"
    monkeypatch.delenv("CANVASS_PASSPHRASE")
    written = tmp_path / "code.txt"
    written.write_text(code.lower())
    assert shell("info", path, "--recovery-code-file", written).code == 0
    written.write_text(code[:-1])
    assert shell("info", path, "--recovery-code-file", written).code == 3


def test_new_never_writes_over_a_campaign(shell: Shell, campaign: Path) -> None:
    before = campaign.read_bytes()
    assert shell("new", campaign).code == 3
    assert campaign.read_bytes() == before


@pytest.mark.parametrize(
    "arguments",
    [["--template", "../training"], ["--text", "missing.txt"], ["--settings", "missing.toml"]],
)
def test_new_with_bad_input_leaves_nothing_behind(
    shell: Shell, tmp_path: Path, arguments: list[str]
) -> None:
    path = tmp_path / "spring.canvass"
    assert shell("new", path, *arguments).code == 3
    assert not path.exists()


def test_new_takes_text_and_settings_from_files(shell: Shell, tmp_path: Path) -> None:
    text, path = tmp_path / "text.txt", tmp_path / "own.canvass"
    text.write_text("To: U.S. Mayors\n\nKeep our neighbors safe.\n", encoding="utf-8")
    settings = asset_path("training", "campaign.toml")
    made = shell("new", path, "--text", text, "--settings", settings, "--json")
    assert made.data["languages"] == ["en"]
    assert shell("info", path, "--json").data["name"].startswith("Three Towns")


def test_short_passphrase_is_refused(
    shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CANVASS_PASSPHRASE", "short")
    outcome = shell("new", tmp_path / "spring.canvass")
    assert outcome.code == 3
    assert "too short" in outcome.err


def test_changed_passphrase_opens_and_the_old_one_does_not(
    shell: Shell, campaign: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    new = tmp_path / "new.txt"
    new.write_text("another four plain words")
    assert shell("passphrase", campaign, "--new-passphrase-file", new).code == 0
    assert shell("info", campaign).code == 3
    monkeypatch.setenv("CANVASS_PASSPHRASE", "another four plain words")
    assert shell("info", campaign).code == 0


def test_undo_and_redo_name_what_they_did(shell: Shell, training: Path) -> None:
    before = shell("info", training, "--json").data["signatures"]
    undone = shell("undo", training, "--json")
    assert undone.data == {"undone": "7 certain duplicates settled"}
    assert shell("info", training, "--json").data["signatures"] == before + 7
    assert shell("redo", training).code == 0
    assert shell("info", training, "--json").data["signatures"] == before
    assert shell("redo", training).code == 3


def test_info_speaks_of_one_as_of_one(shell: Shell, campaign: Path, tmp_path: Path) -> None:
    source = tmp_path / "one.csv"
    source.write_text("name,zip\nOttoline Farrow,97571\n", encoding="utf-8")
    assert shell("import", campaign, source).code == 0
    told = shell("info", campaign).out
    assert "pairs need a decision; 1 line not compared yet" in told
    assert "ready to print; 0 packets written" in told


def test_info_counts_and_names_nobody(shell: Shell, training: Path) -> None:
    shown = shell("info", training)
    assert "359" in shown.out
    assert "Winslow" not in shown.out
