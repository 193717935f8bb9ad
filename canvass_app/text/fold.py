"""Folding: the form in which texts are compared. It is never shown or stored as the original."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_PLAIN_LETTERS = str.maketrans(
    {
        "đ": "d", "ð": "d", "ɗ": "d", "ø": "o", "ɔ": "o", "ł": "l", "ß": "ss", "æ": "ae", "œ": "oe",
        "þ": "th", "ħ": "h", "ı": "i", "ŋ": "n", "ŧ": "t", "ɓ": "b", "ƙ": "k", "ə": "e", "ɛ": "e",
        "ƴ": "y", "ĸ": "k", "ƒ": "f",
    }
)  # fmt: skip
"""Letters that Unicode does not decompose, and the plain letters people type instead."""

_JOINERS = frozenset("'`´‘’‚‛ʼʻʹʽ′＇·")
"""Marks inside a word that are often left out: O'Brien and OBrien fold alike."""

_ASCII_FOLD = {code: " " for code in range(128) if not chr(code).isalnum()}
_ASCII_FOLD[ord("'")] = ""
_ASCII_FOLD[ord("`")] = ""

_MARKED_SCRIPTS = ("LATIN", "GREEK", "CYRILLIC")
_MOST_ROUNDS = 8

_WORDS_OF_PLACES = {"st": "saint", "ste": "sainte", "ft": "fort", "mt": "mount", "mtn": "mountain"}
_PREFIXES_OF_PLACES = re.compile(r"^(?:the )?(?:city|town|village|borough|township) of (?=\S)")
_LONE_ELISION = re.compile(r"\b([od]) (?=[a-z]{3})")


def fold(text: str) -> str:
    """Return `text` in the form used for comparison: plain lower-case letters, single blanks.

    Accents are dropped only in the Latin, Greek and Cyrillic scripts, where people leave them out;
    vowel signs and tone marks of other scripts are part of the name and stay. Apostrophes and
    invisible format characters are removed; other punctuation and symbols become blanks. Folding
    twice changes nothing. Works on any string.
    """
    if text.isascii():
        return " ".join(text.translate(_ASCII_FOLD).lower().split())
    for _ in range(_MOST_ROUNDS):
        folded = _fold_once(text)
        if folded == text:
            break
        text = folded
    return folded


def _fold_once(text: str) -> str:
    # Case folding can produce new marks (İ), and decomposing can produce new capitals, hence twice.
    spread = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    kept: list[str] = []
    marks_are_spelling = False
    for char in spread:
        kind = _kind(char)
        if kind == "mark":
            if marks_are_spelling or not _is_general_mark(char):
                kept.append(char)
        elif kind == "blank":
            kept.append(" ")
            marks_are_spelling = False
        elif kind != "none":
            kept.append(char)
            marks_are_spelling = kind == "other"
    plain = unicodedata.normalize("NFC", "".join(kept).translate(_PLAIN_LETTERS))
    return " ".join(plain.split())


@lru_cache(maxsize=4096)
def _kind(char: str) -> str:
    """Return how folding treats one character of decomposed text.

    `letter` (its marks are dropped), `other` (its marks are kept), `mark`, `blank`, `none`.
    """
    if char in _JOINERS:
        return "none"
    category = unicodedata.category(char)
    if category[0] == "M":
        return "mark"
    if category in {"Cf", "Cs"}:
        return "none"
    if category[0] in "PSZ" or category == "Cc":
        return "blank"
    return "letter" if unicodedata.name(char, "").startswith(_MARKED_SCRIPTS) else "other"


@lru_cache(maxsize=1024)
def _is_general_mark(char: str) -> bool:
    """Return whether a mark belongs to no particular script, like the acute accent."""
    name = unicodedata.name(char, "")
    return name.startswith(("COMBINING ", "VARIATION SELECTOR"))


@lru_cache(maxsize=8192)
def fold_place(name: str) -> str:
    """Return the key of a place name: folded, with the usual abbreviations written out.

    `City of St. Louis` and `Saint Louis` have the same key. The abbreviations follow the list of
    the Board on Geographic Names (St, Ste, Ft, Mt, Mtn). Idempotent.
    """
    key, before = fold(name), ""
    while key != before:
        key, before = _place_step(key), key
    return key


def _place_step(key: str) -> str:
    # Every step shortens the text or writes out an abbreviation, so the loop ends.
    words = _PREFIXES_OF_PLACES.sub("", key).split()
    return _LONE_ELISION.sub(r"\1", " ".join(_WORDS_OF_PLACES.get(word, word) for word in words))


def clean_written(text: str) -> str:
    """Return what was written, tidied without changing any letter; this is what is stored.

    The result is NFC. White space of any kind becomes single blanks, with none at the ends. Control
    characters, lone surrogates and byte-order marks are removed; joiners and direction marks stay,
    since names in Persian, Hindi or Hebrew need them.
    """
    blanks = " ".join(text.split())
    if blanks.isprintable():
        # Nothing that can be printed is noise; most names are in NFC already.
        return blanks if blanks.isascii() else unicodedata.normalize("NFC", blanks)
    kept = "".join(char for char in blanks if not _is_noise(char))
    return " ".join(unicodedata.normalize("NFC", kept).split())


def _is_noise(char: str) -> bool:
    return char == "\ufeff" or unicodedata.category(char) in {"Cc", "Cs"}


def ascii_digits(text: str) -> str:
    """Return `text` with the decimal digits of every script as 0 to 9."""
    if text.isascii():
        return text
    return "".join(str(unicodedata.decimal(char, char)) for char in text)
