"""Fonts inside the file: glyphs keep their numbers, and unused ones are dropped at the end.

A font is written as a CIDFont with Identity-H (ISO 32000-1, 9.7): the codes in the pages are the
glyph numbers of the font file.
"""

from __future__ import annotations

import hashlib
import struct
from dataclasses import dataclass
from itertools import groupby

import uharfbuzz as hb

from canvass_app.printing.pdf.file import PdfFile
from canvass_app.printing.pdf.objects import code, number, numbers, reference
from canvass_app.printing.pdf.unicode_map import BLANK, to_unicode
from canvass_app.printing.shaped import Run

_DROPPED = (
    "BASE", "DSIG", "GDEF", "GPOS", "GSUB", "JSTF", "MATH", "OS/2", "STAT", "cmap", "gasp",
    "hdmx", "kern", "name", "post", "VORG", "vhea", "vmtx", "COLR", "CPAL", "SVG ", "meta",
)  # fmt: skip
"""Tables that are not needed to draw glyphs by number."""

_SYMBOLIC = 4


@dataclass(frozen=True, slots=True)
class Metrics:
    """What a font file says about itself, in thousandths of the size."""

    name: str
    box: tuple[float, float, float, float]
    ascent: float
    descent: float
    slant: float
    capitals: float
    outlines: str


class _Codes(dict[int, str]):
    """Maps a character's code point to what is written in a page; filled as characters are used."""

    def __init__(self, font: EmbeddedFont) -> None:
        super().__init__()
        self._font = font

    def __missing__(self, point: int) -> str:
        self[point] = shown = self._font.encode_character(point)
        return shown


