"""Cuts the text of a PDF page into cells by the position of its characters."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pypdfium2
import pypdfium2.raw as pdfium_c

_GAP = 0.62
"""A horizontal gap of this many text heights separates two cells; a word space is half of it."""


@dataclass(slots=True)
class _Run:
    """Characters side by side: their text, edges and height in points."""

    text: str
    left: float
    right: float
    base: float
    height: float


def cells(page: pypdfium2.PdfTextPage) -> list[str]:
    """Return the cells of a page: runs separated by gaps, with the wrapped lines of a cell joined.

    A line continues in the line below if both start at the same left edge and are at most two text
    heights apart.
    """
    joined: list[_Run] = []
    for run in _runs(page):
        above = next((r for r in reversed(joined[-40:]) if _continues(r, run)), None)
        if above is None:
            joined.append(run)
        else:
            above.text = f"{above.text} {run.text}"
            above.base = run.base
    return [run.text for run in joined]


def _continues(above: _Run, run: _Run) -> bool:
    drop = above.base - run.base
    same_size = abs(above.height - run.height) < 0.3
    return same_size and abs(above.left - run.left) < 1.0 and 0 < drop < 1.4 * run.height


def _runs(page: pypdfium2.PdfTextPage) -> Iterator[_Run]:
    current: _Run | None = None
    for character, left, right, base, height in _characters(page):
        if current is not None:
            same_line = abs(current.base - base) < 0.6 * height
            gap = left - current.right
            if same_line and -height < gap < _GAP * height:
                blank = " " if gap > 0.12 * height else ""
                current.text += blank + character
                current.right = max(right, current.right)
                continue
            yield current
        current = _Run(character, left, right, base, height)
    if current is not None:
        yield current


def _characters(page: pypdfium2.PdfTextPage) -> Iterator[tuple[str, float, float, float, float]]:
    """Yield each inked character with left and right edge, baseline and font size."""
    for at in range(page.count_chars()):
        code = pdfium_c.FPDFText_GetUnicode(page, at)
        character = chr(code)
        if character.isspace() or not code:
            continue
        left, _, right, _ = page.get_charbox(at, loose=True)
        x, y = pdfium_c.c_double(), pdfium_c.c_double()
        pdfium_c.FPDFText_GetCharOrigin(page, at, x, y)
        size = pdfium_c.FPDFText_GetFontSize(page, at)
        yield character, left, right, y.value, size
