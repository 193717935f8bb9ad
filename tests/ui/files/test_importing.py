"""The import page on real files, driven by keyboard, mouse and dragging."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path

import pytest
import xlsxwriter
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from canvass_app.assets import asset_path
from canvass_app.desk.destination import PLACES
from canvass_app.exchange.signatures.reading import OWN_COLUMNS
from canvass_app.store import queries
from canvass_app.ui.files.import_page import ImportPage
from canvass_app.ui.files.import_tables import cells_text
from tests.ui.conftest import Opened
from tests.ui.keyboard import show_page
from tests.ui.stored import stored

Show = Callable[[Opened], ImportPage]
_CTRL = Qt.KeyboardModifier.ControlModifier

ROWS = (
    "Sheet No,Line,Full Name,Street Address,City,State,ZIP Code,Date of Birth,Shift\n"
    "B1,1,José Núñez,1 Weir Ln,Alder Falls,OR,97571,1980-01-01,evening\n"
    "B1,2,Zoë Quillfeather,2 Weir Ln,Alder Falls,OR,97571,,\n"
    "B2,1,,3 Weir Ln,Alder Falls,OR,97571,,\n"
    "B2,two,Suharto,4 Weir Ln,Alder Falls,OR,97571,,\n"
)


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    def opened_page(opened: Opened) -> ImportPage:
        page = ImportPage(*opened)
        show_page(qtbot, page)
        page.take_focus()
        return page

    return opened_page


@pytest.fixture
def booth(tmp_path: Path) -> Path:
    path = tmp_path / "booth.csv"
    path.write_text(ROWS, encoding="utf-8")
    return path


def _choose(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *args: (str(path), ""))


def _save_as(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: (str(path), ""))


def _press(page: ImportPage, text: str) -> None:
    found = next(b for b in page.findChildren(QPushButton) if b.isVisible() and b.text() == text)
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)


def _look_at(page: ImportPage, path: Path, qtbot: QtBot) -> None:
    page.read(path)
    qtbot.waitUntil(page.findings.isVisible)


def _drop(page: ImportPage, *urls: QUrl) -> bool:
    data = QMimeData()
    data.setUrls(list(urls))
    keys, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(40, 40), Qt.DropAction.CopyAction, data, keys, none)
    QApplication.sendEvent(page, enter)
    drop = QDropEvent(QPointF(40, 40), Qt.DropAction.CopyAction, data, keys, none)
    QApplication.sendEvent(page, drop)
    return enter.isAccepted()


def _first_name(page: ImportPage) -> str:
    return str(page.findings.sample.rows[0].fields["name"])


def _lines(opened: Opened) -> int:
    return int(stored(opened[0]).execute("SELECT count(*) FROM lines").fetchone()[0])


def test_a_file_is_looked_at_and_imported_by_keyboard_alone(
    opened_empty: Opened,
    show: Show,
    booth: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    page = show(opened_empty)
    _choose(monkeypatch, booth)
    assert page.start.choose.hasFocus()
    QTest.keyClick(page, Qt.Key.Key_O, _CTRL)
    qtbot.waitUntil(page.findings.isVisible)
    assert page.findings.new.text == "2 new lines"
    assert page.findings.bad.text.startswith("2 rows must be fixed")
    assert page.findings.sheets.text == "1 new sheet: B1"
    assert "Date of Birth" in page.findings.refused.text
    assert page.findings.ignored.text == "Skipped: Shift"
    assert "Full Name → Name" in page.findings.taken.text
    assert _lines(opened_empty) == 0

    assert page.import_button.text() == "Import 2 lines"
    assert page.import_button.hasFocus()
    QTest.keyClick(page.import_button, Qt.Key.Key_Space)
    qtbot.waitUntil(page.outcome.isVisible)
    assert page.outcome.sentence == "2 lines were imported from “booth.csv”."
    assert _lines(opened_empty) == 2
    assert page.outcome.search.hasFocus()


def test_rows_to_fix_are_shown_whole_and_saved_with_their_reason(
    opened_empty: Opened,
    show: Show,
    booth: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    page = show(opened_empty)
    _look_at(page, booth, qtbot)
    bad = page.findings.bad_rows.rows
    assert [row.row for row in bad] == [4, 5]
    assert "name is missing" in str(bad[0].reason)
    assert "1980" not in cells_text(bad[0])
    page.findings.bad_table.setFocus()
    QTest.keyClick(page.findings.bad_table, Qt.Key.Key_Down)
    assert page.findings.explanation.startswith("Row 5: The line “two” is not a whole number")

    QTest.keyClick(page, Qt.Key.Key_Return, _CTRL)
    qtbot.waitUntil(page.outcome.isVisible)
    repair = booth.with_name("booth-to-repair.csv")
    with repair.open(encoding="utf-8-sig", newline="") as file:
        assert [row["Street Address"] for row in csv.DictReader(file)] == ["3 Weir Ln", "4 Weir Ln"]
    assert repair.name in page.outcome.bad.text
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    _press(page, "Open folder")
    assert opened == [str(repair.parent)]


def test_rows_to_fix_that_cannot_be_saved_do_not_hide_the_import(
    opened_empty: Opened, show: Show, booth: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    # A name this long leaves no room for “-to-repair”: the file next to it cannot be created.
    path = booth.rename(booth.with_name("b" * 248 + ".csv"))
    page = show(opened_empty)
    _look_at(page, path, qtbot)
    page.import_button.click()
    qtbot.waitUntil(page.outcome.isVisible)
    assert page.outcome.sentence.startswith("2 lines were imported")
    assert "could not be written" in page.outcome.bad.text
    target = path.with_name("elsewhere.csv")
    _save_as(monkeypatch, target)
    _press(page, "Save the rows to fix…")
    qtbot.waitUntil(target.exists)
    qtbot.waitUntil(lambda: "elsewhere.csv" in page.outcome.bad.text)


def test_undo_takes_the_import_back_and_the_page_says_so(
    opened_empty: Opened, show: Show, booth: Path, qtbot: QtBot
) -> None:
    page = show(opened_empty)
    _look_at(page, booth, qtbot)
    page.import_button.click()
    qtbot.waitUntil(page.outcome.isVisible)
    assert [batch.rows for batch in queries.campaign.batches(stored(opened_empty[0]))] == [2]
    opened_empty[0].undo()
    qtbot.waitUntil(page.start.isVisible)
    assert "Import undone" in page.message.text
    assert _lines(opened_empty) == 0
    assert page.start.batches.rowCount() == 0


def test_the_same_file_again_brings_nothing_new(opened: Opened, show: Show, qtbot: QtBot) -> None:
    page = show(opened)
    assert page.start.batches.cell(0, 0).text == "signatures.csv"
    _look_at(page, asset_path("training", "signatures.csv"), qtbot)
    assert page.message.text == "This exact file has been imported before."
    assert page.findings.known.text.startswith("400 lines are already in the campaign")
    assert not page.import_button.isEnabled()
    assert page.another.hasFocus()
    _press(page, "Not now")
    assert page.start.isVisible()


def test_another_encoding_fixes_wrong_letters(
    opened_empty: Opened, show: Show, booth: Path, qtbot: QtBot
) -> None:
    booth.write_text(ROWS, encoding="utf-8")
    page = show(opened_empty)
    page.read(booth, "cp1252")
    qtbot.waitUntil(page.findings.isVisible)
    assert _first_name(page) == "JosÃ© NÃºÃ±ez"
    box = page.findings.encoding
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Up)
    qtbot.waitUntil(page.findings.isVisible)
    assert _first_name(page) == "José Núñez"
    assert box.hasFocus()
    QTest.keyClick(box, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: page.findings.isVisible() and page.message.text != "")
    assert "not in the encoding" in page.message.text
    assert box.currentData() == "utf-8-sig"
    page.import_button.click()
    qtbot.waitUntil(page.outcome.isVisible)
    names = [
        row[0] for row in stored(opened_empty[0]).execute("SELECT name FROM lines ORDER BY name")
    ]
    assert names == ["José Núñez", "Zoë Quillfeather"]


def test_a_dropped_file_is_looked_at(
    opened_empty: Opened, show: Show, booth: Path, qtbot: QtBot
) -> None:
    page = show(opened_empty)
    assert _drop(page, QUrl.fromLocalFile(str(booth)))
    qtbot.waitUntil(page.findings.isVisible)
    assert page.findings.new.text == "2 new lines"


def test_several_files_and_addresses_on_the_net_are_not_read(
    opened_empty: Opened, show: Show, booth: Path
) -> None:
    page = show(opened_empty)
    url = QUrl.fromLocalFile(str(booth))
    _drop(page, url, url)
    assert page.message.text == "Please drop one file at a time."
    _drop(page, QUrl("https://example.org/signatures.csv"))
    assert "is not on this computer" in page.message.text
    assert page.start.isVisible()


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("cat.png", b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "a picture"),
        ("list.xlsx", b"PK\x03\x04" + bytes(64), "CSV UTF-8"),
        ("empty.csv", b"", "is empty"),
        ("blank.csv", b"\n\n  \n", "is empty"),
        ("nul.csv", b"name,zip\x00\nSuharto,97571\n", "cannot read|not a table|control"),
    ],
)
def test_what_is_no_file_of_signatures_is_refused_with_a_remedy(
    opened_empty: Opened,
    show: Show,
    tmp_path: Path,
    qtbot: QtBot,
    name: str,
    content: bytes,
    said: str,
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    page = show(opened_empty)
    _drop(page, QUrl.fromLocalFile(str(path)))
    qtbot.waitUntil(lambda: page.message.text != "")
    assert name in page.message.text
    assert any(part in page.message.text for part in said.split("|"))
    assert page.start.isVisible()
    assert page.start.choose.hasFocus()


def test_a_nul_inside_a_row_is_a_row_to_fix(
    opened_empty: Opened, show: Show, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "nul.csv"
    path.write_bytes(b"name,zip\nSuharto,97571\nAna\x00 Ruiz,97571\n")
    page = show(opened_empty)
    _look_at(page, path, qtbot)
    assert [row.row for row in page.findings.bad_rows.rows] == [3]
    assert page.findings.new.text == "1 new line"


def test_a_cancelled_import_keeps_nothing(
    opened_empty: Opened, show: Show, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "many.csv"
    rows = "".join(f"{n},Person Number{n},97571\n" for n in range(1, 9_000))
    path.write_text(f"line,name,zip\n{rows}")
    page = show(opened_empty)
    operations = opened_empty[0]
    _look_at(page, path, qtbot)
    page.import_button.click()
    operations.cancel()
    qtbot.waitUntil(page.findings.isVisible)
    assert _lines(opened_empty) == 0
    assert page.import_button.isEnabled()


def test_what_follows_is_done_from_here(
    opened: Opened, show: Show, booth: Path, qtbot: QtBot
) -> None:
    page = show(opened)
    _look_at(page, booth, qtbot)
    page.import_button.click()
    qtbot.waitUntil(page.outcome.isVisible)
    _press(page, "Search for duplicates")
    qtbot.waitUntil(lambda: page.outcome.found.text != "")
    assert page.outcome.found.text.startswith("2 lines were compared")
    _press(page, "Find the cities")
    qtbot.waitUntil(lambda: page.outcome.routed.text == "2 lines were routed.")
    with qtbot.waitSignal(page.go_to) as asked:
        _press(page, "Review the places")
    assert asked.args == [PLACES]


def test_the_sample_file_has_the_headings_and_nothing_else(
    opened_empty: Opened,
    show: Show,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    page = show(opened_empty)
    target = tmp_path / "sample.csv"
    _save_as(monkeypatch, target)
    _press(page, "Save an empty sample file…")
    qtbot.waitUntil(lambda: "is saved" in page.message.text)
    with target.open(encoding="utf-8-sig", newline="") as file:
        assert list(csv.reader(file)) == [list(OWN_COLUMNS)]


def test_every_control_of_the_findings_can_be_reached_and_has_a_name(
    opened_empty: Opened, show: Show, booth: Path, qtbot: QtBot
) -> None:
    page = show(opened_empty)
    _look_at(page, booth, qtbot)
    seen = []
    for _ in range(10):
        focused = QApplication.focusWidget()
        assert focused is not None
        assert focused.accessibleName(), type(focused).__name__
        seen.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    for part in (page.import_button, page.another, page.findings.encoding, page.findings.bad_table):
        assert part in seen


def test_columns_that_nobody_knows_are_chosen_by_keyboard_and_remembered(
    opened_empty: Opened, show: Show, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "odd.csv"
    path.write_text(
        "Respondent,Plaza,Date of birth\nJosé Núñez,97571,1980\nZoë Lee,97572,1981\n",
        encoding="utf-8",
    )
    page = show(opened_empty)
    page.read(path)
    qtbot.waitUntil(page.columns.isVisible)
    assert "odd.csv" in page.message.text
    assert "chosen for the name" in page.columns.problems.text
    assert not page.columns.use.isEnabled()
    first = page.columns.box(0)
    assert first.hasFocus()
    assert "José Núñez" in first.accessibleDescription()
    QTest.keyClicks(first, "Name")
    QTest.keyClick(first, Qt.Key.Key_Tab)
    second = page.columns.box(1)
    assert second.hasFocus()
    QTest.keyClicks(second, "Name")
    assert "Two columns" in page.columns.problems.text
    while second.currentData() != "zip":
        QTest.keyClick(second, Qt.Key.Key_Down)
    assert page.columns.choice == ("name", "zip", "")
    QTest.keyClick(page, Qt.Key.Key_Return, _CTRL)
    qtbot.waitUntil(page.findings.isVisible)
    assert page.findings.new.text == "2 new lines"
    assert "how old people are" in page.findings.refused.text
    page.leave.click()
    _look_at(page, path, qtbot)
    assert page.findings.new.text == "2 new lines"


def test_a_sheet_of_a_workbook_is_chosen_and_its_columns_changed(
    opened_empty: Opened, show: Show, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "two.xlsx"
    book = xlsxwriter.Workbook(str(path))
    for name, who in (("June", "Ana Ruiz"), ("July", "Bo Lee")):
        sheet = book.add_worksheet(name)
        sheet.write_row(0, 0, ["name", "zip", "note"])
        sheet.write_row(1, 0, [who, 7105, "hello"])
    book.close()
    page = show(opened_empty)
    _look_at(page, path, qtbot)
    assert page.findings.sheet.currentText() == "June"
    assert page.findings.encoding.isHidden()
    page.findings.sheet.setFocus()
    QTest.keyClick(page.findings.sheet, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: [row.fields["name"] for row in page.findings.sample.rows] == ["Bo Lee"])
    assert page.findings.sample.rows[0].fields["zip"] == "07105"
    QTest.mouseClick(page.findings.choose_columns, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.columns.isVisible)
    assert page.columns.choice == ("name", "zip", "")
    assert page.columns.sheet.currentText() == "July"
