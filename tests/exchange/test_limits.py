"""The limits of the process that reads files of others, tried in a process of its own."""

from __future__ import annotations

import ctypes
import subprocess
import sys
from pathlib import Path

import pytest

from canvass_app.exchange.limits import ExtendedLimits, MacUsage, memory_of
from tests.support.processes import ROOT

LIMITED = "from canvass_app.exchange.limits import limit_this_process as limit; limit({}, {});"


def run(
    code: str, memory: int = 300_000_000, seconds: int = 20
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", LIMITED.format(memory, seconds) + code],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.skipif(sys.platform == "darwin", reason="macOS has no such limit; the parent looks")
def test_no_more_memory_than_allowed() -> None:
    assert run("bytearray(100_000_000); print('fits')").stdout == "fits\n"
    assert "MemoryError" in run("bytearray(400_000_000); print('fits')").stderr


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limit")
def test_nothing_is_written_to_a_disk(tmp_path: Path) -> None:
    target = tmp_path / "left.txt"
    code = f"print('a pipe is open'); open({str(target)!r}, 'wb', buffering=0).write(b'names')"
    written = run(code)
    assert written.stdout == "a pipe is open\n"
    assert written.returncode != 0
    assert target.read_bytes() == b""
    core = "import resource as r; print(r.getrlimit(r.RLIMIT_CORE))"
    assert run(core).stdout == "(0, 0)\n"


def test_no_more_time_than_allowed() -> None:
    ended = run("exec('while True: pass')", seconds=1)
    assert ended.returncode != 0


def test_what_the_systems_are_told_has_their_layout() -> None:
    """winnt.h and sys/resource.h, for 64 bits; they are only called on Windows and macOS."""
    assert ctypes.sizeof(ExtendedLimits) == 144
    assert ExtendedLimits.process_memory.offset == 112
    assert ctypes.sizeof(MacUsage) == 96
    assert MacUsage.resident.offset == 64
    assert memory_of(0) == 0
