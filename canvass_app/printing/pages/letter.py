"""The cover letter: usually one page, with the address where a #10 window envelope shows it."""

from __future__ import annotations

from canvass_app.model.office import SanctuaryStatus, may_name_holder, office_line
from canvass_app.printing.data import PageKind
from canvass_app.printing.flow import (
    Align,
    Mark,
    Placed,
    Rule,
    Strip,
    as_part,
    paginate,
    paragraph,
    together,
)
from canvass_app.printing.lines import spaced_left
from canvass_app.printing.pages.section import Context, Flowing, one_line
from canvass_app.printing.pages.shown import shown_sentence
from canvass_app.printing.pages.supplement import supplement_sentences
from canvass_app.printing.paper import Paper
from canvass_app.printing.parts import Part
from canvass_app.printing.text import isolated, plain
from canvass_app.printing.theme import (
    ACCENT,
    ADDRESS,
    BODY,
    DATA,
    FIFTH,
    KICKER,
    LETTERHEAD,
    NOTE,
    Style,
)  # fmt: skip

INCH = 72.0

# A #10 envelope (9.5 by 4.125 inches) with the usual window of 4.5 by 1.125 inches, 0.875 from the
# left and 0.5 from the bottom edge. A sheet folded in thirds can slide in it; whatever is inside
# these bounds shows in the window wherever the sheet has slid.
WINDOW_TOP = 2.50 * INCH
WINDOW_HEIGHT = 0.667 * INCH
WINDOW_MEASURE = 3.2 * INCH
BELOW_FOLD = 3.72 * INCH

_ASKS = {
    SanctuaryStatus.YES: "letter.ask_yes",
    SanctuaryStatus.NO: "letter.ask_no",
    SanctuaryStatus.UNKNOWN: "letter.ask_unknown",
}
_BODIES = (BODY, Style(BODY.face, 10.4, 14.4), Style(BODY.face, 10.0, 13.6))
"""A letter that does not fit on one page is tried smaller, then allowed to continue."""


class LetterSection(Flowing):
    """The letter. `signature_pages` is how many pages of signatures are enclosed."""

    kind = PageKind.LETTER

    def __init__(self, context: Context, signature_pages: int) -> None:
        self._context = context
        self.title = context.words.say("kinds.letter")
        tried = [_set(context, signature_pages, body) for body in _BODIES]
        fits = next((pages for pages in tried if len(pages) == 1), tried[0])
        super().__init__(fits)

    def draw(self, paper: Paper, index: int) -> None:
        """Draw page `index`, the first with letterhead and address."""
        if index == 0:
            _letterhead(paper, self._context)
            _address(paper, self._context)
        super().draw(paper, index)


def _set(context: Context, signature_pages: int, body: Style) -> list[list[Placed]]:
    sheet = context.sheet
    strips = _body(context, body) + _close(context, body)
    strips += _enclosures(context, signature_pages)
    return paginate(strips, BELOW_FOLD, sheet.top, sheet.bottom)


def sender(context: Context) -> str:
    """Return the sender of the letter: the organization, else the person, else the campaign."""
    campaign = context.data.campaign
    return plain(campaign.organisation or campaign.sender_name or campaign.name)


def contact_ways(context: Context) -> list[str]:
    """Return the ways to reach the sender, e-mail first."""
    campaign = context.data.campaign
    return [plain(way) for way in (campaign.sender_email, campaign.sender_phone) if way]


def sender_address(context: Context) -> list[str]:
    """Return the lines of the sender's address."""
    return [
        plain(line) for line in context.data.campaign.sender_address.splitlines() if line.strip()
    ]


def _letterhead(paper: Paper, context: Context) -> None:
    sheet, words = context.sheet, context.words
    text, style = one_line(sender(context), LETTERHEAD, sheet.letter_measure)
    paper.text(sheet.letter_side, 70, text, style)
    paper.rule(sheet.letter_side, 79, sheet.letter_measure, FIFTH, ACCENT)
    where = "  ·  ".join(map(isolated, sender_address(context) + contact_ways(context)))
    text, style = one_line(where, NOTE, sheet.letter_measure)
    paper.text(sheet.letter_side, 92, text, style)
    paper.text(sheet.letter_side, 132, words.day(context.data.dated), ADDRESS)


