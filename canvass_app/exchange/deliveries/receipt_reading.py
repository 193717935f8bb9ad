"""Reads and checks photos and scans of receipts, and removes what a camera writes into them."""

from __future__ import annotations

import warnings
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from canvass_app.model.errors import BadInput
from canvass_app.model.words import Words, say

MOST_BYTES = 20_000_000
"""The largest file accepted: several times a good phone's photo."""

_MOST_PIXELS = 100_000_000
"""A picture that unpacks to more is a mistake or an attack."""

JPEG, PNG, PDF = "image/jpeg", "image/png", "application/pdf"
_QUALITY = 90
_PAPER_INCHES = 8.5
_TELLING = ("/OpenAction", "/AA", "/Names", "/Metadata", "/AF", "/PieceInfo")
"""Entries of a PDF's root that are not needed to show it: scripts, attached files, metadata."""


@dataclass(frozen=True, slots=True)
class ReceiptPaper:
    """A photo or scan that may be kept: its media type, and the bytes without metadata."""

    kind: str
    content: bytes


def read_receipt_file(path: Path) -> ReceiptPaper:
    """Read the photo or scan at `path`. Raises `BadInput` when it cannot be used."""
    try:
        if path.stat().st_size > MOST_BYTES:
            raise _too_large()
        return read_receipt(path.read_bytes())
    except OSError as error:
        raise BadInput(
            say("“{file}” cannot be read: {reason}.", file=path.name, reason=error.strerror or ""),
            say("Choose another file."),
        ) from error


def read_receipt(content: bytes) -> ReceiptPaper:
    """Return a JPEG, a PNG or a PDF without the place, time and device that it may name.

    The type is determined by the first bytes, never by the name. Pictures are turned upright and
    rewritten from their pixels; from a PDF, its metadata, the scripts and files attached to the
    document, and the metadata inside its photos are removed. Annotations and form fields stay.
    Raises `BadInput` for anything else, for a damaged or locked file, and for one that is too
    large.
    """
    if len(content) > MOST_BYTES:
        raise _too_large()
    if content.startswith(b"\xff\xd8\xff"):
        return ReceiptPaper(JPEG, _rewritten(content, "JPEG"))
    if content.startswith(b"\x89PNG\r\n\x1a\n"):
        return ReceiptPaper(PNG, _rewritten(content, "PNG"))
    if b"%PDF-" in content[:1024]:
        return ReceiptPaper(PDF, _plain_pdf(content))
    raise _bad(say("The file is not a JPEG, PNG or PDF."))


def as_pdf(paper: ReceiptPaper) -> bytes:
    """Return a receipt that was read before as a PDF to look at."""
    if paper.kind == PDF:
        return paper.content
    from PIL import Image

    made = BytesIO()
    with Image.open(BytesIO(paper.content), formats=["JPEG", "PNG"]) as picture:
        # As wide as a sheet of paper, whatever the camera: 8.5 inches.
        picture.save(made, "PDF", resolution=max(picture.width / _PAPER_INCHES, 1.0))
    return made.getvalue()


def _rewritten(content: bytes, kind: str) -> bytes:
    from PIL import Image, ImageOps

    made = BytesIO()
    try:
        with warnings.catch_warnings():
            # The limit below is ours; Pillow warns earlier.
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            with Image.open(BytesIO(content), formats=[kind]) as picture:
                if picture.width * picture.height > _MOST_PIXELS:
                    raise _bad(say("The picture has too many pixels."))
                upright = ImageOps.exif_transpose(picture)
                mode = "L" if upright.mode in {"1", "L", "LA"} else "RGB"
                pixels = Image.new(mode, upright.size)
                pixels.paste(upright.convert(mode))
        pixels.save(made, kind, quality=_QUALITY)
    except BadInput:
        raise
    # Damaged pictures make decoders raise all kinds of errors, none of them our bugs.
    except Exception as error:
        raise _bad(say("The picture is broken.")) from error
    return made.getvalue()


def _plain_pdf(content: bytes) -> bytes:
    import pikepdf

    made = BytesIO()
    try:
        with pikepdf.open(BytesIO(content)) as pdf:
            if not len(pdf.pages):
                raise _bad(say("The PDF has no pages."))
            for name in _TELLING:
                if name in pdf.Root:
                    del pdf.Root[name]
            if "/Info" in pdf.trailer:
                del pdf.trailer["/Info"]
            _strip_objects(pdf)
            pdf.save(made, deterministic_id=True)
    except BadInput:
        raise
    except pikepdf.PasswordError as error:
        raise _bad(say("The PDF is locked with a password.")) from error
    except (pikepdf.PdfError, ValueError, RuntimeError) as error:
        raise _bad(say("The PDF is broken.")) from error
    return made.getvalue()


def _strip_objects(pdf: object) -> None:
    import pikepdf

    assert isinstance(pdf, pikepdf.Pdf)
    for found in pdf.objects:
        if not isinstance(found, pikepdf.Stream | pikepdf.Dictionary):
            continue
        for name in ("/Metadata", "/AA", "/PieceInfo", "/LastModified"):
            if name in found:
                del found[name]
        if isinstance(found, pikepdf.Stream) and found.get("/Filter") == "/DCTDecode":
            plain = without_jpeg_metadata(found.read_raw_bytes())
            found.write(plain, filter=pikepdf.Name.DCTDecode)


def without_jpeg_metadata(content: bytes) -> bytes:
    """Return a JPEG without its EXIF, XMP, IPTC and comment segments; pixels stay unchanged.

    The segments before the scan are each `FF`, a marker, and a length of two bytes (ITU-T T.81,
    annex B). Of the application segments, JFIF (APP0), color (APP2) and Adobe (APP14) are kept.
    """
    kept, at = bytearray(content[:2]), 2
    while at + 4 <= len(content) and content[at] == 0xFF and content[at + 1] != 0xDA:
        marker = content[at + 1]
        end = at + 2 + int.from_bytes(content[at + 2 : at + 4])
        telling = (0xE0 <= marker <= 0xEF and marker not in {0xE0, 0xE2, 0xEE}) or marker == 0xFE
        if not telling:
            kept += content[at:end]
        at = end
    return bytes(kept + content[at:])


def _too_large() -> BadInput:
    return BadInput(
        say("The file is larger than {megabytes} MB.", megabytes=MOST_BYTES // 1_000_000),
        say("Take the photo at a smaller size, or scan it in black and white."),
    )


def _bad(problem: Words) -> BadInput:
    return BadInput(problem, say("Take the photo or scan again; use JPEG, PNG or PDF."))
