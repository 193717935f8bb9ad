"""Notes which wheel files the lock stands for: `python -m tools.wheels`, after changing the lock.

`requirements/run.lock` has hashes only. For each system and Python that README.md promises this
asks pip, which asks the index, and writes hash and file name into `requirements/wheels.txt`. The
test of that promise reads the file and needs no network.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from packaging.markers import Marker
from packaging.tags import Tag, compatible_tags, cpython_tags, mac_platforms

REQUIREMENTS = Path(__file__).resolve().parents[1] / "requirements"
PYTHONS = ((3, 11), (3, 12), (3, 13), (3, 14))
_ENTRY = re.compile(
    r"^(?P<name>[\w.-]+)==(?P<version>[^\s;]+)(?: ; (?P<marker>[^\\\n]+?))?(?P<hashes>(?: \\\n"
    r" +--hash=sha256:[0-9a-f]{64})+)",
    re.MULTILINE,
)


@dataclass(frozen=True, slots=True)
class System:
    """A kind of computer: which wheels it takes, and what markers say of it."""

    name: str
    platforms: tuple[str, ...]
    markers: dict[str, str]

    def tags(self, python: tuple[int, int]) -> frozenset[Tag]:
        """Return all tags of wheels that this system takes with a Python."""
        return frozenset(
            [
                *cpython_tags(python, platforms=self.platforms),
                *compatible_tags(python, f"cp{python[0]}{python[1]}", self.platforms),
            ]
        )


@dataclass(frozen=True, slots=True)
class Pin:
    """One entry of the lock."""

    name: str
    version: str
    marker: str
    hashes: frozenset[str]
    text: str

    def is_for(self, system: System, python: tuple[int, int]) -> bool:
        """Return whether this entry is installed there."""
        version = f"{python[0]}.{python[1]}"
        there = {**system.markers, "python_version": version, "python_full_version": f"{version}.0"}
        return not self.marker or Marker(self.marker).evaluate(there)


def linux(machine: str, glibc: int) -> System:
    """Return a Linux with glibc 2.`glibc`."""
    newer = [f"manylinux_2_{minor}_{machine}" for minor in range(glibc, 4, -1)]
    older = [f"manylinux{name}_{machine}" for name in ("2014", "2010", "1")]
    return System(
        f"Linux {machine}, glibc 2.{glibc}",
        (*newer, *older, f"linux_{machine}"),
        {"sys_platform": "linux", "platform_system": "Linux", "os_name": "posix",
         "platform_machine": machine},
    )  # fmt: skip


SYSTEMS = (
    linux("x86_64", 35),
    linux("aarch64", 39),
    System(
        "Windows AMD64",
        ("win_amd64",),
        {"sys_platform": "win32", "platform_system": "Windows", "os_name": "nt",
         "platform_machine": "AMD64"},
    ),
    System(
        "macOS 15 arm64",
        tuple(mac_platforms((15, 0), "arm64")),
        {"sys_platform": "darwin", "platform_system": "Darwin", "os_name": "posix",
         "platform_machine": "arm64"},
    ),
)  # fmt: skip
"""The oldest of each kind that README.md names: Ubuntu 22.04, on ARM Ubuntu 24.04."""


def pins() -> list[Pin]:
    """Return all entries of the lock."""
    lock = (REQUIREMENTS / "run.lock").read_text("utf-8")
    return [
        Pin(
            match["name"], match["version"], match["marker"] or "",
            frozenset(re.findall("[0-9a-f]{64}", match["hashes"])), match[0],
        )
        for match in _ENTRY.finditer(lock)
    ]  # fmt: skip


def noted() -> dict[str, str]:
    """Return the file names of wheels by their hashes, as noted."""
    lines = (REQUIREMENTS / "wheels.txt").read_text("utf-8").splitlines()
    return dict(line.split("  ") for line in lines if not line.startswith("#"))


def main() -> None:
    """Ask for every system and Python, and write what was found."""
    found: dict[str, str] = {}
    for system in SYSTEMS:
        for python in PYTHONS:
            print(f"{system.name}, Python {python[0]}.{python[1]}", flush=True)
            found.update(_wheels(system, python))
    head = (
        "# Written by “python -m tools.wheels”: the wheels that run.lock means, by their hashes.\n"
    )
    rows = sorted((name, sha256) for sha256, name in found.items())
    text = head + "".join(f"{sha256}  {name}\n" for name, sha256 in rows)
    (REQUIREMENTS / "wheels.txt").write_text(text, "utf-8", newline="\n")


def _wheels(system: System, python: tuple[int, int]) -> Iterator[tuple[str, str]]:
    """Yield hash and name of each wheel that pip would install there."""
    # pip would judge markers by the Python that it runs on itself.
    wanted = "\n".join(pin.text.replace(f" ; {pin.marker}", "") for pin in pins()
                       if pin.is_for(system, python))  # fmt: skip
    with tempfile.TemporaryDirectory() as folder:
        lock, report = Path(folder) / "lock", Path(folder) / "report.json"
        lock.write_text(wanted, "utf-8")
        command = [
            sys.executable, "-m", "pip", "install", "--dry-run", "--quiet", "--ignore-installed",
            "--no-deps", "--ignore-requires-python", "--only-binary", ":all:", "--require-hashes",
            "-r", str(lock),
            "--python-version", f"{python[0]}.{python[1]}", "--implementation", "cp",
            "--target", str(Path(folder) / "nowhere"), "--report", str(report),
        ]  # fmt: skip
        for platform in system.platforms:
            command += ["--platform", platform]
        subprocess.run(command, check=True)
        for item in json.loads(report.read_text("utf-8"))["install"]:
            file = item["download_info"]
            yield file["archive_info"]["hashes"]["sha256"], file["url"].rsplit("/", 1)[-1]


if __name__ == "__main__":
    main()
