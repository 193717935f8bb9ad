from __future__ import annotations

import numpy as np
import pytest

from canvass_app.matching.arrays.engine import ScoredPairs, score_table
from canvass_app.matching.arrays.table import Table, TableBuilder
from canvass_app.matching.batch import find_pairs
from canvass_app.matching.record import Record
from canvass_app.model.errors import Cancelled
from canvass_app.model.words import Words
from tests.matching.invented import lines
from tests.matching.people import signer


def table_of(records: list[Record]) -> Table:
    builder = TableBuilder()
    for record in records:
        builder.add(record)
    return builder.finish()


def likely(scored: ScoredPairs) -> set[tuple[int, int]]:
    sure = scored.probability >= 0.5
    return set(zip(scored.first[sure].tolist(), scored.second[sure].tolist(), strict=True))


def test_repeats_are_found_among_households_by_weights_learned_from_the_lines() -> None:
    records, people = lines()
    scored = score_table(table_of(records))
    found = likely(scored)
    true = {
        (i, j)
        for i in range(len(records))
        for j in range(i + 1, min(i + 3, len(records)))
        if people[i] == people[j]
    }
    assert len(true) == 175
    assert len(found & true) >= 0.97 * len(true)
    assert len(found - true) <= 0.02 * len(true)


def test_the_weights_follow_the_file() -> None:
    records, people = lines()
    with_families = score_table(table_of(records)).model
    alone = [record for record in records if people[record.ref] % 2 == 0]
    without = score_table(table_of(alone)).model
    assert with_families.pairs_per_line[1] > 10 * without.pairs_per_line[1]


def test_the_same_lines_give_the_same_weights_and_probabilities() -> None:
    records, _ = lines(300)
    one, other = score_table(table_of(records)), score_table(table_of(records))
    assert np.array_equal(one.probability, other.probability)


def test_a_model_learned_once_serves_later_searches() -> None:
    records, _ = lines()
    model = score_table(table_of(records)).model
    again = score_table(table_of(records[:50]), model=model)
    assert again.model is model
    assert likely(again) <= likely(score_table(table_of(records)))


def test_without_lines_there_are_no_pairs() -> None:
    assert len(score_table(table_of([])).first) == 0
    assert len(score_table(table_of([signer()])).first) == 0


def test_a_repeated_signer_moves_no_relative_along() -> None:
    family = [signer("John Smith", 0), signer("John Smith Jr", 1), signer("John Smith Sr", 2)]
    pairs = {
        (pair.ref_a, pair.ref_b): pair.comparison.probability for pair in find_pairs(family).pairs
    }
    assert pairs.get((1, 2), 0.0) < 0.5


def test_the_work_can_be_stopped() -> None:
    def progress(done: int, total: int, what: Words | None = None) -> None:
        raise Cancelled

    records, _ = lines(50)
    with pytest.raises(Cancelled):
        score_table(table_of(records), progress=progress)
