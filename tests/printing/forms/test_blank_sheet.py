from __future__ import annotations

import itertools
from dataclasses import replace

import pytest

from canvass_app.model.errors import UserError
from canvass_app.model.paper_code import PaperCode, PaperKind
from canvass_app.model.profile import NamesShown, PrintProfile
from canvass_app.printing.data import PageSize
from canvass_app.printing.forms.blank_sheet import BlankSheets, blank_sheets
from canvass_app.printing.forms.codes import MARK_SIDE, MILLIMETRE, mark_places, marker
from canvass_app.printing.theme import Sheet
from tests.printing.forms.pictures import (
    DPI,
    blurred,
    codes,
    inks,
    pages,
    picture,
    size,
    squeezed_jpeg,
    tone,
    turned,
)
from tests.printing.packets import CAMPAIGN, ENGLISH, SPANISH, page_texts
from tests.printing.structure_checker import check, structure

CODE = "3F09A2C1"
DATA = BlankSheets(
    replace(CAMPAIGN, destroy_on="2027-06-30"),
    CODE,
    (replace(ENGLISH, version=3), SPANISH),
    ("0041", "0042"),
)
SAID = PaperCode(PaperKind.SHEET, CODE, "0041", 3)


@pytest.mark.parametrize("page", list(PageSize))
@pytest.mark.parametrize("languages", [("en", "es"), ("es", "en")])
def test_a_sheet_is_tagged_and_says_everything_in_both_languages(
    page: PageSize, languages: tuple[str, str]
) -> None:
    pdf = blank_sheets(replace(DATA, page=page, languages=languages))
    assert check(pdf) == []
    assert pages(pdf) == 2
    text = page_texts(pdf)[0]
    for said in (
        "0041", "Sheet forty-one", "Hoja cuarenta y uno", "Make Alder Falls a sanctuary",
        "We ask you to declare the city a sanctuary.", "Le pedimos que declare",
        "by June 30, 2027", "30 de junio de 2027", "Signature", "Firma",
        "Collected by", "Quién reunió",
    ):  # fmt: skip
        assert said in text, said
    wide, high = size(pdf)
    for ink in inks(pdf):
        assert 18 <= ink.left <= ink.right <= wide - 18, ink
        assert 18 <= ink.top <= ink.bottom <= high - 18, ink


def test_ten_lines_of_eight_millimetres_with_their_columns() -> None:
    document = structure(blank_sheets(replace(DATA, numbers=("7",))))
    heads, *lines = [[cell.text for cell in row.kids] for row in document.all("TR")]
    assert [head.strip() for head in heads] == [
        "No.", "Printed name", "House number and street", "Unit", "City", "ZIP", "Date",
        "Contact, optional", "Show me as", "Signature",
    ]  # fmt: skip
    assert [line[0] for line in lines] == [str(number) for number in range(1, 11)]
    assert {"".join(line[1:]).replace(" ", "") for line in lines} == {"ABC"}


@pytest.mark.parametrize("page", list(PageSize))
def test_lines_are_at_least_eight_millimetres_high(page: PageSize) -> None:
    long = replace(ENGLISH, ask="We ask you to declare the city a sanctuary. " * 11)
    for data in (DATA, replace(DATA, texts=(long, SPANISH))):
        pdf = blank_sheets(replace(data, page=page))
        # The letters before the boxes are at one height in each of the ten lines.
        tops = sorted({round(ink.top, 1) for ink in inks(pdf) if ink.text == "B"})
        steps = [low - high for high, low in itertools.pairwise(tops)]
        lines = [step for step in steps if step >= 8 * MILLIMETRE - 0.1]
        assert len(lines) >= 9


def test_both_codes_say_which_sheet_it_is() -> None:
    image = picture(blank_sheets(DATA))
    assert codes(image) == [SAID, SAID]


