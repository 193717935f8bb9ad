"""Labels and envelopes for the packets of a run."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from canvass_app.model.errors import UserError
from canvass_app.model.words import say
from canvass_app.printing.data import PageKind, PageSize
from canvass_app.printing.faces import Face, width
from canvass_app.printing.flow import set_lines
from canvass_app.printing.forms.avery import LABEL_SHEETS, LabelSheet
from canvass_app.printing.forms.codes import MILLIMETRE
from canvass_app.printing.forms.output import made, outline, prose, require_printable, shrunk
from canvass_app.printing.lines import spaced_left
from canvass_app.printing.paper import Paper
from canvass_app.printing.pdf.content import Box
from canvass_app.printing.pdf.metadata import About
from canvass_app.printing.script.paragraph import TextLine
from canvass_app.printing.text import plain
from canvass_app.printing.theme import ADDRESS, INK, NOTE, QUIET, Color, Sheet, Style, sheet
from canvass_app.printing.wording import form_wording

SMALLEST = 6.5
"""Points; an address that would have to be smaller is reported instead of printed."""

ENVELOPE = Sheet(9.5 * 72, 4.125 * 72)
"""A #10 envelope."""

_LARGEST = {"5160": 10.5, "5161": 10.5, "5162": 11.5, "5163": 13.0, "5164": 15.0}
_PAD = 9.0
_LEADING = 1.2
_ENVELOPE_LEFT = 4.0 * 72
_ENVELOPE_TOP = 2.0 * 72
_ENVELOPE_LOWEST = ENVELOPE.height - 0.625 * 72
"""Below this the post office prints its bar code: the lowest 5/8 inch (DMM 202, 1.0)."""
_RETURN = Style(Face.SERIF, 9.5, 11.6, QUIET)
_SENT = Style(ADDRESS.face, 12.5, 15.5, INK)

Address = tuple[str, ...]
"""The lines of an address, addressee first."""

Room = tuple[float, float]
"""Width and height in points."""


@dataclass(frozen=True, slots=True)
class _Set:
    """A printed address: its lines and their size in points."""

    lines: tuple[TextLine, ...]
    size: float


@dataclass(frozen=True, slots=True)
class Placement:
    """How labels are placed: kind, offset right and down in mm, and labels already used."""

    kind: str = "5160"
    right: float = 0.0
    down: float = 0.0
    skip: int = 0


def labels(addresses: Sequence[Address], placement: Placement, language: str = "en") -> bytes:
    """Return sheets of labels as PDF.

    Long addresses are set smaller, then in more lines. Raises a `UserError` that names the ones
    that would have to be smaller than 6.5 points, and one for an offset or a start outside the
    sheet.
    """
    kind = _require(placement)
    lines = [tuple(map(plain, address)) for address in addresses]
    require_printable(*(line for address in lines for line in address))
    room = (kind.width * 72 - 2 * _PAD, kind.height * 72 - _PAD)
    ready = _all_set(lines, _LARGEST[kind.name], room)

    def draw(paper: Paper) -> None:
        with paper.element("Sect"):
            for start, address in enumerate(ready):
                at = (start + placement.skip) % kind.count
                if start and not at:
                    paper.end_page(PageKind.LETTER)
                _draw_address(paper, address, _moved(kind.box(at), placement))
        paper.end_page(PageKind.LETTER)

    return made(_about("labels", language), sheet(PageSize.LETTER), draw)


def outlines(placement: Placement, language: str = "en") -> bytes:
    """Return a page with the outlines of all labels, to compare with a label sheet."""
    kind = _require(placement)
    words = form_wording(language)
    title = words.say("mail.test", kind=kind.name)

    def draw(paper: Paper) -> None:
        with paper.element("Sect"):
            for at in range(kind.count):
                x, y, wide, high = box = _moved(kind.box(at), placement)
                outline(paper, box, 0.4)
                row, column = divmod(at, kind.columns)
                told = words.say("mail.label", row=row + 1, column=column + 1)
                if at == 0:
                    style = Style(NOTE.face, 7.6, 9.2, NOTE.color)
                    with paper.element("H1"):
                        paper.text(x + _PAD, y + 14, title, Style(Face.SANS_SEMIBOLD, 8.4, 10))
                    prose(paper, words.say("mail.test_lead"), style, x + _PAD, y + 17,
                          wide - 2 * _PAD)  # fmt: skip
                else:
                    paper.text(x + _PAD, y + high / 2, told, NOTE)
        paper.end_page(PageKind.LETTER)

    return made(_about("labels", language), sheet(PageSize.LETTER), draw)


