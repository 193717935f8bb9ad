"""The fonts for Chinese, Japanese and Korean: too large to bundle, installed when needed."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Iterable
from functools import cache
from pathlib import Path

PACKAGE = "noto-cjk-sans-otc==0.0.1"
"""What pip installs; the same as the extra `cjk` in pyproject.toml."""

_MODULE = "noto_cjk_sans_otc"
_FILE = "NotoSansCJK-Regular.ttc"

KEYS = tuple(f"NotoSansCJK{region}-Regular" for region in ("jp", "kr", "sc", "tc", "hk"))
"""The fonts in the file, in its order: one for each way of drawing Chinese characters."""

_BY_LANGUAGE = {
    "ja": KEYS[0], "ko": KEYS[1], "zh-hant": KEYS[3], "zh-tw": KEYS[3], "zh-mo": KEYS[4],
    "zh-hk": KEYS[4], "yue": KEYS[4], "zh": KEYS[2],
}  # fmt: skip
_BLOCKS = (
    (0x1100, 0x11FF), (0x2E80, 0x31FF), (0x3200, 0x9FFF), (0xA960, 0xA97F), (0xAC00, 0xD7FF),
    (0xF900, 0xFAFF), (0xFE30, 0xFE4F), (0xFF00, 0xFFEF), (0x1B000, 0x1B16F), (0x20000, 0x3FFFF),
)  # fmt: skip


@cache
def font_path() -> Path | None:
    """Return the font file, if the package is installed."""
    spec = importlib.util.find_spec(_MODULE)
    if spec is None or spec.origin is None:
        return None
    found = Path(spec.origin).with_name(_FILE)
    return found if found.is_file() else None


def install_command() -> str:
    """Return the command that installs the fonts into this environment."""
    return f'"{sys.executable}" -m pip install {PACKAGE}'


def is_cjk(character: str) -> bool:
    """Return whether Chinese, Japanese or Korean is written with `character`."""
    code = ord(character)
    return code >= 0x1100 and any(first <= code <= last for first, last in _BLOCKS)


def font_for(text: Iterable[str], language: str) -> str:
    """Return the key of the font for `text`, or nothing if none is needed or installed.

    Chinese characters are drawn according to the language (a BCP 47 tag). Without one, text with
    kana counts as Japanese, text with Hangul as Korean, and anything else is drawn as in mainland
    China.
    """
    found = [character for character in text if is_cjk(character)]
    if not found or font_path() is None:
        return ""
    tag = language.lower()
    while tag:
        if tag in _BY_LANGUAGE:
            return _BY_LANGUAGE[tag]
        tag = tag.rpartition("-")[0]
    codes = [ord(character) for character in found]
    if any(0x3040 <= code <= 0x30FF for code in codes):
        return KEYS[0]
    if any(0x1100 <= code <= 0x11FF or 0xAC00 <= code <= 0xD7FF for code in codes):
        return KEYS[1]
    return KEYS[2]
