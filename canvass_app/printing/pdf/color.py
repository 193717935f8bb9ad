"""The sRGB profile, which defines the colors of a file (ICC.1:2004-10, IEC 61966-2-1)."""

from __future__ import annotations

import struct

_VERSION = 0x04200000
_WHITE = (0x0000F6D6, 0x00010000, 0x0000D32D)
"""D50, the white of the profile connection space, in sixteenths as in the format."""

# The primaries of sRGB adapted to D50, and the adaptation itself (Bradford), as in the ICC's
# profiles: 16.16 fixed-point numbers.
_RED = (0x00006FA0, 0x000038F5, 0x00000390)
_GREEN = (0x00006297, 0x0000B787, 0x000018D9)
_BLUE = (0x0000249F, 0x00000F84, 0x0000B6C3)
_ADAPTATION = (
    0x00010C42, 0x000005DE, 0xFFFFF325,
    0x00000793, 0x0000FD90, 0xFFFFFBA1,
    0xFFFFFDA2, 0x000003DC, 0x0000C06E,
)  # fmt: skip
# Gamma 2.4 with a linear part: exponent, slope, offset, slope and end of the linear part.
_CURVE = (0x00026666, 0x0000F2A7, 0x00000D59, 0x000013D0, 0x00000A5B)


def srgb_profile() -> bytes:
    """Return the profile, which is always the same."""
    curve = b"para" + struct.pack(">I2H5I", 0, 3, 0, *_CURVE)
    tags = {
        b"desc": _text("sRGB"),
        b"cprt": _text("No copyright, use freely"),
        b"wtpt": _xyz(_WHITE),
        b"chad": b"sf32" + struct.pack(">10I", 0, *_ADAPTATION),
        b"rXYZ": _xyz(_RED),
        b"gXYZ": _xyz(_GREEN),
        b"bXYZ": _xyz(_BLUE),
        b"rTRC": curve,
        b"gTRC": curve,
        b"bTRC": curve,
    }
    table = struct.pack(">I", len(tags))
    body = b""
    start = 128 + 4 + 12 * len(tags)
    placed: dict[bytes, int] = {}
    for name, data in tags.items():
        if data not in placed:
            placed[data] = start + len(body)
            body += data + bytes(-len(data) % 4)
        table += struct.pack(">4sII", name, placed[data], len(data))
    size = start + len(body)
    day = (2000, 1, 1, 0, 0, 0)
    kinds = (b"mntr", b"RGB ", b"XYZ ")
    head = struct.pack(">I4sI4s4s4s6H4s", size, b"", _VERSION, *kinds, *day, b"acsp")
    head += bytes(28) + struct.pack(">3I", *_WHITE)
    return head.ljust(128, b"\0") + table + body


def _text(text: str) -> bytes:
    shown = text.encode("utf-16-be")
    return b"mluc" + struct.pack(">3I4sII", 0, 1, 12, b"enUS", len(shown), 28) + shown


def _xyz(value: tuple[int, int, int]) -> bytes:
    return b"XYZ " + struct.pack(">4I", 0, *value)
