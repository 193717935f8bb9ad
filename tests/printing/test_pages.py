from __future__ import annotations

from dataclasses import replace

import pypdfium2
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from canvass_app.model.errors import UserError
from canvass_app.model.office import NameStatus, SanctuaryStatus
from canvass_app.printing.checking.verify import verify_packet
from canvass_app.printing.data import PageKind, PageSize, Profile
from canvass_app.printing.faces import unprintable
from canvass_app.printing.packet import expected_pages, preview_bytes
from canvass_app.printing.text import plain, squeezed
from tests.printing.packets import (
    ENGLISH,
    LONG_NAME,
    OFFICE,
    SPANISH,
    mixed_rows,
    packet,
    page_cells,
    page_texts,
    row,
)
from tests.printing.script.samples import NAMES as SCRIPTS

LATIN = st.text(
    st.characters(min_codepoint=0x41, max_codepoint=0x24F, categories=["Lu", "Ll"])
    | st.sampled_from(" -’.ẫễộữạđĐ"),
    min_size=1,
    max_size=60,
).filter(lambda name: any(c.isalpha() for c in name) and not unprintable(name))


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(LATIN, min_size=1, max_size=25))
def test_each_name_is_read_back_as_it_was_typed(names: list[str]) -> None:
    data = packet([row(n, name) for n, name in enumerate(names, 1)])
    kinds = [page.kind for page in expected_pages(data)]
    pages = page_texts(preview_bytes(data))
    shown = squeezed(pages[kinds.index(PageKind.SIGNATURES)])
    at = 0
    for signature in data.rows:
        cells = f"{signature.number}{plain(signature.name)}{signature.city}973xx"
        at = shown.find(squeezed(cells), at) + 1
        assert at > 0, signature.name


def test_a_row_is_read_back_cell_by_cell() -> None:
    rows = mixed_rows(25)
    cells = page_cells(preview_bytes(packet(rows)))[4]
    at = cells.index("Sheet · line") + 1
    for r in rows:
        # The mark is so close to the number that both read as one cell.
        wanted = [f"{r.number}†" if r.likely else str(r.number)]
        wanted += [r.name or "counted, name withheld by choice", r.city, "973xx"]
        wanted += [r.signed_on, f"{r.sheet} · {r.line}"]
        assert [squeezed(c) for c in cells[at : at + len(wanted)]] == [squeezed(c) for c in wanted]
        at += len(wanted)


@pytest.mark.parametrize("size", list(PageSize))
@pytest.mark.parametrize("profile", list(Profile))
def test_nothing_leaves_the_page_or_meets_the_margin(size: PageSize, profile: Profile) -> None:
    data = packet(mixed_rows(60), page=size, profile=profile, texts=(ENGLISH, SPANISH))
    with pypdfium2.PdfDocument(preview_bytes(data)) as document:
        for page in document:
            width, height = page.get_size()
            text = page.get_textpage()
            boxes = [text.get_charbox(at) for at in range(text.count_chars())]
            assert min(left for left, _, _, _ in boxes) >= 50
            assert max(right for _, _, right, _ in boxes) <= width - 50
            assert min(bottom for _, bottom, _, _ in boxes) >= 30
            assert max(top for _, _, _, top in boxes) <= height - 36


@pytest.mark.parametrize("size", list(PageSize))
def test_every_size_and_language_passes_its_own_check(size: PageSize) -> None:
    for texts in ((ENGLISH,), (SPANISH,), (ENGLISH, SPANISH)):
        data = packet(mixed_rows(40), page=size, texts=texts)
        report = verify_packet(preview_bytes(data), data, [])
        assert report.ok, [str(p) for p in report.problems]


def test_a_letter_page_carries_twenty_five_rows() -> None:
    pages = [p for p in expected_pages(packet(mixed_rows(60))) if p.kind is PageKind.SIGNATURES]
    assert [(p.first, p.last) for p in pages] == [(1, 25), (26, 50), (51, 60)]


