"""Answers that apply to later lines: who gave them, where they apply, and how to remove them."""

from __future__ import annotations

from datetime import date

import pytest

from canvass_app.desk import recording
from canvass_app.desk.places import offices, remembered, routes
from canvass_app.desk.places.remembered import Scope
from canvass_app.desk.session import Session
from canvass_app.model.line import Line
from canvass_app.model.office import Office
from canvass_app.store import queries
from tests.support.desks import again, alder_falls, signer, type_line

DAY = date(2026, 11, 3)


def typed(session: Session, *rows: dict[str, str]) -> list[Line]:
    sheet = recording.start_sheet(
        session, {"number": recording.next_sheet_number(session.db)}
    ).value
    return [type_line(session, sheet.id, n, **row) for n, row in enumerate(rows, start=1)]


def where(session: Session, line: Line) -> tuple[str, str]:
    routes.route_pending(session)
    row = session.db.execute(
        "SELECT tier, place FROM line_status WHERE id = ?", (line.id,)
    ).fetchone()
    return str(row[0]), str(row[1])


def decide(session: Session, line: Line, office: Office | None, scope: Scope) -> None:
    rule = remembered.rule_for(line, office, scope, who="Ana", on=DAY)
    assert rule is not None
    routes.decide_route(session, [line.id], office, rule)


@pytest.fixture
def office(session: Session) -> Office:
    return alder_falls(session, zips_inside=())


def test_an_answer_for_a_street_holds_for_its_later_lines_and_says_who_and_when(
    session: Session, office: Office
) -> None:
    first, same, other = typed(
        session,
        signer(1, street="12 International Blvd", city="Salem", zip="97301"),
        signer(2, street="990 INTERNATIONAL BOULEVARD #4", city="Salem", zip="97301"),
        signer(3, street="12 Weir Ln", city="Salem", zip="97301"),
    )
    assert where(session, same)[0] == "queue" or where(session, same)[1] != "Alder Falls"
    decide(session, first, office, Scope.STREET)
    assert where(session, same) == ("certain", "Alder Falls")
    assert where(session, other)[1] != "Alder Falls"
    reason = str(routes.route_line(session, same).reason)
    assert reason == (
        "Ana decided on 2026-11-03: International Blvd in ZIP 97301 goes to Alder Falls, OR."
    )


def test_an_answer_for_a_zip_leaves_lines_that_write_another_city_alone(
    session: Session, office: Office
) -> None:
    first, same, other = typed(
        session,
        signer(1, city="Salem", zip="97301"),
        signer(2, city="salem", zip="97301-1234"),
        signer(3, city="Keizer", zip="97301"),
    )
    decide(session, first, office, Scope.ZIP)
    assert where(session, same) == ("certain", "Alder Falls")
    assert where(session, other)[1] != "Alder Falls"


def test_no_mayor_can_be_remembered_and_a_box_stays_in_doubt(
    session: Session, office: Office
) -> None:
    first, same, box = typed(
        session,
        signer(1, city="Salem", zip="97301"),
        signer(2, city="Salem", zip="97301"),
        signer(3, city="Salem", zip="97302", street="PO Box 12"),
    )
    decide(session, first, None, Scope.ZIP)
    assert where(session, same) == ("no_mayor", "")
    decide(session, box, office, Scope.ZIP)
    route = routes.route_line(session, box)
    assert (route.tier.value, route.place) == ("likely", "Alder Falls")


def test_a_rule_that_is_taken_away_or_undone_no_longer_holds(
    session: Session, office: Office
) -> None:
    first, same = typed(
        session, signer(1, city="Salem", zip="97301"), signer(2, city="Salem", zip="97301")
    )
    before = where(session, same)
    decide(session, first, office, Scope.ZIP)
    (rule,) = remembered.remembered(session.db)
    assert (rule.decided_by, rule.decided_on, rule.place) == ("Ana", "2026-11-03", "Alder Falls")
    remembered.forget(session, rule)
    assert remembered.remembered(session.db) == []
    assert where(session, same) == before
    session.undo()
    assert where(session, same) == ("certain", "Alder Falls")
    session.undo()
    assert remembered.remembered(session.db) == []
    assert where(session, first) == before


def test_rules_are_folded_again_from_the_journal_and_read_after_opening(
    session: Session, office: Office
) -> None:
    first, same = typed(
        session, signer(1, city="Salem", zip="97301"), signer(2, city="Salem", zip="97301")
    )
    decide(session, first, office, Scope.ZIP)
    assert session.file.rebuild()
    reopened = again(session)
    assert where(reopened, same) == ("certain", "Alder Falls")
    reopened.close()


def test_a_rule_for_an_office_that_is_gone_does_not_hold(session: Session, office: Office) -> None:
    first, same = typed(
        session, signer(1, city="Salem", zip="97301"), signer(2, city="Salem", zip="97301")
    )
    decide(session, first, office, Scope.ZIP)
    offices.remove_office(session, office)
    assert where(session, same)[1] != "Alder Falls"
    assert queries.routes.offices(session.db) == []


@pytest.mark.parametrize(
    ("cells", "scope"),
    [
        ({"zip": ""}, Scope.ZIP),
        ({"zip": "9730"}, Scope.ZIP),
        ({"street": ""}, Scope.STREET),
        ({"street": "PO Box 7"}, Scope.STREET),
    ],
)
def test_what_no_rule_can_be_made_of(
    session: Session, office: Office, cells: dict[str, str], scope: Scope
) -> None:
    (line,) = typed(session, signer(1, **cells))
    assert remembered.rule_for(line, office, scope, who="Ana", on=DAY) is None
