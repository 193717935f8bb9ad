from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from canvass_app.model.door import OUTCOME_CODES
from canvass_app.model.errors import UserError
from canvass_app.model.paper_code import PaperCode, PaperKind
from canvass_app.printing.data import PageSize
from canvass_app.printing.forms.walk_list import ListedDoor, WalkListData, walk_list
from tests.printing.forms.pictures import blurred, codes, inks, pages, picture, size, turned
from tests.printing.packets import CAMPAIGN, page_texts
from tests.printing.structure_checker import check, structure


def doors(count: int) -> tuple[ListedDoor, ...]:
    """Return doors on one side of a street."""
    return tuple(
        ListedDoor(str(1 + 2 * at), "Quince Street", "Apt 3" if at % 4 == 0 else "",
                   "Alder Falls 97301", "odd")
        for at in range(count)
    )  # fmt: skip


DATA = WalkListData("W-7", "Quince Street", date(2026, 6, 7), CAMPAIGN, "3F09A2C1", doors(30))


@pytest.mark.parametrize("page", list(PageSize))
@pytest.mark.parametrize("languages", [("en", "es"), ("es", "en")])
@pytest.mark.parametrize("count", [1, 19, 22, 23, 24, 25, 26, 27, 28, 60, 300])
def test_each_door_is_on_its_line_and_nothing_leaves_the_page(
    page: PageSize, languages: tuple[str, str], count: int
) -> None:
    pdf = walk_list(replace(DATA, doors=doors(count), page=page, languages=languages))
    side = "odd" if languages[0] == "en" else "impar"
    tables = structure(pdf).all("Table")
    lines = [
        [c.text for c in r.kids] for t in tables for r in t.all("TR") if r.kids[0].text.isdigit()
    ]
    assert lines == [
        [str(n), side, d.house, d.street, d.unit, d.place, ""]
        for n, d in enumerate(doors(count), 1)
    ]  # fmt: skip
    wide, high = size(pdf)
    for page_number in range(pages(pdf)):
        for ink in inks(pdf, page_number):
            assert 30 <= ink.left <= ink.right <= wide - 30, ink
            assert 18 <= ink.top <= ink.bottom <= high - 18, ink
    if count < 100:
        assert check(pdf) == []


def test_the_list_explains_its_letters_in_both_languages() -> None:
    text = page_texts(walk_list(DATA))[0]
    for letter in OUTCOME_CODES:
        assert f" {letter} " in text
    for said in ("signed", "firmó", "nobody lives here", "aquí no vive nadie", "W-7", "30 doors"):
        assert said in text
    assert "June 7, 2026" in text


def test_the_code_names_the_list() -> None:
    said = [PaperCode(PaperKind.WALK_LIST, "3F09A2C1", "W-7")]
    image = picture(walk_list(DATA))
    assert codes(image) == said
    assert codes(turned(blurred(image), 181)) == said


def test_long_addresses_stay_in_their_columns() -> None:
    long = ListedDoor(
        "1234-56",
        "Avenida de los Ángeles de la Guarda del Valle " * 2,
        "Departamento 1204-B Torre Norte",
        "San Buenaventura de las Aguas 97301",
    )
    pdf = walk_list(replace(DATA, doors=(long,)))
    assert check(pdf) == []
    assert " ".join(long.street.split()) in page_texts(pdf)[0]


def test_what_cannot_be_printed_is_named() -> None:
    with pytest.raises(UserError, match="cannot be printed"):
        walk_list(replace(DATA, turf="\U000f0000"))


def test_equal_lists_are_equal_to_the_byte() -> None:
    assert walk_list(DATA) == walk_list(DATA)
