from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from canvass_app.exchange.signatures.reading import OWN_COLUMNS, SignatureRow, read_signatures
from canvass_app.model.errors import BadInput, Cancelled
from canvass_app.model.line import LineState, ShowAs
from canvass_app.model.words import Words
from canvass_app.store.entities import LINE
from tests.exchange.files import signatures, write

NAMES = [
    "María de la Cruz-Ñáñez", "Nguyễn Thị Ánh", "Олена Ковальчук", "Γιώργος Παπαδόπουλος",
    "محمد عبد الله", "יוסף כהן", "राम प्रसाद", "ওয়াসিম আক্রম", "ทองดี ใจดี", "陳大文", "김영희",
    "やまだ たろう", "አበበ በቀለ", "Գագիկ", "Suharto", "Ann 🌻 Lee", "x" * 200,
]  # fmt: skip


def only(folder: Path, text: str) -> SignatureRow:
    good, bad = signatures(write(folder, text), around=date(2026, 11, 23))
    assert not bad
    assert len(good) == 1
    return good[0]


def reason(folder: Path, text: str) -> str:
    good, bad = signatures(write(folder, text))
    assert not good
    assert len(bad) == 1
    return str(bad[0].reason)


def test_a_full_row_of_our_own(tmp_path: Path) -> None:
    text = ",".join(OWN_COLUMNS) + (
        "\n0042,3,2026-06-07,Ann Lee,Ann,Lee,1 Oak St,2,Oakland,CA,94601,a@b.example,"
        "510 555 0100,en,yes,initials,withdrawn,Ruth,r-9\n"
    )
    row = only(tmp_path, text)
    assert (row.row, row.sheet, row.line) == (2, "0042", 3)
    assert row.fields == {
        "name": "Ann Lee", "given": "Ann", "family": "Lee", "street": "1 Oak St", "unit": "2",
        "city": "Oakland", "state": "CA", "zip": "94601", "signed_on": "2026-06-07",
        "email": "a@b.example", "phone": "510 555 0100", "language": "en",
        "consent_contact": True, "show_as": ShowAs.INITIALS, "status": LineState.WITHDRAWN,
        "collected_by": "Ruth", "source_id": "r-9",
    }  # fmt: skip
    assert row.fields.keys() <= set(LINE.columns)


def test_names_of_many_scripts_and_shapes_stay_as_written(tmp_path: Path) -> None:
    path = write(tmp_path, "name,zip\n" + "".join(f"{name},94601\n" for name in NAMES))
    good, bad = signatures(path)
    assert not bad
    assert [row.fields["name"] for row in good] == NAMES


def test_headings_in_any_order_case_and_spelling(tmp_path: Path) -> None:
    row = only(
        tmp_path,
        "ZIP/Postal Code ;E-Mail;LAST_NAME;First  Name;Street Address;Date Signed\n"
        "2139;a@b.example;Lee;Ann;1 Oak St;6/7/2026 14:05:33\n",
    )
    assert row.fields["name"] == "Ann Lee"
    assert row.fields["zip"] == "02139"
    assert row.fields["email"] == "a@b.example"
    assert row.fields["street"] == "1 Oak St"
    assert row.fields["signed_on"] == "2026-06-07"
    assert (row.sheet, row.line) == ("", None)


def test_three_columns_are_enough_and_three_hundred_are_not_too_many(tmp_path: Path) -> None:
    assert only(tmp_path, "Nombre,Apellidos,Ciudad\nJosé,Núñez Peña,Mesa\n").fields["name"] == (
        "José Núñez Peña"
    )
    headings = ",".join(f"extra {n}" for n in range(299))
    path = write(tmp_path, f"{headings},Full Name\n{'x,' * 299}Ann\n")
    assert len(read_signatures(path).ignored_columns) == 299
    assert signatures(path)[0][0].fields["name"] == "Ann"


@pytest.mark.parametrize(
    ("name", "surname", "whole"),
    [
        ("Ann", "Lee", "Ann Lee"),
        ("Ann Lee", "Lee", "Ann Lee"),
        ("Leeann", "Lee", "Leeann Lee"),
        ("陳大文", "陳", "陳大文"),
        ("", "Suharto", "Suharto"),
    ],
)
def test_a_name_next_to_a_surname_is_made_whole(
    tmp_path: Path, name: str, surname: str, whole: str
) -> None:
    assert only(tmp_path, f"name,surname\n{name},{surname}\n").fields["name"] == whole


def test_unknown_columns_are_listed_and_harmful_ones_refused(tmp_path: Path) -> None:
    path = write(
        tmp_path,
        "name,IP Address,Favourite colour,Latitude,Date of Birth,Nationality,"
        "Status of immigration,,zip,line\n"
        "Ann,10.0.0.1,blue,37.8,1990-01-01,X,Y,,94601,none\n",
    )
    found = read_signatures(path)
    assert found.ignored_columns == ("Favourite colour", "#8")
    assert found.refused_columns == (
        "IP Address", "Latitude", "Date of Birth", "Nationality", "Status of immigration",
    )  # fmt: skip
    (bad,) = signatures(path)[1]
    assert bad.cells == ("Ann", "", "blue", "", "", "", "", "", "94601", "none")


