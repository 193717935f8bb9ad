"""What can be concluded from the land of a ZIP and the names of its mail."""

from __future__ import annotations

import pytest

from canvass_app.model.municipality import HeadTitle, Municipality
from canvass_app.model.route import Route, Tier
from canvass_app.routing.gazetteer import Gazetteer
from canvass_app.routing.place_table import PlaceTable
from canvass_app.routing.route import route


def place(geoid: str, state: str, name: str, kind: str = "city", county: str = "") -> Municipality:
    governed = kind != "CDP"
    return Municipality(geoid, state, name, kind, governed, "C1" if governed else "U1", county)


TABLE = PlaceTable.of_rows(
    [
        place("5553000", "WI", "Milwaukee"),
        place("5500705300", "WI", "Bayview", "town", "55007"),
        place("3916000", "OH", "Cleveland"),
        place("3941664", "OH", "Lakewood"),
        place("5127200", "VA", "Falls Church"),
        place("5184976", "VA", "West Falls Church", "CDP"),
        place("4835000", "TX", "Houston"),
        place("4877756", "TX", "West University Place"),
        place("1239525", "FL", "Lauderdale Lakes"),
        place("1224000", "FL", "Fort Lauderdale"),
        place("3400782210", "NJ", "Winslow", "township", "34007"),
        place("3400726070", "NJ", "Gloucester", "township", "34007"),
        place("3401577180", "NJ", "Washington", "township", "34015"),
        place("3402777300", "NJ", "Washington", "township", "34027"),
        place("3474330", "NJ", "Turnersville", "CDP", "34015"),
        place("4201705616", "PA", "Bensalem", "township", "42017"),
        place("4204579000", "PA", "Upper Darby", "township", "42045"),
        place("4219920", "PA", "Drexel Hill", "CDP", "42045"),
        place("4260000", "PA", "Philadelphia"),
        place("0653000", "CA", "Oakland"),
        place("2965000", "MO", "St. Louis"),
        place("2978928", "MO", "Wellston"),
        place("3904878", "OH", "Beachwood"),
        place("3986394", "OH", "Woodmere", "village"),
        place("3922694", "OH", "Euclid"),
    ],
    {
        "53207": [("5553000", 1.0, 0.1)],
        "54814": [],
        "44107": [("3941664", 0.996, 0.99), ("3916000", 0.004, 0.001)],
        "22042": [("5184976", 0.99, 0.9), ("5127200", 0.01, 0.03)],
        "77005": [("4877756", 0.68, 0.98), ("4835000", 0.32, 0.004)],
        "33311": [("1239525", 0.4, 0.9), ("1224000", 0.5, 0.2)],
        "08081": [],
        "08012": [("3474330", 0.05, 0.6)],
        "19020": [],
        "19026": [("4219920", 0.95, 1.0)],
        "19140": [("4260000", 1.0, 0.02)],
        "94601": [("0653000", 1.0, 0.05)],
        "63112": [("2965000", 1.0, 0.05)],
        "44122": [("3904878", 0.97, 1.0), ("3986394", 0.015, 1.0), ("3922694", 0.015, 0.01)],
    },
    [
        HeadTitle("*", "city", "Mayor", "yes"),
        HeadTitle("*", "village", "Mayor", "yes"),
        HeadTitle("*", "CDP", "", "no"),
        HeadTitle("WI", "town", "Town Chair", "no"),
        HeadTitle("NJ", "township", "Mayor", "yes"),
        HeadTitle("PA", "township", "Chair of the Board", "check"),
    ],
)
GAZETTEER = Gazetteer.build([], TABLE)


def sent(city: str, state: str, zip: str, street: str = "12 Elm St") -> Route:
    return route(GAZETTEER, street=street, city=city, state=state, zip=zip)


def test_a_zip_that_a_city_fills_has_no_room_for_a_town_of_the_same_name() -> None:
    answer = sent("Bay View", "WI", "53207")
    assert (answer.tier, answer.place) == (Tier.CERTAIN, "Milwaukee")


def test_a_city_that_hardly_touches_a_zip_lends_it_its_name_only() -> None:
    answer = sent("Cleveland", "OH", "44107")
    assert (answer.tier, answer.place) == (Tier.CERTAIN, "Lakewood")
    assert sent("Falls Church", "VA", "22042").tier is Tier.NO_MAYOR


def test_the_beginning_of_one_name_is_enough_if_it_can_be_no_other() -> None:
    answer = sent("West University", "TX", "77005")
    assert (answer.tier, answer.place) == (Tier.CERTAIN, "West University Place")
    assert sent("Lauderdale", "FL", "33311").tier is not Tier.CERTAIN


