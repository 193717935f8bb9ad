"""The font files: where each is, which characters it has, and which are tried for a text.

A font is named by a key. For the Source families, these are the values of `Face`; the Noto fonts
under `resources/fonts` are named after their files.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import cache
from importlib import resources
from pathlib import Path

import uharfbuzz as hb

from canvass_app.assets import asset_path
from canvass_app.model.errors import UserError
from canvass_app.model.words import say
from canvass_app.printing.script import cjk

_SOURCE_PACKAGES = {
    "SourceSerifPro": "font_source_serif_pro",
    "SourceSansPro": "font_source_sans_pro",
}
_SUBSTITUTES = {
    "Canvass-SourceSerifPro-Regular": "Canvass-SourceSansPro-Regular",
    "Canvass-SourceSerifPro-Semibold": "Canvass-SourceSansPro-Semibold",
    "Canvass-SourceSansPro-Regular": "Canvass-SourceSerifPro-Regular",
    "Canvass-SourceSansPro-Semibold": "Canvass-SourceSerifPro-Semibold",
}
"""Each family covers some letters that the other lacks; the weight stays the same."""

_WESTERN = {
    "SourceSerifPro": ("NotoSerif-Regular", "NotoSans-Regular"),
    "SourceSansPro": ("NotoSans-Regular", "NotoSerif-Regular"),
}
_SCRIPTS = tuple(
    f"Noto{name}-Regular"
    for name in (
        "SansArabic", "SansHebrew", "SansDevanagari", "SansBengali", "SansGurmukhi",
        "SansGujarati", "SansOriya", "SansTamil", "SansTelugu", "SansKannada", "SansMalayalam",
        "SansSinhala", "SansThai", "SansLao", "SansKhmer", "SansMyanmar", "SansEthiopic",
        "SansGeorgian", "SansArmenian", "SansCherokee", "SerifNyiakengPuachueHmong",
        "SansPahawhHmong", "SansSyriac", "SansThaana", "SansNKo", "SansAdlam", "SansVai",
        "SansTifinagh", "SerifTibetan", "SansMongolian", "SansCanadianAboriginal",
        "SansHanifiRohingya", "SansOlChiki", "SansMeeteiMayek", "SansChakma", "SansCham",
    )
)  # fmt: skip

_SOFT_HYPHEN = "\u00ad"
INVISIBLE = frozenset(
    f"{_SOFT_HYPHEN}\u034f\u061c\u180b\u180c\u180d\u180e\u200b\u200c\u200d\u200e\u200f"
    "\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff"
) | frozenset(map(chr, range(0xFE00, 0xFE10)))
"""Characters that control others and have no ink in any font: joiners, directions, variants.

Others without ink, such as tags, could hide something in a name and count as not covered.
"""


@dataclass(frozen=True, slots=True)
class FontFile:
    """A font on disk: the file, and the font's index if the file has several."""

    path: Path
    index: int = 0


@cache
def font_file(key: str) -> FontFile:
    """Return the file of the font `key`. Raises `UserError` if it is missing."""
    if key in cjk.KEYS:
        found, index = cjk.font_path(), cjk.KEYS.index(key)
    else:
        found, index = _bundled(key), 0
    if found is None or not found.is_file():
        raise UserError(
            say("The typeface “{name}” is missing.", name=key.removeprefix("Canvass-")),
            say("Part of Canvass has been deleted. Install Canvass again, then try again."),
        )
    return FontFile(found, index)


def _bundled(key: str) -> Path | None:
    if not key.startswith("Canvass-"):
        try:
            return asset_path("fonts", f"{key}.ttf")
        except FileNotFoundError:
            return None
    _, family, weight = key.split("-")
    try:
        folder = resources.files(_SOURCE_PACKAGES[family]) / "files"
    except ModuleNotFoundError:
        return None
    return Path(str(folder / f"{family}-{weight}.ttf"))


@cache
def hb_face(key: str) -> hb.Face:
    """Return the font `key` for HarfBuzz. Raises as `font_file`."""
    file = font_file(key)
    return hb.Face(hb.Blob.from_file_path(str(file.path)), file.index)


@cache
def hb_font(key: str) -> hb.Font:
    """Return the font `key` at the size of its own units. Raises as `font_file`."""
    return hb.Font(hb_face(key))


@cache
def shaping_font(key: str) -> hb.Font:
    """Return the font `key` in the form used for shaping text.

    The Source fonts define the position of an accent only for a few letters. Without their table of
    positions, HarfBuzz places all accents by the outlines of letter and accent.
    """
    if key not in _SUBSTITUTES:
        return hb_font(key)
    font = bytearray(font_file(key).path.read_bytes())
    for entry in range(12, 12 + 16 * int.from_bytes(font[4:6], "big"), 16):
        if bytes(font[entry : entry + 4]) in (b"GPOS", b"kern"):
            # Another name that sorts the same hides a table.
            font[entry + 3] += 1
    return hb.Font(hb.Face(hb.Blob(bytes(font))))


@cache
def characters(key: str) -> frozenset[str]:
    """Return the characters that the font `key` draws, including the blank.

    Control characters, lone surrogates and private-use characters never count.
    """
    unwanted = ("Cc", "Cs", "Co")
    found = map(chr, hb_face(key).unicodes)
    return frozenset(c for c in found if unicodedata.category(c) not in unwanted) - INVISIBLE


@cache
def candidates(key: str, cjk_key: str = "") -> tuple[str, ...]:
    """Return the fonts to try in turn for a text in the font `key`.

    `cjk_key` is the font for Chinese, Japanese and Korean, if any.
    """
    family = key.split("-")[1]
    fonts = (key, _SUBSTITUTES[key], *_WESTERN[family], *_SCRIPTS)
    return (*fonts, cjk_key) if cjk_key else fonts


@cache
def simple_advances(key: str) -> dict[str, float]:
    """Return the advances, in thousandths of the size, of characters that need no shaping.

    These are letters, digits and signs of the scripts that run from left to right without joining,
    each in its NFC form: a text that consists only of these is drawn glyph by glyph. Fonts of other
    scripts have none.
    """
    if not (key in _SUBSTITUTES or key in _WESTERN["SourceSansPro"]):
        return {}
    font, scale = hb_font(key), 1000 / hb_face(key).upem
    found: dict[str, float] = {}
    for character in characters(key):
        glyph = font.get_nominal_glyph(ord(character))
        if glyph and _is_simple(character):
            found[character] = font.get_glyph_h_advance(glyph) * scale
    return found


def _is_simple(character: str) -> bool:
    return (
        unicodedata.category(character)[0] not in "MC"
        and unicodedata.bidirectional(character)
        in ("L", "EN", "ES", "ET", "CS", "WS", "ON", "S", "B")
        and unicodedata.is_normalized("NFC", character)
    )