def test_a_name_of_three_hundred_letters_stays_in_its_row_uncut() -> None:
    data = packet([row(1), row(2, LONG_NAME), row(3)])
    with pypdfium2.PdfDocument(preview_bytes(data)) as document:
        text = document[4].get_textpage()
        shown = text.get_text_range()
        tops = {}
        for name in (data.rows[0].name, "María Antonieta", data.rows[2].name):
            start = shown.index(name)
            tops[name] = text.get_charbox(start)
        end = text.get_charbox(shown.index(data.rows[2].name) - 4)
    assert squeezed(LONG_NAME) in squeezed(shown)
    first, long_name, third = tops.values()
    assert long_name[3] < first[1]
    assert end[1] > third[3] - 12


def test_one_signer_makes_a_whole_packet() -> None:
    data = packet([row(1)])
    texts = page_texts(preview_bytes(data))
    assert "signed by one person" in texts[0]
    assert "It was signed on June 2, 2026." in texts[0]
    assert "One signature, on one page" in texts[0]
    assert verify_packet(preview_bytes(data), data, []).ok


def test_a_supplement_goes_on_counting() -> None:
    data = packet([row(n) for n in range(129, 160)])
    texts = page_texts(preview_bytes(data))
    assert "31, numbered 129 to 159" in texts[2]
    assert "Signatures 129–153" in texts[5]


def test_the_holder_is_named_only_when_verified() -> None:
    named = page_texts(preview_bytes(packet([row(1)])))[0]
    assert "The Honorable Elena Brook Mayor, City of Alder Falls" in named
    assert "Dear Mayor Elena Brook:" in named
    office = replace(OFFICE, name_status=NameStatus.UNVERIFIED)
    unnamed = page_texts(preview_bytes(packet([row(1)], office=office)))[0]
    assert "Elena" not in unnamed
    assert "Dear Mayor:" in unnamed


def test_without_an_address_the_letter_goes_to_the_office_and_its_place() -> None:
    office = replace(OFFICE, address="", holder="")
    assert (
        "Mayor, City of Alder Falls Alder Falls, OR"
        in page_texts(preview_bytes(packet([row(1)], office=office)))[0]
    )


def test_the_address_shows_in_a_window_envelope() -> None:
    office = replace(OFFICE, address="City Hall\nRoom 12\n200 River Street\nAlder Falls, OR 97301")
    with pypdfium2.PdfDocument(preview_bytes(packet([row(1)], office=office))) as document:
        page = document[0]
        text = page.get_textpage()
        shown = text.get_text_range()
        start, end = shown.index("The Honorable"), shown.index("Petition: Make")
        boxes = [text.get_charbox(at) for at in range(start, end) if not shown[at].isspace()]
        top = page.get_height() - max(box[3] for box in boxes)
        low = page.get_height() - min(box[1] for box in boxes)
        right = max(box[2] for box in boxes)
        after = page.get_height() - text.get_charbox(end)[3]
    assert top >= 2.49 * 72
    assert low <= 3.17 * 72
    assert right <= 4.375 * 72
    assert after >= 3.625 * 72


@pytest.mark.parametrize(
    ("status", "present", "absent"),
    [
        (SanctuaryStatus.YES, "They ask you to keep it and to defend it", "declare"),
        (SanctuaryStatus.NO, "ask you to declare Alder Falls a sanctuary city", "defend"),
        (SanctuaryStatus.UNKNOWN, "If it is one already", "thank the city"),
    ],
)
def test_the_ask_fits_the_city(status: SanctuaryStatus, present: str, absent: str) -> None:
    office = replace(OFFICE, sanctuary=status)
    text = page_texts(preview_bytes(packet([row(1)], office=office)))[0]
    assert present in text
    assert absent not in text


def test_the_recipient_never_sees_street_or_full_zip() -> None:
    rows = [row(n, zip="97411-0042") for n in range(1, 30)]
    shown = " ".join(page_texts(preview_bytes(packet(rows))))
    assert "Quince" not in shown
    assert "97411" not in shown
    assert "974xx" in shown
    archive = " ".join(page_texts(preview_bytes(packet(rows, profile=Profile.ARCHIVE))))
    assert "101 Quince Street, Apt 4" in archive
    assert "97411-0042" in archive


