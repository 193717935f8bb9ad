"""Answers that reach second entry after the person has moved on."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from canvass_app.desk.destination import SECOND_ENTRY
from canvass_app.model.line import Line
from canvass_app.model.second_entry import Pick
from canvass_app.store import queries
from canvass_app.ui.paper.second.view import SecondView
from tests.ui.held_up import held_up
from tests.ui.paper_keys import Typist
from tests.ui.stored import stored

K = Qt.Key
FIELDS = ("name", "street", "unit", "city", "state", "zip", "signed_on", "email", "phone")


@pytest.fixture
def second(typist: Typist) -> SecondView:
    """Second entry of the whole training city, started by keyboard."""
    typist.view.go_to(SECOND_ENTRY)
    typist.settle()
    found = typist.page.second
    found.begin.share.setFocus()
    found.begin.share.selectAll()
    QTest.keyClicks(found.begin.share, "50")
    QTest.keyClick(found.begin.save, K.Key_Return)
    typist.qtbot.waitUntil(lambda: found.line.wanted is not None)
    typist.settle()
    return found


def test_enter_before_the_file_answers_does_not_start_the_plan_again(
    typist: Typist, second: SecondView
) -> None:
    share = queries.second.plan(stored(typist.operations))
    fresh = SecondView(typist.operations)
    typist.qtbot.addWidget(fresh)
    fresh.show()
    fresh.activateWindow()
    typist.qtbot.waitUntil(fresh.isActiveWindow)
    with held_up(typist.operations):
        fresh.refresh()
        fresh.take_focus()
        typist.press(K.Key_Return)
    typist.settle()
    assert queries.second.plan(stored(typist.operations)) == share
    assert fresh.line.fields["name"].hasFocus()


def type_again(typist: Typist, view: SecondView, **other: str) -> Line:
    assert view.line.wanted is not None
    line = queries.lines.line(stored(typist.operations), view.line.wanted.line_id)
    assert line is not None
    for name in FIELDS:
        typist.type(other.get(name, str(getattr(line, name))), K.Key_Return)
    typist.settle()
    return line


def test_two_keys_settle_two_differences(typist: Typist, second: SecondView) -> None:
    for name in ("Somebody Else", "Another One", "A Third"):
        type_again(typist, second, name=name)
    first, middle, last = (row.line.id for row in second.differences.model.rows)
    table = second.differences.table
    table.selectRow(0)
    table.setFocus()
    with held_up(typist.operations):
        typist.press(K.Key_1)
        typist.press(K.Key_2)
    typist.settle()
    entries = queries.second.entries(stored(typist.operations))
    assert [entries[each].settled for each in (first, middle, last)] == [
        ("name=first",), ("name=second",), (),
    ]  # fmt: skip
    assert "already" not in second.message.text
    assert [row.line.id for row in second.differences.model.rows] == [last]


def test_a_settled_difference_that_is_undone_comes_back(typist: Typist, second: SecondView) -> None:
    line = type_again(typist, second, name="Somebody Else")
    second.differences.table.setFocus()
    typist.press(K.Key_1)
    typist.settle()
    assert not second.differences.model.rows
    typist.operations.undo()
    typist.settle()
    assert [row.line.id for row in second.differences.model.rows] == [line.id]


def test_what_the_paper_says_goes_to_the_difference_it_was_typed_for(
    typist: Typist, second: SecondView
) -> None:
    made = [type_again(typist, second, name=f"Somebody {n}").id for n in "ABCDE"]
    table = second.differences.table
    second.refresh()
    typist.settle()
    order = [row.line.id for row in second.differences.model.rows]
    assert sorted(order) == sorted(made)
    table.selectRow(2)
    table.setFocus()
    with held_up(typist.operations):
        # One above it leaves the list while the paper is being read.
        second._settle(order[0], "name", Pick.FIRST, "")
        typist.press(K.Key_3)
        typist.type("A Third")
    typist.settle()
    typist.type(" Name", K.Key_Return)
    typist.settle()
    line = queries.lines.line(stored(typist.operations), order[2])
    assert line is not None
    assert line.name == "A Third Name"


def test_the_next_line_does_not_take_the_keyboard_from_the_grid(
    typist: Typist, second: SecondView
) -> None:
    second.line.take_focus()
    wanted = second.line.wanted
    assert wanted is not None
    with held_up(typist.operations):
        # The requested line leaves the campaign while the answer is on its way.
        second.refresh()
        typist.page.tabs.show_tab(typist.page._typing)
        typist.page.take_focus()
        typing = typist.focus
        second.line.wanted = None
    typist.settle()
    assert typist.focus is typing
