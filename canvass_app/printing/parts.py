"""What a piece of a flowed page is: the parts of the structure that its lines belong to.

A part is opened when its first line is drawn and closed when another begins, so that a paragraph
or a table goes on over pages. Lines are drawn in the order in which their parts were made, which
is the order of reading: columns may stand beside one another.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import count

_serial = count().__next__


@dataclass(frozen=True, slots=True, eq=False)
class Part:
    """A part of the structure: its type (`P`, `H1`, `TD`) and what it stands in, if anything.

    `language` is named where it is not the document's, `scope` is whom a `TH` speaks for, `span`
    how many columns a cell covers. `name` is a heading's own in the document; a cell before its
    heading, which no scope reaches, gives it as `headed_by`. Each object is a part of its own.
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
        """This part and all around it, the outermost first."""
        return (*(self.inside.path if self.inside else ()), self)


ARTIFACT = Part("Artifact")
"""What belongs to the page and not to the text: heads that are said again over a next column."""


def cells(count: int, inside: Part, *, heading: bool = False, lead: bool = False) -> Sequence[Part]:
    """Return the cells of a new row in a table or a part of one.

    In a `heading` row all speak for their column; with `lead` the first speaks for its row.
    """
    row = Part("TR", inside)
    if heading:
        return [Part("TH", row, scope="column") for _ in range(count)]
    first = [Part("TH", row, scope="row")] if lead else [Part("TD", row)]
    return first + [Part("TD", row) for _ in range(count - 1)]
