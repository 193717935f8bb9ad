"""Bounds for what nobody checked: intervals of a rate, and the most that may still be wrong.

Pure arithmetic. docs/CERTIFICATE.md explains each rule with an example.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

_Z95 = 1.959964
"""The 97.5 % point of the normal distribution."""

_PRIOR_WRONG, _PRIOR_RIGHT = 1.0, 50.0
"""The guess before any line was typed twice: about two in a hundred are wrong. A bad guess
makes the bound wide, never wrong."""


@dataclass(frozen=True, slots=True)
class Rate:
    """`wrong` out of `seen`, with the 95 % interval of the true rate (0 to 1 if none were seen)."""

    wrong: int
    seen: int
    low: float
    high: float

    @property
    def share(self) -> float:
        """The rate itself, 0 if nothing was seen."""
        return self.wrong / self.seen if self.seen else 0.0


def wilson(wrong: int, seen: int) -> Rate:
    """Return a rate with its 95 % score interval.

    Edwin B. Wilson, "Probable inference, the law of succession, and statistical inference", Journal
    of the American Statistical Association 22 (1927), pages 209 to 212. It keeps its promise for
    small rates, where the usual interval does not.
    """
    if not seen:
        return Rate(wrong, seen, 0.0, 1.0)
    share, z2 = wrong / seen, _Z95**2
    middle = (share + z2 / (2 * seen)) / (1 + z2 / seen)
    half = _Z95 / (1 + z2 / seen) * math.sqrt(share * (1 - share) / seen + z2 / (4 * seen**2))
    low = 0.0 if wrong == 0 else max(0.0, middle - half)
    return Rate(wrong, seen, low, 1.0 if wrong == seen else min(1.0, middle + half))


def most_wrong(population: int, drawn: int, wrong: int, alpha: float) -> int:
    """Return the most lines that can be wrong among those that were *not* drawn.

    `drawn` lines were drawn at random, without replacement, from `population`, and `wrong` of them
    are wrong. With probability 1 - `alpha` the bound is never too low, no matter how often one
    looks and when one stops: a number of wrong lines is considered possible while the sample is
    more than `alpha` times as likely under it as under the prior (a beta-binomial mixture). Ian
    Waudby-Smith and Aaditya Ramdas, "Confidence sequences for sampling without replacement",
    Advances in Neural Information Processing Systems 33 (2020), section 2.
    """
    rest = population - drawn
    if rest <= 0:
        return 0
    least = _log_mixture(drawn, wrong) + math.log(alpha)
    # The likelihood falls after its peak, so the last possible number can be found by bisection.
    low = min(rest, max(0, wrong * (population + 1) // max(drawn, 1) - wrong))
    high = rest
    if _log_likely(population, drawn, wrong, wrong + low) <= least:
        return low
    while low < high:
        middle = (low + high + 1) // 2
        if _log_likely(population, drawn, wrong, wrong + middle) > least:
            low = middle
        else:
            high = middle - 1
    return low


def most_of(probabilities: Iterable[float], alpha: float) -> int:
    """Return the most of these independent events that happen, with probability 1 - `alpha`.

    This is Chernoff's bound for a sum of independent events with different probabilities and mean
    m: the probability of reaching x > m is at most exp(x - m) (m / x) ** x. Herman Chernoff, "A
    measure of asymptotic efficiency for tests of a hypothesis based on the sum of observations",
    Annals of Mathematical Statistics 23 (1952), pages 493 to 507.
    """
    known = [probability for probability in probabilities if probability > 0]
    mean = math.fsum(known)
    sure = sum(probability >= 1 for probability in known)
    for reached in range(math.floor(mean) + 1, len(known) + 1):
        if reached - mean + reached * math.log(mean / reached) <= math.log(alpha):
            return max(sure, reached - 1)
    return len(known)


def _log_choose(n: int, k: int) -> float:
    if not 0 <= k <= n:
        return -math.inf
    return math.lgamma(n + 1) - math.lgamma(k + 1) - math.lgamma(n - k + 1)


def _log_beta(a: float, b: float) -> float:
    return math.lgamma(a) + math.lgamma(b) - math.lgamma(a + b)


def _log_likely(population: int, drawn: int, wrong: int, all_wrong: int) -> float:
    """Return the logarithm of the hypergeometric probability of the sample."""
    return (
        _log_choose(all_wrong, wrong)
        + _log_choose(population - all_wrong, drawn - wrong)
        - _log_choose(population, drawn)
    )


def _log_mixture(drawn: int, wrong: int) -> float:
    """Return the logarithm of the sample's probability under the prior."""
    return (
        _log_choose(drawn, wrong)
        + _log_beta(_PRIOR_WRONG + wrong, _PRIOR_RIGHT + drawn - wrong)
        - _log_beta(_PRIOR_WRONG, _PRIOR_RIGHT)
    )
