from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from canvass_app.model.ids import office_id
from canvass_app.model.municipality import HeadTitle, Municipality
from canvass_app.model.office import Office
from canvass_app.model.route import Route, Tier
from canvass_app.routing.gazetteer import Gazetteer
from canvass_app.routing.place_names import place_keys, short_name
from canvass_app.routing.place_table import PlaceTable
from canvass_app.routing.route import route


def city(geoid: str, state: str, name: str, kind: str = "city", county: str = "") -> Municipality:
    governed = kind != "CDP"
    return Municipality(geoid, state, name, kind, governed, "C1" if governed else "U1", county)


PLACES = [
    city("0644000", "CA", "Los Angeles"),
    city("0620802", "CA", "East Los Angeles", "CDP"),
    city("0653000", "CA", "Oakland"),
    city("0668084", "CA", "San Leandro"),
    city("0669000", "CA", "Santa Ana"),
    city("1304000", "GA", "Atlanta"),
    city("1310944", "GA", "Buckhead", "town"),
    city("1368516", "GA", "Sandy Springs"),
    city("1753377", "IL", "Norridge", "village"),
    city("1733435", "IL", "Harwood Heights", "village"),
    city("3240000", "NV", "Las Vegas"),
    city("3254600", "NV", "Paradise", "CDP"),
    city("3271400", "NV", "Sunrise Manor", "CDP"),
    city("3957750", "OH", "Oakwood", "village"),
    city("5501000", "WI", "Shorewood", "village"),
    city("3402382000", "NJ", "Woodbridge", "township", "34023"),
    city("3431890", "NJ", "Iselin", "CDP", "34023"),
    city("0900935650", "CT", "Hamden", "town", "09009"),
    city("0900133620", "CT", "Greenwich", "town", "09001"),
    city("0933660", "CT", "Greenwich", "CDP", "09001"),
    city("0952000", "CT", "New Haven"),
    city("2502109175", "MA", "Brookline", "town", "25021"),
    Municipality(
        "4752006",
        "TN",
        "Nashville-Davidson metropolitan government (balance)",
        "metropolitan government",
        True,
        "C8",
    ),
    city("1507000", "HI", "Kailua", "CDP", "15003"),
]
SHARES: dict[str, list[tuple[str, float, float]]] = {
    "90011": [("0644000", 1.0, 0.02)],
    "90026": [("0644000", 1.0, 0.02)],
    "90063": [("0620802", 0.87, 0.34), ("0644000", 0.13, 0.002)],
    "94601": [("0653000", 1.0, 0.05)],
    "94603": [("0653000", 0.96, 0.05), ("0668084", 0.04, 0.03)],
    "92703": [("0669000", 0.99, 0.2)],
    "30305": [("1304000", 1.0, 0.05)],
    "30328": [("1368516", 1.0, 0.34)],
    "60706": [("1753377", 0.62, 0.99), ("1733435", 0.37, 1.0)],
    "89110": [("3271400", 0.71, 0.2), ("3240000", 0.29, 0.03)],
    "89119": [("3254600", 0.87, 0.24)],
    "44146": [("3957750", 0.2, 1.0)],
    "53211": [("5501000", 1.0, 0.9)],
    "08830": [("3431890", 1.0, 1.0)],
    "06514": [],
    "06830": [("0933660", 1.0, 0.9)],
    "02446": [],
    "37209": [("4752006", 1.0, 0.05)],
}
TITLES = [
    HeadTitle("*", "city", "Mayor", "yes"),
    HeadTitle("*", "village", "Mayor", "yes"),
    HeadTitle("IL", "village", "Village President", "usually"),
    HeadTitle("WI", "village", "Village President", "no"),
    HeadTitle("NJ", "township", "Mayor", "yes"),
    HeadTitle("CT", "town", "First Selectman", "check"),
    HeadTitle("MA", "town", "Chair of the Select Board", "no"),
]
TABLE = PlaceTable.of_rows(PLACES, SHARES, TITLES)
GAZETTEER = Gazetteer.build([], TABLE)


def sent(city: str, state: str, zip: str, street: str = "12 Elm St") -> Route:
    return route(GAZETTEER, street=street, city=city, state=state, zip=zip)


