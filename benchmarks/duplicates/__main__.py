"""Measures the duplicate search: `python -m benchmarks.duplicates [NAME …] [--other PYTHON]`.

NAME is one of the sets below. `--other` is a Python that has splink, duckdb, recordlinkage and
pseudopeople; without it only our side runs, and only on invented lines.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.duplicates.generator import write_lines
from benchmarks.duplicates.measure import Outcome, measure, read_truth

_HERE = Path(__file__).resolve().parent
_INVENTED = {
    "lines-10k": (10_000, "default", 11),
    "lines-100k": (100_000, "default", 12),
    "lines-1m": (1_000_000, "default", 13),
    "hard-10k": (10_000, "hard", 14),
    "hard-100k": (100_000, "hard", 15),
}
_OTHERS = ("febrl1", "febrl2", "febrl3", "febrl4", "pseudopeople", "pseudopeople8")
_SETUPS = ("frequencies", "names", "names-together")


def main() -> None:
    """Run both sides on the sets that were named, or on all."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.duplicates")
    parser.add_argument("names", nargs="*", choices=[[], *_INVENTED, *_OTHERS], metavar="NAME")
    parser.add_argument("--other", metavar="PYTHON", help="a Python that has Splink and the sets")
    arguments = parser.parse_args()
    other: str | None = arguments.other
    names = arguments.names or [*_INVENTED, *(_OTHERS if other else ())]
    print("| set | side | best F1 | F1 at .5 | CPU s | peak MB |\n|---|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as home:
        folder = Path(home)
        if other and set(names) & set(_OTHERS):
            subprocess.run(
                [other, str(_HERE / "sets.py"), home], check=True, stderr=subprocess.DEVNULL
            )
        for name in names:
            _run(folder, name, other)


def _run(folder: Path, name: str, other: str | None) -> None:
    source, truth_path = folder / f"{name}.csv", folder / f"{name}.truth"
    if name in _INVENTED:
        lines, profile, seed = _INVENTED[name]
        truth_path.write_text(json.dumps(write_lines(source, lines, profile, seed)))
    truth = read_truth(truth_path)
    pairs = folder / "pairs.csv"
    ours = [sys.executable, "-m", "benchmarks.duplicates.ours_side", str(source), str(pairs)]
    _print(name, "ours", measure(ours, pairs, truth))
    if other:
        for setup in _SETUPS:
            splink = [other, str(_HERE / "splink_side.py"), str(source), str(pairs), setup]
            _print(name, f"Splink, {setup}", measure(splink, pairs, truth))


def _print(name: str, side: str, found: Outcome) -> None:
    print(
        f"| {name} | {side} | {found.best_f1:.4f} | {found.f1_at_half:.4f} "
        f"| {found.cpu:.1f} | {found.memory:,.0f} |",
        flush=True,
    )


if __name__ == "__main__":
    main()
