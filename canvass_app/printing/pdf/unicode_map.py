"""ToUnicode: what the glyphs of a font stand for (ISO 32000-1, 9.10.3)."""

from __future__ import annotations

from collections.abc import Mapping

BLANK = "\u200b"
"""For a glyph that only goes with others: invisible, and a valid entry."""

_BLOCK = 100
"""The most entries that one block may have."""

_HEAD = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
"""
_TAIL = "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"


def to_unicode(texts: Mapping[int, str]) -> str:
    """Return the character map from glyph numbers to what they stand for."""
    entries = [
        f"<{glyph:04X}> <{text.encode('utf-16-be').hex().upper()}>"
        for glyph, text in sorted(texts.items())
    ]
    blocks: list[str] = []
    for start in range(0, len(entries), _BLOCK):
        block = entries[start : start + _BLOCK]
        blocks.append(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar\n")
    return _HEAD + "".join(blocks) + _TAIL
