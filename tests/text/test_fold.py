from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from canvass_app.text.fold import clean_written, fold, fold_place

ANY_TEXT = st.text(alphabet=st.characters(codec=None), max_size=200)

TWELVE_SCRIPTS = {
    "Latin": ("Nguyễn Thị Hoa", "Lê Văn Minh"),
    "Cyrillic": ("Олена Коваль", "Ольга Коваль"),
    "Greek": ("Ελένη Νικολάου", "Άννα Νικολάου"),
    "Arabic": ("فاطمة الزهراء", "فاطمة الزهرة"),
    "Hebrew": ("רחל כהן", "רות כהן"),
    "Devanagari": ("सीता शर्मा", "सती शर्मा"),
    "Bengali": ("রীনা দাস", "রানা দাস"),
    "Tamil": ("கமலா ராஜ்", "கமல் ராஜ்"),
    "Thai": ("สมหญิง ใจดี", "สมชาย ใจดี"),
    "Han": ("王小明", "王小红"),
    "Hangul": ("김민수", "김민주"),
    "Kana": ("さとう はなこ", "さとう ばなこ"),
}


@given(ANY_TEXT)
def test_folding_twice_changes_nothing_whatever_the_text(text: str) -> None:
    once = fold(text)
    assert fold(once) == once
    assert once == " ".join(once.split())
    assert fold_place(fold_place(text)) == fold_place(text)


@given(ANY_TEXT)
def test_cleaning_is_stable_and_can_always_be_stored(text: str) -> None:
    cleaned = clean_written(text)
    assert clean_written(cleaned) == cleaned
    assert unicodedata.is_normalized("NFC", cleaned)
    assert not any(unicodedata.category(char) in {"Cc", "Cs"} for char in cleaned)
    assert cleaned.encode("utf-8").decode("utf-8") == cleaned


@pytest.mark.parametrize(("one", "other"), TWELVE_SCRIPTS.values(), ids=TWELVE_SCRIPTS.keys())
def test_different_names_keep_different_keys_in_every_script(one: str, other: str) -> None:
    assert fold(one)
    assert fold(other)
    assert fold(one) != fold(other)


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("José  MUÑOZ-Ibáñez", "jose munoz ibanez"),
        ("Đặng Łukasz Øster Straße", "dang lukasz oster strasse"),
        ("O’Brien, Seán", "obrien sean"),
        ("Hawaiʻi", "hawaii"),
        ("İnci", "inci"),
        ("Ёлкин Йосип", "елкин иосип"),
        ("ＭＡＲＩＡ", "maria"),
        ("Ana 🙂 Ruiz", "ana ruiz"),
        ("\u2067דוד\u2069", "דוד"),
        ("", ""),
    ],
)
def test_spellings_of_one_name_meet(written: str, folded: str) -> None:
    assert fold(written) == folded


def test_composed_and_decomposed_spellings_fold_alike() -> None:
    for name in ("José Ñúñez", "김민수", "सीता", "Đỗ Thị Ánh"):
        assert fold(unicodedata.normalize("NFD", name)) == fold(unicodedata.normalize("NFC", name))


def test_vowel_signs_that_are_part_of_a_name_stay() -> None:
    assert fold("सीता") == "सीता"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("St. Louis", "Saint Louis"),
        ("City of Newark", "newark"),
        ("Town of Ft Lee", "Fort Lee"),
        ("Mt. Vernon", "MOUNT VERNON"),
        ("Coeur d'Alene", "Coeur D Alene"),
        ("O’Fallon", "O Fallon"),
        ("Española", "Espanola"),
    ],
)
def test_spellings_of_one_place_have_one_key(one: str, other: str) -> None:
    assert fold_place(one) == fold_place(other)


def test_different_places_keep_different_keys() -> None:
    names = ["Fort Lee", "Lee", "Mount Vernon", "Vernon", "Saint Paul", "Paulsboro", "City of"]
    assert len({fold_place(name) for name in names}) == len(names)


def test_cleaning_keeps_letters_and_the_joiners_that_names_need() -> None:
    persian = "می\u200cخواهم"
    assert clean_written(f"  {persian}\t\n رضا \x00") == f"{persian} رضا"
    assert clean_written("\ufeffAna\u00a0 Ruiz") == "Ana Ruiz"
    assert clean_written("O’Brien-Łuk") == "O’Brien-Łuk"
    assert clean_written("x" * 200) == "x" * 200
