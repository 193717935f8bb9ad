"""The table of the duplicate search, for the screen and for docs/BENCHMARKS.md."""

from __future__ import annotations

import os
import platform
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from benchmarks.duplicates.measure import Outcome

HEAD = """\
| set | side | best F1 | at | F1 at .5 | certain, right | CPU s | peak MB | CPU and MB to Splink's |
|---|---|---|---|---|---|---|---|---|"""

TO_REACH = {
    "lines-10k": 0.955, "lines-100k": 0.945, "lines-1m": 0.94, "hard-10k": 0.92,
    "hard-100k": 0.905, "febrl1": 0.995, "febrl2": 0.985, "febrl3": 0.985, "febrl4": 0.99,
    "pseudopeople": 0.955, "pseudopeople8": 0.92,
}  # fmt: skip
_WITHIN = 0.01
_CERTAIN_RIGHT = 0.998
_MOST_CPU, _MOST_MEMORY = 1 / 3, 0.6
_LARGE = "lines-1m"

_INTRODUCTION = """Made by `python -m benchmarks.duplicates --other PYTHON --write`, where `PYTHON`
has what `requirements/benchmarks.in` names (an environment of its own; Canvass needs none of it).
F1 is over pairs, at the best threshold (and where that lies) and at .5. *Certain* are the pairs
that the program offers to settle in bulk, and how many of them are right. Each side runs in a
process of its own; processor time and peak memory are of the whole process, from CSV to CSV.

*Splink* is Splink 5 on DuckDB in three set-ups, made after its documentation: lines cleaned first,
levels of likeness with term frequencies, u by random sampling, m by expectation maximisation over
three blocks. Costs are compared with the most accurate of them. *Address*: street, number and ZIP
in one comparison, and blocking rules that all ask for a part of the given name, so that
households are not compared. *Names-together*: the same, with Splink's own comparison of given and
family name at once. *Broad*: each field by itself and blocking by any two fields, for files
without households. On large sets only those run that do well on smaller ones.

`lines` and `hard` are invented by `generator.py`; the engine's settings were chosen on the same
generator with other seeds. The rest were made by others. FEBRL is not wholly unseen: its mistakes
showed what was missing (streets run together or spelt badly, a name on the other side only), and
what is supposed of files without households, which the generator does not make, was set with FEBRL
in view. Splink's set-ups were tried on these very sets.

`pseudopeople8` multiplies every cell's share of every
kind of noise by eight, on both lines of a pair: of given names up to two in five are damaged,
replaced or missing on each line, and who lives with family can then not be told from them."""


@dataclass(frozen=True, slots=True)
class Row:
    """One side on one set; `certain` counts pairs called certain, and those that are right."""

    name: str
    side: str
    found: Outcome
    certain: tuple[int, int] | None = None
    rival: Outcome | None = None


def row_text(row: Row) -> str:
    """Return a row of the table."""
    found = row.found
    ratios = ""
    if row.rival:
        cpu, memory = found.cpu / row.rival.cpu, found.memory / row.rival.memory
        ratios = f"{cpu:.2f}, {memory:.2f}"
    certain = ""
    if row.certain:
        certain = f"{row.certain[1]:,} of {row.certain[0]:,}"
    return (
        f"| {row.name} | {row.side} | {found.best_f1:.4f} | {found.at:.2f} "
        f"| {found.f1_at_half:.4f} | {certain} | {found.cpu:.1f} | {found.memory:,.0f} "
        f"| {ratios} |"
    )


def section(rows: Sequence[Row]) -> str:
    """Return the section of the docs: the method, the table, and what falls short."""
    machine = f"{os.cpu_count()} cores, shared with other work, {platform.system()}"
    made = f"{date.today().isoformat()}, {machine}, Python {platform.python_version()}."
    table = "\n".join([HEAD, *map(row_text, rows)])
    short = [text for row in rows if row.side == "ours" for text in _shortfalls(row)]
    listed = "\n".join(f"- {text}" for text in short) or "- Nothing."
    return f"{_INTRODUCTION}\n\n{made}\n\n{table}\n\nWhat falls short:\n\n{listed}\n"


def _shortfalls(row: Row) -> list[str]:
    found, texts = row.found, []
    if found.best_f1 < TO_REACH[row.name]:
        texts.append(f"{row.name}: best F1 {found.best_f1:.4f}, to reach {TO_REACH[row.name]}.")
    if found.best_f1 - found.f1_at_half > _WITHIN:
        lost = found.best_f1 - found.f1_at_half
        texts.append(f"{row.name}: at .5 F1 is {lost:.4f} below the best; {_WITHIN} is allowed.")
    if row.certain and row.certain[1] < _CERTAIN_RIGHT * row.certain[0]:
        share = row.certain[1] / row.certain[0]
        texts.append(f"{row.name}: {share:.2%} of the certain are right; 99.8 % is asked.")
    if row.rival and row.name == _LARGE:
        if found.cpu > _MOST_CPU * row.rival.cpu:
            texts.append(f"{row.name}: processor time is above a third of Splink's.")
        if found.memory > _MOST_MEMORY * row.rival.memory:
            texts.append(f"{row.name}: peak memory is above .6 of Splink's.")
    return texts
