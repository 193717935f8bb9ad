"""Reads the cells of a row: cleaned texts, dates, ZIPs, choices, and yes or no."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from functools import lru_cache
from typing import TypeVar

from canvass_app.exchange.tables.headings import key
from canvass_app.exchange.tables.rows import RowProblem, excerpt
from canvass_app.model.line import is_iso_date
from canvass_app.model.words import say
from canvass_app.text.dates import parse_date
from canvass_app.text.fold import clean_written
from canvass_app.text.zips import parse_zip, state_code, state_of_zip

MAX_TEXT = 1_000
"""The most characters in a text of a row; longer ones are not a name or an address."""

_Choice = TypeVar("_Choice", bound=StrEnum)

_YES = frozenset({"yes", "y", "true", "t", "1", "x", "on", "si", "s", "✓", "✔", "☑", "☒"})
_NO = frozenset({"no", "n", "false", "f", "0", "off", "☐"})
# What spreadsheets and web forms put after a day: “ 14:05:33”, “T14:05Z”, “, 2:05 PM”.
_TIME_OF_DAY = re.compile(r",?[T ]\s*\d{1,2}:\d{2}.*", re.DOTALL)


def text_of(cell: str, column: str) -> str:
    """Return the cell, cleaned like all writing (NFC, outer blanks trimmed, one line).

    Raises RowProblem, naming `column`, when it is longer than `MAX_TEXT`, or contains U+FFFD, which
    means that an earlier conversion lost a letter of somebody's name.
    """
    if cell.isascii() and len(cell) <= MAX_TEXT and _is_tidy(cell):
        return cell
    text = clean_written(cell)
    if "\ufffd" in text:
        raise RowProblem(
            say(
                "The {column} has the sign � where a character was lost in an earlier "
                "conversion. Type it again.",
                column=column,
            )
        )
    if len(text) > MAX_TEXT:
        raise RowProblem(
            say(
                "The {column} has {length} characters; the most allowed is {most}.",
                column=column,
                length=f"{len(text):,}",
                most=f"{MAX_TEXT:,}",
            )
        )
    return text


def _is_tidy(cell: str) -> bool:
    """Return whether a cell of ASCII has nothing that `clean_written` would change."""
    return cell.isprintable() and "  " not in cell and cell[:1] != " " and cell[-1:] != " "


@lru_cache(maxsize=4_096)
def date_of(text: str, around: date) -> str:
    """Return a cleaned date in ISO 8601, or as written if it is not understood.

    A time of day after the date is left out. `around` resolves missing and two-digit years. Words
    such as “today” mean the day of writing, which a file does not give, so they stay as written.
    """
    if not any(character.isdecimal() for character in text):
        return text
    return parse_date(_TIME_OF_DAY.sub("", text), around=around) or text


def full_date_of(text: str, column: str, latest: date) -> str:
    """Return a cleaned date in ISO 8601, empty for empty.

    Two-digit years are read as no later than the year after `latest`. Raises RowProblem when the
    date is not understood or lacks its year, since a guess would matter here.
    """
    if not text:
        return ""
    found = date_of(text, latest)
    # A date that changes with the day it is read on has no year of its own.
    if is_iso_date(found) and found == date_of(text, latest.replace(year=latest.year - 5, day=1)):
        return found
    raise RowProblem(
        say(
            "The date “{written}” under {column} is not clear. Write it like 2026-06-07.",
            written=excerpt(text),
            column=column,
        )
    )


@lru_cache(maxsize=4_096)
def zip_of(text: str) -> str:
    """Return a cleaned ZIP with the zeros that spreadsheets drop, or as written if unreadable.

    A ZIP in which letters may be digits stays as written: a person decides.
    """
    reading = parse_zip(text)
    if not reading.zip5 or any(character.isalpha() for character in text):
        return text
    return f"{reading.zip5}-{reading.plus4}" if reading.plus4 else reading.zip5


@lru_cache(maxsize=4_096)
def zip_in_state(text: str, state: str) -> str:
    """Return `zip_of` of a cleaned ZIP; as written if the state has no ZIP with such zeros.

    A spreadsheet's 7105 is 07105 in New Jersey and a typo in Texas, which a person fixes.
    """
    found = zip_of(text)
    if found == text or not found.startswith("0"):
        return found
    code = state_code(state)
    return text if code and code not in state_of_zip(found[:5]) else found


def yes_or_no(text: str, column: str) -> bool:
    """Return whether a cell says yes; empty means no. Raises RowProblem for anything else."""
    written = text.strip()
    if written in _YES or key(written) in _YES:
        return True
    if not written or written in _NO or key(written) in _NO:
        return False
    raise RowProblem(
        say(
            "“{written}” under {column} is neither yes nor no.",
            written=excerpt(text),
            column=column,
        )
    )


def choice_of(
    text: str, column: str, choices: Mapping[str, _Choice], allowed: type[_Choice]
) -> _Choice:
    """Return the choice that a cell names; `choices` maps heading keys to members.

    Raises a RowProblem that lists the `allowed` values.
    """
    found = choices.get(key(text) or text.strip())
    if found is None:
        raise RowProblem(
            say(
                "“{written}” under {column} is not known. Use one of {known}.",
                written=excerpt(text),
                column=column,
                known=", ".join(allowed),
            )
        )
    return found
