"""The wheel: built from the checkout, unpacked alone, and made to work."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "--target", "wheel"]
    subprocess.run([*build, "--directory", str(folder)], cwd=CHECKOUT, check=True)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("installed")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder)
    return folder


def run_installed(installed: Path, *arguments: str) -> str:
    """Run Python with the unpacked wheel before the checkout, and return what it printed."""
    environment = {**os.environ, "PYTHONPATH": str(installed), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-P", *arguments],
        cwd=installed,
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_wheel_holds_every_resource_and_nothing_of_the_workshop(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    resources = CHECKOUT / "resources"
    expected = {
        f"canvass_app/resources/{path.relative_to(resources).as_posix()}"
        for path in resources.rglob("*")
        if path.is_file()
    }
    assert expected
    assert expected - names == set()
    assert {name.split("/")[0].split("-")[0] for name in names} == {"canvass_app", "canvass"}


def test_wheel_brings_the_command(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        (name,) = (n for n in archive.namelist() if n.endswith("/entry_points.txt"))
        assert "canvass = canvass_app.cli:main" in archive.read(name).decode()


def test_installed_code_finds_its_own_resources(installed: Path) -> None:
    found = run_installed(
        installed, "-c", "from canvass_app.assets import asset_path; print(asset_path('templates'))"
    )
    assert Path(found.strip()) == installed / "canvass_app" / "resources" / "templates"


@pytest.mark.slow
def test_installed_demonstration_writes_packets(installed: Path, tmp_path: Path) -> None:
    run_installed(installed, "-m", "canvass_app", "demo", "--out", str(tmp_path / "out"))
    packets = list((tmp_path / "out").rglob("*.pdf"))
    assert packets
    assert all(packet.read_bytes().startswith(b"%PDF-") for packet in packets)
