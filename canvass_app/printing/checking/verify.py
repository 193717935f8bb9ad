"""Checks a finished packet with two other readers before it may leave the computer."""

from __future__ import annotations

import io
import mmap
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import pikepdf
import pypdfium2

from canvass_app.model.line import ShowAs, initials
from canvass_app.model.progress import Progress, no_progress
from canvass_app.model.words import Words, say
from canvass_app.printing.checking.cells import cells
from canvass_app.printing.checking.forbidden import Forbidden
from canvass_app.printing.checking.glyphs import PdfFont
from canvass_app.printing.checking.page_checks import drawing_problems, missing_cells
from canvass_app.printing.checking.raw import Buffer
from canvass_app.printing.checking.reading import PageReader, Piece
from canvass_app.printing.checking.structure import font_problems, structure_problems
from canvass_app.printing.data import PacketData, PageRecord, SignatureRow, VerifyReport
from canvass_app.printing.packet import expected_pages
from canvass_app.printing.pdfium import lock
from canvass_app.printing.text import digest, plain

_ENOUGH = 20
"""The number of problems after which checking stops: the packet is rejected anyway."""


def verify_packet(
    pdf: bytes | Path,
    data: PacketData,
    forbidden: Iterable[str],
    progress: Progress = no_progress,
) -> VerifyReport:
    """Check that `pdf` shows all of `data`, in order, and nothing that is `forbidden`.

    Each page is read twice: by PDFium, the way people see it, and from its content stream, the way
    a screen reader reads it (`printing.reading`). Its text must have the checksum that follows from
    the layout of `data`, the signature pages must have every cell of every row in order, and
    nothing may be drawn as an empty box, over the edge or over its neighbor. All other bytes of the
    file, unpacked, are searched for forbidden strings, actions and attachments; typefaces must be
    embedded and readable. The counts of `data` must add up. The rule for forbidden strings is in
    `printing.forbidden`. One page is in memory at a time. Raises `Cancelled` from `progress`.
    """
    watch = Forbidden(forbidden, data)
    expected = expected_pages(data)
    problems = list(_sums(data)) + list(_choices(data.rows))
    try:
        with _buffer(pdf) as buffer, _Document(pdf) as document:
            problems += _once(structure_problems(buffer, watch, document.contents))
            on_pages = _page_problems(document, data, expected, watch, progress)
            problems += [*_once(font_problems(document.fonts)), *on_pages]
    except (pypdfium2.PdfiumError, pikepdf.PdfError, ValueError):
        problems.append(say("The file is damaged and cannot be opened."))
    return VerifyReport(len(expected), len(data.rows), tuple(problems[:_ENOUGH]))


@contextmanager
def _buffer(pdf: bytes | Path) -> Iterator[Buffer]:
    """Return the bytes of the file without reading all of it into memory."""
    if isinstance(pdf, bytes):
        yield pdf
        return
    with pdf.open("rb") as stream, mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ) as data:
        yield data


_FIRST_TURNED = "\u0590"
"""The first character of a script that runs from right to left."""


class _Document:
    """The file, opened with two libraries."""

    def __init__(self, pdf: bytes | Path) -> None:
        self._inside = pikepdf.open(io.BytesIO(pdf) if isinstance(pdf, bytes) else pdf)
        with lock:
            self._outside = pypdfium2.PdfDocument(pdf)
        self._pages = [page.obj for page in self._inside.pages]
        self._reader = PageReader()
        self._fonts: dict[tuple[int, int], PdfFont] = {}

    def __enter__(self) -> _Document:
        return self

    def __exit__(self, *error: object) -> None:
        self._inside.close()
        with lock:
            self._outside.close()

    @property
    def count(self) -> int:
        """How many pages both readers find; none if they disagree."""
        with lock:
            seen = len(self._outside)
        return seen if seen == len(self._pages) else 0

    @property
    def contents(self) -> frozenset[int]:
        """The numbers of the objects that contain the pages' contents."""
        return frozenset(
            stream.objgen[0] for page in self._pages for stream in _streams(page)
        )  # fmt: skip

    @property
    def fonts(self) -> list[PdfFont]:
        """The typefaces of the pages that were read."""
        return list(self._fonts.values())

    def pieces(self, index: int) -> list[Piece]:
        """Return the pieces of a page's content."""
        page = self._pages[index]
        content = b"\n".join(stream.read_bytes() for stream in _streams(page))
        pieces = self._reader.read(content, self._fonts_of(page))
        self._take_from_elements(page, pieces)
        return pieces

    def _take_from_elements(self, page: pikepdf.Object, pieces: list[Piece]) -> None:
        """Give pieces the ActualText of their elements, which lines from right to left have.

        If an element has several pieces, the first one gets all of it.
        """
        turned = any(
            not piece.glyphs.isascii() and max(piece.glyphs) >= _FIRST_TURNED for piece in pieces
        )
        tree = self._inside.Root.get("/StructTreeRoot")
        if not turned or tree is None or "/StructParents" not in page:
            return
        owners = pikepdf.NumberTree(tree.ParentTree)[int(page.StructParents)]
        heard: set[tuple[int, int]] = set()
        for piece in pieces:
            if piece.marked is None or piece.marked >= len(owners):
                continue
            owner = owners[piece.marked]
            if "/ActualText" in owner:
                piece.text = "" if owner.objgen in heard else str(owner.ActualText)
                heard.add(owner.objgen)

    def size(self, index: int) -> tuple[float, float]:
        """Return width and height of a page in points."""
        left, low, right, high = map(float, _inherited(self._pages[index], "/MediaBox").as_list())
        return right - left, high - low

    def seen(self, index: int, watch: Forbidden) -> tuple[str, bool]:
        """Return what PDFium reads on a page, and whether there is a forbidden string in it."""
        with lock:
            page = self._outside[index]
            text_page = page.get_textpage()
            try:
                text = str(text_page.get_text_range())
                leaks = watch.may_be_in(text) and watch.found_in_cells(cells(text_page))
            finally:
                text_page.close()
                page.close()
        return text, leaks

    def _fonts_of(self, page: pikepdf.Object) -> Mapping[str, PdfFont]:
        listed = _inherited(page, "/Resources").get("/Font")
        return {} if listed is None else {
            name[1:]: self._font(font) for name, font in listed.items()
        }  # fmt: skip

    def _font(self, font: pikepdf.Object) -> PdfFont:
        known = self._fonts.get(font.objgen)
        if known is None:
            known = self._fonts[font.objgen] = PdfFont(font)
        return known


