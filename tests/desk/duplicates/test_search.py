from __future__ import annotations

from dataclasses import replace

import pytest

from canvass_app.desk import recording
from canvass_app.desk.duplicates import deciding, similar_lines
from canvass_app.desk.duplicates import search as duplicates
from canvass_app.desk.places import routes
from canvass_app.desk.session import Session
from canvass_app.model.errors import Cancelled
from canvass_app.model.ids import new_id
from canvass_app.model.line import Line, LineState
from canvass_app.model.pair import Band, Verdict
from canvass_app.model.words import Words
from canvass_app.store import queries
from canvass_app.store.journal.rebuild import dump_digest
from tests.support.derived import require_derived_in_step
from tests.support.desks import again, label_of, review_queue, signer, type_line


def sheet_of(session: Session, number: str) -> str:
    return recording.start_sheet(session, {"number": number}).value.id


def counting(session: Session) -> int:
    return queries.lines.totals(session.db, "2026").signatures


@pytest.fixture
def twice(session: Session) -> tuple[Line, Line]:
    """One person on two sheets, among a dozen others."""
    first, second = sheet_of(session, "1"), sheet_of(session, "2")
    for number in range(2, 14):
        type_line(session, first, number, **signer(number))
    return (
        type_line(session, first, 1, **signer(1)),
        type_line(session, second, 1, **signer(1, signed_on="2026-09-12")),
    )


def found_ids(session: Session) -> list[set[str]]:
    return [{card.first.id, card.second.id} for card in review_queue(session)]


def test_a_person_on_two_sheets_is_found_with_reasons(
    session: Session, twice: tuple[Line, Line]
) -> None:
    result = duplicates.search(session).value
    assert result.compared_lines == 14
    (card,) = review_queue(session)
    assert {card.first.id, card.second.id} == {line.id for line in twice}
    assert {card.first_sheet, card.second_sheet} == {"1", "2"}
    assert card.pair.comparison.band is Band.CERTAIN
    assert card.pair.comparison.reasons
    assert duplicates.search(session).value.compared_lines == 0


def test_while_typing_the_earlier_line_is_shown(session: Session, twice: tuple[Line, Line]) -> None:
    first, second = twice
    (notice,) = similar_lines.similar_lines(session, second)
    assert (notice.line.id, notice.sheet_number) == (first.id, "1")
    typed = Line(id=new_id(), sheet_id="", number=0, name=first.name, zip="97571")
    assert {n.line.id for n in similar_lines.similar_lines(session, typed)} <= {first.id, second.id}
    assert similar_lines.similar_lines(session, Line(id="x", sheet_id="", number=0)) == []
    recording.set_state(session, first.sheet_id, 1, first.id, LineState.CROSSED_OUT)
    assert similar_lines.similar_lines(session, second) == []


def test_while_typing_nobody_is_shown_whom_the_search_leaves_aside(
    session: Session, twice: tuple[Line, Line]
) -> None:
    first, _ = twice
    family = first.name.split()[-1]
    typed = replace(first, id=new_id(), n=0, sheet_id="", number=0, name=f"Marguerite {family}")
    likeliest = similar_lines.likeliest_lines(session, typed)
    assert {notice.line.id for notice in likeliest} >= {first.id}
    assert {notice.comparison.band for notice in likeliest} == {Band.IGNORE}
    assert similar_lines.similar_lines(session, typed) == []


def test_same_person_counts_once_and_can_be_taken_back(
    session: Session, twice: tuple[Line, Line]
) -> None:
    duplicates.search(session)
    assert counting(session) == 14
    deciding.decide(session, twice[1].id, twice[0].id, Verdict.SAME)
    assert counting(session) == 13
    assert review_queue(session) == []
    ((card, verdict),) = duplicates.decided_cards(session.db)
    assert verdict is Verdict.SAME
    assert {card.first.id, card.second.id} == {line.id for line in twice}
    deciding.decide(session, twice[0].id, twice[1].id, Verdict.OPEN)
    assert counting(session) == 14
    assert len(review_queue(session)) == 1
    session.undo()
    assert counting(session) == 13


def test_different_people_stay_different_after_a_new_search(
    session: Session, twice: tuple[Line, Line]
) -> None:
    duplicates.search(session)
    deciding.decide(session, twice[0].id, twice[1].id, Verdict.DIFFERENT)
    assert review_queue(session) == []
    recording.save_cell(session, twice[1].sheet_id, 1, twice[1].id, "unit", "3")
    assert duplicates.search(session).value.compared_lines == 1
    assert review_queue(session) == []
    assert duplicates.settle_certain(session).value == 0
    assert session.file.rebuild()
    duplicates.search(session)
    assert review_queue(session) == []
    assert counting(session) == 14


