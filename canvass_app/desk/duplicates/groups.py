"""Groups of three or more lines that may be one person."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from canvass_app.desk.duplicates.review_order import Groups
from canvass_app.model.line import Line
from canvass_app.model.pair import Verdict
from canvass_app.store import queries
from canvass_app.store.driver import Database
from canvass_app.store.queries.pairs import FoundPair
from canvass_app.store.queries.review import OpenPair

MOST_LINES = 12
"""Larger groups are connected by chance; a person decides on them pair by pair."""


@dataclass(frozen=True, slots=True)
class Member:
    """One line of a group, with the printed number of its sheet."""

    line: Line
    sheet: str


@dataclass(frozen=True, slots=True)
class Group:
    """Lines connected by decisions and undecided pairs, in the order of their sheets.

    `size` counts all of them; `members` is empty if there are more than `MOST_LINES`. `open` are
    the undecided pairs among them, `apart` the pairs of lines that a person said are different
    people.
    """

    size: int
    members: tuple[Member, ...]
    open: tuple[FoundPair, ...]
    apart: tuple[tuple[str, str], ...]

    @property
    def lines(self) -> list[Line]:
        """The lines of the members."""
        return [member.line for member in self.members]


def open_pairs(db: Database) -> list[OpenPair]:
    """Return every undecided pair with what a decision about it can change."""
    likely = queries.campaign.campaign(db).include_likely
    return queries.review.open_with_gain(db, likely=likely)


def groups_of(db: Database, pairs: Sequence[FoundPair]) -> dict[tuple[str, str], Group]:
    """Return the groups that `pairs` belong to, by the ids of the pair's lines.

    Pairs that are decided, or whose group has only two lines, have none.
    """
    waiting = open_pairs(db)
    groups = Groups(waiting)
    by_group: defaultdict[str, list[OpenPair]] = defaultdict(list)
    for pair in waiting:
        by_group[groups.group_of(pair.signer_a)].append(pair)
    wanted = {(pair.line_a, pair.line_b) for pair in pairs}
    shown = [pairs for pairs in by_group.values() if any(_ids(pair) in wanted for pair in pairs)]
    found: dict[tuple[str, str], Group] = {}
    for of_group, group in zip(shown, _groups(db, shown), strict=True):
        if group is not None:
            found.update((ids, group) for ids in map(_ids, of_group) if ids in wanted)
    return found


def members_of(db: Database, ids: Sequence[str]) -> tuple[Member, ...]:
    """Return the lines with these ids that exist, in the order of their sheets."""
    lines = queries.lines.lines(db, ids)
    numbers = queries.sheets.numbers(db, {line.sheet_id for line in lines})
    members = [Member(line, numbers.get(line.sheet_id, "")) for line in lines]
    return tuple(sorted(members, key=_place_on_paper))


def _place_on_paper(member: Member) -> tuple[int, str, int, str]:
    # Sheet 7 comes before sheet 18.
    return len(member.sheet), member.sheet, member.line.number, member.line.id


def _ids(pair: OpenPair) -> tuple[str, str]:
    return pair.pair.line_a, pair.pair.line_b


def _groups(db: Database, groups: Sequence[Sequence[OpenPair]]) -> list[Group | None]:
    """Return the group that each list of pairs makes, None if it has only two lines."""
    # All are read together: a page shows many, and one by one would take a query each.
    signers = [_signers(pairs) for pairs in groups]
    of_signer = queries.review.lines_of_signers(db, [each for some in signers for each in some])
    ids = [[line for signer in some for line in of_signer[signer]] for some in signers]
    small = [line for lines in ids if 3 <= len(lines) <= MOST_LINES for line in lines]
    apart = [
        (decision.line_a, decision.line_b)
        for decision in queries.review.decisions_within(db, small)
        if decision.verdict is Verdict.DIFFERENT
    ]
    members = members_of(db, small)
    return [_group(lines, pairs, members, apart) for lines, pairs in zip(ids, groups, strict=True)]


def _group(
    ids: Sequence[str],
    pairs: Sequence[OpenPair],
    members: Sequence[Member],
    apart: Sequence[tuple[str, str]],
) -> Group | None:
    if len(ids) < 3:
        return None
    mine = set(ids)
    return Group(
        len(ids),
        tuple(member for member in members if member.line.id in mine),
        tuple(pair.pair for pair in pairs),
        tuple(two for two in apart if mine.issuperset(two)),
    )


def _signers(pairs: Sequence[OpenPair]) -> list[str]:
    return sorted({signer for pair in pairs for signer in (pair.signer_a, pair.signer_b)})
