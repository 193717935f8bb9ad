"""Draws a report: tagged pages, repeated table heads, a foot; equal reports give equal bytes."""

from __future__ import annotations

import io
from collections.abc import Iterator

from canvass_app.model.errors import UserError
from canvass_app.model.words import say
from canvass_app.printing.data import PageKind
from canvass_app.printing.faces import unprintable
from canvass_app.printing.flow import Align, Placed, paginate
from canvass_app.printing.pages.section import one_line
from canvass_app.printing.paper import Paper
from canvass_app.printing.pdf.content import Artifact
from canvass_app.printing.pdf.document import Document
from canvass_app.printing.pdf.metadata import About
from canvass_app.printing.reports.blocks import HEAD, FlowLayout
from canvass_app.printing.reports.report import Figures, Report, ReportSection, SignHere, Table
from canvass_app.printing.script.fonts import hb_face
from canvass_app.printing.text import plain
from canvass_app.printing.theme import FOOT, HAIR, HAIRLINE, Sheet, sheet
from canvass_app.printing.wording import Wording, wording_for


def report_pdf(report: Report) -> bytes:
    """Return the report as PDF. Raises `UserError` if no typeface covers a character."""
    _require_printable(report)
    words = wording_for(report.language)
    paper_size = _sheet(report)
    pages = [_laid_out(section, paper_size) for section in report.sections]
    total = sum(map(len, pages))
    out = io.BytesIO()
    about = About(report.title, plain(report.of), report.title, words.language, report.dated)
    document = Document(out, about, hb_face)
    paper = Paper(document, paper_size)
    number = 0
    for section, placed in zip(report.sections, pages, strict=True):
        with paper.element("Sect"):
            for at, strips in enumerate(placed):
                number += 1
                if at == 0:
                    paper.bookmark(plain(section.title))
                paper.place(strips)
                _foot(paper, report, words, number, total)
                paper.end_page(PageKind.SUMMARY)
            paper.end_parts()
    document.finish()
    return out.getvalue()


def _sheet(report: Report) -> Sheet:
    upright = sheet(report.page)
    if report.is_wide:
        return Sheet(upright.height, upright.width, side=45.0, top=46.0, foot=30.0)
    return upright


def _laid_out(section: ReportSection, paper: Sheet) -> list[list[Placed]]:
    flow = FlowLayout(paper)
    flow.title(section.title)
    for block in section.blocks:
        flow.add(block)
    pages = paginate(flow.strips, paper.top, paper.top + HEAD, paper.bottom)
    for page in pages[1:]:
        again = flow.again.get(id(page[0][1])) if page else None
        if again is not None:
            page.insert(0, (paper.top, again))
    return [page for page in pages if page]


def _foot(paper: Paper, report: Report, words: Wording, number: int, total: int) -> None:
    size = paper.sheet
    y, third = size.height - size.foot, size.measure * 0.3
    with paper.artifact(Artifact.FOOTER):
        paper.rule(size.side, y - 12, size.measure, HAIRLINE, HAIR)
        text, style = one_line(plain(report.of), FOOT, third)
        paper.text(size.side, y, text, style)
        middle = f"{report.title} · {words.day(report.dated)}"
        text, style = one_line(middle, FOOT, size.measure - 2 * third - 12)
        paper.text(size.width / 2, y, text, style, Align.CENTER)
        shown = words.say("footer.page", page=words.number(number), total=words.number(total))
        paper.text(size.width - size.side, y, shown, FOOT, Align.RIGHT)


def _require_printable(report: Report) -> None:
    missing = unprintable(" ".join(_texts(report)))
    if missing:
        raise UserError(
            say(
                "The report has characters that cannot be printed: {missing}.",
                missing=" ".join(c if c.isprintable() else f"U+{ord(c):04X}" for c in missing),
            ),
            say("Save it as CSV instead, or write these words with other letters."),
        )


def _texts(report: Report) -> Iterator[str]:
    yield report.of
    for section in report.sections:
        yield section.title
        for block in section.blocks:
            if isinstance(block, Table):
                yield from block.heads
                for row in block.rows:
                    yield from row
            elif isinstance(block, Figures):
                yield from (part for entry in block.entries for part in entry)
            elif isinstance(block, SignHere):
                yield from block.labels
            else:
                yield block.text
