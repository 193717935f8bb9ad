"""Reads what is needed for the review's order, groups of lines, and contradictions."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from canvass_app.model.pair import PairDecision, Verdict
from canvass_app.store.driver import Database
from canvass_app.store.entities import PAIR
from canvass_app.store.queries.chunked_select import select_in_chunks
from canvass_app.store.queries.pairs import (
    OPEN_PAIRS,
    SIGNER_A,
    SIGNER_B,
    FoundPair,
    found_pair,
)


@dataclass(frozen=True, slots=True)
class OpenPair:
    """An undecided pair, the signers of its two lines, and what a decision can change.

    A signer with only one line has that line's id. `gain` is 2 if “same person” would remove a
    signature from a current packet, 1 if it would remove one that no packet has yet, and 0 if one
    of the two has no complete line.
    """

    pair: FoundPair
    signer_a: str
    signer_b: str
    gain: int


@dataclass(frozen=True, slots=True)
class Contradiction:
    """A “same person” that would join people who are different according to `apart`."""

    same: PairDecision
    apart: tuple[PairDecision, ...]


def _worth(line: str) -> str:
    """Return SQL for what the signature of a line is worth: printed 2, complete 1, else 0."""
    return (
        "(SELECT CASE WHEN NOT s.complete THEN 0 WHEN s.office_id <> '' AND (s.tier = 'certain' "
        f"OR (:likely AND s.tier = 'likely')) THEN 2 ELSE 1 END FROM line_status s "
        f"WHERE s.id = {line})"
    )


_COUNTING = "(SELECT line FROM signers WHERE signer = {0}.signer AND counts)"


def open_with_gain(db: Database, *, likely: bool) -> list[OpenPair]:
    """Return every undecided pair, likeliest first.

    `likely` says whether packets print signers who probably live in the city, too.
    """
    first = _worth(f"coalesce({_COUNTING.format('x')}, a.id)")
    second = _worth(f"coalesce({_COUNTING.format('y')}, b.id)")
    rows = db.execute(
        "SELECT c.line_a, c.line_b, a.id, b.id, c.probability, c.band, c.reasons, "
        f"{SIGNER_A}, {SIGNER_B}, min({first}, {second}) {OPEN_PAIRS} "
        "ORDER BY c.probability DESC, c.line_a, c.line_b",
        {"likely": int(likely)},
    )
    return [OpenPair(found_pair(row[:7]), *row[7:]) for row in rows]


def lines_of_signers(db: Database, signers: Sequence[str]) -> dict[str, list[str]]:
    """Return the ids of each signer's lines; a signer with only one line has that line's id."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    select = "SELECT signer, line FROM signers WHERE signer IN ({holes}) ORDER BY line"
    for signer, line in select_in_chunks(db, select, signers):
        found[signer].append(line)
    return {signer: found.get(signer) or [signer] for signer in signers}


def decisions_within(db: Database, lines: Iterable[str]) -> list[PairDecision]:
    """Return the current decisions on pairs of these lines."""
    known = set(lines)
    select = f"SELECT {PAIR.selected} FROM pairs WHERE line_a IN ({{holes}}) AND verdict <> 'open'"
    decisions = PAIR.nouns(select_in_chunks(db, select, sorted(known)))
    return sorted((d for d in decisions if d.line_b in known), key=lambda d: d.id)


def contradictions(db: Database, *, limit: int) -> list[Contradiction]:
    """Return the “same person” decisions that could not be applied, newest first."""
    rows = db.execute(
        f"SELECT {PAIR.selected_from('p')}, coalesce(x.signer, a.id), coalesce(y.signer, b.id) "
        "FROM pairs p JOIN lines a ON a.id = p.line_a JOIN lines b ON b.id = p.line_b "
        "LEFT JOIN signers x ON x.line = a.id LEFT JOIN signers y ON y.line = b.id "
        "WHERE p.verdict = 'same' AND coalesce(x.signer, a.id) <> coalesce(y.signer, b.id) "
        "ORDER BY p.n DESC LIMIT ?",
        (limit,),
    ).fetchall()
    signers = list(dict.fromkeys(signer for *_, one, other in rows for signer in (one, other)))
    lines = {signer: set(ids) for signer, ids in lines_of_signers(db, signers).items()}
    said = decisions_within(db, [line for ids in lines.values() for line in ids])
    return [
        Contradiction(PAIR.noun_of_cells(cells), _different(said, lines[signer_a], lines[signer_b]))
        for *cells, signer_a, signer_b in rows
    ]


def _different(
    said: Iterable[PairDecision], one: Collection[str], other: Collection[str]
) -> tuple[PairDecision, ...]:
    """Return the decisions that lines of `one` signer and of the `other` are different people."""
    return tuple(
        decision
        for decision in said
        if decision.verdict is Verdict.DIFFERENT
        and (
            (decision.line_a in one and decision.line_b in other)
            or (decision.line_a in other and decision.line_b in one)
        )
    )
