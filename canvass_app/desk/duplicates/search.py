"""Finds duplicates in the whole campaign, and what to review. A merge is a decision."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from canvass_app.desk.duplicates import groups
from canvass_app.desk.duplicates.campaign_lines import CampaignLines
from canvass_app.desk.duplicates.deciding import put_decision, settled_label
from canvass_app.desk.duplicates.groups import Group, Member, members_of
from canvass_app.desk.duplicates.review_order import in_order
from canvass_app.desk.learned import worth_learning
from canvass_app.desk.session import Session, counting_of, record_of
from canvass_app.matching.batch import find_pairs_in, find_pairs_with
from canvass_app.matching.keys import block_keys
from canvass_app.matching.record import Record
from canvass_app.model.changes import Outcome, Topic
from canvass_app.model.line import Line, is_complete
from canvass_app.model.pair import Band, Comparison, PairDecision, Verdict
from canvass_app.model.progress import Progress, no_progress
from canvass_app.model.words import Words, say, say_count
from canvass_app.store import queries, results
from canvass_app.store.driver import Database
from canvass_app.store.journal.acts import Act
from canvass_app.store.queries.pairs import FoundPair, PairCounts

QUICK_SEARCH_LINES = 2_000
"""Up to this many new lines are compared one by one, within seconds; more, all with all."""

_ROWS_PER_KEY = 200


@dataclass(frozen=True, slots=True)
class SearchResult:
    """What a search covered.

    `capped_keys` counts keys shared by so many lines that not all of these were compared with each
    other, `left_out` pairs that were alike but too many to be stored.
    """

    compared_lines: int
    found: int
    capped_keys: int
    left_out: int = 0


@dataclass(frozen=True, slots=True)
class ReviewCard:
    """One pair with both lines, ready to be shown side by side.

    `others` are the lines already settled as one person with either of them; `joined` says that
    both are settled as one person with each other. `group` is set if more than two lines may be one
    person.
    """

    pair: FoundPair
    first: Line
    second: Line
    first_sheet: str
    second_sheet: str
    others: tuple[Member, ...] = ()
    joined: bool = False
    group: Group | None = None

    @property
    def members(self) -> tuple[Member, ...]:
        """All lines of this person, if both lines are from one person."""
        first, second = Member(self.first, self.first_sheet), Member(self.second, self.second_sheet)
        return first, second, *self.others

    @property
    def counting(self) -> str | None:
        """The id of the line among them that counts, None if none is complete."""
        return counting_of([member.line for member in self.members])

    @property
    def other_line(self) -> Line | None:
        """The line of this pair that could count instead of the one that does."""
        could = (line for line in (self.first, self.second) if is_complete(line))
        return next((line for line in could if line.id != self.counting), None)


@dataclass(frozen=True, slots=True)
class Contrary:
    """A “same person” that was not applied: it would join what `apart` says are two people."""

    same: ReviewCard
    apart: tuple[ReviewCard, ...]


@dataclass(frozen=True, slots=True)
class ReviewState:
    """What the review page shows before any pair is looked at."""

    counts: PairCounts
    pairs: list[FoundPair]
    has_lines: bool


def search(session: Session, progress: Progress = no_progress) -> Outcome[SearchResult]:
    """Compare the lines that are new or changed with all others, and keep what was found.

    A few lines are compared using what an earlier search has learned. If many are new, or the file
    has doubled, the whole file is searched, which learns from scratch and judges every pair again.
    Raises `Cancelled`; then nothing is stored and the next search starts where this one did.
    """
    as_of = queries.pairs.newest_act(session.db)
    waiting = queries.pairs.uncompared_rows(session.db)
    if not waiting:
        return Outcome(SearchResult(0, 0, 0))
    few = len(waiting) <= QUICK_SEARCH_LINES and not worth_learning(session.db)
    result = (_search_few if few else _search_all)(session, waiting, as_of, progress)
    return Outcome(result, frozenset({Topic.PAIRS}))


def limits_in_words(capped_keys: int, left_out: int) -> list[Words]:
    """Return what a person should know about a search that did not look at everything."""
    said: list[Words] = []
    if capped_keys:
        said.append(
            say(
                "Some names and addresses are so common that only some of their lines were "
                "compared."
            )
        )
    if left_out:
        said.append(
            say_count(
                "So many lines are similar that {count} pair was left out; the likeliest are kept.",
                "So many lines are similar that {count} pairs were left out; the likeliest "
                "are kept.",
                left_out,
            )
        )
    return said


def review_state(db: Database, *, limit: int) -> ReviewState:
    """Return the counts and the first undecided pairs (see `review_order`) without lines."""
    ordered = in_order(groups.open_pairs(db))[:limit]
    return ReviewState(
        queries.pairs.counts(db),
        [waiting.pair for waiting in ordered],
        next(queries.lines.all_lines(db, chunk=1), None) is not None,
    )


def certain_count(db: Database) -> int:
    """Return how many undecided pairs are certain."""
    return queries.pairs.counts(db).open_certain


def certain_sample(db: Database, *, limit: int = 10) -> list[ReviewCard]:
    """Return the least likely pairs of the certain band, least likely first.

    These are the ones to look at before the band is settled.
    """
    pairs = queries.pairs.open_pairs(db, band=Band.CERTAIN)
    return cards(db, pairs[: -limit - 1 : -1])


def decided_cards(db: Database, *, limit: int = 200) -> list[tuple[ReviewCard, Verdict]]:
    """Return decided pairs, newest first, for review and second thoughts."""
    decisions = queries.pairs.decisions(db, limit=limit)
    known = _cards_of_decisions(db, decisions)
    return [(known[d.id], d.verdict) for d in decisions if d.id in known]


def contradictions(db: Database, *, limit: int = 20) -> list[Contrary]:
    """Return decisions that contradict one another, newest first; at most `limit`."""
    found = queries.review.contradictions(db, limit=limit)
    known = _cards_of_decisions(db, [d for each in found for d in (each.same, *each.apart)])
    return [
        Contrary(known[each.same.id], tuple(known[d.id] for d in each.apart if d.id in known))
        for each in found
        if each.same.id in known
    ]


def review_cards(db: Database, pairs: Sequence[FoundPair]) -> list[ReviewCard]:
    """Return undecided pairs with their lines, and with the groups that they belong to."""
    of_pair = groups.groups_of(db, pairs)
    return [
        replace(card, group=of_pair.get((card.pair.line_a, card.pair.line_b)))
        for card in cards(db, pairs)
    ]


def cards(db: Database, pairs: Sequence[FoundPair]) -> list[ReviewCard]:
    """Return pairs with their lines; pairs with a missing line are left out."""
    ids = list(dict.fromkeys(line for pair in pairs for line in (pair.line_a, pair.line_b)))
    lines = {line.id: line for line in queries.lines.lines(db, ids)}
    numbers = queries.sheets.numbers(db, {line.sheet_id for line in lines.values()})
    others = _settled_with(db, ids)
    return [
        ReviewCard(
            pair,
            lines[pair.line_a],
            lines[pair.line_b],
            numbers.get(lines[pair.line_a].sheet_id, ""),
            numbers.get(lines[pair.line_b].sheet_id, ""),
            _further(pair, [*others.get(pair.line_a, ()), *others.get(pair.line_b, ())]),
            any(member.line.id == pair.line_b for member in others.get(pair.line_a, ())),
        )
        for pair in pairs
        if pair.line_a in lines and pair.line_b in lines
    ]


def settle_certain(session: Session) -> Outcome[int]:
    """Decide “same” on every undecided pair of the certain band, as one act that can be undone."""
    pairs = queries.pairs.open_pairs(session.db, band=Band.CERTAIN)

    def body(act: Act) -> int:
        for pair in pairs:
            put_decision(act, pair.line_a, pair.line_b, Verdict.SAME)
        return len(pairs)

    return session.perform("pairs.settled", settled_label(len(pairs)), body)


def _cards_of_decisions(db: Database, decisions: Sequence[PairDecision]) -> dict[str, ReviewCard]:
    ids = [line for decision in decisions for line in (decision.line_a, decision.line_b)]
    rows = {line.id: line.n for line in queries.lines.lines(db, ids)}
    unknown = Comparison(0.0, Band.REVIEW, ())
    pairs = {
        decision.id: FoundPair(
            rows[decision.line_a], rows[decision.line_b], decision.line_a, decision.line_b, unknown
        )
        for decision in decisions
        if decision.line_a in rows and decision.line_b in rows
    }
    return dict(zip(pairs, cards(db, list(pairs.values())), strict=True))


def _further(pair: FoundPair, members: Sequence[Member]) -> tuple[Member, ...]:
    by_id = {member.line.id: member for member in members}
    return tuple(by_id[each] for each in by_id if each not in (pair.line_a, pair.line_b))


def _settled_with(db: Database, ids: Sequence[str]) -> dict[str, list[Member]]:
    """Return the lines of the signer of each line that shares its signer."""
    signer_of = {line: signer for line, (signer, _) in queries.pairs.signer_of(db, ids).items()}
    lines = queries.review.lines_of_signers(db, sorted(set(signer_of.values())))
    wanted = [line for lines_of_one in lines.values() for line in lines_of_one]
    known = {member.line.id: member for member in members_of(db, wanted)}
    return {
        line: [known[each] for each in lines[signer] if each in known]
        for line, signer in signer_of.items()
    }


def _search_few(
    session: Session, waiting: list[int], as_of: int, progress: Progress
) -> SearchResult:
    db = session.db
    new = [record_of(line) for line in queries.lines.lines_by_row(db, waiting).values()]
    known = {int(record.ref): record for record in new}
    common: set[int] = set()

    def candidates_of(record: Record) -> Iterable[Record]:
        sought = queries.lines.rows_with_keys(db, block_keys(record), cap=_ROWS_PER_KEY)
        common.update(sought.common_keys)
        missing = [row for row in sought.rows if row not in known]
        for row, line in queries.lines.lines_by_row(db, missing).items():
            known[row] = record_of(line)
        return [known[row] for row in sought.rows if row != record.ref and row in known]

    pairs = find_pairs_with(new, candidates_of, progress=progress, learned=session.learned)
    found = [(int(p.ref_a), int(p.ref_b), p.comparison) for p in pairs]
    session.file.derive_now(lambda db: results.pairs.store(db, waiting, found, as_of=as_of))
    return SearchResult(len(waiting), len(found), len(common))


def _search_all(
    session: Session, waiting: list[int], as_of: int, progress: Progress
) -> SearchResult:
    """Search the whole file; pairs of lines that were compared before are judged again, too."""
    result = find_pairs_in(CampaignLines(session.db), progress=progress)
    found = [(int(p.ref_a), int(p.ref_b), p.comparison) for p in result.pairs]
    learned = result.learned.to_bytes()

    def keep(db: Database) -> None:
        results.pairs.forget_all(db)
        results.pairs.store(db, waiting, found, as_of=as_of)
        results.learned.store(db, learned, of_lines=queries.learned.lines(db)[1])

    session.file.derive_now(keep)
    new = set(waiting)
    fresh = sum(1 for a, b, _ in found if a in new or b in new)
    return SearchResult(len(waiting), fresh, result.capped_keys, result.left_out)
