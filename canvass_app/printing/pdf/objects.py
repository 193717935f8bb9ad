"""How values are written in a PDF file (ISO 32000-1, 7.3), as text with one byte per character."""

from __future__ import annotations

from collections.abc import Iterable

_ESCAPES = {
    ord("("): "\\(", ord(")"): "\\)", ord("\\"): "\\\\", ord("\r"): "\\r", ord("\n"): "\\n",
}  # fmt: skip


def number(value: float) -> str:
    """Return a number with at most two decimals: a hundredth of a point is enough."""
    shown = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if shown in ("-0", "") else shown


def numbers(values: Iterable[float]) -> str:
    """Return numbers separated by blanks."""
    return " ".join(map(number, values))


def reference(target: int) -> str:
    """Return a reference to the object numbered `target`."""
    return f"{target} 0 R"


def references(targets: Iterable[int]) -> str:
    """Return an array of references."""
    return f"[{' '.join(f'{target} 0 R' for target in targets)}]"


def text_string(text: str) -> str:
    """Return a text string: ASCII as is, anything else in UTF-16 with a byte order mark."""
    if text.isascii() and text.isprintable():
        return f"({text.translate(_ESCAPES)})"
    return f"<FEFF{text.encode('utf-16-be').hex().upper()}>"


def code(value: int) -> str:
    """Return a two-byte code as written inside a literal string."""
    return "".join(_ESCAPES.get(part, chr(part)) for part in divmod(value, 256))
