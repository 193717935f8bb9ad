"""Table rows for pages of many: each column knows its place, and what repeats is kept ready."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from canvass_app.printing.flow import Align, Fitted, fit
from canvass_app.printing.paper import Paper, rise, spaced
from canvass_app.printing.pdf.content import Line
from canvass_app.printing.pdf.structure import entries
from canvass_app.printing.script.shape import shape
from canvass_app.printing.theme import DATA, Style

_KEPT = 2048
"""Cells of a column that are kept ready: cities, dates and ZIP codes repeat."""
_AIR = 3.0
"""Points of a row's height that text leaves free."""


@dataclass(frozen=True, slots=True)
class Stop:
    """A column: left edge and width in points, alignment, style.

    `scope` is `row` where its cells speak for their row.
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
    """A cell that looks unlike its column: its style, and a mark that stands after it."""

    text: str
    style: Style
    mark: str = ""
    mark_style: Style = DATA


class Grid:
    """Rows of one height over the same columns.

    A cell that is too wide shrinks, then breaks into lines, and never leaves its box.
    """

    def __init__(self, stops: Sequence[Stop], height: float) -> None:
        self._stops = tuple(stops)
        self._height = height
        self._tags = tuple(_tag(stop.scope) for stop in stops)
        self._kept: tuple[dict[str, tuple[Line, ...]], ...] = tuple({} for _ in stops)
        self._paper: Paper | None = None

    def heads(self, paper: Paper, baseline: float, heads: Sequence[str], style: Style) -> None:
        """Draw a row of column headings inside the open element, on one baseline."""
        with paper.element("TR"):
            for stop, head in zip(self._stops, heads, strict=True):
                with paper.element("TH", scope="column"):
                    self._head(paper, baseline, stop, head, style)

    def running_heads(
        self, paper: Paper, baseline: float, heads: Sequence[str], style: Style
    ) -> None:
        """Draw the headings again on a later page of the same table: an artifact."""
        with paper.artifact():
            for stop, head in zip(self._stops, heads, strict=True):
                self._head(paper, baseline, stop, head, style)

    def row(self, paper: Paper, top: float, cells: Sequence[str | Cell]) -> None:
        """Draw a row inside the open element, with its upper edge at `top`."""
        page = paper.page
        paper.remember([c if isinstance(c, str) else c.text + c.mark for c in cells])
        if page is None:
            return
        if paper is not self._paper:
            self._paper = paper
            for kept in self._kept:
                kept.clear()
        page.row(self._tags, [*map(self._lines, range(len(cells)), cells)], top + self._height / 2)

    def _head(self, paper: Paper, baseline: float, stop: Stop, head: str, style: Style) -> None:
        wide = shape(head, style.face).width * style.size / 1000 if head else 0.0
        if wide > stop.measure:
            size = style.size * stop.measure / wide
            style = Style(style.face, size, style.leading, style.colour)
        paper.text(stop.anchor, baseline, head, style, stop.align)

    def _lines(self, at: int, cell: str | Cell) -> tuple[Line, ...]:
        if isinstance(cell, Cell):
            return self._special(self._stops[at], cell)
        if not cell:
            return ()
        kept = self._kept[at]
        lines = kept.get(cell)
        if lines is None:
            stop = self._stops[at]
            lines = self._set(stop, cell, stop.style)
            if len(kept) >= _KEPT:
                kept.clear()
            kept[cell] = lines
        return lines

    def _set(self, stop: Stop, text: str, style: Style) -> tuple[Line, ...]:
        paper = self._paper
        assert paper is not None
        if shape(text, style.face).width * style.size <= stop.measure * 1000:
            return (paper.line(stop.anchor, text, style, stop.align, rise=0.33 * style.size),)
        fitted = fit(text, style.face, style.size, stop.measure, self._height - _AIR)
        return tuple(_fitted(paper, stop, fitted, style))

    def _special(self, stop: Stop, cell: Cell) -> tuple[Line, ...]:
        paper = self._paper
        assert paper is not None
        lines = self._set(stop, cell.text, cell.style) if cell.text else ()
        if cell.mark:
            x = stop.x + stop.measure + 2.5
            lines += (paper.line(x, cell.mark, cell.mark_style, rise=3.2),)
        return lines


def _fitted(paper: Paper, stop: Stop, fitted: Fitted, style: Style) -> list[Line]:
    shrunk = Style(style.face, fitted.size, fitted.leading, style.colour)
    last = len(fitted.lines) - 1
    return [
        paper.line(
            stop.anchor,
            text if at == last else spaced(text),
            shrunk,
            stop.align,
            rise=rise(fitted) + at * fitted.leading,
        )
        for at, text in enumerate(fitted.lines)
    ]


def _tag(scope: str) -> str:
    return f"TH{entries(scope=scope)}" if scope else "TD"
