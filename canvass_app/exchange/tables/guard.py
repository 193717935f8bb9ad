"""Keeps a spreadsheet from running a cell as a formula, in a way that can be reversed exactly.

A cell that begins with `= + - @`, a tab or a carriage return is executed by spreadsheet programs
(OWASP, “CSV Injection”; the full-width forms count too in some locales). An apostrophe in front
makes it text. Text that already looks guarded gets another apostrophe, so each guarded text has
exactly one original.
"""

from __future__ import annotations

import re

_RISKY = re.compile(r"[\s']*[=+\-@＝＋－＠\t\r]")


def guard(text: str) -> str:
    """Return `text` with an apostrophe in front if a spreadsheet might run it."""
    return f"'{text}" if _RISKY.match(text) else text


def unguard(text: str) -> str:
    """Return `text` without the apostrophe that `guard` added; other texts unchanged."""
    if text[:1] == "'" and _RISKY.match(text, 1):
        return text[1:]
    return text
