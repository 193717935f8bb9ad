"""Finds the invented names in whatever files are left: as text, in archives, and in PDFs."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path

import pypdfium2

from .invented import MARK

_FORMS = (MARK.encode(), MARK.encode("utf-16-le"))


def files_with_names(folder: Path) -> list[Path]:
    """Return the files below `folder` that hold an invented name.

    A torn archive or PDF, in which nobody can look, counts as one with names.
    """
    return [path for path in _files(folder) if holds_name(path.read_bytes())]


def holds_name(content: bytes) -> bool:
    """Return whether an invented name is in the content of a file."""
    if _has_mark(content):
        return True
    if content.startswith(b"%PDF"):
        return _in_pdf(content)
    if content.startswith(b"PK\x03\x04"):
        return _in_archive(content)
    return False


def _files(folder: Path) -> Iterator[Path]:
    return (path for path in sorted(folder.rglob("*")) if path.is_file())


def _has_mark(content: bytes) -> bool:
    plain = content.lower()
    return any(form in plain for form in _FORMS)


def _in_archive(content: bytes) -> bool:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            return any(holds_name(archive.read(name)) for name in archive.namelist())
    except (zipfile.BadZipFile, zlib.error, EOFError):
        return True


def _in_pdf(content: bytes) -> bool:
    """Text of our packets is drawn as numbers of glyphs, which only a reader of PDFs can read."""
    try:
        document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError:
        return True
    try:
        texts = (page.get_textpage().get_text_bounded() for page in document)
        return any(_has_mark(text.encode()) for text in texts)
    finally:
        document.close()
