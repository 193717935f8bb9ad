"""Blank numbered sheets: the ask, ten lines, who collected, and who will see it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from canvass_app.model.campaign import Campaign, PetitionText
from canvass_app.model.errors import UserError
from canvass_app.model.paper_code import PaperCode, PaperKind, code_text
from canvass_app.model.profile import DEFAULTS, PrintProfile, Profile
from canvass_app.model.words import say
from canvass_app.printing.data import PageKind, PageSize
from canvass_app.printing.faces import Face, width
from canvass_app.printing.forms.codes import QR_SIDE, position_marks, qr_code
from canvass_app.printing.forms.number_words import sheet_in_words
from canvass_app.printing.forms.output import made, require_printable
from canvass_app.printing.forms.sheet_foot import SIZES, Foot
from canvass_app.printing.forms.sheet_head import Head, set_head
from canvass_app.printing.forms.sheet_table import draw_table
from canvass_app.printing.lines import spaced
from canvass_app.printing.paper import Paper
from canvass_app.printing.pdf.content import Artifact
from canvass_app.printing.pdf.metadata import About
from canvass_app.printing.text import plain
from canvass_app.printing.theme import ACCENT, LABEL, NOTE, QUIET, Sheet, Style, sheet
from canvass_app.printing.wording import Wording, form_wording

SIDE = 48.0
"""Margin in points; the position marks are inside it."""

_NUMBER = Style(Face.SANS_SEMIBOLD, 21, 24, ACCENT)
_WORDS = Style(Face.SANS, 9.2, 12, QUIET)
_GAP = 16.0
_LINE = 24.0
_BETWEEN = 9.0


@dataclass(frozen=True, slots=True)
class BlankSheets:
    """Sheets to be printed. `campaign_code` is `model.paper_code.short_campaign`.

    `texts` are the petition texts, at most one for each language of `languages`, of which the first
    comes first on the sheet. `shows` is what the mayor's office will see about each signer.
    """

    campaign: Campaign
    campaign_code: str
    texts: tuple[PetitionText, ...]
    numbers: tuple[str, ...]
    languages: tuple[str, str] = ("en", "es")
    page: PageSize = PageSize.LETTER
    shows: PrintProfile = DEFAULTS[Profile.RECIPIENT]


def blank_sheets(data: BlankSheets) -> bytes:
    """Return the sheets as PDF, one page each, in landscape.

    Raises `UserError` if the petition text is too long or cannot be printed.
    """
    texts = [part for text in data.texts for part in (text.title, text.to, text.ask)]
    require_printable(*texts, *data.numbers, data.campaign.name, data.campaign.organisation)
    words = tuple(form_wording(language) for language in data.languages)
    upright = sheet(data.page)
    paper = Sheet(upright.height, upright.width, side=SIDE, top=SIDE, foot=SIDE)
    layout = _Layout(data, words, paper)
    title = words[0].say("sheet.title", first=data.numbers[0], last=data.numbers[-1])
    sender = plain(data.campaign.organisation or data.campaign.name) or "Canvass"
    about = About(title, sender, plain(data.texts[0].title), data.languages[0])
    return made(about, paper, layout.draw)


class _Layout:
    """What all sheets of one print run have in common, computed once."""

    def __init__(self, data: BlankSheets, words: Sequence[Wording], paper: Sheet) -> None:
        self._data = data
        self._words = words
        self._sheet = paper
        self._head, self._foot = self._set()

    def _set(self) -> tuple[Head, Foot]:
        """Set the texts as large as the ten lines allow."""
        data, sheet = self._data, self._sheet
        measure = sheet.measure - QR_SIDE - _GAP
        for size in SIZES:
            left = SIDE + QR_SIDE + _GAP
            foot = Foot(self._words, data.campaign, data.shows, sheet, left, size)
            room = sheet.height - 2 * SIDE - _LINE - foot.height - 2 * _BETWEEN
            head = set_head(data.texts, self._words, SIDE, measure, room)
            if head is not None:
                return head, foot
        raise UserError(
            say("The ask is too long to fit on a sheet with ten lines."),
            say("Shorten the ask to a few sentences and move the rest to the reasons."),
        )

    def draw(self, paper: Paper) -> None:
        """Draw all sheets."""
        for number in self._data.numbers:
            with paper.element("Sect"):
                paper.bookmark(f"{self._words[0].say('sheet.sheet')} {number}")
                self._draw(paper, number)
            paper.end_page(PageKind.SIGNATURES)

    def _draw(self, paper: Paper, number: str) -> None:
        sheet = self._sheet
        with paper.artifact(Artifact.LAYOUT):
            position_marks(paper, sheet)
        self._draw_number(paper, number)
        y = SIDE + _LINE
        self._head.draw(paper, y)
        top = y + self._head.height + _BETWEEN
        bottom = sheet.height - SIDE - self._foot.height - _BETWEEN
        draw_table(paper, self._words, SIDE, sheet.measure, top, bottom)
        self._foot.draw(paper, bottom + _BETWEEN)
        self._draw_codes(paper, number)

    def _draw_number(self, paper: Paper, number: str) -> None:
        first, second = self._words
        x, y = SIDE, SIDE + 15
        with paper.element("H1"):
            paper.text(x, y, spaced(number), _NUMBER)
            x += width(number, _NUMBER.face, _NUMBER.size) + 11
            said = first.say("sheet.words", words=sheet_in_words(number, first.language))
            paper.text(x, y, f"{said} · ", _WORDS)
            x += width(f"{said} · ", _WORDS.face, _WORDS.size)
            said = second.say("sheet.words", words=sheet_in_words(number, second.language))
            with paper.element("Span", language=second.language):
                paper.text(x, y, said, _WORDS)

    def _draw_codes(self, paper: Paper, number: str) -> None:
        data, sheet = self._data, self._sheet
        version = data.texts[0].version
        code = code_text(PaperCode(PaperKind.SHEET, data.campaign_code, number, version))
        alt = self._words[0].say("sheet.code", number=number)
        right, low = sheet.width - SIDE - QR_SIDE, sheet.height - SIDE - QR_SIDE
        qr_code(paper, code, alt, right, SIDE)
        qr_code(paper, code, alt, SIDE, low)
        with paper.artifact():
            paper.text(right, SIDE + QR_SIDE + 15, number, LABEL)
            paper.text(SIDE, low - 12, number, NOTE)
