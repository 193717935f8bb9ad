"""The content of one page: marked text and shapes, in points from the upper left corner."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from canvass_app.printing.pdf.fonts import EmbeddedFont, is_turned
from canvass_app.printing.pdf.objects import number, numbers, text_string
from canvass_app.printing.pdf.structure import Element, StructureTree
from canvass_app.printing.shaped import Shaped

Color = tuple[float, float, float]
Point = tuple[float, float]
Box = tuple[float, float, float, float]
"""Left edge, upper edge, width and height in points."""


class Artifact(Enum):
    """What belongs to the page and not to the text, so it is not read aloud."""

    HEADER = "/Artifact<</Type/Pagination/Subtype/Header>>BDC"
    FOOTER = "/Artifact<</Type/Pagination/Subtype/Footer>>BDC"
    LAYOUT = "/Artifact<</Type/Layout>>BDC"


@dataclass(frozen=True, slots=True)
class Setting:
    """A font of this file at a size and in a color; `operators` select them."""

    font: EmbeddedFont
    size: float
    color: Color
    operators: str


Line = tuple[Setting, str, float, str, bool]
"""A prepared line of text: what must be selected before it, where the pen starts (`x`), how far
below the middle of a table row its baseline is, in points, its operators, and whether its element
must say the text because a part of it runs from right to left.
"""


def setting(font: EmbeddedFont, size: float, color: Color) -> Setting:
    """Return a setting of `font` at `size` points."""
    operators = f"/{font.name} {number(size)} Tf {_color(color)} rg"
    return Setting(font, size, color, operators)


def show(shaped: Shaped, fonts: Sequence[EmbeddedFont], size: float) -> tuple[str, bool]:
    """Return the operators that draw a line from the pen, and whether it changes direction.

    `fonts` are those of the runs; the first is already selected, and is selected again at the end.
    If the glyphs would be read wrongly, the text is added (ActualText). A line that changes
    direction has a part from right to left: programs that extract text look for such glyphs from
    left to right and reverse them, but they don't reverse ActualText next to them, so it belongs on
    the structure element.
    """
    if len(fonts) == 1 and not shaped.runs[0].glyphs:
        shown = fonts[0].plain(shaped.text)
        if shown:
            return shown, False
    pairs = list(zip(fonts, shaped.runs, strict=True))
    # Every run is asked, since that marks its glyphs as used.
    read = min([font.is_read_as(run) for font, run in pairs])
    in_order = "".join(run.text for run in shaped.runs) == shaped.text
    turns = not in_order or any(is_turned(run) for run in shaped.runs)
    parts: list[str] = []
    selected = fonts[0]
    for font, run in pairs:
        if font is not selected:
            parts.append(f"/{font.name} {number(size)} Tf")
            selected = font
        parts.append(font.show(run, size))
    if selected is not fonts[0]:
        parts.append(f"/{fonts[0].name} {number(size)} Tf")
    shown = " ".join(parts)
    if not read and not turns:
        return f"/Span<</ActualText{text_string(shaped.text)}>>BDC {shown} EMC", False
    return shown, turns


def with_actual_text(line: Line, text: str) -> Line:
    """Return a line with its text attached, for an artifact, which has no element to carry it."""
    selected, x, rise, operators, turns = line
    shown = f"/Span<</ActualText{text_string(text)}>>BDC {operators} EMC"
    return selected, x, rise, shown, turns


class PageContent:
    """The content of one page under construction.

    Rules and filled areas are kept separately and drawn first, below everything else; they belong
    to the page and never to the text. Everything else belongs to `mark`: an open element of the
    structure or an `Artifact`.
    """

    def __init__(self, structure: StructureTree, number: int, width: float, height: float) -> None:
        self.number = number
        self.width = width
        self.height = height
        self.images: dict[str, int] = {}
        self._structure = structure
        self._parts: list[str] = []
        self._fills: dict[str, list[str]] = {}
        self._rules: dict[tuple[float, Color], list[str]] = {}
        self._mark: Element | Artifact | None = None
        self._selected: Setting | None = None

    def rule(self, x: float, y: float, length: float, weight: float, color: Color) -> None:
        """Draw a horizontal line below the text."""
        self.line(x, y, x + length, y, weight, color)

    def line(
        self, x: float, y: float, to_x: float, to_y: float, weight: float, color: Color
    ) -> None:
        """Draw a straight line below the text."""
        start, end = self.height - y, self.height - to_y
        shown = f"{x:.2f} {start:.2f} m {to_x:.2f} {end:.2f} l"
        self._rules.setdefault((weight, color), []).append(shown)

    def fill(self, x: float, y: float, width: float, height: float, color: Color) -> None:
        """Fill a rectangle below the text; (x, y) is its upper left corner."""
        shown = numbers((x, self.height - y - height, width, height))
        self._fills.setdefault(f"{_color(color)} rg", []).append(f"{shown} re")

    def text(self, mark: Element | Artifact, line: Line, y: float) -> None:
        """Draw a line of text with its baseline at `y`."""
        self._enter(mark)
        selected, x, _, operators, _ = line
        if selected is not self._selected:
            self._parts.append(selected.operators)
            self._selected = selected
        self._parts.append(f"BT {x} {self.height - y:.2f} Td {operators} ET")

    def row(self, tags: Sequence[str], cells: Sequence[Sequence[Line]], middle: float) -> None:
        """Draw a table row inside the innermost open element, each cell with its lines.

        `tags` are the cells' types as for `StructureTree.row`.
        """
        self._leave()
        identifier = self._structure.row(tags, cells, self.number)
        parts, selected = self._parts, self._selected
        up = self.height - middle
        last_rise, y = 0.0, f"{up:.2f}"
        for tag, lines in zip(tags, cells, strict=True):
            if not lines:
                continue
            shown = f"/{tag[:2]}<</MCID {identifier}>>BDC"
            identifier += 1
            for line_setting, x, rise, operators, _ in lines:
                if line_setting is not selected:
                    selected = line_setting
                    shown += f" {selected.operators}"
                if rise != last_rise:
                    last_rise, y = rise, f"{up - rise:.2f}"
                shown += f" BT {x} {y} Td {operators} ET"
            parts.append(shown)
            parts.append("EMC")
        self._selected = selected

    def strokes(
        self,
        mark: Element | Artifact,
        lines: Sequence[Sequence[Point]],
        weight: float,
        color: Color,
    ) -> None:
        """Draw ink: lines through points with a round pen of `weight` points.

        Points are rounded to a tenth of a point and written relative to the lower left one, as
        short numbers: a page of 25 signatures has thousands of them.
        """
        self._enter(mark)
        left = min(x for line in lines for x, _ in line)
        low = max(y for line in lines for _, y in line)
        paths: list[str] = []
        for points in lines:
            steps = [f"{round(10 * (x - left))} {round(10 * (low - y))}" for x, y in points]
            steps = steps if len(steps) > 1 else steps * 2
            paths.append(f"{steps[0]} m {' l '.join(steps[1:])} l")
        place = f".1 0 0 .1 {number(left)} {number(self.height - low)} cm"
        pen = f"{number(10 * weight)} w 1 J 1 j {_color(color)} RG"
        self._parts.append(f"q {place} {pen} {' '.join(paths)} S Q")

    def areas(
        self,
        mark: Element | Artifact,
        boxes: Sequence[Box],
        color: Color,
    ) -> None:
        """Fill rectangles as a single shape."""
        self._enter(mark)
        shown = " ".join(f"{numbers((x, self.height - y - h, w, h))} re" for x, y, w, h in boxes)
        self._parts.append(f"q {_color(color)} rg {shown} f Q")

    def image(
        self,
        mark: Element | Artifact,
        image: int,
        box: Box,
        color: Color,
    ) -> None:
        """Draw image object `image` into a box, a mask in `color`."""
        self._enter(mark)
        name = f"I{image}"
        self.images[name] = image
        x, y, width, height = box
        matrix = numbers((width, 0, 0, height, x, self.height - y - height))
        self._parts.append(f"q {_color(color)} rg {matrix} cm /{name} Do Q")

    def finish(self) -> bytes:
        """Return the content stream."""
        self._leave()
        ground: list[str] = []
        for kind, shapes in self._fills.items():
            ground += [kind, *shapes, "f"]
        for (weight, color), lines in self._rules.items():
            ground += [f"{number(weight)} w {_color(color)} RG", *lines, "S"]
        if ground:
            ground = [Artifact.LAYOUT.value, "q", *ground, "Q EMC"]
        return "\n".join([*ground, *self._parts]).encode("latin-1")

    def _enter(self, mark: Element | Artifact) -> None:
        if mark is self._mark:
            return
        self._leave()
        if isinstance(mark, Artifact):
            self._parts.append(mark.value)
        else:
            identifier = self._structure.mark(mark, self.number)
            self._parts.append(f"/{mark.tag}<</MCID {identifier}>>BDC")
        self._mark = mark

    def _leave(self) -> None:
        if self._mark is not None:
            self._parts.append("EMC")
            self._mark = None


def _color(color: Color) -> str:
    return " ".join(f"{part:.3g}" for part in color)
