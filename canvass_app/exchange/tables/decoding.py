"""From bytes to text: which encoding a file has, and whether it is text at all."""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import TextIOWrapper
from pathlib import Path
from typing import TextIO

from canvass_app.foreign import MOST_TEXT, explained_opening, open_foreign
from canvass_app.model.errors import BadInput
from canvass_app.model.words import Words, say

ENCODINGS: tuple[str, ...] = ("utf-8-sig", "utf-8", "utf-16", "cp1252")
"""The encodings a person can choose from. `utf-8-sig` and `utf-16` have byte order marks."""

_CHUNK = 1 << 20
_DAMAGED = "canvass-damaged"

# The first bytes of files that people choose by mistake.
_SIGNATURES: tuple[tuple[bytes, Words], ...] = (
    (b"PK\x03\x04", say("an Excel workbook, a LibreOffice document or a ZIP archive")),
    (b"\xd0\xcf\x11\xe0", say("an old Excel or Word document")),
    (b"\x89PNG", say("a picture")),
    (b"\xff\xd8\xff", say("a picture")),
    (b"GIF8", say("a picture")),
    (b"II*\x00", say("a picture")),
    (b"MM\x00*", say("a picture")),
    (b"RIFF", say("a picture or a recording")),
    (b"%PDF", say("a PDF document")),
    (b"SQLite format 3", say("a database")),
)


def _mark_damaged(error: UnicodeError) -> tuple[str, int]:
    """Replace each byte that is not text by a lone surrogate, so that its row can be reported."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    lost = error.object[error.start : error.end]
    return "".join(chr(0xDC00 + byte) for byte in lost), error.end


codecs.register_error(_DAMAGED, _mark_damaged)


@dataclass(frozen=True, slots=True)
class Decoding:
    """How a file is read. `line_feeds` is roughly the number of lines, only for progress."""

    encoding: str
    line_feeds: int


@contextmanager
def explained_reading(path: Path) -> Iterator[None]:
    """Turn the system's errors about reading and decoding `path` into BadInput."""
    try:
        with explained_opening(path):
            yield
    except UnicodeError as error:
        # Damaged bytes are marked in their rows; this is UTF-16 without its byte order mark.
        raise BadInput(
            say("The file “{file}” is not in the encoding that was chosen.", file=path.name),
            say("Choose another encoding."),
        ) from error


def examine(path: Path, encoding: str | None = None, most: int = MOST_TEXT) -> Decoding:
    """Find out how to read the text file `path`; `encoding` overrides what it looks like.

    The rule: a byte order mark decides; else UTF-8 if all of the file is valid UTF-8 (a last
    character cut off by an incomplete copy is ignored here and rejected with its row); else cp1252.
    The file is read once, in pieces. Raises BadInput when it is missing, a folder or device, empty,
    larger than `most` bytes, or obviously not text.
    """
    if encoding is not None and encoding not in ENCODINGS:
        raise BadInput(
            say("The encoding “{encoding}” is not known.", encoding=encoding),
            say("Choose one of {known}.", known=", ".join(ENCODINGS)),
        )
    with explained_reading(path), open_foreign(path, most) as stream:
        head = stream.read(_CHUNK)
        _refuse_non_text(path, head)
        utf8 = codecs.getincrementaldecoder("utf-8")()
        is_utf8, line_feeds, chunk = True, 0, head
        while chunk:
            line_feeds += chunk.count(b"\n")
            is_utf8 = is_utf8 and _accepts(utf8, chunk)
            chunk = stream.read(_CHUNK)
    found = _marked(head) or ("utf-8" if is_utf8 else "cp1252")
    if encoding is None or (encoding == "utf-8" and found == "utf-8-sig"):
        return Decoding(found, line_feeds)
    return Decoding(encoding, line_feeds)


def open_decoded(path: Path, encoding: str) -> TextIO:
    """Open `path` as text with its line ends unchanged; damaged bytes become lone surrogates."""
    stream = open_foreign(path)
    try:
        return TextIOWrapper(stream, encoding=encoding, errors=_DAMAGED, newline="")
    except BaseException:
        stream.close()
        raise


def _accepts(decoder: codecs.IncrementalDecoder, chunk: bytes) -> bool:
    try:
        decoder.decode(chunk)
    except UnicodeDecodeError:
        return False
    return True


def _marked(head: bytes) -> str | None:
    if head.startswith(codecs.BOM_UTF8):
        return "utf-8-sig"
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    return None


def _refuse_non_text(path: Path, head: bytes) -> None:
    save_as_text = say("Open it in the program it comes from and save it as “CSV UTF-8”.")
    if not head.strip():
        raise BadInput(
            say("The file “{file}” is empty.", file=path.name),
            say("Export it again, or choose another file."),
        )
    for start, kind in _SIGNATURES:
        if head.startswith(start):
            raise BadInput(
                say(
                    "The file “{file}” is not a text file; it is {kind}.", file=path.name, kind=kind
                ),
                save_as_text,
            )
