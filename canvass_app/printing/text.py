"""Text as printed and as compared: normal form, blanks, and digests."""

from __future__ import annotations

import hashlib
import re
import unicodedata

from canvass_app.printing.script.bidi import is_turned

_BREAK_HYPHENS = str.maketrans({"\ufffe": "-", "\x02": "-"})
_ZIP = re.compile(r"([0-9]{5})(-[0-9]{4})?")


def plain(text: str) -> str:
    """Return `text` in NFC on one line, with each run of white space as a single blank."""
    if text.isascii():
        return " ".join(text.split())
    return " ".join(unicodedata.normalize("NFC", text).split())


def isolated(text: str) -> str:
    """Return `text` for use in a sentence: isolated if a part of it runs from right to left.

    Otherwise its order would mix with that of the surrounding text (Unicode Standard Annex #9,
    2.4): a number after an Arabic name would be drawn before it.
    """
    return f"\u2068{text}\u2069" if is_turned(text) else text


def squeezed(text: str) -> str:
    """Return `text` in NFKC without any white space: two readers of a page agree on that.

    Programs that extract text from a PDF put blanks and line breaks in different places, and PDFium
    writes U+FFFE or U+0002 for a hyphen at the end of a line. It is NFKC because some readers split
    ligatures and compatibility letters. Blanks are removed at the start and again at the end: a
    reader may put one before an accent, and NFKC turns a free-standing accent into a blank and a
    mark.
    """
    if "\ufffe" in text or "\x02" in text:
        text = text.translate(_BREAK_HYPHENS)
    if text.isascii():
        # NFKC doesn't change ASCII, and most cells are ASCII.
        return "".join(text.split())
    mended = "".join(text.split())
    return "".join(unicodedata.normalize("NFKC", mended).split())


def digest(text: str) -> str:
    """Return the SHA-256 of the squeezed text (UTF-8), in hexadecimal."""
    return hashlib.sha256(squeezed(text).encode()).hexdigest()


def zip_area(zip_code: str) -> str:
    """Return the first three digits of a ZIP with the rest hidden (`973xx`); else nothing."""
    found = _ZIP.fullmatch(zip_code.strip())
    return f"{found[1][:3]}xx" if found else ""
