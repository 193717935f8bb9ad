"""Pages with texts from right to left: where their lines are, and how they are read."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import date

import pypdfium2
import pypdfium2.raw as pdfium_c
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from canvass_app.model.campaign import PetitionText
from canvass_app.printing.checking.verify import verify_packet
from canvass_app.printing.data import PageKind, PageSize
from canvass_app.printing.flow import as_part, paragraph
from canvass_app.printing.forms.blank_sheet import BlankSheets, blank_sheets
from canvass_app.printing.forms.mail import Placement
from canvass_app.printing.forms.mail import labels as mail_labels
from canvass_app.printing.grid import Grid, Stop
from canvass_app.printing.packet import expected_pages, preview_bytes
from canvass_app.printing.paper import Paper
from canvass_app.printing.parts import Part
from canvass_app.printing.pdf.document import Document
from canvass_app.printing.pdf.metadata import About
from canvass_app.printing.reports.render import report_pdf
from canvass_app.printing.reports.report import Report, ReportSection, Table, Text
from canvass_app.printing.script.fonts import hb_face
from canvass_app.printing.text import plain
from canvass_app.printing.theme import BODY, DATA, sheet
from tests.printing.packets import CAMPAIGN, ENGLISH, packet, row
from tests.printing.structure_checker import check, structure

LETTER = sheet(PageSize.LETTER)
ARABIC = PetitionText(
    id="a",
    version=1,
    language="ar",
    title="لنجعل Alder Falls مدينة ملاذ (للجميع)!",
    to="رئيسة بلدية Alder Falls",
    ask="نطلب منكم إعلان مدينة Alder Falls ملاذا لكل من يسكنها، وألا تعمل شرطتها مع ICE (الهجرة).",
    reasons="ICE لا يحق لها دخول مدارسنا.\n\nيعمل 1,250 شخصا هنا، ويدرس ٣٤٠ طفلا في مدارسنا. "
    "قالت المحكمة العليا في قضية «Arizona v. United States» سنة 2012 ما نؤمن به جميعا اليوم.",
)
HEBREW = PetitionText(
    id="h",
    version=1,
    language="he",
    title="הפכו את Alder Falls לעיר מקלט",
    to="",
    ask="אנו מבקשים מכם להכריז על Alder Falls כעיר מקלט לכל תושביה, ולהבטיח שמשטרת העיר "
    "(וכל עובדיה) לא תבצע את עבודתם של סוכני ICE ללא צו שופט.",
    reasons="עיר בטוחה יותר כשאיש אינו חושש.",
)
NAMES = ("محمد علي", "שרה כהן (Sarah)", "پریسا می‌خواهم", "Xeeb Vaj", "ကိုယ်တော် မြန်မာ", "สมชาย น้ำผึ้ง",
         "श्रीमती लक्ष्मी", "Nguyễn Thị Ánh", "Ahmed أحمد ben Ali",
         plain(("محمد عبد الله (Mo) " * 30)[:300]))  # fmt: skip
ROWS = [row(n, NAMES[n % len(NAMES)]) for n in range(1, 31)]


def inked(pdf: bytes, page: int) -> list[tuple[str, float, float, float]]:
    """Return each character with ink on a page, with its left and right edge and its baseline."""
    found: list[tuple[str, float, float, float]] = []
    with pypdfium2.PdfDocument(pdf) as document:
        text = document[page].get_textpage()
        for at in range(text.count_chars()):
            character = chr(pdfium_c.FPDFText_GetUnicode(text, at))
            if character.isspace() or character in "\u200b\0":
                continue
            left, _, right, _ = text.get_charbox(at)
            x, y = pdfium_c.c_double(), pdfium_c.c_double()
            pdfium_c.FPDFText_GetCharOrigin(text, at, x, y)
            found.append((character, left, right, y.value))
    return found


def ends(pdf: bytes, page: int) -> dict[int, tuple[str, float, float]]:
    """Return for each line of a page its rightmost character, and its left and right edge."""
    lines: dict[int, list[tuple[str, float, float]]] = {}
    for character, left, right, base in inked(pdf, page):
        lines.setdefault(round(base), []).append((character, left, right))
    found: dict[int, tuple[str, float, float]] = {}
    for base, characters in lines.items():
        last = max(characters, key=lambda each: each[2])
        found[base] = (last[0], min(left for _, left, _ in characters), last[2])
    return found


def strips_on_a_page(texts: list[str], measure: float, language: str = "") -> bytes:
    """Return a PDF of stacked paragraphs."""
    out = io.BytesIO()
    document = Document(out, About("Trial", "Nobody", "Pages", "en"), hb_face)
    paper = Paper(document, LETTER)
    y = 72.0
    for text in texts:
        strips = as_part(paragraph(text, BODY, 72, measure, language=language), Part("P"))
        paper.place([(y + at * BODY.leading, strip) for at, strip in enumerate(strips)])
        y += len(strips) * BODY.leading
    paper.end_parts()
    paper.end_page(PageKind.LETTER)
    document.finish()
    return out.getvalue()


@pytest.mark.parametrize("size", [PageSize.LETTER, PageSize.A4])
@pytest.mark.parametrize("text", [ARABIC, HEBREW])
def test_a_packet_from_right_to_left_passes_every_check(size: PageSize, text: PetitionText) -> None:
    campaign = replace(CAMPAIGN, organisation="جمعية جيران ويلو", sender_name="مريم الخطيب")
    data = packet(ROWS, texts=(text, ENGLISH), page=size, campaign=campaign)
    pdf = preview_bytes(data)
    assert check(pdf) == []
    assert verify_packet(pdf, data, []).ok
    document = structure(pdf)
    said = {" ".join(p.said.split()) for p in document.all("P")}
    assert {text.ask, *text.reasons.split("\n\n")} <= said
    names = {r.kids[0].said: r.kids[1].said for r in document.all("TR") if len(r.kids) == 6}
    assert {str(r.number): r.name for r in ROWS}.items() <= names.items()


@pytest.mark.parametrize("text", [ARABIC, HEBREW])
def test_all_lines_of_its_petition_end_at_the_right_margin(text: PetitionText) -> None:
    data = packet([row(1)], texts=(text,))
    pdf = preview_bytes(data)
    page = [record.kind for record in expected_pages(data)].index(PageKind.PETITION)
    right = LETTER.width - LETTER.letter_side
    lines = {base: found for base, found in ends(pdf, page).items() if base > 60}
    assert len(lines) >= 6
    for character, _, edge in lines.values():
        assert right - 4 < edge < right + 1.5, character
    paragraphs = {" ".join(p.said.split()): p.writing for p in structure(pdf).all("P", "H1")}
    assert paragraphs[text.ask] == paragraphs[text.title] == "/RlTb"
    assert {mode for said, mode in paragraphs.items() if said.isascii()} == {""}


def test_a_line_that_begins_with_a_latin_word_has_it_at_the_right() -> None:
    before, after = "نطلب من شرطة مدينة", "Alder Falls ألا تعمل"
    pdf = strips_on_a_page([f"{before} {after}"], 103)
    assert check(pdf) == []
    upper, lower = sorted(ends(pdf, 0).items(), reverse=True)
    assert (upper[1][0], lower[1][0]) == ("ن", "s")
    assert upper[1][2] == pytest.approx(72 + 103, abs=2)
    assert lower[1][2] == pytest.approx(72 + 103, abs=2)
    (whole,) = structure(pdf).all("P")
    assert whole.said == f"{before} {after}"


WORDS = st.sampled_from([
    "محمد", "المدينة", "الهجرة،", "שרה", "כהן", "Alder", "Falls", "ICE", "12", "(503)", "287(g)",
    "٣٤٠", "12–18", "«Arizona", "States»", "(القانون)", "می\u200cخواهم", "José", "א", "50%",
    "\u2068Ana\u2069",
])  # fmt: skip


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(st.lists(WORDS, min_size=1, max_size=16).map(" ".join), min_size=1, max_size=5),
    st.floats(90, 400),
    st.sampled_from(["", "ar"]),
)
def test_paragraphs_are_read_as_they_were_typed(
    texts: list[str], measure: float, language: str
) -> None:
    pdf = strips_on_a_page(texts, measure, language)
    assert check(pdf) == []
    assert [p.said for p in structure(pdf).all("P")] == texts


def test_a_title_from_right_to_left_keeps_its_order_in_the_letter() -> None:
    data = packet([row(1)], texts=(ARABIC,))
    subject = next(h.said for h in structure(preview_bytes(data)).all("H1"))
    assert subject == f"Petition: \u2068{ARABIC.title}\u2069"


def test_names_below_an_english_letter_are_at_its_left() -> None:
    campaign = replace(CAMPAIGN, organisation="", sender_name="مريم الخطيب")
    pdf = preview_bytes(packet([row(1)], campaign=campaign))
    line = next(e for e in ends(pdf, 0).values() if e[0] == "م" and e[2] < 300)
    assert line[1] == pytest.approx(LETTER.letter_side, abs=2)


def cells_on_a_page(text: str) -> bytes:
    out = io.BytesIO()
    document = Document(out, About("Trial", "Nobody", "Pages", "en"), hb_face)
    paper = Paper(document, LETTER)
    grid = Grid((Stop(54, 30, scope="row"), Stop(90, 150, style=DATA)), 24)
    with paper.element("Table"), paper.element("TBody"):
        grid.row(paper, 70, ["1", text])
    paper.end_page(PageKind.SIGNATURES)
    document.finish()
    return out.getvalue()


def test_a_name_that_wraps_is_set_flush_where_its_reader_begins() -> None:
    long = "محمد عبد الله بن يوسف (Mo) الحسن آل إبراهيم البغدادي"
    pdf = cells_on_a_page(long)
    assert check(pdf) == []
    wrapped = [e for e in ends(pdf, 0).values() if e[1] > 88]
    assert len(wrapped) == 2
    assert all(right == pytest.approx(240, abs=2) for _, _, right in wrapped)
    assert [cell.said for cell in structure(pdf).all("TD")] == [long]
    (line,) = (e for e in ends(cells_on_a_page("محمد علي"), 0).values() if e[1] > 88 or e[0] != "1")
    assert line[1] < 92 or line[0] == "م"


def comments(*texts: str) -> bytes:
    rows = tuple((str(number), text) for number, text in enumerate(texts, 1))
    table = Table(("No.", "Comment"), rows, (1, 3), frozenset({0}))
    section = ReportSection("Sheets", (Text(ARABIC.ask), table))
    return report_pdf(Report("Ledger", "حملة الملاذ", "en", date(2026, 1, 2), (section,)))


def test_comments_that_wrap_in_cells_are_flush_right_and_read_whole() -> None:
    texts = (
        ARABIC.reasons.split("\n\n")[1],
        "تعليق قصير",
        "A comment in English that goes on",
        HEBREW.ask,
    )
    pdf = comments(*texts)
    assert check(pdf) == []
    assert tuple(" ".join(cell.said.split()) for cell in structure(pdf).all("TD")) == texts
    modes = [p.writing for cell in structure(pdf).all("TD") for p in cell.kids]
    assert modes == ["/RlTb", "", "/RlTb"]
    right = LETTER.width - LETTER.side
    at_right = [edge for _, _, edge in ends(pdf, 0).values() if edge > right - 3]
    assert len(at_right) == 6
    assert max(at_right) < right + 1.5


def test_sheets_and_labels_take_texts_from_right_to_left() -> None:
    sheets = blank_sheets(BlankSheets(CAMPAIGN, "3F09A2C1", (ARABIC, HEBREW), ("0041",)))
    assert check(sheets) == []
    said = {" ".join(p.said.split()): p for p in structure(sheets).all("P")}
    assert (said[ARABIC.ask].language, said[HEBREW.ask].language) == ("ar", "he")
    assert said[ARABIC.ask].writing == said[HEBREW.ask].writing == "/RlTb"
    address = ("رئيسة بلدية Alder Falls", "200 River Street", "Alder Falls, OR 97301")
    pdf = mail_labels([address], Placement())
    assert check(pdf) == []
    lefts = [left for _, left, _ in ends(pdf, 0).values()]
    assert max(lefts) - min(lefts) < 2.5


def test_numbers_without_letters_are_said_in_their_order_next_to_hebrew() -> None:
    pdf = strips_on_a_page(["א12", "12–34 א"], 300)
    assert check(pdf) == []
    assert [p.said for p in structure(pdf).all("P")] == ["א12", "12–34 א"]
