"""A scripted typist in a real window: keys per line, and the time the program adds to a key."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.campaign import new_campaign
from benchmarks.figures import Figure, percentile
from canvass_app.desk.preferences import Preferences
from canvass_app.desk.training import PaperSheet, paper_sheets, training_file
from canvass_app.model.line import Line
from canvass_app.store import queries

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from canvass_app.desk.session import Session
    from canvass_app.ui.operations.operations import Operations
    from canvass_app.ui.paper.page import PaperPage
    from canvass_app.ui.parts.text_field import TextField

LINES = "CANVASS_BENCH_LINES"
_FIELDS = ("name", "street", "unit", "city", "state", "zip", "signed_on", "email", "phone")
_RARE = ("unit", "email", "phone")
_COMPARED = ("name", "street", "unit", "city", "zip", "signed_on", "email")
_HEADER = ("number", "circulator", "place", "collected_on", "stated")
_PATIENCE = 60.0


@dataclass
class _Measured:
    """Seconds and counts of one run."""

    keys: list[float] = field(default_factory=list)
    ready: list[float] = field(default_factory=list)
    durable: list[float] = field(default_factory=list)
    pressed: int = 0
    by_hand: int = 0
    lines: int = 0
    right: int = 0


def run(folder: Path) -> Iterator[Figure]:
    """Type the training city's sheets into a file of 100,000 lines (or `CANVASS_BENCH_LINES`).

    Keys are `QKeyEvent`s to whatever has the keyboard focus, one after another without a pause;
    only at the end of a line does the typist wait until the line is on disk. A key's time is from
    the event to the end of `processEvents`, drawing included.
    """
    stored = int(os.environ.get(LINES, "100000"))
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    session = new_campaign(folder, stored)
    _add_mayors(session)
    found = _type_all(session)
    where = f"{stored:,} lines stored"
    yield Figure(
        "keys for a line, with what is carried, filled and suggested",
        found.pressed / found.lines, found.by_hand / found.lines, "keys",
        "every field typed in full, with Enter behind each",
        f"{found.lines} lines, {found.right} of them to the letter as on the paper, the rest but "
        "for capitals, a city’s longer name, or a date that came from above",
    )  # fmt: skip
    for share, name in ((0.5, "p50"), (0.99, "p99")):
        yield Figure(
            f"a key in a cell to the window's answer, {where}, {name}",
            percentile(found.keys, share) * 1e3, None, "ms", "", f"{len(found.keys):,} keys",
        )  # fmt: skip
    for times, what in (
        (found.ready, "Enter at a line's end to the next line's open field"),
        (found.durable, "Enter at a line's end to the line on the disk"),
    ):
        for share, name in ((0.5, "p50"), (0.99, "p99")):
            yield Figure(
                f"{what}, {where}, {name}", percentile(times, share) * 1e3, 50.0, "ms", "at most"
            )


def _add_mayors(session: Session) -> None:
    from canvass_app.desk.places import offices

    offices.import_offices(session, training_file("mayors.csv"))


def _type_all(session: Session) -> _Measured:
    from canvass_app.ui.frame.app import make_application
    from canvass_app.ui.frame.campaign_view import CampaignView
    from canvass_app.ui.operations.operations import Operations
    from canvass_app.ui.paper.page import PaperPage
    from canvass_app.ui.paper.typing.sheet_work import Mode
    from canvass_app.ui.style.theme import apply_theme, make_theme

    app = make_application()
    apply_theme(app, make_theme("light", 100))
    operations = Operations(session)
    view = CampaignView(operations, Preferences(last_page="paper", person_name="Bench"))
    view.resize(1366, 768)
    view.show()
    view.activateWindow()
    page = view.current
    assert isinstance(page, PaperPage)
    typist = _Typist(app, operations, page)
    typist.wait_until(lambda: page.work.has_answered or page.work.mode is not Mode.NONE)
    for paper in paper_sheets():
        if paper.is_typed:
            typist.type_sheet(paper)
    view.close()
    operations.close_and_wait()
    return typist.measured


class _Typist:
    """Types what is on the paper, and accepts what the program offers if that is right."""

    def __init__(self, app: QApplication, operations: Operations, page: PaperPage) -> None:
        self._app = app
        self._operations = operations
        self._page = page
        self._in_line = False
        self.measured = _Measured()

    def wait_until(self, come: object) -> None:
        """Let the window work until `come()` is true."""
        assert callable(come)
        end = time.monotonic() + _PATIENCE
        from PySide6.QtCore import QEventLoop

        # Sleep until something happens, as a window does: a busy loop would hold the interpreter
        # lock that the writing thread needs.
        waiting = QEventLoop.ProcessEventsFlag.WaitForMoreEvents
        while not come():
            self._app.processEvents(waiting)
            if time.monotonic() > end:
                raise TimeoutError("the window does not come to an end")

    def type_sheet(self, paper: PaperSheet) -> None:
        """Type the header, then line after line."""
        from canvass_app.ui.paper.typing.sheet_work import Mode

        self._page.new_sheet()
        self.wait_until(lambda: self._page.work.mode is Mode.DRAFT)
        self.wait_until(self._is_idle)
        for name in _HEADER:
            box = self._page.desk.header.field(name)
            box.setFocus()
            box.selectAll()
            self._text("B" + paper.header[name] if name == "number" else paper.header[name])
            self._key("Return")
        self.wait_until(self._is_idle)
        self._in_line = True
        rows = [row for row in paper.lines if row["status"] == "signed" and row["name"]]
        for row in rows:
            self._line(row)
        self._in_line = False
        self.wait_until(self._is_idle)
        self._compare(rows)

    def _line(self, row: dict[str, str]) -> None:
        grid, measured = self._page.desk.grid, self.measured
        at = grid.currentIndex().row()
        measured.lines += 1
        measured.by_hand += sum(len(row[name]) + 1 for name in _FIELDS)
        while grid.currentIndex().row() == at:
            name = grid.current_field
            self._cell(row, name)
            if grid.currentIndex().row() == at and grid.current_field == name:
                self._leave(row, name, at)

    def _compare(self, rows: list[dict[str, str]]) -> None:
        """Count the lines that are in the file as on the paper."""
        sheet = self._page.work.sheet
        assert sheet is not None
        kept: list[list[Line]] = []
        self._operations.ask(
            lambda session: queries.lines.lines_of_sheet(session.db, sheet.id), done=kept.append
        )
        self.wait_until(lambda: bool(kept))
        for line, row in zip(kept[0], rows, strict=True):
            text = {name: str(getattr(line, name)) for name in _COMPARED}
            self.measured.right += text == {name: row[name] for name in _COMPARED}

    def _cell(self, row: dict[str, str], name: str) -> None:
        """Type one field, unless it already shows what is on the paper."""
        box = self._box()
        if box.text() == row[name] or not row[name]:
            return
        for at, letter in enumerate(row[name]):
            rest = box.rest
            if at and rest and row[name][at:] == rest and len(rest) > 1:
                self._key("Right")
                return
            self._text(letter)

    def _leave(self, row: dict[str, str], name: str, at: int) -> None:
        """Go to this line's own place, to a rare field, or past those that the line lacks."""
        above = self._page.desk.grid.lines.rows[at]
        other = any(
            above.text(each) and above.text(each).casefold() != row[each].casefold()
            for each in ("city", "zip")
        )
        if other and name == ("unit" if row["unit"] else "street"):
            self._key("F3")
            return
        rest = _FIELDS[_FIELDS.index(name) + 1 :]
        rare = any(row[each] for each in rest if each in _RARE)
        self._key("Return" if rare else "Tab", line_end=at)

    def _box(self) -> TextField:
        editor = self._page.desk.grid.editor
        assert editor is not None
        return editor

    def _text(self, text: str) -> None:
        for letter in text:
            self._send(0, letter)

    def _key(self, name: str, line_end: int | None = None) -> None:
        from PySide6.QtCore import Qt

        start = time.perf_counter()
        self._send(Qt.Key[f"Key_{name}"].value, "")
        if line_end is None or self._page.desk.grid.currentIndex().row() == line_end:
            return
        self.measured.keys.pop()
        row = self._page.desk.grid.lines.rows[line_end]
        self.wait_until(lambda: self._page.desk.grid.editor is not None)
        self.measured.ready.append(time.perf_counter() - start)
        self.wait_until(lambda: not row.sending and not row.unsaved)
        self.measured.durable.append(time.perf_counter() - start)

    def _send(self, code: int, text: str) -> None:
        from tools.typed_keys import send_key

        start = time.perf_counter()
        send_key(code, text)
        self._app.processEvents()
        if self._in_line:
            self.measured.keys.append(time.perf_counter() - start)
            self.measured.pressed += 1

    def _is_idle(self) -> bool:
        return self._operations.pending == 0
