"""Reads what is known about duplicates: compared pairs and decisions on them."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass

from canvass_app.model.pair import Band, Comparison, PairDecision
from canvass_app.model.words import Words, read_words
from canvass_app.store.driver import Database
from canvass_app.store.entities import PAIR
from canvass_app.store.queries.chunked_select import select_in_chunks


@dataclass(frozen=True, slots=True)
class FoundPair:
    """A pair that the engine found, by this file's row numbers and by line ids."""

    row_a: int
    row_b: int
    line_a: str
    line_b: str
    comparison: Comparison


@dataclass(frozen=True, slots=True)
class PairCounts:
    """How much there is to review, and how much is settled."""

    open_certain: int
    open_review: int
    same: int
    different: int
    uncompared: int

    @property
    def open(self) -> int:
        """Pairs without a decision."""
        return self.open_certain + self.open_review


SIGNER_A, SIGNER_B = "coalesce(x.signer, a.id)", "coalesce(y.signer, b.id)"
"""The signers of both lines in `OPEN_PAIRS`; a signer with one line has that line's id."""

OPEN_PAIRS = (
    "FROM candidates c JOIN lines a ON a.n = c.line_a JOIN lines b ON b.n = c.line_b "
    "LEFT JOIN signers x ON x.line = a.id LEFT JOIN signers y ON y.line = b.id "
    "WHERE NOT EXISTS (SELECT 1 FROM pairs p WHERE p.line_a = min(a.id, b.id) "
    "AND p.line_b = max(a.id, b.id) AND p.verdict <> 'open') "
    f"AND {SIGNER_A} <> {SIGNER_B} "
    f"AND (min({SIGNER_A}, {SIGNER_B}), max({SIGNER_A}, {SIGNER_B})) NOT IN ("
    "SELECT min(coalesce(s.signer, d.line_a), coalesce(t.signer, d.line_b)), "
    "max(coalesce(s.signer, d.line_a), coalesce(t.signer, d.line_b)) FROM pairs d "
    "LEFT JOIN signers s ON s.line = d.line_a LEFT JOIN signers t ON t.line = d.line_b "
    "WHERE d.verdict = 'different')"
)
"""Open pairs: decided neither directly nor by other lines of the same two signers."""


def uncompared_rows(db: Database) -> list[int]:
    """Return the row numbers of lines that have not been compared since they last changed."""
    return [row[0] for row in db.execute("SELECT line FROM uncompared ORDER BY line")]


def newest_act(db: Database) -> int:
    """Return the number of the newest act: what a search that starts now has seen."""
    return int(db.execute("SELECT coalesce(max(id), 0) FROM acts").fetchone()[0])


def open_pairs(
    db: Database, *, band: Band | None = None, limit: int | None = None
) -> list[FoundPair]:
    """Return undecided pairs, likeliest first, ties in the order of the file."""
    narrowed = "" if band is None else f" AND c.band = '{band.value}'"
    rows = db.execute(
        "SELECT c.line_a, c.line_b, a.id, b.id, c.probability, c.band, c.reasons "
        f"{OPEN_PAIRS}{narrowed} "
        "ORDER BY c.probability DESC, c.line_a, c.line_b LIMIT ?",
        (-1 if limit is None else limit,),
    )
    return [found_pair(row) for row in rows]


def all_found(db: Database) -> list[FoundPair]:
    """Return every pair that the engine found, decided or not, likeliest first."""
    rows = db.execute(
        "SELECT c.line_a, c.line_b, a.id, b.id, c.probability, c.band, c.reasons "
        "FROM candidates c JOIN lines a ON a.n = c.line_a JOIN lines b ON b.n = c.line_b "
        "ORDER BY c.probability DESC, c.line_a, c.line_b"
    )
    return [found_pair(row) for row in rows]


def decisions(db: Database, *, limit: int | None = None) -> list[PairDecision]:
    """Return the current decisions, newest first."""
    rows = db.execute(
        f"SELECT {PAIR.selected} FROM pairs WHERE verdict <> 'open' ORDER BY n DESC LIMIT ?",
        (-1 if limit is None else limit,),
    )
    return PAIR.nouns(rows)


def counts(db: Database) -> PairCounts:
    """Return the counts for the review page and Home."""
    by_band = dict(db.execute(f"SELECT c.band, count(*) {OPEN_PAIRS} GROUP BY c.band").fetchall())
    by_verdict = dict(db.execute("SELECT verdict, count(*) FROM pairs GROUP BY verdict").fetchall())
    waiting = db.execute("SELECT count(*) FROM uncompared").fetchone()[0]
    return PairCounts(
        open_certain=by_band.get("certain", 0),
        open_review=by_band.get("review", 0),
        same=by_verdict.get("same", 0),
        different=by_verdict.get("different", 0),
        uncompared=waiting,
    )


def signer_of(db: Database, line_ids: Iterable[str]) -> dict[str, tuple[str, bool]]:
    """Return (signer, counts) for those lines that share their signer with another line."""
    select = "SELECT line, signer, counts FROM signers WHERE line IN ({holes})"
    rows = select_in_chunks(db, select, list(line_ids))
    return {line: (signer, bool(counts_once)) for line, signer, counts_once in rows}


def found_pair(row: tuple[int, int, str, str, float, str, str]) -> FoundPair:
    """Return the pair of a row: both row numbers, both ids, probability, band, reasons."""
    row_a, row_b, line_a, line_b, probability, band, reasons = row
    comparison = Comparison(probability, Band(band), _read_reasons(reasons))
    return FoundPair(row_a, row_b, line_a, line_b, comparison)


def _read_reasons(text: str) -> tuple[Words, ...]:
    return tuple(read_words(stored) for stored in json.loads(text))
