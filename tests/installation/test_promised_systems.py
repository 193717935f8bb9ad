"""Each promise of README.md about systems and Pythons: there are wheels, and the code agrees."""

from __future__ import annotations

import ast
import os
import re
import sys
import sysconfig
import tomllib
from pathlib import Path

import pytest
from packaging.utils import parse_wheel_filename

import start
from tools import wheels

CHECKOUT = Path(__file__).resolve().parents[2]
README = " ".join((CHECKOUT / "README.md").read_text("utf-8").split())
WORKFLOW = (CHECKOUT / ".github" / "workflows" / "ci.yml").read_text("utf-8")

LINUXES = {"Debian 12": 36, "Debian 13": 41, "Ubuntu 22.04": 35, "Ubuntu 24.04": 39}
"""What README names, and the minor version of the glibc in it."""


def test_the_promise_is_the_one_that_is_tested_here() -> None:
    assert (
        "It runs on 64-bit Linux (Debian 12, Ubuntu 22.04 or newer; on ARM Debian 13, "
        "Ubuntu 24.04), Windows 10 and 11 on Intel and AMD, and macOS 15 or newer on Apple's own "
        "processors." in README
    )
    assert "You need Python 3.11 to 3.14 and git" in README
    oldest = {
        wheels.linux("x86_64", min(LINUXES["Debian 12"], LINUXES["Ubuntu 22.04"])).name,
        wheels.linux("aarch64", min(LINUXES["Debian 13"], LINUXES["Ubuntu 24.04"])).name,
        "Windows AMD64",
        "macOS 15 arm64",
    }
    assert {system.name for system in wheels.SYSTEMS} == oldest
    assert wheels.PYTHONS == ((3, 11), (3, 12), (3, 13), (3, 14))


@pytest.mark.parametrize("python", wheels.PYTHONS, ids=lambda python: f"{python[0]}.{python[1]}")
@pytest.mark.parametrize("system", wheels.SYSTEMS, ids=lambda system: system.name)
def test_the_lock_has_a_wheel_of_every_package(
    system: wheels.System, python: tuple[int, int]
) -> None:
    names, tags = wheels.noted(), system.tags(python)
    wanted = [pin for pin in wheels.pins() if pin.is_for(system, python)]
    assert len({pin.name for pin in wanted}) == len(wanted) > 30
    missing = [
        pin.name
        for pin in wanted
        if not any(parse_wheel_filename(names[h])[3] & tags for h in pin.hashes if h in names)
    ]
    assert missing == []


def test_the_noted_wheels_are_those_of_the_lock() -> None:
    """After a change of the lock: `python -m tools.wheels`."""
    pinned = {h: (pin.name, pin.version) for pin in wheels.pins() for h in pin.hashes}
    for sha256, file in wheels.noted().items():
        name, version, *_ = parse_wheel_filename(file)
        assert pinned[sha256] == (name, str(version))


def test_every_entry_of_the_lock_was_read() -> None:
    lock = (CHECKOUT / "requirements" / "run.lock").read_text("utf-8")
    assert len(wheels.pins()) == len(re.findall("^[a-z].*==", lock, re.MULTILINE))


def test_the_noted_wheels_name_no_index() -> None:
    text = (CHECKOUT / "requirements" / "wheels.txt").read_text("utf-8")
    assert re.findall(r"://|/\w+/", text) == []


def test_the_package_the_starter_and_the_checks_mean_the_same_pythons() -> None:
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text("utf-8"))
    oldest, newest = wheels.PYTHONS[0], wheels.PYTHONS[-1]
    assert (oldest, newest) == (start.OLDEST_PYTHON, start.NEWEST_PYTHON)
    assert project["project"]["requires-python"] == f">=3.{oldest[1]},<3.{newest[1] + 1}"
    assert project["tool"]["mypy"]["python_version"] == f"3.{oldest[1]}"
    assert f'python: ["3.{oldest[1]}", "3.{newest[1]}"]' in WORKFLOW
    assert re.search(r"system: \[ubuntu-\S+, windows-\S+, macos-\S+\]", WORKFLOW)


def test_the_oldest_python_can_read_the_whole_program() -> None:
    for path in (CHECKOUT / "canvass_app").rglob("*.py"):
        ast.parse(path.read_text("utf-8"), feature_version=wheels.PYTHONS[0])


def test_on_windows_the_starter_finds_its_python_and_writes_a_batch_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As far as another system can show it: names of folders, and what is written there."""
    venv = tmp_path / "Dépôt 100%" / ".venv"
    site = venv / "Lib" / "site-packages"
    site.mkdir(parents=True)
    (venv / "Scripts").mkdir()
    # A path of Windows itself cannot be made here.
    monkeypatch.setattr(start, "Path", type(tmp_path))
    monkeypatch.setattr(sysconfig, "get_path", lambda *_: str(site))
    with monkeypatch.context() as windows:
        windows.setattr(os, "name", "nt")
        start.link_checkout(venv, venv.parent)
        python = start.python_of(venv)
    assert python == venv / "Scripts" / "python.exe"
    batch = (venv / "Scripts" / "canvass.cmd").read_bytes()
    assert batch.split() == b'@"%~dp0python.exe" -P -m canvass_app %*'.split()
    line = (site / "canvass.pth").read_bytes()
    assert line.isascii()
    seen: dict[str, list[str]] = {"path": []}
    exec(line.replace(b"import sys; sys.path", b"path"), seen)
    assert seen["path"] == [str(venv.parent)]


def test_on_windows_no_system_package_is_asked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    for platform in ("win32", "darwin"):
        monkeypatch.setattr(sys, "platform", platform)
        assert start.missing_system_packages(with_venv=True) == []
        assert start.has_screen({}, platform)
        assert start.root_prefix() is None
