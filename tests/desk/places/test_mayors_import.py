"""Lists of mayors: found headings, compared rows, one act, and every row imported or listed."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
import xlsxwriter

from canvass_app.desk import column_memory, place_pack
from canvass_app.desk.places import mayors_import, routes
from canvass_app.desk.places.mayors_import import Fate, MayorsPlan
from canvass_app.desk.preferences import user_folder
from canvass_app.desk.session import Session
from canvass_app.exchange.signatures.columns import OWN_COLUMNS
from canvass_app.model.errors import BadInput
from canvass_app.model.office import Office
from canvass_app.store import queries, results
from tests.support.desks import alder_falls
from tests.support.packs import small_pack


def plan(session: Session, path: Path) -> MayorsPlan:
    return mayors_import.plan(session, mayors_import.look_at(path))


def take_in(session: Session, path: Path, *, also_unknown: bool = False) -> MayorsPlan:
    found = plan(session, path)
    mayors_import.apply(session, found, also_unknown=also_unknown)
    return found


def office(session: Session, place: str) -> Office:
    (found,) = [each for each in session.offices() if each.place == place]
    return found


def write(path: Path, text: str, encoding: str = "utf-8") -> Path:
    path.write_bytes(text.encode(encoding))
    return path


@pytest.fixture(scope="module")
def installed_pack(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small pack as it is when installed. To be copied: installing takes a second."""
    folder = tmp_path_factory.mktemp("installed")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CANVASS_HOME", str(folder / "home"))
        place_pack.install(small_pack(folder / "pack"))
        return place_pack.pack_path()


@pytest.fixture
def with_pack(session: Session, installed_pack: Path) -> Session:
    place_pack.pack_path().parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(installed_pack, place_pack.pack_path())
    session.places_changed()
    return session


def test_a_column_of_zips_is_no_stranger_and_ends_the_address(
    session: Session, tmp_path: Path
) -> None:
    path = write(tmp_path / "m.csv", "City,State,Address,Zip\nDenver,CO,1437 Bannock St,80202\n")
    assert take_in(session, path).ignored_columns == ()
    assert office(session, "Denver").address == "1437 Bannock St\nDenver, CO 80202"


def test_nothing_changes_before_it_is_applied_and_all_of_it_can_be_undone(
    session: Session, tmp_path: Path
) -> None:
    alder_falls(session, holder="Ana Marlowe")
    path = write(
        tmp_path / "m.csv", "state,place,holder\nOR,Alder Falls,Bo Lind\nOR,Fernhill,Cy Roe\n"
    )
    found = plan(session, path)
    assert [row.office.place for row in found.of(Fate.NEW)] == ["Fernhill"]
    (changed,) = found.of(Fate.CHANGED)
    assert changed.changes == (("holder", "Ana Marlowe", "Bo Lind"),)
    assert office(session, "Alder Falls").holder == "Ana Marlowe"
    assert len(session.offices()) == 1

    mayors_import.apply(session, found, also_unknown=False)
    after = office(session, "Alder Falls")
    assert (after.holder, after.zips_inside) == ("Bo Lind", ("97571", "97572"))
    assert [row.fate for row in plan(session, path).rows] == [Fate.SAME, Fate.SAME]
    session.undo()
    assert [each.holder for each in session.offices()] == ["Ana Marlowe"]


