"""Receipts: what is accepted, what is refused, and what is left of the camera's data."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from canvass_app.exchange.deliveries import receipt_pixels
from canvass_app.exchange.deliveries.receipt_pixels import JPEG, MOST_BYTES, PDF, PNG, read_receipt
from canvass_app.exchange.deliveries.receipt_reading import read_receipt_file
from canvass_app.model.errors import BadInput
from tests.support.pictures import SECRET, photo, scan


@pytest.mark.parametrize(("form", "kind"), [("JPEG", JPEG), ("PNG", PNG)])
def test_a_photo_is_turned_upright_and_tells_nothing_of_its_camera(form: str, kind: str) -> None:
    given = photo(form)
    assert SECRET.encode() in given
    found = read_receipt(given)
    assert found.kind == kind
    assert SECRET.encode() not in found.content
    with Image.open(BytesIO(found.content)) as picture:
        assert not dict(picture.getexif())
        assert picture.size == (40, 60)
        top, bottom = picture.getpixel((20, 10)), picture.getpixel((20, 50))
    assert isinstance(top, tuple)
    assert top[0] > 180
    assert top[1] < 40
    assert isinstance(bottom, tuple)
    assert min(bottom) > 230


def test_a_scan_keeps_its_page_and_nothing_else() -> None:
    given = scan()
    found = read_receipt(given)
    assert found.kind == PDF
    with pikepdf.open(BytesIO(found.content)) as pdf:
        assert len(pdf.attachments) == 0
        assert not {"/OpenAction", "/Names"} & set(pdf.Root.keys())
        assert "/Info" not in pdf.trailer
        everything = b"".join(
            item.read_raw_bytes() for item in pdf.objects if isinstance(item, pikepdf.Stream)
        )
    assert SECRET.encode() not in found.content + everything
    with pypdfium2.PdfDocument(found.content) as shown:
        picture = shown[0].render(scale=1).to_pil().convert("RGB")
    left = picture.getpixel((40, 50))
    assert isinstance(left, tuple)
    assert left[0] > 180
    assert left[1] < 60


def locked() -> bytes:
    made = BytesIO()
    with pikepdf.open(BytesIO(scan())) as pdf:
        pdf.save(made, encryption=pikepdf.Encryption(owner="a", user="b", R=6))
    return made.getvalue()


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"", "not a JPEG, PNG or PDF"),
        (b"GIF89a", "not a JPEG, PNG or PDF"),
        (photo()[:300], "picture is broken"),
        (b"\x89PNG\r\n\x1a\n" + b"x" * 50, "picture is broken"),
        (b"%PDF-1.7\nnothing", "PDF is broken"),
        (locked(), "locked with a password"),
    ],
)
def test_what_cannot_be_used_is_refused_in_words(content: bytes, problem: str) -> None:
    with pytest.raises(BadInput, match=problem):
        read_receipt(content)


def test_a_file_that_is_too_large_is_refused_before_it_is_read(tmp_path: Path) -> None:
    large = tmp_path / "large.jpg"
    with large.open("wb") as file:
        file.truncate(MOST_BYTES + 1)
    with pytest.raises(BadInput, match="larger than 20 MB"):
        read_receipt_file(large)
    with pytest.raises(BadInput, match=r"There is no file “.*gone.jpg”"):
        read_receipt_file(tmp_path / "gone.jpg")


def test_a_picture_that_unfolds_too_far_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(receipt_pixels, "MOST_PIXELS", 100)
    with pytest.raises(BadInput, match="too many pixels"):
        read_receipt(photo())


@given(
    st.binary(max_size=60), st.sampled_from([b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"%PDF-", b""])
)
def test_no_bytes_make_it_stumble(tail: bytes, head: bytes) -> None:
    with pytest.raises(BadInput):
        read_receipt(head + tail)
