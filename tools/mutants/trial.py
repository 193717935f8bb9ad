"""Runs tests on a copy of the tree, in a separate process that can be ended at any time."""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import re
import shutil
import signal
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from multiprocessing.context import ForkServerContext, SpawnContext

_LEFT_BEHIND = shutil.ignore_patterns(
    ".*", "__pycache__", "build", "dist", "exports", "pictures", "*.egg-info"
)

_OPTIONS = (
    "-q", "--exitfirst", "--no-header", "--tb=short", "-p", "no:cacheprovider",
    # No deadlines, and the same examples each time: a busy machine must not look like a kill.
    "--hypothesis-profile=ci",
    # The libraries are imported before pytest could rewrite them.
    "-W", "ignore::pytest.PytestAssertRewriteWarning",
    # Its timeout would end the tests as if one had failed.
    "-o", "faulthandler_timeout=0",
)  # fmt: skip

_PRELOADED = [
    "pytest", "hypothesis", "numpy", "cryptography", "sqlcipher3", "PIL.Image",
    "pikepdf", "phonenumbers", "xlsxwriter", "PySide6.QtWidgets", "pytestqt.plugin",
]  # fmt: skip
"""Slow imports. Not sqlite-utils: it must find the driver that Canvass provides."""


_FAILURES = (pytest.ExitCode.TESTS_FAILED, pytest.ExitCode.INTERRUPTED)
_BROKEN_IMPORTS = ("while loading conftest", "found no collectors for")


class Verdict(Enum):
    """The fate of a mutant."""

    KILLED = "killed"
    SURVIVED = "survived"
    TIMED_OUT = "timed out"


@dataclass(frozen=True, slots=True)
class Outcome:
    """A verdict, and the end of what pytest printed."""

    verdict: Verdict
    said: str

    @property
    def failed_test(self) -> str:
        """The test that failed; empty if none did, or if it could not even be imported."""
        found = re.search(r"^(?:FAILED|ERROR) (\S+::.+?)(?: - .*)?$", self.said, re.MULTILINE)
        return found[1] if found else ""


def copy_tree(checkout: Path, folder: Path) -> Path:
    """Copy what the tests need from `checkout` into `folder`, and return the copy."""
    copy = folder / "canvass"
    shutil.copytree(checkout, copy, ignore=_LEFT_BEHIND, symlinks=True)
    return copy


def run_tests(copy: Path, tests: Sequence[str], seconds: float) -> Outcome:
    """Run `tests` in `copy` until one fails, for at most `seconds`.

    Raises `RuntimeError` when pytest could not run them: that says nothing about a mutant.
    """
    log = copy / "pytest.log"
    arguments = (str(copy), str(log), tuple(tests), seconds)
    process = _context().Process(target=_in_copy, args=arguments)
    process.start()
    process.join(seconds)
    timed_out = process.is_alive()
    _end(process.pid)
    process.join()
    said = log.read_text("utf-8", "replace") if log.exists() else ""
    log.unlink(missing_ok=True)
    if process.exitcode == pytest.ExitCode.USAGE_ERROR and "not found:" in said:
        return _run_whole(copy, tests, seconds)
    return Outcome(_verdict(process.exitcode, timed_out, said), said[-2_000:])


def _run_whole(copy: Path, tests: Sequence[str], seconds: float) -> Outcome:
    """Run tests with all their parameters: the mutant has changed which there are."""
    whole = list(dict.fromkeys(test.split("[")[0] for test in tests))
    if whole == list(tests):
        raise RuntimeError(f"There are no such tests: {', '.join(tests)}")
    return run_tests(copy, whole, seconds)


def _verdict(code: int | None, timed_out: bool, said: str) -> Verdict:
    if timed_out:
        return Verdict.TIMED_OUT
    if code == pytest.ExitCode.OK:
        return Verdict.SURVIVED
    broken = any(words in said for words in _BROKEN_IMPORTS)
    if code is not None and (code < 0 or code in _FAILURES or broken):
        return Verdict.KILLED
    raise RuntimeError(f"These tests cannot be run:\n{said}")


def _context() -> ForkServerContext | SpawnContext:
    """Return how processes start: forked from one that has imported the libraries, if possible."""
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(_PRELOADED)
    return context


def _end(pid: int | None) -> None:
    """End a process and all that it started."""
    if pid is None:
        return
    with contextlib.suppress(ProcessLookupError, PermissionError):
        if hasattr(os, "killpg"):
            os.killpg(pid, signal.SIGKILL)
        else:
            os.kill(pid, signal.SIGTERM)


def _in_copy(copy: str, log: str, tests: Sequence[str], seconds: float) -> None:
    """Run the tests as if the copy were the checkout; ends this process."""
    if hasattr(os, "setsid"):
        os.setsid()
        # Ends a mutant in an endless loop, even if this program is stopped first.
        signal.alarm(int(seconds) + 60)
    with open(log, "wb") as stream:
        os.dup2(stream.fileno(), 1)
        os.dup2(stream.fileno(), 2)
    os.chdir(copy)
    os.environ.update(PYTHONPATH=copy, QT_QPA_PLATFORM="offscreen")
    # Compiling everything for each mutant would take longer than most tests.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    sys.dont_write_bytecode = False
    for name in [n for n in sys.modules if n.split(".")[0] in ("canvass_app", "tests", "tools")]:
        del sys.modules[name]
    sys.path.insert(0, copy)
    sys.exit(int(pytest.main([*_OPTIONS, *tests])))


@contextlib.contextmanager
def changed_file(path: Path, code: str) -> Iterator[None]:
    """Replace a file of the copy with `code` for a while."""
    former = path.read_bytes()
    try:
        _write(path, code.encode())
        yield
    finally:
        _write(path, former)


def _write(path: Path, content: bytes) -> None:
    """Write a module. Its compiled file is removed: Python compares times only by whole seconds."""
    for compiled in (path.parent / "__pycache__").glob(f"{path.stem}.*"):
        compiled.unlink()
    path.write_bytes(content)
