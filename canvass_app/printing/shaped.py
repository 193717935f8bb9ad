"""What the text engine hands to the canvas: runs of glyphs in the order in which they are drawn."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Glyph:
    """One glyph. Lengths are in thousandths of the font size.

    `number` is the glyph's number in the whole font file. `text` is what the glyph stands for:
    the characters of its cluster on the cluster's first glyph in reading order, nothing on the
    others.
    """

    number: int
    advance: float
    right: float
    up: float
    text: str


@dataclass(frozen=True, slots=True)
class Run:
    """Glyphs of one face, drawn from left to right.

    `face` is the key of a font file. `text` is what the run says, in reading order. A run
    without `glyphs` is plain: each character is the face's own glyph for it with the face's own
    advance, in reading order from left to right, and nothing is moved or joined.
    """

    face: str
    text: str
    glyphs: tuple[Glyph, ...] = ()


@dataclass(frozen=True, slots=True)
class Shaped:
    """One line of text, ready to draw.

    `text` is the whole in reading order, `runs` stand in the order in which they are drawn from
    left to right, `width` is in thousandths of the font size.
    """

    text: str
    runs: tuple[Run, ...]
    width: float
