"""Compares one line with a few others, using the same levels and weights as for a whole file."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from canvass_app.matching.arrays.comparer import Comparer
from canvass_app.matching.arrays.engine import ScoredPairs, score, with_others
from canvass_app.matching.arrays.learned import Learned
from canvass_app.matching.arrays.model import Floats, Model, probabilities
from canvass_app.matching.arrays.rarity import Counts
from canvass_app.matching.arrays.table import TableBuilder
from canvass_app.matching.record import Record
from canvass_app.matching.weights import Bits

_SPEAKS_FROM = 0.3
_MOST_SPEAKING = 12


def score_few(
    line: Record, others: Sequence[Record], learned: Learned | None
) -> tuple[list[float], Callable[[int], dict[str, Bits]]]:
    """Return the probability for each other line, and a function that returns one's reasons."""
    learned = learned or Learned()
    builder = TableBuilder()
    for record in (line, *others):
        builder.add(record)
    table = builder.finish()
    comparer = Comparer(table)
    counts = Counts(table, learned.frequencies.of_table(table))
    first, second = np.zeros(len(others), np.int64), np.arange(1, len(others) + 1)
    odds, bits = score(learned.model, counts, first, comparer.compare(first, second))
    found = probabilities(learned.model, odds)
    _see_others(comparer, counts, learned.model, found)

    def bits_of(at: int) -> dict[str, Bits]:
        return {name: Bits(*both[at].tolist()) for name, both in bits.items()}

    return found.tolist(), bits_of


def _see_others(comparer: Comparer, counts: Counts, model: Model, found: Floats) -> None:
    """Let the likely ones among the others raise or lower each other, as in a whole file."""
    likely = np.nonzero(found >= _SPEAKS_FROM)[0] + 1
    if not 1 < len(likely) <= _MOST_SPEAKING:
        return
    one, other = (likely[side] for side in np.triu_indices(len(likely), 1))
    between = probabilities(model, score(model, counts, one, comparer.compare(one, other))[0])
    scored = ScoredPairs(
        np.concatenate([np.zeros(len(likely), np.int64), one]),
        np.concatenate([likely, other]),
        np.concatenate([found[likely - 1], between]),
        {}, 0, 0, model,
    )  # fmt: skip
    seen = with_others(comparer, counts, scored, 0.0, len(found) + 1)
    mine = seen.first == 0
    found[seen.second[mine] - 1] = seen.probability[mine]