@pytest.mark.parametrize(
    ("written", "state", "zip_code", "place", "geoid"),
    [
        ("Los Angeles", "CA", "90011", "Los Angeles", "0644000"),
        ("Los Angles", "CA", "90011", "Los Angeles", "0644000"),
        ("L.A.", "CA", "90011", "Los Angeles", "0644000"),
        ("", "CA", "90011", "Los Angeles", "0644000"),
        ("Echo Park", "CA", "90026", "Los Angeles", "0644000"),
        ("Fruitvale, Oakland", "CA", "94601", "Oakland", "0653000"),
        ("", "Oakland CA", "94601", "Oakland", "0653000"),
        ("OAKLAND", "Oakland", "94601", "Oakland", "0653000"),
        ("Santana", "CA", "92703", "Santa Ana", "0669000"),
        ("San Leandro", "CA", "94603", "San Leandro", "0668084"),
        ("Buckhead", "GA", "30305", "Atlanta", "1304000"),
        ("Atlanta", "GA", "30328", "Sandy Springs", "1368516"),
        ("Norridge", "IL", "60706", "Norridge", "1753377"),
        ("Oakwood Village", "OH", "44146", "Oakwood", "3957750"),
        ("Iselin", "NJ", "08830", "Woodbridge", "3402382000"),
        ("New Haven", "CT", "06514", "Hamden", "0900935650"),
        ("Nashville", "TN", "37209", "Nashville", "4752006"),
        ("Brooklyn", "NY", "11217", "New York", "3651000"),
        ("Ciudad de Nueva York", "NY", "1OOO1", "New York", "3651000"),
        ("Wash. D.C.", "", "20009", "Washington", "1150000"),
        ("Hato Rey", "P.R.", "00917", "San Juan", "72127"),
        ("Mayaguez", "Puerto Rico", "00680", "Mayagüez", "72097"),
        ("Kailua", "HI", "96734", "Honolulu", "15003"),
    ],
)
def test_the_municipality_that_governs_the_address_is_found(
    written: str, state: str, zip_code: str, place: str, geoid: str
) -> None:
    answer = sent(written, state, zip_code)
    assert (answer.tier, answer.place, answer.geoid) == (Tier.CERTAIN, place, geoid)


@pytest.mark.parametrize(
    ("written", "state", "zip_code", "said"),
    [
        ("East L.A.", "CA", "90063", "no government of its own"),
        ("Las Vegas", "NV", "89119", "Nobody in ZIP 89119"),
        ("Sunrise Manor", "NV", "89110", "no government of its own"),
        ("Shorewood", "WI", "53211", "Village President"),
        ("Greenwich", "CT", "06830", "First Selectman"),
        ("Brookline", "MA", "02446", "Chair of the Select Board"),
        ("Clark County", "NV", "89119", "Nobody in ZIP 89119"),
    ],
)
def test_people_without_a_mayor_are_told_so(
    written: str, state: str, zip_code: str, said: str
) -> None:
    answer = sent(written, state, zip_code)
    assert (answer.tier, answer.place) == (Tier.NO_MAYOR, "")
    assert said in str(answer.reason)


@pytest.mark.parametrize(
    ("written", "state", "zip_code", "said", "first"),
    [
        ("Las Vegas", "NV", "89110", "Only about 29%", "Las Vegas"),
        ("Los Angeles", "CA", "90063", "Only about 13%", "Los Angeles"),
        ("Oakland / San Leandro", "CA", "94603", "more than one city", "Oakland"),
        ("San Leandro", "CA", "94601", "San Leandro is a separate place", "San Leandro"),
        ("Bayamón", "PR", "00917", "not in ZIP 00917", "San Juan"),
        ("Alameda County", "CA", "94603", "names a county", "Oakland"),
        ("Las Vegas", "NV", "90011", "ZIP 90011 is in CA", "Las Vegas"),
        ("Somewhere", "CA", "94603", "does not show which", "Oakland"),
        ("Paradise", "NV", "891l9", "", ""),
    ],
)
def test_honest_doubt_waits_for_a_person(
    written: str, state: str, zip_code: str, said: str, first: str
) -> None:
    answer = sent(written, state, zip_code)
    if not said:
        assert answer.tier is not Tier.CERTAIN
        return
    assert answer.tier is Tier.QUEUE
    assert said in str(answer.reason)
    assert answer.candidates[0].place == first


