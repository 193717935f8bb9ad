"""The rest of a street or city that has begun to be typed, from those that are known."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

LEAST_LETTERS = 2
"""Fewer letters fit too many names to be of help."""

_NUMBER = re.compile(r"\s*\d+(?:-\d+)?[a-zA-Z]?(?:\s+\d/\d)?\s+")


def street_name(street: str) -> str:
    """Return a street line without its house number: `International Blvd`."""
    return _NUMBER.sub("", street, count=1).strip() if _NUMBER.match(street) else street.strip()


def completion_of_street(written: str, names: Sequence[str]) -> str:
    """Return what is missing of the first of `names` that the line begins; empty if none fits.

    `names` are street names without house numbers, the likeliest first.
    """
    match = _NUMBER.match(written)
    return completion(written[match.end() :] if match else written, names)


def completion(written: str, names: Sequence[str]) -> str:
    """Return what is missing of the first of `names` that begins as `written` does.

    Case does not matter; what was typed stays as it is. Empty where nothing fits, where
    fewer than `LEAST_LETTERS` are typed, or where a name is typed whole.
    """
    begun = written.lstrip().casefold()
    if len(begun) < LEAST_LETTERS:
        return ""
    for name in names:
        # Letters whose case folding has another length could not be cut at the right place.
        if name.casefold().startswith(begun) and len(name.casefold()) == len(name):
            return name[len(begun) :]
    return ""


def likeliest_first(names: Iterable[str]) -> tuple[str, ...]:
    """Return each name once, the most frequent first, in order of appearance among equals."""
    return tuple(name for name, _ in Counter(name for name in names if name).most_common())
