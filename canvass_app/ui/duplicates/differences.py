"""Compares two texts: whether they agree, and which letters of one the other does not have."""

from __future__ import annotations

from difflib import SequenceMatcher
from enum import StrEnum
from html import escape

from canvass_app.model.line import first_letter

_TOO_UNLIKE = 0.5
"""Below this share of common letters, marks would cover everything and show nothing."""


class Match(StrEnum):
    """How one field of two lines compares."""

    EMPTY = "empty"
    SAME = "same"
    DIFFERS = "differs"
    ONE_SIDED = "one-sided"


def match_of(first: str, second: str) -> Match:
    """Compare one field of two lines, exactly as written."""
    if not first and not second:
        return Match.EMPTY
    if not first or not second:
        return Match.ONE_SIDED
    return Match.SAME if first == second else Match.DIFFERS


def marked(text: str, other: str) -> str:
    """Return `text` as rich text, underlined where `other` has something else."""
    mine, theirs = _letters(text), _letters(other)
    matcher = SequenceMatcher(None, mine, theirs, autojunk=False)
    if matcher.ratio() < _TOO_UNLIKE:
        return escape(text)
    parts = []
    for kind, start, end, _, _ in matcher.get_opcodes():
        piece = escape("".join(mine[start:end]))
        parts.append(piece if kind == "equal" or not piece else f"<u><b>{piece}</b></u>")
    return "".join(parts)


def _letters(text: str) -> list[str]:
    # A letter keeps its combining marks, or scripts with vowel signs would break.
    found = []
    while text:
        letter = first_letter(text)
        found.append(letter)
        text = text[len(letter) :]
    return found
