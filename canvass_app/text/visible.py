"""Text for a terminal: what would command the terminal, or turn a line around, is spelled out."""

from __future__ import annotations

import re
import unicodedata

_SPELLED_OUT = re.compile(r"[^\x20-\x7e\t\n]")
_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Embeddings, overrides and isolates. Simple marks of direction stay: names need them."""


def visible(text: str) -> str:
    """Return `text` with control characters and turned directions as `\\x1b` or `\\u202e`.

    Line ends and tabs stay, and so does every letter.
    """
    return _SPELLED_OUT.sub(_spelled_out, text)


def _spelled_out(found: re.Match[str]) -> str:
    char = found[0]
    if char in _TURNING or unicodedata.category(char) in {"Cc", "Zl", "Zp"}:
        return f"\\x{ord(char):02x}" if ord(char) < 0x100 else f"\\u{ord(char):04x}"
    return char
