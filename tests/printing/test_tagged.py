from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace
from importlib import resources
from typing import Any

import pikepdf
import pypdfium2
import pytest
import segno
import uharfbuzz as hb
import zxingcpp
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from canvass_app.printing.checking.verify import verify_packet
from canvass_app.printing.data import PageKind, PageSize, Profile
from canvass_app.printing.grid import Grid, Picture, Stop
from canvass_app.printing.packet import expected_pages, preview_bytes
from canvass_app.printing.paper import Paper
from canvass_app.printing.pdf.content import Artifact, setting, show
from canvass_app.printing.pdf.document import Document
from canvass_app.printing.pdf.metadata import About
from canvass_app.printing.script.fonts import hb_face
from canvass_app.printing.script.shape import uncovered
from canvass_app.printing.shaped import Run, Shaped
from canvass_app.printing.text import plain
from canvass_app.printing.theme import BODY, DATA, FOOT, LABEL, TITLE, sheet
from tests.printing.packets import ENGLISH, SPANISH, mixed_rows, packet, row
from tests.printing.structure_checker import check, structure

LETTER = sheet(PageSize.LETTER)
TEXTS = {"en": (ENGLISH, SPANISH), "es": (SPANISH, ENGLISH)}


def drawn(pages: Callable[[Paper, Document], None]) -> bytes:
    """Return the PDF of what `pages` draws."""
    out = io.BytesIO()
    document = Document(out, About("Trial", "Nobody", "Pages", "en"), hb_face)
    pages(Paper(document, LETTER), document)
    document.finish()
    return out.getvalue()


@pytest.mark.parametrize("size", list(PageSize))
@pytest.mark.parametrize("language", list(TEXTS))
@pytest.mark.parametrize("profile", list(Profile))
def test_every_kind_of_page_is_tagged(size: PageSize, language: str, profile: Profile) -> None:
    reasons = "\n\n".join("Our neighbors belong here. " * 30 for _ in range(9)).strip()
    texts = tuple(replace(text, reasons=reasons) for text in TEXTS[language])
    data = packet(mixed_rows(120), page=size, texts=texts, profile=profile)
    assert {page.kind for page in expected_pages(data)} == set(PageKind)
    assert check(preview_bytes(data)) == []


def test_the_structure_reads_like_the_packet() -> None:
    document = structure(preview_bytes(packet(mixed_rows(60), texts=TEXTS["en"])))
    headings = [h.text.strip() for h in document.all("H1")]
    assert headings == [
        "Petition: Make Alder Falls a sanctuary",
        "Contents",
        "Receipt",
        "Make Alder Falls a sanctuary",
        "Que Alder Falls sea un santuario",
        "Summary",
        "Make Alder Falls a sanctuary",
        "List of pages",
    ]
    spanish = next(e for e in document.all("P") if e.text.startswith("Le pedimos"))
    assert spanish.language == "es"
    rows = [[cell.text for cell in r.kids] for r in document.all("TR")]
    assert ["5", "R. D.", "Alder Falls", "973xx", "2026-06-06", "0040 · 6"] in rows
    assert "13†" in [cells[0] for cells in rows]
    address = next(e.text for e in document.all("P") if "Honorable" in e.text)
    assert " ".join(address.split()) == (
        "The Honorable Elena Brook Mayor, City of Alder Falls City Hall 200 River Street "
        "Alder Falls, OR 97301"
    )


def test_a_packet_from_right_to_left_is_read_in_its_order_and_passes_its_check() -> None:
    ask = "نطلب منكم إعلان المدينة ملاذا، مع بعض الكلمات English words في وسط هذه الجملة الطويلة."
    arabic = replace(ENGLISH, language="ar", title="عريضة إلى العمدة", to="", ask=ask, reasons="")
    names = ("محمد علي", "Ahmed أحمد ben Ali", "שרה כהן (Sarah)", "محمد علي " * 30)
    rows = [row(n, plain(names[n % 4])) for n in range(1, 61)]
    data = packet(rows, texts=(arabic,))
    pdf = preview_bytes(data)
    assert check(pdf) == []
    assert verify_packet(pdf, data, []).ok
    document = structure(pdf)
    asks = [p for p in document.all("P") if p.said.split() == ask.split()]
    assert [p.language for p in asks] == ["ar", "ar"]
    shown = {r.kids[0].said: r.kids[1].said for r in document.all("TR") if len(r.kids) == 6}
    assert {str(r.number): r.name for r in rows}.items() <= shown.items()


