from __future__ import annotations

import io
import re
from collections import Counter
from collections.abc import Callable
from dataclasses import replace

import pikepdf
import pytest

from canvass_app.model.line import ShowAs
from canvass_app.printing.checking.glyphs import PdfFont
from canvass_app.printing.checking.reading import PageReader, Piece
from canvass_app.printing.checking.verify import verify_packet
from canvass_app.printing.data import PacketCounts, PacketData, Profile
from canvass_app.printing.packet import preview_bytes
from tests.printing.packets import (
    CAMPAIGN,
    ENGLISH,
    LONG_NAME,
    OFFICE,
    mixed_rows,
    packet,
    row,
)
from tests.printing.script.samples import NAMES as SCRIPTS


def problems(pdf: bytes, data: PacketData, *forbidden: str) -> str:
    return " ".join(map(str, verify_packet(pdf, data, forbidden).problems))


def leaks(data: PacketData, *forbidden: str) -> bool:
    return "must not be printed" in problems(preview_bytes(data), data, *forbidden)


def altered(pdf: bytes, change: str) -> bytes:
    """Return the packet with something added or removed by another program."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as document:
        root = document.Root
        if change == "javascript":
            root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="app.alert(1)")
        elif change == "launch":
            root.AA = pikepdf.Dictionary(WC=pikepdf.Dictionary(S=pikepdf.Name.Launch, F="calc.exe"))
        elif change == "attachment":
            spec = pikepdf.AttachedFileSpec(
                document,
                b"names",
                filename="list.txt",
                description="",
                mime_type="text/plain",
                creation_date="",
                mod_date="",
            )
            document.attachments["list.txt"] = spec
        elif change == "title":
            document.docinfo["/Keywords"] = "123 Quince Street"
        elif change == "xmp":
            with document.open_metadata() as metadata:
                metadata["dc:description"] = "123 Quince Street"
        elif change == "outline":
            root.Outlines.First.Title = "123 Quince Street"
        elif change == "annotation":
            note = pikepdf.Dictionary(
                Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Text, Rect=[0, 0, 9, 9],
                Contents="123 Quince Street",
            )  # fmt: skip
            document.pages[2].Annots = document.make_indirect(pikepdf.Array([note]))
        elif change == "orphan":
            document.Root.PieceInfo = document.make_stream(b"BT (123 Quince Street) Tj ET")
        elif change == "page gone":
            del document.pages[4]
        elif change == "pages swapped":
            first, second = document.pages[5].obj, document.pages[6].obj
            first.Contents, second.Contents = second.Contents, first.Contents
        elif change == "font not readable":
            for thing in document.objects:
                if isinstance(thing, pikepdf.Dictionary) and "/ToUnicode" in thing:
                    del thing["/ToUnicode"]
        document.save(out)
    return out.getvalue()


def redrawn(pdf: bytes, page: int, change: Callable[[bytes], bytes]) -> bytes:
    """Return the packet with the content of one page changed."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as document:
        contents = document.pages[page].Contents
        contents.write(change(contents.read_bytes()))
        document.save(out)
    return out.getvalue()


@pytest.mark.parametrize("sort", ["ActualText", "hidden behind ActualText"])
def test_what_a_screen_reader_says_is_searched_and_what_it_does_not_say(sort: str) -> None:
    data = packet(mixed_rows(30))
    secret = "9 Larch Court"

    def planted(content: bytes) -> bytes:
        if sort == "ActualText":
            said = secret.encode("utf-16-be").hex()
            return content + f"\n/Span<</ActualText<FEFF{said}>>>BDC EMC".encode()
        return b"/Span<</ActualText()>>BDC\n" + content + b"\nEMC"

    if sort == "ActualText":
        assert "must not be printed" in problems(
            redrawn(preview_bytes(data), 5, planted), data, secret
        )
    else:
        shown = packet([replace(r, city=secret) if r.number == 5 else r for r in mixed_rows(30)])
        pdf = redrawn(preview_bytes(shown), 5, planted)
        assert "must not be printed" in problems(pdf, data, secret)


def test_text_over_the_edge_or_over_its_neighbor_is_named_with_its_signature() -> None:
    data = packet(mixed_rows(30))
    pdf = preview_bytes(data)

    def moved(to: float) -> Callable[[bytes], bytes]:
        def change(content: bytes) -> bytes:
            # The first city cell, after the heading that begins at the same place.
            places = Counter(re.findall(rb"BT (\S+) \S+ Td", content))
            columns = sorted((float(x) for x, n in places.items() if n >= 20), reverse=True)
            city = next(x for x, n in places.items() if float(x) == columns[3])
            head, heading, rest = content.partition(b"BT " + city)
            return head + heading + rest.replace(b"BT " + city, b"BT %.2f" % to, 1)

        return change

    said = problems(redrawn(pdf, 5, moved(600.0)), data)
    assert "Page 6, signature 1: text runs over the edge of the page" in said
    said = problems(redrawn(pdf, 5, moved(100.0)), data)
    assert "signature 1: text runs into the text next to it" in said


