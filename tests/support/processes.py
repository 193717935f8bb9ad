"""Runs a part of Canvass in another process, as another program or another user would."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def start(module: str, *arguments: str) -> subprocess.Popen[str]:
    """Start `python -m module arguments` with both pipes open."""
    return subprocess.Popen(
        [sys.executable, "-B", "-m", module, *arguments],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def run(module: str, *arguments: str) -> str:
    """Run to the end and return what was printed."""
    process = start(module, *arguments)
    out, _ = process.communicate()
    assert process.returncode == 0
    return out


def children_of_this_process() -> list[int]:
    """Return the processes that read files for this one; skips the test where they are not seen."""
    processes = Path("/proc")
    if not (processes / "self" / "stat").exists():
        pytest.skip("this system does not list processes as files")
    found = []
    for folder in processes.iterdir():
        if folder.name.isdecimal():
            with suppress(OSError):
                after_name = (folder / "stat").read_text("utf-8").rpartition(")")[2].split()
                command = (folder / "cmdline").read_bytes()
                # A process that ended and was not waited for has no command anymore.
                if int(after_name[1]) == os.getpid() and (b"child.py" in command or not command):
                    found.append(int(folder.name))
    return found
