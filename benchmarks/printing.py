"""Signature pages of 25 lines by 8 cells: ours (tagged, fonts embedded) and other writers.

The baselines are reportlab's: one `LongTable` through Platypus over all pages, one `Table` drawn on
each page; and a bare writer that only puts strings into deflated pages. None of them writes tags.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
import zlib
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import BinaryIO

from benchmarks.figures import Figure
from canvass_app.printing.data import PageKind, PageSize
from canvass_app.printing.flow import Align
from canvass_app.printing.grid import Grid, Stop
from canvass_app.printing.paper import Paper
from canvass_app.printing.pdf.document import Document
from canvass_app.printing.pdf.metadata import About
from canvass_app.printing.script.fonts import font_file, hb_face
from canvass_app.printing.theme import DATA, FIFTH, HAIR, HAIRLINE, LABEL, QUIET, sheet

_ROWS = 25
_PAGES = 1_000
_HEADS = ("No.", "Name", "Street", "City", "State", "ZIP", "Date", "Sheet")
_WIDTHS = (26.0, 128.0, 116.0, 76.0, 30.0, 36.0, 50.0, 42.0)
_ROW = 25.0
_GIVEN = ("María", "Adaeze", "Łukasz", "Hanh", "Zoë", "Martin", "Lee", "Rosa", "Noor", "Elena")
_FAMILY = ("Hernández", "Okonkwo", "Wiśniewski", "Nguyen", "Brien", "Greene", "Chang", "Delgado")
_STREETS = ("Quince Street", "Willow Lane", "River Road", "Second Avenue", "Mill Creek Drive")
_CITIES = ("Alder Falls", "Saint Joseph", "Bridgewater", "Cedar Hollow")

_CHILD = """
import sys
from benchmarks.printing import ours
with open(sys.argv[2], "wb") as out:
    ours(out, int(sys.argv[1]))
with open("/proc/self/status") as status:
    print(next(line.split()[1] for line in status if line.startswith("VmHWM")))
