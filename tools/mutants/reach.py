"""Which test reaches which line: measured once with coverage, kept as a file, asked per mutant."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest


@dataclass(frozen=True, slots=True)
class Reach:
    """The tests with their seconds, and for each file the tests that reach each line."""

    fingerprint: str
    seconds: dict[str, float]
    lines: dict[str, dict[int, frozenset[str]]]

    def tests_for(self, path: str, lines: range, budget: float) -> list[str]:
        """Return the tests that reach `lines` of `path`, those about the file and quick ones first.

        Code that runs when it is imported is reached by no test alone: then it is the tests that
        reach the file. As many are taken as run in `budget` seconds, and at least one.
        """
        reached = self.lines.get(path, {})
        found = frozenset().union(*(reached.get(line, frozenset()) for line in lines))
        found = found or frozenset().union(*reached.values())
        chosen: list[str] = []
        left = budget
        for test in sorted(found, key=lambda test: (-_nearness(path, test), self.seconds[test])):
            if chosen and self.seconds[test] > left:
                continue
            chosen.append(test)
            left -= self.seconds[test]
        return chosen

    def duration(self, tests: Sequence[str]) -> float:
        """Return the seconds that `tests` took."""
        return sum(self.seconds[test] for test in tests)


def _nearness(path: str, test: str) -> int:
    """Return how many folders, and the name, the test's file has in common with the code's."""
    code = Path(path).with_suffix("").parts[1:]
    about = Path(test.split("::")[0].replace("test_", "")).with_suffix("").parts[1:]
    return next(
        (i for i, (a, b) in enumerate(zip(code, about, strict=False)) if a != b),
        min(len(code), len(about)),
    )


def fingerprint(root: Path, paths: Sequence[str]) -> str:
    """Return what changes when a Python file of the program or its tests changes."""
    digest = hashlib.sha256("\n".join(paths).encode())
    for file in sorted([*(root / "canvass_app").rglob("*.py"), *(root / "tests").rglob("*.py")]):
        digest.update(f"{file.relative_to(root)}\n".encode())
        digest.update(file.read_bytes())
    return digest.hexdigest()


def measured(copy: Path, paths: Sequence[str], folders: Sequence[str], kept: Path) -> Reach:
    """Return the reach of the tests in `folders` over the files `paths`; measure it if need be.

    It is kept in the file `kept`. Raises `RuntimeError` when a test fails: mutants can be judged
    by passing tests only.
    """
    now = fingerprint(copy, [*paths, *folders])
    if kept.exists():
        reach = _read(kept)
        if reach.fingerprint == now:
            return reach
    kept.parent.mkdir(parents=True, exist_ok=True)
    command = [sys.executable, "-m", "tools.mutants.reach", str(kept), now, *paths, "--", *folders]
    if subprocess.call(command, cwd=copy) != 0:
        raise RuntimeError("The tests must pass before mutants can be tried.")
    return _read(kept)


def _read(kept: Path) -> Reach:
    stored = json.loads(kept.read_text("utf-8"))
    names = list(stored["seconds"])
    lines = {
        path: {int(n): frozenset(names[i] for i in tests) for n, tests in lines.items()}
        for path, lines in stored["lines"].items()
    }
    return Reach(stored["fingerprint"], stored["seconds"], lines)


# --- what runs inside the copy, as a process of its own ---


class _Recorder:
    """A plugin of pytest that tells coverage which test runs, and takes the time."""

    def __init__(self, coverage: Any) -> None:
        self._coverage = coverage
        self.seconds: dict[str, float] = {}

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Iterator[None]:
        self._coverage.switch_context(item.nodeid)
        began = _worked()
        try:
            return (yield)
        finally:
            self.seconds[item.nodeid] = _worked() - began
            self._coverage.switch_context("")


def _worked() -> float:
    """Return the seconds that this process and those it started have worked, not waited."""
    return sum(os.times()[:4])


def _measure(kept: Path, now: str, paths: Sequence[str], folders: Sequence[str]) -> int:
    """Run the tests with coverage, and write their reach to `kept`. Returns pytest's code."""
    from coverage import Coverage

    coverage = Coverage(data_file=None, include=list(paths))
    recorder = _Recorder(coverage)
    coverage.start()
    options = ["-q", "-p", "no:cacheprovider", "--hypothesis-profile=ci"]
    code = int(pytest.main([*options, *folders], plugins=[recorder]))
    coverage.stop()
    if code == pytest.ExitCode.OK:
        number = {test: i for i, test in enumerate(recorder.seconds)}
        data = coverage.get_data()
        lines = {
            Path(file).relative_to(Path.cwd()).as_posix(): {
                line: sorted(number[test] for test in tests if test)
                for line, tests in data.contexts_by_lineno(file).items()
            }
            for file in data.measured_files()
        }
        stored = {"fingerprint": now, "seconds": recorder.seconds, "lines": lines}
        kept.write_text(json.dumps(stored), "utf-8")
    return code


if __name__ == "__main__":
    split = sys.argv.index("--")
    sys.exit(_measure(Path(sys.argv[1]), sys.argv[2], sys.argv[3:split], sys.argv[split + 1 :]))