def test_of_two_columns_for_one_field_the_second_is_listed_as_ignored(tmp_path: Path) -> None:
    path = write(tmp_path, "Mobile,Full name,Phone\n1,Ann,2\n")
    assert read_signatures(path).ignored_columns == ("Mobile",)
    assert signatures(path)[0][0].fields["phone"] == "2"


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("7105", "07105"), ("601", "00601"), ("2139.0", "02139"), ("021391234", "02139-1234"),
        ("02139-1234", "02139-1234"), ("94601", "94601"), ("946?1", "946?1"),
        ("O2139", "O2139"), ("", ""),
    ],
)  # fmt: skip
def test_zips_get_their_zeros_and_unreadable_ones_stay(
    tmp_path: Path, written: str, kept: str
) -> None:
    assert only(tmp_path, f"name,zip\nAnn,{written}\n").fields["zip"] == kept


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("2026-06-07", "2026-06-07"), ("6/7/26", "2026-06-07"), ("2026-06-07T09:30Z", "2026-06-07"),
        ("6/7/2026, 2:05 PM", "2026-06-07"), ("13/6/2026", "13/6/2026"),
        ("last Tuesday", "last Tuesday"), ("today", "today"),
    ],
)  # fmt: skip
def test_dates_are_iso_or_month_first_and_stay_when_not_understood(
    tmp_path: Path, written: str, kept: str
) -> None:
    assert only(tmp_path, f'name,signed_on\nAnn,"{written}"\n').fields["signed_on"] == kept


@pytest.mark.parametrize("text", ["=1+1", "@x", "+1 555 0100", "-", '=HYPERLINK("x")'])
def test_formula_like_cells_are_kept_as_text(tmp_path: Path, text: str) -> None:
    quoted = text.replace('"', '""')
    assert only(tmp_path, f'name,phone\nAnn,"{quoted}"\n').fields["phone"] == text
    assert only(tmp_path, f'name,phone\nAnn,"\'{quoted}"\n').fields["phone"] == text


def test_white_space_and_line_breaks_in_cells_become_single_blanks(tmp_path: Path) -> None:
    row = only(tmp_path, 'name,street\n"  Ann \u00a0 Lee ","1 Oak St\nApt 2"\n')
    assert row.fields["name"] == "Ann Lee"
    assert row.fields["street"] == "1 Oak St Apt 2"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("name,zip\n,94601\n", "name is missing"),
        ("name,status\nAnn,perhaps\n", "crossed_out"),
        ("name,status\nAnn,???\n", "“???”"),
        ("name,show_as\nAnn,backwards\n", "initials"),
        ("name,consent_contact\nAnn,maybe\n", "neither yes nor no"),
        ("name,consent_contact\nAnn,?\n", "neither yes nor no"),
        ("name,line\nAnn,0\n", "line “0”"),
        ("name,line\nAnn,-3\n", "line “-3”"),
        ("name,line\nAnn,2.5\n", "line “2.5”"),
        ("name,line\nAnn,99999999999999999999\n", "whole number"),
        (f"name\n{'x' * 1_001}\n", "1,001 characters"),
        ("name\nJos\ufffd\n", "lost"),
    ],
)
def test_rows_that_cannot_be_imported_say_why(tmp_path: Path, text: str, said: str) -> None:
    assert said in reason(tmp_path, text)


def test_a_row_needs_no_name_when_it_is_not_signed(tmp_path: Path) -> None:
    row = only(tmp_path, "name,line,status\n,7.0,Crossed out\n")
    assert row.fields["status"] is LineState.CROSSED_OUT
    assert row.line == 7


@pytest.mark.parametrize(
    ("written", "taken"), [("Yes", True), ("SÍ", True), ("✓", True), ("1", True), ("No", False)]
)
def test_consent_is_given_only_by_a_clear_yes(tmp_path: Path, written: str, taken: bool) -> None:
    row = only(tmp_path, f"name,consent_contact\nAnn,{written}\n")
    assert row.fields["consent_contact"] is taken


def test_a_file_without_a_name_says_what_is_there_and_what_is_needed(tmp_path: Path) -> None:
    path = write(tmp_path, "street,zip\n1 Oak St,94601\n", name="walk.csv")
    with pytest.raises(BadInput) as caught:
        read_signatures(path)
    assert "walk.csv" in str(caught.value.problem)
    assert "street, zip" in str(caught.value.problem)
    assert "“given” and “family”" in str(caught.value.remedy)


def test_reading_can_be_stopped_and_started_again(tmp_path: Path) -> None:
    path = write(tmp_path, "name\n" + "Ann\n" * 5_000)
    seen: list[tuple[int, int]] = []

    def stop_at_4000(done: int, total: int, what: Words | None = None) -> None:
        seen.append((done, total))
        if done >= 4_000:
            raise Cancelled

    with pytest.raises(Cancelled):
        list(read_signatures(path, progress=stop_at_4000).rows())
    assert seen == [(2_000, 5_001), (4_000, 5_001)]
    assert len(signatures(path)[0]) == 5_000
