from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from canvass_app.matching.keys import block_keys
from canvass_app.matching.record import make_record
from tests.matching.people import signer

MOST_KEYS = 12


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Maria Lopez", {"name": "Lopez Maria"}),
        ("Maria Lopez", {"name": "Lopez, Maria"}),
        ("Maria Lopez", {"name": "Maria Lobez"}),
        ("Maria Lopez", {"name": "Nario Lopez"}),
        ("Maria Lopez", {"name": "Maria Zopez"}),
        ("Maria Lopez", {"name": "Maria Lopez Garcia"}),
        ("Maria Lopez Garcia", {"name": "Maria Garcia"}),
        ("Maria Lopez", {"name": "Marialopez"}),
        ("Maria Lopez", {"name": "M Lopez"}),
        ("Bill Turner", {"name": "William Tumer"}),
        ("Burnell Vance", {"name": "Bumell Uance"}),
        ("Pepe Ruiz", {"name": "José Ruiz", "street": "9 Elm Rd"}),
        ("Maria Lopez", {"street": "9 Elm Rd"}),
        ("Maria Lopez", {"street": ""}),
        ("Maria Lopez", {"street": "17 Oakhurst St"}),
        ("Maria Lopez", {"zip": "07106"}),
        ("Maria Lopez", {"zip": "17105"}),
        ("Maria Lopez", {"zip": ""}),
        ("王小明", {"name": "王 小明"}),
        ("김 민수", {"name": "민수 김"}),
    ],
)
def test_one_damage_leaves_a_key_in_common(one: str, other: dict[str, Any]) -> None:
    damaged = {"name": one, **other}
    assert block_keys(signer(one)) & block_keys(signer(**damaged))


def test_a_contact_finds_a_line_with_nothing_else_in_common() -> None:
    for contact in ({"email": "a@example.org"}, {"phone": "973-555-0101"}):
        one = signer(**contact)
        other = signer(
            "Xu Wei", street="1 Far Rd", city="Oakland", state="CA", zip="94607", **contact
        )
        assert block_keys(one) & block_keys(other)


def test_strangers_share_no_key() -> None:
    other = signer("Xu Wei", street="1 Far Rd", city="Oakland", state="CA", zip="94607")
    assert not block_keys(signer()) & block_keys(other)


def test_keys_never_change_between_runs_and_machines() -> None:
    record = make_record(0, name="Maria Lopez", zip="07105")
    assert block_keys(record) == {-1575658463, -1262179545, 992675510, 1951717477}


def test_a_name_alone_is_found_by_itself_only() -> None:
    assert len(block_keys(make_record(0, name="Maria Lopez"))) == 1


def test_keys_take_four_bytes_in_the_database() -> None:
    assert all(-(2**31) <= key < 2**31 for key in block_keys(signer(email="a@example.org")))


def test_empty_fields_give_no_key() -> None:
    assert block_keys(make_record(0, name="")) == frozenset()
    assert block_keys(make_record(0, name="", zip="07105", street="12 Oak St")) == frozenset()
    assert block_keys(make_record(0, name="Maria", street="Oak St")) == frozenset()


@settings(deadline=None)
@given(st.text(max_size=200), st.text(max_size=60), st.text(max_size=10), st.text(max_size=30))
def test_keys_are_few_and_fit_the_database(name: str, street: str, zip: str, email: str) -> None:
    keys = block_keys(make_record(0, name=name, street=street, zip=zip, city=street, email=email))
    assert len(keys) <= MOST_KEYS
    assert all(-(2**63) <= key < 2**63 for key in keys)
