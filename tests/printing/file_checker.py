"""Checks a PDF against the rules of PDF/A-2a and PDF/UA-1 for the file as a whole.

ISO 19005-2: 6.1 file structure, 6.2.3 output intent, 6.2.11 fonts, 6.6 metadata, 6.8 and 6.9
forbidden features; ISO 14289-1: 7.1 and 7.2 title and language, 7.21 fonts.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from xml.etree import ElementTree

import pikepdf
import uharfbuzz as hb
from PIL import ImageCms

from tests.printing.marked_content import PageContent, to_unicode

_NAMES = {
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "dc": "http://purl.org/dc/elements/1.1/",
    "xmp": "http://ns.adobe.com/xap/1.0/",
    "pdf": "http://ns.adobe.com/pdf/1.3/",
    "pdfaid": "http://www.aiim.org/pdfa/ns/id/",
    "pdfuaid": "http://www.aiim.org/pdfua/ns/id/",
    "schema": "http://www.aiim.org/pdfa/ns/schema#",
}
_FORBIDDEN_KEYS = frozenset({
    "/JS", "/JavaScript", "/AA", "/OpenAction", "/EmbeddedFiles", "/EF", "/AF", "/XFA",
    "/AcroForm", "/OCProperties", "/Encrypt", "/SMask", "/Group", "/OPI", "/Alternates",
    "/PieceInfo", "/Collection", "/Annots", "/TR", "/TR2", "/HTP", "/Requirements",
})  # fmt: skip
_FORBIDDEN_FILTERS = frozenset({"/LZWDecode", "/Crypt"})
_ACTIONS = frozenset({
    "/JavaScript", "/Launch", "/URI", "/GoToR", "/GoToE", "/SubmitForm", "/ImportData", "/Movie",
    "/Sound", "/Rendition", "/Named", "/SetOCGState", "/Hide", "/ResetForm", "/Trans",
})  # fmt: skip


def file_problems(pdf: bytes, document: pikepdf.Pdf, pages: list[PageContent]) -> list[str]:
    """Return what is wrong with the file apart from its structure."""
    found = [*_frame(pdf, document), *_catalog(document), *_metadata(document)]
    for thing in document.objects:
        found += _forbidden(thing)
    for page in document.pages:
        if page.obj.get("/Tabs") != pikepdf.Name.S:
            found.append("a page whose tab order is not that of the structure")
    found += _fonts(document, pages)
    return list(dict.fromkeys(found))


def _frame(pdf: bytes, document: pikepdf.Pdf) -> Iterator[str]:
    if not re.match(rb"%PDF-1\.7\n%[\x80-\xff]{4}\n", pdf):
        yield "the header is not that of PDF 1.7 with a binary comment"
    if not pdf.endswith(b"%%EOF\n") or pdf.count(b"%%EOF") != 1:
        yield "the file does not end once and for all"
    if document.is_encrypted:
        yield "the file is encrypted"
    identifier = document.trailer.get("/ID")
    if identifier is None or len(bytes(identifier[0])) != 16:
        yield "the file has no identifier"
    if document.check_pdf_syntax():
        yield "the file is not sound"


def _catalog(document: pikepdf.Pdf) -> Iterator[str]:
    root = document.Root
    if not re.fullmatch(r"[a-z]{2,3}(-[A-Za-z0-9]+)*", str(root.get("/Lang", ""))):
        yield "the document has no language"
    if "/MarkInfo" not in root or not root.MarkInfo.get("/Marked"):
        yield "the document does not say that it is tagged"
    wishes = root.get("/ViewerPreferences")
    if wishes is None or not wishes.get("/DisplayDocTitle"):
        yield "the title is not shown in the window"
    if "/PageLabels" not in root:
        yield "the pages have no labels"
    intents = root.get("/OutputIntents", pikepdf.Array())
    if len(intents) != 1 or intents[0].S != pikepdf.Name.GTS_PDFA1:
        yield "there is no output intent"
        return
    profile = intents[0].DestOutputProfile
    opened = ImageCms.ImageCmsProfile(io.BytesIO(profile.read_bytes())).profile
    if opened.xcolor_space.strip() != "RGB" or profile.N != 3 or opened.version > 4.3:
        yield "the output intent is no RGB profile"


def _metadata(document: pikepdf.Pdf) -> Iterator[str]:
    stream = document.Root.get("/Metadata")
    if stream is None or "/Filter" in stream:
        yield "the metadata are missing or packed"
        return
    tree = ElementTree.fromstring(stream.read_bytes())

    def value(path: str) -> str:
        found = tree.find(f".//{path}", _NAMES)
        return "" if found is None else (found.text or "")

    claims = [value("pdfaid:part"), value("pdfaid:conformance"), value("pdfuaid:part")]
    if claims != ["2", "A", "1"]:
        yield f"the file claims {claims}"
    if value("schema:namespaceURI") != _NAMES["pdfuaid"]:
        yield "the property of PDF/UA is not described"
    pairs = {
        "/Title": "dc:title//rdf:li",
        "/Author": "dc:creator//rdf:li",
        "/Subject": "dc:description//rdf:li",
        "/Creator": "xmp:CreatorTool",
        "/Producer": "pdf:Producer",
    }
    for key, path in pairs.items():
        if str(document.docinfo.get(key, "")) != value(path):
            yield f"{key} differs between information and metadata"
    if not value("dc:title//rdf:li"):
        yield "the document has no title"
    created = re.sub(r"\D", "", value("xmp:CreateDate"))
    if re.sub(r"\D", "", str(document.docinfo.get("/CreationDate", ""))) != created:
        yield "the dates differ between information and metadata"


def _forbidden(thing: pikepdf.Object) -> Iterator[str]:
    if not isinstance(thing, (pikepdf.Dictionary, pikepdf.Stream)):
        return
    for key in _FORBIDDEN_KEYS & {str(key) for key in thing.keys()}:  # noqa: SIM118
        if key != "/TR" or thing.get("/Type") == pikepdf.Name.ExtGState:
            yield f"{key} is in the file"
    if "/Type" in thing and thing.get("/Type") == pikepdf.Name.Action:
        yield "there is an action in the file"
    if str(thing.get("/S", "")) in _ACTIONS:
        yield f"the action {thing.S} is in the file"
    if isinstance(thing, pikepdf.Stream):
        if "/F" in thing or "/FFilter" in thing:
            yield "a stream lies outside the file"
        if str(thing.get("/Filter", "")) in _FORBIDDEN_FILTERS:
            yield f"{thing.Filter} is used"
        if thing.get("/Subtype") == pikepdf.Name.PS:
            yield "PostScript is in the file"


def _fonts(document: pikepdf.Pdf, pages: list[PageContent]) -> Iterator[str]:
    used: dict[tuple[int, int], set[int]] = {}
    fonts: dict[tuple[int, int], pikepdf.Object] = {}
    for page, content in zip(document.pages, pages, strict=True):
        for name, codes in content.codes.items():
            font = page.Resources.Font[name]
            fonts[font.objgen] = font
            used.setdefault(font.objgen, set()).update(codes)
    for key, font in fonts.items():
        yield from _font(font, used[key])


def _font(font: pikepdf.Object, codes: set[int]) -> Iterator[str]:
    name = str(font.BaseFont)
    if not re.fullmatch(r"/[A-Z]{6}\+[A-Za-z0-9-]+", name):
        yield f"{name} is not named as a subset"
    inner = font.DescendantFonts[0]
    if font.Encoding != pikepdf.Name("/Identity-H") or inner.BaseFont != font.BaseFont:
        yield f"{name} is not encoded by glyph numbers"
    descriptor = inner.FontDescriptor
    if descriptor.FontName != font.BaseFont:
        yield f"{name} has a descriptor of another name"
    if inner.Subtype == pikepdf.Name.CIDFontType2:
        if inner.CIDToGIDMap != pikepdf.Name.Identity:
            yield f"{name} maps its codes"
        yield from _glyphs(name, inner, descriptor.FontFile2.read_bytes(), codes)
    elif descriptor.FontFile3.Subtype != pikepdf.Name.CIDFontType0C:
        yield f"{name} is not embedded"
    texts = to_unicode(font)
    for code in codes:
        text = texts.get(code, "")
        if not text or any(c in "\0\ufeff\ufffe\uffff" for c in text):
            yield f"code {code} of {name} stands for nothing"
    if 0 in codes:
        yield f"{name} shows .notdef"


def _glyphs(name: str, font: pikepdf.Object, program: bytes, codes: set[int]) -> Iterator[str]:
    """Compare the widths in the PDF with those of the embedded font (ISO 19005-2, 6.2.11.5)."""
    face = hb.Face(program)
    drawn, scale = hb.Font(face), 1000 / face.upem
    widths = _widths(font)
    for code in codes:
        if code >= face.glyph_count:
            yield f"glyph {code} of {name} is not embedded"
        elif abs(widths.get(code, -1) - drawn.get_glyph_h_advance(code) * scale) > 1:
            yield f"glyph {code} of {name} has another width"


def _widths(font: pikepdf.Object) -> dict[int, float]:
    listed = font.W.as_list()
    found: dict[int, float] = {}
    for at in range(0, len(listed), 2):
        for step, width in enumerate(listed[at + 1].as_list()):
            found[int(listed[at]) + step] = float(width)
    return found
