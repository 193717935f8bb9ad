from __future__ import annotations

import pytest

from canvass_app.model.office import Office
from canvass_app.routing.gazetteer import Gazetteer, ZipFill


def office(state: str, place: str, *zips: str) -> Office:
    return Office(id=f"{state} {place}", state=state, place=place, zips_inside=zips)


def test_a_typed_zip_fills_city_and_state_and_knows_its_other_names() -> None:
    filled = Gazetteer.build([]).zip_fill("97003")
    assert filled == ZipFill("97003", "Beaverton", "OR", ("Beaverton", "Aloha", "Hillsboro"))


def test_a_zip_of_the_campaign_alone_fills_too() -> None:
    gazetteer = Gazetteer.build([office("OR", "Alder Falls", "97571")])
    assert gazetteer.zip_fill("97571") == ZipFill("97571", "Alder Falls", "OR", ("Alder Falls",))


def test_a_zip_that_two_offices_claim_fills_the_state_only() -> None:
    gazetteer = Gazetteer.build(
        [office("OR", "Alder Falls", "97577"), office("OR", "Puerto Claro", "97577")]
    )
    filled = gazetteer.zip_fill("97577")
    assert filled is not None
    assert (filled.city, filled.state) == ("", "OR")
    assert filled.cities == ("Alder Falls", "Puerto Claro")


def test_military_zips_fill_in_capitals() -> None:
    filled = Gazetteer.build([]).zip_fill("09012")
    assert filled is not None
    assert (filled.city, filled.state) == ("APO", "AE")


@pytest.mark.parametrize("written", ["", "9700", "970033", "97oo3", "٩٧٠٠٣", "97571", "\x00" * 5])
def test_what_is_no_known_zip_fills_nothing(written: str) -> None:
    assert Gazetteer.build([]).zip_fill(written) is None


@pytest.mark.parametrize(
    ("in_table", "written"),
    [
        ("St. Paul", "Saint Paul"),
        ("Saint Paul", "ST PAUL"),
        ("DeKalb", "De Kalb"),
        ("City of Oakland", "oakland"),
        ("Mayagüez", "Mayaguez"),
        ("Shaker Heights", "Shaker Hts."),
        ("O’Fallon", "O'Fallon"),
    ],
)
def test_offices_are_found_by_the_usual_other_spellings(in_table: str, written: str) -> None:
    gazetteer = Gazetteer.build([office("OR", in_table)])
    assert [o.place for o in gazetteer.offices_at("or", written)] == [in_table]
    assert gazetteer.offices_at("WA", written) == ()
    assert [o.place for o in gazetteer.offices_named(written)] == [in_table]


def test_names_of_one_zip_that_differ_only_in_spelling_are_listed_once() -> None:
    cities = Gazetteer.build([office("FL", "St. Augustine", "32084")]).cities_of_zip("32084")
    assert cities == ("Saint Augustine", "Saint Augustine Beach", "St Aug Beach")


def test_many_zips_are_answered_alike_before_and_after_the_whole_list_is_read() -> None:
    gazetteer = Gazetteer.build([])
    first = {z: gazetteer.zip_fill(z) for z in ("97201", "10001", "33109", "00601")}
    for number in range(20_000, 21_000):
        gazetteer.zip_fill(f"{number:05d}")
    assert first == {z: gazetteer.zip_fill(z) for z in first}
    assert gazetteer.zip_fill("60601") == ZipFill("60601", "Chicago", "IL", ("Chicago",))
