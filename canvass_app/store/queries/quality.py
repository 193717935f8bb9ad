"""Reads what is needed to estimate the quality of the duplicate search."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from canvass_app.store.driver import Database
from canvass_app.store.queries.pairs import OPEN_PAIRS, SIGNER_A, SIGNER_B

Link = tuple[str, str, float]
"""Two signers, and the probability that they are one person."""


@dataclass(frozen=True, slots=True)
class FoundCounts:
    """The pairs that the search found, by the decision on them: `same + different + open`."""

    same: int
    different: int
    open: int

    @property
    def found(self) -> int:
        """All pairs that the search found."""
        return self.same + self.different + self.open


@dataclass(frozen=True, slots=True)
class BulkPairs:
    """The pairs that count as one person because they were settled in bulk.

    `probabilities` are those of the pairs that the search still finds; `unrated` counts the others,
    whose lines have changed since then.
    """

    probabilities: tuple[float, ...]
    unrated: int


def found_counts(db: Database) -> FoundCounts:
    """Count the pairs that were found, by whether and how they are settled."""
    found = int(db.execute("SELECT count(*) FROM candidates").fetchone()[0])
    same = int(
        db.execute(
            "SELECT count(*) FROM candidates c JOIN lines a ON a.n = c.line_a "
            "JOIN lines b ON b.n = c.line_b JOIN signers x ON x.line = a.id "
            "JOIN signers y ON y.line = b.id WHERE x.signer = y.signer"
        ).fetchone()[0]
    )
    waiting = int(db.execute(f"SELECT count(*) {OPEN_PAIRS}").fetchone()[0])
    return FoundCounts(same, found - same - waiting, waiting)


def left_out(db: Database) -> int:
    """Count the complete lines that do not count because another line of their signer does."""
    row = db.execute(
        "SELECT count(*) FROM signers s JOIN line_status l ON l.id = s.line "
        "WHERE NOT s.counts AND l.complete"
    ).fetchone()
    return int(row[0])


def open_links(db: Database, offices: Sequence[str], *, likely: bool) -> list[Link]:
    """Return the undecided pairs of signers who both have a signature in a packet of `offices`.

    `likely` says whether these packets print signers who probably live in the city, too.
    Two signers may be linked by several pairs.
    """
    rows = db.execute(
        f"SELECT {SIGNER_A}, {SIGNER_B}, c.probability, {_office('x', 'a')}, {_office('y', 'b')} "
        f"{OPEN_PAIRS}",
        {"likely": int(likely)},
    )
    ready = set(offices)
    return [
        (one, other, probability)
        for one, other, probability, office, second in rows
        if office in ready and second in ready
    ]


def _office(signer: str, line: str) -> str:
    """Return SQL for the office that the counting line of a signer is printed for, else NULL."""
    counting = f"(SELECT line FROM signers WHERE signer = {signer}.signer AND counts)"
    return (
        "(SELECT s.office_id FROM line_status s "
        f"WHERE s.id = coalesce({counting}, {line}.id) AND s.complete AND s.office_id <> '' "
        "AND (s.tier = 'certain' OR (:likely AND s.tier = 'likely')))"
    )


def bulk_pairs(db: Database) -> BulkPairs:
    """Return the pairs that count as one person because they were settled in bulk.

    The act behind a decision is read from the journal: an undo restores what was decided before the
    act that it undoes, a redo restores that act itself.
    """
    histories: defaultdict[str, list[_Step]] = defaultdict(list)
    rows = db.execute(
        "SELECT j.entity, a.id, a.kind, a.direction, a.target FROM journal j "
        "JOIN acts a ON a.id = j.act WHERE j.entity_kind = 'pair' AND j.entity IN ("
        "SELECT k.entity FROM acts b JOIN journal k ON k.act = b.id "
        "WHERE b.kind = 'pairs.settled' AND k.entity_kind = 'pair') "
        "ORDER BY j.lamport, j.writer, j.sequence"
    )
    for entity, *step in rows:
        histories[entity].append(_Step(*step))
    bulk = {entity for entity, steps in histories.items() if _kind(steps) == "pairs.settled"}
    probabilities, unrated = [], 0
    for pair_id, probability in _pairs_counted_as_one(db):
        if pair_id not in bulk:
            continue
        if probability is None:
            unrated += 1
        else:
            probabilities.append(probability)
    return BulkPairs(tuple(probabilities), unrated)


@dataclass(frozen=True, slots=True)
class _Step:
    """One event of a pair: the act that it belongs to."""

    act: int
    kind: str
    direction: str
    target: int | None


def _kind(steps: Sequence[_Step]) -> str:
    """Return the kind of the act behind the current decision; empty if there is none."""
    if not steps:
        return ""
    last = steps[-1]
    if last.direction == "do":
        return last.kind
    at = next((n for n, step in enumerate(steps) if step.act == last.target), None)
    if at is None:
        return ""
    return steps[at].kind if last.direction == "redo" else _kind(steps[:at])


def _pairs_counted_as_one(db: Database) -> list[tuple[str, float | None]]:
    return list(
        db.execute(
            "SELECT p.id, c.probability FROM pairs p JOIN lines a ON a.id = p.line_a "
            "JOIN lines b ON b.id = p.line_b LEFT JOIN candidates c "
            "ON c.line_a = min(a.n, b.n) AND c.line_b = max(a.n, b.n) WHERE p.verdict = 'same'"
        ).fetchall()
    )