def address_lines(context: Context) -> list[str]:
    """Return the address block: the holder if they may be named, office, postal address."""
    office, words = context.data.office, context.words
    lines = [plain(office_line(office))]
    if may_name_holder(office, context.data.dated):
        lines.insert(0, words.say("letter.addressee", holder=plain(office.holder)))
    postal = [plain(line) for line in office.address.splitlines() if line.strip()]
    return lines + (postal or [f"{plain(office.place)}, {plain(office.state)}"])


def _address(paper: Paper, context: Context) -> None:
    lines = address_lines(context)
    leading = min(ADDRESS.leading, WINDOW_HEIGHT / len(lines))
    size = min(ADDRESS.size, leading * 0.92)
    y = WINDOW_TOP + leading * 0.8
    wanted = Style(ADDRESS.face, size, leading, ADDRESS.color)
    with paper.element("P"):
        for line in lines:
            text, style = one_line(line, wanted, WINDOW_MEASURE)
            paper.text(context.sheet.letter_side, y, spaced_left(text), style)
            y += leading


def _greeting(context: Context) -> str:
    office, words = context.data.office, context.words
    title = plain(office.title or "Mayor")
    if may_name_holder(office, context.data.dated):
        return words.say("letter.greeting_named", title=title, holder=plain(office.holder))
    return words.say("letter.greeting", title=title)


def _body(context: Context, body: Style) -> list[Strip]:
    words, data = context.words, context.data
    x, measure = context.sheet.letter_side, context.sheet.letter_measure
    subject = words.say("letter.subject", title=plain(data.texts[0].title))
    heading = paragraph(subject, _strong(body), x, measure, even=True)
    strips = together(as_part(heading, Part("H1")))
    parts = [
        _greeting(context),
        _opening(context),
        words.say(_ASKS[data.office.sanctuary], place=context.place),
        words.say("letter.why"),
        *supplement_sentences(context),
        shown_sentence(words, data.shows),
        _answer(context),
    ]
    for part in parts:
        strips.append(Strip(body.leading / 2))
        strips += as_part(paragraph(part, body, x, measure), Part("P"))
    return strips


def _strong(body: Style) -> Style:
    return Style(LETTERHEAD.face, body.size, body.leading)


def _opening(context: Context) -> str:
    words, found = context.words, context.tally
    sentences = [words.count("letter.opening", found.signatures, place=context.place)]
    if found.first_day:
        key = "letter.period_day" if found.first_day == found.last_day else "letter.period"
        first, last = words.day_of(found.first_day), words.day_of(found.last_day)
        sentences.append(words.say(key, first=first, last=last))
    if found.likely:
        sentences.append(words.count("letter.likely", found.likely))
    return " ".join(sentences)


def _answer(context: Context) -> str:
    words = context.words
    ways = contact_ways(context)
    sentences = [words.say("letter.answer")]
    if ways:
        sentences.append(words.say("letter.contact", ways=words.listed(ways)))
    return " ".join(sentences)


def _close(context: Context, body: Style) -> list[Strip]:
    campaign = context.data.campaign
    x, measure = context.sheet.letter_side, context.sheet.letter_measure
    strips = as_part(paragraph(context.words.say("letter.close"), body, x, measure), Part("P"))
    strips.append(Strip(body.leading * 2.2))
    for line in (campaign.sender_name, campaign.organisation):
        if line:
            named = paragraph(plain(line), body, x, measure, flush=Align.LEFT)
            strips += as_part(named, Part("P"))
    return [Strip(body.leading / 2), *together(strips)]


def _enclosures(context: Context, signature_pages: int) -> list[Strip]:
    words, x = context.words, context.sheet.letter_side
    languages = [words.language_name(text.language) for text in context.data.texts]
    pages = words.count("letter.pages", signature_pages)
    listed = [
        words.say("letter.enclosed_receipt"),
        words.say("letter.enclosed_petition", languages=words.listed(languages)),
        words.say("letter.enclosed_summary"),
        words.count("letter.enclosed_signatures", context.tally.signatures, pages=pages),
        words.say("letter.enclosed_manifest"),
    ]
    text = "  ·  ".join(listed)
    head = Strip(
        13,
        (Mark(x, 10, words.say("letter.enclosures"), KICKER),),
        (Rule(x, -3, 24, FIFTH, ACCENT),),
    )
    lines = as_part(
        paragraph(text, Style(DATA.face, 8.8, 12), x, context.sheet.letter_measure), Part("P")
    )
    return [Strip(BODY.leading * 1.5), *together([head, *lines])]
