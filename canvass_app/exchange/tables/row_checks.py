"""Finds what is wrong with a row as a whole: its number of cells, or characters not in text."""

from __future__ import annotations

import re
from collections.abc import Sequence

from canvass_app.exchange.tables.rows import excerpt
from canvass_app.model.words import Words, say

# Control characters (Unicode category Cc) other than tab and line ends, and the lone
# surrogates that `open_decoded` puts in for damaged bytes.
UNWANTED = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")


def width_problem(cells: Sequence[str], expected: int) -> Words | None:
    """Return why a row does not fit `expected` headings, or None.

    Empty cells beyond the headings are fine, and so is an empty row.
    """
    if len(cells) == expected or not "".join(cells).strip():
        return None
    if len(cells) < expected:
        return say(
            "The row has {found} cells, fewer than the {expected} headings.",
            found=len(cells),
            expected=expected,
        )
    if any(cell.strip() for cell in cells[expected:]):
        return say(
            "The row has {found} cells, more than the {expected} headings. A cell that "
            "contains the delimiter must be in quotation marks.",
            found=len(cells),
            expected=expected,
        )
    return None


def unwanted_character(cells: Sequence[str], headings: Sequence[str]) -> Words | None:
    """Return which cell has a character that is not text, or None."""
    for index, cell in enumerate(cells):
        if match := UNWANTED.search(cell):
            heading = headings[index] if index < len(headings) else ""
            return _about_character(match[0], excerpt(heading) or str(index + 1))
    return None


def may_be_unwanted(text: str) -> bool:
    """Return whether `text` may have a character that is not text; fast for nearly all texts."""
    # isprintable is far faster than the regular expression.
    return not text.rstrip("\r\n").isprintable() and UNWANTED.search(text) is not None


def _about_character(character: str, column: str) -> Words:
    if "\ud800" <= character <= "\udfff":
        return say(
            "The cell “{column}” has a byte that is not text in this encoding. Choose "
            "another encoding, or type the cell again.",
            column=column,
        )
    return say(
        "The cell “{column}” has an invisible control character ({code}). Type the cell again.",
        column=column,
        code=f"U+{ord(character):04X}",
    )
