"""What the QR codes on printed paper say: which campaign, which sheet or walk list.

A code is short and keeps to the 45 characters that a QR code packs tightest (ISO/IEC 18004,
alphanumeric mode), so that its modules are large. A checksum at the end catches misread codes and
codes of other programs:

    CV1:3F09A2C1:0042:1:5D0B8A77     sheet 0042 with version 1 of the petition text
    CW1:3F09A2C1:W-7::90C41E02       walk list W-7

Other characters in a number are written as `%` and two hexadecimal digits per byte of UTF-8.
"""

from __future__ import annotations

import hashlib
import re
import zlib
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import unquote_to_bytes

_PLAIN = frozenset("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-./ ")
_CODE = re.compile(
    r"(CV1|CW1):([0-9A-F]{8}):((?:[0-9A-Z\-./ ]|%[0-9A-F]{2})+):([0-9]{0,6}):([0-9A-F]{8})"
)


class PaperKind(StrEnum):
    """What kind of paper has the code; the code starts with this value."""

    SHEET = "CV1"
    WALK_LIST = "CW1"


@dataclass(frozen=True, slots=True)
class PaperCode:
    """The content of one code. `campaign` is `short_campaign` of the file that printed the paper.

    `number` is the number of the sheet or list as printed; `text_version` is the version of the
    petition text, 0 on a walk list.
    """

    kind: PaperKind
    campaign: str
    number: str
    text_version: int = 0


def short_campaign(file_id: str) -> str:
    """Return eight hexadecimal digits that distinguish one campaign file from another."""
    return hashlib.sha256(f"paper\x1f{file_id}".encode()).hexdigest()[:8].upper()


def code_text(code: PaperCode) -> str:
    """Return the text of a code, for `read_code` to read."""
    number = "".join(map(_escaped, code.number))
    body = f"{code.kind}:{code.campaign}:{number}:{code.text_version or ''}"
    return f"{body}:{_check(body)}"


def read_code(text: str) -> PaperCode | None:
    """Read the text of a code; None if it is not one of ours or was misread."""
    found = _CODE.fullmatch(text)
    if found is None or _check(text[:-9]) != found[5]:
        return None
    try:
        number = unquote_to_bytes(found[3]).decode()
    except UnicodeDecodeError:
        return None
    return PaperCode(PaperKind(found[1]), found[2], number, int(found[4] or 0))


def _escaped(character: str) -> str:
    if character in _PLAIN:
        return character
    return "".join(f"%{byte:02X}" for byte in character.encode())


def _check(body: str) -> str:
    return f"{zlib.crc32(body.encode('ascii')):08X}"
