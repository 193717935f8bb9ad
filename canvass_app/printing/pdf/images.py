"""Pictures in a PDF: JPEG unchanged, black and white as CCITT group 4."""

from __future__ import annotations

from struct import unpack_from

_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
"""JPEG markers that start a frame (ITU-T T.81, table B.1)."""
_SPACES = {1: "DeviceGray", 3: "DeviceRGB"}


def image_stream(data: bytes, width: int, height: int, *, fax: bool) -> str:
    """Return the dictionary of a picture of `width` by `height` pixels.

    Raises `ValueError` for a JPEG that doesn't have one or three components.
    """
    size = f"/Type/XObject/Subtype/Image/Width {width}/Height {height}"
    if fax:
        mask = "/ImageMask true/BitsPerComponent 1/Filter/CCITTFaxDecode"
        return f"{size}{mask}/DecodeParms<</K -1/Columns {width}/Rows {height}>>"
    components = _components(data)
    if components not in _SPACES:
        raise ValueError(f"a JPEG of {components} components cannot be printed")
    space = f"/ColorSpace/{_SPACES[components]}/BitsPerComponent 8"
    return f"{size}{space}/Filter/DCTDecode"


def _components(jpeg: bytes) -> int:
    """Return how many components a JPEG has, from its frame header."""
    at = 2
    while at + 9 < len(jpeg) and jpeg[at] == 0xFF:
        if jpeg[at + 1] in _FRAMES:
            return jpeg[at + 9]
        (length,) = unpack_from(">H", jpeg, at + 2)
        at += 2 + int(length)
    raise ValueError("this is not a JPEG")
