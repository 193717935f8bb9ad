"""What the text engine passes to the canvas: runs of glyphs in drawing order."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Glyph:
    """One glyph. Lengths are in thousandths of the font size.

    `number` is the glyph's number in the whole font file. `text` is what the glyph stands for: the
    first glyph of a cluster, in reading order, has the characters of the cluster; the others have
    nothing.
    """

    number: int
    advance: float
    right: float
    up: float
    text: str


@dataclass(frozen=True, slots=True)
class Run:
    """Glyphs of one face, drawn from left to right.

    `face` is the key of a font file. `text` is what the run says, in reading order. A run without
    `glyphs` is plain: each character is the face's own glyph for it with the face's own advance, in
    reading order from left to right, and nothing is shifted or joined.
    """

    face: str
    text: str
    glyphs: tuple[Glyph, ...] = ()


@dataclass(frozen=True, slots=True)
class Shaped:
    """One line of text, ready to draw.

    `text` is all of it in reading order, `runs` are in drawing order from left to right, `width` is
    in thousandths of the font size.
    """

    text: str
    runs: tuple[Run, ...]
    width: float
