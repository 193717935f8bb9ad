"""Times things and keeps the results: medians and high percentiles, ratios to a baseline."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """One row of the report: ours and the baseline in the same unit, measured in one run."""

    what: str
    ours: float
    baseline: float | None
    unit: str
    baseline_name: str
    note: str = ""

    @property
    def ratio(self) -> float | None:
        """Ours divided by the baseline."""
        return self.ours / self.baseline if self.baseline else None


def timed(work: Callable[[], object]) -> float:
    """Return the seconds that `work` takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def alternate(
    ours: Callable[[], object], baseline: Callable[[], object], rounds: int
) -> tuple[float, float]:
    """Time both in turn, so that a drift of the machine affects both; return the medians."""
    pairs = [(timed(ours), timed(baseline)) for _ in range(rounds)]
    return statistics.median(a for a, _ in pairs), statistics.median(b for _, b in pairs)


def percentile(values: Sequence[float], share: float) -> float:
    """Return the value below which `share` (0 to 1) of `values` are."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]
