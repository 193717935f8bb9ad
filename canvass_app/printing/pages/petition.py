"""The petition text in one language: title, addressee, ask and reasons, on any number of pages."""

from __future__ import annotations

from dataclasses import dataclass

from canvass_app.model.campaign import PetitionText
from canvass_app.printing.data import PageKind
from canvass_app.printing.faces import Face
from canvass_app.printing.flow import (
    Align,
    Mark,
    Rule,
    Strip,
    as_part,
    paginate,
    paragraph,
    paragraphs,
    together,
)  # fmt: skip
from canvass_app.printing.pages.section import Context, Flowing, spoken
from canvass_app.printing.parts import Part
from canvass_app.printing.script.paragraph import Paragraph
from canvass_app.printing.text import plain
from canvass_app.printing.theme import (
    ACCENT,
    BODY,
    FIFTH,
    HEADING,
    KICKER,
    QUIET,
    TITLE,
    Style,
    one_weight,
)
from canvass_app.printing.wording import wording_for

_ASK = Style(Face.SERIF, 12.4, 18.2)
_KICKER = 24.0
"""Length in points of the short rule over the first words."""
_TO = Style(Face.SERIF, 11.5, 17, QUIET)


class PetitionSection(Flowing):
    """One language of the petition. Its few fixed words are in that language if Canvass has it.

    In a text from right to left, all lines are at the right margin, even those in other letters.
    """

    kind = PageKind.PETITION

    def __init__(self, context: Context, text: PetitionText) -> None:
        words = wording_for(text.language)
        kind = context.words.say("kinds.petition")
        language = context.words.language_name(text.language)
        self.title = kind if len(context.data.texts) == 1 else f"{kind} ({language})"
        sheet = context.sheet
        x, measure = sheet.letter_side, sheet.letter_measure
        rtl = Paragraph(f"{text.title} {text.ask}", text.language).rtl
        flush = Align.RIGHT if rtl else Align.LEFT
        set_in = _Column(x, measure, text.language, flush if rtl else None)
        kicker = Strip(
            20,
            (Mark(x + flush.value * measure, 9, words.say("petition.kicker"), KICKER, flush),),
            (Rule(x + flush.value * (measure - _KICKER), -5, _KICKER, FIFTH, ACCENT),),
        )
        whole = Part("Div", language=spoken(text.language, context.words.language))
        ours = spoken(words.language, text.language)
        title = set_in.paragraph(plain(text.title), one_weight(TITLE) if rtl else TITLE, even=True)
        head = [
            *as_part([kicker], Part("P", whole, ours)),
            *as_part(title, Part("H1", whole)),
            Strip(6),
        ]
        if text.to:
            to = set_in.paragraph(words.say("petition.to", to=plain(text.to)), _TO)
            head += [*as_part(to, Part("P", whole)), Strip(10)]
        strips = [*together(head)[:-1], Strip(10)]
        strips += set_in.prose(text.ask, _ASK, _ASK.leading * 0.55, whole)
        if text.reasons.strip():
            heading = set_in.paragraph(words.say("petition.reasons"), HEADING)
            strips += [
                Strip(16),
                *_led(as_part(heading, Part("H2", whole, ours))),
                Strip(4, keep=True),
            ]
            strips += set_in.prose(text.reasons, BODY, BODY.leading * 0.5, whole)
        super().__init__(paginate(strips, sheet.top, sheet.top, sheet.bottom))


@dataclass(frozen=True, slots=True)
class _Column:
    """The position of the text, its language, and whether all of it is set flush at one edge."""

    x: float
    measure: float
    language: str
    flush: Align | None

    def paragraph(self, text: str, style: Style, *, even: bool = False) -> list[Strip]:
        return paragraph(
            text, style, self.x, self.measure,
            even=even, language=self.language, flush=self.flush,
        )  # fmt: skip

    def prose(self, text: str, style: Style, between: float, inside: Part) -> list[Strip]:
        strips: list[Strip] = []
        for each in paragraphs(text):
            strips += [Strip(between)] if strips else []
            strips += as_part(self.paragraph(each, style), Part("P", inside))
        return strips


def _led(heading: list[Strip]) -> list[Strip]:
    """Keep a heading with what follows it."""
    return [Strip(s.height, s.marks, s.rules, keep=True) for s in heading]
