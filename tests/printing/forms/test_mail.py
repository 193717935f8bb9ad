from __future__ import annotations

import itertools
from dataclasses import replace

import pytest

from canvass_app.model.errors import UserError
from canvass_app.printing.data import PageSize
from canvass_app.printing.forms import mail
from canvass_app.printing.forms.avery import LABEL_SHEETS
from canvass_app.printing.packet import preview_bytes
from canvass_app.printing.pages.letter import (
    WINDOW_HEIGHT,
    WINDOW_MEASURE,
    WINDOW_TOP,
)
from tests.printing.forms.pictures import inks, pages, picture, size, tone
from tests.printing.packets import OFFICE, mixed_rows, packet, page_texts
from tests.printing.structure_checker import check

MAYOR = ("Elena Brook", "Mayor, City of Alder Falls", "200 River Street", "Alder Falls, OR 97301")
SENDER = ("Willow County Neighbors", "PO Box 118", "Alder Falls, OR 97301")
INCH = 72


def addresses(count: int) -> list[tuple[str, ...]]:
    """Return addresses that differ in their first line."""
    return [(f"Office{number:03}", *MAYOR[1:]) for number in range(count)]


@pytest.mark.parametrize(
    ("kind", "columns", "rows", "wide", "high", "top"),
    [
        ("5160", 3, 10, 2.625, 1.0, 0.5),
        ("5161", 2, 10, 4.0, 1.0, 0.5),
        ("5162", 2, 7, 4.0, 1.3333, 0.8333),
        ("5163", 2, 5, 4.0, 2.0, 0.5),
        ("5164", 2, 3, 4.0, 3.3333, 0.5),
    ],
)
def test_labels_are_where_they_are_cut(
    kind: str, columns: int, rows: int, wide: float, high: float, top: float
) -> None:
    sheet = LABEL_SHEETS[kind]
    assert sheet.count == columns * rows
    boxes = [sheet.box(at) for at in range(sheet.count)]
    for _, _, w, h in boxes:
        assert (w / INCH, h / INCH) == pytest.approx((wide, high), abs=1e-4)
    lefts = sorted({round(x, 3) for x, *_ in boxes})
    tops = sorted({round(y, 3) for _, y, *_ in boxes})
    assert (len(lefts), len(tops)) == (columns, rows)
    # The labels are centered on the sheet, and no two of them overlap.
    assert lefts[0] == pytest.approx(8.5 * INCH - lefts[-1] - wide * INCH, abs=0.1)
    assert tops[0] == pytest.approx(top * INCH, abs=0.1)
    assert tops[0] == pytest.approx(11 * INCH - tops[-1] - high * INCH, abs=0.1)
    assert all(b - a >= wide * INCH - 0.01 for a, b in itertools.pairwise(lefts))
    assert all(b - a >= high * INCH - 0.01 for a, b in itertools.pairwise(tops))


@pytest.mark.parametrize("kind", list(LABEL_SHEETS))
def test_each_address_is_inside_its_label(kind: str) -> None:
    sheet = LABEL_SHEETS[kind]
    skip = 2
    count = sheet.count + 3
    pdf = mail.labels(addresses(count), mail.Placement(kind, skip=skip))
    assert check(pdf) == []
    assert pages(pdf) == 2
    assert sum(text.count("Office") for text in page_texts(pdf)) == count
    placed = 0
    for page in range(2):
        used = set()
        for ink in inks(pdf, page):
            inside = [
                at
                for at in range(sheet.count)
                for x, y, wide, high in [sheet.box(at)]
                if x + 4 <= ink.left and ink.right <= x + wide - 4
                and y + 2 <= ink.top and ink.bottom <= y + high - 2
            ]  # fmt: skip
            assert len(inside) == 1, ink
            used.update(inside)
        assert page or min(used) == skip
        placed += len(used)
    assert placed == count


def test_offsets_move_everything_by_millimetres() -> None:
    still = list(inks(mail.labels([MAYOR], mail.Placement())))
    moved = list(inks(mail.labels([MAYOR], mail.Placement(right=1.5, down=-0.5))))
    for before, after in zip(still, moved, strict=True):
        assert after.left - before.left == pytest.approx(1.5 * 72 / 25.4, abs=0.02)
        assert after.top - before.top == pytest.approx(-0.5 * 72 / 25.4, abs=0.02)


