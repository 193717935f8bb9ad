"""Table rows for pages with many of them: columns are fixed, and repeated cells are cached."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from canvass_app.printing.flow import Align, cell_edge, fit
from canvass_app.printing.lines import rise, spaced
from canvass_app.printing.paper import Paper
from canvass_app.printing.pdf.content import Box, Line
from canvass_app.printing.pdf.structure import entries
from canvass_app.printing.script.fonts import simple_advances
from canvass_app.printing.script.shape import width
from canvass_app.printing.theme import DATA, Style

_KEPT = 2048
"""How many cells of a column are cached: cities, dates and ZIP codes repeat."""
_AIR = 3.0
"""Points of a row's height that text leaves free."""
_MARK_GAP = 2.5
_RISE = 0.33
"""How far below the middle of its line a baseline is, in sizes."""


@dataclass(frozen=True, slots=True)
class Stop:
    """A column: left edge and width in points, alignment, style.

    `scope` is `row` if its cells are row headers.
    """

    x: float
    measure: float
    align: Align = Align.LEFT
    style: Style = DATA
    scope: str = ""

    @property
    def anchor(self) -> float:
        """Where its text is aligned."""
        return self.x + self.align.value * self.measure


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell that looks different from its column: its style, and a mark after it.

    With `step`, its words are that many points apart, each at its own stop.
    """

    text: str
    style: Style
    mark: str = ""
    mark_style: Style = DATA
    step: float = 0.0


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawn cell, such as ink or a photograph. `alt` says what it shows.

    `draw` gets the paper and the box of the cell.
    """

    alt: str
    draw: Callable[[Paper, Box], None]


class _Column:
    """A column while rows are drawn on one paper."""

    def __init__(self, paper: Paper, stop: Stop, height: float) -> None:
        self.kept: dict[str, tuple[Line, ...]] = {}
        self._paper = paper
        self._stop = stop
        self._height = height
        self._advances = simple_advances(stop.style.face)
        self._setting, self._font = paper.setting(stop.style)
        self._limit = stop.measure * 1000 / stop.style.size
        self._shift = stop.align.value * stop.style.size / 1000
        self._left = f"{stop.x:.2f}"
        self._rise = _RISE * stop.style.size

    def lines(self, text: str) -> tuple[Line, ...]:
        """Return a prepared cell, and cache it."""
        if not text:
            return ()
        lines = self._simple(text) or self.set(text, self._stop.style)
        if len(self.kept) >= _KEPT:
            self.kept.clear()
        self.kept[text] = lines
        return lines

    def special(self, cell: Cell) -> tuple[Line, ...]:
        """Return a cell in its own style."""
        if cell.step:
            x, rise = self._stop.x, _RISE * cell.style.size
            words = enumerate(cell.text.split())
            return tuple(
                self._paper.line(x + at * cell.step, f"{word} ", cell.style, rise=rise)
                for at, word in words
            )
        lines = self.set(cell.text, cell.style) if cell.text else ()
        if cell.mark:
            x = self._stop.x + self._stop.measure + _MARK_GAP
            rise = _RISE * cell.style.size
            lines += (self._paper.line(x, cell.mark, cell.mark_style, rise=rise),)
        return lines

    def set(self, text: str, style: Style) -> tuple[Line, ...]:
        """Fit a text into the column."""
        stop, paper = self._stop, self._paper
        fitted = fit(text, style.face, style.size, stop.measure, self._height - _AIR)
        if fitted.size != style.size:
            style = Style(style.face, fitted.size, fitted.leading, style.color)
        last = len(fitted.lines) - 1
        first = rise(fitted)
        x, align = cell_edge(fitted.lines, stop.x, stop.measure, stop.align)
        return tuple(
            paper.line(
                x,
                line if at == last else spaced(line),
                style,
                align,
                first + at * fitted.leading,
            )
            for at, line in enumerate(fitted.lines)
        )

    def _simple(self, text: str) -> tuple[Line, ...]:
        """Return plain text that fits, as most cells of a page do; nothing for any other."""
        try:
            wide = sum(map(self._advances.__getitem__, text))
        except KeyError:
            return ()
        shown = self._font.plain(text) if wide <= self._limit else ""
        if not shown:
            return ()
        x = f"{self._stop.anchor - self._shift * wide:.2f}" if self._shift else self._left
        return ((self._setting, x, self._rise, shown, False),)


