"""Invented signers whose names can be found again wherever they are left."""

from __future__ import annotations

import csv
import random
from collections.abc import Iterator
from pathlib import Path

MARK = "zqxvyk"
"""Part of every invented name. By chance it would be in random bytes once in a terabyte."""

COLUMNS = (
    "sheet", "line", "signed_on", "name", "street", "city", "state", "zip", "email", "phone",
    "language", "consent_contact", "show_as", "status", "id",
)  # fmt: skip
_SYLLABLES = [first + vowel for first in "bdfgklmnprst" for vowel in "aeiou"]
_PLACES = (("Alder Falls", "OR", "97571"), ("Puerto Claro", "OR", "97581"))
_LINES_PER_SHEET = 10
_REPEATS_EVERY = 12


def name(rng: random.Random) -> str:
    """Return a name that nobody has."""
    given, family = ("".join(rng.choices(_SYLLABLES, k=3)) for _ in range(2))
    return f"{given.capitalize()} {MARK.capitalize()}{family}"


def rows(count: int, seed: str, first_sheet: int = 1) -> Iterator[dict[str, str]]:
    """Yield `count` lines of signers; now and then one has signed before."""
    rng = random.Random(seed)
    before: list[dict[str, str]] = []
    for number in range(count):
        place, state, code = _PLACES[number % 2]
        again = number % _REPEATS_EVERY == _REPEATS_EVERY - 1
        row = dict(rng.choice(before)) if again else {
            "name": name(rng), "street": f"{rng.randint(1, 999)} Weir Ln", "city": place,
            "state": state, "zip": code, "email": f"{MARK}{number}@example.org",
            "phone": "", "language": "en", "consent_contact": "yes", "show_as": "full",
            "status": "signed",
        }  # fmt: skip
        row |= {
            "sheet": f"{first_sheet + number // _LINES_PER_SHEET:04}",
            "line": str(number % _LINES_PER_SHEET + 1),
            "signed_on": f"2026-09-{rng.randint(1, 28):02}",
            "id": f"{seed}-{number}",
        }
        before.append(row)
        yield row


def write_list(path: Path, count: int, seed: str, *, first_sheet: int = 1, bad: int = 0) -> None:
    """Write `count` good lines and `bad` ones, which an import refuses, as a CSV file."""
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, COLUMNS)
        writer.writeheader()
        for number, row in enumerate(rows(count + bad, seed, first_sheet)):
            writer.writerow(row if number < count else {**row, "line": "none"})