def test_bookmarks_and_contents_name_the_pages() -> None:
    data = packet(mixed_rows(60))
    pdf = preview_bytes(data)
    kinds = [page.kind for page in expected_pages(data)]
    with pikepdf.open(io.BytesIO(pdf)) as document, document.open_outline() as outline:
        numbers = {page.obj.objgen: at for at, page in enumerate(document.pages)}
        targets: list[Any] = [item.destination for item in outline.root]
        titles = [item.title for item in outline.root]
        places = [numbers[target[0].objgen] for target in targets]
    assert titles == [
        "Letter", "Contents", "Receipt", "Petition", "Summary", "Signatures", "List of pages",
    ]  # fmt: skip
    assert [kinds[at] for at in places] == list(PageKind)
    lines = [entry.kids[0].text for entry in structure(pdf).all("TOCI")]
    assert lines[0] == "Letter 1"
    signatures = kinds.index(PageKind.SIGNATURES) + 1
    assert lines[-2] == f"Signatures numbered 1 to 60 {signatures}"


def test_a_short_packet_has_no_contents() -> None:
    assert PageKind.CONTENTS not in {page.kind for page in expected_pages(packet([row(1)]))}


SCRIPTS = (
    "AZazÀÿĀſƠưẠỹ", "АЯаяЁёЇї", "ΑΩαωΆώ", "ابتجدرسعفكلمنهوي", "אבגדהוכםןר", "कखगनमरशा", "কখগনমরশ",
    "ਕਖਗਨਮਰਸ", "કખગનમરશ", "கஙசநமரஸ", "కఖగనమరశ", "කඛගනමරශ", "አበገደሀለ", "กขคนมรส", "ກຂຄນມຣສ",
    "កខគនមរស", "ကခဂနမရသ", "აბგდევ", "ԱԲաբ", "ᎠᎡᎢᏣ",
)  # fmt: skip
WORDS = st.one_of(
    [st.text(st.sampled_from(letters), min_size=1, max_size=12) for letters in SCRIPTS]
)
NAMES = (
    st.lists(WORDS, min_size=1, max_size=4)
    .map(lambda words: plain(" ".join(words)))
    .filter(lambda name: not uncovered(name, DATA.face))
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(NAMES, min_size=1, max_size=25))
def test_each_cell_of_any_script_is_read_as_it_was_typed(names: list[str]) -> None:
    grid = Grid((Stop(54, 30, scope="row"), Stop(90, 150), Stop(250, 300, style=BODY)), 24)

    def pages(paper: Paper, _: Document) -> None:
        with paper.element("Table"):
            with paper.element("THead"):
                grid.heads(paper, 60, ["No.", "Narrow", "Wide"], LABEL)
            with paper.element("TBody"):
                for number, name in enumerate(names):
                    grid.row(paper, 70 + 24 * number, [str(number + 1), name, name])
        paper.end_page(PageKind.SIGNATURES)

    pdf = drawn(pages)
    assert check(pdf) == []
    rows = [[cell.text for cell in r.kids] for r in structure(pdf).all("TR")]
    assert rows[1:] == [[str(n), name, name] for n, name in enumerate(names, 1)]


@pytest.mark.parametrize(
    "name",
    ["محمد علي", "Ahmed أحمد ben Ali", "नरेन्द्र शर्मा", "Adaeze Okonkwọ́", "សុខ ចាន់", "Jean\u2010Luc-B"],
)
def test_other_programs_take_the_same_text_out_of_the_page(name: str) -> None:
    def pages(paper: Paper, _: Document) -> None:
        paper.text(72, 72, name, BODY)
        paper.end_page(PageKind.LETTER)

    pdf = drawn(pages)
    assert check(pdf) == []
    with pypdfium2.PdfDocument(pdf) as document:
        assert document[0].get_textpage().get_text_range().strip() == name


