from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from canvass_app.model.ids import office_id
from canvass_app.model.office import Office
from canvass_app.model.route import Route, Tier
from canvass_app.routing.gazetteer import Gazetteer
from canvass_app.routing.route import route


def office(state: str, place: str, *zips: str, kind: str = "city", mayor: bool = True) -> Office:
    return Office(
        id=office_id(state, f"{kind} {place}"),
        state=state,
        place=place,
        kind=kind,
        has_mayor=mayor,
        zips_inside=zips,
    )


OFFICES = (
    office("CA", "Oakland", "94601", "94612"),
    office("OR", "Beaverton", "97005"),
    office("OR", "Hillsboro"),
    office("OR", "Portland"),
    office("OR", "Aloha", kind="CDP", mayor=False),
    office("OR", "Alder Falls", "97571"),
    office("OR", "Larch Hollow", "97564", kind="unincorporated", mayor=False),
    office("NY", "New York"),
    office("FL", "St. Augustine"),
    office("NY", "Ithaca", kind="city"),
    office("NY", "Ithaca", kind="town"),
    office("MO", "Mexico"),
)
GAZETTEER = Gazetteer.build(OFFICES)


def sent(
    city: str = "", state: str = "", zip: str = "", street: str = "12 Elm St", unit: str = ""
) -> Route:
    return route(GAZETTEER, street=street, unit=unit, city=city, state=state, zip=zip)


def candidates(answer: Route) -> list[str]:
    return [candidate.place for candidate in answer.candidates]


@pytest.mark.parametrize(
    ("city", "state", "zip_code"),
    [
        ("Oakland", "CA", "94601"),
        ("OAKLAND", "California", "94601-1234"),
        ("City of Oakland", "", "94612"),
        ("Oakland, CA", "", "94601"),
        ("oakland ca", "CA", "94601"),
        ("", "CA", "94601"),
        ("", "", "94601"),
        ("Óakland", "ca", " 94601 "),
    ],
)
def test_a_zip_confirmed_inside_the_limits_makes_the_route_certain(
    city: str, state: str, zip_code: str
) -> None:
    answer = sent(city, state, zip_code)
    assert answer.tier is Tier.CERTAIN
    assert answer.place == "Oakland"
    assert answer.office_id == OFFICES[0].id
    assert "94" in str(answer.reason)


def test_a_training_zip_unknown_to_the_post_office_is_certain_when_confirmed() -> None:
    answer = sent("alder falls", "OR", "97571")
    assert (answer.tier, answer.place) == (Tier.CERTAIN, "Alder Falls")


@pytest.mark.parametrize(
    ("city", "state", "zip_code", "place"),
    [
        ("Portland", "OR", "97201", "Portland"),
        ("", "OR", "97201", "Portland"),
        ("Hillsboro", "OR", "97003", "Hillsboro"),
        ("Saint Augustine", "FL", "32084", "St. Augustine"),
        ("St Augustine", "", "32084", "St. Augustine"),
    ],
)
def test_a_mailing_name_alone_is_only_likely(
    city: str, state: str, zip_code: str, place: str
) -> None:
    answer = sent(city, state, zip_code)
    assert (answer.tier, answer.place) == (Tier.LIKELY, place)


@pytest.mark.parametrize(
    ("city", "street", "zip_code", "said"),
    [
        ("Oakalnd", "12 Elm St", "94601", "“Oakalnd” was read as Oakland"),
        ("Oakland", "P.O. Box 77", "94601", "where mail goes"),
        ("Oakland", "General Delivery", "94601", "where mail goes"),
        ("Oakland", "12 Elm St", "946Ol", "“946Ol” was read as 94601"),
        ("Fruitvale, Oakland", "12 Elm St", "94601", "was read as Oakland"),
    ],
)
def test_any_doubt_takes_the_certainty_away_and_is_named(
    city: str, street: str, zip_code: str, said: str
) -> None:
    answer = sent(city, "CA", zip_code, street=street)
    assert (answer.tier, answer.place) == (Tier.LIKELY, "Oakland")
    assert said in str(answer.reason)


