"""Receipts made to hide something, or to use up memory or time."""

from __future__ import annotations

import struct
import zlib
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from pikepdf import Array, Dictionary, Name, Stream
from PIL import Image, ImageChops, PngImagePlugin

from canvass_app.exchange.deliveries import receipt_reading
from canvass_app.exchange.deliveries.receipt_pixels import MOST_PAGES, PDF, PNG, read_receipt
from canvass_app.exchange.deliveries.receipt_reading import read_receipt_file
from canvass_app.model.errors import BadInput, Cancelled
from canvass_app.model.words import Words
from tests.support.pictures import photo
from tests.support.processes import children_of_this_process
from tests.support.telling_pdf import SECRET, STAMP, telling_pdf


def shown(pdf: bytes) -> Image.Image:
    with pypdfium2.PdfDocument(pdf) as document:
        document.init_forms()
        drawn: Image.Image = document[0].render(scale=1).to_pil().convert("RGB")
    return drawn


def everything_in(pdf: bytes) -> bytes:
    """Return the bytes of a PDF, and all its streams unpacked."""
    with pikepdf.open(BytesIO(pdf)) as opened:
        streams = [item for item in opened.objects if isinstance(item, Stream)]
        raw = b"".join(stream.read_raw_bytes() for stream in streams)
        plain = b"".join(
            stream.read_bytes() for stream in streams if stream.get("/Filter") != Name.DCTDecode
        )
    return pdf + raw + plain


def test_of_a_pdf_only_what_is_seen_is_kept(tmp_path: Path) -> None:
    given = telling_pdf()
    assert given.count(SECRET.encode()) > 30
    (tmp_path / "receipt.pdf").write_bytes(given)
    kept = read_receipt_file(tmp_path / "receipt.pdf")
    assert kept.kind == PDF
    found = everything_in(kept.content)
    for form in ("utf-8", "utf-16-be", "utf-16-le"):
        assert SECRET.encode(form) not in found
        assert SECRET.encode(form).hex().encode() not in found.lower()
    with pikepdf.open(BytesIO(kept.content)) as pdf:
        assert set(pdf.Root.keys()) == {"/Type", "/Pages"}
        (page,) = pdf.pages
        assert set(page.obj.keys()) == {"/Type", "/Parent", "/MediaBox", "/Contents", "/Resources"}
    with pypdfium2.PdfDocument(kept.content) as document:
        assert document[0].get_textpage().get_text_bounded() == ""


def test_a_page_looks_as_before_with_its_stamp() -> None:
    given = telling_pdf()
    before, after = shown(given), shown(read_receipt(given).content)
    assert before.size == after.size == (200, 200)
    assert before.getpixel(STAMP) == (255, 0, 0)
    red = after.getpixel(STAMP)
    assert isinstance(red, tuple)
    assert red[0] > 240
    assert max(red[1:]) < 15
    # Edges may be a little softer than the lines of the PDF were.
    differing = ImageChops.difference(before, after).convert("L").point(lambda level: level > 40)
    assert sum(differing.histogram()[1:]) < 0.01 * 200 * 200


def test_a_turned_and_cropped_page_looks_as_before() -> None:
    with pikepdf.open(BytesIO(telling_pdf())) as pdf:
        pdf.pages[0].Rotate = 90
        pdf.pages[0].CropBox = Array([0, 0, 100, 200])
        made = BytesIO()
        pdf.save(made)
    before, after = shown(made.getvalue()), shown(read_receipt(made.getvalue()).content)
    assert before.size == after.size == (200, 100)
    differing = ImageChops.difference(before, after).convert("L").point(lambda level: level > 40)
    assert sum(differing.histogram()[1:]) < 0.01 * 200 * 100


def blank_pdf(pages: int, size: float = 100.0) -> bytes:
    pdf = pikepdf.new()
    for _ in range(pages):
        pdf.add_blank_page(page_size=(size, size))
    made = BytesIO()
    pdf.save(made)
    return made.getvalue()


def test_pages_have_limits_of_number_and_size() -> None:
    with pytest.raises(BadInput, match=f"more than {MOST_PAGES} pages"):
        read_receipt(blank_pdf(MOST_PAGES + 1))
    with pytest.raises(BadInput, match=r"no pages|PDF is broken"):
        read_receipt(blank_pdf(0))
    kept = read_receipt(blank_pdf(1, 14_400.0)).content
    with pikepdf.open(BytesIO(kept)) as pdf:
        picture = pdf.pages[0].Resources.XObject.Page
        assert picture.Width * picture.Height < 25_100_000


