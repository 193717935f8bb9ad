"""Text as it is printed and as it is compared: normal form, blanks, and digests."""

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
    """Return `text` as it is put into a sentence: isolated where a part runs from right to left.

    Without that its order mingles with that of what stands around it (Unicode Standard Annex #9,
    2.4): a number after an Arabic name would be drawn before it.
    """
    return f"\u2068{text}\u2069" if is_turned(text) else text


def squeezed(text: str) -> str:
    """Return `text` in NFKC without any white space: what two readers of a page agree on.

    Programs that read text out of a PDF differ in where they put blanks and line breaks,
    and PDFium writes U+FFFE or U+0002 for a hyphen at the end of a line. NFKC because some
    readers split ligatures and compatibility letters. Blanks go first and again at the end:
    a reader may put one before an accent, and NFKC makes some of a free-standing accent.
    """
    if "\ufffe" in text or "\x02" in text:
        text = text.translate(_BREAK_HYPHENS)
    if text.isascii():
        # NFKC leaves ASCII as it is, and most cells are.
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
