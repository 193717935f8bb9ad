"""Answers that reach the review of duplicates after the person has moved on."""

from __future__ import annotations

from contextlib import ExitStack

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from canvass_app.desk.destination import DUPLICATES, PAPER
from canvass_app.desk.duplicates import deciding
from canvass_app.desk.session import Session
from canvass_app.model.changes import Outcome, Topic
from canvass_app.model.pair import Verdict
from canvass_app.store import queries
from canvass_app.ui.duplicates.page import DuplicatesPage
from canvass_app.ui.duplicates.pairs_queue import PairsQueue
from canvass_app.ui.frame.campaign_view import CampaignView
from tests.ui.conftest import Opened
from tests.ui.held_up import caught_up, held_up, window_at_paper_entry
from tests.ui.keyboard import focused, press
from tests.ui.stored import stored

CTRL = Qt.KeyboardModifier.ControlModifier
K = Qt.Key


@pytest.fixture
def window(qtbot: QtBot, opened: Opened) -> CampaignView:
    return window_at_paper_entry(qtbot, opened)


@pytest.fixture
def pairs_page(qtbot: QtBot, window: CampaignView) -> DuplicatesPage:
    window.go_to(DUPLICATES)
    page = window.current
    assert isinstance(page, DuplicatesPage)
    qtbot.waitUntil(lambda: page.review.cards.shown is not None)
    caught_up(qtbot, page.operations)
    page.take_focus()
    return page


def test_the_last_pair_decided_leaves_the_keyboard_to_the_page_gone_to(
    qtbot: QtBot, window: CampaignView, pairs_page: DuplicatesPage
) -> None:
    page = pairs_page

    def all_but_one(session: Session) -> Outcome[None]:
        for pair in page.review.queue.queue.items[1:]:
            deciding.decide(session, pair.line_a, pair.line_b, Verdict.DIFFERENT)
        return Outcome(None, frozenset({Topic.PAIRS}))

    page.operations.act(all_but_one)
    caught_up(qtbot, page.operations)
    while len(page.review.queue.queue.items) > 1:
        press(K.Key_K)
        caught_up(qtbot, page.operations)
    with ExitStack() as reading:
        with held_up(page.operations):
            press(K.Key_M)
            reading.enter_context(held_up(page.operations))
        qtbot.waitUntil(lambda: page.review._walk._loading)
        window.go_to(PAPER)
        typing = focused()
    caught_up(qtbot, page.operations)
    assert focused() is typing


def test_a_sample_that_comes_late_does_not_cover_the_page_gone_to(
    qtbot: QtBot, window: CampaignView, pairs_page: DuplicatesPage
) -> None:
    with held_up(pairs_page.operations):
        pairs_page.settle_certain.click()
        window.go_to(PAPER)
        typing = focused()
    caught_up(qtbot, pairs_page.operations)
    assert focused() is typing


def test_a_sample_that_comes_late_does_not_take_the_place_of_a_decision(
    qtbot: QtBot, pairs_page: DuplicatesPage
) -> None:
    with held_up(pairs_page.operations):
        pairs_page.settle_certain.click()
        pairs_page.take_focus()
        press(K.Key_K)
    caught_up(qtbot, pairs_page.operations)
    assert not pairs_page.certain.isVisible()


def test_two_keys_decide_two_pairs(qtbot: QtBot, pairs_page: DuplicatesPage) -> None:
    queue = pairs_page.review.queue
    first, second = queue.queue.items[:2]
    assert isinstance(queue.queue, PairsQueue)
    with held_up(pairs_page.operations):
        press(K.Key_K)
        press(K.Key_K)
    caught_up(qtbot, pairs_page.operations)
    found = {
        frozenset((d.line_a, d.line_b))
        for d in queries.pairs.decisions(stored(pairs_page.operations))
    }
    assert found == {frozenset((p.line_a, p.line_b)) for p in (first, second)}


def test_the_group_does_not_take_the_keyboard_from_another_tab(
    qtbot: QtBot, window: CampaignView, pairs_page: DuplicatesPage
) -> None:
    page = pairs_page
    queue = page.review.queue
    while not page.review.group.offers_lines:
        before = queue.current_key
        press(K.Key_Down)
        caught_up(qtbot, page.operations)
        assert queue.current_key != before
    page.review.group.table.setFocus()
    group = page.review.group.group
    assert group is not None
    lines = [line.id for line in group.lines]
    with held_up(page.operations):
        page.operations.act(lambda s: deciding.decide_group(s, lines, Verdict.SAME))
        page.refresh()
        window.go_to(PAPER)
        typing = focused()
    caught_up(qtbot, page.operations)
    assert focused() is typing


def test_the_decision_that_was_chosen_stays_chosen_when_the_list_grows(
    qtbot: QtBot, pairs_page: DuplicatesPage
) -> None:
    page = pairs_page
    for _ in range(3):
        press(K.Key_K)
    caught_up(qtbot, page.operations)
    fourth = page.review.queue.current
    assert fourth is not None
    page.show_decisions()
    caught_up(qtbot, page.operations)
    table = page.decided.table
    chosen = page.decided._rows.rows[1][0].pair
    with held_up(page.operations):
        page.operations.act(
            lambda s: deciding.decide(s, fourth.line_a, fourth.line_b, Verdict.DIFFERENT)
        )
        table.selectRow(1)
    caught_up(qtbot, page.operations)
    assert len(page.decided._rows.rows) == 4
    now = page.decided._rows.rows[table.currentIndex().row()][0].pair
    assert {now.line_a, now.line_b} == {chosen.line_a, chosen.line_b}


def test_a_key_right_after_undo_decides_nothing(qtbot: QtBot, pairs_page: DuplicatesPage) -> None:
    queue = pairs_page.review.queue
    first = queue.current
    press(K.Key_M)
    caught_up(qtbot, pairs_page.operations)
    with held_up(pairs_page.operations):
        press(K.Key_Z)
        press(K.Key_K)
    caught_up(qtbot, pairs_page.operations)
    assert queries.pairs.decisions(stored(pairs_page.operations)) == []
    assert queue.current == first
    # If Z finds nothing to undo, the next key works right away.
    with held_up(pairs_page.operations):
        press(K.Key_Z)
    caught_up(qtbot, pairs_page.operations)
    press(K.Key_K)
    caught_up(qtbot, pairs_page.operations)
    assert len(queries.pairs.decisions(stored(pairs_page.operations))) == 1
