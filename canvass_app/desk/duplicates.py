"""Finding duplicates in the whole campaign, and deciding on them. A merge is a decision."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from canvass_app.desk.session import Session, record_of
from canvass_app.matching.batch import find_pairs, find_pairs_with
from canvass_app.matching.keys import block_keys
from canvass_app.matching.record import Record
from canvass_app.model.ids import pair_id
from canvass_app.model.line import Line, LineState
from canvass_app.model.pair import Band, Comparison, Verdict
from canvass_app.model.progress import Progress, no_progress
from canvass_app.model.words import Words, say, say_count
from canvass_app.store import query_lines, query_pairs, query_sheets
from canvass_app.store.campaign_file import Receipt
from canvass_app.store.driver import Database
from canvass_app.store.entities import PAIR
from canvass_app.store.journal import Act
from canvass_app.store.query_pairs import FoundPair, PairCounts

QUICK_SEARCH_LINES = 2_000
"""Up to so many new lines are compared one by one, within seconds; more, all with all."""

_ROWS_PER_KEY = 200


_LABELS = {
    Verdict.SAME: say("Same person"),
    Verdict.DIFFERENT: say("Different people"),
    Verdict.OPEN: say("Decision taken back"),
}


@dataclass(frozen=True, slots=True)
class SearchResult:
    """What a search covered. `capped_keys` says how many common keys were cut short."""

    compared_lines: int
    found: int
    capped_keys: int


@dataclass(frozen=True, slots=True)
class ReviewCard:
    """One pair with both lines, ready to be shown side by side."""

    pair: FoundPair
    first: Line
    second: Line
    first_sheet: str
    second_sheet: str


@dataclass(frozen=True, slots=True)
class ReviewState:
    """What stands on the review page before any pair is looked at."""

    counts: PairCounts
    pairs: list[FoundPair]
    has_lines: bool


def search(session: Session, progress: Progress = no_progress) -> SearchResult:
    """Compare the lines that are new or changed with all others, and keep what was found.

    Raises `Cancelled`; nothing is kept then and the next search begins where this one did.
    """
    as_of = query_pairs.newest_act(session.db)
    waiting = query_pairs.uncompared_rows(session.db)
    if not waiting:
        return SearchResult(0, 0, 0)
    if len(waiting) <= QUICK_SEARCH_LINES:
        found, capped = _search_few(session.db, waiting, progress), 0
    else:
        found, capped = _search_all(session.db, set(waiting), progress)
    session.file.derive_now(lambda db: query_pairs.store_found(db, waiting, found, as_of=as_of))
    return SearchResult(len(waiting), len(found), capped)


def review_state(db: Database, *, limit: int) -> ReviewState:
    """Return the counts and the first undecided pairs, likeliest first, without their lines."""
    return ReviewState(
        query_pairs.counts(db),
        query_pairs.open_pairs(db, limit=limit),
        next(query_lines.all_lines(db, chunk=1), None) is not None,
    )


def review_queue(db: Database, *, limit: int = 500) -> list[ReviewCard]:
    """Return undecided pairs with their lines, likeliest first."""
    return cards(db, query_pairs.open_pairs(db, limit=limit))


def certain_count(db: Database) -> int:
    """Return how many undecided pairs are certain."""
    return query_pairs.counts(db).open_certain


def certain_sample(db: Database, *, limit: int = 10) -> list[ReviewCard]:
    """Return the least likely pairs of the certain band: what to look at before settling it."""
    pairs = query_pairs.open_pairs(db, band=Band.CERTAIN)
    return cards(db, pairs[-limit:])


def decided_cards(db: Database, *, limit: int = 200) -> list[tuple[ReviewCard, Verdict]]:
    """Return decided pairs, newest first, for looking up and changing one's mind."""
    decisions = query_pairs.decisions(db)[:limit]
    ids = [line for decision in decisions for line in (decision.line_a, decision.line_b)]
    rows = {line.id: line.n for line in query_lines.lines(db, ids)}
    unknown = Comparison(0.0, Band.REVIEW, ())
    pairs = {
        decision.id: FoundPair(
            rows[decision.line_a], rows[decision.line_b], decision.line_a, decision.line_b, unknown
        )
        for decision in decisions
        if decision.line_a in rows and decision.line_b in rows
    }
    verdicts = [decision.verdict for decision in decisions if decision.id in pairs]
    return list(zip(cards(db, list(pairs.values())), verdicts, strict=True))