def test_the_certain_band_is_settled_and_unsettled_as_one(session: Session) -> None:
    sheets = [sheet_of(session, number) for number in ("1", "2")]
    for number in range(1, 9):
        for sheet, day in zip(sheets, ("2026-09-09", "2026-09-12"), strict=True):
            type_line(session, sheet, number, **signer(number, signed_on=day))
    duplicates.search(session)
    before = dump_digest(session.db)
    certain = queries.pairs.counts(session.db).open_certain
    assert certain == 8
    sample = duplicates.certain_sample(session.db, limit=3)
    assert len(sample) == 3
    chances = [card.pair.comparison.probability for card in sample]
    assert chances == sorted(chances)
    settled = duplicates.settle_certain(session)
    assert (settled.value, label_of(settled)) == (8, "8 certain duplicates settled")
    assert counting(session) == 8
    assert queries.pairs.counts(session.db).open == 0
    require_derived_in_step(session.file)
    session.undo()
    assert dump_digest(session.db) == before
    assert queries.pairs.counts(session.db).open_certain == 8
    session.redo()
    assert counting(session) == 8
    assert session.file.rebuild()


def test_a_third_line_of_a_settled_signer_is_found_and_joined(
    session: Session, twice: tuple[Line, Line]
) -> None:
    duplicates.search(session)
    duplicates.settle_certain(session)
    third = type_line(session, sheet_of(session, "3"), 1, **signer(1, signed_on="2026-09-15"))
    duplicates.search(session)
    assert all(third.id in ids for ids in found_ids(session))
    duplicates.settle_certain(session)
    assert counting(session) == 13
    # Two of the three pairs decide it; the third is not an open question.
    assert queries.pairs.counts(session.db).open == 0
    recording.remove_line(session, twice[0].id)
    assert counting(session) == 13
    session.undo()
    assert counting(session) == 13
    require_derived_in_step(session.file)


def test_a_corrected_line_is_compared_again(session: Session, twice: tuple[Line, Line]) -> None:
    duplicates.search(session)
    changed = {"name": "Mohammed Haddad", "street": "3 Faro Ave", "zip": "97581", "city": "X"}
    for field, written in changed.items():
        recording.save_cell(session, twice[1].sheet_id, 1, twice[1].id, field, written)
    assert found_ids(session) == []
    duplicates.search(session)
    assert found_ids(session) == []
    for _ in changed:
        session.undo()
    duplicates.search(session)
    assert found_ids(session) == [{line.id for line in twice}]


def test_a_line_that_is_gone_has_no_card(session: Session, twice: tuple[Line, Line]) -> None:
    duplicates.search(session)
    deciding.decide(session, twice[0].id, twice[1].id, Verdict.SAME)
    recording.remove_line(session, twice[1].id)
    assert duplicates.decided_cards(session.db) == []
    assert review_queue(session) == []
    session.undo()
    assert len(duplicates.decided_cards(session.db)) == 1


def test_a_search_that_is_stopped_keeps_nothing_and_begins_again(
    session: Session, twice: tuple[Line, Line]
) -> None:
    def stop(done: int, total: int, what: Words | None = None) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        duplicates.search(session, stop)
    assert queries.pairs.all_found(session.db) == []
    assert duplicates.search(session).value.compared_lines == 14
    assert found_ids(session) == [{line.id for line in twice}]


def test_what_was_found_is_there_at_the_next_opening(
    session: Session, twice: tuple[Line, Line]
) -> None:
    duplicates.search(session)
    session = again(session)
    assert found_ids(session) == [{line.id for line in twice}]
    assert duplicates.search(session).value.compared_lines == 0
    session.close()


def test_a_line_that_is_typed_while_a_search_runs_is_compared_by_the_next(
    session: Session, twice: tuple[Line, Line]
) -> None:
    first, second = twice
    typed: list[recording.SavedCell] = []

    def type_meanwhile(done: int, total: int, what: Words | None = None) -> None:
        if not typed:
            sheet = second.sheet_id
            typed.append(
                recording.save_cell(session, sheet, 1, second.id, "name", "Ann Otherone").value
            )

    assert duplicates.search(session, type_meanwhile).value.compared_lines == 14
    assert typed
    assert queries.pairs.uncompared_rows(session.db) == [second.n]
    assert {first.id, second.id} not in found_ids(session)
    assert duplicates.search(session).value.compared_lines == 1
    assert {first.id, second.id} not in found_ids(session)


def test_what_is_computed_leaves_no_event(session: Session, twice: tuple[Line, Line]) -> None:
    counted = "SELECT (SELECT count(*) FROM journal), (SELECT count(*) FROM acts)"
    before = session.db.execute(counted).fetchone()
    assert duplicates.search(session).value.compared_lines == 14
    assert routes.route_pending(session).value
    assert len(found_ids(session)) == 1
    assert session.db.execute(counted).fetchone() == before
