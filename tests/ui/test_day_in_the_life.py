"""One day of a campaign in one window: from its first screen to a packet in a folder.

Each step leaves its counts, which are read from the file and from the page that shows them.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QDialog,
    QLineEdit,
    QMainWindow,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from canvass_app.desk.checking import check
from canvass_app.desk.home import overview
from canvass_app.desk.ledger.report import ledger_rows
from canvass_app.desk.preferences import Preferences, save_preferences
from canvass_app.desk.second.report import report
from canvass_app.desk.session import open_with_passphrase
from canvass_app.desk.training import PaperSheet, paper_sheets, training_file
from canvass_app.model.door import DoorOutcome
from canvass_app.model.ledger import Stage
from canvass_app.model.person import Person
from canvass_app.store import keys, queries
from canvass_app.store.driver import Database
from canvass_app.ui.doors.page import DoorsPage
from canvass_app.ui.duplicates.page import DuplicatesPage
from canvass_app.ui.files.import_page import ImportPage
from canvass_app.ui.frame.campaign_view import CampaignView
from canvass_app.ui.frame.program import Program
from canvass_app.ui.opening.places import campaign_folder
from canvass_app.ui.opening.recovery import RecoveryScreen
from canvass_app.ui.operations.operations import Operations
from canvass_app.ui.packets.page import PacketsPage
from canvass_app.ui.paper.page import PaperPage
from canvass_app.ui.paper.typing.sheet_work import Mode
from canvass_app.ui.places.page import PlacesPage
from tests.support.campaigns import PASSPHRASE, QUICK_COST
from tests.ui.keyboard import focused, press, type_text
from tests.ui.stored import stored

K = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHEETS, LINES_EACH, DOORS, SIGNERS = 20, 4, 60, 5
PAPER = {f"{number:04}" for number in range(1, SHEETS + 1)}
FIELDS = ("name", "street", "unit", "city", "state", "zip", "signed_on", "email", "phone")


class Day:
    """A person in front of the program, and what the file says in the meantime."""

    def __init__(self, qtbot: QtBot, program: Program) -> None:
        self.qtbot, self.program = qtbot, program

    @property
    def view(self) -> CampaignView:
        assert isinstance(self.program.screen, CampaignView)
        return self.program.screen

    @property
    def operations(self) -> Operations:
        assert self.program.operations is not None
        return self.program.operations

    @property
    def db(self) -> Database:
        return stored(self.operations)

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: self.operations.pending == 0)

    def page(self, digit: int) -> object:
        """Go to a page by its number, as the sidebar names it."""
        self.qtbot.waitUntil(lambda: self.view.isAncestorOf(focused()))
        press(getattr(K, f"Key_{digit}"), CTRL)
        self.settle()
        return self.view.current

    def enter(self, *parts: str) -> None:
        """Type each part, followed by Enter."""
        for part in parts:
            type_text(part)
            press(K.Key_Return)

    def button(self, text: str) -> QPushButton:
        assert self.program.screen is not None
        found = self.program.screen.findChildren(QPushButton)
        return next(each for each in found if each.accessibleName() == text)

    def on_home(self) -> dict[str, int]:
        found = overview(self.db, date.today())
        return {
            "lines": found.totals.lines,
            "signatures": found.totals.signatures,
            "sheets": found.totals.sheets,
            "open": found.totals.sheets_open,
            "out": found.paper.out,
            "pairs": found.pairs.open,
            "packets": found.packets,
        }

    def stages(self) -> dict[Stage, int]:
        counted: dict[Stage, int] = {}
        for row in ledger_rows(self.db, date.today()):
            if row.number not in PAPER:
                continue
            counted[row.stage] = counted.get(row.stage, 0) + 1
        return counted


class Strays(QObject):
    """Records what is shown as a separate window by mistake: it takes the focus away."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's own name)
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            popup = watched.windowType() in (Qt.WindowType.Popup, Qt.WindowType.ToolTip)
            if not (popup or isinstance(watched, QMainWindow | QDialog)):
                self.seen.append(repr(watched))
        return False


