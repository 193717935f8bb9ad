"""A probability means what it says: the quality page adds them up."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import pytest

from benchmarks.duplicates.generator import write_lines
from canvass_app.matching.arrays.engine import score_table
from canvass_app.matching.arrays.table import TableBuilder
from canvass_app.matching.weights import CERTAIN_FROM, REVIEW_FROM

LINES = 12_000


@pytest.mark.slow
@pytest.mark.parametrize("seed", [3, 4])
def test_probabilities_add_up_to_about_the_true_number(tmp_path: Path, seed: int) -> None:
    source = tmp_path / "lines.csv"
    truth = write_lines(source, LINES, "default", seed)
    builder = TableBuilder()
    with source.open(encoding="utf-8", newline="") as stream:
        rows = csv.reader(stream)
        next(rows)
        for ref, given, family, street, *place in rows:
            builder.add_written(ref, "", given, family, street, "", *place)
    scored = score_table(builder.finish(), least=REVIEW_FROM)
    person = np.array([truth[str(ref)] for ref in builder.refs])
    same = person[scored.first] == person[scored.second]
    for low, high, allowed in ((REVIEW_FROM, CERTAIN_FROM, 0.25), (CERTAIN_FROM, 1.1, 0.03)):
        band = (scored.probability >= low) & (scored.probability < high)
        expected, true = scored.probability[band].sum(), same[band].sum()
        assert true > 50
        assert expected == pytest.approx(true, rel=allowed)
