from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from canvass_app.matching.pairs.compare import compare
from canvass_app.matching.pairs.evidence import gather
from canvass_app.matching.pairs.reasons import reasons_for
from canvass_app.matching.record import Record, make_record
from canvass_app.matching.weights import Bits
from canvass_app.model.pair import Band, Comparison
from tests.matching.people import signer

NAMES = [
    "Maria Lopez", "Lopez, Maria", "Maria Lopez Garcia", "Maria E. Lopez", "Mario Lopez",
    "M Lopez", "Ana Lopez", "John Smith Jr.", "John Smith Sr", "John Smith", "Jon Smyth", "王小明",
    "Олена Коваль", "Elena Maria Lopez", "Suharto", "", "🙂",
]  # fmt: skip

records = st.builds(
    lambda name, street, unit, zip, email, phone: make_record(
        0, name=name, street=street, unit=unit, zip=zip, email=email, phone=phone
    ),
    st.sampled_from(NAMES) | st.text(max_size=200),
    st.sampled_from(["12 Oak St", "12 Oak Ave", "17 Oak St", "99 Elm Rd", "PO Box 7", ""]),
    st.sampled_from(["", "4", "5B"]),
    st.sampled_from(["07105", "07106", "94607", ""]),
    st.sampled_from(["", "a@example.org", "b@example.org"]),
    st.sampled_from(["", "510-555-0134", "510-555-0135"]),
)


@settings(deadline=None)
@given(records, records)
def test_the_order_of_the_lines_makes_no_difference(a: Record, b: Record) -> None:
    there, back = compare(a, b), compare(b, a)
    assert (there.probability, there.band) == (back.probability, back.band)
    assert [reason.template for reason in there.reasons] == [
        reason.template for reason in back.reasons
    ]


@settings(deadline=None)
@given(records, records)
def test_any_two_lines_have_a_probability_and_readable_reasons(a: Record, b: Record) -> None:
    found = compare(a, b)
    assert 0.0 <= found.probability <= 1.0
    assert all(str(reason).endswith(".") for reason in found.reasons)


def said(comparison: Comparison) -> list[str]:
    return [str(reason) for reason in comparison.reasons]


def test_the_same_full_name_at_the_same_door_is_certain_and_says_why() -> None:
    found = compare(signer(), signer())
    assert found.band is Band.CERTAIN
    assert said(found) == [
        "The names are the same: Maria Lopez.",
        "Same street and house number: 12 Oakhurst St.",
        "The ZIPs are the same: 07105.",
    ]


@pytest.mark.parametrize("name", ["MARÍA LÓPEZ", "Lopez, Maria", "Lopez Maria", "Ms. Maria  Lopez"])
def test_ways_of_writing_one_full_name_are_certain(name: str) -> None:
    assert compare(signer(), signer(name)).band is Band.CERTAIN


def test_the_same_full_name_and_email_is_certain_without_a_street() -> None:
    one = signer(email="m.lopez@gmail.com")
    other = signer(email="MLopez@gmail.com", street="", zip="")
    assert compare(one, other).band is Band.CERTAIN


@pytest.mark.parametrize(
    "changed",
    [
        {"name": "Maria Lopes"},
        {"name": "Maria Lobez"},
        {"name": "Mary Lopez"},
        {"name": "Maria E. Lopez"},
        {"name": "Maria Lopez Garcia"},
        {"name": "Marialopez"},
        {"name": "M Lopez"},
        {"zip": "07106"},
        {"zip": "70105"},
        {"street": "17 Oakhurst St"},
        {"street": "12 Oakhurst Ave"},
        {"street": "12 Oakhorst St"},
        {"street": ""},
        {"unit": "4"},
    ],
    ids=str,
)
def test_each_single_damage_is_reviewed_but_never_certain(changed: dict[str, Any]) -> None:
    assert compare(signer(), signer(**changed)).band is Band.REVIEW


def test_a_household_is_not_one_person_even_with_one_phone_and_email() -> None:
    shared = {"phone": "973-555-0101", "email": "familia@example.org"}
    found = compare(signer("Ana Lopez", **shared), signer("Rosa Lopez", **shared))
    assert found.band is Band.IGNORE
    assert said(found)[0] == (
        "Against it: the given names differ (Ana Lopez / Rosa Lopez), perhaps one household."
    )


def test_brother_and_sister_with_like_names_are_left_to_a_person() -> None:
    found = compare(signer("Mario Lopez"), signer("Maria Lopez"))
    assert found.band is Band.REVIEW
    assert found.probability < 0.5


def test_twins_with_like_names_are_never_certain() -> None:
    for one, other in [("Jaden Cole", "Jayden Cole"), ("Ana Lopez", "Ada Lopez")]:
        assert compare(signer(one), signer(other)).band is not Band.CERTAIN


def test_sisters_who_share_a_first_given_name_are_never_certain() -> None:
    for other in ("Maria Isabel Lopez", "Elena Maria Lopez"):
        assert compare(signer("Maria Elena Lopez"), signer(other)).band is Band.REVIEW


def test_two_given_names_turned_round_may_be_two_people() -> None:
    assert compare(signer("James Thomas"), signer("Thomas James")).band is Band.REVIEW


def test_father_and_son_go_to_review_with_the_reason() -> None:
    found = compare(signer("John Smith Sr."), signer("John Smith Jr."))
    assert found.band is Band.REVIEW
    assert found.probability < 0.5
    assert any("the suffixes differ (Sr and Jr / II)" in reason for reason in said(found))