def test_a_city_next_door_is_not_overruled_where_mail_should_not_bear_its_name() -> None:
    answer = sent("Wellston", "MO", "63112")
    assert (answer.tier, answer.candidates[0].place) == (Tier.QUEUE, "Wellston")


def test_a_suburbs_name_is_not_taken_for_the_large_city_next_to_it() -> None:
    table = PlaceTable.of_rows(
        [
            Municipality("3916000", "OH", "Cleveland", people=372_624),
            Municipality("3908364", "OH", "Bratenahl", "village", people=1_430),
        ],
        {"44110": [("3916000", 0.998, 0.02), ("3908364", 0.002, 0.04)]},
        [HeadTitle("*", "village", "Mayor", "yes")],
    )
    gazetteer = Gazetteer.build([], table)
    answer = route(gazetteer, street="12 Elm St", city="Bratenahl", state="OH", zip="44110")
    assert (answer.tier, answer.place) == (Tier.LIKELY, "Bratenahl")


def test_a_small_village_is_no_noise_where_it_lies_wholly_in_the_zip() -> None:
    answer = sent("Woodmere", "OH", "44122")
    assert (answer.tier, answer.place) == (Tier.CERTAIN, "Woodmere")
    assert sent("Euclid", "OH", "44122").tier is not Tier.CERTAIN


def test_a_name_that_two_townships_share_is_not_certain() -> None:
    everybodys = sent("Sicklerville", "NJ", "08081")
    assert (everybodys.tier, everybodys.place) == (Tier.LIKELY, "Winslow")
    own = sent("Erial", "NJ", "08081")
    assert (own.tier, own.place) == (Tier.CERTAIN, "Gloucester")


def test_a_place_across_the_county_line_belongs_to_the_township_of_its_own_county() -> None:
    answer = sent("Turnersville", "NJ", "08012")
    assert (answer.tier, answer.geoid) == (Tier.CERTAIN, "3401577180")


@pytest.mark.parametrize(
    ("city", "zip_code", "township"),
    [("Bensalem", "19020", "Bensalem"), ("Drexel Hill", "19026", "Upper Darby")],
)
def test_townships_of_pennsylvania_with_mayors_have_their_parts(
    city: str, zip_code: str, township: str
) -> None:
    answer = sent(city, "PA", zip_code)
    assert (answer.tier, answer.place) == (Tier.CERTAIN, township)


def test_a_box_on_an_island_of_hawaii_is_in_its_county() -> None:
    assert sent("Lanai City", "HI", "96763").place == "Maui County"
    assert sent("Lanai City", "HI", "96763", "PO Box 12").tier is Tier.CERTAIN
    assert sent("San Juan", "PR", "00902", "PO Box 12").tier is Tier.LIKELY


def test_a_municipio_is_known_by_the_names_of_a_zip_without_a_county() -> None:
    answer = sent("Palmer", "PR", "00721")
    assert (answer.tier, answer.place) == (Tier.LIKELY, "Río Grande")
    assert "box" in str(answer.reason)
    ceiba = sent("Roosevelt Roads", "PR", "00742")
    assert (ceiba.tier, ceiba.place) == (Tier.CERTAIN, "Ceiba")


@pytest.mark.parametrize(
    ("city", "state"),
    [
        ("Oakland 94601", "CA"),
        ("Oakland, CA 94601-1234", ""),
        ("Oakland", "CA 94601"),
        ("Oakland", "California, 94601"),
    ],
)
def test_a_zip_behind_the_city_or_the_state_is_read(city: str, state: str) -> None:
    answer = sent(city, state, "")
    assert (answer.tier, answer.place) == (Tier.CERTAIN, "Oakland")


@pytest.mark.parametrize(
    ("state", "tier"),
    [
        ("Pensylvania", Tier.CERTAIN),
        ("Pennsilvania", Tier.CERTAIN),
        ("Transylvania", Tier.LIKELY),
        ("New Jersey", Tier.QUEUE),
    ],
)
def test_a_typo_in_the_name_of_the_state_is_forgiven_if_the_zip_agrees(
    state: str, tier: Tier
) -> None:
    assert sent("Philadelphia", state, "19140").tier is tier


def test_a_typo_that_might_be_two_states_is_not_read() -> None:
    answer = route(GAZETTEER, street="", city="Charleston", state="Nouth Carolina", zip="29401")
    assert answer.tier is not Tier.CERTAIN