"""
"""Prints its own peak memory; getrusage would include that of the parent process."""


def run(folder: Path) -> Iterator[Figure]:
    """Yield speed compared to the baselines, peak memory by length, and bytes per page."""
    yield from _speed(folder)
    yield from _size_and_memory(folder)


def ours(out: BinaryIO, pages: int) -> None:
    """Write `pages` pages in the same way as signature pages."""
    paper_size = sheet(PageSize.LETTER)
    about = About("Benchmark", "Canvass", "Signature pages", "en")
    document = Document(out, about, hb_face)
    paper = Paper(document, paper_size)
    grid = Grid(_stops(paper_size.side), _ROW)
    for page in range(pages):
        with paper.element("Table"):
            with paper.element("THead"):
                grid.heads(paper, 70, _HEADS, LABEL)
            with paper.element("TBody"):
                for at in range(_ROWS):
                    top = 78 + at * _ROW
                    grid.row(paper, top, cells(page * _ROWS + at + 1))
                    weight, color = (HAIRLINE, HAIR) if (at + 1) % 5 else (FIFTH, QUIET)
                    paper.rule(paper_size.side, top + _ROW, 504, weight, color)
        paper.end_page(PageKind.SIGNATURES)
    document.finish()


def cells(number: int) -> list[str]:
    """Return the cells of a made-up line, always the same for one number."""
    mixed = number * 2654435761 % 2**32
    name = f"{_GIVEN[mixed % 10]} {_FAMILY[mixed // 10 % 8]}-{_FAMILY[mixed // 80 % 8]}"
    return [
        str(number),
        name,
        f"{mixed % 9000 + 100} {_STREETS[mixed // 7 % 5]}",
        _CITIES[mixed // 11 % 4],
        "OR",
        f"{97000 + mixed // 13 % 900}",
        f"2026-{mixed // 17 % 12 + 1:02}-{mixed // 19 % 28 + 1:02}",
        f"{number // 12:04} · {number % 12 + 1}",
    ]


def _speed(folder: Path) -> Iterator[Figure]:
    bare = "a bare writer with zlib, untagged, standard font"
    baselines: tuple[tuple[str, Callable[[Path, int], None], int, str], ...] = (
        ("one Platypus LongTable", _long_table, 1, "processor time; budget: at least 6 times"),
        ("one Table a page", _table_a_page, 1, "budget: at least 1.7 times"),
        (bare, _bare, 5, "budget: at least 0.17"),
    )
    file = folder / "ours.pdf"
    for name, baseline, rounds, note in baselines:
        pairs = [
            (_cpu(partial(_write_ours, file, _PAGES)), _cpu(partial(baseline, file, _PAGES)))
            for _ in range(rounds)
        ]
        mine = _PAGES / statistics.median(own for own, _ in pairs)
        other = _PAGES / statistics.median(base for _, base in pairs)
        what = f"signature pages, 25 lines × 8 cells, {_PAGES:,} pages"
        yield Figure(what, mine, other, "pages/s", name, note)


def _cpu(work: Callable[[], object]) -> float:
    """Return the processor time that `work` takes, in seconds."""
    start = time.process_time()
    work()
    return time.process_time() - start


def _size_and_memory(folder: Path) -> Iterator[Figure]:
    peaks: dict[int, float] = {}
    for pages in (100, 1_000, 10_000):
        file = folder / f"{pages}.pdf"
        command = [sys.executable, "-c", _CHILD, str(pages), str(file)]
        done = subprocess.run(command, capture_output=True, encoding="utf-8", check=True)
        peaks[pages] = int(done.stdout) / 1024
        size = file.stat().st_size / pages / 1000
        file.unlink()
        what = f"size of a page, in a file of {pages:,}"
        yield Figure(what, size, 6.6, "KB", "at most", "25 lines, 8 cells, fonts shared")
    for pages, peak in peaks.items():
        above = peak - peaks[100]
        what = f"peak memory above that of 100 pages, {pages:,} pages"
        yield Figure(what, above, 48.0, "MiB", "at most", f"{peak:.0f} MiB in all")


def _stops(left: float) -> list[Stop]:
    stops: list[Stop] = []
    for at, width in enumerate(_WIDTHS):
        align, scope = (Align.RIGHT, "row") if at == 0 else (Align.LEFT, "")
        stops.append(Stop(left, width - 4, align, DATA, scope))
        left += width
    return stops


def _write_ours(file: Path, pages: int) -> None:
    with file.open("wb") as out:
        ours(out, pages)


def _long_table(file: Path, pages: int) -> None:
    from reportlab.lib.pagesizes import letter
    from reportlab.platypus import LongTable, SimpleDocTemplate

    rows = [list(_HEADS), *(cells(number) for number in range(1, pages * _ROWS + 1))]
    table = LongTable(rows, _WIDTHS, _ROW, style=_style(), repeatRows=1)
    margins = {"topMargin": 54, "bottomMargin": 54, "leftMargin": 48, "rightMargin": 48}
    SimpleDocTemplate(str(file), pagesize=letter, **margins).build([table])


def _table_a_page(file: Path, pages: int) -> None:
    from reportlab.lib.pagesizes import letter
    from reportlab.pdfgen.canvas import Canvas
    from reportlab.platypus import Table

    canvas = Canvas(str(file), pagesize=letter, pageCompression=1)
    for page in range(pages):
        numbers = range(page * _ROWS + 1, (page + 1) * _ROWS + 1)
        table = Table([list(_HEADS), *map(cells, numbers)], _WIDTHS, _ROW, style=_style())
        table.wrapOn(canvas, 504, 700)
        table.drawOn(canvas, 54, 60)
        canvas.showPage()
    canvas.save()


def _style() -> list[tuple[object, ...]]:
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    name = "Benchmark-Sans"
    if name not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(TTFont(name, _sans(), shapable=False))
    return [
        ("FONT", (0, 0), (-1, -1), name, 9.6),
        ("LINEBELOW", (0, 0), (-1, -1), HAIRLINE, (0.79, 0.82, 0.84)),
    ]


def _sans() -> str:
    return str(font_file(DATA.face).path)


def _bare(file: Path, pages: int) -> None:
    """Write a PDF with a standard font and only what is needed to show the same page."""
    with file.open("wb") as out:
        offsets: list[int] = []
        size = out.write(b"%PDF-1.4\n")

        def put(body: bytes) -> None:
            nonlocal size
            offsets.append(size)
            size += out.write(b"%d 0 obj\n%b\nendobj\n" % (len(offsets), body))

        put(b"<</Type/Catalog/Pages 2 0 R>>")
        kids = " ".join(f"{5 + 2 * page} 0 R" for page in range(pages))
        put(f"<</Type/Pages/Count {pages}/Kids[{kids}]/MediaBox[0 0 612 792]>>".encode())
        put(b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>")
        for page in range(pages):
            data = zlib.compress(_bare_page(page).encode("cp1252", "replace"))
            put(b"<</Length %d/Filter/FlateDecode>>stream\n%b\nendstream" % (len(data), data))
            entries = "/Parent 2 0 R/Resources<</Font<</F1 3 0 R>>>>"
            put(f"<</Type/Page{entries}/Contents {4 + 2 * page} 0 R>>".encode())
        out.write(f"xref\n0 {len(offsets) + 1}\n0000000000 65535 f \n".encode())
        out.write("".join(f"{offset:010} 00000 n \n" for offset in offsets).encode())
        trailer = f"trailer<</Size {len(offsets) + 1}/Root 1 0 R>>\nstartxref\n{size}\n%%EOF\n"
        out.write(trailer.encode())


def _bare_page(page: int) -> str:
    shown = ["/F1 9.6 Tf 0.35 w"]
    for row in range(_ROWS):
        y = 700 - row * _ROW
        x = 54.0
        for cell, width in zip(cells(page * _ROWS + row + 1), _WIDTHS, strict=True):
            text = cell.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
            shown.append(f"BT {x:.2f} {y:.2f} Td ({text}) Tj ET")
            x += width
        shown.append(f"54 {y - 9} m 558 {y - 9} l S")
    return "\n".join(shown)
