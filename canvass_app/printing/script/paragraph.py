"""The direction of a paragraph, and what each of its lines takes over from it.

A line by itself does not know its direction: the second line of an Arabic paragraph may begin with
a Latin word or a number. So directions are determined for the whole paragraph (Unicode Standard
Annex #9, P2 to I2) and passed to its lines after it has been broken (section 3.4).
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from canvass_app.printing.script.bidi import base_level, is_turned, line_levels, paragraph_levels

_TURNED_LANGUAGES = frozenset({
    "ar", "arc", "azb", "ckb", "dv", "fa", "he", "iw", "ji", "ks", "nqo", "prs", "ps", "sd", "syr",
    "ug", "ur", "yi",
})  # fmt: skip
_TURNED_SCRIPTS = frozenset({"adlm", "arab", "hebr", "nkoo", "rohg", "syrc", "thaa"})


@dataclass(frozen=True, slots=True)
class TextLine:
    """A line of text as part of its paragraph.

    `levels` are those of its characters, in NFC, and `rtl` is whether the paragraph runs from right
    to left. Without levels, a line is a whole paragraph, or has nothing from right to left in it.
    `language` is a BCP 47 tag, if known: some languages have their own shapes of digits or letters.
    """

    text: str
    levels: bytes = b""
    rtl: bool = False
    language: str = ""


def as_line(text: str | TextLine) -> TextLine:
    """Return a text that fits on one line as a whole paragraph; a line as is."""
    return TextLine(text) if isinstance(text, str) else text


class Paragraph:
    """A text in one direction, to be broken into lines.

    `language` is a BCP 47 tag, if known. In a language written from right to left, each paragraph
    with such letters runs that way, whatever word it begins with (HL1 of the annex); otherwise the
    first strong character decides (P2, P3).

    `text` is in NFC if a part of it runs from right to left, else as given.
    """

    def __init__(self, text: str, language: str = "") -> None:
        self.text = text
        self.language = language
        self.rtl = False
        self._levels = b""
        if not is_turned(text):
            return
        normal = unicodedata.normalize("NFC", text)
        self.rtl = is_turned_language(language) or bool(base_level(normal))
        self.text, self._levels = normal, bytes(paragraph_levels(normal, int(self.rtl)))

    @property
    def whole(self) -> TextLine:
        """All of it as one line."""
        return self.line(0, len(self.text))

    def line(self, start: int, end: int) -> TextLine:
        """Return the text from `start` to before `end` as a line."""
        text = self.text[start:end]
        if not self._levels:
            return TextLine(text, language=self.language)
        levels = line_levels(text, self._levels[start:end], int(self.rtl))
        return TextLine(text, bytes(levels), self.rtl, self.language)


def is_turned_language(language: str) -> bool:
    """Return whether a language (a BCP 47 tag) is written from right to left."""
    primary, *others = language.lower().split("-")
    scripts = [part for part in others if len(part) == 4 and part.isalpha()]
    return scripts[0] in _TURNED_SCRIPTS if scripts else primary in _TURNED_LANGUAGES
