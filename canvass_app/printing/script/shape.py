"""Turns a line of text into glyphs: normal form, directions, fonts, and shaping by HarfBuzz."""

from __future__ import annotations

import itertools
import re
import unicodedata
from functools import cache, lru_cache

import uharfbuzz as hb

from canvass_app.printing.script import bidi, cjk
from canvass_app.printing.script.fonts import (
    candidates,
    hb_face,
    hb_font,
    shaping_font,
    simple_advances,
)
from canvass_app.printing.script.itemize import Item, draws, itemize
from canvass_app.printing.shaped import Glyph, Run, Shaped

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*")
_LONE = range(0xD800, 0xE000)
_REPLACEMENT = 0xFFFD


def shape(
    text: str, face: str, language: str = "", *, rtl: bool | None = None, levels: bytes = b""
) -> Shaped:
    """Return `text`, one line in NFC, as glyphs from left to right.

    `face` is the key of the font wanted (a `Face`); what it lacks comes from the other fonts.
    `language` is a BCP 47 tag, if known. `rtl` says whether the line as a whole runs from right to
    left; by default its first strong letter decides. `levels` are the levels of its characters, in
    NFC, in the paragraph it belongs to (`script.paragraph`).

    A character that no font has becomes glyph 0 of `face`, and so does one that cannot be printed,
    such as a control character or a lone surrogate: `uncovered` finds them. Characters that only
    control others (joiners, direction marks) get a glyph without ink. Raises `UserError` if a font
    file is missing.
    """
    if not rtl and not levels:
        plain = _plain(text, face)
        if plain is not None:
            return plain
    normal = unicodedata.normalize("NFC", text)
    return _shaped(normal, str(face), language, rtl, levels)


def width(text: str, face: str, size: float, language: str = "") -> float:
    """Return the width of the shaped `text` in points at `size` points. Raises as `shape`."""
    try:
        return sum(map(simple_advances(face).__getitem__, text)) * size / 1000
    except KeyError:
        return shape(text, face, language).width * size / 1000


def is_plain(text: str, face: str) -> bool:
    """Return whether `face` draws each character of `text` on its own, from left to right."""
    return simple_advances(face).keys() >= set(text)


def uncovered(text: str, face: str, language: str = "") -> str:
    """Return the characters of `text` that cannot be printed, each once, in order."""
    if is_plain(text, face):
        return ""
    normal = unicodedata.normalize("NFC", text)
    fonts = candidates(face, cjk.font_for(normal, language))
    missing = (c for c in dict.fromkeys(normal) if not any(draws(font, c) for font in fonts))
    return "".join(missing)


def _plain(text: str, face: str) -> Shaped | None:
    try:
        total = sum(map(simple_advances(face).__getitem__, text))
    except KeyError:
        return None
    return Shaped(text, (Run(str(face), text),) if text else (), total)


@lru_cache(maxsize=2_048)
def _shaped(text: str, face: str, language: str, rtl: bool | None, levels: bytes) -> Shaped:
    own = levels or bidi.levels(text, None if rtl is None else int(rtl))
    items = itemize(text, face, language, own)
    codes = [_REPLACEMENT if ord(c) in _LONE else ord(c) for c in text]
    runs: list[Run] = []
    total = 0.0
    for at in bidi.visual_order([item.level for item in items]):
        run, advance = _run(text, codes, items[at], language)
        runs.append(run)
        total += advance
    return Shaped(text, tuple(runs), total)


def _run(text: str, codes: list[int], item: Item, language: str) -> tuple[Run, float]:
    part = text[item.start : item.end]
    plain = _plain(part, item.key) if item.level % 2 == 0 else None
    if plain is not None:
        return plain.runs[0], plain.width
    glyphs = _glyphs(text, codes, item, language)
    return Run(item.key, part, glyphs), sum(glyph.advance for glyph in glyphs)


def _glyphs(text: str, codes: list[int], item: Item, language: str) -> tuple[Glyph, ...]:
    buffer = hb.Buffer()
    buffer.add_codepoints(codes, item.start, item.end - item.start)
    buffer.flags = hb.BufferFlags.DO_NOT_INSERT_DOTTED_CIRCLE
    buffer.direction = "rtl" if item.level % 2 else "ltr"
    buffer.script = item.script
    # Without a language, HarfBuzz uses that of the computer's user.
    buffer.language = language if _LANGUAGE.fullmatch(language) else "und"
    hb.shape(shaping_font(item.key), buffer, _features(item.key))
    return _labeled(text, item, buffer) or (_blank(item.key, text[item.start : item.end]),)


@cache
def _features(key: str) -> dict[str, bool]:
    """Return the features to turn off: no run has kerning or ligatures, since plain runs don't."""
    return {"kern": False, "liga": False} if simple_advances(key) else {}


def _labeled(text: str, item: Item, buffer: hb.Buffer) -> tuple[Glyph, ...]:
    """Return the glyphs of the buffer, each cluster's characters on its first in reading order."""
    scale = 1000 / hb_face(item.key).upem
    step = -1 if item.level % 2 else 1
    infos, places = buffer.glyph_infos[::step], buffer.glyph_positions[::step]
    clusters = _in_order([info.cluster for info in infos])
    ends = dict(itertools.pairwise(sorted({*clusters, item.end})))
    found: list[Glyph] = []
    before: int | None = None
    for info, place, cluster in zip(infos, places, clusters, strict=True):
        part = text[cluster : ends[cluster]]
        label = "" if cluster == before else part
        before = cluster
        if not info.codepoint and all(draws(item.key, character) for character in part):
            # A variation selector for variants that the font does not have.
            found.append(_blank(item.key, label))
            continue
        advance, right, up = (
            length * scale for length in (place.x_advance, place.x_offset, place.y_offset)
        )
        found.append(Glyph(info.codepoint, advance, right, up, label))
    return tuple(found[::step])


def _in_order(clusters: list[int]) -> list[int]:
    """Return the clusters of glyphs in reading order, with crossing ones joined.

    HarfBuzz may put a vowel sign without a letter on both sides of the sign after it.
    """
    return list(itertools.accumulate(reversed(clusters), min))[::-1]


def _blank(key: str, text: str) -> Glyph:
    """Return a glyph without ink or width for characters that have no glyph of their own."""
    number = hb_font(key).get_nominal_glyph(ord(" ")) or 0
    return Glyph(number, 0.0, 0.0, 0.0, text)
