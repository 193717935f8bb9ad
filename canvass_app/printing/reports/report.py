"""What a report is made of. It knows no fonts, no PDF, and not what it reports on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from canvass_app.printing.data import PageSize


@dataclass(frozen=True, slots=True)
class Figures:
    """Up to five large figures side by side, each above what it counts."""

    entries: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading below the title of the section; it stays with what follows."""

    text: str


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph: body size, large for the one sentence that matters, or small for a note."""

    text: str
    is_large: bool = False
    is_small: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under headings that are repeated on each page. The first cell is the row's heading.

    `shares` are the proportional widths of the columns, `numbers` the columns that are set flush
    right. Cells that are too long wrap. The last row is a total if `has_total` is set.
    """

    heads: tuple[str, ...]
    rows: Sequence[tuple[str, ...]]
    shares: tuple[float, ...]
    numbers: frozenset[int] = frozenset()
    has_total: bool = False


@dataclass(frozen=True, slots=True)
class SignHere:
    """Lines to be filled in by hand, each above a label."""

    labels: tuple[str, ...]


Block = Figures | Heading | Text | Table | SignHere


@dataclass(frozen=True, slots=True)
class ReportSection:
    """A part that begins on a new page."""

    title: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """A report. `of` is the owner named in every foot; `is_wide` turns the paper to landscape."""

    title: str
    of: str
    language: str
    dated: date
    sections: tuple[ReportSection, ...]
    page: PageSize = PageSize.LETTER
    is_wide: bool = False