@pytest.mark.parametrize("degrees", [-7, -2, 1.5, 5, 90, 180, 183])
def test_codes_are_read_when_the_paper_lies_askew(degrees: float) -> None:
    image = turned(picture(blank_sheets(DATA)), degrees)
    assert set(codes(image)) == {SAID}
    assert set(codes(blurred(image, 1.2))) == {SAID}


def test_codes_are_read_from_poor_pictures() -> None:
    image = picture(blank_sheets(DATA))
    for spoilt in (blurred(image), squeezed_jpeg(image), squeezed_jpeg(blurred(image), 40)):
        assert codes(spoilt) == [SAID, SAID]


def test_codes_are_twenty_millimetres_with_free_space_around() -> None:
    image = picture(blank_sheets(DATA), dpi=300)
    side = round(20 * MILLIMETRE * 300 / 72)
    right = round((792 - 48) * 300 / 72)
    top = round(48 * 300 / 72)
    edge = image.crop((right - side - 30, top - 30, right + 30, top + side + 30))
    dark = edge.point([255] * 128 + [0] * 128).getbbox()
    assert dark is not None
    assert dark == pytest.approx((30, 30, 30 + side, 30 + side), abs=2)


@pytest.mark.parametrize("page", list(PageSize))
def test_eight_marks_are_at_corners_and_middles_and_no_two_are_alike(page: PageSize) -> None:
    pdf = blank_sheets(replace(DATA, page=page))
    wide, high = size(pdf)
    image = picture(pdf, dpi=DPI * 2)
    places = mark_places(Sheet(wide, high))
    assert len({marker(number) for number in range(8)}) == 8
    for number, (x, y) in enumerate(places):
        step = MARK_SIDE / 6
        seen = tuple(
            tuple(
                tone(
                    image,
                    (x + (column + 0.5) * step) * DPI * 2 / 72,
                    (y + (row + 0.5) * step) * DPI * 2 / 72,
                )
                < 128
                for column in range(6)
            )
            for row in range(6)
        )
        assert seen == marker(number)


def test_no_mark_looks_like_another_that_is_turned() -> None:
    seen = set()
    for number in range(8):
        rows = marker(number)
        for _ in range(4):
            rows = tuple(zip(*rows[::-1], strict=True))
            assert rows not in seen
            seen.add(rows)


def test_the_notice_follows_what_the_office_gets_to_see() -> None:
    counted = PrintProfile("recipient", names=NamesShown.NUMBER, date=False)
    text = page_texts(blank_sheets(replace(DATA, shows=counted)))[0]
    assert "names are not printed" in text
    assert "no ZIP" not in text
    assert "birth date" in text


def test_without_a_day_the_sheet_is_destroyed_after_the_campaign() -> None:
    text = page_texts(blank_sheets(replace(DATA, campaign=CAMPAIGN)))[0]
    assert "will be destroyed when the campaign is over" in text


def test_one_language_of_the_petition_takes_the_whole_width() -> None:
    pdf = blank_sheets(replace(DATA, texts=(ENGLISH,)))
    assert check(pdf) == []
    assert "Le pedimos" not in page_texts(pdf)[0]
    other = replace(ENGLISH, language="vi", title="Tôi ký tên", ask="Xin hãy ký tên.")
    assert "Tôi ký tên" in page_texts(blank_sheets(replace(DATA, texts=(other,))))[0]


def test_a_text_that_leaves_no_lines_is_refused() -> None:
    long = replace(ENGLISH, ask="We ask you to declare the city a sanctuary. " * 60)
    with pytest.raises(UserError, match="too long"):
        blank_sheets(replace(DATA, texts=(long,)))
    strange = replace(ENGLISH, ask="\U000f0000")
    with pytest.raises(UserError, match="cannot be printed"):
        blank_sheets(replace(DATA, texts=(strange,)))


def test_equal_sheets_are_equal_to_the_byte() -> None:
    assert blank_sheets(DATA) == blank_sheets(DATA)
