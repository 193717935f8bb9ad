"""Splits a line into stretches of one direction, one font and one script."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

import uharfbuzz as hb

from canvass_app.printing.script import cjk
from canvass_app.printing.script.fonts import INVISIBLE, candidates, characters
from canvass_app.printing.script.graphemes import extends, graphemes

_NO_SCRIPT = "Zyyy"


@dataclass(frozen=True, slots=True)
class Item:
    """The characters from `start` to before `end`: their font, script (ISO 15924) and level."""

    start: int
    end: int
    key: str
    script: str
    level: int


def itemize(text: str, key: str, language: str, levels: Sequence[int]) -> list[Item]:
    """Return the items of `text` in reading order. `levels` are those of its characters."""
    keys = list(_keys(graphemes(text), key, cjk.font_for(text, language)))
    scripts = _scripts(text)
    found: list[Item] = []
    for at, (level, font, script) in enumerate(zip(levels, keys, scripts, strict=True)):
        last = found[-1] if found else None
        if last and (last.level, last.key, last.script) == (level, font, script):
            found[-1] = Item(last.start, at + 1, font, script, level)
        else:
            found.append(Item(at, at + 1, font, script, level))
    return found


def draws(key: str, character: str) -> bool:
    """Return whether the font has `character`, or all the parts that it decomposes into."""
    drawn = characters(key)
    if character in drawn or character in INVISIBLE:
        return True
    apart = _apart(character)
    return apart != character and all(draws(key, part) for part in apart)


def _apart(character: str) -> str:
    """Return the canonical decomposition by one step, if there is one."""
    parts = unicodedata.decomposition(character)
    if parts and not parts.startswith("<"):
        return "".join(chr(int(part, 16)) for part in parts.split())
    return unicodedata.normalize("NFD", character)


@lru_cache(maxsize=4_096)
def font_of(cluster: str, key: str, cjk_key: str = "") -> str:
    """Return the first font that draws all of `cluster`, or nothing."""
    for candidate in candidates(key, cjk_key):
        if all(draws(candidate, character) for character in cluster):
            return candidate
    return ""


def _keys(clusters: list[str], key: str, cjk_key: str) -> Iterator[str]:
    """Yield the font of each character.

    Blanks and most signs that belong to no script use the font of what comes before them, or after
    them at the start of the line. Digits, brackets and quotation marks use the line's own font.
    """
    previous = ""
    for at, cluster in enumerate(clusters):
        if _follows(cluster):
            previous = previous or _first_strong_font(clusters[at:], key, cjk_key)
            if previous and all(draws(previous, character) for character in cluster):
                yield from (previous for _ in cluster)
                continue
        whole = font_of(cluster, key, cjk_key)
        for character in cluster:
            previous = whole or font_of(character, key, cjk_key) or key
            yield previous


def _first_strong_font(clusters: list[str], key: str, cjk_key: str) -> str:
    strong = next((cluster for cluster in clusters if not _follows(cluster)), "")
    return font_of(strong, key, cjk_key) if strong else key


@cache
def _follows(cluster: str) -> bool:
    kind = unicodedata.category(cluster[0])
    return script_of(cluster[0]) == _NO_SCRIPT and kind not in ("Nd", "Ps", "Pe", "Pi", "Pf")


@cache
def script_of(character: str) -> str:
    """Return the script of `character` by ISO 15924; `Zyyy` if it belongs to none."""
    if extends(character) or unicodedata.category(character) in ("Cs", "Cc"):
        return _NO_SCRIPT
    buffer = hb.Buffer()
    buffer.add_codepoints([ord(character)])
    buffer.guess_segment_properties()
    return str(buffer.script or _NO_SCRIPT)


def _scripts(text: str) -> list[str]:
    """Return the script of each character; signs without one get that of their neighbor."""
    found = [script_of(character) for character in text]
    strong = next((script for script in found if script != _NO_SCRIPT), _NO_SCRIPT)
    for at, script in enumerate(found):
        strong = script if script != _NO_SCRIPT else strong
        found[at] = strong
    return found
