"""Forms as documents: tagged like packets, made in memory, with no trace of the machine."""

from __future__ import annotations

import io
from collections.abc import Callable
from itertools import pairwise

from canvass_app.model.errors import UserError
from canvass_app.model.words import say
from canvass_app.printing.coverage import missing_characters
from canvass_app.printing.faces import Face, unprintable, width
from canvass_app.printing.flow import edge, set_lines, wrap
from canvass_app.printing.lines import spaced
from canvass_app.printing.paper import Paper
from canvass_app.printing.pdf.content import Box
from canvass_app.printing.pdf.document import Document
from canvass_app.printing.pdf.metadata import About
from canvass_app.printing.script.fonts import hb_face
from canvass_app.printing.theme import INK, Color, Sheet, Style


def made(about: About, sheet: Sheet, draw: Callable[[Paper], None]) -> bytes:
    """Return what `draw` draws as PDF. Equal calls give equal bytes."""
    out = io.BytesIO()
    document = Document(out, about, hb_face)
    draw(Paper(document, sheet))
    document.finish()
    return out.getvalue()


def require_printable(*texts: str) -> None:
    """Raise `UserError` unless some typeface has each character of `texts`."""
    missing = unprintable(" ".join(texts))
    if missing:
        raise UserError(
            say(
                "These characters cannot be printed: {missing}.",
                missing=missing_characters(missing),
            ),
            say("Write these words with other letters, then print again."),
        )


def prose(
    paper: Paper, text: str, style: Style, x: float, y: float, measure: float, language: str = ""
) -> float:
    """Draw a paragraph below `y`; return where it ends."""
    lines = set_lines(text, style.face, style.size, measure, language=language)
    at_edge, align = edge(lines[0], x, measure)
    with paper.element("P", language=language, rtl=lines[0].rtl):
        for line in lines:
            paper.text(at_edge, y + style.leading * 0.78, spaced(line), style, align)
            y += style.leading
    return y


def outline(paper: Paper, box: Box, weight: float, color: Color = INK) -> None:
    """Draw the four sides of a box."""
    x, y, wide, high = box
    corners = [(x, y), (x + wide, y), (x + wide, y + high), (x, y + high), (x, y)]
    for start, end in pairwise(corners):
        paper.stroke(start, end, weight, color)


def prose_height(text: str, style: Style, measure: float) -> float:
    """Return how many points high `prose` is."""
    return len(wrap(text, style.face, style.size, measure)) * style.leading


def shrunk(lines: tuple[str, ...], face: Face, size: float, floor: float, measure: float) -> float:
    """Return the largest size, `size` or smaller, at which each of `lines` fits into `measure`.

    It is 0 if the smallest size allowed, `floor`, is still too large.
    """
    widest = max((width(line, face, size) for line in lines), default=0.0)
    fits = size if widest <= measure else size * measure / widest
    return fits if fits >= floor else 0.0
