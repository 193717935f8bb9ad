"""The paper that pages draw on: top-down coordinates, one record per page, a quiet PDF.

`Paper` remembers the text of the page in hand for its digest and hands the drawing to an
`Ink`. With `NoInk` the same pages are laid out for their digests alone.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from reportlab.pdfgen.canvas import Canvas

from canvass_app.printing.data import PageKind, PageRecord
from canvass_app.printing.faces import Face, coverage, width
from canvass_app.printing.flow import Align, Fitted, Placed
from canvass_app.printing.marks import pieces
from canvass_app.printing.text import digest
from canvass_app.printing.theme import Colour, Sheet, Style


class Writable(Protocol):
    """Takes bytes."""

    def write(self, data: bytes, /) -> int:
        """Take `data`."""
        ...


class Ink(Protocol):
    """Where the drawing goes."""

    def text(self, x: float, y: float, text: str, style: Style) -> None:
        """Draw one run of text with its baseline at `y`."""
        ...

    def rule(self, x: float, y: float, length: float, weight: float, colour: Colour) -> None:
        """Draw a horizontal line."""
        ...

    def bookmark(self, title: str) -> None:
        """Name the page in hand."""
        ...

    def end_page(self) -> None:
        """Finish the page."""
        ...


class NoInk:
    """Draws nothing."""

    def text(self, x: float, y: float, text: str, style: Style) -> None:
        """Do nothing."""

    def rule(self, x: float, y: float, length: float, weight: float, colour: Colour) -> None:
        """Do nothing."""

    def bookmark(self, title: str) -> None:
        """Do nothing."""

    def end_page(self) -> None:
        """Do nothing."""


@dataclass(frozen=True, slots=True)
class About:
    """What the document says of itself."""

    title: str
    author: str
    subject: str
    language: str
    dated: date


class _PacketDay:
    """The time stamp of the engine, set to the packet's date: the clock stays out of the file."""

    dhh = dmm = 0

    def __init__(self, day: date) -> None:
        self.YMDhms = (day.year, day.month, day.day, 0, 0, 0)


class PdfInk:
    """Draws with reportlab's canvas. Equal input gives equal bytes."""

    def __init__(self, out: Writable, paper: Sheet, about: About) -> None:
        for face in Face:
            coverage(face)
        self._height = paper.height
        self._canvas = Canvas(
            out,
            pagesize=(paper.width, paper.height),
            pageCompression=1,
            invariant=1,
            initialFontName=Face.SANS,
            lang=about.language,
        )
        self._describe(about)
        self._bookmarks = 0

    def _describe(self, about: About) -> None:
        canvas = self._canvas
        canvas.setTitle(about.title)
        canvas.setAuthor(about.author)
        canvas.setSubject(about.subject)
        canvas.setCreator("Canvass")
        canvas.setProducer("Canvass")
        canvas.setViewerPreference("DisplayDocTitle", "true")
        # The engine seeds both from the environment variable SOURCE_DATE_EPOCH where it is set.
        document = canvas._doc
        document._timeStamp = _PacketDay(about.dated)
        document.signature = hashlib.md5(b"canvass packet", usedforsecurity=False)

    def text(self, x: float, y: float, text: str, style: Style) -> None:
        """Draw one run of text with its baseline at `y`."""
        canvas = self._canvas
        canvas.setFillColorRGB(*style.colour)
        for piece in pieces(text, style.face, style.size):
            canvas.setFont(piece.face, style.size)
            canvas.drawString(x + piece.right, self._height - y + piece.up, piece.text)

    def rule(self, x: float, y: float, length: float, weight: float, colour: Colour) -> None:
        """Draw a horizontal line."""
        canvas = self._canvas
        canvas.setStrokeColorRGB(*colour)
        canvas.setLineWidth(weight)
        canvas.line(x, self._height - y, x + length, self._height - y)

    def bookmark(self, title: str) -> None:
        """Name the page in hand."""
        self._bookmarks += 1
        key = f"b{self._bookmarks}"
        self._canvas.bookmarkPage(key)
        self._canvas.addOutlineEntry(title, key, level=0)

    def end_page(self) -> None:
        """Finish the page."""
        self._canvas.showPage()

    def save(self) -> None:
        """Write the whole document out."""
        self._canvas.save()


class Paper:
    """One document in the making."""

    def __init__(self, ink: Ink, sheet: Sheet) -> None:
        self.sheet = sheet
        self.records: list[PageRecord] = []
        self._ink = ink
        self._shown: list[str] = []

    def text(self, x: float, y: float, text: str, style: Style, align: Align = Align.LEFT) -> None:
        """Draw one line of text with its baseline at `y`."""
        if not text:
            return
        if align is not Align.LEFT:
            x -= align.value * width(text, style.face, style.size)
        self._shown.append(text)
        self._ink.text(x, y, text, style)

    def fitted(
        self, x: float, middle: float, fitted: Fitted, style: Style, align: Align = Align.LEFT
    ) -> None:
        """Draw a fitted cell with its lines centred on `middle`."""
        shrunk = Style(style.face, fitted.size, fitted.leading, style.colour)
        y = middle - (len(fitted.lines) - 1) * fitted.leading / 2 + 0.33 * fitted.size
        for line in fitted.lines:
            self.text(x, y, line, shrunk, align)
            y += fitted.leading

    def rule(self, x: float, y: float, length: float, weight: float, colour: Colour) -> None:
        """Draw a horizontal line `length` points long."""
        self._ink.rule(x, y, length, weight, colour)

    def place(self, placed: Sequence[Placed]) -> None:
        """Draw the strips of one page."""
        for top, strip in placed:
            for rule in strip.rules:
                self.rule(rule.x, top + rule.y, rule.length, rule.weight, rule.colour)
            for mark in strip.marks:
                self.text(mark.x, top + mark.y, mark.text, mark.style, mark.align)

    def bookmark(self, title: str) -> None:
        """Name this page in the outline."""
        self._ink.bookmark(title)

    def end_page(self, kind: PageKind, first: int = 0, last: int = 0) -> None:
        """Finish the page and record what it shows."""
        self.records.append(PageRecord(kind, first, last, digest("".join(self._shown))))
        self._shown.clear()
        self._ink.end_page()