def envelopes(
    sender: Address, addresses: Sequence[Address], language: str = "en", *, window: bool = False
) -> bytes:
    """Return #10 envelopes as PDF, one page each, with the sender in the upper left corner.

    Envelopes with a `window` get no address: the letter's shows through. Raises `UserError` as
    `labels` does, and if there is nothing to print.
    """
    lines = [() if window else tuple(map(plain, address)) for address in addresses]
    back = tuple(plain(line) for line in sender if line.strip())
    if not lines or (window and not back):
        raise UserError(
            say("There is nothing to print on envelopes."),
            say("Type the sender’s address in the settings, under Campaign."),
        )
    require_printable(*back, *(line for address in lines for line in address))
    room = (ENVELOPE.width - _ENVELOPE_LEFT - 36, _ENVELOPE_LOWEST - _ENVELOPE_TOP)
    ready = _all_set(lines, _SENT.size, room)
    (from_whom,) = _all_set([back], _RETURN.size, (_ENVELOPE_LEFT - 72, _ENVELOPE_TOP - 72))

    def draw(paper: Paper) -> None:
        for address in ready:
            with paper.element("Sect"):
                _draw_lines(paper, from_whom, 32, 34, QUIET)
                _draw_lines(paper, address, _ENVELOPE_LEFT, _ENVELOPE_TOP, INK)
            paper.end_page(PageKind.LETTER)

    return made(_about("envelopes", language), ENVELOPE, draw)


def _require(placement: Placement) -> LabelSheet:
    kind = LABEL_SHEETS[placement.kind]
    if not 0 <= placement.skip < kind.count:
        raise UserError(
            say("A sheet of {kind} has {count} labels.", kind=kind.name, count=kind.count),
            say("Skip fewer labels than that."),
        )
    x, y, wide, high = _moved(kind.box(0), placement)
    last_x, last_y, _, _ = _moved(kind.box(kind.count - 1), placement)
    letter = sheet(PageSize.LETTER)
    if min(x, y) < 0 or last_x + wide > letter.width or last_y + high > letter.height:
        raise UserError(
            say("With this offset, labels would be outside the sheet."),
            say("Give the offset in millimeters, such as 1.5 to the right and -0.5 down."),
        )
    return kind


def _all_set(addresses: Sequence[Address], largest: float, room: Room) -> list[_Set]:
    """Set all addresses. Raises a `UserError` that names the ones that don't fit."""
    tried = [_set(address, largest, room) for address in addresses]
    found = [each for each in tried if each is not None]
    if len(found) < len(tried):
        pairs = zip(addresses, tried, strict=True)
        long = [" / ".join(address) for address, each in pairs if each is None]
        raise UserError(
            say("These addresses are too long to print in full: {addresses}.",
                addresses="; ".join(long)),
            say("Shorten them under Places & mayors, or choose larger labels."),
        )  # fmt: skip
    return found


def _set(address: Address, largest: float, room: Room) -> _Set | None:
    """Set an address: first smaller, then with its long lines broken, and finally smaller still."""
    measure, height = room
    face, tallest = ADDRESS.face, height / (max(len(address), 1) * _LEADING)
    whole = min(shrunk(address, face, largest, 0.8 * largest, measure), tallest)
    if whole >= SMALLEST:
        return _Set(tuple(map(TextLine, address)), whole)
    size = min(0.8 * largest, tallest)
    while size >= SMALLEST:
        lines = tuple(part for line in address for part in set_lines(line, face, size, measure))
        words = [word for line in lines for word in line.text.split()]
        cut = words != " ".join(address).split()
        fits = len(lines) * size * _LEADING <= height
        if fits and not cut and all(width(word, face, size) <= measure for word in words):
            return _Set(lines, size)
        size -= 0.25
    return None


def _draw_address(paper: Paper, address: _Set, box: Box) -> None:
    x, y, _, high = box
    top = y + (high - len(address.lines) * address.size * _LEADING) / 2
    _draw_lines(paper, address, x + _PAD, top, INK)


def _draw_lines(paper: Paper, address: _Set, x: float, top: float, color: Color) -> None:
    lines, size = address.lines, address.size
    if not lines:
        return
    style = Style(ADDRESS.face, size, size * _LEADING, color)
    with paper.element("P"):
        for at, line in enumerate(lines):
            text = line if at == len(lines) - 1 else spaced_left(line)
            paper.text(x, top + size * (0.93 + at * _LEADING), text, style)


def _moved(box: Box, placement: Placement) -> Box:
    x, y, wide, high = box
    return (x + placement.right * MILLIMETRE, y + placement.down * MILLIMETRE, wide, high)


def _about(kind: str, language: str) -> About:
    title = form_wording(language).say(f"mail.{kind}")
    return About(title, "Canvass", title, language)
