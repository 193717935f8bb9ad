"""`debug.txt` and `crash.txt`: private, bounded, without values, and in every bug report."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from canvass_app import measuring
from canvass_app.desk import debug_log
from canvass_app.desk.bug_report import report_text
from canvass_app.desk.preferences import user_folder

SECRET = "Wilhelmina Featherstonehaugh"

_CRASH = f"""
import faulthandler
from canvass_app import measuring
from canvass_app.cli import main
main(["presets"])
def crash(text, name={SECRET!r}):
    if text.startswith("jobs"):
        faulthandler._sigsegv()
measuring.start(["jobs"], crash)
measuring.stop()
"""


@pytest.fixture(autouse=True)
def nothing_measured() -> Iterator[None]:
    yield
    debug_log.switch_off()


def crash() -> None:
    """Crash a process of Canvass, somewhere in our own code."""
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONFAULTHANDLER"}
    command = [sys.executable, "-c", _CRASH]
    done = subprocess.run(command, env=environment, capture_output=True, check=False)
    assert done.returncode != 0
    assert b"Error" not in done.stderr


def is_private(path: Path) -> bool:
    return sys.platform == "win32" or stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_crash_leaves_its_place_and_no_value() -> None:
    crash()
    left = debug_log.crash_path().read_text("utf-8")
    assert "measuring.py" in left
    assert SECRET not in left
    assert is_private(debug_log.crash_path())


def test_a_bug_report_tells_of_crashes_without_the_folders_of_this_computer() -> None:
    crash()
    crash()
    report = report_text(ValueError(SECRET))
    assert report.count("Segmentation fault") + report.count("access violation") >= 2
    assert "  canvass_app/measuring.py:" in report
    assert "in libraries)" in report
    for part in (SECRET, str(Path.home()), str(Path(debug_log.__file__).parents[2]), "python3"):
        assert part not in report


def test_only_what_is_known_to_be_harmless_is_taken_from_the_file_of_crashes() -> None:
    debug_log.crash_path().write_text(
        f'Fatal Python error: Aborted\n{SECRET}\n  File "/home/{SECRET}/x.py", line 3 in f\n'
        f"Current thread 0x00007f12 [{SECRET}] (most recent call first):\n",
        "utf-8",
    )
    report = report_text(ValueError())
    assert "Fatal Python error: Aborted" in report
    assert "Current thread 0x00007f12" in report
    assert "  (1 in libraries)" in report
    assert SECRET not in report


def test_many_crashes_do_not_fill_the_disk() -> None:
    folder = user_folder()
    debug_log.crash_path().write_bytes(b"x" * 5 * debug_log.LARGEST)
    crash()
    kept = debug_log.crash_path().stat().st_size
    assert kept < debug_log.LARGEST
    assert "measuring.py" in debug_log.crash_path().read_text("utf-8")
    assert is_private(debug_log.crash_path())
    assert sorted(path.name for path in folder.iterdir()) == ["crash.txt"]


def test_measurements_are_private_in_the_report_and_keep_earlier_runs_while_they_fit() -> None:
    debug_log.switch_on(["jobs"])
    measuring.note("jobs", "Saving", 7.0)
    debug_log.switch_off()
    debug_log.switch_on(["timings"])
    measuring.note("timings", "page home", 3.0)
    report = report_text(ValueError())
    assert report.index("page home") < report.index("Saving")
    assert "Counts and durations:" in report
    assert is_private(debug_log.debug_path())


def test_the_file_of_measurements_is_bounded() -> None:
    for run in range(6):
        debug_log.switch_on(["jobs"])
        for at in range(measuring.MOST_NAMES):
            measuring.note("jobs", f"run {run}: {at} {'x' * 300}", 1.0)
        debug_log.switch_off()
    text = debug_log.debug_path().read_bytes()
    assert len(text) <= debug_log.LARGEST
    assert text.startswith(b"Canvass ")
    assert b"run 5" in text
    assert text.endswith(b"\n")


def test_a_report_without_either_says_nothing_of_them() -> None:
    report = report_text(ValueError())
    assert "Crashes" not in report
    assert "durations" not in report
