"""The receipt: one page for a clerk to fill in, sign and give back."""

from __future__ import annotations

from canvass_app.printing.data import PageKind
from canvass_app.printing.faces import Face
from canvass_app.printing.flow import fit, set_lines
from canvass_app.printing.grid import Grid, Stop
from canvass_app.printing.lines import spaced
from canvass_app.printing.pages.letter import contact_ways, sender, sender_address
from canvass_app.printing.pages.section import Context
from canvass_app.printing.paper import Paper
from canvass_app.printing.text import isolated, plain
from canvass_app.printing.theme import (
    ACCENT,
    BODY,
    FIFTH,
    HAIR,
    HAIRLINE,
    INK,
    LABEL,
    NOTE,
    QUIET,
    SMALL_BODY,
    TITLE,
    Style,
)  # fmt: skip

_LABEL_MEASURE = 84.0
_FACT_ROW = 25.0
_LINE_ROW = 52.0


class ReceiptSection:
    """The receipt. The whole packet has `total` pages."""

    kind = PageKind.RECEIPT
    pages = 1

    def __init__(self, context: Context) -> None:
        self._context = context
        self.title = context.words.say("receipt.title")
        self.total = 0

    def signatures(self, index: int) -> tuple[int, int]:
        """No signatures."""
        return (0, 0)

    def draw(self, paper: Paper, index: int) -> None:
        """Draw the page."""
        sheet, words = self._context.sheet, self._context.words
        x = sheet.letter_side
        with paper.element("H1"):
            paper.text(x, sheet.top + 22, self.title, TITLE)
        quiet = Style(BODY.face, BODY.size, BODY.leading, QUIET)
        y = _text(paper, words.say("receipt.lead"), quiet, x, sheet.top + 44, sheet.letter_measure)
        y = _facts(paper, self._context, self.total, y + 8)
        y = _lines(paper, self._context, y + 30)
        _foot(paper, self._context, y)


def _facts(paper: Paper, context: Context, total: int, y: float) -> float:
    words, data, found = context.words, context.data, context.tally
    sheet = context.sheet
    numbers = words.say(
        "receipt.numbers", first=words.number(found.first), last=words.number(found.last)
    )
    facts = [
        ("receipt.petition", plain(data.texts[0].title)),
        (
            "receipt.packet",
            words.say("footer.packet", reference=data.reference, version=data.version),
        ),
        ("receipt.dated", words.day(data.dated)),
        ("receipt.signatures", f"{words.number(found.signatures)}, {numbers}"),
        ("receipt.pages", words.number(total)),
        ("receipt.from", sender(context)),
    ]
    paper.rule(sheet.letter_side, y, sheet.letter_measure, FIFTH, ACCENT)
    left, room = sheet.letter_side, sheet.letter_measure - _LABEL_MEASURE
    stops = (
        Stop(left, _LABEL_MEASURE - 6, style=LABEL, scope="row"),
        Stop(left + _LABEL_MEASURE, room),
    )
    grid = Grid(stops, _FACT_ROW)
    with paper.element("Table"), paper.element("TBody"):
        for key, value in facts:
            grid.row(paper, y, [words.say(key), value])
            y += _FACT_ROW
            paper.rule(left, y, sheet.letter_measure, HAIRLINE, HAIR)
    return y


def _lines(paper: Paper, context: Context, y: float) -> float:
    words, sheet = context.words, context.sheet
    left, measure = sheet.letter_side, sheet.letter_measure
    heading = words.say("receipt.received", office=context.office)
    style = Style(Face.SERIF_SEMIBOLD, 12.5, 18)
    with paper.element("H2"):
        for line in set_lines(heading, style.face, style.size, measure):
            paper.text(left, y + 8, spaced(line), style)
            y += style.leading
    half = (measure - 24) / 2
    y += _LINE_ROW
    _blank(paper, left, y, measure, words.say("receipt.by"))
    y += _LINE_ROW
    _blank(paper, left, y, half, words.say("receipt.role"))
    _blank(paper, left + half + 24, y, half, words.say("receipt.on"))
    y += _LINE_ROW * 1.35
    _blank(paper, left, y, half, words.say("receipt.signature"))
    _blank(paper, left + half + 24, y, half, words.say("receipt.stamp"))
    return y + 48


def _blank(paper: Paper, x: float, y: float, measure: float, label: str) -> None:
    paper.rule(x, y, measure, 0.6, INK)
    fitted = fit(label, NOTE.face, NOTE.size, measure, NOTE.leading)
    with paper.element("P"):
        paper.fitted(x, y + 9, fitted, NOTE)


def _foot(paper: Paper, context: Context, y: float) -> None:
    words, sheet = context.words, context.sheet
    x, measure = sheet.letter_side, sheet.letter_measure
    back = [sender(context), *sender_address(context), *contact_ways(context)]
    texts = [
        words.say("receipt.meaning"),
        f"{words.say('receipt.return')} {', '.join(map(isolated, back))}",
    ]
    for text in texts:
        y = _text(paper, text, SMALL_BODY, x, y, measure) + 6


def _text(paper: Paper, text: str, style: Style, x: float, y: float, measure: float) -> float:
    """Draw a paragraph with its first baseline at `y`; return where the next would be."""
    with paper.element("P"):
        for line in set_lines(text, style.face, style.size, measure, even=True):
            paper.text(x, y, spaced(line), style)
            y += style.leading
    return y
