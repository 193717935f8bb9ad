"""Reads dates as typists write them, month first as in the U.S."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from canvass_app.text.fold import ascii_digits, fold

_MONTHS = (
    "january enero", "february febrero", "march marzo", "april abril", "may mayo",
    "june junio", "july julio", "august agosto", "september septiembre setiembre sept set",
    "october octubre", "november noviembre", "december diciembre",
)  # fmt: skip
_TODAY = frozenset({"t", "today", "hoy"})
_YESTERDAY = frozenset({"y", "yesterday", "ayer"})
_FILLERS = frozenset({"de", "del", "of", "the", "el", "th", "st", "nd", "rd"})
_TIME_OF_DAY = re.compile(r"[tT\s]\d{1,2}:\d{2}\S*.*$")
_DAY_ENDING = re.compile(r"(\d)(?:st|nd|rd|th|º|ª)\b", re.IGNORECASE)
_ISO = re.compile(r"(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})")
_PARTED = re.compile(r"(\d{1,2})[-/. ]+(\d{1,2})(?:[-/. ]+(\d{4}|\d{2}))?")

LATEST_AHEAD = timedelta(days=7)
"""How far after `around` a date without a year may be: sheets are sometimes dated ahead."""

_YEARS_BACK = 8
_FIRST_YEAR, _LAST_YEAR = 1900, 2100


def parse_date(written: str, *, around: date) -> str | None:
    """Return the written day as ISO 8601, or None if it is not clear.

    It understands `0607`, `6/7`, `6/7/26`, `06-07-2026`, `060726`, `2026-06-07`, `Jun 7`, `7 de
    junio`, `t` or `today`, `y` or `yesterday`. `around` is usually today or the sheet's date: if
    the year is missing, it is the latest one that puts the day no more than seven days after
    `around`. The month comes first; `13/6` is not swapped, and `112` (January 12 or November 2) is
    left to a person.
    """
    text = _DAY_ENDING.sub(r"\1", _TIME_OF_DAY.sub("", ascii_digits(written).strip()))
    folded = fold(text)
    if folded in _TODAY:
        return around.isoformat()
    if folded in _YESTERDAY:
        return _day_before(around)
    readings = {day for day in _readings(text, folded, around) if day is not None}
    return readings.pop().isoformat() if len(readings) == 1 else None


def _readings(text: str, folded: str, around: date) -> Iterator[date | None]:
    if match := _ISO.fullmatch(text):
        yield _day(int(match[1]), int(match[2]), int(match[3]))
    elif match := _PARTED.fullmatch(text):
        yield _with_year(match[3] or "", int(match[1]), int(match[2]), around)
    elif text.isascii() and text.isdigit():
        yield from _run_of_digits(text, around)
    else:
        yield _with_month_name(folded, around)


def _run_of_digits(run: str, around: date) -> Iterator[date | None]:
    if len(run) == 3:
        yield _with_year("", int(run[:1]), int(run[1:]), around)
        yield _with_year("", int(run[:2]), int(run[2:]), around)
    elif len(run) in {4, 6}:
        yield _with_year(run[4:], int(run[:2]), int(run[2:4]), around)
    elif len(run) == 8:
        yield _with_year(run[4:], int(run[:2]), int(run[2:4]), around)
        yield _day(int(run[:4]), int(run[4:6]), int(run[6:]))


def _with_month_name(folded: str, around: date) -> date | None:
    spaced = re.sub(r"(?<=\d)(?=[a-z])|(?<=[a-z])(?=\d)", " ", folded)
    words = [word for word in spaced.split() if word not in _FILLERS]
    names = [word for word in words if not word.isdigit()]
    numbers = [word for word in words if word.isascii() and word.isdigit()]
    month = _month(names[0]) if len(names) == 1 else None
    if month is None or len(names) + len(numbers) != len(words):
        return None
    if len(numbers) == 1 and len(numbers[0]) <= 2:
        return _with_year("", month, int(numbers[0]), around)
    if len(numbers) == 2 and len(numbers[0]) <= 2 and len(numbers[1]) in {2, 4}:
        return _with_year(numbers[1], month, int(numbers[0]), around)
    return None


def _month(word: str) -> int | None:
    """Return the month for a name shortened to three letters or more, in English or Spanish."""
    if len(word) < 3:
        return None
    found = [
        number
        for number, names in enumerate(_MONTHS, 1)
        if any(name.startswith(word) for name in names.split())
    ]
    return found[0] if len(found) == 1 else None


def _with_year(year: str, month: int, day: int, around: date) -> date | None:
    if len(year) == 4:
        return _day(int(year), month, day)
    if len(year) == 2:
        century = 2000 if 2000 + int(year) <= around.year + 1 else 1900
        return _day(century + int(year), month, day)
    return _latest(month, day, around)


def _latest(month: int, day: int, around: date) -> date | None:
    for year in range(around.year + 1, around.year - _YEARS_BACK - 1, -1):
        found = _day(year, month, day)
        if found is not None and (found - around) <= LATEST_AHEAD:
            return found
    return None


def _day(year: int, month: int, day: int) -> date | None:
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _day_before(around: date) -> str | None:
    return None if around == date.min else (around - timedelta(days=1)).isoformat()
