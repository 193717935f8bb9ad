from __future__ import annotations

import pytest

from canvass_app.printing.forms.number_words import in_words, sheet_in_words

ENGLISH = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20,
    "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip
SPANISH = {
    "cero": 0, "un": 1, "uno": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6,
    "siete": 7, "ocho": 8, "nueve": 9, "diez": 10, "once": 11, "doce": 12, "trece": 13,
    "catorce": 14, "quince": 15, "dieciséis": 16, "diecisiete": 17, "dieciocho": 18,
    "diecinueve": 19, "veinte": 20, "veintiún": 21, "veintiuno": 21, "veintidós": 22,
    "veintitrés": 23, "veinticuatro": 24, "veinticinco": 25, "veintiséis": 26, "veintisiete": 27,
    "veintiocho": 28, "veintinueve": 29, "treinta": 30, "cuarenta": 40, "cincuenta": 50,
    "sesenta": 60, "setenta": 70, "ochenta": 80, "noventa": 90, "cien": 100, "ciento": 100,
    "doscientos": 200, "trescientos": 300, "cuatrocientos": 400, "quinientos": 500,
    "seiscientos": 600, "setecientos": 700, "ochocientos": 800, "novecientos": 900,
}  # fmt: skip


def read(words: str, known: dict[str, int], thousand: str, hundred: str) -> int:
    """Return the number that words name, by adding them up."""
    whole = part = 0
    for word in words.replace("-", " ").replace(" y ", " ").split():
        if word == thousand:
            whole, part = (part or 1) * 1000, 0
        elif word == hundred:
            part *= 100
        else:
            part += known[word]
    return whole + part


def test_every_number_of_a_sheet_is_read_back_from_its_words() -> None:
    english, spanish = set(), set()
    for number in (*range(10_000), 21_021, 100_000, 121_100, 999_999):
        words = in_words(number, "en")
        assert read(words, ENGLISH, "thousand", "hundred") == number
        english.add(words)
        words = in_words(number, "es")
        assert read(words, SPANISH, "mil", "") == number
        spanish.add(words)
    assert len(english) == len(spanish) == 10_004


@pytest.mark.parametrize(
    ("number", "english", "spanish"),
    [
        (0, "zero", "cero"),
        (16, "sixteen", "dieciséis"),
        (42, "forty-two", "cuarenta y dos"),
        (100, "one hundred", "cien"),
        (101, "one hundred one", "ciento uno"),
        (1000, "one thousand", "mil"),
        (1100, "one thousand one hundred", "mil cien"),
        (1521, "one thousand five hundred twenty-one", "mil quinientos veintiuno"),
        (21_000, "twenty-one thousand", "veintiún mil"),
        (31_000, "thirty-one thousand", "treinta y un mil"),
        (101_001, "one hundred one thousand one", "ciento un mil uno"),
    ],
)
def test_numbers_are_written_as_people_write_them(number: int, english: str, spanish: str) -> None:
    assert (in_words(number, "en"), in_words(number, "es")) == (english, spanish)


def test_sheets_may_have_letters_and_zeros_before_the_digits() -> None:
    assert sheet_in_words("0042", "es") == "cuarenta y dos"
    assert sheet_in_words("A-7", "en") == "A-seven"
    assert sheet_in_words("1234567", "en") == "1234567"
    with pytest.raises(ValueError, match="no words"):
        in_words(-1, "en")
