"""Printing blank sheets, walk lists, labels and envelopes from the window."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from canvass_app.desk.ledger.report import ledger_rows
from canvass_app.desk.packets.order import PacketOrder
from canvass_app.desk.packets.run import write_packets
from canvass_app.model.ledger import Stage
from canvass_app.store import queries
from canvass_app.ui.packets.page import PacketsPage
from tests.printing.packets import page_texts
from tests.ui.conftest import Opened
from tests.ui.doors.test_doors import Walker, walker
from tests.ui.paper.ledger.test_ledger import sheets_of
from tests.ui.paper_keys import Typist
from tests.ui.stored import stored

__all__ = ["walker"]


@pytest.fixture
def saved(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file that every dialog for saving chooses; showing it opens nothing."""
    path = tmp_path / "printed.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: shown.append(url))
    return path


shown: list[QUrl] = []
"""What was to be opened in another program."""


def test_blank_sheets_are_previewed_saved_and_noted(typist: Typist, saved: Path) -> None:
    view = sheets_of(typist)
    view.print.click()
    dialog = view.printing
    assert dialog is not None
    typist.qtbot.waitUntil(lambda: dialog.pane.view.page_count == 1)
    dialog.count.setValue(4)
    dialog.language.setCurrentIndex(1)
    typist.settle()
    dialog.save.click()
    typist.qtbot.waitUntil(lambda: not dialog.isVisible())
    typist.settle()
    texts = page_texts(saved.read_bytes())
    assert len(texts) == 4
    assert shown.pop() == QUrl.fromLocalFile(str(saved))
    printed = [
        row.number
        for row in ledger_rows(stored(typist.operations), date.today())
        if row.stage is Stage.PRINTED
    ]
    assert len(printed) == 4
    assert all(number in text for number, text in zip(printed, texts, strict=True))
    assert printed[0] in view.message.text


def test_a_dialog_that_is_left_notes_nothing(typist: Typist) -> None:
    view = sheets_of(typist)
    before = len(ledger_rows(stored(typist.operations), date.today()))
    view.print.click()
    assert view.printing is not None
    typist.settle()
    view.printing.cancel.click()
    typist.settle()
    assert len(ledger_rows(stored(typist.operations), date.today())) == before


def test_a_walk_list_is_saved_and_can_be_typed_back(walker: Walker, saved: Path) -> None:
    walker.list_street()
    walker.page.overview.print.click()
    walker.settled()
    assert "W-1" in walker.page.message.text
    assert "Elm St" in page_texts(saved.read_bytes())[0]
    assert queries.doors.walk_list_numbers(stored(walker.operations)) == ["W-1"]
    shown.clear()


def test_a_walked_turf_cannot_be_printed(walker: Walker) -> None:
    walker.list_street(last=1)
    assert walker.page.overview.print.isEnabled()
    walker.walk()
    walker.press(Qt.Key.Key_V)
    walker.qtbot.waitUntil(lambda: walker.page.overview.turfs.rows[0].left == 0)
    assert not walker.page.overview.print.isEnabled()


def test_labels_and_envelopes_of_the_newest_packets(
    qtbot: QtBot, opened: Opened, saved: Path, tmp_path: Path
) -> None:
    operations, preferences = opened
    page = PacketsPage(operations, preferences)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: not operations.pending)
    page.mail_button.click()
    assert page.mail is not None
    qtbot.waitUntil(lambda: "No packet" in page.mail.message.text if page.mail else False)
    assert not page.mail.save.isEnabled()
    page.mail.accept()
    operations.act(
        lambda session: write_packets(session, PacketOrder(tmp_path / "p", date.today()))
    )
    page.mail_button.click()
    panel = page.mail
    qtbot.waitUntil(lambda: panel.save.isEnabled())
    assert "3 addresses" in panel.address_note
    panel.kind.setCurrentIndex(panel.kind.findData("5164"))
    assert panel.skip.maximum() == 5
    panel.save.click()
    qtbot.waitUntil(lambda: not operations.pending)
    assert sum(text.count("Mayor, ") for text in page_texts(saved.read_bytes())) == 3
    panel.kind.setCurrentIndex(panel.kind.findData("envelope"))
    assert not panel.test.isEnabled()
    panel.save.click()
    qtbot.waitUntil(lambda: not operations.pending)
    assert len(page_texts(saved.read_bytes())) == 3
    shown.clear()