@pytest.mark.parametrize(
    ("street", "unit"),
    [("123 Main St", "PO Box 5"), ("45 Post Office Rd", ""), ("9 Po River Rd", "Apt 3")],
)
def test_a_house_next_to_a_box_or_in_post_office_road_is_a_house(street: str, unit: str) -> None:
    assert sent("Oakland", "CA", "94601", street=street, unit=unit).tier is Tier.CERTAIN


def test_a_state_that_is_not_understood_leaves_doubt() -> None:
    answer = sent("Oakland", "Kalifornistan", "94601")
    assert answer.tier is Tier.LIKELY
    assert "Kalifornistan" in str(answer.reason)


@pytest.mark.parametrize(
    ("city", "state", "zip_code"),
    [
        ("APO", "AE", "09012"),
        ("FPO AP", "", "96269"),
        ("DPO", "AA", ""),
        ("", "", "09012"),
        ("Apo", "", "09105"),
    ],
)
def test_military_mail_has_no_mayor(city: str, state: str, zip_code: str) -> None:
    answer = sent(city, state, zip_code, street="PSC 802 Box 74")
    assert answer.tier is Tier.NO_MAYOR
    assert "military" in str(answer.reason)


@pytest.mark.parametrize(
    ("city", "state", "zip_code"),
    [
        ("Tijuana", "México", ""),
        ("Tijuana, Mexico", "", "22000"),
        ("Toronto", "ON", "M5V 2T6"),
        ("Leeds", "", "LS1 4AP"),
        ("San Salvador", "El Salvador", "01101"),
    ],
)
def test_addresses_abroad_have_no_mayor(city: str, state: str, zip_code: str) -> None:
    answer = sent(city, state, zip_code)
    assert answer.tier is Tier.NO_MAYOR
    assert "outside the United States" in str(answer.reason)


def test_mexico_in_missouri_is_not_abroad() -> None:
    assert sent("Mexico", "MO", "65265").place == "Mexico"
    assert sent("Mexico", "", "").tier is Tier.QUEUE


@pytest.mark.parametrize(
    ("city", "zip_code"),
    [("Larch Hollow", "97564"), ("", "97564"), ("Aloha", "97003"), ("Larch Hollow", "")],
)
def test_a_place_listed_without_a_mayor_goes_to_nobody(city: str, zip_code: str) -> None:
    answer = sent(city, "OR", zip_code)
    assert answer.tier is Tier.NO_MAYOR
    assert answer.place == ""
    assert candidates(answer) in (["Larch Hollow"], ["Aloha"])


@pytest.mark.parametrize(
    ("city", "street", "zip_code"),
    [
        ("Larch Holow", "12 Elm St", "97564"),
        ("Larch Hollow", "PO Box 3", "97564"),
        ("Larch Hollow", "12 Elm St", "97571"),
        ("Larch Hollow", "12 Elm St", "97599"),
    ],
)
def test_doubt_never_takes_a_signer_away_from_every_mayor(
    city: str, street: str, zip_code: str
) -> None:
    answer = sent(city, "OR", zip_code, street=street)
    assert answer.tier is Tier.QUEUE
    assert "Larch Hollow" in candidates(answer)


QUEUED = [
    ("", "", "", "neither a ZIP nor a city", []),
    ("Oakland", "", "", "no ZIP and no state", ["Oakland"]),
    ("Oakland", "CA", "", "Without a ZIP", ["Oakland"]),
    ("Oakland", "CA", "99999", "ZIP 99999 is in AK", ["Oakland"]),
    ("Alder Falls", "OR", "97599", "neither in the Post Office", ["Alder Falls"]),
    ("Oakland", "OR", "94601", "ZIP 94601 is in CA, but the line says OR", ["Oakland"]),
    ("Oakland", "CA", "97201", "ZIP 97201 is in OR", ["Oakland", "Portland"]),
    ("Salem, OR", "CA", "94601", "two states", ["Oakland", "Salem"]),
    ("Portland", "OR", "97571", "“Portland” is not a postal name", ["Portland", "Alder Falls"]),
    ("Eugene", "OR", "", "Eugene, OR is not in the mayors table", ["Eugene"]),
    ("Ithaca", "NY", "14850", "more than one office", ["Ithaca", "Ithaca"]),
    ("", "OR", "97003", "uses several city names", ["Beaverton", "Aloha", "Hillsboro"]),
    ("Oakland", "CA", "banana", "“banana” cannot be read", ["Oakland"]),
    ("", "CA", "946O1", "“946O1” was read as 94601", ["Oakland"]),
    ("Portland", "AE", "97201", "military", ["Portland"]),
    ("Alder Falls", "", "9105", "military", ["Alder Falls"]),
    ("Oakland", "Mexico", "94601", "“Mexico”", ["Oakland"]),
    ('"', "CA", "94601", "not a postal name", ["Oakland"]),
]


