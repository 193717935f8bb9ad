"""The petition text in one language: title, addressee, ask and reasons, over as many pages
as it takes."""

from __future__ import annotations

from canvass_app.model.campaign import PetitionText
from canvass_app.printing.data import PageKind
from canvass_app.printing.faces import Face
from canvass_app.printing.flow import (
    Mark,
    Rule,
    Strip,
    paginate,
    paragraph,
    paragraphs,
    together,
)  # fmt: skip
from canvass_app.printing.pages.section import Context, Flowing, spoken
from canvass_app.printing.parts import Part, as_part
from canvass_app.printing.text import plain
from canvass_app.printing.theme import ACCENT, BODY, FIFTH, HEADING, KICKER, QUIET, TITLE, Style
from canvass_app.printing.wording import wording_for

_ASK = Style(Face.SERIF, 12.4, 18.2)
_TO = Style(Face.SERIF, 11.5, 17, QUIET)


class PetitionSection(Flowing):
    """One language of the petition. Its few set words are in that language where we have it."""

    kind = PageKind.PETITION

    def __init__(self, context: Context, text: PetitionText) -> None:
        words = wording_for(text.language)
        kind = context.words.say("kinds.petition")
        language = context.words.language_name(text.language)
        self.title = kind if len(context.data.texts) == 1 else f"{kind} ({language})"
        sheet = context.sheet
        x, measure = sheet.letter_side, sheet.letter_measure
        kicker = Strip(
            20,
            (Mark(x, 9, words.say("petition.kicker"), KICKER),),
            (Rule(x, -5, 24, FIFTH, ACCENT),),
        )
        whole = Part("Div", language=spoken(text.language, context.words.language))
        ours = spoken(words.language, text.language)
        title = paragraph(plain(text.title), TITLE, x, measure, even=True)
        head = [
            *as_part([kicker], Part("P", whole, ours)),
            *as_part(title, Part("H1", whole)),
            Strip(6),
        ]
        if text.to:
            to = paragraph(words.say("petition.to", to=plain(text.to)), _TO, x, measure)
            head += [*as_part(to, Part("P", whole)), Strip(10)]
        strips = [*together(head)[:-1], Strip(10)]
        strips += _prose(text.ask, _ASK, x, measure, _ASK.leading * 0.55, whole)
        if text.reasons.strip():
            heading = paragraph(words.say("petition.reasons"), HEADING, x, measure)
            strips += [
                Strip(16),
                *_led(as_part(heading, Part("H2", whole, ours))),
                Strip(4, keep=True),
            ]
            strips += _prose(text.reasons, BODY, x, measure, BODY.leading * 0.5, whole)
        super().__init__(paginate(strips, sheet.top, sheet.top, sheet.bottom))


def _prose(
    text: str, style: Style, x: float, measure: float, between: float, inside: Part
) -> list[Strip]:
    strips: list[Strip] = []
    for each in paragraphs(text):
        strips += [Strip(between)] if strips else []
        strips += as_part(paragraph(each, style, x, measure), Part("P", inside))
    return strips


def _led(heading: list[Strip]) -> list[Strip]:
    """Tie a heading to what follows it."""
    return [Strip(s.height, s.marks, s.rules, keep=True) for s in heading]
