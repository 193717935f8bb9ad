"""`start.py`: what it decides before anything is installed, and how it says what is wrong."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import start

ON_LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux only")


@pytest.fixture
def lock(tmp_path: Path) -> Path:
    path = tmp_path / "run.lock"
    path.write_text("click==8.5.1\n", "utf-8")
    return path


@pytest.fixture
def venv(tmp_path: Path, lock: Path) -> Path:
    """A folder with just what distinguishes a finished environment."""
    folder = tmp_path / "env"
    python = start.python_of(folder)
    python.parent.mkdir(parents=True)
    python.touch()
    start.stamp(folder, lock).write_text(start.fingerprint(folder, lock), "ascii")
    return folder


def test_finished_installation_is_left_alone(venv: Path, lock: Path) -> None:
    assert start.is_installed(venv, lock)


def test_changed_lock_is_reinstalled(venv: Path, lock: Path) -> None:
    lock.write_text("click==8.5.2\n", "utf-8")
    assert not start.is_installed(venv, lock)


def test_moved_checkout_is_reinstalled(venv: Path, lock: Path) -> None:
    moved = venv.rename(venv.with_name("moved"))
    assert not start.is_installed(moved, lock)


def test_environment_without_its_python_is_rebuilt(venv: Path, lock: Path) -> None:
    start.python_of(venv).unlink()
    assert not start.is_installed(venv, lock)


def test_another_python_makes_its_own_environment(
    venv: Path, lock: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 99, 0))
    assert not start.is_installed(venv, lock)


def test_run_and_dev_locks_are_distinguished(venv: Path, lock: Path) -> None:
    dev = lock.with_name("dev.lock")
    dev.write_text(lock.read_text("utf-8"), "utf-8")
    assert not start.is_installed(venv, dev)


@pytest.mark.slow
def test_real_environment_runs_the_checkout_and_notices_a_failed_installation(
    tmp_path: Path, lock: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One test for one real environment: making it takes seconds."""
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    home = tmp_path / "home"
    home.mkdir()
    # pip asks other programs for their versions, and those write their own files.
    monkeypatch.setenv("PATH", os.defpath)
    for name in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(home))
    checkout = tmp_path / "chéckout with 'quotes'"
    (checkout / "canvass_app").mkdir(parents=True)
    (checkout / "canvass_app" / "__main__.py").write_text("import sys; print(sys.argv[1:])\n")
    venv = checkout / ".venv"

    start.make_environment(venv)
    start.link_checkout(venv, checkout)
    lock.write_text("# nothing to install\n", "utf-8")
    start.install(venv, lock)
    assert start.is_installed(venv, lock)

    name = "canvass.cmd" if os.name == "nt" else "canvass"
    command = [str(start.python_of(venv).with_name(name)), "demo", "--out", "a b"]
    printed = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True)
    assert printed.stdout.strip() == "['demo', '--out', 'a b']"
    # Outside of the checkout nothing but pip's cache may have changed.
    assert [path for path in home.rglob("*") if path.is_file() and "pip" not in path.parts] == []

    lock.write_text("no-such-package==1 --hash=sha256:" + 64 * "0" + "\n", "utf-8")
    with pytest.raises(start.Stop, match="could not be installed"):
        start.install(venv, lock)
    assert not start.is_installed(venv, lock)


@pytest.mark.parametrize(
    ("environment", "platform", "expected"),
    [
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({"DISPLAY": ""}, "linux", False),
        ({}, "linux", False),
        ({}, "darwin", True),
        ({}, "win32", True),
    ],
)
def test_screen(environment: dict[str, str], platform: str, expected: bool) -> None:
    assert start.has_screen(environment, platform) is expected


def test_libraries_follow_the_screen() -> None:
    bare = set(start.needed_libraries({}).values())
    x11 = set(start.needed_libraries({"DISPLAY": ":0"}).values())
    wayland = set(start.needed_libraries({"DISPLAY": ":0", "WAYLAND_DISPLAY": "w"}).values())
    assert "libegl1" in bare & x11 & wayland
    assert "libxcb-cursor0" in x11 - bare - wayland
    assert "libwayland-cursor0" in wayland - bare - x11


@ON_LINUX
def test_only_what_the_loader_misses_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    libraries = {"libc.so.6": "libc6", "libnosuch.so.7": "libnosuch7"}
    monkeypatch.setattr(start, "needed_libraries", lambda environment: libraries)
    assert start.missing_system_packages(with_venv=False) == ["libnosuch7"]


@ON_LINUX
def test_missing_packages_are_installed_where_root_needs_no_password(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls = tmp_path / "calls"
    write_command(tmp_path / "apt-get", f'echo "$DEBIAN_FRONTEND $@" >> {calls}')
    write_command(tmp_path / "sudo", 'shift; exec "$@"')
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    start.install_system_packages(["libegl1", "libgl1"])
    assert calls.read_text().splitlines() == [
        "noninteractive -qq update",
        "noninteractive -qq install -y --no-install-recommends libegl1 libgl1",
    ]


@ON_LINUX
def test_without_apt_the_packages_are_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(start.Stop, match="libegl1 libgl1"):
        start.install_system_packages(["libegl1", "libgl1"])


def test_unsuitable_python_is_told_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(start, "OLDEST_PYTHON", (3, 98))
    monkeypatch.setattr(start, "NEWEST_PYTHON", (3, 99))
    monkeypatch.setenv("PATH", str(tmp_path))
    assert start.main([]) == 1
    assert "Canvass needs Python 3.98 to 3.99; this is Python 3." in capsys.readouterr().err


@ON_LINUX
def test_a_suitable_python_on_the_path_takes_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The newest name is an empty shim, as version managers leave them; the next one works."""
    taken = tmp_path / "taken"
    write_command(tmp_path / "python3.99", "exit 127")
    write_command(tmp_path / "python3.98", f'[ "$1" = -c ] || echo "$@" > {taken}')
    monkeypatch.setattr(start, "OLDEST_PYTHON", (3, 98))
    monkeypatch.setattr(start, "NEWEST_PYTHON", (3, 99))
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    assert start.main(["canvass", "demo"]) == 0
    assert taken.read_text().split()[1:] == ["canvass", "demo"]


@pytest.mark.parametrize("arguments", [["tset"], ["check", "tests"], ["fix", "tests"]])
def test_unknown_word_is_wrong_use(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert start.main(arguments) == 2
    assert capsys.readouterr().err == start.USAGE


def test_old_pythons_can_read_the_file() -> None:
    source = Path(start.__file__).read_text("utf-8")
    assert ast.parse(source, feature_version=(3, 6))
    assert "from __future__" not in source


def test_pythons_are_those_of_the_package() -> None:
    project = tomllib.loads((start.CHECKOUT / "pyproject.toml").read_text("utf-8"))["project"]
    (_, oldest), (_, newest) = start.OLDEST_PYTHON, start.NEWEST_PYTHON
    assert project["requires-python"] == f">=3.{oldest},<3.{newest + 1}"


def write_command(path: Path, body: str) -> None:
    path.write_text(f"#!/bin/sh\n{body}\n")
    path.chmod(0o755)
