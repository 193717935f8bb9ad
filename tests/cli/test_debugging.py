"""`canvass --debug`: what it writes, and that nobody from the campaign is in it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from canvass_app.desk import debug_log
from canvass_app.desk.bug_report import report_text
from tests.cli.conftest import Shell, run_process

ALL = ("--debug", "jobs,sql,timings")
PLANTED = (
    "Quillfeather", "Zephyrine", "104 Quince", "Quince", "94601", "zephyrine", "example.org",
    "555-0142", "5550142", "Okonjo",
)  # fmt: skip


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "people.csv"
    path.write_text(
        "sheet,line,signed_on,name,street,city,state,zip,email,phone\n"
        "77,1,2026-09-01,Zephyrine Quillfeather,104 Quince St,Oakland,CA,94601,"
        "zephyrine@example.org,510-555-0142\n"
        "77,2,2026-09-01,Zefyrine Quillfeather,104 Quince St,Oakland,CA,94601,,\n",
        "utf-8",
    )
    return path


def test_nobody_of_the_campaign_is_in_what_it_writes(
    shell: Shell, campaign: Path, source: Path, tmp_path: Path
) -> None:
    looked_up = ("--name", "Zephyrine Quillfeather", "--street", "104 Quince St", "--zip", "94601")
    assert shell(*ALL, "import", campaign, source).code == 0
    for command in (
        ("lookup", campaign, *looked_up),
        ("duplicates", campaign),
        ("route", campaign),
        ("withdraw", campaign, "--sheet", "77", "--line", "1"),
        ("export", campaign, "--profile", "full", "--out", tmp_path / "Quillfeather.csv"),
        ("undo", campaign),
        ("check", campaign, "--rebuild"),
        ("backup", campaign),
    ):
        told = shell(*ALL, *command)
        assert told.code == 0, told.err
        text = debug_log.debug_path().read_text("utf-8")
        assert "jobs, sql, timings" in text
        assert [planted for planted in PLANTED if planted.lower() in text.lower()] == [], command
    assert "file opened" in text
    assert "VACUUM INTO ?" in text
    report = report_text(ValueError("Zephyrine Quillfeather"))
    assert "VACUUM INTO ?" in report
    assert [planted for planted in PLANTED if planted.lower() in report.lower()] == []


def test_only_what_is_asked_for_is_measured(shell: Shell, campaign: Path) -> None:
    assert shell("--debug", "timings", "info", campaign).code == 0
    text = debug_log.debug_path().read_text("utf-8")
    assert "passphrase stretched" in text
    assert "SELECT" not in text
    assert debug_log.VARIABLE not in os.environ


def test_without_it_nothing_is_written(shell: Shell, campaign: Path) -> None:
    assert shell("info", campaign).code == 0
    assert not debug_log.debug_path().exists()


def test_the_variable_does_the_same_for_a_process_that_takes_over(campaign: Path) -> None:
    assert run_process("info", campaign, CANVASS_DEBUG="sql").code == 0
    assert "SELECT" in debug_log.debug_path().read_text("utf-8")


@pytest.mark.parametrize("kinds", ["names", "jobs,", "sql;jobs"])
def test_an_unknown_kind_is_wrong_use(shell: Shell, kinds: str) -> None:
    told = shell("--debug", kinds, "presets")
    assert told.code == 2
    assert "choose from jobs, sql, timings" in told.err


def test_a_folder_that_takes_no_file_is_reported(shell: Shell) -> None:
    debug_log.debug_path().mkdir()
    told = shell("--debug", "jobs", "presets")
    assert told.code == 2
    assert "debug.txt cannot be written" in told.err
