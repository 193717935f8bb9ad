"""Signatures that were drawn on a screen, on signature pages."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest
from PIL import ImageChops

from canvass_app.model.line import ShowAs
from canvass_app.model.profile import DEFAULTS, NamesShown, PrintProfile, Profile
from canvass_app.model.strokes import Stroke, simplified, strokes_text
from canvass_app.printing.checking.verify import verify_packet
from canvass_app.printing.data import PageKind, SignatureRow
from canvass_app.printing.packet import expected_pages, preview_bytes
from canvass_app.printing.profiles import redacted
from tests.printing.forms.pictures import picture
from tests.printing.packets import packet, page_texts, row
from tests.printing.structure_checker import check, structure

SHOWS = replace(DEFAULTS[Profile.RECIPIENT], ink=True)


def written(seed: int, points: int = 150) -> list[Stroke]:
    """Return two strokes as if drawn by hand, with loops and a slight tremor."""
    first = [
        (
            1000 + 7800 * at // points + int(620 * math.sin(at / 3.1 + seed)),
            1500 + int(900 * math.sin(at / 4.3 + seed * 1.7) + 40 * math.sin(at * 1.3)),
        )
        for at in range(points)
    ]
    return [tuple(first), ((2000, 2600), (8800, 2400 + seed % 7 * 10))]


def with_ink(count: int) -> list[SignatureRow]:
    """Return signatures that were all signed on a screen."""
    return [replace(row(n), ink=strokes_text(written(n))) for n in range(1, count + 1)]


def test_every_signature_is_a_figure_in_its_row() -> None:
    rows = with_ink(3)
    rows[1] = replace(rows[1], ink="")
    data = packet(rows, shown=SHOWS)
    pdf = preview_bytes(data)
    assert check(pdf) == []
    assert [figure.alt for figure in structure(pdf).all("Figure")] == [
        "Signature, number 1", "Signature, number 3",
    ]  # fmt: skip
    assert verify_packet(pdf, data, []).ok
    assert "the signature where it was drawn on a screen" in page_texts(pdf)[0]
    assert "drawn on a screen" not in page_texts(preview_bytes(packet(rows)))[0]


def test_the_ink_stays_in_its_row_and_column() -> None:
    dots = [replace(each, ink="0,0 1,1") for each in with_ink(25)]
    pictures = []
    for rows in (with_ink(25), dots):
        data = packet(rows, shown=SHOWS)
        kinds = [page.kind for page in expected_pages(data)]
        pictures.append(picture(preview_bytes(data), kinds.index(PageKind.SIGNATURES), 144))
    left, top, right, bottom = ImageChops.difference(*pictures).getbbox() or (0, 0, 0, 0)
    assert (left / 2, right / 2) == pytest.approx((235, 309), abs=1.5)
    row_height = (bottom - top) / 2 / 25
    assert row_height == pytest.approx(23.5, abs=0.6)
    # There is space between two rows: the ink of one never runs into that of the next.
    drawn = ImageChops.difference(*pictures)
    lines = [drawn.crop((left, y, right, y + 1)).getbbox() is None for y in range(top, bottom)]
    assert sum(lines) >= 24


def test_a_page_of_ink_is_small() -> None:
    small = len(preview_bytes(packet(with_ink(25), shown=SHOWS)))
    large = len(preview_bytes(packet(with_ink(125), shown=SHOWS)))
    assert (large - small) / 4 <= 16 * 1024


@pytest.mark.parametrize("show_as", [ShowAs.INITIALS, ShowAs.COUNTED])
def test_anyone_not_named_is_not_shown_by_ink(show_as: ShowAs) -> None:
    signed = replace(with_ink(1)[0], show_as=show_as)
    assert redacted(signed, SHOWS).ink == ""
    assert redacted(with_ink(1)[0], SHOWS).ink != ""


def test_a_profile_without_ink_hands_none_on() -> None:
    signed = with_ink(1)[0]
    assert redacted(signed, DEFAULTS[Profile.RECIPIENT]).ink == ""
    few = PrintProfile(Profile.PRESS, names=NamesShown.INITIALS, ink=True)
    assert redacted(signed, few).ink == ""


def test_simplifying_keeps_the_shape_and_the_ends() -> None:
    (stroke, _) = written(4, 400)
    thin = simplified(stroke, 25)
    assert (thin[0], thin[-1]) == (stroke[0], stroke[-1])
    assert len(thin) < len(stroke)
    assert set(thin) <= set(stroke)
    assert simplified(((0, 0), (50, 1), (100, 0)), 5) == ((0, 0), (100, 0))
    assert simplified(((0, 0), (50, 40), (100, 0)), 5) == ((0, 0), (50, 40), (100, 0))
