"""Text of others among ours: nothing in it commands a terminal, or turns around what follows."""

from __future__ import annotations

import re
import unicodedata

_SPELLED_OUT = re.compile(r"[^\x20-\x7e\t\n]")
_ISOLATES = frozenset("\u2066\u2067\u2068")
_FIRST_STRONG, _END_OF_ISOLATE = "\u2068", "\u2069"
_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e") | _ISOLATES | {_END_OF_ISOLATE}
"""Embeddings, overrides and isolates. Simple marks of direction stay: names need them."""


def visible(text: str) -> str:
    """Return `text` with control characters and turned directions as `\\x1b` or `\\u202e`.

    Line ends and tabs stay, and so does every letter.
    """
    return _SPELLED_OUT.sub(_spelled_out, text)


def isolated(text: str) -> str:
    """Return `text` for the middle of a sentence: what it turns around ends where it ends.

    Text without embeddings, overrides and isolates is returned as it is.
    """
    if text.isascii() or _TURNING.isdisjoint(text):
        return text
    kept, depth = [], 0
    for char in text:
        depth += (char in _ISOLATES) - (char == _END_OF_ISOLATE)
        if depth < 0:
            # It would end the isolate around the whole.
            depth = 0
        else:
            kept.append(char)
    return f"{_FIRST_STRONG}{''.join(kept)}{_END_OF_ISOLATE * (depth + 1)}"


def _spelled_out(found: re.Match[str]) -> str:
    char = found[0]
    if char in _TURNING or unicodedata.category(char) in {"Cc", "Zl", "Zp"}:
        return f"\\x{ord(char):02x}" if ord(char) < 0x100 else f"\\u{ord(char):04x}"
    return char
