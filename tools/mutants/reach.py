"""Which test reaches which line: measured once with coverage, and stored in a file."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest


@dataclass(frozen=True, slots=True)
class Reach:
    """The tests with their seconds, and for each file the tests that reach each line.

    `code` is the digest of the files that are reached, `files` those of the files with tests.
    """

    code: str
    files: dict[str, str]
    seconds: dict[str, float]
    lines: dict[str, dict[int, frozenset[str]]]

    def tests_for(self, path: str, lines: range, budget: float) -> list[str]:
        """Return the tests that reach `lines` of `path`, those about the file and quick ones first.

        Code that runs on import is not reached by any one test: then the tests that reach the file
        are used. It returns as many as run in `budget` seconds, at least one.
        """
        reached = self.lines.get(path, {})
        found = frozenset().union(*(reached.get(line, frozenset()) for line in lines))
        found = found or frozenset().union(*reached.values()) or frozenset(self.seconds)
        chosen: list[str] = []
        left = budget
        for test in sorted(found, key=lambda test: (-_nearness(path, test), self.seconds[test])):
            if chosen and self.seconds[test] > left:
                continue
            chosen.append(test)
            left -= self.seconds[test]
        return chosen

    def without(self, files: Set[str]) -> Reach:
        """Return the reach of the tests that are not in `files`."""
        seconds = {test: n for test, n in self.seconds.items() if _file_of(test) not in files}
        lines = {
            path: {line: tests & seconds.keys() for line, tests in lines.items()}
            for path, lines in self.lines.items()
        }
        return replace(self, seconds=seconds, lines=lines)

    def joined(self, other: Reach) -> Reach:
        """Return the reach of the tests of both."""
        lines = {
            path: {
                line: self.lines.get(path, {}).get(line, frozenset())
                | other.lines.get(path, {}).get(line, frozenset())
                for line in {**self.lines.get(path, {}), **other.lines.get(path, {})}
            }
            for path in {**self.lines, **other.lines}
        }
        return replace(self, seconds=self.seconds | other.seconds, lines=lines)

    def duration(self, tests: Sequence[str]) -> float:
        """Return the seconds that `tests` took."""
        return sum(self.seconds[test] for test in tests)


def _file_of(test: str) -> str:
    return test.split("::")[0]


def _nearness(path: str, test: str) -> int:
    """Return how many folders, and the name, the test's file has in common with the code's."""
    code = Path(path).with_suffix("").parts[1:]
    about = Path(_file_of(test).replace("test_", "")).with_suffix("").parts[1:]
    return next(
        (i for i, (a, b) in enumerate(zip(code, about, strict=False)) if a != b),
        min(len(code), len(about)),
    )


def measured(copy: Path, paths: Sequence[str], folders: Sequence[str], kept: Path) -> Reach:
    """Return the reach of the tests in `folders` over the files `paths`; measure what is needed.

    The result is stored in the file `kept`. After a change of tests, only the changed files are run
    again; after a change of `paths`, all. A failing test is not used to judge mutants. Raises
    `RuntimeError` when the tests cannot be run.
    """
    code = _digest(copy / path for path in paths)
    tests = {
        file.relative_to(copy).as_posix(): _digest([file])
        for folder in folders
        for file in sorted((copy / folder).rglob("test_*.py"))
    }
    known = _read(kept) if kept.exists() else Reach("", {}, {}, {})
    if known.code != code:
        known = Reach(code, {}, {}, {})
    changed = [file for file, digest in tests.items() if known.files.get(file) != digest]
    known = known.without({*changed, *(known.files.keys() - tests.keys())})
    if changed:
        kept.parent.mkdir(parents=True, exist_ok=True)
        part = kept.with_suffix(".part")
        command = [sys.executable, "-m", "tools.mutants.reach", str(part), *paths, "--", *changed]
        if subprocess.call(command, cwd=copy) != 0:
            raise RuntimeError("The tests cannot be run on unchanged code.")
        known = known.joined(_read(part))
        part.unlink()
    known = replace(known, code=code, files=tests)
    _write(known, kept)
    return known


def _digest(files: Iterable[Path]) -> str:
    digest = hashlib.sha256()
    for file in files:
        digest.update(file.read_bytes())
    return digest.hexdigest()


def _read(kept: Path) -> Reach:
    stored = json.loads(kept.read_text("utf-8"))
    names = list(stored["seconds"])
    lines = {
        path: {int(n): frozenset(names[i] for i in tests) for n, tests in lines.items()}
        for path, lines in stored["lines"].items()
    }
    return Reach(stored["code"], stored["files"], stored["seconds"], lines)


def _write(reach: Reach, kept: Path) -> None:
    number = {test: i for i, test in enumerate(reach.seconds)}
    lines = {
        path: {line: sorted(number[test] for test in tests) for line, tests in lines.items()}
        for path, lines in reach.lines.items()
    }
    stored = {"code": reach.code, "files": reach.files, "seconds": reach.seconds, "lines": lines}
    kept.write_text(json.dumps(stored), "utf-8")


# --- what runs inside the copy, as a separate process ---


class _Recorder:
    """A pytest plugin that tells coverage which test is running, and measures the time."""

    def __init__(self, coverage: Any) -> None:
        self._coverage = coverage
        self.seconds: dict[str, float] = {}
        self.failed: set[str] = set()

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Iterator[None]:
        self._coverage.switch_context(item.nodeid)
        began = _worked()
        try:
            return (yield)
        finally:
            self.seconds[item.nodeid] = _worked() - began
            self._coverage.switch_context("")

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.failed:
            self.failed.add(report.nodeid)


def _worked() -> float:
    """Return the seconds of processor time of this process and those it started."""
    return sum(os.times()[:4])


def _measure(kept: Path, paths: Sequence[str], files: Sequence[str]) -> int:
    """Run the tests with coverage, and write the reach of those that pass to `kept`."""
    from coverage import Coverage

    coverage = Coverage(data_file=None, include=list(paths))
    recorder = _Recorder(coverage)
    coverage.start()
    options = ["-q", "-p", "no:cacheprovider", "--hypothesis-profile=ci"]
    code = int(pytest.main([*options, *files], plugins=[recorder]))
    coverage.stop()
    if code not in (pytest.ExitCode.OK, pytest.ExitCode.TESTS_FAILED):
        return code
    passed = {test: n for test, n in recorder.seconds.items() if test not in recorder.failed}
    data = coverage.get_data()
    lines = {
        Path(file).relative_to(Path.cwd()).as_posix(): {
            line: frozenset(tests) & passed.keys()
            for line, tests in data.contexts_by_lineno(file).items()
        }
        for file in data.measured_files()
    }
    _write(Reach("", {}, passed, lines), kept)
    return 0


if __name__ == "__main__":
    split = sys.argv.index("--")
    sys.exit(_measure(Path(sys.argv[1]), sys.argv[2:split], sys.argv[split + 1 :]))
