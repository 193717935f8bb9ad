from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from canvass_app.cli.commands import canvass
from tests.cli.conftest import Shell, run_process

SECRET = "Wilhelmina Featherstonehaugh"


@pytest.fixture
def broken() -> Iterator[str]:
    """A command with a bug in it, whose error quotes a signer."""

    @click.command("broken")
    def command() -> None:
        raise RuntimeError(SECRET)

    canvass.add_command(command)
    yield "broken"
    del canvass.commands["broken"]


@pytest.fixture
def stopped() -> Iterator[str]:
    @click.command("stopped")
    def command() -> None:
        raise KeyboardInterrupt

    canvass.add_command(command)
    yield "stopped"
    del canvass.commands["stopped"]


def test_every_command_explains_itself_and_speaks_json(shell: Shell) -> None:
    assert shell("--help").code == 0
    for name, command in canvass.commands.items():
        leaves = command.commands if isinstance(command, click.Group) else {"": command}
        for leaf in leaves:
            shown = shell(*filter(None, (name, leaf, "--help")))
            assert shown.code == 0
            assert "--json" in shown.out, name


def test_help_loads_neither_window_nor_database_nor_printing() -> None:
    script = (
        "import sys; from canvass_app.cli import main; main(['--help']); "
        "heavy = {'PySide6', 'sqlcipher3', 'sqlite_utils', 'uharfbuzz', 'numpy', 'argon2'}; "
        "sys.exit(' '.join(heavy & set(sys.modules)) or 0)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize(
    "arguments",
    [["conquer"], ["info"], ["packets", "x.canvass"], ["duplicates"], ["route"],
     ["duplicates", "x.canvass", "--csv", "y.csv"], ["duplicates", "--csv", "y.csv"],
     ["route", "--csv", "y.csv"], ["route", "x.canvass", "--include-likely"],
     ["new", "x.canvass", "--template", "us-mayors", "--text", "t.txt"],
     ["info", "x.canvass", "--passphrase-file", "a", "--recovery-code-file", "b"]],
)  # fmt: skip
def test_wrong_use_ends_with_2(shell: Shell, arguments: list[str]) -> None:
    outcome = shell(*arguments)
    assert outcome.code == 2
    assert "Usage" in outcome.err
    assert outcome.out == ""


def test_missing_file_ends_with_3_and_says_what_to_do(shell: Shell, tmp_path: Path) -> None:
    outcome = shell("info", tmp_path / "nowhere.canvass", "--json")
    assert outcome.code == 3
    assert "nowhere.canvass" in outcome.data["error"]["problem"]
    assert outcome.data["error"]["remedy"] in outcome.err


def test_nobody_to_ask_names_the_three_ways(training: Path) -> None:
    outcome = run_process("info", training, CANVASS_PASSPHRASE="")
    assert outcome.code == 3
    for way in ("--passphrase-file", "CANVASS_PASSPHRASE", "terminal"):
        assert way in outcome.err


def test_wrong_passphrase_ends_with_3(
    shell: Shell, training: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CANVASS_PASSPHRASE", "not the right one")
    outcome = shell("info", training)
    assert outcome.code == 3
    assert "does not open" in outcome.err


def test_passphrase_comes_from_the_first_line_of_a_file(
    shell: Shell, training: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("CANVASS_PASSPHRASE")
    secret = tmp_path / "secret.txt"
    secret.write_bytes(b"training city only\r\nand a second line")
    assert shell("info", training, "--passphrase-file", secret).code == 0
    secret.write_text("\n")
    assert shell("info", training, "--passphrase-file", secret).code == 3
    assert shell("info", training, "--passphrase-file", tmp_path / "none").code == 3


@pytest.mark.skipif(sys.platform == "win32", reason="pseudo-terminals are Unix's")
def test_passphrase_typed_at_a_terminal_is_not_shown(training: Path) -> None:
    keyboard, terminal = os.openpty()
    process = subprocess.Popen(
        [sys.executable, "-P", "-m", "canvass_app", "info", str(training), "--json"],
        env={**os.environ, "CANVASS_PASSPHRASE": ""},
        stdin=terminal,
        stdout=subprocess.PIPE,
        stderr=terminal,
        start_new_session=True,
    )
    shown = b""
    while b"Passphrase: " not in shown:
        shown += os.read(keyboard, 1_000)
    os.write(keyboard, b"training city only\n")
    out, _ = process.communicate()
    os.close(terminal)
    while True:
        try:
            more = os.read(keyboard, 1_000)
        except OSError:
            break
        if not more:
            break
        shown += more
    os.close(keyboard)
    assert process.returncode == 0
    assert b'"sheets": 40' in out
    assert b"training city" not in shown


def test_bug_is_reported_without_what_was_typed(shell: Shell, broken: str, tmp_path: Path) -> None:
    outcome = shell(broken)
    assert outcome.code == 70
    (report,) = (tmp_path / "home" / "reports").iterdir()
    assert str(report) in outcome.err
    text = report.read_text()
    assert "RuntimeError" in text
    assert "canvass_app/cli/start.py" in text
    assert SECRET not in text + outcome.err + outcome.out


def test_stopping_ends_with_130(shell: Shell, stopped: str) -> None:
    outcome = shell(stopped)
    assert outcome.code == 130
    assert "Stopped; nothing unfinished was kept." in outcome.err


@pytest.mark.skipif(sys.platform == "win32", reason="core dumps are Unix's")
def test_core_dumps_are_off() -> None:
    script = (
        "import resource; from canvass_app.cli import main; main(['--version']); "
        "print(resource.getrlimit(resource.RLIMIT_CORE))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)
    assert done.stdout.splitlines()[-1] == "(0, 0)"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux lacks screens")
def test_window_without_a_screen_is_refused_in_words(training: Path) -> None:
    outcome = run_process("open", training, DISPLAY="", WAYLAND_DISPLAY="", QT_QPA_PLATFORM="")
    assert outcome.code == 3
    assert "screen" in outcome.err


def test_no_command_takes_a_passphrase_as_an_argument() -> None:
    groups: list[click.Command] = [canvass]
    while groups:
        command = groups.pop()
        if isinstance(command, click.Group):
            groups += command.commands.values()
        for given in command.params:
            words = str(given.name).split("_")
            assert not {"passphrase", "password", "recovery"} & {*words} or words[-1] == "file"
