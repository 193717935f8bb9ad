"""The bundled typefaces: registration with the PDF engine, coverage and widths."""

from __future__ import annotations

import threading
import unicodedata
from enum import StrEnum
from functools import cache

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from canvass_app.printing.script.fonts import font_file
from canvass_app.printing.script.shape import width
from canvass_app.printing.text import plain

__all__ = ["Face", "coverage", "runs", "spelled", "unprintable", "width"]


class Face(StrEnum):
    """A typeface in one weight. The value is its name inside the PDF engine."""

    SERIF = "Canvass-SourceSerifPro-Regular"
    SERIF_SEMIBOLD = "Canvass-SourceSerifPro-Semibold"
    SANS = "Canvass-SourceSansPro-Regular"
    SANS_SEMIBOLD = "Canvass-SourceSansPro-Semibold"


_SUBSTITUTES = {
    Face.SERIF: Face.SANS,
    Face.SERIF_SEMIBOLD: Face.SANS_SEMIBOLD,
    Face.SANS: Face.SERIF,
    Face.SANS_SEMIBOLD: Face.SERIF_SEMIBOLD,
}
"""Each family covers some letters that the other lacks; the weights stay equal."""

_LAST_WRITTEN = "\uffff"
"""The engine writes no valid ToUnicode entry beyond the Basic Multilingual Plane."""

_lock = threading.Lock()


@cache
def coverage(face: Face) -> frozenset[str]:
    """Return the characters of `face` that leave ink or a blank, and register the face."""
    with _lock:
        if face not in pdfmetrics.getRegisteredFontNames():
            font = TTFont(str(face), str(font_file(face).path), asciiReadable=True, shapable=False)
            pdfmetrics.registerFont(font)
        glyphs = pdfmetrics.getFont(face).face.charToGlyph
    return frozenset(
        c for c in map(chr, glyphs) if c <= _LAST_WRITTEN and unicodedata.category(c)[0] != "C"
    )


def unprintable(text: str) -> str:
    """Return the characters of `text` that no bundled face covers, each once, in order."""
    covered = _covered()
    return "".join(dict.fromkeys(c for c in spelled(plain(text)) if c not in covered))


def spelled(text: str) -> str:
    """Return `text` with letters that no face has written as base and accents, where that helps.

    NFC joins `ē` and a grave accent to one letter, for which there is no glyph.
    """
    covered = _covered()
    if covered.issuperset(text):
        return text
    return "".join(c if c in covered else _apart(c, covered) for c in text)


def _apart(character: str, covered: frozenset[str]) -> str:
    parts = unicodedata.decomposition(character)
    if not parts or parts.startswith("<"):
        return character
    apart = "".join(chr(int(part, 16)) for part in parts.split())
    apart = "".join(c if c in covered else _apart(c, covered) for c in apart)
    return apart if covered.issuperset(apart) else character


@cache
def _covered() -> frozenset[str]:
    return coverage(Face.SANS) | coverage(Face.SERIF)


def runs(text: str, face: Face) -> list[tuple[str, Face]]:
    """Split `text` into runs of one face: `face` where it covers, its substitute elsewhere."""
    covered = coverage(face)
    if covered.issuperset(text):
        return [(text, face)]
    found: list[tuple[str, Face]] = []
    for character in text:
        wanted = face if character in covered else _SUBSTITUTES[face]
        if found and found[-1][1] is wanted:
            found[-1] = (found[-1][0] + character, wanted)
        else:
            found.append((character, wanted))
    return found
