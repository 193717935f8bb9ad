"""Paths as text for the tables, also those whose names are not text."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from canvass_app.text.file_names import readable

_BYTES = "bytes:"


def noted_as(path: Path) -> str:
    """Return a path as text for the tables; `path_noted` returns it again.

    A name that is not text on this system, on Linux any bytes, is written in hexadecimal digits.
    """
    text = str(path.absolute())
    if readable(text) == text:
        return text
    return _BYTES + os.fsencode(text).hex()


def path_noted(text: str) -> Path:
    """Return the path that `noted_as` has written."""
    if text.startswith(_BYTES):
        with suppress(ValueError):
            return Path(os.fsdecode(bytes.fromhex(text.removeprefix(_BYTES))))
    return Path(text)