def endless_pdf() -> bytes:
    """Return 3 kB whose drawing would take longer than anybody lives: forms that show forms."""
    pdf = pikepdf.new()
    page = pdf.add_blank_page(page_size=(100, 100))
    inner = pdf.make_indirect(Stream(pdf, b"0 0 9 9 re f"))
    for _ in range(12):
        inner.update({"/Type": Name.XObject, "/Subtype": Name.Form})
        inner.BBox = Array([0, 0, 100, 100])
        outer = pdf.make_indirect(Stream(pdf, b"/F Do " * 40))
        outer.Resources = Dictionary(XObject=Dictionary(F=inner))
        inner = outer
    page.Resources = inner.Resources
    page.Contents = Stream(pdf, b"/F Do " * 40)
    made = BytesIO()
    pdf.save(made)
    return made.getvalue()


def test_a_pdf_that_takes_for_ever_is_stopped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(done: int, total: int, what: Words | None = None) -> None:
        raise Cancelled

    (tmp_path / "endless.pdf").write_bytes(endless_pdf())
    with pytest.raises(Cancelled):
        read_receipt_file(tmp_path / "endless.pdf", stop)
    monkeypatch.setattr(receipt_reading, "_TASK", replace(receipt_reading._TASK, seconds=1))
    with pytest.raises(BadInput, match=r"“endless\.pdf” takes more than 1 seconds"):
        read_receipt_file(tmp_path / "endless.pdf")
    assert children_of_this_process() == []


def png_of(width: int, height: int, *chunks: tuple[bytes, bytes]) -> bytes:
    """Return a PNG that claims a size, with more chunks before pixels that are not all there."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        check = zlib.crc32(kind + content).to_bytes(4, "big")
        return len(content).to_bytes(4, "big") + kind + content + check

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    pixels = zlib.compress(bytes(3_000))
    parts = [(b"IHDR", head), *chunks, (b"IDAT", pixels), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunk(*part) for part in parts)


@pytest.mark.parametrize("size", [(5_001, 5_000), (9_990, 9_990), (30_000, 30_000), (2**31 - 1, 2)])
def test_too_many_pixels_are_refused_in_words_before_any_is_decoded(size: tuple[int, int]) -> None:
    with pytest.raises(BadInput, match="too many pixels: more than 25 million"):
        read_receipt(png_of(*size))
    claimed = bytearray(photo())
    at = claimed.index(b"\xff\xc0") + 5
    claimed[at : at + 4] = struct.pack(">HH", min(size[1], 65_535), min(size[0], 65_535))
    if min(size[0], 65_535) * min(size[1], 65_535) > 25_000_000:
        with pytest.raises(BadInput, match="too many pixels"):
            read_receipt(bytes(claimed))


@pytest.mark.parametrize("kind", [b"zTXt", b"iTXt", b"iCCP"])
def test_text_and_profiles_that_unpack_to_far_too_much_are_never_kept(kind: bytes) -> None:
    packed = zlib.compress(bytes(70_000_000), 1)
    head = {b"zTXt": b"a\0\0", b"iTXt": b"a\0\1\0\0\0", b"iCCP": b"a\0\0"}[kind]
    try:
        kept = read_receipt(png_of(10, 10, (kind, head + packed)))
    except BadInput as error:
        assert "broken" in str(error)  # noqa: PT017
    else:
        assert len(kept.content) < 10_000


def test_of_a_moving_picture_the_first_one_is_kept() -> None:
    made = BytesIO()
    frames = [Image.new("RGB", (20, 20), color) for color in ("red", "blue")]
    told = PngImagePlugin.PngInfo()
    told.add_text("Author", SECRET)
    frames[0].save(made, "PNG", save_all=True, append_images=frames[1:], pnginfo=told)
    kept = read_receipt(made.getvalue() + SECRET.encode())
    assert kept.kind == PNG
    assert SECRET.encode() not in kept.content
    with Image.open(BytesIO(kept.content)) as picture:
        assert getattr(picture, "n_frames", 1) == 1
        assert picture.getpixel((5, 5)) == (255, 0, 0)


@pytest.mark.parametrize("form", ["GIF", "TIFF", "BMP", "WEBP", "ICO"])
def test_other_kinds_of_pictures_are_not_even_tried(form: str) -> None:
    made = BytesIO()
    Image.new("RGB", (20, 20), "red").save(made, form)
    with pytest.raises(BadInput, match="not a JPEG, PNG or PDF"):
        read_receipt(made.getvalue())
