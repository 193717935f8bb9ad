from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from canvass_app.cli import main
from canvass_app.cli.unlocking import NEW_PASSPHRASE_VARIABLE, PASSPHRASE_VARIABLE
from canvass_app.desk.demo import TRAINING_PASSPHRASE

PASSPHRASE = "four plain words here"
CHECKOUT = str(Path(__file__).resolve().parents[2])


@dataclass(frozen=True)
class Outcome:
    code: int
    out: str
    err: str

    @property
    def data(self) -> Any:
        return json.loads(self.out)


class Shell:
    """Runs commands in this process, as the console script does."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys

    def __call__(self, *arguments: str | Path) -> Outcome:
        self._capsys.readouterr()
        code = main([str(argument) for argument in arguments])
        out, err = self._capsys.readouterr()
        assert "Traceback" not in out + err
        return Outcome(code, out, err)


def run_process(*arguments: str | Path, folder: Path | None = None, **variables: str) -> Outcome:
    """Run a command in its own process, with nobody at the keyboard."""
    done = subprocess.run(
        [sys.executable, "-P", "-m", "canvass_app", *map(str, arguments)],
        cwd=folder,
        env={**os.environ, **variables},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert "Traceback" not in done.stdout + done.stderr
    return Outcome(done.returncode, done.stdout, done.stderr)


@pytest.fixture(autouse=True)
def _own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CANVASS_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("PYTHONPATH", CHECKOUT)
    monkeypatch.setenv(PASSPHRASE_VARIABLE, PASSPHRASE)
    monkeypatch.delenv(NEW_PASSPHRASE_VARIABLE, raising=False)


@pytest.fixture
def shell(capsys: pytest.CaptureFixture[str]) -> Shell:
    return Shell(capsys)


@dataclass(frozen=True)
class Demonstration:
    """The output of `canvass demo` in a place with a folder `exports`, and that place."""

    outcome: Outcome
    place: Path
    home: Path

    @property
    def folder(self) -> Path:
        return self.place / "exports" / "training"


@pytest.fixture(scope="session")
def demonstration(tmp_path_factory: pytest.TempPathFactory) -> Demonstration:
    place, home = tmp_path_factory.mktemp("demo"), tmp_path_factory.mktemp("home")
    (place / "exports").mkdir()
    outcome = run_process(
        "demo", folder=place, CANVASS_HOME=str(home), CANVASS_PASSPHRASE="", PYTHONPATH=CHECKOUT
    )
    return Demonstration(outcome, place, home)


@pytest.fixture
def training(demonstration: Demonstration, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the training campaign after the demonstration, on the computer that made it."""
    shutil.copytree(demonstration.home, tmp_path / "home")
    for name in ("training.canvass", "training.canvass-key"):
        shutil.copyfile(demonstration.folder / name, tmp_path / name)
    monkeypatch.setenv(PASSPHRASE_VARIABLE, TRAINING_PASSPHRASE)
    return tmp_path / "training.canvass"


@pytest.fixture
def campaign(shell: Shell, tmp_path: Path) -> Path:
    """A new campaign without any signatures."""
    path = tmp_path / "spring.canvass"
    assert shell("new", path).code == 0
    return path
