"""Rough shapes of words that survive hasty handwriting, typing and spelling by ear."""

from __future__ import annotations

import re
from functools import lru_cache

from rapidfuzz.distance import OSA

_LOOKALIKES = (("rn", "m"), ("vv", "w"), ("uu", "w"), ("cl", "d"), ("ii", "u"))
_LOOKALIKE_LETTERS = str.maketrans("v1lj0q5e7az6", "uiiiogsciosb")
_SOUND_GROUPS = (("ph", "f"), ("qu", "k"), ("ck", "k"), ("sch", "s"), ("sh", "s"), ("ch", "s"))
_SOUNDS = str.maketrans("vwqczxjymg", "bbksssiini")
_SILENT = re.compile(r"[aeiouhyj]")
_DOUBLED = re.compile(r"(.)\1+")

LEAST_OF_A_STREET = 4
STREETS_ALIKE_FROM = 0.74


@lru_cache(maxsize=1 << 16)
def handwriting_shape(word: str) -> str:
    """Return a folded word with look-alikes unified: rn/m, cl/d, u/v, a/o, e/c, 1/7, i/l."""
    for pair, single in _LOOKALIKES:
        word = word.replace(pair, single)
    return word.translate(_LOOKALIKE_LETTERS)


@lru_cache(maxsize=1 << 16)
def skeleton(word: str) -> str:
    """Return a folded word without the letters that are often misheard, misread or left out.

    Vowels, h, j and y after the first letter are dropped, letters that sound or look alike in
    English or Spanish are unified (b/v/w, s/c/z/x, m/n/rn, g/j/y), and doubled ones become single.
    A word in a script other than Latin is its own skeleton: there each character carries too much.
    """
    if not word.isascii():
        return word
    for group, single in (("rn", "m"), *_SOUND_GROUPS):
        word = word.replace(group, single)
    if word[:1] == "h" and len(word) > 2:
        word = word[1:]
    rough = word[:1] + _SILENT.sub("", word[1:])
    return _DOUBLED.sub(r"\1", rough.translate(_SOUNDS))


@lru_cache(maxsize=1 << 16)
def is_typo(a: str, b: str) -> bool:
    """Return whether two different folded words are probably the same word, misspelled or misread.

    One typo (a letter wrong, left out or added, or two swapped) is allowed from four letters up,
    two from seven up; so are words that look alike in handwriting. In scripts other than Latin, one
    typo is allowed from five characters up: two different Chinese names may differ by one
    character.
    """
    shortest = min(len(a), len(b))
    if not (a.isascii() and b.isascii()):
        return shortest >= 5 and OSA.distance(a, b, score_cutoff=1) <= 1
    if shortest < 3:
        return False
    if handwriting_shape(a) == handwriting_shape(b):
        return True
    allowed = 2 if shortest >= 7 else 1 if shortest >= 4 else 0
    return allowed > 0 and OSA.distance(a, b, score_cutoff=allowed) <= allowed


@lru_cache(maxsize=1 << 15)
def is_short_typo(a: str, b: str) -> bool:
    """Return whether two words of three or more letters differ by one typo, as street names may.

    More forgiving than `is_typo`, for use where the house numbers agree, too.
    """
    both_words = not (a.isdigit() or b.isdigit()) and min(len(a), len(b)) >= 3
    return both_words and OSA.distance(a, b, score_cutoff=1) <= 1


@lru_cache(maxsize=1 << 15)
def are_streets_alike(a: str, b: str) -> bool:
    """Return whether two street names of four or more letters, without blanks, are the same.

    They are if they agree in three quarters, or one begins with the other; see
    `relations.alike_streets`.
    """
    if min(len(a), len(b)) < LEAST_OF_A_STREET:
        return False
    alike = OSA.normalized_similarity(a, b, score_cutoff=STREETS_ALIKE_FROM)
    return alike >= STREETS_ALIKE_FROM or a.startswith(b) or b.startswith(a)


@lru_cache(maxsize=1 << 15)
def is_number_typo(a: str, b: str) -> bool:
    """Return whether two numbers differ by one digit wrong, missing or added, or by two swapped."""
    return a != b and min(len(a), len(b)) >= 2 and OSA.distance(a, b, score_cutoff=1) <= 1