def test_candidates_bear_their_share_of_the_zip() -> None:
    found = {c.place: c.share for c in sent("Las Vegas", "NV", "89110").candidates}
    assert found == {"Las Vegas": 0.29}


def test_a_box_is_never_certain() -> None:
    assert sent("Los Angeles", "CA", "90011", street="PO Box 9").tier is Tier.LIKELY
    assert sent("Las Vegas", "NV", "89119", street="PO Box 9").tier is Tier.QUEUE


def test_the_mayors_table_overrules_titles_and_gives_its_office() -> None:
    office = Office(office_id("WI", "shorewood"), "WI", "Shorewood", kind="village")
    answer = route(
        Gazetteer.build([office], TABLE), street="", city="Shorewood", state="WI", zip="53211"
    )
    assert (answer.tier, answer.office_id) == (Tier.CERTAIN, office.id)


def test_a_certain_city_without_a_row_in_the_mayors_table_says_so() -> None:
    office = Office(office_id("CA", "oakland"), "CA", "Oakland", geoid="0653000")
    gazetteer = Gazetteer.build([office], TABLE)
    answer = route(gazetteer, street="", city="Los Angeles", state="CA", zip="90011")
    assert (answer.tier, answer.office_id) == (Tier.CERTAIN, "")
    assert "not in the mayors table" in str(answer.reason)


def test_without_a_pack_only_standing_rules_are_certain() -> None:
    bare = Gazetteer.build([])
    by_law = route(bare, street="", city="Queens", state="NY", zip="10001")
    assert (by_law.tier, by_law.place) == (Tier.CERTAIN, "New York")
    big = route(bare, street="", city="Los Angeles", state="CA", zip="90011")
    assert (big.tier, big.place) == (Tier.LIKELY, "Los Angeles")
    assert route(bare, street="", city="Yonkers", state="NY", zip="10001").tier is Tier.QUEUE


@pytest.mark.parametrize(
    ("name", "kind", "grade", "said"),
    [
        ("Macon-Bibb County", "", "C1", "Macon"),
        ("Louisville/Jefferson County metro government (balance)", "metro government", "C8",
         "Louisville"),
        ("Indianapolis city (balance)", "city", "C8", "Indianapolis"),
        ("Winston-Salem", "city", "C1", "Winston-Salem"),
        ("Honolulu (City and County)", "county", "H1", "Honolulu"),
    ],
)  # fmt: skip
def test_consolidated_governments_go_by_the_name_of_the_city(
    name: str, kind: str, grade: str, said: str
) -> None:
    place = Municipality("0000000", "XX", name, kind, True, grade)
    assert short_name(place) == said
    assert said.casefold().replace("-", "") in place_keys(place)


@given(
    city=st.text(max_size=60) | st.sampled_from([p.name for p in PLACES]),
    state=st.sampled_from(["CA", "NV", "IL", "NJ", "", "Mars"]),
    zip_code=st.sampled_from([*SHARES, "", "00000"]),
)
def test_any_writing_gets_an_answer_that_keeps_the_promises(
    city: str, state: str, zip_code: str
) -> None:
    answer = sent(city, state, zip_code)
    assert str(answer.reason)
    assert (answer.tier in {Tier.CERTAIN, Tier.LIKELY}) == bool(answer.place)
    if answer.tier is Tier.CERTAIN:
        here = {share.place.geoid for share in TABLE.shares(zip_code)}
        assert answer.geoid in here | {"3402382000", "0900935650"}


@pytest.mark.parametrize(
    ("written", "state", "zip_code"),
    [("Chicago", "", "90011"), ("Chicago", "CA", "90011"), ("Brooklyn", "GA", "30305")],
)
def test_a_large_city_of_another_state_is_a_contradiction(
    written: str, state: str, zip_code: str
) -> None:
    assert sent(written, state, zip_code).tier is Tier.QUEUE


def test_a_city_in_the_box_of_the_state_does_not_shake_what_it_repeats() -> None:
    assert sent("Bronx", "NYC", "10451").tier is Tier.CERTAIN
    assert sent("Bronx", "Utopia", "10451").tier is Tier.LIKELY
