"""Decisions on more than two lines, which line counts, and decisions that contradict."""

from __future__ import annotations

import pytest

from canvass_app.desk import recording
from canvass_app.desk.duplicates import deciding
from canvass_app.desk.duplicates import search as duplicates
from canvass_app.desk.duplicates.groups import MOST_LINES, Group
from canvass_app.desk.session import Session
from canvass_app.model.errors import UserError
from canvass_app.model.line import Line
from canvass_app.model.pair import Verdict
from canvass_app.store import queries
from canvass_app.store.journal.rebuild import dump_digest
from tests.support.derived import require_derived_in_step
from tests.support.desks import label_of, review_queue, signer, type_line

SAME, DIFFERENT = Verdict.SAME, Verdict.DIFFERENT


def typed(session: Session, count: int) -> list[Line]:
    """One person on as many sheets."""
    found = []
    for number in range(1, count + 1):
        sheet = recording.start_sheet(session, {"number": str(number)}).value.id
        day = f"2026-09-{number:02}"
        found.append(type_line(session, sheet, 1, **signer(1, signed_on=day)))
    duplicates.search(session)
    return found


@pytest.fixture
def three(session: Session) -> list[str]:
    return [line.id for line in typed(session, 3)]


def counting(session: Session) -> list[str]:
    return [line.id for line in queries.lines.counting_lines(session.db)]


def open_count(session: Session) -> int:
    return queries.pairs.counts(session.db).open


def group_shown(session: Session) -> Group | None:
    queue = review_queue(session)
    return queue[0].group if queue else None


def test_lines_that_hang_together_are_shown_as_one_group(
    session: Session, three: list[str]
) -> None:
    group = group_shown(session)
    assert group is not None
    assert [line.id for line in group.lines] == three
    assert [member.sheet for member in group.members] == ["1", "2", "3"]
    assert len(group.open) == open_count(session) == 3
    deciding.decide(session, three[0], three[1], SAME)
    group = group_shown(session)
    assert group is not None
    assert [line.id for line in group.lines] == three
    (card, *_) = review_queue(session)
    assert {member.line.id for member in card.members} == set(three)


def test_two_lines_are_no_group(session: Session) -> None:
    typed(session, 2)
    assert len(review_queue(session)) == 1
    assert group_shown(session) is None


def test_a_crowd_is_counted_and_not_offered_as_one(session: Session) -> None:
    typed(session, MOST_LINES + 1)
    group = group_shown(session)
    assert group is not None
    assert (group.size, group.members) == (MOST_LINES + 1, ())


def test_all_lines_of_a_group_are_one_person_in_one_act(session: Session, three: list[str]) -> None:
    before = dump_digest(session.db)
    outcome = deciding.decide_group(session, reversed(three), SAME)
    assert label_of(outcome) == "3 lines: one person"
    assert counting(session) == three[:1]
    assert open_count(session) == 0
    require_derived_in_step(session.file)
    assert deciding.undo_decision(session).value is not None
    assert dump_digest(session.db) == before
    session.redo()
    assert counting(session) == three[:1]
    assert session.file.rebuild()


def test_one_line_that_is_taken_back_leaves_the_group_alone(
    session: Session, three: list[str]
) -> None:
    deciding.decide_group(session, three, SAME)
    deciding.take_back(session, [(three[0], three[2])])
    assert set(counting(session)) == {three[0], three[2]}
    assert open_count(session) > 0


def test_all_lines_of_a_group_are_different_people_for_good(
    session: Session, three: list[str]
) -> None:
    deciding.decide(session, three[0], three[1], SAME)
    deciding.decide_group(session, three, DIFFERENT)
    assert set(counting(session)) == set(three)
    fourth = recording.start_sheet(session, {"number": "4"}).value.id
    type_line(session, fourth, 1, **signer(1))
    duplicates.search(session)
    asked = {(c.first.id, c.second.id) for c in review_queue(session)}
    assert all(not {a, b} <= set(three) for a, b in asked)
    assert len(asked) == 3


def test_a_group_decision_on_one_line_is_a_mistake_of_the_caller(session: Session) -> None:
    with pytest.raises(ValueError, match="two lines"):
        deciding.decide_group(session, ["a", "a"], SAME)