def test_fonts_with_cubic_outlines_are_embedded_too() -> None:
    files = resources.files("font_source_sans_pro") / "files"
    data = (files / "SourceSansPro-Regular.otf").read_bytes()
    out = io.BytesIO()
    document = Document(out, About("Trial", "", "", "en"), lambda key: hb.Face(data))
    page = document.begin_page(200, 100)
    element = document.structure.open("P")
    font = document.font("otf")
    text = "Ärger, Öl"
    operators, _ = show(Shaped(text, (Run("otf", text),), 0.0), [font], 20)
    page.text(element, (setting(font, 20, (0.0, 0.0, 0.0)), "20.00", 0.0, operators, False), 50)
    document.structure.close()
    document.end_page(page)
    document.finish()
    assert check(out.getvalue()) == []
    with pypdfium2.PdfDocument(out.getvalue()) as opened:
        assert opened[0].get_textpage().get_text_range() == text
        picture = opened[0].render(scale=1).to_pil().convert("L")
    # The letters leave ink above the baseline and none where there is nothing.
    assert picture.crop((20, 30, 100, 55)).getextrema()[0] < 100
    assert picture.crop((120, 0, 200, 100)).getextrema() == (255, 255)


def test_shapes_pictures_and_codes_are_figures_with_words() -> None:
    code = segno.make_qr("canvass:17", error="q", boost_error=False)
    jpeg, fax = io.BytesIO(), b"\x26\xa1\x9f\xff\xff\x00\x10\x01"
    Image.new("RGB", (8, 8), (200, 30, 30)).save(jpeg, "JPEG")

    def pages(paper: Paper, document: Document) -> None:
        photo = document.image(jpeg.getvalue(), 8, 8)
        mask = document.image(fax, 8, 1, fax=True)
        paper.fill((60, 60, 200, 40), (0.9, 0.95, 0.95))
        with paper.element("H1"):
            paper.text(72, 84, "Sheet 17", TITLE)
        with paper.figure("QR code of sheet 17", (400, 60, 57, 57)):
            paper.modules(400, 60, 57, [list(map(bool, r)) for r in code.matrix])
        with paper.figure("Signature", (72, 140, 120, 30)):
            paper.ink([[(72, 150), (90, 165), (110, 142)], [(120, 150)]])
        with paper.figure("A receipt", (72, 200, 40, 40)):
            paper.image(photo, (72, 200, 40, 40))
            paper.image(mask, (120, 200, 40, 5))
        paper.stroke((72, 300), (200, 320), 0.5, (0, 0, 0))
        with paper.artifact(Artifact.FOOTER):
            paper.text(72, 740, "Page 1 of 1", FOOT)
        paper.end_page(PageKind.LETTER)

    pdf = drawn(pages)
    assert check(pdf) == []
    figures = [figure.alt for figure in structure(pdf).all("Figure")]
    assert figures == ["QR code of sheet 17", "Signature", "A receipt"]
    with pypdfium2.PdfDocument(pdf) as document:
        picture = document[0].render(scale=150 / 72).to_pil()
    assert [found.text for found in zxingcpp.read_barcodes(picture)] == ["canvass:17"]


def test_signatures_in_ink_are_in_their_rows() -> None:
    grid = Grid((Stop(54, 30, scope="row"), Stop(90, 150), Stop(260, 90)), 24)

    def sign(paper: Paper, box: tuple[float, float, float, float]) -> None:
        x, y, width, height = box
        paper.ink([[(x, y + height), (x + width / 2, y), (x + width, y + height / 2)], [(x, y)]])

    def pages(paper: Paper, _: Document) -> None:
        with paper.element("Table"), paper.element("TBody"):
            grid.row_with_pictures(paper, 70, ["1", "محمد علي", Picture("Signature 1", sign)])
            grid.row_with_pictures(paper, 94, ["2", "", Picture("Signature 2", sign)])
            grid.row(paper, 118, ["3", "Suharto", "by mark"])
        paper.end_page(PageKind.SIGNATURES)

    pdf = drawn(pages)
    assert check(pdf) == []
    rows = [[cell.text for cell in r.kids] for r in structure(pdf).all("TR")]
    assert rows == [["1", "محمد علي", ""], ["2", "", ""], ["3", "Suharto", "by mark"]]
    figures = structure(pdf).all("Figure")
    assert [figure.alt for figure in figures] == ["Signature 1", "Signature 2"]
    with pypdfium2.PdfDocument(pdf) as document:
        ink = document[0].render().to_pil().convert("L").crop((260, 70, 350, 94))
    assert ink.getextrema()[0] < 120


