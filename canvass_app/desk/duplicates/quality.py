"""The quality of the duplicate search and its review, in numbers and in words for a letter.

Two kinds of mistakes remain: people who signed twice and are still counted twice, and people who
were taken for one person and are now undercounted. Both are estimated from the probabilities of the
pairs, which the engine has calibrated: of pairs at .8, eight in ten are one person.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

from canvass_app.desk.cities import cities
from canvass_app.model.words import Words, say, say_count
from canvass_app.store import queries
from canvass_app.store.driver import Database
from canvass_app.store.queries.quality import BulkPairs, FoundCounts, Link

_Z95 = 1.959964
"""The 97.5 % point of the normal distribution."""


@dataclass(frozen=True, slots=True)
class Estimate:
    """An expected number and an approximate 95 % interval for it."""

    expected: float
    low: float
    high: float

    @property
    def rounded(self) -> tuple[int, int, int]:
        """Expected, low and high as whole numbers of people."""
        return round(self.expected), round(self.low), round(self.high)


@dataclass(frozen=True, slots=True)
class Quality:
    """What is known and what is estimated about duplicates.

    `printed` are the signatures that packets would have now, `left_out` the complete lines that do
    not count because another line counts for their signer. `still_twice` estimates how many of the
    printed ones are second signatures, `wrong` how many of the `bulk` pairs, settled without being
    looked at, are two people. `uncompared` lines are not included in any of this.
    """

    pairs: FoundCounts
    left_out: int
    printed: int
    still_twice: Estimate
    bulk: BulkPairs
    wrong: Estimate
    uncompared: int


def quality(db: Database) -> Quality:
    """Return the quality of the duplicate search for the current state of the campaign."""
    ready = [city for city in cities(db) if city.ready]
    likely = queries.campaign.campaign(db).include_likely
    links = queries.quality.open_links(db, [city.office.id for city in ready], likely=likely)
    bulk = queries.quality.bulk_pairs(db)
    return Quality(
        pairs=queries.quality.found_counts(db),
        left_out=queries.quality.left_out(db),
        printed=sum(city.printed for city in ready),
        still_twice=estimate(second_signatures(links)),
        bulk=bulk,
        wrong=estimate(1 - probability for probability in bulk.probabilities),
        uncompared=queries.pairs.counts(db).uncompared,
    )


def second_signatures(links: Iterable[Link]) -> list[float]:
    """Return, for each signature that may be a duplicate, the probability that it is.

    Pairs cannot simply be added up: of three lines from one person two are too many, although there
    are three pairs. If the true groups have n signers and k people, n - k signatures are too many,
    and each pair of a *forest* (links without a cycle) that is really one person is one of them. So
    the sum of the probabilities over a forest is at most the expected number, and the forest with
    the largest sum (Kruskal: take links from the likeliest down, skipping those within a group)
    comes closest. Without cycles it is exact; with cycles it is too low, by less than the
    probabilities that it leaves out. Joseph B. Kruskal, "On the shortest spanning subtree of a
    graph and the traveling salesman problem", Proceedings of the American Mathematical Society 7
    (1956), pages 48 to 50.
    """
    parent: dict[str, str] = {}

    def root(signer: str) -> str:
        while (up := parent.setdefault(signer, signer)) != signer:
            parent[signer] = signer = parent.setdefault(up, up)
        return signer

    taken: list[float] = []
    for one, other, probability in sorted(links, key=lambda link: (-link[2], link[:2])):
        first, second = root(one), root(other)
        if first != second:
            parent[second] = first
            taken.append(probability)
    return taken


def estimate(probabilities: Iterable[float]) -> Estimate:
    """Return the expected number of these independent events, with an approximate 95 % interval.

    The number of events has a Poisson-binomial distribution with mean sum p and variance sum p(1 -
    p); the interval is that of a normal distribution with the same mean and variance, limited to
    what is possible. It is rough for a handful of events, and it does not account for poor
    calibration.
    """
    known = list(probabilities)
    expected = math.fsum(known)
    spread = _Z95 * math.sqrt(math.fsum(p * (1 - p) for p in known))
    return Estimate(expected, max(0.0, expected - spread), min(len(known), expected + spread))


def sentences(found: Quality) -> list[Words]:
    """Return what a coordinator can write into a letter or a report, sentence by sentence."""
    said = [_found_in_words(found.pairs), _left_out_in_words(found.left_out)]
    if found.printed:
        said.append(_still_twice_in_words(found.printed, found.still_twice))
    else:
        said.append(say("No packet is ready to print yet."))
    if found.bulk.probabilities:
        said.append(_wrong_in_words(len(found.bulk.probabilities), found.wrong))
    if found.bulk.unrated:
        said.append(
            say_count(
                "{count} more pair settled this way has changed since and is not in this estimate.",
                "{count} more pairs settled this way have changed since and are not in this "
                "estimate.",
                found.bulk.unrated,
            )
        )
    if found.uncompared:
        said.append(
            say_count(
                "{count} line has not been compared with the others yet.",
                "{count} lines have not been compared with the others yet.",
                found.uncompared,
            )
        )
    return said


def _found_in_words(pairs: FoundCounts) -> Words:
    return say_count(
        "{count} pair of lines was similar enough to review (one person: {same}; different "
        "people: {different}; not decided yet: {open}).",
        "{count} pairs of lines were similar enough to review (one person: {same}; different "
        "people: {different}; not decided yet: {open}).",
        pairs.found,
        same=f"{pairs.same:,}",
        different=f"{pairs.different:,}",
        open=f"{pairs.open:,}",
    )


def _left_out_in_words(count: int) -> Words:
    return say_count(
        "{count} signature was left out because its signer is counted on another line.",
        "{count} signatures were left out because their signers are counted on another line.",
        count,
    )


def _still_twice_in_words(printed: int, found: Estimate) -> Words:
    expected, low, high = found.rounded
    values = {"printed": f"{printed:,}", "low": f"{low:,}", "high": f"{high:,}"}
    if low == high:
        return say_count(
            "Of {printed} signatures that would be printed, about {count} may be the second "
            "signature by a person already counted.",
            "Of {printed} signatures that would be printed, about {count} may be second "
            "signatures by people already counted.",
            expected,
            **values,
        )
    return say_count(
        "Of {printed} signatures that would be printed, about {count} ({low} to {high}) may "
        "be the second signature by a person already counted.",
        "Of {printed} signatures that would be printed, about {count} ({low} to {high}) may "
        "be second signatures by people already counted.",
        expected,
        **values,
    )


def _wrong_in_words(settled: int, found: Estimate) -> Words:
    expected, low, high = found.rounded
    about = (
        say("about {number}", number=f"{expected:,}")
        if low == high
        else say(
            "about {number} ({low} to {high})",
            number=f"{expected:,}",
            low=f"{low:,}",
            high=f"{high:,}",
        )
    )
    return say_count(
        "{count} pair was settled without review; we expect {about} of these to be wrong.",
        "{count} pairs were settled without review; we expect {about} of these to be wrong.",
        settled,
        about=about,
    )


def as_data(found: Quality) -> dict[str, object]:
    """Return the numbers as plain data for the shell."""
    return {
        "pairs_found": found.pairs.found,
        "settled_same": found.pairs.same,
        "settled_different": found.pairs.different,
        "open": found.pairs.open,
        "left_out_as_duplicates": found.left_out,
        "would_be_printed": found.printed,
        "still_counted_twice": _estimate_data(found.still_twice),
        "settled_in_bulk": len(found.bulk.probabilities) + found.bulk.unrated,
        "bulk_not_estimated": found.bulk.unrated,
        "wrong_in_bulk": _estimate_data(found.wrong),
        "lines_not_compared": found.uncompared,
    }


def _estimate_data(found: Estimate) -> dict[str, float]:
    return {
        "expected": round(found.expected, 3),
        "low": round(found.low, 3),
        "high": round(found.high, 3),
    }
