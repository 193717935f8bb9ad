"""The arithmetic of “At least N complete, legible, distinct signatures”; it knows no file.

docs/CERTIFICATE.md gives the reasons and a worked example.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from canvass_app.model.bounds import most_of, most_wrong

ALPHA = 0.05
"""How often a certificate may promise too much: 1 in 20."""

_FOR_ERRORS = ALPHA / 2
_FOR_DUPLICATES = ALPHA / 2


@dataclass(frozen=True, slots=True)
class Sample:
    """Of `population` lines, `drawn` were typed twice; `wrong` of those differ in a field that
    matters.
    """

    population: int
    drawn: int
    wrong: int


@dataclass(frozen=True, slots=True)
class Counted:
    """What a certificate is computed from.

    `counted` lines count as signatures; `uncompared` of them have not been compared for duplicates
    yet; `unsettled` were typed twice with differences that nobody has decided; `unseen` are on
    paper and were typed only once. `samples` are one or more views of the second entry, each of
    which bounds the errors among the unseen lines. `links` has, for each signature that may be a
    duplicate, the probability that it is.
    """

    counted: int
    uncompared: int
    unsettled: int
    unseen: int
    samples: tuple[Sample, ...]
    links: tuple[float, ...] = field(default=())


@dataclass(frozen=True, slots=True)
class Certificate:
    """The result: what is subtracted, and what remains with 95 % confidence."""

    basis: Counted
    hidden_errors: int
    hidden_duplicates: int

    @property
    def at_least(self) -> int:
        """The number that can be certified; never above what is counted, never below 0."""
        basis = self.basis
        taken = basis.uncompared + basis.unsettled + self.hidden_errors + self.hidden_duplicates
        return max(0, basis.counted - taken)


def certify(basis: Counted) -> Certificate:
    """Return the certificate for what was counted.

    The 5 % chance of being wrong is split in half between typing errors and duplicates, and the
    half for errors is divided evenly among `samples`. Then all statements are true at once
    (Bonferroni's inequality), however they depend on each other, and the smallest of their bounds
    may be used.
    """
    bounds = [
        most_wrong(s.population, s.drawn, s.wrong, _FOR_ERRORS / len(basis.samples))
        for s in basis.samples
    ]
    errors = min([basis.unseen, *bounds]) if bounds else basis.unseen
    duplicates = min(most_of(basis.links, _FOR_DUPLICATES), basis.counted)
    return Certificate(basis, errors, duplicates)
