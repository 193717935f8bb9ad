"""The clipboard between programs: on a real X server, where there is one to start."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.support.x11_clipboard import COPIED

Environment = dict[str, str]

pytestmark = pytest.mark.slow


@pytest.fixture
def x11() -> Iterator[Environment]:
    """The environment of programs that use an X server of their own."""
    server = shutil.which("Xvfb")
    if server is None:
        pytest.skip("there is no Xvfb")
    read, write = os.pipe()
    started = subprocess.Popen(
        [server, "-displayfd", str(write), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as display:
        number = display.readline().strip()
    yield {**os.environ, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
    started.terminate()
    started.wait()


def _start(x11: Environment, stack: ExitStack, *arguments: str) -> subprocess.Popen[str]:
    """Start one of the programs and wait until it has copied something."""
    program = subprocess.Popen(
        [sys.executable, "-m", "tests.support.x11_clipboard", *arguments],
        env=x11, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )  # fmt: skip
    stack.enter_context(program)
    stack.callback(program.kill)
    assert _line_of(program) == "copied"
    return program


def _line_of(program: subprocess.Popen[str]) -> str:
    assert program.stdout is not None
    return program.stdout.readline().strip()


def _lock(program: subprocess.Popen[str]) -> None:
    assert program.stdin is not None
    program.stdin.write("lock\n")
    program.stdin.flush()
    assert _line_of(program) == "locked"


def _pasted(x11: Environment) -> str:
    """Return what another program finds on the clipboard, and on what the mouse selected."""
    asked = [sys.executable, "-m", "tests.support.x11_clipboard", "paste"]
    return subprocess.run(asked, env=x11, text=True, capture_output=True, check=True).stdout.strip()


def test_after_locking_nobody_can_paste_what_was_copied(x11: Environment, tmp_path: Path) -> None:
    with ExitStack() as stack:
        _lock(_start(x11, stack, "canvass", str(tmp_path)))
        assert _pasted(x11) == "|"


def test_what_another_program_copied_stays(x11: Environment, tmp_path: Path) -> None:
    with ExitStack() as stack:
        canvass = _start(x11, stack, "canvass", str(tmp_path))
        _start(x11, stack, "copy", "from elsewhere")
        _lock(canvass)
        assert _pasted(x11) == "from elsewhere|"


def test_what_a_clipboard_manager_took_over_goes_too(x11: Environment, tmp_path: Path) -> None:
    with ExitStack() as stack:
        canvass = _start(x11, stack, "canvass", str(tmp_path))
        _start(x11, stack, "copy", COPIED)
        _lock(canvass)
        assert _pasted(x11) == "|"
