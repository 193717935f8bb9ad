from __future__ import annotations

from pathlib import Path

import pytest

from canvass_app.assets import asset_path
from canvass_app.desk.places import offices
from canvass_app.desk.session import Session
from canvass_app.model.changes import Topic
from canvass_app.model.errors import BadInput, UserError
from canvass_app.model.office import NameStatus, SanctuaryStatus
from canvass_app.store import queries
from tests.support.desks import alder_falls


def test_the_mayors_file_comes_in_as_one_act(session: Session) -> None:
    path = asset_path("training", "mayors.csv")
    outcome = offices.import_offices(session, path)
    assert (outcome.value.imported, outcome.value.bad) == (4, [])
    assert outcome.topics == {Topic.OFFICES}
    names = [office.place for office in queries.routes.offices(session.db)]
    assert names == ["Alder Falls", "Larch Hollow", "Puerto Claro", "Saint Brannoc"]
    assert session.gazetteer.zip_fill("97571") is not None
    assert not offices.import_offices(session, path).topics
    session.undo()
    assert queries.routes.offices(session.db) == []
    assert session.gazetteer.zip_fill("97571") is None
    session.redo()
    assert len(queries.routes.offices(session.db)) == 4


def test_rows_of_a_mayors_file_replace_those_of_the_same_place(
    session: Session, tmp_path: Path
) -> None:
    before = alder_falls(session, holder="The one before")
    other = offices.save_office(session, {"state": "OR", "place": "Elsewhere"}).value
    path = tmp_path / "mayors.csv"
    path.write_text("state,place,holder\nOR,alder falls,The new one\n,No State,X\n")
    result = offices.import_offices(session, path).value
    assert (result.imported, len(result.bad)) == (1, 1)
    found = {office.id: office.holder for office in queries.routes.offices(session.db)}
    assert found == {before.id: "The new one", other.id: ""}
    path.write_text("")
    with pytest.raises(BadInput):
        offices.import_offices(session, path)


def test_an_office_that_is_renamed_does_not_stay_behind(session: Session) -> None:
    office = alder_falls(session, holder="Rosalind Achterberg")
    values = {name: getattr(office, name) for name in offices.OFFICE_FIELDS}
    renamed = offices.save_office(
        session, {**values, "place": "Alder Crossing"}, replaces=office.id
    ).value
    assert [o.place for o in queries.routes.offices(session.db)] == ["Alder Crossing"]
    assert renamed.id != office.id
    assert renamed.holder == "Rosalind Achterberg"
    session.undo()
    assert queries.routes.offices(session.db) == [office]


def test_an_office_needs_a_state_and_a_place(session: Session) -> None:
    for values in ({"state": "OR"}, {"place": "Alder Falls"}, {"state": " ", "place": "x"}):
        with pytest.raises(UserError, match="needs a state and a place"):
            offices.save_office(session, values)
    assert queries.routes.offices(session.db) == []


def test_a_file_of_mayors_leaves_alone_what_it_has_no_column_for(
    session: Session, tmp_path: Path
) -> None:
    alder_falls(
        session, holder="Rosalind Achterberg", name_status=NameStatus.VERIFIED,
        verified_by="Sol", verified_on="2026-10-01", term_end="2028-12-31",
        sanctuary=SanctuaryStatus.YES,
    )  # fmt: skip
    same, other = tmp_path / "same.csv", tmp_path / "other.csv"
    same.write_text("state,place,holder,email\nOR,Alder Falls,Rosalind Achterberg,m@falls.example")
    other.write_text("state,place,holder\nOR,Alder Falls,Ottoline Farrow\n")

    offices.import_offices(session, same)
    (office,) = queries.routes.offices(session.db)
    assert (office.email, office.zips_inside) == ("m@falls.example", ("97571", "97572"))
    assert (office.name_status, office.verified_by) == (NameStatus.VERIFIED, "Sol")

    offices.import_offices(session, other)
    (office,) = queries.routes.offices(session.db)
    # What was verified was the former name: the new one must be verified again.
    assert (office.holder, office.name_status) == ("Ottoline Farrow", NameStatus.UNVERIFIED)
    assert (office.verified_by, office.verified_on, office.term_end) == ("", "", "")
    assert (office.email, office.zips_inside) == ("m@falls.example", ("97571", "97572"))
    assert (office.address.count("\n"), office.sanctuary) == (1, SanctuaryStatus.YES)
