"""The order in which the characters of a line are drawn: the Unicode Bidirectional Algorithm.

Rules and their names (P2, X1, W4 …) are those of Unicode Standard Annex #9, revision 46. The levels
of a paragraph are determined once for all of it; each of its lines is then finished separately
(section 3.4).
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from canvass_app.printing.script.embedding import (
    ISOLATE_STARTS,
    REMOVED,
    Embedding,
    first_strong,
)
from canvass_app.printing.script.resolving import resolve

_FIRST_TURNED = "\u0590"
"""The first character of a script that runs from right to left."""
_TURNED = frozenset({"R", "AL", "AN", "RLE", "RLO", "RLI"})
_ALWAYS_LEFT = frozenset({"L", "EN", "ES", "ET", "CS", "WS", "ON", "NSM", "S", "B"})
"""Classes that don't affect a line from left to right if there are no others."""


def is_turned(text: str) -> bool:
    """Return whether a part of `text` runs, or may run, from right to left."""
    if max(text, default="") < _FIRST_TURNED:
        return False
    return not _TURNED.isdisjoint(map(unicodedata.bidirectional, text))


def base_level(text: str) -> int:
    """Return 1 if the first strong character runs from right to left, else 0 (P2, P3)."""
    return first_strong(_classes(text))


def levels(text: str, base: int | None = None) -> list[int]:
    """Return the embedding level of each character of a line that is a whole paragraph.

    Odd levels run from right to left. `base` is the level of the line (0 or 1), by default that
    of its first strong character.
    """
    base = base_level(text) if base is None else base
    return line_levels(text, paragraph_levels(text, base), base)


def paragraph_levels(text: str, base: int) -> list[int]:
    """Return the level of each character of a paragraph, before it is broken into lines (I2)."""
    classes = _classes(text)
    if base == 0 and _ALWAYS_LEFT.issuperset(classes):
        return [0] * len(text)
    embedding = Embedding(classes, base)
    resolve(embedding, text)
    return embedding.levels


def line_levels(text: str, levels: Sequence[int], base: int) -> list[int]:
    """Return the levels of a line: those of its paragraph, with blanks at the end of the line
    at the level of the paragraph (L1). Characters that X9 removes go with the one before them.
    """
    found = list(levels)
    classes = _classes(text)
    trailing = True
    for at in range(len(classes) - 1, -1, -1):
        kind = classes[at]
        if kind in ("B", "S"):
            trailing = True
        elif kind not in ISOLATE_STARTS and kind not in ("WS", "PDI") and kind not in REMOVED:
            trailing = False
        if trailing:
            found[at] = base
    previous = base
    for at, kind in enumerate(classes):
        if kind in REMOVED:
            found[at] = previous
        previous = found[at]
    return found


def visual_order(levels: Sequence[int]) -> list[int]:
    """Return the positions of the characters (or runs) from left to right (L2)."""
    order = list(range(len(levels)))
    odd = [level for level in levels if level % 2]
    for least in range(max(levels, default=0), min(odd, default=1) - 1, -1):
        at = 0
        while at < len(order):
            end = at
            while end < len(order) and levels[order[end]] >= least:
                end += 1
            order[at:end] = order[at:end][::-1]
            at = end + 1
    return order


def _classes(text: str) -> list[str]:
    return [unicodedata.bidirectional(character) or "L" for character in text]
