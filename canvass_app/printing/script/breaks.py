"""Where a line may be broken between two blanks."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable

from canvass_app.printing.script.cjk import is_cjk
from canvass_app.printing.script.graphemes import graphemes
from canvass_app.printing.script.itemize import script_of

_WITHOUT_BLANKS = frozenset({"Thai", "Laoo", "Khmr", "Mymr", "Tibt", "Hani", "Hira", "Kana"})
_BREAK_HERE = "\u200b"
_CLOSING = frozenset("、。，．・：；？！ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョฯๆ។៕၊။་།")
"""Signs that do not begin a line, in addition to closing brackets and quotation marks."""


def has_no_blanks(word: str) -> bool:
    """Return whether `word` is in a script that does not separate words by blanks."""
    return _BREAK_HERE in word or any(script_of(character) in _WITHOUT_BLANKS for character in word)


def breakable(word: str, fits: Callable[[str], bool]) -> list[str]:
    """Return the parts between which `word` may be broken if it is too wide.

    These are letters with their marks. Break points set by the writer (U+200B) are the only ones
    inside parts that `fits` says are narrow enough.
    """
    if _BREAK_HERE not in word:
        return _letters(word)
    *parts, last = word.split(_BREAK_HERE)
    parts = [*(f"{part}{_BREAK_HERE}" for part in parts), *([last] if last else [])]
    return [piece for part in parts for piece in ([part] if fits(part) else _letters(part))]


def _letters(word: str) -> list[str]:
    """Return the letters; closing signs stay with the letter before, opening ones with the next.

    A break point (U+200B) stays with the letter before it.
    """
    found: list[str] = []
    for cluster in graphemes(word):
        if found and (_closes(cluster) or _opens(found[-1])):
            found[-1] += cluster
        else:
            found.append(cluster)
    return found


def _closes(cluster: str) -> bool:
    first = cluster[0]
    return (
        first == _BREAK_HERE
        or first in _CLOSING
        or (is_cjk(first) and unicodedata.category(first) in ("Pe", "Pf"))
    )


def _opens(part: str) -> bool:
    return is_cjk(part[-1]) and unicodedata.category(part[-1]) in ("Ps", "Pi")
