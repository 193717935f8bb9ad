"""The tab “Second entry”: by keyboard, blind, and settled with the paper in hand."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QTableView

from canvass_app.desk.destination import SECOND_ENTRY
from canvass_app.model.line import Line
from canvass_app.store import queries
from canvass_app.ui.paper.second.view import SecondView
from tests.ui.paper_keys import Typist
from tests.ui.stored import stored

FIELDS = ("name", "street", "unit", "city", "state", "zip", "signed_on", "email", "phone")


@pytest.fixture
def view(typist: Typist) -> SecondView:
    """Second entry of the whole training city, started by keyboard."""
    typist.view.go_to(SECOND_ENTRY)
    typist.settle()
    found = typist.page.second
    assert found.begin.save.hasFocus()
    found.begin.share.setFocus()
    found.begin.share.selectAll()
    QTest.keyClicks(found.begin.share, "50")
    QTest.keyClick(found.begin.save, Qt.Key.Key_Return)
    typist.qtbot.waitUntil(lambda: found.line.wanted is not None)
    assert found.line.fields["name"].hasFocus()
    return found


def asked_for(typist: Typist, view: SecondView) -> Line:
    assert view.line.wanted is not None
    line = queries.lines.line(stored(typist.operations), view.line.wanted.line_id)
    assert line is not None
    return line


def type_again(typist: Typist, line: Line, **other: str) -> None:
    for name in FIELDS:
        typist.type(other.get(name, str(getattr(line, name))), Qt.Key.Key_Return)
    typist.settle()


def test_nothing_of_the_first_entry_is_in_the_window(typist: Typist, view: SecondView) -> None:
    line = asked_for(typist, view)
    shown = [label.text() for label in view.findChildren(QLabel)]
    shown += [field.text() for field in view.findChildren(QLineEdit)]
    for table in view.findChildren(QTableView):
        model = table.model()
        shown += [
            str(model.index(row, column).data())
            for row in range(model.rowCount())
            for column in range(model.columnCount())
        ]
    assert line.name
    assert not any(line.name in text or line.street in text for text in shown)


def test_a_line_is_typed_again_and_agrees(typist: Typist, view: SecondView) -> None:
    line = asked_for(typist, view)
    type_again(typist, line, name=line.name.upper())
    assert "both entries agree" in view.message.text
    assert queries.second.entries(stored(typist.operations))[line.id].differs == ()
    assert asked_for(typist, view).id != line.id
    assert view.line.fields["name"].hasFocus()


def test_a_difference_is_settled_with_one_key(typist: Typist, view: SecondView) -> None:
    line = asked_for(typist, view)
    type_again(typist, line, name="Somebody Else")
    assert "differs: Name" in view.message.text
    table = view.differences.table
    typist.qtbot.waitUntil(lambda: len(view.differences.model.rows) == 1)
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_2)
    typist.qtbot.waitUntil(lambda: len(view.differences.model.rows) == 0)
    typist.settle()
    assert queries.lines.line(stored(typist.operations), line.id).name == "Somebody Else"  # type: ignore[union-attr]
    typist.operations.undo()
    typist.qtbot.waitUntil(lambda: len(view.differences.model.rows) == 1)
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_3)
    assert view.differences.other.hasFocus()
    typist.type("A Third Name", Qt.Key.Key_Return)
    typist.qtbot.waitUntil(lambda: len(view.differences.model.rows) == 0)
    typist.settle()
    assert queries.lines.line(stored(typist.operations), line.id).name == "A Third Name"  # type: ignore[union-attr]


def test_an_empty_line_is_asked_for_again_and_f6_marks_it(typist: Typist, view: SecondView) -> None:
    line = asked_for(typist, view)
    for _ in FIELDS:
        typist.type(Qt.Key.Key_Return)
    typist.settle()
    assert "Nothing is typed" in view.message.text
    assert asked_for(typist, view).id == line.id
    typist.press(Qt.Key.Key_F6)
    typist.settle()
    assert queries.second.entries(stored(typist.operations))[line.id].differs == ("status",)


def test_a_refresh_leaves_the_line_that_is_being_typed(typist: Typist, view: SecondView) -> None:
    line = asked_for(typist, view)
    typist.type("Half a na")
    view.refresh()
    typist.settle()
    assert view.line.fields["name"].text() == "Half a na"
    assert asked_for(typist, view).id == line.id


def test_a_sheet_that_is_not_at_hand_comes_later(typist: Typist, view: SecondView) -> None:
    line = asked_for(typist, view)
    typist.press(Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert asked_for(typist, view).id != line.id
    view.refresh()
    typist.settle()
    assert asked_for(typist, view).id != line.id


def test_certificate_and_rates_are_shown_and_saved(
    typist: Typist, view: SecondView, tmp_path: Path
) -> None:
    type_again(typist, asked_for(typist, view))
    typist.qtbot.waitUntil(view.rates.isVisible)
    path = tmp_path / "rates.csv"
    view.write(path)
    typist.settle()
    assert path.read_text(encoding="utf-8-sig").splitlines()[1].startswith("all lines,,0,1,")
    view.certificate.make.setFocus()
    QTest.keyClick(view.certificate.make, Qt.Key.Key_Return)
    typist.qtbot.waitUntil(lambda: len(view.certificate.model.rows) > 1)
    first = view.certificate.model.rows[0]
    assert first.place == ""
    assert first.found.at_least <= first.found.basis.counted
    assert view.certificate.sentence.text() != ""
    for name, written in (("rates", view.write), ("certificate", view.write_certificates)):
        report = tmp_path / f"{name}.pdf"
        written(report)
        typist.settle()
        assert report.read_bytes().startswith(b"%PDF-")