def test_a_suffix_on_one_line_alone_is_never_certain() -> None:
    shared = {"phone": "973-555-0101", "email": "smith@example.org"}
    found = compare(signer("John Smith", **shared), signer("John Smith Jr", **shared))
    assert found.band is Band.REVIEW
    assert any("only one line has the suffix" in reason for reason in said(found))


def test_the_same_suffix_twice_is_one_person() -> None:
    assert compare(signer("John Smith Jr"), signer("John Smith II")).band is Band.CERTAIN


def test_namesakes_in_another_place_are_ignored_unless_a_contact_agrees() -> None:
    far = {"street": "99 Elm Rd", "city": "Oakland", "state": "CA", "zip": "94607"}
    assert compare(signer(), signer(**far)).band is Band.IGNORE
    phone = {"phone": "973-555-0101"}
    assert compare(signer(**phone), signer(**far, **phone)).band is Band.REVIEW
    email = {"email": "maria@example.org"}
    assert compare(signer(**email), signer(**far, **email)).band is Band.REVIEW


def test_namesakes_in_one_zip_are_never_certain() -> None:
    assert compare(signer(), signer(street="99 Elm Rd")).band is Band.REVIEW


def test_namesakes_in_one_building_are_left_to_a_person() -> None:
    found = compare(signer(unit="Apt 3"), signer(unit="4"))
    assert found.band is Band.REVIEW
    assert any(reason.startswith("Same building, but another apartment") for reason in said(found))


def test_contacts_that_differ_keep_a_pair_from_being_certain() -> None:
    for field, one, other in [
        ("email", "a@example.org", "b@example.org"),
        ("phone", "973-555-0101", "973-555-0202"),
    ]:
        found = compare(signer(**{field: one}), signer(**{field: other}))
        assert found.band is Band.REVIEW


def test_a_line_without_a_name_is_never_certain() -> None:
    contact = {"email": "a@example.org", "phone": "973-555-0101"}
    for one, other in [("", ""), ("", "Maria Lopez"), ("🙂", "🙂")]:
        found = compare(signer(one, **contact), signer(other, **contact))
        assert found.band is not Band.CERTAIN


def test_a_lone_name_is_never_certain_but_a_full_chinese_one_can_be() -> None:
    assert compare(signer("Suharto"), signer("Suharto")).band is Band.REVIEW
    assert compare(signer("王小明"), signer("王小明")).band is Band.CERTAIN
    assert compare(signer("王小明"), signer("王小红")).band is Band.IGNORE


def test_empty_lines_do_not_pair() -> None:
    empty = make_record(0, name="")
    assert compare(empty, empty).band is Band.IGNORE


def test_reasons_carry_their_values_for_translation() -> None:
    found = compare(signer(), signer(zip="07106"))
    by_template = {reason.template: reason.values for reason in found.reasons}
    assert by_template["The ZIPs differ by one digit: {a} / {b}."] == {"a": "07105", "b": "07106"}


def test_one_day_at_one_door_is_said_where_it_speaks_for_a_household() -> None:
    day = {"signed_on": "2026-03-29"}
    for other in ("M Lopez", "Maria Lopez Garcia"):
        assert said(compare(signer(**day), signer(other, **day)))[-1] == (
            "Against it: both signed on the same day (2026-03-29), as households often do."
        )
    apart = compare(signer(**day), signer(street="4 Birch Rd", **day))
    later = compare(signer(**day), signer("M Lopez", signed_on="2026-04-02"))
    known = {"email": "m.lopez@example.org", **day}
    certain = compare(signer(**known), signer(**known))
    assert certain.band is Band.CERTAIN
    assert not [reason for found in (apart, later, certain) for reason in said(found)
                if "same day" in reason]  # fmt: skip


def test_given_names_that_are_weighed_as_those_of_relatives_speak_against() -> None:
    a, b = signer("Vinh Tran"), signer("Minh Tran")
    kinds = ("name", "suffix", "street", "zip", "email", "phone", "day")
    weak = {kind: Bits(0.0, 0.0) for kind in kinds}
    assert str(reasons_for(a, b, gather(a, b), weak | {"name": Bits(3.0, 4.0)})[0]) == (
        "Against it: the given names are similar but may be two people (Vinh Tran / Minh Tran)."
    )
    assert str(reasons_for(a, b, gather(a, b), weak | {"name": Bits(4.0, 3.0)})[0]) == (
        "The names differ by what may be a typo: Vinh Tran / Minh Tran."
    )


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        (
            {"email": "hungbui684@yahooc.om"},
            {"email": "hungbui684@yahoo.com"},
            "The e-mail addresses differ by what may be a typo: hungbui684@yahooc.om / "
            "hungbui684@yahoo.com.",
        ),
        (
            {"zip": "", "city": "oaland", "state": "CA"},
            {"city": "Oakland", "state": "CA"},
            "The cities differ by what may be a typo: oaland / Oakland.",
        ),
        (
            {"street": "25 Heatherfield"},
            {"street": "25 Haetherfeild Pl"},
            "Same house number, nearly the same street: 25 Heatherfield / 25 Haetherfeild Pl.",
        ),
        (
            {"street": "765 Tenth St"},
            {"street": "765 tenht St"},
            "Against it: the house numbers match, but the streets differ (765 Tenth St / 765 "
            "tenht St).",
        ),
    ],
)
def test_what_is_weighed_as_a_typo_is_called_one(
    one: dict[str, Any], other: dict[str, Any], reason: str
) -> None:
    found = compare(signer(**one), signer(**other))
    assert reason in said(found)
    assert found.band is Band.REVIEW