def cards(db: Database, pairs: Sequence[FoundPair]) -> list[ReviewCard]:
    """Return pairs with their lines; those of which a line is gone are left out."""
    ids = [line for pair in pairs for line in (pair.line_a, pair.line_b)]
    lines = {line.id: line for line in query_lines.lines(db, ids)}
    numbers = _sheet_numbers(db, lines.values())
    return [
        ReviewCard(
            pair,
            lines[pair.line_a],
            lines[pair.line_b],
            numbers[lines[pair.line_a].sheet_id],
            numbers[lines[pair.line_b].sheet_id],
        )
        for pair in pairs
        if pair.line_a in lines and pair.line_b in lines
    ]


def decide(session: Session, line_a: str, line_b: str, verdict: Verdict) -> Receipt:
    """Keep a person's decision on two lines; `OPEN` takes an earlier one back."""
    _, receipt = session.perform(
        "pair.decided",
        _LABELS[verdict],
        lambda act: _put_decision(act, line_a, line_b, verdict),
    )
    return receipt


def settle_certain(session: Session) -> tuple[int, Receipt]:
    """Decide “same” on every undecided pair of the certain band, as one act that can be undone."""
    pairs = query_pairs.open_pairs(session.db, band=Band.CERTAIN)

    def body(act: Act) -> int:
        for pair in pairs:
            _put_decision(act, pair.line_a, pair.line_b, Verdict.SAME)
        return len(pairs)

    return session.perform("pairs.settled", _settled_label(len(pairs)), body)


def undo_decision(session: Session) -> Receipt | None:
    """Take back the newest act if it is a decision on pairs; None, changing nothing, if not."""
    newest = session.file.undo_label()
    settled = {_settled_label(count).template for count in (1, 2)}
    decisions = settled | {label.template for label in _LABELS.values()}
    return session.undo() if newest is not None and newest.template in decisions else None


def _settled_label(count: int) -> Words:
    return say_count(
        "{count} certain duplicate settled", "{count} certain duplicates settled", count
    )


def _put_decision(act: Act, line_a: str, line_b: str, verdict: Verdict) -> None:
    first, second = sorted((line_a, line_b))
    values = {"line_a": first, "line_b": second, "verdict": verdict}
    act.put(PAIR, pair_id(first, second), values)


def _search_few(
    db: Database, waiting: list[int], progress: Progress
) -> list[tuple[int, int, Comparison]]:
    new = [record_of(line) for line in query_lines.lines_by_row(db, waiting).values()]
    known = {int(record.ref): record for record in new}

    def candidates_of(record: Record) -> Iterable[Record]:
        rows = query_lines.rows_with_keys(db, block_keys(record), cap=_ROWS_PER_KEY)
        missing = [row for row in rows if row not in known]
        for row, line in query_lines.lines_by_row(db, missing).items():
            known[row] = record_of(line)
        return [known[row] for row in rows if row != record.ref and row in known]

    pairs = find_pairs_with(new, candidates_of, progress=progress)
    return [(int(p.ref_a), int(p.ref_b), p.comparison) for p in pairs]


def _search_all(
    db: Database, waiting: set[int], progress: Progress
) -> tuple[list[tuple[int, int, Comparison]], int]:
    records = (
        record_of(line)
        for line in query_lines.all_lines(db)
        if line.status is LineState.SIGNED and line.name
    )
    result = find_pairs(records, progress=progress)
    found = [
        (int(p.ref_a), int(p.ref_b), p.comparison)
        for p in result.pairs
        if p.ref_a in waiting or p.ref_b in waiting
    ]
    return found, result.capped_keys


def _sheet_numbers(db: Database, lines: Iterable[Line]) -> dict[str, str]:
    # One at a time by id: a page of cards has few sheets, a campaign may have many.
    wanted = {line.sheet_id for line in lines}
    found = {sheet_id: query_sheets.sheet(db, sheet_id) for sheet_id in wanted}
    return {sheet_id: sheet.number if sheet else "" for sheet_id, sheet in found.items()}
