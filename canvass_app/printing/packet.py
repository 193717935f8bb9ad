"""A whole packet: lays it out, draws it page by page, and accounts for each page."""

from __future__ import annotations

import hashlib
import io
from typing import BinaryIO

from canvass_app.model.errors import UserError
from canvass_app.model.progress import Progress, no_progress
from canvass_app.model.words import say
from canvass_app.printing.coverage import require_printable
from canvass_app.printing.data import PacketData, PacketReport, PageRecord
from canvass_app.printing.pages.contents import CONTENTS_FROM, ContentsSection
from canvass_app.printing.pages.letter import LetterSection, sender
from canvass_app.printing.pages.manifest import ManifestSection
from canvass_app.printing.pages.petition import PetitionSection
from canvass_app.printing.pages.receipt import ReceiptSection
from canvass_app.printing.pages.section import Context, Section, footer
from canvass_app.printing.pages.signatures import SignatureSection
from canvass_app.printing.pages.summary import SummarySection
from canvass_app.printing.paper import Paper
from canvass_app.printing.pdf.document import Document
from canvass_app.printing.pdf.metadata import About
from canvass_app.printing.script.fonts import hb_face
from canvass_app.printing.tally import tally
from canvass_app.printing.theme import sheet
from canvass_app.printing.wording import wording_for


def render_packet(
    data: PacketData, out: BinaryIO, progress: Progress = no_progress
) -> PacketReport:
    """Write the packet as PDF to `out` and return what was written.

    Equal data give equal bytes on any computer. Raises `UserError` if a character cannot be
    printed, the petition has no text, or there are no signatures; in these cases nothing has been
    written to `out`. Raises `Cancelled` from `progress`; then `out` has only a part.
    """
    require_content(data)
    require_printable(data)
    context = context_of(data)
    sections = _sections(context)
    counted = _Counted(out)
    document = Document(counted, _about(context), hb_face)
    pages = _draw(context, sections, document, progress)
    document.finish()
    return PacketReport(pages, context.tally.signatures, counted.size, counted.sha256.hexdigest())


def preview_bytes(data: PacketData, progress: Progress = no_progress) -> bytes:
    """Return the packet as PDF without touching a disk. Raises as `render_packet`."""
    out = io.BytesIO()
    render_packet(data, out, progress)
    return out.getvalue()


def expected_pages(data: PacketData, progress: Progress = no_progress) -> tuple[PageRecord, ...]:
    """Lay the packet out without drawing it and return what each page must show."""
    context = context_of(data)
    return _draw(context, _sections(context), None, progress)


def require_content(data: PacketData) -> None:
    """Raise `UserError` if there is nothing to print."""
    if not data.texts:
        raise UserError(
            say("The campaign does not have a petition text yet."),
            say("Write the petition text in the settings, then print again."),
        )
    if not len(data.rows):
        raise UserError(
            say("There are no signatures to print for {place}.", place=data.office.place),
            say("Look at the list of places to see where the signatures are routed."),
        )


def context_of(data: PacketData) -> Context:
    """Compute once what all pages of a packet need."""
    words = wording_for(data.texts[0].language)
    return Context(data, sheet(data.page), words, tally(data.rows))


def _about(context: Context) -> About:
    words, data = context.words, context.data
    return About(
        title=words.say("document.title", office=context.office),
        author=sender(context),
        subject=words.say("document.subject", reference=data.reference, version=data.version),
        language=words.language,
        dated=data.dated,
    )


def _sections(context: Context) -> list[Section]:
    signatures = SignatureSection(context)
    receipt = ReceiptSection(context)
    letter = LetterSection(context, signatures.pages)
    sections: list[Section] = [
        receipt,
        *(PetitionSection(context, text) for text in context.data.texts),
        SummarySection(context),
        signatures,
    ]
    # The table of contents and the list of pages each need the length of the other first.
    before = sum(section.pages for section in [letter, *sections])
    contents = ContentsSection(context)
    listed = before + (contents.pages if before >= CONTENTS_FROM else 0)
    sections.append(ManifestSection(context, listed))
    sections = [letter, contents, *sections] if listed > before else [letter, *sections]
    contents.list(sections)
    receipt.total = sum(section.pages for section in sections)
    return sections


def _draw(
    context: Context, sections: list[Section], document: Document | None, progress: Progress
) -> tuple[PageRecord, ...]:
    total = sum(section.pages for section in sections)
    paper = Paper(document, context.sheet)
    number = 0
    for section in sections:
        with paper.element("Sect"):
            for index in range(section.pages):
                progress(number, total, say("Page {page} of {total}", page=number + 1, total=total))
                number += 1
                if index == 0:
                    paper.bookmark(section.title)
                section.draw(paper, index)
                footer(paper, context, section.kind, number, total)
                paper.end_page(section.kind, *section.signatures(index))
    progress(total, total)
    return tuple(paper.records)


class _Counted:
    """Passes bytes on to `out`, and computes their count and SHA-256."""

    def __init__(self, out: BinaryIO) -> None:
        self._out = out
        self.size = 0
        self.sha256 = hashlib.sha256()

    def write(self, data: bytes, /) -> int:
        """Pass `data` on."""
        self._out.write(data)
        self.size += len(data)
        self.sha256.update(data)
        return len(data)
