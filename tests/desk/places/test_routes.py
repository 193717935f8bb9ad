from __future__ import annotations

import json

import pytest

from canvass_app.desk import recording
from canvass_app.desk.places import offices, routes
from canvass_app.desk.session import Session
from canvass_app.model.errors import Cancelled
from canvass_app.model.line import Line, LineState
from canvass_app.model.route import Tier
from canvass_app.model.words import Words, read_words
from canvass_app.store import queries
from tests.support.derived import require_derived_in_step
from tests.support.desks import again, alder_falls, label_of, signer, type_line


def typed(session: Session, *rows: dict[str, str]) -> list[Line]:
    sheet = recording.start_sheet(
        session, {"number": recording.next_sheet_number(session.db)}
    ).value
    return [type_line(session, sheet.id, n, **row) for n, row in enumerate(rows, start=1)]


def tier(session: Session, line: Line) -> tuple[str, str]:
    rows = session.db.execute(
        "SELECT tier, place FROM line_status WHERE id = ?", (line.id,)
    ).fetchall()
    return (str(rows[0][0]), str(rows[0][1]))


def test_a_confirmed_zip_leads_to_its_mayor(session: Session) -> None:
    office = alder_falls(session)
    (line,) = typed(session, signer(1))
    assert tier(session, line) == ("pending", "")
    assert routes.route_pending(session).value == 1
    assert tier(session, line) == ("certain", "Alder Falls")
    assert routes.route_line(session, line).office_id == office.id
    assert routes.route_pending(session).value == 0


def test_only_signed_lines_are_routed(session: Session) -> None:
    alder_falls(session)
    first, second = typed(session, signer(1), signer(2))
    recording.set_state(session, second.sheet_id, 2, second.id, LineState.WITHDRAWN)
    assert routes.route_pending(session).value == 1
    assert tier(session, first)[0] == "certain"
    assert tier(session, second)[0] == "pending"


def test_a_corrected_address_is_routed_again(session: Session) -> None:
    alder_falls(session)
    (line,) = typed(session, signer(1))
    routes.route_pending(session)
    recording.save_cell(session, line.sheet_id, 1, line.id, "zip", "99999")
    assert tier(session, line)[0] == "pending"
    routes.route_pending(session)
    assert tier(session, line)[0] == "queue"


def test_a_change_of_the_mayors_table_routes_everybody_again(session: Session) -> None:
    lines = typed(session, signer(1), signer(2))
    routes.route_pending(session)
    assert tier(session, lines[0])[0] != "certain"
    office = alder_falls(session)
    assert routes.route_pending(session).value == 2
    assert tier(session, lines[0])[0] == "certain"
    offices.remove_office(session, office)
    routes.route_pending(session)
    assert tier(session, lines[0])[0] != "certain"
    session.undo()
    routes.route_pending(session)
    assert tier(session, lines[1])[0] == "certain"


def test_a_persons_decision_overrules_and_is_taken_back(session: Session) -> None:
    office = alder_falls(session)
    lines = typed(session, *(signer(n, city="Nowhere", zip="") for n in range(3)))
    routes.route_pending(session)
    assert {tier(session, line)[0] for line in lines} == {"queue"}
    assert len(queries.routes.queue(session.db)) == 3

    outcome = routes.decide_route(session, [line.id for line in lines[:2]], office)
    assert label_of(outcome) == "2 lines sent to Alder Falls"
    assert [tier(session, line) for line in lines] == [
        ("certain", "Alder Falls"), ("certain", "Alder Falls"), ("queue", ""),
    ]  # fmt: skip
    assert [item.line.id for item in queries.routes.queue(session.db)] == [lines[2].id]

    routes.decide_route(session, [lines[2].id], None)
    assert tier(session, lines[2])[0] == "no_mayor"

    # It survives a new address, a new table, and folding the journal again.
    recording.save_cell(session, lines[0].sheet_id, 1, lines[0].id, "street", "1 Other St")
    alder_falls(session, holder="Rosalind Achterberg", replaces=office.id)
    assert session.file.rebuild()
    routes.route_pending(session)
    assert tier(session, lines[0]) == ("certain", "Alder Falls")
    require_derived_in_step(session.file)


def test_a_place_without_a_mayor_cannot_be_sent_anything(session: Session) -> None:
    office = alder_falls(session, has_mayor=False)
    (line,) = typed(session, signer(1, zip=""))
    outcome = routes.decide_route(session, [line.id], office)
    assert "no mayor" in label_of(outcome)
    assert tier(session, line)[0] == "no_mayor"
    assert queries.routes.tier_counts(session.db).no_mayor == 1


def test_stopping_keeps_the_routes_that_were_found(session: Session) -> None:
    alder_falls(session)
    typed(session, signer(1))

    def stop(done: int, total: int, what: Words | None = None) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        routes.route_pending(session, stop)
    assert routes.route_pending(session).value == 1


def test_routes_and_decisions_are_there_at_the_next_opening(session: Session) -> None:
    office = alder_falls(session)
    first, second = typed(session, signer(1), signer(2, zip="", city="Nowhere"))
    routes.route_pending(session)
    routes.decide_route(session, [second.id], office)
    session = again(session)
    assert tier(session, first) == ("certain", "Alder Falls")
    assert tier(session, second) == ("certain", "Alder Falls")
    assert queries.routes.tier_counts(session.db).certain == 2
    ((found, reason),) = session.db.execute(
        "SELECT tier, reason FROM auto_routes WHERE line = ?", (first.n,)
    )
    assert found == Tier.CERTAIN
    assert str(read_words(json.loads(reason)))
    session.close()


def test_a_decision_does_not_outlive_the_office_it_names(session: Session) -> None:
    office = alder_falls(session)
    (line,) = typed(session, signer(1, city="Nowhere", zip=""))
    routes.decide_route(session, [line.id], office)
    assert tier(session, line) == ("certain", "Alder Falls")
    offices.remove_office(session, office)
    routes.route_pending(session)
    # It would be in nobody's packet: it must wait for a person, not count as settled.
    assert tier(session, line)[0] == "queue"
    assert [item.line.id for item in queries.routes.queue(session.db)] == [line.id]
    session.undo()
    assert tier(session, line) == ("certain", "Alder Falls")


def test_a_decision_does_not_hold_for_a_place_found_to_have_no_mayor(session: Session) -> None:
    office = alder_falls(session)
    (line,) = typed(session, signer(1, city="Nowhere", zip=""))
    routes.decide_route(session, [line.id], office)
    values = {"state": "OR", "place": "Alder Falls", "has_mayor": False}
    offices.save_office(session, values, replaces=office.id)
    routes.route_pending(session)
    assert tier(session, line)[0] == "queue"


def test_decisions_follow_an_office_whose_name_is_corrected(session: Session) -> None:
    office = alder_falls(session)
    lines = typed(session, *(signer(n, city="Nowhere", zip="") for n in range(2)))
    routes.decide_route(session, [line.id for line in lines], office)
    corrected = offices.save_office(
        session, {"state": "OR", "place": "Alderfall"}, replaces=office.id
    ).value
    assert corrected.id != office.id
    assert {tier(session, line) for line in lines} == {("certain", "Alderfall")}
    session.undo()
    assert {tier(session, line) for line in lines} == {("certain", "Alder Falls")}
    require_derived_in_step(session.file)