def _streams(page: pikepdf.Object) -> list[pikepdf.Object]:
    contents = page.get("/Contents")
    if contents is None:
        return []
    return list(contents.as_list()) if isinstance(contents, pikepdf.Array) else [contents]


def _inherited(page: pikepdf.Object, key: str) -> pikepdf.Object:
    """Return an entry of a page, or of the nodes above it. Raises `ValueError` without one."""
    node: pikepdf.Object | None = page
    while node is not None:
        found = node.get(key)
        if found is not None:
            return found
        node = node.get("/Parent")
    raise ValueError(f"a page has no {key}")


def _once(problems: Iterable[Words]) -> list[Words]:
    return list({problem.template: problem for problem in problems}.values())


def _sums(data: PacketData) -> Iterator[Words]:
    """Yield a problem for each breakdown that does not add up to the rows."""
    counts, rows = data.counts, len(data.rows)
    breakdowns = (
        (counts.by_zip, say("The counts by ZIP do not add up to the signatures.")),
        (counts.by_date, say("The counts by day do not add up to the signatures.")),
        (counts.by_source, say("The counts by source do not add up to the signatures.")),
        (
            tuple((sheet.number, sheet.printed) for sheet in data.sheets),
            say("The signatures printed of each sheet do not add up to the signatures."),
        ),
    )
    for parts, problem in breakdowns:
        if parts and sum(count for _, count in parts) != rows:
            yield problem
    if counts.likely != sum(row.likely for row in data.rows):
        yield say("The count of likely residents does not match the marked lines.")


def _choices(rows: Iterable[SignatureRow]) -> Iterator[Words]:
    """Yield a problem for each row that shows more than its signer chose, or out of order."""
    last = 0
    for row in rows:
        too_much = (row.show_as is ShowAs.COUNTED and row.name) or (
            row.show_as is ShowAs.INITIALS and plain(row.name) != plain(initials(row.name))
        )
        if too_much:
            yield say("Signature {number} shows more than its signer chose.", number=row.number)
        if row.number <= last:
            yield say("Signature {number} is out of order.", number=row.number)
        last = row.number


def _page_problems(
    document: _Document,
    data: PacketData,
    expected: tuple[PageRecord, ...],
    watch: Forbidden,
    progress: Progress,
) -> list[Words]:
    if document.count != len(expected):
        return [
            say(
                "The file has {found} pages instead of {expected}.",
                found=document.count,
                expected=len(expected),
            )
        ]
    problems: list[Words] = []
    rows = iter(data.rows)
    for index, record in enumerate(expected):
        progress(index, len(expected), say("Checking page {page}", page=index + 1))
        on_page = _rows_of(rows, record)
        problems += _of_page(document, data, on_page, index, record, watch)
        if len(problems) >= _ENOUGH:
            break
    return problems


def _of_page(
    document: _Document,
    data: PacketData,
    rows: list[SignatureRow],
    index: int,
    record: PageRecord,
    watch: Forbidden,
) -> Iterator[Words]:
    page = index + 1
    pieces = document.pieces(index)
    seen, leaks = document.seen(index, watch)
    said = "".join(piece.text for piece in pieces)
    # If no texts are attached to glyphs, PDFium may know the reading order of a page better.
    by_glyphs = all(piece.text == piece.glyphs for piece in pieces)
    if record.digest != digest(said) and not (by_glyphs and record.digest == digest(seen)):
        yield say("Page {page} does not show what it should.", page=page)
    if leaks or watch.found_in_cells(text for p in pieces for text in {p.text, p.glyphs}):
        yield _leak(watch, rows, page)
    yield from drawing_problems(pieces, rows, document.size(index), page)
    yield from missing_cells(pieces, data, rows, page)


def _leak(watch: Forbidden, rows: Iterable[SignatureRow], page: int) -> Words:
    """Return that a page shows too much, and on which printed line, without repeating it."""
    for row in rows:
        if watch.found_in_cells((row.name, row.city)):
            return say(
                "Page {page} shows something that must not be printed. Look at line {line} "
                "of sheet {sheet}: a street or a telephone number may be in the wrong column.",
                page=page,
                line=row.line,
                sheet=row.sheet,
            )
    return say("Page {page} shows something that must not be printed.", page=page)


def _rows_of(rows: Iterator[SignatureRow], record: PageRecord) -> list[SignatureRow]:
    """Take the rows of a page from `rows`; none if it has no signatures."""
    found: list[SignatureRow] = []
    while record.last and (not found or found[-1].number != record.last):
        row = next(rows, None)
        if row is None:
            break
        found.append(row)
    return found
