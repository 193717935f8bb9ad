"""More than two lines from one person on the review page, which line counts, and the quality."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from canvass_app.desk import recording
from canvass_app.desk.duplicates import deciding
from canvass_app.desk.duplicates import search as duplicates
from canvass_app.desk.preferences import Preferences
from canvass_app.model.pair import Band, Comparison, Verdict
from canvass_app.store import queries
from canvass_app.store.queries.pairs import FoundPair
from canvass_app.ui.duplicates.page import DuplicatesPage
from canvass_app.ui.duplicates.pairs_queue import PairsQueue
from canvass_app.ui.operations.operations import Operations
from tests.support.desks import new_session, signer, type_line
from tests.ui.conftest import Opened
from tests.ui.hostile import text_of_tip
from tests.ui.keyboard import click, press, show_page
from tests.ui.stored import stored

C, K, M, Z = Qt.Key.Key_C, Qt.Key.Key_K, Qt.Key.Key_M, Qt.Key.Key_Z
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def lines(tmp_path: Path) -> Iterator[tuple[Opened, list[str]]]:
    """One person on three sheets, another on two; the ids in that order."""
    session = new_session(tmp_path / "drive.canvass")
    ids = []
    for number, person in enumerate((1, 1, 1, 9, 9), start=1):
        sheet = recording.start_sheet(session, {"number": str(number)}).value.id
        row = signer(person, signed_on=f"2026-09-{number:02}")
        ids.append(type_line(session, sheet, 1, **row).id)
    duplicates.search(session)
    operations = Operations(session)
    broken: list[BaseException] = []
    operations.broke.connect(broken.append)
    yield (operations, Preferences(theme="light", person_name="Sol", coordinator=True)), ids
    operations.close_and_wait()
    assert broken == []


@pytest.fixture
def page(qtbot: QtBot, lines: tuple[Opened, list[str]]) -> DuplicatesPage:
    made = DuplicatesPage(*lines[0])
    show_page(qtbot, made)
    qtbot.waitUntil(lambda: made.review.group.isVisible())
    made.take_focus()
    return made


@pytest.fixture
def ids(lines: tuple[Opened, list[str]]) -> list[str]:
    return lines[1]


def counting(page: DuplicatesPage) -> set[str]:
    return {line.id for line in queries.lines.counting_lines(stored(page.operations))}


def cell(page: DuplicatesPage, row: int, column: int) -> str:
    return str(page.review.group.table.model().index(row, column).data())


def counts_column(page: DuplicatesPage) -> list[str]:
    return [cell(page, row, 0) for row in range(page.review.group.table.model().rowCount())]


def button_named(page: DuplicatesPage, name: str) -> QAbstractButton:
    found = [b for b in page.findChildren(QAbstractButton) if b.text() == name and b.isVisible()]
    assert len(found) == 1, f"{len(found)} buttons “{name}”"
    return found[0]


def rows_shown(page: DuplicatesPage) -> int:
    return len(page.review.queue.queue.items)


def test_all_lines_of_a_group_are_listed_with_the_one_that_counts(page: DuplicatesPage) -> None:
    assert "These 3 lines may be one person" in page.review.group.spoken
    assert [cell(page, row, 1) for row in range(3)] == [
        "Sheet 1, line 1",
        "Sheet 2, line 1",
        "Sheet 3, line 1",
    ]
    assert counts_column(page) == ["yes", "no", "no"]
    first = page.review.group.table.model().index(0, 0)
    assert text_of_tip(first.data(Qt.ItemDataRole.ToolTipRole)) == (
        "Would count: it was signed earlier."
    )
    # The pairs of the group are together; the fourth is the other person's.
    assert rows_shown(page) == 4


def test_one_key_settles_the_whole_group_and_z_brings_it_back(
    qtbot: QtBot, page: DuplicatesPage, ids: list[str]
) -> None:
    press(M, SHIFT)
    assert rows_shown(page) == 1
    qtbot.waitUntil(lambda: counting(page) == {ids[0], *ids[3:]})
    qtbot.waitUntil(lambda: page.review.group.isHidden())
    press(Z)
    qtbot.waitUntil(lambda: rows_shown(page) == 4)
    assert counting(page) == set(ids)
    assert queries.pairs.decisions(stored(page.operations)) == []
    qtbot.waitUntil(lambda: page.review.group.isVisible())


def test_one_key_keeps_all_lines_of_a_group_apart(
    qtbot: QtBot, page: DuplicatesPage, ids: list[str]
) -> None:
    click(button_named(page, "All different (Shift+K)"))
    qtbot.waitUntil(lambda: "3 as different people" in page.counts.text())
    assert counting(page) == set(ids)
    assert rows_shown(page) == 1
    assert page.review.queue.hasFocus()


def test_plain_keys_decide_on_the_pair_that_is_shown(qtbot: QtBot, page: DuplicatesPage) -> None:
    press(K)
    qtbot.waitUntil(lambda: "1 as different people" in page.counts.text())
    qtbot.waitUntil(lambda: "were marked as different people" in page.review.group.spoken)
    assert rows_shown(page) == 3


def test_a_line_chosen_in_the_list_counts(
    qtbot: QtBot, page: DuplicatesPage, ids: list[str]
) -> None:
    table = page.review.group.table
    table.selectRow(2)
    table.setFocus()
    press(C)
    qtbot.waitUntil(lambda: counts_column(page) == ["no", "no", "yes, chosen"])
    assert not page.review.group.count.isEnabled()
    press(M, SHIFT)
    # The list is gone, and the focus is back at the next pair.
    qtbot.waitUntil(page.review.group.isHidden)
    assert page.review.queue.hasFocus()
    qtbot.waitUntil(lambda: counting(page) == {ids[2], *ids[3:]})
    press(Z)
    press(Z)
    qtbot.waitUntil(lambda: counts_column(page) == ["yes", "no", "no"])


def test_c_lets_the_other_line_of_a_pair_count(
    qtbot: QtBot, page: DuplicatesPage, ids: list[str]
) -> None:
    press(K, SHIFT)
    qtbot.waitUntil(lambda: page.review.group.isHidden())
    assert "Would count: it was signed earlier." in page.review.cards.spoken
    press(C)
    qtbot.waitUntil(lambda: "Would count: a person chose it." in page.review.cards.spoken)
    press(M)
    qtbot.waitUntil(lambda: counting(page) == {*ids[:3], ids[4]})


def test_a_decision_that_stands_lets_the_other_line_count(
    qtbot: QtBot, page: DuplicatesPage, ids: list[str]
) -> None:
    page.operations.act(lambda session: deciding.decide(session, ids[3], ids[4], Verdict.SAME))
    table = page.decided.table
    page.show_decisions()
    qtbot.waitUntil(lambda: table.model().rowCount() == 1)
    assert table.model().index(0, 5).data() == "Sheet 4, line 1"
    press(C)
    qtbot.waitUntil(lambda: table.model().index(0, 5).data() == "Sheet 5, line 1")
    assert counting(page) == {*ids[:3], ids[4]}


def test_decisions_that_contradict_are_reported_with_the_way_out(
    qtbot: QtBot, page: DuplicatesPage, ids: list[str]
) -> None:
    a, b, c = ids[:3]
    for one, other, verdict in (
        (a, b, Verdict.SAME), (a, c, Verdict.DIFFERENT), (b, c, Verdict.SAME)
    ):  # fmt: skip
        page.operations.act(partial(deciding.decide, line_a=one, line_b=other, verdict=verdict))
    page.show_decisions()
    told = page.decided.contradictions
    qtbot.waitUntil(lambda: bool(told.findChildren(QAbstractButton)))
    qtbot.waitUntil(told.findChildren(QAbstractButton)[1].isVisible)
    assert page.decided.table.model().index(0, 5).data() == "Both lines"
    click(button_named(page, "Undo “different people”"))
    qtbot.waitUntil(told.isHidden)
    assert counting(page) == {a, *ids[3:]}


def test_the_quality_is_given_in_sentences_to_copy(qtbot: QtBot, page: DuplicatesPage) -> None:
    press(M)
    qtbot.waitUntil(lambda: "1 settled as same" in page.counts.text())
    page.show_quality()
    qtbot.waitUntil(lambda: "4 pairs of lines" in page.quality.text)
    qtbot.waitUntil(page.quality.copy.isVisible)
    click(page.quality.copy)
    copied = QGuiApplication.clipboard().text()
    assert "1 signature was left out because its signer is counted on another line." in copied
    assert signer(1)["name"] not in copied


def test_before_anything_is_typed_there_is_no_quality_to_tell(
    qtbot: QtBot, opened_empty: Opened
) -> None:
    page = DuplicatesPage(*opened_empty)
    show_page(qtbot, page)
    page.show_quality()
    qtbot.waitUntil(lambda: "No packet is ready" in page.quality.text)
    assert not page.quality.copy.isVisible()


def found(row: int) -> FoundPair:
    return FoundPair(row, row + 1, f"a{row}", f"b{row}", Comparison(0.9, Band.REVIEW, ()))


def test_pairs_keep_their_places_while_new_ones_come_where_they_belong() -> None:
    queue = PairsQueue()
    queue.take([found(row) for row in (1, 2, 3, 4)])
    queue.take([found(row) for row in (9, 4, 7, 8, 2, 1)])
    assert [pair.row_a for pair in queue.items] == [9, 1, 2, 4, 7, 8]
