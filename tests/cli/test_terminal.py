"""What comes from files and names never commands the terminal."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from canvass_app.desk.recording import save_cell, start_sheet
from canvass_app.desk.session import open_with_passphrase
from canvass_app.model.ids import new_id
from canvass_app.model.person import Person, Role
from tests.cli.conftest import PASSPHRASE, Outcome, Shell

ESCAPE = "\x1b]0;owned\x07\x1b[2J\u202e"


def _is_harmless(outcome: Outcome) -> bool:
    return all(char in "\n\t" or char.isprintable() for char in outcome.out + outcome.err)


def test_a_heading_of_a_file(shell: Shell, campaign: Path, tmp_path: Path) -> None:
    source = tmp_path / "list.csv"
    # Control characters are refused when a file is read; turned directions are not.
    source.write_text("name,zip,Note \u202egnp.exe\nAna Duarte,97571,x\n", encoding="utf-8")
    done = shell("import", campaign, source, "--dry-run")
    assert r"Note \u202egnp.exe" in done.out + done.err
    assert _is_harmless(done)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows takes no such name")
def test_a_name_of_a_file(shell: Shell, campaign: Path, tmp_path: Path) -> None:
    done = shell("import", campaign, tmp_path / f"list{ESCAPE}.csv")
    assert r"list\x1b]0;owned\x07" in done.err
    assert _is_harmless(done)


def test_a_name_with_a_turned_direction(shell: Shell, campaign: Path) -> None:
    session = open_with_passphrase(campaign, PASSPHRASE, Person("Ana", Role.COORDINATOR))
    sheet = start_sheet(session, {"number": "1"}).value.id
    save_cell(session, sheet, 1, new_id(), "name", "Ana \u202eetraud")
    session.close()
    done = shell("lookup", campaign, "--name", "Ana etraud")
    assert r"\u202e" in done.out
    assert _is_harmless(done)