def test_what_follows_from_decisions_is_not_asked_again(session: Session, three: list[str]) -> None:
    deciding.decide(session, three[0], three[1], SAME)
    deciding.decide(session, three[1], three[2], DIFFERENT)
    assert open_count(session) == 0
    assert review_queue(session) == []
    deciding.decide(session, three[0], three[1], Verdict.OPEN)
    assert open_count(session) == 2


def test_decisions_that_contradict_are_reported_and_fixed_either_way(
    session: Session, three: list[str]
) -> None:
    a, b, c = three
    deciding.decide(session, a, b, SAME)
    deciding.decide(session, a, c, DIFFERENT)
    assert duplicates.contradictions(session.db) == []
    deciding.decide(session, b, c, SAME)
    (found,) = duplicates.contradictions(session.db)
    assert {found.same.first.id, found.same.second.id} == {b, c}
    assert [{card.first.id, card.second.id} for card in found.apart] == [{a, c}]
    assert set(counting(session)) == {a, c}

    deciding.take_back(session, [(a, c)])
    assert duplicates.contradictions(session.db) == []
    assert counting(session) == [a]
    session.undo()
    deciding.decide_group(session, three, SAME)
    assert duplicates.contradictions(session.db) == []
    assert counting(session) == [a]


def test_the_newest_contradiction_comes_first(session: Session) -> None:
    sheet = recording.start_sheet(session, {"number": "1"}).value.id
    for first in (1, 4):
        ids = [type_line(session, sheet, first + n, **signer(first)).id for n in range(3)]
        deciding.decide(session, ids[0], ids[2], SAME)
        deciding.decide(session, ids[0], ids[1], DIFFERENT)
        # The second has no other line, and is one end of a contradiction all the same.
        deciding.decide(session, ids[1], ids[2], SAME)
    found = queries.review.contradictions(session.db, limit=9)
    lines = {line.id: line.number for line in queries.lines.all_lines(session.db)}
    assert [(lines[each.same.line_a], lines[each.same.line_b]) for each in found] == [
        (5, 6), (2, 3),
    ]  # fmt: skip
    apart = [each.apart for each in found]
    assert [[(lines[x.line_a], lines[x.line_b]) for x in each] for each in apart] == [
        [(4, 5)], [(1, 2)],
    ]  # fmt: skip
    assert len(queries.review.contradictions(session.db, limit=1)) == 1


def test_another_line_counts_when_a_person_chooses_it(session: Session, three: list[str]) -> None:
    deciding.decide_group(session, three, SAME)
    before = dump_digest(session.db)
    deciding.choose_counting(session, three[1])
    assert counting(session) == [three[1]]
    deciding.choose_counting(session, three[2])
    assert counting(session) == [three[2]]
    chosen = [line for line in queries.lines.lines(session.db, three) if line.preferred]
    assert [line.id for line in chosen] == [three[2]]
    require_derived_in_step(session.file)
    assert deciding.undo_decision(session).value is not None
    assert counting(session) == [three[1]]
    deciding.undo_decision(session)
    assert dump_digest(session.db) == before
    session.redo()
    assert counting(session) == [three[1]]


def test_a_choice_made_before_the_decision_holds_with_it(
    session: Session, three: list[str]
) -> None:
    deciding.choose_counting(session, three[2], three)
    deciding.choose_counting(session, three[1], three)
    assert set(counting(session)) == set(three)
    deciding.decide_group(session, three, SAME)
    assert counting(session) == [three[1]]
    line = queries.lines.line(session.db, three[1])
    assert line is not None
    recording.save_cell(session, line.sheet_id, 1, line.id, "name", "")
    assert counting(session) == [three[0]]


def test_an_incomplete_line_cannot_be_chosen(session: Session, three: list[str]) -> None:
    line = queries.lines.line(session.db, three[1])
    assert line is not None
    recording.save_cell(session, line.sheet_id, 1, line.id, "name", "")
    for line_id in (line.id, "gone"):
        with pytest.raises(UserError, match="incomplete line"):
            deciding.choose_counting(session, line_id)
