"""What is kept of a photo or scan of a receipt: its pixels, and nothing that is not seen.

Runs apart from the program (`exchange/child.py`). Pages of a PDF become pictures as well. A list of
what may stay in a PDF would have to know each of its hiding places (layers, text under a picture,
fonts, form fields, attached files), and would lose the stamp that a clerk set as an annotation.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

from canvass_app.foreign import read_foreign
from canvass_app.model.errors import BadInput
from canvass_app.model.words import Words, say

if TYPE_CHECKING:
    from PIL import Image

MOST_BYTES = 20_000_000
"""The largest file accepted: several times a good phone's photo."""
MOST_KEPT = 2 * MOST_BYTES
"""The most bytes that are kept of one."""
MOST_PIXELS = 25_000_000
"""The most pixels of a picture; of a page of a PDF, more are not drawn. A phone's photo has 12."""
MOST_PAGES = 40

JPEG, PNG, PDF = "image/jpeg", "image/png", "application/pdf"
_QUALITY, _QUALITY_OF_PAGES = 90, 80
_POINTS_PER_INCH = 72
_DOTS_PER_INCH = 200
"""As finely as a good fax machine: stamps and handwriting are legible."""
_PIECE = 1_000_000


@dataclass(frozen=True, slots=True)
class ReceiptPaper:
    """A photo or scan that may be kept: its media type, and the bytes without metadata."""

    kind: str
    content: bytes


def answers(file: str) -> Iterator[object]:
    """Yield the media type of what is kept of a file, then its bytes in pieces. Raises BadInput."""
    paper = read_receipt(read_foreign(Path(file), MOST_BYTES))
    yield {"kind": paper.kind}
    for at in range(0, len(paper.content), _PIECE):
        yield paper.content[at : at + _PIECE]


def read_receipt(content: bytes) -> ReceiptPaper:
    """Return a JPEG, a PNG or a PDF made from the pixels of one, so that nothing else is in it.

    The type is determined by the first bytes, never by the name. Pictures are turned upright; of
    several pictures in one file the first is kept. Raises `BadInput` for anything else, for a
    damaged or locked file, and for one that is too large.
    """
    if content.startswith(b"\xff\xd8\xff"):
        return ReceiptPaper(JPEG, _rewritten(content, "JPEG"))
    if content.startswith(b"\x89PNG\r\n\x1a\n"):
        return ReceiptPaper(PNG, _rewritten(content, "PNG"))
    if b"%PDF-" in content[:1024]:
        return ReceiptPaper(PDF, _redrawn(content))
    raise _bad(say("The file is not a JPEG, PNG or PDF."))


def _rewritten(content: bytes, kind: str) -> bytes:
    from PIL import Image, ImageOps

    made = BytesIO()
    try:
        with warnings.catch_warnings():
            # The limit below is ours; Pillow warns earlier.
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            with Image.open(BytesIO(content), formats=[kind]) as picture:
                if picture.width * picture.height > MOST_PIXELS:
                    raise _too_many_pixels()
                ImageOps.exif_transpose(picture, in_place=True)
                mode = "L" if picture.mode in {"1", "L", "LA"} else "RGB"
                pixels = Image.new(mode, picture.size)
                pixels.paste(picture.convert(mode))
        pixels.save(made, kind, quality=_QUALITY)
    except (BadInput, MemoryError):
        raise
    except Image.DecompressionBombError as error:
        raise _too_many_pixels() from error
    # Damaged pictures make decoders raise all kinds of errors, none of them our bugs.
    except Exception as error:
        raise _bad(say("The picture is broken.")) from error
    return made.getvalue()


def _redrawn(content: bytes) -> bytes:
    """Return a PDF with a picture of each page, as it is shown."""
    import pikepdf
    import pypdfium2

    made = BytesIO()
    try:
        with pypdfium2.PdfDocument(content) as shown, pikepdf.new() as pdf:
            if not 0 < len(shown) <= MOST_PAGES:
                raise _bad(
                    say("The PDF has more than {most} pages.", most=MOST_PAGES)
                    if len(shown)
                    else say("The PDF has no pages.")
                )
            # Filled fields and stamps are part of what is seen. No script runs: PDFium has none.
            shown.init_forms()
            for number in range(len(shown)):
                width, height = shown.get_page_size(number)
                picture = _drawn(shown, number, width * height)
                _add_page(pdf, picture, width, height)
            pdf.save(made, deterministic_id=True)
    except (BadInput, MemoryError):
        raise
    except Exception as error:
        if _is_locked(content):
            raise _bad(say("The PDF is locked with a password.")) from error
        raise _bad(say("The PDF is broken.")) from error
    if made.tell() > MOST_KEPT:
        raise _bad(say("The pages of the PDF are too large or too detailed to be kept."))
    return made.getvalue()


def _is_locked(content: bytes) -> bool:
    """Return whether a PDF needs a password; PDFium may name the reason of an earlier failure."""
    import pikepdf

    try:
        pikepdf.open(BytesIO(content)).close()
    except pikepdf.PasswordError:
        return True
    except Exception:
        return False
    return False


def _drawn(shown: Any, number: int, square_points: float) -> Image.Image:
    """Draw a page, coarser if it is very large, in gray if it has no color."""
    from PIL import ImageChops

    most = (MOST_PIXELS / max(square_points, 1.0)) ** 0.5
    scale = min(_DOTS_PER_INCH / _POINTS_PER_INCH, most)
    page = shown[number]
    bitmap = page.render(scale=scale, rev_byteorder=True)
    picture: Image.Image = bitmap.to_pil().convert("RGB")
    bitmap.close()
    page.close()
    red, green, blue = picture.split()
    is_gray = not any(ImageChops.difference(red, other).getbbox() for other in (green, blue))
    return red if is_gray else picture


def _add_page(pdf: Any, picture: Image.Image, width: float, height: float) -> None:
    import pikepdf

    jpeg = BytesIO()
    picture.save(jpeg, "JPEG", quality=_QUALITY_OF_PAGES)
    image = pikepdf.Stream(pdf, jpeg.getvalue())
    colors = pikepdf.Name.DeviceGray if picture.mode == "L" else pikepdf.Name.DeviceRGB
    image.update(
        {
            "/Type": pikepdf.Name.XObject, "/Subtype": pikepdf.Name.Image,
            "/Width": picture.width, "/Height": picture.height, "/ColorSpace": colors,
            "/BitsPerComponent": 8, "/Filter": pikepdf.Name.DCTDecode,
        }
    )  # fmt: skip
    page = pdf.add_blank_page(page_size=(width, height))
    page.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(Page=image))
    page.Contents = pikepdf.Stream(
        pdf, f"q {width:.3f} 0 0 {height:.3f} 0 0 cm /Page Do Q".encode()
    )


def _too_many_pixels() -> BadInput:
    return BadInput(
        say(
            "The picture has too many pixels: more than {most} million.",
            most=MOST_PIXELS // 1_000_000,
        ),
        say("Take the photo at a smaller size, or scan it in black and white."),
    )


def _bad(problem: Words) -> BadInput:
    return BadInput(problem, say("Take the photo or scan again; use JPEG, PNG or PDF."))
