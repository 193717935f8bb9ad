"""What a report is made of. No fonts, no PDF, nothing of what it reports."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from canvass_app.printing.data import PageSize


@dataclass(frozen=True, slots=True)
class Figures:
    """Up to five large figures beside one another, each over what it counts."""

    entries: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading below the title of the section; stays with what follows."""

    text: str


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph: as body, large for the one sentence that matters, or small for a note."""

    text: str
    is_large: bool = False
    is_small: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under headings that stand again on each page. The first cell speaks for its row.

    `shares` are the widths of the columns by proportion, `numbers` the columns that are set flush
    right. Cells that are too long go on below. The last row is a total where `has_total` says so.
    """

    heads: tuple[str, ...]
    rows: Sequence[tuple[str, ...]]
    shares: tuple[float, ...]
    numbers: frozenset[int] = frozenset()
    has_total: bool = False


@dataclass(frozen=True, slots=True)
class SignHere:
    """Lines to be filled in by hand, each over what belongs there."""

    labels: tuple[str, ...]


Block = Figures | Heading | Text | Table | SignHere


@dataclass(frozen=True, slots=True)
class ReportSection:
    """A part that begins on a page of its own."""

    title: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """A report. `of` is whose it is, in every foot; `is_wide` lays the paper on its side."""

    title: str
    of: str
    language: str
    dated: date
    sections: tuple[ReportSection, ...]
    page: PageSize = PageSize.LETTER
    is_wide: bool = False
