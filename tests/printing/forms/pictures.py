"""Pages as pictures, degraded as by scanners and phones, and what is where on a page."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass

import pypdfium2
import pypdfium2.raw as pdfium_c
import zxingcpp
from PIL import Image, ImageFilter

from canvass_app.model.paper_code import PaperCode, read_code

DPI = 150


def picture(pdf: bytes, page: int = 0, dpi: int = DPI) -> Image.Image:
    """Return a page as a scanner would see it."""
    with pypdfium2.PdfDocument(pdf) as document:
        found: Image.Image = document[page].render(scale=dpi / 72).to_pil()
    return found.convert("L")


def blurred(image: Image.Image, radius: float = 1.6) -> Image.Image:
    """Return a picture that is out of focus."""
    return image.filter(ImageFilter.GaussianBlur(radius))


def turned(image: Image.Image, degrees: float) -> Image.Image:
    """Return a picture of paper that was crooked or upside down."""
    return image.rotate(degrees, Image.Resampling.BICUBIC, expand=True, fillcolor=255)


def squeezed_jpeg(image: Image.Image, quality: int = 30) -> Image.Image:
    """Return a picture compressed as by a phone."""
    out = io.BytesIO()
    image.save(out, "JPEG", quality=quality)
    return Image.open(io.BytesIO(out.getvalue()))


def tone(image: Image.Image, x: float, y: float) -> int:
    """Return how light a pixel is, from 0 to 255."""
    return image.crop((int(x), int(y), int(x) + 1, int(y) + 1)).tobytes()[0]


def codes(image: Image.Image) -> list[PaperCode | None]:
    """Return what the QR codes in a picture say."""
    found = zxingcpp.read_barcodes(image)
    return [read_code(each.text) for each in found]


@dataclass(frozen=True, slots=True)
class Ink:
    """One character and its box in points, `y` down from the upper edge of the page."""

    text: str
    left: float
    top: float
    right: float
    bottom: float


def inks(pdf: bytes, page: int = 0) -> Iterator[Ink]:
    """Yield each visible character of a page with its box."""
    with pypdfium2.PdfDocument(pdf) as document:
        opened = document[page]
        height = opened.get_height()
        text = opened.get_textpage()
        for at in range(text.count_chars()):
            character = chr(pdfium_c.FPDFText_GetUnicode(text, at))
            if not character.isspace() and character != "\0":
                left, low, right, high = text.get_charbox(at)
                yield Ink(character, left, height - high, right, height - low)


def size(pdf: bytes, page: int = 0) -> tuple[float, float]:
    """Return width and height of a page in points."""
    with pypdfium2.PdfDocument(pdf) as document:
        width, height = document[page].get_size()
    return float(width), float(height)


def pages(pdf: bytes) -> int:
    """Return how many pages there are."""
    with pypdfium2.PdfDocument(pdf) as document:
        return len(document)