def test_a_table_and_a_paragraph_go_on_over_pages() -> None:
    grid = Grid((Stop(54, 60, scope="row"), Stop(120, 100)), 20)

    def pages(paper: Paper, _: Document) -> None:
        with paper.element("Table"):
            for page in range(3):
                with paper.element("TBody"):
                    grid.row(paper, 100, [f"row {page}", ""])
                if page < 2:
                    paper.end_page(PageKind.SIGNATURES)
        with paper.element("P"):
            paper.text(72, 300, "begun here ", BODY)
            paper.end_page(PageKind.SIGNATURES)
            paper.text(72, 100, "and ended there", BODY)
        paper.end_page(PageKind.SIGNATURES)

    pdf = drawn(pages)
    assert check(pdf) == []
    document = structure(pdf)
    assert [r.kids[0].text for r in document.all("TR")] == ["row 0", "row 1", "row 2"]
    assert [p.text for p in document.all("P")] == ["begun here and ended there"]


def test_thousands_of_pages_hang_in_balanced_trees() -> None:
    def pages(paper: Paper, _: Document) -> None:
        for number in range(4_200):
            paper.text(72, 72, str(number), BODY)
            paper.end_page(PageKind.LETTER)

    pdf = drawn(pages)
    with pikepdf.open(io.BytesIO(pdf)) as document:
        assert len(document.pages) == 4_200
        assert len(document.Root.Pages.Kids) == 2
        tree = pikepdf.NumberTree(document.Root.StructTreeRoot.ParentTree)
        for number in (0, 63, 64, 4_095, 4_096, 4_199):
            page = document.pages[number].obj
            owner = tree[int(page.StructParents)][0]
            assert owner.S == pikepdf.Name.P
            assert owner.Pg.objgen == page.objgen
        assert document.check_pdf_syntax() == []


def spoiled(pdf: bytes, change: str) -> bytes:
    """Return a PDF with one thing made wrong."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as document:
        root = document.Root
        cells = [o for o in document.objects if isinstance(o, pikepdf.Dictionary) and "/S" in o]
        heading = next(o for o in cells if o.S == pikepdf.Name.TH)
        page = document.pages[-1]
        if change == "scope":
            del heading.A
        elif change == "owner":
            tree = pikepdf.NumberTree(root.StructTreeRoot.ParentTree)
            tree[0][0] = tree[0][1] if len(tree[0]) > 1 else heading
        elif change == "language":
            del root.Lang
        elif change == "headers":
            del next(o for o in cells if "/A" in o and "/Headers" in o.A).A
        elif change == "name":
            del root.StructTreeRoot.IDTree
        elif change == "loose":
            page.contents_add(b"0 0 m 9 9 l S")
        elif change == "level":
            next(o for o in cells if o.S == pikepdf.Name.H2).S = pikepdf.Name.H3
        elif change == "font":
            fonts = [o for o in document.objects if isinstance(o, pikepdf.Dictionary)]
            next(o for o in fonts if "/W" in o).W = pikepdf.Array([1, pikepdf.Array([1])])
        elif change == "action":
            root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="1")
        elif change == "cell":
            row_of_cells = next(o for o in cells if o.S == pikepdf.Name.TR and len(o.K) > 3)
            del row_of_cells.K[-1]
        document.save(out)
    return out.getvalue()


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ("scope", "without Scope"),
        ("owner", "has no owner"),
        ("language", "no language"),
        ("headers", "no heading speaks for"),
        ("name", "tree of names"),
        ("loose", "outside marked content"),
        ("level", "follows a heading"),
        ("font", "another width"),
        ("action", "/OpenAction"),
        ("cell", "rows of one table"),
    ],
)
def test_the_checker_sees_what_is_wrong(change: str, said: str) -> None:
    pdf = preview_bytes(packet(mixed_rows(30)))
    assert any(said in problem for problem in check(spoiled(pdf, change)))
