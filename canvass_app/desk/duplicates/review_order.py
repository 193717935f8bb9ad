"""The order in which pairs come up for review: what helps most comes first.

The rule: of two pairs, the one comes first

1. whose decision can change more of what is printed (`OpenPair.gain`: 2 where “same person”
   takes a signature out of a packet as things stand, 1 where both signers count but at least
   one goes to no packet yet, 0 where one of them has no complete line, so that nothing is
   counted twice whatever is decided);
2. that is more probably one person: the gain times the probability is how many signatures a
   decision is expected to change, and within one class of gain probability alone orders it;
3. that stands earlier in the file.

Pairs that share signers form a group, and a group stands together where its first pair
stands: who has just read four lines decides on all of them while they are in mind.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from canvass_app.store.queries.review import OpenPair


def in_order(pairs: Sequence[OpenPair]) -> list[OpenPair]:
    """Return the pairs in the order of the review."""
    ranked = sorted(pairs, key=_rank)
    groups = Groups(ranked)
    first_of: dict[str, int] = {}
    for at, pair in enumerate(ranked):
        first_of.setdefault(groups.group_of(pair.signer_a), at)
    # Sorting is stable, so that within a group the pairs keep their rank.
    return sorted(ranked, key=lambda pair: first_of[groups.group_of(pair.signer_a)])


def _rank(pair: OpenPair) -> tuple[int, float, int, int]:
    found = pair.pair
    return -pair.gain, -found.comparison.probability, found.row_a, found.row_b


class Groups:
    """Signers connected by undecided pairs, who may, through several pairs, all be one person."""

    def __init__(self, pairs: Iterable[OpenPair]) -> None:
        self._parent: dict[str, str] = {}
        for pair in pairs:
            one, other = sorted((self.group_of(pair.signer_a), self.group_of(pair.signer_b)))
            self._parent[other] = one

    def group_of(self, signer: str) -> str:
        """Return the name of a signer's group: its smallest signer."""
        path = []
        while (parent := self._parent.get(signer, signer)) != signer:
            path.append(signer)
            signer = parent
        self._parent.update(dict.fromkeys(path, signer))
        return signer
