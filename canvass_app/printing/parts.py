"""The parts of the document structure that the lines of a page belong to.

A part is opened when its first line is drawn and closed when another begins, so a paragraph or a
table can continue across pages. Lines are drawn in the order in which their parts were made, which
is the reading order: columns may be side by side.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import count

_serial = count().__next__


@dataclass(frozen=True, slots=True, eq=False)
class Part:
    """A part of the structure: its type (`P`, `H1`, `TD`) and its parent, if any.

    `language` is set if it differs from the document's, `scope` is what a `TH` is the heading of,
    `span` how many columns a cell covers. `name` identifies a heading in the document; a cell
    before its heading, which no scope reaches, refers to it by `headed_by`. Each object is a
    separate part.
    """

    tag: str
    inside: Part | None = None
    language: str = ""
    scope: str = ""
    span: int = 1
    name: str = ""
    headed_by: str = ""
    order: int = field(default_factory=_serial)

    @property
    def path(self) -> tuple[Part, ...]:
        """This part and all its ancestors, outermost first."""
        return (*(self.inside.path if self.inside else ()), self)


ARTIFACT = Part("Artifact")
"""What belongs to the page and not to the text: heads repeated over the next column."""


def cells(count: int, inside: Part, *, heading: bool = False, lead: bool = False) -> Sequence[Part]:
    """Return the cells of a new row in a table or a part of one.

    In a `heading` row, all are column headings; with `lead`, the first is a row heading.
    """
    row = Part("TR", inside)
    if heading:
        return [Part("TH", row, scope="column") for _ in range(count)]
    first = [Part("TH", row, scope="row")] if lead else [Part("TD", row)]
    return first + [Part("TD", row) for _ in range(count - 1)]