def test_reasons_of_five_thousand_letters_flow_on() -> None:
    reasons = "\n\n".join("Our neighbors belong here. " * 20 for _ in range(10))[:5000]
    data = packet([row(1)], texts=(replace(ENGLISH, reasons=reasons),))
    pages = expected_pages(data)
    texts = page_texts(preview_bytes(data))
    petition = [t for t, p in zip(texts, pages, strict=True) if p.kind is PageKind.PETITION]
    assert len(petition) >= 2
    body = " ".join(t.rsplit(" OR-ALDER", 1)[0] for t in petition)
    assert squeezed(reasons) in squeezed(body)


def test_a_long_ask_takes_rows_rather_than_being_cut() -> None:
    ask = "We ask you to declare the city a sanctuary and to keep it so. " * 40
    data = packet(mixed_rows(50), texts=(replace(ENGLISH, ask=ask.strip()),))
    texts = page_texts(preview_bytes(data))
    pages = expected_pages(data)
    signatures = [t for t, p in zip(texts, pages, strict=True) if p.kind is PageKind.SIGNATURES]
    assert len(signatures) > 2
    assert all(squeezed(ask) in squeezed(text) for text in signatures)
    assert verify_packet(preview_bytes(data), data, []).ok


def test_an_ask_that_leaves_no_rows_is_refused_with_a_remedy() -> None:
    data = packet([row(1)], texts=(replace(ENGLISH, ask="word " * 4000),))
    with pytest.raises(UserError) as refused:
        preview_bytes(data)
    assert "Shorten the ask" in str(refused.value)


def test_hundreds_of_sheets_and_days_flow_over_pages() -> None:
    rows = [
        row(n, sheet=f"S-{n:04}", signed_on=f"20{20 + n % 7}-{1 + n % 12:02}-{1 + n % 28:02}")
        for n in range(1, 701)
    ]
    data = packet(rows)
    pages = expected_pages(data)
    assert sum(p.kind is PageKind.SUMMARY for p in pages) >= 5
    shown = " ".join(page_texts(preview_bytes(data)))
    assert all(f"S-{n:04} 12 13 1" in shown for n in (1, 350, 700))
    assert verify_packet(preview_bytes(data), data, []).ok


def test_the_manifest_lists_each_page_with_the_sum_of_its_text() -> None:
    data = packet(mixed_rows(60))
    texts = page_texts(preview_bytes(data))
    listed = squeezed(texts[-1])
    records = expected_pages(data)
    assert len(texts) == len(records)
    for record in records[:-1]:
        assert record.digest in listed
    assert f"Page {len(texts)} of {len(texts)}" in texts[-1]


def test_a_packet_without_signatures_or_text_says_what_to_do() -> None:
    with pytest.raises(UserError, match="no signatures"):
        preview_bytes(packet([]))
    with pytest.raises(UserError, match="does not have a petition text"):
        preview_bytes(packet([row(1)], texts=()))


def test_names_of_every_script_stay_in_their_column() -> None:
    data = packet([row(n, name) for n, name in enumerate(SCRIPTS.values(), 1)])
    document = pypdfium2.PdfDocument(preview_bytes(data))
    pages = [at for at, record in enumerate(expected_pages(data)) if record.first]
    boxes: list[tuple[str, float, float]] = []
    for at in pages:
        text = document[at].get_textpage()
        for place in range(text.count_chars()):
            left, _, right, _ = text.get_charbox(place)
            boxes.append((text.get_text_range(place, 1), left, right))
    document.close()
    foreign = [(left, right) for c, left, right in boxes if c > "\u0530" and c < "\u2000"]
    assert len(foreign) > 250
    assert min(left for left, _ in foreign) > 95
    assert max(right for _, right in foreign) < 285
