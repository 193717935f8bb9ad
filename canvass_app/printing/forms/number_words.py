"""Whole numbers in words, in English and Spanish: a second way to read a sheet's number."""

from __future__ import annotations

import re

_ENGLISH = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
    "nineteen",
)  # fmt: skip
_ENGLISH_TENS = (
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
)  # fmt: skip
_SPANISH = (
    "cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez",
    "once", "doce", "trece", "catorce", "quince", "dieciséis", "diecisiete", "dieciocho",
    "diecinueve", "veinte", "veintiuno", "veintidós", "veintitrés", "veinticuatro",
    "veinticinco", "veintiséis", "veintisiete", "veintiocho", "veintinueve",
)  # fmt: skip
_SPANISH_TENS = (
    "treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa",
)  # fmt: skip
_SPANISH_HUNDREDS = (
    "ciento", "doscientos", "trescientos", "cuatrocientos", "quinientos", "seiscientos",
    "setecientos", "ochocientos", "novecientos",
)  # fmt: skip
_DIGITS = re.compile("[0-9]+")
_LONGEST = 6


def in_words(number: int, language: str) -> str:
    """Return a whole number from 0 to 999,999 in words; `language` is `en` or `es`.

    Spanish numbers stand alone (`veintiuno`), and are shortened only before `mil`
    (`veintiún mil`), as the Real Academia Española has it.
    """
    if not 0 <= number <= 999_999:
        raise ValueError("no words for this number")
    return _spanish(number) if language == "es" else _english(number)


def sheet_in_words(number: str, language: str) -> str:
    """Return a sheet's number with its digits in words: `A-7` is `A-seven`.

    More than six digits in a row are left as they are.
    """

    def words(match: re.Match[str]) -> str:
        digits = match[0]
        return digits if len(digits) > _LONGEST else in_words(int(digits), language)

    return _DIGITS.sub(words, number)


def _english(number: int) -> str:
    if number < 20:
        return _ENGLISH[number]
    if number < 100:
        tens, rest = divmod(number, 10)
        return _ENGLISH_TENS[tens - 2] + (f"-{_ENGLISH[rest]}" if rest else "")
    if number < 1000:
        hundreds, rest = divmod(number, 100)
        return f"{_ENGLISH[hundreds]} hundred" + (f" {_english(rest)}" if rest else "")
    thousands, rest = divmod(number, 1000)
    return f"{_english(thousands)} thousand" + (f" {_english(rest)}" if rest else "")


def _spanish(number: int) -> str:
    if number < 30:
        return _SPANISH[number]
    if number < 100:
        tens, rest = divmod(number, 10)
        return _SPANISH_TENS[tens - 3] + (f" y {_SPANISH[rest]}" if rest else "")
    if number == 100:
        return "cien"
    if number < 1000:
        hundreds, rest = divmod(number, 100)
        return _SPANISH_HUNDREDS[hundreds - 1] + (f" {_spanish(rest)}" if rest else "")
    thousands, rest = divmod(number, 1000)
    lead = "mil" if thousands == 1 else f"{_before_thousand(_spanish(thousands))} mil"
    return lead + (f" {_spanish(rest)}" if rest else "")


def _before_thousand(words: str) -> str:
    if words.endswith("veintiuno"):
        return words.removesuffix("veintiuno") + "veintiún"
    return words.removesuffix("uno") + "un" if words.endswith("uno") else words
