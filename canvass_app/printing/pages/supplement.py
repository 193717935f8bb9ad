"""What a supplement says about the packets before it, in the letter and in the summary."""

from __future__ import annotations

from collections.abc import Sequence

from canvass_app.printing.flow import Strip, as_part, paragraph
from canvass_app.printing.pages.section import Context
from canvass_app.printing.parts import Part
from canvass_app.printing.theme import DATA, HEADING


def supplement_sentences(context: Context) -> list[str]:
    """Return the letter's paragraph about the packets before; none if this isn't a supplement."""
    supplement = context.data.supplement
    if supplement is None:
        return []
    words = context.words
    dated = words.day(supplement.dated)
    sentences = [
        words.count(
            "supplement.letter", supplement.before, reference=supplement.reference, dated=dated
        )
    ]
    return [" ".join([*sentences, *_changes(context)])]


def supplement_strips(context: Context) -> list[Strip]:
    """Return the section of the summary about changes since then; none without changes."""
    supplement = context.data.supplement
    if supplement is None:
        return []
    words, sheet = context.words, context.sheet
    title = words.say("supplement.title", reference=supplement.reference)
    sentences = _changes(context) or [words.say("supplement.unchanged")]
    strips = as_part(paragraph(title, HEADING, sheet.side, sheet.measure), Part("H2"))
    for sentence in sentences:
        strips += as_part(paragraph(sentence, DATA, sheet.side, sheet.measure), Part("P"))
    tied = [Strip(s.height, s.marks, s.rules, keep=True) for s in strips]
    return [Strip(15), *tied]


def joined_numbers(numbers: Sequence[int]) -> list[str]:
    """Return rising numbers with runs joined: 3, 17, 18, 19 give `3` and `17–19`."""
    spans: list[list[int]] = []
    for number in numbers:
        if spans and number == spans[-1][-1] + 1:
            spans[-1][1:] = [number]
        else:
            spans.append([number])
    return ["–".join(str(number) for number in span) for span in spans]


def _changes(context: Context) -> list[str]:
    supplement = context.data.supplement
    assert supplement is not None
    words = context.words
    return [
        words.count(
            f"supplement.{key}", len(numbers), numbers=words.listed(joined_numbers(numbers))
        )
        for key, numbers in (("withdrawn", supplement.withdrawn), ("gone", supplement.gone))
        if numbers
    ]
