"""Completes a partly typed street or city from the known ones."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

LEAST_LETTERS = 2
"""With fewer letters, too many names fit for a suggestion to help."""

_NUMBER = re.compile(r"\s*\d+(?:-\d+)?[a-zA-Z]?(?:\s+\d/\d)?\s+")


def street_name(street: str) -> str:
    """Return a street line without its house number: `International Blvd`."""
    return _NUMBER.sub("", street, count=1).strip() if _NUMBER.match(street) else street.strip()


def completion_of_street(written: str, names: Sequence[str]) -> str:
    """Return the rest of the first of `names` that the line begins; empty if none fits.

    `names` are street names without house numbers, likeliest first.
    """
    match = _NUMBER.match(written)
    return completion(written[match.end() :] if match else written, names)


def completion(written: str, names: Sequence[str]) -> str:
    """Return the rest of the first of `names` that starts with `written`.

    Case does not matter; what was typed stays as it is. Empty if nothing fits, if fewer than
    `LEAST_LETTERS` are typed, or if the whole name is typed.
    """
    begun = written.lstrip().casefold()
    if len(begun) < LEAST_LETTERS:
        return ""
    for name in names:
        # Letters that change length when case-folded couldn't be cut at the right place.
        if name.casefold().startswith(begun) and len(name.casefold()) == len(name):
            return name[len(begun) :]
    return ""


def likeliest_first(names: Iterable[str]) -> tuple[str, ...]:
    """Return each name once, most frequent first; ties keep their order of appearance."""
    return tuple(name for name, _ in Counter(name for name in names if name).most_common())
