"""The command that tries mutants must not mistake a slow or a broken run for a kill."""

from __future__ import annotations

import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

reach = import_module("tools.mutants.reach")
trial = import_module("tools.mutants.trial")

CHECKOUT = Path(__file__).resolve().parents[2]
JOURNAL = "canvass_app/store/journal/acts.py"
NEAR, FAR, SLOW = (
    "tests/store/journal/test_acts.py::test_a",
    "tests/cli/test_start.py::test_b",
    "tests/store/journal/test_acts.py::test_c",
)


def known() -> object:
    seconds = {FAR: 0.1, NEAR: 1.0, SLOW: 5.0}
    lines = {JOURNAL: {1: frozenset(), 7: frozenset({FAR, NEAR, SLOW}), 8: frozenset({SLOW})}}
    return reach.Reach("", {}, seconds, lines)


@pytest.mark.parametrize(
    ("lines", "budget", "expected"),
    [
        (range(7, 9), 60.0, [NEAR, SLOW, FAR]),
        (range(7, 8), 2.0, [NEAR, FAR]),
        (range(8, 9), 0.5, [SLOW]),
        (range(1, 2), 60.0, [NEAR, SLOW, FAR]),
    ],
    ids=["those about the file first", "few seconds", "one at least", "run by imports"],
)
def test_a_mutant_gets_the_tests_that_reach_its_line(
    lines: range, budget: float, expected: list[str]
) -> None:
    assert known().tests_for(JOURNAL, lines, budget) == expected  # type: ignore[attr-defined]


def test_a_file_that_only_runs_when_imported_gets_the_tests_next_to_it() -> None:
    path = "canvass_app/store/journal/names.py"
    assert known().tests_for(path, range(1), 3.0) == [NEAR, FAR]  # type: ignore[attr-defined]


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A program of one line, and its test."""
    (tmp_path / "pyproject.toml").write_text("[tool.pytest.ini_options]\n", "utf-8")
    (tmp_path / "sums.py").write_text("def two() -> int:\n    return 1 + 1\n", "utf-8")
    test = "from sums import two\n\n\ndef test_two():\n    assert two() == 2\n"
    (tmp_path / "test_sums.py").write_text(test, "utf-8")
    return tmp_path


TRIALS = """
import sys
from pathlib import Path
from tools.mutants.trial import changed_file, run_tests

tree, code = Path(sys.argv[1]), Path(sys.argv[1], "sums.py").read_text("utf-8")


def verdict(changed, seconds=300.0, test="two"):
    with changed_file(tree / "sums.py", changed):
        outcome = run_tests(tree, [f"test_sums.py::test_{test}"], seconds)
    assert (tree / "sums.py").read_text("utf-8") == code
    return outcome.verdict.value


print(verdict(code))
# As long as the original, and written in the same second: no compiled file may hide it.
print(verdict(code.replace("+", "-")))
print(verdict(code))
print(verdict("import nothing_of_this_name"))
print(verdict("while True: pass", seconds=1.0))
try:
    print(verdict(code, test="three"))
except RuntimeError:
    print("no such test")
"""


def test_each_mutant_gets_its_verdict_and_the_file_is_put_back(tree: Path) -> None:
    # In its own process: it starts others over a socket, which tests may not open.
    run = subprocess.run(
        [sys.executable, "-c", TRIALS, str(tree)], cwd=CHECKOUT, capture_output=True, text=True
    )
    expected = ["survived", "killed", "survived", "killed", "timed out", "no such test"]
    assert (run.stdout.splitlines(), run.stderr) == (expected, "")