DIRTY = (
    "Mayors of the coast, gathered 2026;;;;\n"
    ";;;;\n"
    "  MAYOR'S NAME ;our notes;STATE;CITY / TOWN;TERM EXPIRES\n"
    "Ann Oak;x;CALIFORNIA;CITY OF OAKLAND;2028-01-03\n"
    "Bo Worth;;Saint Leandro;CA;\n"
    'Cy Lou;;;"Santa Ana, CA";\n'
    "Di Typo;;CA;Oaklnd;\n"
    "Ed None;;;;\n"
    "Flo Two;;NJ;Hamilton;\n"
    "Gil Long;;CA;Oakland;;;too;many\n"
)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_every_row_of_a_dirty_file_is_imported_or_listed(
    with_pack: Session, tmp_path: Path, encoding: str
) -> None:
    alder_falls(with_pack, state="CA", place="San Leandro")
    text = DIRTY.replace("Saint Leandro", "San Leandro")
    found = take_in(with_pack, write(tmp_path / "dirty.csv", text, encoding))
    taken = {each.place: each.holder for each in with_pack.offices()}
    assert taken == {"Oakland": "Ann Oak", "San Leandro": "Bo Worth", "Santa Ana": "Cy Lou"}
    assert office(with_pack, "Oakland").geoid == "0653000"
    assert office(with_pack, "Oakland").term_end == "2028-01-03"
    listed = {row.row for row in found.of(Fate.NOT_FOUND)} | {row.row for row in found.bad}
    assert listed == {7, 8, 9, 10}
    notes = [str(row.note) for row in found.of(Fate.NOT_FOUND)]
    assert "Did you mean Oakland?" in notes[0]
    assert "more than one municipality" in notes[1]
    assert found.ignored_columns == ("our notes",)


def test_spellings_of_one_place_lead_to_one_row(with_pack: Session, tmp_path: Path) -> None:
    text = "state,place,holder\nMO,Saint Louis,A\nMO,St. Louis City,B\nCA,Ventura,C\n"
    found = take_in(with_pack, write(tmp_path / "m.csv", text))
    assert [(row.office.place, str(row.note)) for row in found.of(Fate.NEW)] == [
        ("St. Louis", "written “Saint Louis”"),
        ("San Buenaventura (Ventura)", "written “Ventura”"),
    ]
    (twice,) = found.bad
    assert "is already in row 2" in str(twice.reason)


def test_places_that_the_pack_lacks_come_in_only_when_wanted(
    with_pack: Session, tmp_path: Path
) -> None:
    path = write(tmp_path / "m.csv", "state,place\nOR,Puerto Claro\n")
    take_in(with_pack, path)
    assert with_pack.offices() == []
    take_in(with_pack, path, also_unknown=True)
    assert [each.place for each in with_pack.offices()] == ["Puerto Claro"]


def test_a_spreadsheet_is_read_on_the_sheet_that_has_the_headings(
    session: Session, tmp_path: Path
) -> None:
    path = tmp_path / "mayors.xlsx"
    book = xlsxwriter.Workbook(str(path))
    book.add_worksheet("Read me").write(0, 0, "About this list")
    sheet = book.add_worksheet("List")
    sheet.write_row(0, 0, ["Mayors"])
    sheet.write_row(1, 0, ["City", "State", "Mayor", "ZIPs"])
    sheet.write_row(2, 0, ["Fernhill", "OR", "Cy Roe", 97571])
    book.close()
    take_in(session, path)
    found = office(session, "Fernhill")
    assert (found.holder, found.zips_inside) == ("Cy Roe", ("97571",))


def test_columns_that_a_person_chose_are_known_the_next_time(
    session: Session, tmp_path: Path
) -> None:
    text = "Bundesland,Ort,Chefin\nOR,Fernhill,Cy Roe\n"
    looked = mayors_import.look_at(write(tmp_path / "one.csv", text))
    assert looked.missing == ("state", "place")
    with pytest.raises(BadInput, match="does not have a column"):
        mayors_import.plan(session, looked)
    chosen = mayors_import.map_columns(looked, {"state": 0, "place": 1, "holder": 2})
    assert [row.office.holder for row in mayors_import.plan(session, chosen).rows] == ["Cy Roe"]
    mayors_import.remember_columns(chosen)
    again = mayors_import.look_at(write(tmp_path / "two.csv", text))
    assert (again.remembered, again.missing) == (True, ())
    assert again.mapping == {"state": 0, "place": 1, "holder": 2}
    moved = mayors_import.look_at(
        write(tmp_path / "three.csv", "Ort,Chefin,Bundesland\nFernhill,Cy Roe,OR\n")
    )
    assert moved.mapping == {"place": 0, "holder": 1, "state": 2}


