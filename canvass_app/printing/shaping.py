"""Text on one line, made ready for the canvas: runs of glyphs with the bundled typefaces."""

from __future__ import annotations

from functools import cache, lru_cache
from importlib import resources
from pathlib import Path

import uharfbuzz as hb

from canvass_app.printing.faces import Face, coverage, width
from canvass_app.printing.marks import pieces
from canvass_app.printing.shaped import Glyph, Run, Shaped

_PACKAGES = {"SourceSerifPro": "font_source_serif_pro", "SourceSansPro": "font_source_sans_pro"}


@cache
def font_data(key: str) -> bytes:
    """Return the bytes of the font file that a run names."""
    _, family, weight = key.split("-")
    folder = resources.files(_PACKAGES[family]) / "files"
    return Path(str(folder / f"{family}-{weight}.ttf")).read_bytes()


@lru_cache(maxsize=4096)
def shape(text: str, face: Face) -> Shaped:
    """Return `text` as the runs to draw, in `face` where it has the letters."""
    wide = width(text, face, 1000)
    if text.isascii() or coverage(face).issuperset(text):
        return Shaped(text, (Run(str(face), text),), wide)
    runs: list[Run] = []
    pen = 0.0
    for piece in pieces(text, face, 1000):
        font = _font(str(piece.face))
        glyphs: list[Glyph] = []
        for letter in piece.text:
            number = font.get_nominal_glyph(ord(letter))
            advance = font.get_glyph_h_advance(number)
            glyphs.append(Glyph(number, advance, piece.right - pen, piece.up, letter))
            pen += advance
        runs.append(Run(str(piece.face), piece.text, tuple(glyphs)))
    return Shaped(text, tuple(runs), wide)


@cache
def _font(key: str) -> hb.Font:
    return hb.Font(hb.Face(font_data(key)))
