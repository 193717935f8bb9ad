"""Reads sheet numbers as a coordinator types them: “101-150, 160, A-7”."""

from __future__ import annotations

import re

from canvass_app.model.errors import UserError
from canvass_app.model.ledger import number_key
from canvass_app.model.words import say
from canvass_app.text.fold import ascii_digits, clean_written

MOST_AT_ONCE = 5_000
"""A range larger than this is more likely a typo than a print run."""

_BETWEEN = re.compile(r"\s*[–—]\s*|\s+-\s*|\s*\.\.+\s*")
_BARE = re.compile(r"[0-9]{1,15}")
_PARTS = re.compile(r"[,;\s]+")
# No real sheet number has more digits than this; longer ones are not expanded or continued.
_RANGE = re.compile(
    r"(?P<lead>\D*)(?P<low>[0-9]{1,15})-(?P<lead_again>\D*?)(?P<high>[0-9]{1,15})", re.DOTALL
)


def read_numbers(written: str) -> tuple[str, ...]:
    """Return the typed numbers, each once, in the order in which they were typed.

    Parts are separated by commas, semicolons or blanks. `101-150` and `101–150` are ranges, even
    with letters before the digits (`A-7–A-12`, `A-7–12`); leading zeros are kept (`001-120`).
    Anything that isn't a rising range is one number: `A-7`, `2026-3`. Raises `UserError` if nothing
    is typed, or if there are more than `MOST_AT_ONCE` numbers.
    """
    text = _BETWEEN.sub("-", ascii_digits(clean_written(written)))
    found: dict[str, str] = {}
    for part in filter(None, _PARTS.split(text)):
        for number in _numbers(part):
            found.setdefault(number_key(number), number)
        if len(found) > MOST_AT_ONCE:
            raise _too_many()
    if not found:
        raise UserError(
            say("No sheets are listed."),
            say("Type numbers and ranges such as 101-150, 160, or choose rows in the table."),
        )
    return tuple(found.values())


def in_short(numbers: tuple[str, ...]) -> str:
    """Return numbers as a person would write them, with runs as ranges:, `101–150, 160`."""
    runs: list[tuple[str, str]] = []
    for number in numbers:
        if runs and _follows(runs[-1][1], number):
            runs[-1] = (runs[-1][0], number)
        else:
            runs.append((number, number))
    return ", ".join(low if low == high else f"{low}–{high}" for low, high in runs)


def next_numbers(taken: tuple[str, ...], count: int) -> tuple[str, ...]:
    """Return `count` numbers after the highest bare number that is taken, four digits wide."""
    bare = [number for number in taken if _BARE.fullmatch(number)]
    highest = max(map(int, bare), default=0)
    width = max((len(number) for number in bare if number.startswith("0")), default=4)
    return tuple(str(highest + 1 + step).zfill(width) for step in range(count))


def _numbers(part: str) -> list[str]:
    match = _RANGE.fullmatch(part)
    if match is None or match["lead_again"] not in {"", match["lead"]}:
        return [part]
    low, high = int(match["low"]), int(match["high"])
    # “2026-3” is the number of a single sheet; a range must rise.
    if high < low:
        return [part]
    if high - low >= MOST_AT_ONCE:
        raise _too_many()
    width = len(match["low"]) if match["low"].startswith("0") else 0
    return [f"{match['lead']}{str(number).zfill(width)}" for number in range(low, high + 1)]


def _follows(before: str, after: str) -> bool:
    first, second = (re.fullmatch(r"(\D*)([0-9]{1,15})", text) for text in (before, after))
    if first is None or second is None or first[1] != second[1]:
        return False
    return int(second[2]) == int(first[2]) + 1


def _too_many() -> UserError:
    return UserError(
        say("More than {most} sheets are listed at once.", most=f"{MOST_AT_ONCE:,}"),
        say("Check the range, or do it in batches."),
    )