@pytest.mark.parametrize(
    "placement",
    [mail.Placement(right=-20), mail.Placement(down=40), mail.Placement(skip=30),
     mail.Placement(skip=-1)],
)  # fmt: skip
def test_what_would_leave_the_sheet_is_refused(placement: mail.Placement) -> None:
    with pytest.raises(UserError):
        mail.labels([MAYOR], placement)


def test_long_addresses_shrink_and_too_long_ones_are_named() -> None:
    long = ("The Honorable Maximiliana Featherstonehaugh-Cholmondeley", *MAYOR[1:])
    pdf = mail.labels([long, MAYOR], mail.Placement())
    assert long[0] in page_texts(pdf)[0]
    longer = (
        "Office of the Mayor and of the City Council of the Consolidated Municipality",
        *MAYOR,
    )
    assert longer[0] in page_texts(mail.labels([longer], mail.Placement()))[0]
    endless = ("A mayor with a name of no end " * 60, *MAYOR[1:])
    with pytest.raises(UserError, match="no end"):
        mail.labels([MAYOR, endless], mail.Placement())
    with pytest.raises(UserError, match="no end"):
        mail.envelopes(SENDER, [endless])


@pytest.mark.parametrize("kind", list(LABEL_SHEETS))
@pytest.mark.parametrize("language", ["en", "es"])
def test_the_test_sheet_shows_the_outlines(kind: str, language: str) -> None:
    pdf = mail.outlines(mail.Placement(kind), language)
    assert check(pdf) == []
    assert kind in page_texts(pdf)[0]
    image = picture(pdf, dpi=144)
    for at in range(LABEL_SHEETS[kind].count):
        x, y, wide, high = LABEL_SHEETS[kind].box(at)
        across = [tone(image, (x + wide / 2) * 2, int(y * 2) + d) for d in (-1, 0, 1)]
        down = [tone(image, int(x * 2) + d, (y + high / 3) * 2) for d in (-1, 0, 1)]
        assert max(min(across), min(down)) < 160, at


def test_an_envelope_has_sender_and_address_in_their_places() -> None:
    pdf = mail.envelopes(SENDER, [MAYOR, *addresses(2)])
    assert check(pdf) == []
    assert pages(pdf) == 3
    assert size(pdf) == pytest.approx((9.5 * INCH, 4.125 * INCH))
    text = page_texts(pdf)[0]
    assert all(line in text for line in (*SENDER, *MAYOR))
    for ink in inks(pdf):
        corner = ink.right < 4 * INCH and ink.bottom < 1.5 * INCH
        # The post office reads the address between 5/8 and 2 3/4 inches from the lower edge.
        zone = ink.left >= 4 * INCH and ink.top >= 1.375 * INCH and ink.bottom <= 3.5 * INCH
        assert corner or zone, ink


def test_window_envelopes_have_the_sender_alone() -> None:
    text = page_texts(mail.envelopes(SENDER, [MAYOR], window=True))[0]
    assert SENDER[0] in text
    assert MAYOR[0] not in text
    with pytest.raises(UserError, match="nothing to print"):
        mail.envelopes((), [MAYOR], window=True)
    assert MAYOR[0] in page_texts(mail.envelopes((), [MAYOR]))[0]


@pytest.mark.parametrize("page", list(PageSize))
@pytest.mark.parametrize("lines", [2, 4, 6])
def test_the_window_shows_the_letters_address_and_nothing_else(page: PageSize, lines: int) -> None:
    address = "\n".join(f"Line {number} of it" for number in range(lines))
    pdf = preview_bytes(packet(mixed_rows(6), page=page, office=replace(OFFICE, address=address)))
    # What is in the window when the sheet slides as far as it can in its envelope.
    seen = [
        ink for ink in inks(pdf)
        if 0.6 * INCH < ink.left < 5.4 * INCH and WINDOW_TOP - 30 < ink.top < 3.5 * INCH
    ]  # fmt: skip
    shown = "".join(ink.text for ink in seen)
    wanted = "TheHonorableElenaBrookMayor,CityofAlderFalls" + "".join(address.split())
    assert shown == wanted
    for ink in seen:
        assert ink.top >= WINDOW_TOP
        assert ink.bottom <= WINDOW_TOP + WINDOW_HEIGHT + 1.5
        assert ink.right <= 72 + WINDOW_MEASURE


def test_equal_labels_are_equal_to_the_byte() -> None:
    assert mail.labels([MAYOR], mail.Placement()) == mail.labels([MAYOR], mail.Placement())
    assert mail.envelopes(SENDER, [MAYOR]) == mail.envelopes(SENDER, [MAYOR])
