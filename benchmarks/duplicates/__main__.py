"""Measures the duplicate search: `python -m benchmarks.duplicates [NAME …] [--other PYTHON]`.

NAME is one of the sets below. `--other` is a Python that has what requirements/benchmarks.in lists:
Splink, and the packages with other people's data sets. Without it, only our side runs, and only on
made-up lines. `--write` puts the table into docs/BENCHMARKS.md.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from benchmarks.duplicates.generator import write_lines
from benchmarks.duplicates.measure import Outcome, count_right, measure, read_truth
from benchmarks.duplicates.report import HEAD, Row, row_text, section
from benchmarks.page import write_section

_HERE = Path(__file__).resolve().parent
_INVENTED = {
    "lines-10k": (10_000, "default", 11),
    "hard-10k": (10_000, "hard", 14),
    "lines-100k": (100_000, "default", 12),
    "hard-100k": (100_000, "hard", 15),
    "lines-1m": (1_000_000, "default", 13),
}
_OTHERS = ("febrl1", "febrl2", "febrl3", "febrl4", "pseudopeople", "pseudopeople8")
_SETUPS = ("address", "names-together", "broad")
_FEWER_SETUPS = {
    "lines-100k": ("address", "names-together"),
    "hard-100k": ("address", "names-together"),
    "lines-1m": ("address",),
}
"""On large sets, only the setups that do well on smaller ones: the others take minutes longer."""


def main() -> None:
    """Run both sides on the named sets, or on all."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.duplicates")
    parser.add_argument("names", nargs="*", choices=[[], *_INVENTED, *_OTHERS], metavar="NAME")
    parser.add_argument("--other", metavar="PYTHON", help="a Python that has Splink and the sets")
    parser.add_argument("--write", action="store_true", help="keep the table in the docs")
    arguments = parser.parse_args()
    other: str | None = arguments.other
    if not other and set(arguments.names) & set(_OTHERS):
        parser.error("the sets that others made need --other")
    names = arguments.names or [*_INVENTED, *(_OTHERS if other else ())]
    print(HEAD, flush=True)
    rows: list[Row] = []
    with tempfile.TemporaryDirectory() as home:
        folder = Path(home)
        if other and set(names) & set(_OTHERS):
            command = [other, str(_HERE / "sets.py"), home]
            subprocess.run(command, check=True, stderr=subprocess.DEVNULL)
        for name in names:
            for row in _measured(folder, name, other):
                print(row_text(row), flush=True)
                rows.append(row)
    if arguments.write:
        write_section("Duplicates", section(rows))


def _measured(folder: Path, name: str, other: str | None) -> Iterator[Row]:
    """Yield the rows of one set: ours last, with its cost compared to the best of the others."""
    source, truth_path = folder / f"{name}.csv", folder / f"{name}.truth"
    if name in _INVENTED:
        lines, profile, seed = _INVENTED[name]
        truth_path.write_text(json.dumps(write_lines(source, lines, profile, seed)), "utf-8")
    truth = read_truth(truth_path)
    pairs = folder / "pairs.csv"
    best: Outcome | None = None
    for setup in _FEWER_SETUPS.get(name, _SETUPS) if other else ():
        splink = [str(other), str(_HERE / "splink_side.py"), str(source), str(pairs), setup]
        found = measure(splink, pairs, truth)
        if best is None or found.best_f1 > best.best_f1:
            best = found
        yield Row(name, f"Splink, {setup}", found)
    ours = [sys.executable, "-m", "benchmarks.duplicates.ours_side", str(source), str(pairs)]
    found = measure(ours, pairs, truth)
    subprocess.run([*ours, "certain"], check=True)
    yield Row(name, "ours", found, count_right(pairs, truth), best)


if __name__ == "__main__":
    main()