def test_a_missing_cell_is_named_with_its_signature() -> None:
    rows = mixed_rows(30)
    emptied = [replace(r, signed_on="") if r.number == 4 else r for r in rows]
    said = problems(preview_bytes(packet(emptied, counts=packet(rows).counts)), packet(rows))
    assert "Signature 4 is not on page 6" in said


def test_text_that_cannot_be_read_out_is_named() -> None:
    data = packet(mixed_rows(30))

    def beyond(content: bytes) -> bytes:
        return re.sub(rb"Td \([^)]", rb"Td (\\377", content, count=1)

    assert "cannot be read out" in problems(redrawn(preview_bytes(data), 5, beyond), data)


EMPTY_BOXES = {
    "in a cell": (rb"(\)Tj ET\nEMC\n/TD<</MCID 2\d>>BDC[^\n]*?Td )\(..", rb"\1(\\000\\000"),
    "in hexadecimal": (rb"\Z", rb" /TD<</MCID 9>>BDC BT 60 60 Td <0000>Tj ET EMC"),
    "between kerned glyphs": (rb"\Z", rb" BT 60 60 Td [<0003>-20<00000003>]TJ ET"),
    "behind ActualText": (rb"\Z", rb" /Span<</ActualText()>>BDC BT 60 60 Td <0000>Tj ET EMC"),
}


@pytest.mark.parametrize("where", list(EMPTY_BOXES))
def test_the_empty_box_of_a_missing_letter_is_refused(where: str) -> None:
    data = packet(mixed_rows(30))
    pdf = preview_bytes(data)
    find, put = EMPTY_BOXES[where]
    drawn = redrawn(pdf, 5, lambda content: re.sub(find, put, content, count=1, flags=re.DOTALL))
    assert drawn != redrawn(pdf, 5, lambda content: content)
    assert "a letter is missing and an empty box is printed" in problems(drawn, data)


def test_a_page_is_read_alike_however_its_operators_are_spaced() -> None:
    def read(spaced: Callable[[bytes], bytes]) -> list[list[Piece]]:
        with pikepdf.open(io.BytesIO(preview_bytes(packet(mixed_rows(60))))) as document:
            reader = PageReader()
            return [
                reader.read(
                    spaced(page.Contents.read_bytes()),
                    {name[1:]: PdfFont(font) for name, font in page.Resources.Font.items()},
                )
                for page in document.pages
            ]

    usual = read(lambda content: content)
    assert sum(map(len, usual)) > 400
    assert usual == read(lambda content: content.replace(b">>BDC ", b">>BDC\n"))
    assert usual == read(lambda content: content.replace(b"Tj ET\nEMC", b" Tj\nET EMC"))


def test_a_sound_packet_passes() -> None:
    data = packet(mixed_rows(60))
    report = verify_packet(preview_bytes(data), data, ["104 Quince Street", "nobody@none.example"])
    assert report.ok
    assert report.signatures == 60


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ("javascript", "action"),
        ("launch", "action"),
        ("attachment", "attached"),
        ("title", "hidden data"),
        ("xmp", "hidden data"),
        ("outline", "hidden data"),
        ("annotation", "hidden data"),
        ("orphan", "hidden data"),
        ("page gone", "pages instead of"),
        ("pages swapped", "Signature 1 is not on page 6"),
        ("font not readable", "read out or searched"),
    ],
)
def test_a_change_to_the_file_is_noticed(change: str, said: str) -> None:
    data = packet(mixed_rows(60))
    pdf = altered(preview_bytes(data), change)
    assert said in problems(pdf, data, "123 Quince Street")


def test_a_damaged_file_is_noticed_and_not_a_crash() -> None:
    data = packet([row(1)])
    assert "damaged" in problems(preview_bytes(data)[:400], data)
    assert "damaged" in problems(b"", data)


def test_a_packet_of_other_data_is_noticed() -> None:
    data = packet([row(1), row(2)])
    other = packet([row(1), row(2, "Somebody Else")])
    assert "Signature 2 is not on page 5" in problems(preview_bytes(data), other)


@pytest.mark.parametrize(
    "planted",
    ["105 Quince Street, Apt 4", "105 QUINCE STREET", "ana@mail.example", "(971) 555-0188"],
)
def test_what_got_into_another_column_is_found(planted: str) -> None:
    rows = [replace(r, city=planted) if r.number == 5 else r for r in mixed_rows(30)]
    needles = ("105 Quince Street", "ana@mail.example", "971-555-0188")
    assert leaks(packet(rows), *needles)
    assert not leaks(packet(mixed_rows(30)), *needles)