class EmbeddedFont:
    """One font file in use. `name` is its name in the pages' resources."""

    def __init__(self, file: PdfFile, face: hb.Face, name: str) -> None:
        self.name = name
        self.number = file.reserve()
        self.ambiguous: set[str] = set()
        """Characters drawn with a glyph that also stands for another character."""
        self._file = file
        self._face = face
        self._font = hb.Font(self._face)
        self._scale = 1000 / self._face.upem
        self._codes = _Codes(self)
        self._texts: dict[int, str] = {}

    def encode_character(self, point: int) -> str:
        """Return the code of a character inside a literal string, and mark it as used."""
        glyph = self._font.get_nominal_glyph(point)
        if not glyph:
            raise ValueError(f"the font {self.name} has no glyph for U+{point:04X}")
        if not self._note(glyph, chr(point)):
            self.ambiguous.add(chr(point))
        return code(glyph)

    def literal(self, text: str) -> str:
        """Return the codes of `text` as a literal string, one glyph a character."""
        return f"({text.translate(self._codes)})"

    def plain(self, text: str) -> str:
        """Return the operators that draw plain text, or nothing if it would be read wrongly."""
        shown = text.translate(self._codes)
        if self.ambiguous and not self.ambiguous.isdisjoint(text):
            return ""
        return f"({shown})Tj"

    def is_read_as(self, run: Run) -> bool:
        """Return whether the glyphs of `run` alone give its text to a reader.

        It marks the glyphs as used. A run for which this is False needs its text attached.
        """
        if not run.glyphs:
            self.literal(run.text)
            return not self.ambiguous or self.ambiguous.isdisjoint(run.text)
        noted = [self._note(glyph.number, glyph.text) for glyph in run.glyphs]
        return all(noted) and "".join(glyph.text for glyph in run.glyphs) == run.text

    def show(self, run: Run, size: float) -> str:
        """Return the operators that draw `run` from the pen's position."""
        if not run.glyphs:
            return f"{self.literal(run.text)}Tj"
        parts: list[str] = []
        line = ""
        rise = back = 0.0
        for glyph in run.glyphs:
            if glyph.up != rise:
                parts += [f"[{line}]TJ"] if line else []
                parts.append(f"{number(glyph.up * size / 1000)} Ts")
                line, rise = "", glyph.up
            # One number between two glyphs: two in a row would be read as one.
            line += _moved(back - glyph.right) + f"({code(glyph.number)})"
            back = glyph.right + self.advance(glyph.number) - glyph.advance
        parts.append(f"[{line}{_moved(back)}]TJ")
        if rise:
            parts.append("0 Ts")
        return " ".join(parts)

    def advance(self, glyph: int) -> float:
        """Return how far a glyph moves the pen, in thousandths of the size."""
        return float(self._font.get_glyph_h_advance(glyph) * self._scale)

    def finish(self) -> None:
        """Write the font with the glyphs that were used."""
        metrics = self._metrics()
        program = self._subset(metrics.outlines)
        tag = "".join(chr(65 + part % 26) for part in hashlib.sha256(program).digest()[:6])
        name = f"/{tag}+{metrics.name}"
        inner = self._descendant(name, metrics, program)
        unicode = self._file.reserve()
        self._file.stream(unicode, "", to_unicode(self._texts).encode("ascii"))
        self._file.put(
            self.number,
            f"<</Type/Font/Subtype/Type0/BaseFont{name}/Encoding/Identity-H"
            f"/DescendantFonts[{reference(inner)}]/ToUnicode {reference(unicode)}>>",
        )

    def _note(self, glyph: int, text: str) -> bool:
        """Mark a glyph as used for `text`; return whether that is how it will be read."""
        known = self._texts.get(glyph)
        if known is None or (known == BLANK and text):
            self._texts[glyph] = text or BLANK
            return known is None and bool(text)
        return known == text

    def _descendant(self, name: str, metrics: Metrics, program: bytes) -> int:
        embedded = self._file.reserve()
        if metrics.outlines == "glyf":
            self._file.stream(embedded, f"/Length1 {len(program)}", program)
            key, kind, extra = "FontFile2", "CIDFontType2", "/CIDToGIDMap/Identity"
        else:
            self._file.stream(embedded, "/Subtype/CIDFontType0C", program)
            key, kind, extra = "FontFile3", "CIDFontType0", ""
        descriptor = self._file.add(
            f"<</Type/FontDescriptor/FontName{name}/Flags {_SYMBOLIC}"
            f"/FontBBox[{numbers(metrics.box)}]/ItalicAngle {number(metrics.slant)}"
            f"/Ascent {number(metrics.ascent)}/Descent {number(metrics.descent)}"
            f"/CapHeight {number(metrics.capitals)}/StemV 80/{key} {reference(embedded)}>>"
        )
        return self._file.add(
            f"<</Type/Font/Subtype/{kind}/BaseFont{name}"
            "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
            f"/FontDescriptor {reference(descriptor)}{extra}/DW 1000/W[{self._widths()}]>>"
        )

    def _widths(self) -> str:
        glyphs = sorted({0, *self._texts})
        shown: list[str] = []
        for _, group in groupby(enumerate(glyphs), lambda pair: pair[1] - pair[0]):
            together = [glyph for _, glyph in group]
            shown.append(f"{together[0]}[{numbers(map(self.advance, together))}]")
        return "".join(shown)

    def _subset(self, outlines: str) -> bytes:
        wanted = hb.SubsetInput()
        wanted.glyph_set.update({0, *self._texts})
        # With an identity charset the codes are glyph numbers in a CFF font, too.
        wanted.flags = (
            hb.SubsetFlags.RETAIN_GIDS
            | hb.SubsetFlags.NO_HINTING
            | hb.SubsetFlags.CFF_IDENTITY_CHARSET
        )
        for tag in _DROPPED:
            wanted.drop_table_tag_set.add(int.from_bytes(tag.encode("ascii"), "big"))
        face = hb.subset(self._face, wanted)
        return bytes(face.blob.data if outlines == "glyf" else face.reference_table("CFF ").data)

    def _metrics(self) -> Metrics:
        face = self._face
        head, post = face.reference_table("head").data, face.reference_table("post").data
        os2 = face.reference_table("OS/2").data
        box = struct.unpack_from(">4h", head, 36)
        (slant,) = struct.unpack_from(">i", post, 4)
        extents = self._font.get_font_extents("ltr")
        capitals = extents.ascender
        if len(os2) >= 90 and struct.unpack_from(">H", os2)[0] >= 2:
            (capitals,) = struct.unpack_from(">h", os2, 88)
        name = face.get_name(hb.OTNameIdPredefined.POSTSCRIPT_NAME) or "Unnamed"
        left, low, right, high = (side * self._scale for side in box)
        return Metrics(
            name="".join(c for c in name if c.isascii() and (c.isalnum() or c == "-")),
            box=(left, low, right, high),
            ascent=extents.ascender * self._scale,
            descent=extents.descender * self._scale,
            slant=slant / 65536,
            capitals=capitals * self._scale,
            outlines="glyf" if "glyf" in face.table_tags else "CFF ",
        )


def _moved(thousandths: float) -> str:
    """Return the number that moves the pen to the left inside an array of strings."""
    return "" if abs(thousandths) < 0.005 else number(thousandths)


def is_turned(run: Run) -> bool:
    """Return whether a run goes from right to left, so that its last glyph is read first."""
    texts = [glyph.text for glyph in run.glyphs if glyph.text]
    return len(texts) > 1 and "".join(texts) != run.text
