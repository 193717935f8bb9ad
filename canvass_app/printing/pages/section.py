"""What all kinds of pages have in common: the context they draw from, and their shape."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from canvass_app.model.office import office_line
from canvass_app.printing.data import PacketData, PageKind, Profile
from canvass_app.printing.faces import width
from canvass_app.printing.flow import Align, Placed
from canvass_app.printing.paper import Paper
from canvass_app.printing.pdf.content import Artifact
from canvass_app.printing.tally import Tally
from canvass_app.printing.text import plain
from canvass_app.printing.theme import FOOT, HAIR, HAIRLINE, Sheet, Style
from canvass_app.printing.wording import Wording


@dataclass(frozen=True, slots=True)
class Context:
    """A packet with everything that is computed once for all of its pages."""

    data: PacketData
    sheet: Sheet
    words: Wording
    tally: Tally

    @property
    def office(self) -> str:
        """The office without its holder, in one line."""
        return plain(office_line(self.data.office))

    @property
    def place(self) -> str:
        """The name of the place."""
        return plain(self.data.office.place)

    @property
    def archive(self) -> bool:
        """Whether this is the campaign's own copy."""
        return self.data.profile is Profile.ARCHIVE


class Section(Protocol):
    """Consecutive pages of one kind. The layout is done in the constructor."""

    kind: PageKind
    title: str

    @property
    def pages(self) -> int:
        """How many pages there are."""
        ...

    def signatures(self, index: int) -> tuple[int, int]:
        """The first and last signature number on page `index` of this section, or (0, 0)."""
        ...

    def draw(self, paper: Paper, index: int) -> None:
        """Draw page `index` of this section, without its footer."""
        ...


class Flowing:
    """Pages that were laid out as strips and carry no signatures."""

    def __init__(self, pages: list[list[Placed]]) -> None:
        self._pages = pages

    @property
    def pages(self) -> int:
        """How many pages there are."""
        return len(self._pages)

    def signatures(self, index: int) -> tuple[int, int]:
        """No signatures."""
        return (0, 0)

    def draw(self, paper: Paper, index: int) -> None:
        """Draw page `index`."""
        paper.place(self._pages[index])


def spoken(language: str, around: str) -> str:
    """Return the language of a text if it differs from that of the surrounding text."""
    return "" if language == around else language


def one_line(text: str, style: Style, measure: float) -> tuple[str, Style]:
    """Return `text` with its style shrunk as far as needed to fit on one line."""
    wide = width(text, style.face, style.size)
    size = style.size if wide <= measure else style.size * measure / wide
    return text, Style(style.face, size, style.leading, style.color)


_PROSE = frozenset({PageKind.LETTER, PageKind.CONTENTS, PageKind.RECEIPT, PageKind.PETITION})


def footer(paper: Paper, context: Context, kind: PageKind, page: int, total: int) -> None:
    """Draw the foot of a page, as wide as the content above it: packet, addressee, page."""
    with paper.artifact(Artifact.FOOTER):
        _footer(paper, context, kind, page, total)


def _footer(paper: Paper, context: Context, kind: PageKind, page: int, total: int) -> None:
    words, data, sheet = context.words, context.data, context.sheet
    side = sheet.letter_side if kind in _PROSE else sheet.side
    measure = sheet.width - 2 * side
    y = sheet.height - sheet.foot
    paper.rule(side, y - 12, measure, HAIRLINE, HAIR)
    packet = words.say("footer.packet", reference=data.reference, version=data.version)
    third = measure * 0.3
    text, style = one_line(packet, FOOT, third)
    paper.text(side, y, text, style)
    middle = words.say("footer.archive") if context.archive else ""
    middle = middle or words.say("footer.to", office=context.office)
    text, style = one_line(middle, FOOT, measure - 2 * third - 12)
    paper.text(sheet.width / 2, y, text, style, Align.CENTER)
    shown = words.say("footer.page", page=words.number(page), total=words.number(total))
    paper.text(sheet.width - side, y, shown, FOOT, Align.RIGHT)