@pytest.mark.parametrize(("city", "state", "zip_code", "said", "might_be"), QUEUED)
def test_everything_doubtful_waits_in_the_queue_with_its_reason(
    city: str, state: str, zip_code: str, said: str, might_be: list[str]
) -> None:
    answer = sent(city, state, zip_code)
    assert answer.tier is Tier.QUEUE
    assert said in str(answer.reason)
    assert (answer.place, answer.office_id) == ("", "")
    assert candidates(answer) == might_be


def test_a_zip_inside_one_city_with_the_name_of_another_waits_for_a_person() -> None:
    gazetteer = Gazetteer.build([office("OR", "Beaverton", "97003"), office("OR", "Hillsboro")])
    answer = route(gazetteer, street="", city="Hillsboro", state="OR", zip="97003")
    assert answer.tier is Tier.QUEUE
    assert candidates(answer) == ["Hillsboro", "Beaverton"]


def test_a_postal_name_without_an_office_does_not_unsettle_a_confirmed_zip() -> None:
    gazetteer = Gazetteer.build([office("OR", "Beaverton", "97003")])
    answer = route(gazetteer, street="", city="Aloha", state="OR", zip="97003")
    assert (answer.tier, answer.place) == (Tier.CERTAIN, "Beaverton")


def test_two_offices_that_claim_one_zip_settle_nothing() -> None:
    gazetteer = Gazetteer.build(
        [office("OR", "Alder Falls", "97571"), office("OR", "Puerto Claro", "97571")]
    )
    answer = route(gazetteer, street="", city="Alder Falls", state="OR", zip="97571")
    assert answer.tier is Tier.QUEUE
    assert candidates(answer) == ["Alder Falls", "Puerto Claro"]


def test_a_real_place_is_not_taken_for_a_misspelling_of_its_neighbor() -> None:
    gazetteer = Gazetteer.build([office("OR", "Dalles", "97058")])
    answer = route(gazetteer, street="", city="Dallas", state="OR", zip="97058")
    assert answer.tier is Tier.QUEUE


def test_asking_twice_gives_the_same_answer() -> None:
    assert sent("Oakland", "CA", "94601") == sent("Oakland", "CA", "94601")


@given(
    street=st.text(max_size=80),
    unit=st.text(max_size=20),
    city=st.text(max_size=80)
    | st.sampled_from(["Oakland", "APO", "Alder Falls", "Tijuana, Mexico"]),
    state=st.text(max_size=20) | st.sampled_from(["CA", "OR", "AE", "México", ""]),
    zip_code=st.text(max_size=15) | st.from_regex(r"\d{5}(-\d{4})?", fullmatch=True),
)
def test_any_writing_gets_an_answer_that_keeps_the_promises(
    street: str, unit: str, city: str, state: str, zip_code: str
) -> None:
    answer = route(GAZETTEER, street=street, unit=unit, city=city, state=state, zip=zip_code)
    assert str(answer.reason)
    assert (answer.tier in {Tier.CERTAIN, Tier.LIKELY}) == bool(answer.place)
    if answer.tier is Tier.CERTAIN and answer.office_id:
        home = next(o for o in OFFICES if o.id == answer.office_id)
        assert home.has_mayor
        assert home.place == "New York" or any(z in zip_code for z in home.zips_inside)


@pytest.mark.parametrize("size", [1_000, 300_000])
def test_endless_writing_is_answered_with_a_short_reason(size: int) -> None:
    answer = sent("Ω" * size, "x" * size, "94601", street="PO " * size)
    assert answer.tier is Tier.QUEUE
    assert len(str(answer.reason)) < 300