def test_a_phone_is_found_in_any_grouping() -> None:
    for written in ("9715550188", "971 555 0188", "(971) 555-0188", "+1 971.555.0188"):
        assert leaks(packet([row(1, city=f"call {written}")]), "+1 (971) 555-0188")


def test_the_full_name_behind_initials_is_found_anywhere() -> None:
    kept = row(2, "Teresa Quiroga", show_as=ShowAs.INITIALS)
    data = packet([row(1), kept])
    assert leaks(data, "Teresa Quiroga")
    assert "shows more than its signer chose" in problems(preview_bytes(data), data)


def test_a_name_that_another_signer_shows_is_no_alarm() -> None:
    data = packet([row(1, "Ana Ruiz"), row(2, "A. R.", show_as=ShowAs.INITIALS)])
    assert not leaks(data, "Ana Ruiz")


def test_a_name_made_up_of_two_columns_is_no_alarm() -> None:
    data = packet([row(1, "Ana", city="Salem"), row(2, "Grant Miller", city="Salem")])
    assert not leaks(data, "Ana Salem")
    assert not leaks(data, "Grant")
    assert not leaks(data, "1 Ana")


def test_a_mononym_is_found_where_it_fills_a_cell() -> None:
    data = packet([row(1, "Suharto", show_as=ShowAs.INITIALS)])
    assert leaks(data, "Suharto")


def test_a_name_wrapped_over_two_lines_is_found() -> None:
    name = "Maximiliana Hernández Santamaría y López de Villavicencio"
    assert leaks(packet([row(1, name, show_as=ShowAs.INITIALS)]), name)


def test_a_name_from_right_to_left_is_found_wrapped_or_not() -> None:
    for name in ("محمد الخطيب", "محمد عبد الله بن يوسف الحسن آل إبراهيم البغدادي الخطيب الكبير"):
        assert leaks(packet([row(1, f"{name} (Mo)", show_as=ShowAs.INITIALS)]), name)


def test_the_name_of_a_language_that_is_not_used_excuses_no_mononym() -> None:
    assert leaks(packet([row(1, "Lao", show_as=ShowAs.INITIALS)]), "Lao")


def test_the_sender_who_signs_too_is_no_alarm() -> None:
    data = packet([row(1)])
    assert not leaks(data, CAMPAIGN.sender_email, CAMPAIGN.sender_phone, "PO Box 118")


def test_the_own_archive_may_show_streets() -> None:
    data = packet([row(n) for n in range(1, 4)], profile=Profile.ARCHIVE)
    assert verify_packet(preview_bytes(data), data, ["nobody@none.example"]).ok


def test_counts_that_do_not_add_up_are_refused() -> None:
    counts = PacketCounts(0, 0, 0, 1, (("97301", 1),), (("2026-06-01", 5),), (("paper", 9),))
    data = packet([row(1), row(2)], counts=counts)
    said = problems(preview_bytes(data), data)
    for word in ("ZIP", "day", "source", "likely"):
        assert word in said


def test_numbers_out_of_order_are_refused() -> None:
    data = packet([row(2), row(1)])
    assert "Signature 1 is out of order" in problems(preview_bytes(data), data)


def test_a_street_typed_as_a_name_is_found_by_its_sheet_and_line() -> None:
    rows = [row(1), replace(row(2, "5 Main St"), sheet="0041", line=6), row(3)]
    data = packet(rows, texts=(ENGLISH,))
    said = problems(preview_bytes(data), data, "5 Main St")
    assert "must not be printed. Look at line 6 of sheet 0041" in said
    assert "Main" not in said


def test_the_report_never_repeats_what_leaked() -> None:
    data = packet([row(1, city="ana@mail.example")], texts=(ENGLISH,))
    assert "ana@" not in problems(preview_bytes(data), data, "ana@mail.example")


@pytest.mark.parametrize("name", [*SCRIPTS.values(), "Ana (محمد) Ruiz", "דוד (Ana) 12"])
def test_a_name_in_any_script_passes(name: str) -> None:
    data = packet([row(1), row(2, name), row(3, f"{name} " * 8)])
    report = verify_packet(preview_bytes(data), data, [])
    assert report.ok, [str(p) for p in report.problems]


@pytest.mark.parametrize("profile", list(Profile))
def test_bad_input_of_every_sort_passes_in_every_profile(profile: Profile) -> None:
    office = replace(OFFICE, holder="", address="")
    rows = [row(1, LONG_NAME, city="X" * 200), row(2, "A\u0301 B", zip="", signed_on="", sheet="")]
    data = packet(rows, office=office, profile=profile)
    assert problems(preview_bytes(data), data) == ""


def test_three_thousand_signers_are_checked_to_the_last() -> None:
    data = packet(mixed_rows(3000))
    pdf = preview_bytes(data)
    assert problems(pdf, data) == ""
    other = packet([*mixed_rows(2999), row(3000, "Somebody Else")])
    assert "Signature 3000 is not on page" in problems(pdf, other)