@pytest.fixture
def day(
    styled: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> Iterator[Day]:
    monkeypatch.setattr(keys, "COST", QUICK_COST)
    monkeypatch.chdir(tmp_path)
    (tmp_path / "exports").mkdir()
    save_preferences(Preferences(language="en", theme="light", offer_pack=False))
    program = Program(styled, lambda path: None)
    program.window.show()
    program.window.activateWindow()
    qtbot.waitUntil(program.window.isActiveWindow)
    strays = Strays()
    styled.installEventFilter(strays)
    program.show_welcome()
    yield Day(qtbot, program)
    styled.removeEventFilter(strays)
    program.window.close()
    program.window.deleteLater()
    program.deleteLater()
    assert strays.seen == []


@pytest.mark.slow
def test_a_day_from_the_first_screen_to_a_packet(day: Day, tmp_path: Path) -> None:
    _create_the_campaign(day)
    _bring_in_the_mayors(day)
    _hand_sheets_out(day)
    typed = _type_the_sheets(day)
    _walk_the_doors(day)
    imported = _import_a_file(day, tmp_path)
    _type_a_sample_again(day)
    _review_duplicates(day)
    _close_the_ledger(day)
    _find_the_cities(day)
    _write_one_packet(day, tmp_path)

    home = day.on_home()
    assert home["lines"] == typed + SIGNERS + imported
    assert home["sheets"] == SHEETS + 1 + imported // 10
    assert (home["out"], home["packets"]) == (0, 1)
    path = day.operations.path
    day.program.window.close()
    session = open_with_passphrase(path, PASSPHRASE, Person("Ana"))
    found = check(session, rebuild_views=True)
    session.close()
    assert list(found.problems) == []
    assert found.rebuilt_same


def _create_the_campaign(day: Day) -> None:
    QTest.keyClick(day.program.window, K.Key_N, CTRL)
    day.enter("Alder County", "Ana", PASSPHRASE, PASSPHRASE)
    day.qtbot.waitUntil(lambda: isinstance(day.program.screen, RecoveryScreen), timeout=15_000)
    assert day.program.screen is not None
    box = day.program.screen.findChild(QCheckBox)
    assert isinstance(box, QCheckBox)
    QTest.keyClick(box, K.Key_Space)
    QTest.keyClick(day.button("Continue to the campaign"), K.Key_Space)
    day.qtbot.waitUntil(lambda: isinstance(day.program.screen, CampaignView))
    assert (campaign_folder() / "Alder County.canvass").exists()
    day.settle()
    assert set(day.on_home().values()) == {0}


def _bring_in_the_mayors(day: Day) -> None:
    page = day.page(5)
    assert isinstance(page, PlacesPage)
    page.import_file(training_file("mayors.csv"))
    coming = page.mayors_tab.coming
    for asked in (coming.compare_button, coming.apply_button):
        day.qtbot.waitUntil(asked.isVisible)
        asked.setFocus()
        press(K.Key_Space)
    day.qtbot.waitUntil(lambda: overview(day.db, date.today()).offices == 4)


def _hand_sheets_out(day: Day) -> None:
    page = _paper(day, "sheets")
    _note(day, page, "0001-0020", "printed")
    assert day.stages() == {Stage.PRINTED: SHEETS}
    _note(day, page, "0001-0020", "out", "Bo Okonjo")
    assert day.stages() == {Stage.OUT: SHEETS}
    assert "20 sheets handed to Bo Okonjo" in page.ledger.message.text
    assert day.on_home()["out"] == SHEETS


def _type_the_sheets(day: Day) -> int:
    page = _paper(day, "typing")
    papers = [replace(paper, lines=_first_lines(paper)) for paper in paper_sheets()[:SHEETS]]
    for at, paper in enumerate(papers):
        if at == 0:
            press(K.Key_N, CTRL)
        day.qtbot.waitUntil(lambda: page.work.mode is Mode.DRAFT)
        day.settle()
        press(K.Key_A, CTRL)
        header = paper.header
        day.enter(header["number"])
        for name in ("circulator", "place", "collected_on"):
            press(K.Key_A, CTRL)
            day.enter(header[name])
        day.enter(str(LINES_EACH))
        for row in paper.lines:
            _type_line(page, row)
        day.settle()
        press(K.Key_Return, CTRL)
        day.qtbot.waitUntil(lambda: page.work.mode is Mode.DRAFT)
        day.settle()
    lines = SHEETS * LINES_EACH
    home = day.on_home()
    assert (home["lines"], home["sheets"], home["open"]) == (lines, SHEETS, 0)
    assert day.stages() == {Stage.TYPED: SHEETS}
    kept = [line.name for line in queries.lines.all_lines(day.db)]
    assert kept == [row["name"] for paper in papers for row in paper.lines]
    return lines


def _first_lines(paper: PaperSheet) -> tuple[dict[str, str], ...]:
    return tuple(row for row in paper.lines if row["status"] == "signed")[:LINES_EACH]


def _type_line(page: PaperPage, row: dict[str, str]) -> None:
    """Type what the line has and the program did not fill in correctly."""
    grid = page.desk.grid
    at = grid.currentIndex().row()
    for name in FIELDS:
        if not row[name] or grid.lines.rows[at].text(name) == row[name]:
            continue
        grid.begin_at(at, name)
        press(K.Key_A, CTRL)
        type_text(row[name])
        press(K.Key_Return)
    grid.begin_at(at + 1)


def _walk_the_doors(day: Day) -> None:
    page = day.page(3)
    assert isinstance(page, DoorsPage)
    before = day.on_home()["lines"]
    day.button("Add a street…").click()
    for text in ("Weir Lane", "Weir Ln"):
        day.qtbot.waitUntil(lambda: isinstance(focused(), QLineEdit))
        type_text(text)
        press(K.Key_Tab)
    for text in ("2", str(2 * DOORS)):
        press(K.Key_A, CTRL)
        type_text(text)
        press(K.Key_Tab)
    page.street.side.setCurrentIndex(page.street.side.findData("even"))
    press(K.Key_Tab)
    for text in ("Alder Falls", "OR"):
        type_text(text)
        press(K.Key_Tab)
    type_text("97571")
    press(K.Key_Return)
    day.qtbot.waitUntil(lambda: len(page.overview.turfs.rows) == 1)
    day.settle()
    assert page.overview.turfs.rows[0].doors == DOORS
    press(K.Key_Return)
    day.qtbot.waitUntil(page.card.isVisible)
    letters = (K.Key_N, K.Key_R, K.Key_V)
    for at in range(DOORS):
        if at % 12 == 0:
            _sign_at_the_door(day, page, f"Perpetua Signer {at // 12 + 1}")
        press(letters[at % 3] if at % 12 else K.Key_Space)
    day.settle()
    (turf,) = queries.doors.turfs(day.db)
    outcomes = [door.outcome for door in queries.doors.doors_of_turf(day.db, turf.turf.id)]
    assert len(outcomes) == DOORS
    assert outcomes.count(DoorOutcome.SIGNED) == SIGNERS
    assert DoorOutcome.OPEN not in outcomes
    assert outcomes.count(DoorOutcome.NOT_HOME) == 15
    assert day.on_home()["lines"] == before + SIGNERS
    signed = [line for line in queries.lines.all_lines(day.db) if "Signer" in line.name]
    assert [queries.doors.ink(day.db, line.id) is not None for line in signed] == [True] * SIGNERS


def _sign_at_the_door(day: Day, page: DoorsPage, name: str) -> None:
    standing = queries.doors.turfs(day.db)[0].doors
    assert standing == DOORS
    before = day.on_home()["lines"]
    press(K.Key_S)
    view = page.signer
    assert view is not None
    day.qtbot.waitUntil(view.isVisible)
    day.qtbot.waitUntil(view.fields["name"].hasFocus)
    type_text(name)
    QTest.mousePress(view.pad, Qt.MouseButton.LeftButton, pos=QPoint(30, 40))
    for at in range(1, 6):
        QTest.mouseMove(view.pad, QPoint(30 + 20 * at, 40 + 8 * (at % 2)))
    QTest.mouseRelease(view.pad, Qt.MouseButton.LeftButton, pos=QPoint(150, 44))
    QTest.keyClick(view, K.Key_Return, CTRL)
    day.qtbot.waitUntil(lambda: not view.isVisible())
    day.qtbot.waitUntil(lambda: day.on_home()["lines"] == before + 1)
    day.settle()


def _import_a_file(day: Day, tmp_path: Path) -> int:
    with training_file("signatures.csv").open(encoding="utf-8", newline="") as stream:
        rows = [row for row in csv.DictReader(stream) if row["sheet"] >= "0031"]
    path = tmp_path / "elsewhere.csv"
    with path.open("w", encoding="utf-8", newline="") as out:
        writer = csv.DictWriter(out, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)
    before = day.on_home()["lines"]
    page = day.page(7)
    assert isinstance(page, ImportPage)
    monkey = pytest.MonkeyPatch()
    monkey.setattr(page, "choose_file", lambda *_: path)
    press(K.Key_O, CTRL)
    day.qtbot.waitUntil(page.findings.isVisible)
    monkey.undo()
    assert page.import_button.text() == f"Import {len(rows)} lines"
    press(K.Key_Space)
    day.qtbot.waitUntil(page.outcome.isVisible)
    day.settle()
    assert day.on_home()["lines"] == before + len(rows)
    return len(rows)


def _type_a_sample_again(day: Day) -> None:
    page = _paper(day, "second")
    view = page.second
    for box, text in ((view.begin.share, "10"), (view.begin.target, "20")):
        box.setFocus()
        box.selectAll()
        type_text(text)
    press(K.Key_Return)
    day.qtbot.waitUntil(lambda: view.line.wanted is not None)
    again = 0
    while view.line.wanted is not None and not report(day.db).reached:
        line = queries.lines.line(day.db, view.line.wanted.line_id)
        assert line is not None
        written = {name: str(getattr(line, name)) for name in FIELDS}
        if again == 0:
            written["name"] = "Somebody Else"
        day.qtbot.waitUntil(view.line.fields["name"].hasFocus)
        day.enter(*(written[name] for name in FIELDS))
        day.settle()
        again += 1
    entries = queries.second.entries(day.db)
    assert len(entries) == again > 10
    assert sum(bool(entry.differs) for entry in entries.values()) >= 1
    view.differences.table.setFocus()
    while view.model_rows:
        before = view.model_rows
        press(K.Key_1)
        day.qtbot.waitUntil(lambda: view.model_rows < before)  # noqa: B023 (called at once)
    found = report(day.db)
    assert found.reached or found.exhausted


def _review_duplicates(day: Day) -> None:
    page = day.page(4)
    assert isinstance(page, DuplicatesPage)
    day.qtbot.waitUntil(lambda: queries.pairs.counts(day.db).uncompared == 0, timeout=20_000)
    day.settle()
    before = queries.pairs.counts(day.db)
    assert before.open >= 3
    day.qtbot.waitUntil(lambda: page.review.queue.current is not None)
    page.take_focus()
    for done, key in enumerate((K.Key_M, K.Key_K, K.Key_M), start=1):
        press(key)
        day.qtbot.waitUntil(lambda: len(queries.pairs.decisions(day.db)) == done)  # noqa: B023
        day.settle()
    after = queries.pairs.counts(day.db)
    assert (after.same, after.different) == (before.same + 2, before.different + 1)


def _close_the_ledger(day: Day) -> None:
    page = _paper(day, "sheets")
    for step, stage, extra in (
        ("back", Stage.TYPED, ""),
        ("checked", Stage.CHECKED, ""),
        ("packed", Stage.PACKED, "Box 1"),
    ):
        _note(day, page, "0001-0020", step, extra)
        assert day.stages()[stage] >= SHEETS, step
    assert day.on_home()["out"] == 0


def _find_the_cities(day: Day) -> None:
    day.page(5)
    day.qtbot.waitUntil(lambda: overview(day.db, date.today()).tiers.pending == 0, timeout=20_000)
    day.settle()
    tiers = overview(day.db, date.today()).tiers
    assert tiers.certain > 100


def _write_one_packet(day: Day, tmp_path: Path) -> None:
    page = day.page(6)
    assert isinstance(page, PacketsPage)
    day.settle()
    day.qtbot.waitUntil(lambda: page.export_city.isEnabled(), timeout=20_000)
    assert page.city is not None
    printed = page.city.printed
    assert printed >= 5
    page.export_city.click()
    page.panel.write_button.click()
    day.qtbot.waitUntil(lambda: day.on_home()["packets"] == 1, timeout=30_000)
    day.qtbot.waitUntil(page.panel.open_button.isVisible)
    (pdf,) = (tmp_path / "exports").rglob("*.pdf")
    document = pypdfium2.PdfDocument(pdf)
    assert len(document) >= 3
    document.close()


def _paper(day: Day, part: str) -> PaperPage:
    """Open a tab of paper entry."""
    page = day.page(2)
    assert isinstance(page, PaperPage)
    wanted = {"typing": 0, "sheets": 1, "second": 2}[part]
    while page.tabs.bar.currentIndex() != wanted:
        press(K.Key_PageDown if page.tabs.bar.currentIndex() < wanted else K.Key_PageUp, CTRL)
        day.settle()
    return page


def _note(day: Day, page: PaperPage, numbers: str, step: str, extra: str = "") -> None:
    form = page.ledger.form
    form.numbers.setFocus()
    press(K.Key_A, CTRL)
    type_text(numbers)
    form.step.setCurrentIndex(form.step.findData(step))
    if extra:
        form.extra.setFocus()
        press(K.Key_A, CTRL)
        type_text(extra)
    press(K.Key_Return)
    day.settle()
