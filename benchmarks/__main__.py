"""Runs benchmarks and prints their figures; `--write` keeps them in docs/BENCHMARKS.md."""

from __future__ import annotations

import argparse
import os
import platform
import tempfile
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

from benchmarks import (
    bulk,
    commit,
    lookup,
    opening,
    packets,
    printing,
    routing,
    typist,
    window,
)
from benchmarks.figures import Figure
from benchmarks.page import write_first_part

BENCHMARKS: dict[str, Callable[[Path], Iterator[Figure]]] = {
    "window": window.run,
    "commit": commit.run,
    "typing": typist.run,
    "import": bulk.run,
    "lookup": lookup.run,
    "opening": opening.run,
    "routing": routing.run,
    "printing": printing.run,
    "packets": packets.run,
}
_INTRODUCTION = """# Benchmarks

Made by `python -m benchmarks --write`. Ours and the baseline of a row are measured in the same
run; machines are noisy, so read the ratios. Times are medians unless a percentile is named.
"""


def main() -> None:
    """Run the named benchmarks, or all."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks")
    parser.add_argument("names", nargs="*", choices=[[], *BENCHMARKS], metavar="NAME")
    parser.add_argument("--write", action="store_true", help="keep the figures in the docs")
    arguments = parser.parse_args()
    figures: list[Figure] = []
    with tempfile.TemporaryDirectory() as home:
        os.environ["CANVASS_HOME"] = home
        for name in arguments.names or BENCHMARKS:
            with tempfile.TemporaryDirectory() as folder:
                for figure in BENCHMARKS[name](Path(folder)):
                    figures.append(figure)
                    print(_row(figure), flush=True)
    if arguments.write:
        write_first_part(_report(figures))


def _report(figures: list[Figure]) -> str:
    machine = f"{os.cpu_count()} cores, {platform.system()}, Python {platform.python_version()}"
    head = "| what | ours | baseline | ratio | baseline is | note |\n|---|---|---|---|---|---|"
    rows = "\n".join(_row(figure) for figure in figures)
    return f"{_INTRODUCTION}\n{date.today().isoformat()}, {machine}.\n\n{head}\n{rows}\n"


def _row(figure: Figure) -> str:
    baseline = "" if figure.baseline is None else f"{figure.baseline:,.2f} {figure.unit}"
    ratio = "" if figure.ratio is None else f"{figure.ratio:.2f}"
    return (
        f"| {figure.what} | {figure.ours:,.2f} {figure.unit} | {baseline} | {ratio} "
        f"| {figure.baseline_name} | {figure.note} |"
    )


if __name__ == "__main__":
    main()
