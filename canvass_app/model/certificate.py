"""“At least N complete, legible, distinct signatures”: the arithmetic, without any file.

docs/CERTIFICATE.md gives the reasons and a worked example.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from canvass_app.model.bounds import most_of, most_wrong

ALPHA = 0.05
"""How often a certificate may say too much: 1 in 20."""

_FOR_ERRORS = ALPHA / 2
_FOR_DUPLICATES = ALPHA / 2


@dataclass(frozen=True, slots=True)
class Sample:
    """Of `population` lines, `drawn` were typed twice, and `wrong` of those differ in a field
    that matters."""

    population: int
    drawn: int
    wrong: int


@dataclass(frozen=True, slots=True)
class Counted:
    """What a certificate is made from.

    `counted` lines count as signatures; `uncompared` of them were not compared for duplicates
    yet; `unsettled` were typed twice with differences that nobody has decided; `unseen` are on
    paper and were typed once only. `samples` are one or more views of the second entry, each
    of which bounds the errors among the unseen lines. `links` has for each signature that may
    be one too many the probability that it is.
    """

    counted: int
    uncompared: int
    unsettled: int
    unseen: int
    samples: tuple[Sample, ...]
    links: tuple[float, ...] = field(default=())


@dataclass(frozen=True, slots=True)
class Certificate:
    """The result: what is taken off, and what is left with 95 % confidence."""

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

    The 5 % that it may be wrong are halved between typing errors and duplicates, and the half
    for errors is parted evenly among `samples`; then all statements hold together (Bonferroni's
    inequality), however they hang together, and the smallest of their bounds may be taken.
    """
    bounds = [
        most_wrong(s.population, s.drawn, s.wrong, _FOR_ERRORS / len(basis.samples))
        for s in basis.samples
    ]
    errors = min([basis.unseen, *bounds]) if bounds else basis.unseen
    duplicates = min(most_of(basis.links, _FOR_DUPLICATES), basis.counted)
    return Certificate(basis, errors, duplicates)