class Grid:
    """Rows of one height over the same columns.

    A cell that is too wide shrinks, then breaks into lines; it never leaves its box.
    """

    def __init__(self, stops: Sequence[Stop], height: float) -> None:
        self._stops = tuple(stops)
        self._height = height
        self._tags = tuple(_tag(stop.scope) for stop in stops)
        self._columns: tuple[_Column, ...] = ()
        self._paper: Paper | None = None
        self._heads: dict[tuple[str, ...], list[tuple[Line, ...]]] = {}
        self._headed: Paper | None = None

    def heads(self, paper: Paper, baseline: float, heads: Sequence[str], style: Style) -> None:
        """Draw a row of column headings inside the open element, on one baseline."""
        paper.remember(heads)
        page = paper.page
        if page is None:
            return
        key = tuple(heads)
        if paper is not self._headed or key not in self._heads:
            self._headed = paper
            self._heads[key] = [
                (_head(paper, stop, head, style),) if head else ()
                for stop, head in zip(self._stops, heads, strict=True)
            ]
        page.row((_tag("column"),) * len(heads), self._heads[key], baseline)

    def row(self, paper: Paper, top: float, cells: Sequence[str | Cell]) -> None:
        """Draw a row inside the open element, with its top at `top`."""
        said = list(map(_said, cells))
        paper.remember(said)
        page = paper.page
        if page is None:
            return
        drawn = [
            column.kept.get(cell) or column.lines(cell)
            if isinstance(cell, str)
            else column.special(cell)
            for column, cell in zip(self._columns_on(paper), cells, strict=True)
        ]
        tags = tuple(map(_spoken, self._tags, said, drawn)) if paper.turns else self._tags
        page.row(tags, drawn, top + self._height / 2)

    def row_with_pictures(
        self, paper: Paper, top: float, cells: Sequence[str | Cell | Picture]
    ) -> None:
        """Draw a row like `row` does, with pictures in some of its cells; this is slower."""
        page = paper.page
        if page is None:
            paper.remember([_said(cell) for cell in cells if not isinstance(cell, Picture)])
            return
        columns = self._columns_on(paper)
        with paper.element("TR"):
            for stop, column, cell in zip(self._stops, columns, cells, strict=True):
                tag = "TH" if stop.scope else "TD"
                if isinstance(cell, Picture):
                    box = (stop.x, top, stop.measure, self._height)
                    with paper.element(tag, scope=stop.scope), paper.figure(cell.alt, box):
                        cell.draw(paper, box)
                    continue
                said = _said(cell)
                paper.remember([said])
                lines = column.lines(cell) if isinstance(cell, str) else column.special(cell)
                text = said if any(line[-1] for line in lines) else ""
                with paper.element(tag, scope=stop.scope, text=text):
                    for line in lines:
                        page.text(paper.mark, line, top + self._height / 2 + line[2])

    def _columns_on(self, paper: Paper) -> tuple[_Column, ...]:
        if paper is not self._paper:
            self._paper = paper
            self._columns = tuple(_Column(paper, stop, self._height) for stop in self._stops)
        return self._columns


def _said(cell: str | Cell) -> str:
    return cell if isinstance(cell, str) else cell.text + cell.mark


def _spoken(tag: str, said: str, lines: tuple[Line, ...]) -> str:
    """Return the tag of a cell, with its text if a part of it runs from right to left."""
    return f"{tag}{entries(text=said)}" if any(line[-1] for line in lines) else tag


def _head(paper: Paper, stop: Stop, head: str, style: Style) -> Line:
    wide = width(head, style.face, style.size)
    if wide > stop.measure:
        size = style.size * stop.measure / wide
        style = Style(style.face, size, style.leading, style.color)
    return paper.line(stop.anchor, head, style, stop.align)


def _tag(scope: str) -> str:
    return f"TH{entries(scope=scope)}" if scope else "TD"
