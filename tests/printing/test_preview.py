from __future__ import annotations

import pytest

from canvass_app.printing.packet import preview_bytes
from canvass_app.printing.preview import PdfPreview
from tests.printing.packets import packet, row


def test_a_page_becomes_a_picture_without_padding() -> None:
    pdf = preview_bytes(packet([row(1)]))
    with PdfPreview(pdf) as preview:
        width, height, pixels = preview.image(0, 0.501)
    assert abs(width - 612 * 0.501) <= 1
    assert abs(height - 792 * 0.501) <= 1
    assert len(pixels) == width * height * 3
    assert pixels[:3] == b"\xff\xff\xff"
    # The letterhead is the one color of the page: more blue than red.
    assert any(pixels[at] + 60 < pixels[at + 2] for at in range(0, len(pixels), 3))


def test_a_preview_is_closed_once_and_for_all() -> None:
    with PdfPreview(preview_bytes(packet([row(1)]))) as preview:
        assert preview.page_count == 6
        assert preview.page_size(0) == (612.0, 792.0)
    preview.close()
    with pytest.raises(ValueError, match="closed"):
        preview.image(0, 1.0)
