"""The bytes of a PDF without its structure: unpacked streams, and strings wherever they are.

Something hidden in a file need not be referenced by any page. So the check does not follow
references: it goes through the bytes from front to back, unpacks what is packed, and looks at every
string.
"""

from __future__ import annotations

import base64
import binascii
import mmap
import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

Buffer = bytes | mmap.mmap

_STREAM = re.compile(rb"(\d+)\s+\d+\s+obj\s*(<<(?:(?!\bendobj\b).)*?>>)\s*stream\r?\n", re.DOTALL)
_LENGTH = re.compile(rb"/Length\s+(\d+)(?!\s+\d+\s+R)\b")
_END = b"endstream"
_STRING = re.compile(
    rb"\((?:[^()\\]|\\.|\((?:[^()\\]|\\.)*\))*\)|(?<!<)<[0-9A-Fa-f\s]+>(?!>)", re.DOTALL
)
_ESCAPE = re.compile(rb"\\(?:([0-7]{1,3})|(\r\n|[\r\n])|(.))", re.DOTALL)
_LETTERS = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}
_UNREADABLE = re.compile(rb"/Subtype\s*/(?:Image|CIDFontType0C|OpenType|Type1C)\b|/Length1\b")
_PREDICTED = re.compile(rb"/Predictor\s+(?:[2-9]|1\d)")


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of the file: what is outside streams (`number` 0), or one stream."""

    number: int
    entries: bytes
    content: bytes


def parts(data: Buffer, skip: frozenset[int] = frozenset()) -> Iterator[Part]:
    """Yield all parts of a file in their order, streams unpacked.

    Pictures, typefaces and cross-references are left out, as are the streams of the objects in
    `skip`; the content of a stream's dictionary comes with the part before it. Raises `ValueError`
    if a stream has no end or cannot be unpacked.
    """
    at = 0
    while found := _STREAM.search(data, at):
        yield Part(0, b"", data[at : found.end()])
        start = found.end()
        end = _end_of(data, start, found[2])
        number, entries = int(found[1]), found[2]
        if number not in skip and not _UNREADABLE.search(entries) and b"/XRef" not in entries:
            yield Part(number, entries, _unpacked(data[start:end], entries))
        at = end
    yield Part(0, b"", data[at:])


def strings(content: bytes) -> Iterator[str]:
    """Yield every string in PDF syntax."""
    for found in _STRING.finditer(content):
        yield text_of(unescaped(found[0]))


def unescaped(token: bytes) -> bytes:
    """Return the bytes of a string token: `(…)` or `<…>` (ISO 32000-1, 7.3.4)."""
    if token[:1] == b"<":
        digits = b"".join(token[1:-1].split())
        return binascii.unhexlify(digits + b"0" * (len(digits) % 2))
    inner = token[1:-1]
    return _ESCAPE.sub(_escaped, inner) if b"\\" in inner else inner


def text_of(raw: bytes) -> str:
    """Return a text string (ISO 32000-1, 7.9.2.2); bytes of no known encoding as Latin-1."""
    if raw[:2] == b"\xfe\xff":
        return raw[2:].decode("utf-16-be", "replace")
    if raw[:3] == b"\xef\xbb\xbf":
        return raw[3:].decode("utf-8", "replace")
    return raw.decode("latin-1")


def _escaped(found: re.Match[bytes]) -> bytes:
    octal, line_end, letter = found.groups()
    if octal is not None:
        return bytes([int(octal, 8) & 0xFF])
    return b"" if line_end is not None else _LETTERS.get(letter, letter)


def _end_of(data: Buffer, start: int, entries: bytes) -> int:
    """Return where a stream ends: by its length if that is right, else by its end marker."""
    length = _LENGTH.search(entries)
    if length is not None:
        end = start + int(length[1])
        if data[end : end + len(_END) + 2].lstrip(b"\r\n").startswith(_END):
            return end
    end = data.find(_END, start)
    if end < 0:
        raise ValueError("a stream has no end")
    return end


def _unpacked(content: bytes, entries: bytes) -> bytes:
    if b"/ASCII85Decode" in entries:
        text = content.strip()
        content = base64.a85decode(text[:-2] if text.endswith(b"~>") else text)
    if b"/FlateDecode" not in entries:
        return content
    try:
        unpacked = zlib.decompressobj().decompress(content)
    except zlib.error as error:
        raise ValueError("a stream cannot be unpacked") from error
    return b"" if _PREDICTED.search(entries) else unpacked
