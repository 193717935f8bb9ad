"""Parts of a text that a line break must not split: what people see as one letter.

This follows Unicode Standard Annex #29 (extended grapheme clusters), using general categories
instead of the annex's tables. It is coarser where scripts require it: a virama binds the letter
after it, and a Thai or Lao vowel that is written before its consonant stays with it.
"""

from __future__ import annotations

import unicodedata

_JOINER, _NON_JOINER = "\u200d", "\u200c"
_VISIBLE_VIRAMAS = frozenset("\u0e3a\u0eba\u103a\u1714\u1715\u1734\ua953\uaaf6")
"""Vowel killers that stand alone and do not bind the next letter."""
_SPACING = frozenset("\u0e33\u0eb3")
_FIRST_VOWELS = frozenset("เแโใไເແໂໃໄ")
_PREPENDED = frozenset("\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u08e2\u0d4e")
_VIRAMA = 9
_SKIN = range(0x1F3FB, 0x1F400)
_FLAGS = range(0x1F1E6, 0x1F200)
_TAGS = range(0xE0020, 0xE0080)


def graphemes(text: str) -> list[str]:
    """Return the parts of `text`: joined, they are `text` again, and none begins with a mark."""
    if text.isascii():
        return list(text)
    found: list[str] = []
    for character in text:
        if found and _continues(found[-1], character):
            found[-1] += character
        else:
            found.append(character)
    return found


def _continues(cluster: str, character: str) -> bool:
    """Return whether `character` belongs to the cluster before it."""
    last = cluster[-1]
    if unicodedata.category(last) in ("Cc", "Zl", "Zp"):
        return False
    if extends(character) or last in _PREPENDED:
        return True
    if unicodedata.category(character)[0] in "CZ":
        return False
    letter = unicodedata.category(character) == "Lo"
    if letter and (last in _FIRST_VOWELS or _is_bound(cluster)):
        return True
    if ord(character) in _FLAGS:
        return len(cluster) == 1 and ord(last) in _FLAGS
    if last == _JOINER and unicodedata.category(character) == "So":
        return True
    return _hangul(last, character)


def extends(character: str) -> bool:
    """Return whether `character` never stands at the start of a cluster."""
    if unicodedata.category(character)[0] == "M" or character in _SPACING:
        return True
    return character in (_JOINER, _NON_JOINER) or ord(character) in _SKIN or ord(character) in _TAGS


def _is_bound(cluster: str) -> bool:
    """Return whether the cluster ends in a virama, possibly followed by other marks or joiners."""
    for character in reversed(cluster):
        if character == _NON_JOINER or character in _VISIBLE_VIRAMAS:
            return False
        kind = unicodedata.combining(character)
        if kind == _VIRAMA:
            return True
        if not kind and character != _JOINER:
            return False
    return False


def _hangul(left: str, right: str) -> bool:
    """Return whether two jamo (or a syllable and a jamo) make one syllable."""
    before, after = _jamo(left), _jamo(right)
    return (before, after) in {
        ("L", "L"), ("L", "V"), ("L", "LV"), ("L", "LVT"), ("V", "V"), ("V", "T"),
        ("LV", "V"), ("LV", "T"), ("LVT", "T"), ("T", "T"),
    }  # fmt: skip


def _jamo(character: str) -> str:
    code = ord(character)
    if 0x1100 <= code <= 0x115F or 0xA960 <= code <= 0xA97C:
        return "L"
    if 0x1160 <= code <= 0x11A7 or 0xD7B0 <= code <= 0xD7C6:
        return "V"
    if 0x11A8 <= code <= 0x11FF or 0xD7CB <= code <= 0xD7FB:
        return "T"
    if 0xAC00 <= code <= 0xD7A3:
        return "LVT" if (code - 0xAC00) % 28 else "LV"
    return ""
