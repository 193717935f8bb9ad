"""How close the search comes to what labels would give, and how much files differ.

`python -m benchmarks.duplicates.labeled --other PYTHON [--write]`. Our search learns from the lines
alone. Here, gradient-boosted trees (scikit-learn, in the environment of `--other`) learn from the
truth of other files by the same generator, see everything that our comparison sees plus our own
result, and judge the same pairs. What they reach is about what this evidence allows.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import tempfile
from collections import Counter
from dataclasses import fields
from datetime import date
from pathlib import Path

import numpy as np

from benchmarks.duplicates.generator import write_lines
from benchmarks.duplicates.measure import read_truth
from benchmarks.duplicates.ours_side import read_table
from benchmarks.page import write_section
from canvass_app.matching.arrays.comparer import Comparer
from canvass_app.matching.arrays.engine import ScoredPairs, score, score_table
from canvass_app.matching.arrays.levels import Evidence
from canvass_app.matching.arrays.model import Floats
from canvass_app.matching.arrays.rarity import Counts, Rarity
from canvass_app.matching.arrays.table import Table

_HERE = Path(__file__).resolve().parent
_LEAST = 1e-5
_INVENTED = {
    "hard-10k": (10_000, "hard", 14, range(900, 912)),
    "lines-100k": (100_000, "default", 12, range(960, 963)),
}
"""Lines, profile, the seed of the benchmark, and seeds of other files."""
_OTHERS = ("pseudopeople", "pseudopeople8")
_INTRODUCTION = """How close the search comes to what labels would give:
`python -m benchmarks.duplicates.labeled --other PYTHON --write`. Our search sees no labels.
*With labels* are gradient-boosted trees that see each pair's levels, rarities, our own odds and the
rival pairs of both lines, and learned from the truth: of the other files by the generator, or, for
other people's sets, of four fifths of the same set's pairs, which flatters them. *Other files*
are files by the same generator with other seeds."""


def main() -> None:
    """Measure all sets."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.duplicates.labeled")
    parser.add_argument("--other", metavar="PYTHON", required=True)
    parser.add_argument("--write", action="store_true", help="keep the table in the docs")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as home:
        folder = Path(home)
        command = [arguments.other, str(_HERE / "sets.py"), home]
        subprocess.run(command, check=True, stderr=subprocess.DEVNULL)
        orders = []
        for name, (lines, profile, seed, others) in _INVENTED.items():
            made = {each: _invented(folder, lines, profile, each) for each in (seed, *others)}
            orders.append({"name": name, "of": made.pop(seed), "from": [*made.values()]})
        orders += [{"name": name, "of": _features(folder, name), "from": []} for name in _OTHERS]
        judge = [arguments.other, str(_HERE / "labeled_side.py"), json.dumps(orders)]
        found = subprocess.run(judge, check=True, capture_output=True, encoding="utf-8").stdout
    rows = [_row(result) for result in json.loads(found)]
    table = "\n".join(
        ["| set | ours | ours, other files | with labels |", "|---|---|---|---|", *rows]
    )
    print(table)
    if arguments.write:
        text = f"{_INTRODUCTION}\n\n{date.today().isoformat()}, best F1.\n\n{table}\n"
        write_section("Duplicates with labels", text)


def _row(result: dict[str, object]) -> str:
    others = result["others"]
    assert isinstance(others, list)
    spread = ""
    if others:
        mean = sum(others) / len(others)
        spread = f"{mean:.4f} ({min(others):.4f} to {max(others):.4f}, {len(others)} files)"
    return f"| {result['name']} | {result['ours']:.4f} | {spread} | {result['labeled']:.4f} |"


def _invented(folder: Path, lines: int, profile: str, seed: int) -> str:
    name = f"{profile}-{lines}-{seed}"
    truth = write_lines(folder / f"{name}.csv", lines, profile, seed)
    (folder / f"{name}.truth").write_text(json.dumps(truth), "utf-8")
    return _features(folder, name)


def _features(folder: Path, name: str) -> str:
    """Compare the lines of a set; write what is known about each pair, and return where."""
    table = read_table(str(folder / f"{name}.csv"))
    scored = score_table(table, least=_LEAST)
    truth = read_truth(folder / f"{name}.truth")
    number = {person: at for at, person in enumerate(dict.fromkeys(truth.values()))}
    person = np.array([number[truth[str(ref)]] for ref in table.refs])
    target = folder / f"{name}.npz"
    np.savez(
        target,
        known=_known(table, scored),
        score=scored.probability,
        same=person[scored.first] == person[scored.second],
        total=sum(count * (count - 1) // 2 for count in Counter(truth.values()).values()),
    )
    return str(target)


def _known(table: Table, scored: ScoredPairs) -> Floats:
    """Return pairs × features: levels, log rarities, odds, and each line's best rival pair."""
    counts = Counts(table)
    evidence = Comparer(table).compare(scored.first, scored.second)
    rarity = counts.of(scored.first, evidence)
    odds, _ = score(scored.model, counts, scored.first, evidence)
    levels = [getattr(evidence, each.name) for each in fields(Evidence)]
    rare = [np.log(np.maximum(getattr(rarity, each.name), 1e-12)) for each in fields(Rarity)]
    return np.stack([*levels, *rare, odds, scored.probability, *_rivals(len(table), scored)], 1)


def _rivals(lines: int, scored: ScoredPairs) -> tuple[Floats, Floats]:
    """Return, for both lines of each pair, the best probability of another pair of that line."""
    best = np.zeros((lines, 2))
    for at in np.argsort(-scored.probability).tolist():
        for line in (scored.first[at], scored.second[at]):
            if best[line, 1] == 0.0:
                best[line, int(best[line, 0] > 0.0)] = scored.probability[at]
    one, other = (
        np.where(best[line, 0] == scored.probability, best[line, 1], best[line, 0])
        for line in (scored.first, scored.second)
    )
    return one, other


if __name__ == "__main__":
    main()
