"""The paper that pages draw on: top-down coordinates, one record per page, a tagged PDF.

Everything on a page is either part of what the document says, and then is inside an element of its
structure, or an artifact (rules, filled areas, running heads, the foot), which a screen reader
skips. Rules and filled areas are always artifacts and are drawn below the text.

    document = Document(out, About(title, author, subject, "en"), hb_face)
    paper = Paper(document, sheet)          # or Paper(None, sheet): lays out, draws nothing
    with paper.element("Sect"):
        paper.bookmark("Labels")
        with paper.element("H1"):
            paper.text(54, 80, "Walk list", TITLE)
        paper.text(54, 110, "Nine doors.", BODY)             # outside an element: a P of its own
        grid = Grid((Stop(54, 40, Align.RIGHT, DATA, scope="row"), Stop(110, 300, style=DATA)), 20)
        with paper.element("Table"):
            with paper.element("THead"):
                grid.heads(paper, 150, ["No.", "Street"], LABEL)
            with paper.element("TBody"):
                grid.row(paper, 150, ["1", "12 Quince Street"])  # the top edge of the row
        with paper.figure("QR code of sheet 17", (480, 40, 57, 57)):
            paper.modules(480, 40, 57, rows_of_booleans)
    with paper.artifact(Artifact.FOOTER):
        paper.text(54, 750, "Page 1 of 1", FOOT)
    paper.end_page(PageKind.LETTER)
    document.finish()

Elements may stay open across pages: a table closed on page 9 is one table. `Paper.place` draws
strips (`printing.flow`), whose lines name their `Part`. `Paper` remembers the text of the current
page for its digest.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from operator import itemgetter

from canvass_app.printing.data import PageKind, PageRecord
from canvass_app.printing.flow import Align, Fitted, Mark, Placed
from canvass_app.printing.lines import rise, spaced
from canvass_app.printing.modules import dark_boxes
from canvass_app.printing.parts import ARTIFACT, Part
from canvass_app.printing.pdf.content import (
    Artifact,
    Box,
    Line,
    PageContent,
    Point,
    Setting,
    setting,
    show,
    with_actual_text,
)  # fmt: skip
from canvass_app.printing.pdf.document import Document
from canvass_app.printing.pdf.fonts import EmbeddedFont
from canvass_app.printing.pdf.structure import Element, entries
from canvass_app.printing.script.paragraph import TextLine, as_line
from canvass_app.printing.script.shape import shape
from canvass_app.printing.text import digest
from canvass_app.printing.theme import INK, Color, Sheet, Style

_GROUPS = frozenset(
    {"Sect", "Div", "Art", "Part", "Table", "THead", "TBody", "TR", "L", "LI", "TOC"}
)
"""Elements that contain other elements and no text of their own."""
_CELLS = frozenset({"TH", "TD", "LBody"})
"""Elements that contain text or paragraphs."""


class Paper:
    """One document under construction. Without `document`, pages are only laid out."""

    def __init__(self, document: Document | None, sheet: Sheet) -> None:
        self.sheet = sheet
        self.records: list[PageRecord] = []
        self.turns = False
        """Whether a line from right to left has been drawn yet."""
        self._document = document
        self._page: PageContent | None = None
        self._mark: Artifact | None = None
        self._open_tags: list[str] = []
        self._parts: tuple[Part, ...] = ()
        self._shown: list[str] = []
        self._settings: dict[tuple[str, float, Color], Setting] = {}

    @property
    def draws(self) -> bool:
        """Whether anything is drawn at all."""
        return self._document is not None

    @contextmanager
    def element(
        self, tag: str, *, language: str = "", scope: str = "", text: str = "", rtl: bool = False
    ) -> Iterator[None]:
        """Draw what follows as an element of the structure.

        `tag` is a standard type (ISO 32000-1, 14.8.4), `language` a BCP 47 tag if it differs from
        the document's, `scope` what a `TH` is the heading of (`column`, `row`). Inside an artifact
        it does nothing. `text` is what the element says if its glyphs are not in that order, `rtl`
        whether its lines run from right to left.
        """
        with self._opened(tag, entries(language=language, scope=scope, text=text, rtl=rtl)):
            yield

    @contextmanager
    def figure(self, alt: str, box: Box) -> Iterator[None]:
        """Draw what follows as a picture inside `box` with the alternative text `alt`."""
        x, y, width, height = box
        low = self.sheet.height - y - height
        with self._opened("Figure", entries(alt=alt, box=(x, low, x + width, low + height))):
            yield

    @contextmanager
    def artifact(self, kind: Artifact = Artifact.HEADER) -> Iterator[None]:
        """Draw what follows as part of the page and not of the text."""
        former, self._mark = self._mark, kind
        try:
            yield
        finally:
            self._mark = former

    def text(
        self, x: float, y: float, text: str | TextLine, style: Style, align: Align = Align.LEFT
    ) -> None:
        """Draw one line of text with its baseline at `y`; outside an element, in its own `P`."""
        set_line = as_line(text)
        said = set_line.text
        if not said:
            return
        self._shown.append(said)
        page = self.page
        if page is None:
            return
        line = self.line(x, set_line, style, align)
        if self._mark is not None:
            page.text(self._mark, with_actual_text(line, said) if line[-1] else line, y)
            return
        with ExitStack() as opened:
            if not self._open_tags or self._open_tags[-1] in _GROUPS:
                opened.enter_context(self.element("P"))
            if line[-1]:
                tag = "P" if self._open_tags[-1] in _CELLS else "Span"
                opened.enter_context(self._inside(tag, entries(text=said)))
            page.text(self.mark, line, y)

    def fitted(
        self, x: float, middle: float, fitted: Fitted, style: Style, align: Align = Align.LEFT
    ) -> None:
        """Draw a fitted cell with its lines centered on `middle`."""
        shrunk = Style(style.face, fitted.size, fitted.leading, style.color)
        y = middle + rise(fitted)
        for at, line in enumerate(fitted.lines, 1):
            self.text(x, y, line if at == len(fitted.lines) else spaced(line), shrunk, align)
            y += fitted.leading

    def rule(self, x: float, y: float, length: float, weight: float, color: Color) -> None:
        """Draw a horizontal line `length` points long."""
        if (page := self.page) is not None:
            page.rule(x, y, length, weight, color)

    def stroke(self, start: Point, end: Point, weight: float, color: Color) -> None:
        """Draw a straight line from one point to another, in the same way as a rule."""
        if (page := self.page) is not None:
            page.line(*start, *end, weight, color)

    def fill(self, box: Box, color: Color) -> None:
        """Fill a rectangle below the text."""
        if (page := self.page) is not None:
            page.fill(*box, color)

    def ink(
        self, lines: Sequence[Sequence[Point]], weight: float = 0.9, color: Color = INK
    ) -> None:
        """Draw strokes of a pen through points; call it inside a `figure`."""
        if (page := self.page) is not None:
            page.strokes(self.mark, lines, weight, color)

    def modules(self, x: float, y: float, side: float, rows: Sequence[Sequence[bool]]) -> None:
        """Draw a square of `side` points of dark and light modules: a QR code, in black."""
        if (page := self.page) is not None:
            page.areas(self.mark, dark_boxes(x, y, side, rows), (0.0, 0.0, 0.0))

    def image(self, image: int, box: Box, color: Color = INK) -> None:
        """Draw a picture added to the document (`Document.image`), a mask in `color`."""
        if (page := self.page) is not None:
            page.image(self.mark, image, box, color)

    def place(self, placed: Sequence[Placed]) -> None:
        """Draw the strips of one page, their lines in reading order.

        Parts stay open for the next page; `end_parts` closes them.
        """
        marks: list[tuple[int, float, Mark]] = []
        order = -1
        for top, strip in placed:
            for rule in strip.rules:
                self.rule(rule.x, top + rule.y, rule.length, rule.weight, rule.color)
            for mark in strip.marks:
                if mark.part and mark.part is not ARTIFACT:
                    order = mark.part.order
                marks.append((order, top + mark.y, mark))
        marks.sort(key=itemgetter(0))
        for at, (_, y, mark) in enumerate(marks):
            if mark.part is ARTIFACT:
                with self.artifact():
                    self.text(mark.x, y, mark.text, mark.style, mark.align)
                continue
            line = as_line(mark.text)
            turned = line.rtl and mark.align is Align.RIGHT
            self._switch(mark.part.path if mark.part else (), rtl=turned)
            goes_on = at + 1 < len(marks) and marks[at + 1][2].part is mark.part
            self.text(
                mark.x, y, spaced(line) if goes_on and mark.part else line, mark.style, mark.align
            )

    def end_parts(self) -> None:
        """Close the parts that `place` left open."""
        self._switch(())

    def bookmark(self, title: str) -> None:
        """Add this page to the outline."""
        if self._document is not None and self.page is not None:
            self._document.bookmark(title, self.page)

    def end_page(self, kind: PageKind, first: int = 0, last: int = 0) -> None:
        """Finish the page and record what it shows."""
        self.records.append(PageRecord(kind, first, last, digest("".join(self._shown))))
        self._shown.clear()
        if self._document is not None and self.page is not None:
            self._document.end_page(self.page)
        self._page = None

    # The rest is for `Grid` and others that draw whole rows.

    @property
    def page(self) -> PageContent | None:
        """The current page, started when first needed; None if nothing is drawn."""
        if self._page is None and self._document is not None:
            self._page = self._document.begin_page(self.sheet.width, self.sheet.height)
        return self._page

    @property
    def mark(self) -> Element | Artifact:
        """What is being drawn belongs to this: the innermost open element, or an artifact."""
        if self._mark is not None:
            return self._mark
        assert self._document is not None
        return self._document.structure.current

    def remember(self, texts: Sequence[str]) -> None:
        """Include in the digest texts that were drawn directly on the page."""
        self._shown.extend(texts)

    def line(
        self,
        x: float,
        text: str | TextLine,
        style: Style,
        align: Align = Align.LEFT,
        rise: float = 0.0,
    ) -> Line:
        """Prepare one line of text, `rise` points below the middle of its row."""
        assert self._document is not None
        set_line = as_line(text)
        shaped = shape(set_line.text, style.face, set_line.language, levels=set_line.levels)
        if align is not Align.LEFT:
            x -= align.value * shaped.width * style.size / 1000
        fonts = [self._document.font(run.face) for run in shaped.runs]
        selected = self._setting(fonts[0], style)
        shown, turns = show(shaped, fonts, style.size)
        self.turns = self.turns or turns
        return (selected, f"{x:.2f}", rise, shown, turns)

    def setting(self, style: Style) -> tuple[Setting, EmbeddedFont]:
        """Return the setting that selects `style`, and the font that it needs."""
        assert self._document is not None
        font = self._document.font(style.face)
        return self._setting(font, style), font

    def _setting(self, font: EmbeddedFont, style: Style) -> Setting:
        key = (font.name, style.size, style.color)
        if key not in self._settings:
            self._settings[key] = setting(font, style.size, style.color)
        return self._settings[key]

    @contextmanager
    def _opened(self, tag: str, said: str) -> Iterator[None]:
        if self._mark is not None:
            yield
            return
        self.end_parts()
        with self._inside(tag, said):
            yield
            self.end_parts()

    @contextmanager
    def _inside(self, tag: str, said: str) -> Iterator[None]:
        self._open(tag, said)
        yield
        self._close()

    def _open(self, tag: str, said: str, name: str = "") -> None:
        self._open_tags.append(tag)
        if self._document is not None:
            self._document.structure.open(tag, said, name)

    def _close(self) -> None:
        self._open_tags.pop()
        if self._document is not None:
            self._document.structure.close()

    def _switch(self, path: tuple[Part, ...], *, rtl: bool = False) -> None:
        """Close the parts that are not on `path`, and open the new ones.

        `rtl` is whether the lines of the last one run from right to left.
        """
        former = self._parts
        if path == former:
            return
        shared = 0
        while shared < min(len(path), len(former)) and path[shared] is former[shared]:
            shared += 1
        self._parts = path
        for _ in former[shared:]:
            self._close()
        for part in path[shared:]:
            turns = rtl and part is path[-1]
            said = entries(
                part.language, scope=part.scope, span=part.span, headed_by=part.headed_by, rtl=turns
            )
            self._open(part.tag, said, part.name)