def test_what_is_remembered_of_a_list_reveals_nothing_that_was_in_it(
    session: Session, tmp_path: Path
) -> None:
    looked = mayors_import.look_at(write(tmp_path / "one.csv", "OR,Fernhill,Cy Roe\nCA,Elmo,Di\n"))
    mayors_import.remember_columns(mayors_import.map_columns(looked, {"state": 0, "place": 1}))
    kept = [path.read_text(encoding="utf-8") for path in user_folder().glob("*.json")]
    assert any("place" in text for text in kept)
    assert not any("fernhill" in text.casefold() or "roe" in text.casefold() for text in kept)


def test_a_list_of_mayors_and_a_file_of_signatures_may_have_the_same_headings(
    session: Session, tmp_path: Path
) -> None:
    looked = mayors_import.look_at(write(tmp_path / "one.csv", "A,B,C\nOR,Fernhill,Cy Roe\n"))
    mayors_import.remember_columns(mayors_import.map_columns(looked, {"state": 0, "place": 1}))
    assert looked.grid is not None
    assert column_memory.recall(looked.grid.headings, OWN_COLUMNS) is None


PERSON = """
name: {name}
email: mayor@{key}.example
roles:
- type: mayor
  end_date: '2020-01-01'
  jurisdiction: ocd-jurisdiction/country:us/state:or/place:elsewhere/government
- type: {role}
  end_date: '{end}'
  jurisdiction: ocd-jurisdiction/country:us/state:or/place:{key}/government
offices:
- classification: primary
  address: 100 Millrace St;Alder Falls, OR 97571
  voice: 503-555-0100
"""


def test_open_states_files_give_mayors_and_nobody_else(session: Session, tmp_path: Path) -> None:
    alder_falls(session, zips_inside=("97571",), holder="Former")
    folder = tmp_path / "data" / "or" / "municipalities"
    folder.mkdir(parents=True)
    for name, key, role, end in (
        ("Ana Marlowe", "alder_falls", "mayor", "2028-12-31"),
        ("Bo Lind", "winston-salem", "mayor", "2027"),
    ):
        text = PERSON.format(name=name, key=key, role=role, end=end)
        (folder / f"{key}.yml").write_text(text, encoding="utf-8")
    (folder / "senator.yml").write_text("name: Sy\nroles:\n- type: upper\n", encoding="utf-8")
    (folder / "torn.yml").write_text("name: [", encoding="utf-8")
    no_day = PERSON.format(name="Di Orr", key="no_day", role="mayor", end="2026-02-30")
    (folder / "no_day.yml").write_text(no_day, encoding="utf-8")
    legislature = tmp_path / "data" / "or" / "legislature"
    legislature.mkdir()
    (legislature / "x.yml").write_text("name: [", encoding="utf-8")

    found = take_in(session, tmp_path / "data")
    falls = office(session, "Alder Falls")
    assert (falls.holder, falls.term_end, falls.phone) == (
        "Ana Marlowe", "2028-12-31", "503-555-0100",
    )  # fmt: skip
    assert falls.zips_inside == ("97571",)
    assert falls.address == "100 Millrace St\nAlder Falls, OR 97571"
    assert office(session, "Winston-Salem").term_end == "2027-12-31"
    assert {row.cells for row in found.bad} == {("torn.yml",), ("no_day.yml",)}


def test_a_pack_that_was_installed_elsewhere_lets_lines_be_routed_again(
    session: Session, tmp_path: Path
) -> None:
    from tests.support.desks import again

    alder_falls(session)
    session.file.derive_now(lambda db: results.routes.clear_for_pack(db, "an older pack"))
    routes.route_pending(session)
    reopened = again(session)
    assert queries.routes.routed_with(reopened.db) == ""
    reopened.close()
    place_pack.install(small_pack(tmp_path / "pack"))
    reopened = again(reopened)
    assert queries.routes.routed_with(reopened.db) == place_pack.stamp() != ""
    reopened.close()
