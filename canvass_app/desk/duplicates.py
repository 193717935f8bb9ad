"""Finding duplicates in the whole campaign, and deciding on them. A merge is a decision."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from canvass_app.desk.session import Session, record_of
from canvass_app.matching.batch import find_pairs, find_pairs_with
from canvass_app.matching.keys import block_keys
from canvass_app.matching.record import Record
from canvass_app.model.ids import pair_id
from canvass_app.model.line import Line, LineState
from canvass_app.model.pair import Band, Comparison, Verdict
from canvass_app.model.progress import Progress, no_progress
from canvass_app.model.words import say, say_count
from canvass_app.store import query_lines, query_pairs, query_sheets
from canvass_app.store.campaign_file import Receipt
from canvass_app.store.driver import Database
from canvass_app.store.entities import PAIR
from canvass_app.store.journal import Act
from canvass_app.store.query_pairs import FoundPair

_FEW = 2_000
_ROWS_PER_KEY = 200


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


def search(session: Session, progress: Progress = no_progress) -> SearchResult:
    """Compare the lines that are new or changed with all others, and keep what was found.

    Raises `Cancelled`; nothing is kept then and the next search begins where this one did.
    """
    waiting = query_pairs.uncompared_rows(session.db)
    if not waiting:
        return SearchResult(0, 0, 0)
    if len(waiting) <= _FEW:
        found, capped = _search_few(session.db, waiting, progress), 0
    else:
        found, capped = _search_all(session.db, set(waiting), progress)
    session.file.derive_now(lambda db: query_pairs.store_found(db, waiting, found))
    return SearchResult(len(waiting), len(found), capped)


def review_queue(db: Database, *, limit: int = 500) -> list[ReviewCard]:
    """Return undecided pairs with their lines, likeliest first."""
    return list(_cards(db, query_pairs.open_pairs(db, limit=limit)))


def certain_sample(db: Database, *, limit: int = 10) -> list[ReviewCard]:
    """Return the least likely pairs of the certain band: what to look at before settling it."""
    pairs = query_pairs.open_pairs(db, band=Band.CERTAIN)
    return list(_cards(db, pairs[-limit:]))


def decided_cards(db: Database, *, limit: int = 200) -> list[tuple[ReviewCard, Verdict]]:
    """Return decided pairs, newest first, for looking up and changing one's mind."""
    found = []
    for decision in query_pairs.decisions(db)[:limit]:
        lines = query_lines.lines(db, [decision.line_a, decision.line_b])
        if len(lines) == 2:
            unknown = Comparison(0.0, Band.REVIEW, ())
            pair = FoundPair(lines[0].n, lines[1].n, lines[0].id, lines[1].id, unknown)
            found += [(card, decision.verdict) for card in _cards(db, [pair])]
    return found


def decide(session: Session, line_a: str, line_b: str, verdict: Verdict) -> Receipt:
    """Keep a person's decision on two lines; `OPEN` takes an earlier one back."""
    labels = {
        Verdict.SAME: say("Same person"),
        Verdict.DIFFERENT: say("Different people"),
        Verdict.OPEN: say("Decision taken back"),
    }
    _, receipt = session.perform(
        "pair.decided",
        labels[verdict],
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

    label = say_count(
        "{count} certain duplicate settled", "{count} certain duplicates settled", len(pairs)
    )
    return session.perform("pairs.settled", label, body)


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


def _cards(db: Database, pairs: list[FoundPair]) -> Iterator[ReviewCard]:
    ids = [line for pair in pairs for line in (pair.line_a, pair.line_b)]
    lines = {line.id: line for line in query_lines.lines(db, ids)}
    numbers = query_sheets.numbers(db, (line.sheet_id for line in lines.values()))
    for pair in pairs:
        first, second = lines[pair.line_a], lines[pair.line_b]
        yield ReviewCard(
            pair,
            first,
            second,
            numbers.get(first.sheet_id, ""),
            numbers.get(second.sheet_id, ""),
        )
