"""Accents that have no ready-made letter (Yoruba `ọ́`, Lithuanian `m̃`): set over their base.

The faces draw a combining mark around its own origin and tell a shaping engine where to
put it. Here it is centred on the letter before it, higher over a tall one, and a second
mark on the same side clears the first.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from canvass_app.printing.faces import Face, runs, spelled, width

_TALL = frozenset("bdfhkltß")
_RAISE_TALL = 0.165
_STACK = 0.17
_BELOW = range(200, 223)
"""Canonical combining classes that stand below or are attached there (Unicode, table 4-3)."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of one face, moved by `right` and `up` points from the start of the text."""

    right: float
    up: float
    text: str
    face: Face


def pieces(text: str, face: Face, size: float) -> list[Piece]:
    """Return `text` as the pieces to draw, in reading order."""
    found: list[Piece] = []
    x = 0.0
    for cluster in _clusters(spelled(text)):
        for run, run_face in runs(cluster.plain, face):
            found.append(Piece(x, 0.0, run, run_face))
            x += width(run, run_face, size)
        if cluster.marks:
            found += _over(cluster, face, size, x)
    return found


@dataclass(frozen=True, slots=True)
class _Cluster:
    """Text without marks, then the marks that belong to its last character."""

    plain: str
    marks: str


def _clusters(text: str) -> list[_Cluster]:
    if text.isascii() or not any(map(unicodedata.combining, text)):
        return [_Cluster(text, "")]
    found: list[_Cluster] = []
    plain = marks = ""
    for character in text:
        if unicodedata.combining(character):
            marks += character
            continue
        if marks:
            found.append(_Cluster(plain, marks))
            plain = marks = ""
        plain += character
    found.append(_Cluster(plain, marks))
    return found


def _over(cluster: _Cluster, face: Face, size: float, end: float) -> list[Piece]:
    base = cluster.plain[-1:] or " "
    decomposed = unicodedata.normalize("NFD", base)
    letter, own = decomposed[0], decomposed[1:]
    middle = end - width(base, face, size) / 2
    tall = letter.isupper() or letter in _TALL
    above = (_RAISE_TALL if tall else 0.0) + _STACK * sum(not _is_below(c) for c in own)
    below = -_STACK * sum(_is_below(c) for c in own)
    found: list[Piece] = []
    for mark in cluster.marks:
        up = below if _is_below(mark) else above
        mark_face = runs(mark, face)[0][1]
        found.append(Piece(middle, up * size, mark, mark_face))
        if _is_below(mark):
            below -= _STACK
        else:
            above += _STACK
    return found


def _is_below(mark: str) -> bool:
    return unicodedata.combining(mark) in _BELOW
