"""Checks a finished packet with two other libraries before it may leave the computer."""

from __future__ import annotations

import io
import itertools
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path

import pikepdf
import pypdfium2

from canvass_app.model.line import ShowAs, initials
from canvass_app.model.progress import Progress, no_progress
from canvass_app.model.words import Words, say
from canvass_app.printing.cells import cells
from canvass_app.printing.data import PacketData, PageKind, PageRecord, SignatureRow, VerifyReport
from canvass_app.printing.forbidden import Forbidden
from canvass_app.printing.packet import expected_pages
from canvass_app.printing.pdfium import lock
from canvass_app.printing.structure import structure_problems
from canvass_app.printing.text import digest, plain, squeezed

_ENOUGH = 20
"""Problems after which checking stops: the packet is refused anyway."""


def verify_packet(
    pdf: bytes | Path,
    data: PacketData,
    forbidden: Iterable[str],
    progress: Progress = no_progress,
) -> VerifyReport:
    """Check that `pdf` shows all of `data`, in order, and nothing of `forbidden`.

    PDFium reads each page: its text must have the check sum that the layout of `data`
    gives, and the signature pages must carry number and name of every row in order. pikepdf
    reads the rest: fonts embedded and readable, no actions, no attachments, no forbidden
    string in metadata, outline or annotations. The counts of `data` must add up. The rule
    for forbidden strings stands in `printing.forbidden`. Raises `Cancelled` from `progress`.
    """
    watch = Forbidden(forbidden, data)
    expected = expected_pages(data)
    problems = list(_sums(data)) + list(_choices(data.rows))
    try:
        source = io.BytesIO(pdf) if isinstance(pdf, bytes) else pdf
        problems += structure_problems(source, watch)
        problems += _page_problems(pdf, data, expected, watch, progress)
    except (pypdfium2.PdfiumError, pikepdf.PdfError):
        problems.append(say("The file is damaged and cannot be opened."))
    return VerifyReport(len(expected), len(data.rows), tuple(problems[:_ENOUGH]))


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
    pdf: bytes | Path,
    data: PacketData,
    expected: tuple[PageRecord, ...],
    watch: Forbidden,
    progress: Progress,
) -> list[Words]:
    with lock:
        document = pypdfium2.PdfDocument(pdf)
    try:
        return _compare(document, data, expected, watch, progress)
    finally:
        with lock:
            document.close()


def _compare(
    document: pypdfium2.PdfDocument,
    data: PacketData,
    expected: tuple[PageRecord, ...],
    watch: Forbidden,
    progress: Progress,
) -> list[Words]:
    with lock:
        found_pages = len(document)
    if found_pages != len(expected):
        return [
            say(
                "The file has {found} pages instead of {expected}.",
                found=found_pages,
                expected=len(expected),
            )
        ]
    problems: list[Words] = []
    rows = iter(data.rows)
    for index, record in enumerate(expected):
        progress(index, found_pages, say("Checking page {page}", page=index + 1))
        text, leaks = _read(document, index, watch)
        if digest(text) != record.digest:
            problems.append(say("Page {page} does not show what it should.", page=index + 1))
        if leaks:
            problems.append(
                say("Page {page} shows something that must not be printed.", page=index + 1)
            )
        if record.kind is PageKind.SIGNATURES:
            problems += _first_missing(text, rows, record, index + 1)
        if len(problems) >= _ENOUGH:
            break
    return problems


def _read(document: pypdfium2.PdfDocument, index: int, watch: Forbidden) -> tuple[str, bool]:
    """Return the text of a page and whether it shows a forbidden string."""
    with lock:
        page = document[index]
        text_page = page.get_textpage()
        try:
            text = str(text_page.get_text_range())
            leaks = watch.may_be_in(text) and watch.found_in_cells(cells(text_page))
        finally:
            text_page.close()
            page.close()
    return text, leaks


def _first_missing(
    text: str, rows: Iterator[SignatureRow], record: PageRecord, page: int
) -> list[Words]:
    """Return the first signature of a page whose number and name are not in their order on it.

    The rows of the page are taken from `rows` in any case.
    """
    missing: list[Words] = []
    shown, starts = _joined(text)
    at = 0
    for row in rows:
        mark = "†" if row.likely else ""
        wanted = squeezed(f"{row.number}{mark}{plain(row.name)}")
        found = shown.find(wanted, at)
        while found >= 0 and found not in starts:
            found = shown.find(wanted, found + 1)
        if found < 0 and not missing:
            missing.append(
                say("Signature {number} is not on page {page}.", number=row.number, page=page)
            )
        at = max(found + len(wanted), at)
        if row.number == record.last:
            break
    return missing


def _joined(text: str) -> tuple[str, set[int]]:
    """Return the squeezed text and where in it its words begin: `1 Ana` is not in `41 Ana`."""
    words: list[str] = []
    for word in text.split():
        if words and unicodedata.combining(word[0]):
            words[-1] += word
        else:
            words.append(word)
    parts = [squeezed(word) for word in words]
    starts = set(itertools.accumulate(map(len, parts), initial=0))
    return "".join(parts), starts
