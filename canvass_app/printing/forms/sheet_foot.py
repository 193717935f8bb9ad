"""The foot of a blank sheet: the choices, who collected, who will see it, when it is destroyed."""

from __future__ import annotations

from collections.abc import Sequence

from canvass_app.model.campaign import Campaign
from canvass_app.model.profile import PrintProfile
from canvass_app.printing.faces import Face
from canvass_app.printing.forms.output import prose, prose_height
from canvass_app.printing.pages.section import one_line
from canvass_app.printing.pages.shown import shown_sentence
from canvass_app.printing.paper import Paper
from canvass_app.printing.text import plain
from canvass_app.printing.theme import INK, QUIET, Sheet, Style
from canvass_app.printing.wording import Wording

SIZES = (7.8, 7.3, 6.8)
"""Sizes of the text in points; the smaller ones are for long asks."""

_LABEL = Style(Face.SANS, 6.8, 8.4, QUIET)
_GUTTER = 22.0
_WRITING = 21.0
"""Points of space above a rule to write on."""
_FIELDS = {"circulator": 0.36, "circulator_signature": 0.30, "circulator_date": 0.14,
           "circulator_count": 0.20}  # fmt: skip
_FIELD_GAP = 14.0


class Foot:
    """The foot, from `left` to the right margin, in two languages side by side."""

    def __init__(
        self,
        words: Sequence[Wording],
        campaign: Campaign,
        shows: PrintProfile,
        sheet: Sheet,
        left: float,
        size: float = SIZES[0],
    ) -> None:
        self._words = words
        self._left = left
        self._measure = sheet.width - sheet.side - left
        self._column = (self._measure - _GUTTER) / 2
        self._above = [_above(each, size) for each in words]
        self._below = [_privacy(each, campaign, shows, size) for each in words]
        self._first = self._tallest(self._above)
        self.height = self._first + _WRITING + 19 + self._tallest(self._below)

    def draw(self, paper: Paper, y: float) -> None:
        """Draw it with the top at `y`."""
        self._draw_columns(paper, self._above, y)
        y += self._first + _WRITING
        self._draw_fields(paper, y)
        self._draw_columns(paper, self._below, y + 19)

    def _tallest(self, columns: list[list[tuple[str, Style]]]) -> float:
        return max(
            sum(prose_height(text, style, self._column) for text, style in parts)
            for parts in columns
        )

    def _draw_columns(
        self, paper: Paper, columns: list[list[tuple[str, Style]]], top: float
    ) -> None:
        for at, (words, parts) in enumerate(zip(self._words, columns, strict=True)):
            x, y = self._left + at * (self._column + _GUTTER), top
            for text, style in parts:
                language = words.language if at else ""
                y = prose(paper, text, style, x, y, self._column, language)

    def _draw_fields(self, paper: Paper, y: float) -> None:
        room = self._measure - _FIELD_GAP * (len(_FIELDS) - 1)
        x = self._left
        for key, share in _FIELDS.items():
            wide = room * share
            paper.rule(x, y, wide, 0.6, INK)
            said = list(dict.fromkeys(words.say(f"sheet.{key}") for words in self._words))
            text, style = one_line(" / ".join(said), _LABEL, wide)
            paper.text(x, y + 8, text, style)
            x += wide + _FIELD_GAP


def _text(size: float) -> Style:
    return Style(Face.SERIF, size, size * 1.24)


def _above(words: Wording, size: float) -> list[tuple[str, Style]]:
    strong = Style(Face.SANS_SEMIBOLD, size * 0.95, size * 1.24)
    return [(words.say("sheet.choices"), strong), (words.say("sheet.statement"), _text(size))]


def _privacy(
    words: Wording, campaign: Campaign, shows: PrintProfile, size: float
) -> list[tuple[str, Style]]:
    sender = plain(campaign.organisation) or words.say("sheet.campaign")
    day = campaign.destroy_on
    destroyed = (
        words.say("sheet.destroyed", day=words.day_of(day))
        if day
        else words.say("sheet.destroyed_later")
    )
    seen = words.say("sheet.privacy", sender=sender, shown=shown_sentence(words, shows))
    return [(f"{seen} {words.say('sheet.never')} {destroyed}", _text(size))]
