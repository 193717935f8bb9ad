"""Compares one line with a few others by the same levels and weights as a whole file."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from canvass_app.matching.comparer import Comparer
from canvass_app.matching.engine import score
from canvass_app.matching.learned import Learned
from canvass_app.matching.model import probabilities
from canvass_app.matching.rarity import Counts
from canvass_app.matching.record import Record
from canvass_app.matching.table import TableBuilder
from canvass_app.matching.weights import Bits


def weigh_few(
    line: Record, others: Sequence[Record], learned: Learned | None
) -> tuple[list[float], Callable[[int], dict[str, Bits]]]:
    """Return the probability for each other line, and what tells the bits of one's reasons."""
    learned = learned or Learned()
    builder = TableBuilder()
    for record in (line, *others):
        builder.add(record)
    table = builder.finish()
    first = np.zeros(len(others), np.int64)
    evidence = Comparer(table).compare(first, np.arange(1, len(others) + 1))
    counts = Counts(table, learned.frequencies.of_table(table))
    odds, bits = score(learned.model, counts, first, evidence)

    def bits_of(at: int) -> dict[str, Bits]:
        return {name: Bits(*both[at].tolist()) for name, both in bits.items()}

    return probabilities(learned.model, odds).tolist(), bits_of
