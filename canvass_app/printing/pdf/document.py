"""A tagged document that is written page by page: PDF/UA-1 and PDF/A-2a.

Each page is written when it is finished, with the structure elements closed on it; about fifty
bytes per page stay in memory. Nothing about the computer, its user or its clock gets in, and equal
calls give equal bytes.
"""

from __future__ import annotations

from collections.abc import Callable

import uharfbuzz as hb

from canvass_app.printing.pdf.color import srgb_profile
from canvass_app.printing.pdf.content import PageContent
from canvass_app.printing.pdf.file import PdfFile, Writable
from canvass_app.printing.pdf.fonts import EmbeddedFont
from canvass_app.printing.pdf.images import image_stream
from canvass_app.printing.pdf.metadata import About, information, xmp
from canvass_app.printing.pdf.objects import number, reference, text_string
from canvass_app.printing.pdf.outline import Outline
from canvass_app.printing.pdf.structure import StructureTree
from canvass_app.printing.pdf.trees import PageTree


class Document:
    """A PDF under construction. `font_face` returns the opened font file for a font's key."""

    def __init__(self, out: Writable, about: About, font_face: Callable[[str], hb.Face]) -> None:
        self._about = about
        self._font_face = font_face
        self._file = PdfFile(out)
        self._pages = PageTree(self._file)
        self._outline = Outline(self._file)
        self._fonts: dict[str, EmbeddedFont] = {}
        self._font_names = self._file.reserve()
        self.structure = StructureTree(self._file)

    def font(self, key: str) -> EmbeddedFont:
        """Return a font of this file, added when it is first needed."""
        if key not in self._fonts:
            name = f"F{len(self._fonts) + 1}"
            self._fonts[key] = EmbeddedFont(self._file, self._font_face(key), name)
        return self._fonts[key]

    def begin_page(self, width: float, height: float) -> PageContent:
        """Begin a page of `width` by `height` points. The previous page must have ended."""
        return PageContent(self.structure, self._file.reserve(), width, height)

    def end_page(self, page: PageContent) -> None:
        """Write a page."""
        content = self._file.reserve()
        self._file.stream(content, "", page.finish())
        images = "".join(f"/{name} {reference(image)}" for name, image in page.images.items())
        drawn = f"/XObject<<{images}>>" if images else ""
        self._file.put(
            page.number,
            f"<</Type/Page/Parent {reference(self._pages.add(page.number))}"
            f"/MediaBox[0 0 {number(page.width)} {number(page.height)}]/Tabs/S"
            f"/Resources<</Font {reference(self._font_names)}{drawn}>>"
            f"/Contents {reference(content)}/StructParents {self.structure.page_key}>>",
        )
        self.structure.end_page()

    def image(self, data: bytes, width: int, height: int, *, fax: bool = False) -> int:
        """Add a picture and return its number: a JPEG or, with `fax`, black in CCITT G4.

        `width` and `height` are in pixels. A fax picture is a mask: only its black is drawn.
        """
        image = self._file.reserve()
        entries = image_stream(data, width, height, fax=fax)
        self._file.stream(image, entries, data, deflate=False)
        return image

    def bookmark(self, title: str, page: PageContent, y: float = 0.0) -> None:
        """Add a bookmark at height `y` of a page."""
        self._outline.add(title, page.number, page.height - y)

    def finish(self) -> None:
        """Write fonts, trees and the catalog: the file is complete then."""
        if not len(self._pages):
            raise ValueError("a document needs a page")
        file = self._file
        self.structure.finish()
        for font in self._fonts.values():
            font.finish()
        names = "".join(f"/{f.name} {reference(f.number)}" for f in self._fonts.values())
        file.put(self._font_names, f"<<{names}>>")
        outline = self._outline.finish()
        shown = f"/Outlines {reference(outline)}/PageMode/UseOutlines" if outline else ""
        root = file.add(
            f"<</Type/Catalog/Pages {reference(self._pages.finish())}{shown}"
            f"/Lang{text_string(self._about.language)}/MarkInfo<</Marked true>>"
            f"/StructTreeRoot {reference(self.structure.root)}"
            "/ViewerPreferences<</DisplayDocTitle true>>/PageLabels<</Nums[0<</S/D>>]>>"
            f"/Metadata {reference(self._metadata())}/OutputIntents[{self._intent()}]>>"
        )
        file.finish(root, file.add(information(self._about)))

    def _metadata(self) -> int:
        metadata = self._file.reserve()
        entries = "/Type/Metadata/Subtype/XML"
        self._file.stream(metadata, entries, xmp(self._about), deflate=False)
        return metadata

    def _intent(self) -> str:
        profile = self._file.reserve()
        self._file.stream(profile, "/N 3", srgb_profile())
        return (
            "<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)"
            f"/Info(sRGB)/DestOutputProfile {reference(profile)}>>"
        )
