from __future__ import annotations

import re
from datetime import date

import pytest

from canvass_app.printing.faces import unprintable
from canvass_app.printing.wording import wording_for

HOLES = re.compile(r"\{(\w+)\}")


def test_spanish_says_everything_that_english_says() -> None:
    english, spanish = wording_for("en").entries, wording_for("es-MX").entries
    assert spanish.keys() == english.keys()
    for key, sentence in spanish.items():
        assert set(HOLES.findall(sentence)) <= set(HOLES.findall(english[key])), key
        assert unprintable(sentence) == ""


@pytest.mark.parametrize("tag", ["vi", "x-none", "../../etc", "", "en-US"])
def test_a_language_without_wording_falls_back_to_english(tag: str) -> None:
    assert wording_for(tag).language == "en"


def test_days_and_lists_read_as_people_write_them() -> None:
    english, spanish = wording_for("en"), wording_for("es")
    assert english.day(date(2026, 6, 7)) == "June 7, 2026"
    assert spanish.day(date(2026, 6, 7)) == "7 de junio de 2026"
    assert english.day_of("early June") == "early June"
    assert english.listed(["a", "b", "c"]) == "a, b and c"
    assert spanish.listed(["a"]) == "a"


def test_what_runs_from_right_to_left_keeps_its_place_in_a_sentence() -> None:
    english = wording_for("en")
    assert english.say("petition.to", to="مريم!") == "To: \u2068مريم!\u2069"
    assert english.say("petition.to", to="12 Łódź") == "To: 12 Łódź"


@pytest.mark.parametrize("tag", ["ar", "he", "fa-IR", "ur", "hi", "th", "my", "hmn", "km", "am"])
def test_petitions_in_other_scripts_have_their_language_named(tag: str) -> None:
    english, spanish = wording_for("en"), wording_for("es")
    assert english.language_name(tag) != tag
    assert spanish.language_name(tag) != tag
    assert english.language_name("xx") == "xx"
