from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from canvass_app.text.zips import ZipReading, is_state, parse_zip, state_code, state_of_zip

DIGITS5 = st.from_regex(r"[0-9]{5}", fullmatch=True)
DIGITS4 = st.from_regex(r"[0-9]{4}", fullmatch=True)


@given(DIGITS5, DIGITS4)
def test_what_is_written_in_full_is_read_as_it_stands(zip5: str, plus4: str) -> None:
    assert parse_zip(zip5) == ZipReading(zip5)
    assert parse_zip(f" {zip5}-{plus4} ") == ZipReading(zip5, plus4)
    assert parse_zip(f"{zip5}{plus4}") == ZipReading(zip5, plus4)


@given(DIGITS5.filter(lambda text: text[0] == "0" and bool(state_of_zip(text))))
def test_zeros_that_a_spreadsheet_ate_are_put_back_and_reported(zip5: str) -> None:
    assert parse_zip(str(int(zip5))) == ZipReading(zip5, repaired=True)
    assert parse_zip(f"{int(zip5)}.0") == ZipReading(zip5, repaired=True)
    assert parse_zip(f"{int(zip5)}-0042") == ZipReading(zip5, "0042", repaired=True)


@given(st.text(max_size=200))
def test_any_text_is_read_without_complaint(text: str) -> None:
    zip5 = parse_zip(text).zip5
    assert zip5 == "" or (len(zip5) == 5 and zip5.isdigit())
    assert state_of_zip(text) == () or len(text) == 5
    assert state_code(text) == "" or is_state(state_code(text))


@pytest.mark.parametrize(
    ("written", "reading"),
    [
        ("O71O5", ZipReading("07105", repaired=True)),
        ("0710l", ZipReading("07101", repaired=True)),
        ("71051234", ZipReading("07105", "1234", repaired=True)),
        ("９４６０７", ZipReading("94607")),
        ("123", ZipReading()),
        ("12", ZipReading()),
        ("Oakland", ZipReading()),
        ("7105-12", ZipReading()),
        ("946071", ZipReading()),
    ],
)
def test_repairs_and_refusals(written: str, reading: ZipReading) -> None:
    assert parse_zip(written) == reading


@pytest.mark.parametrize(
    ("zip5", "states"),
    [
        ("07105", ("NJ",)), ("94607", ("CA",)), ("00601", ("PR",)), ("00802", ("VI",)),
        ("20001", ("DC",)), ("10001", ("NY",)), ("00501", ("NY",)), ("06390", ("NY",)),
        ("88510", ("TX",)), ("09012", ("AE",)), ("34002", ("AA",)), ("96201", ("AP",)),
        ("96799", ("AS",)), ("96910", ("GU",)), ("96950", ("MP",)), ("96813", ("HI",)),
        ("99950", ("AK",)), ("00000", ()), ("21301", ()), ("9460", ()), ("", ()),
    ],
)  # fmt: skip
def test_the_state_of_a_zip(zip5: str, states: tuple[str, ...]) -> None:
    assert state_of_zip(zip5) == states


def test_states_written_in_many_ways() -> None:
    ways = {
        "NY": ["ny", "N.Y.", "New York", "Nueva York", "NUEVA YORK"],
        "NM": ["New Mexico", "Nuevo México"],
        "DC": ["D.C.", "District of Columbia", "Distrito de Columbia"],
        "CA": ["Calif.", "california"],
        "PR": ["Puerto Rico", "P.R."],
        "VI": ["U.S. Virgin Islands", "Islas Vírgenes"],
        "": ["", "XX", "Ontario", "Newark"],
    }
    for code, written in ways.items():
        assert {state_code(each) for each in written} == {code}


def test_every_state_has_zips_and_a_code() -> None:
    reached = {state for n in range(100_000) for state in state_of_zip(f"{n:05}")}
    assert len(reached) == 59
    assert all(is_state(state) for state in reached)
    assert not is_state("ny")
    assert not is_state("XX")
