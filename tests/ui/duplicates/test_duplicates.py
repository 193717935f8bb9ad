"""Reviewing duplicates by keyboard, against a real campaign file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from canvass_app.assets import asset_path
from canvass_app.desk import recording
from canvass_app.desk.destination import PAPER
from canvass_app.desk.files import importing
from canvass_app.model.pair import Band, Comparison, Verdict
from canvass_app.store import queries
from canvass_app.store.queries.pairs import FoundPair
from canvass_app.ui.duplicates.differences import Match, marked, match_of
from canvass_app.ui.duplicates.page import DuplicatesPage
from canvass_app.ui.duplicates.pairs_queue import PairsQueue
from canvass_app.ui.operations.operations import Operations
from tests.ui.conftest import Opened
from tests.ui.keyboard import click, press, show_page
from tests.ui.stored import stored

M, K, S, Z = Qt.Key.Key_M, Qt.Key.Key_K, Qt.Key.Key_S, Qt.Key.Key_Z


@pytest.fixture
def page(qtbot: QtBot, opened: Opened) -> DuplicatesPage:
    made = DuplicatesPage(*opened)
    show_page(qtbot, made)
    qtbot.waitUntil(lambda: cards_shown(made))
    made.take_focus()
    return made


def cards_shown(page: DuplicatesPage) -> bool:
    pairs = page.review.queue.queue
    assert isinstance(pairs, PairsQueue)
    current = page.review.queue.current
    return current is not None and pairs.card_of(current) is not None


def spoken(page: DuplicatesPage) -> str:
    return page.review.cards.spoken


def verdicts(operations: Operations) -> list[tuple[str, str, Verdict]]:
    return [(d.line_a, d.line_b, d.verdict) for d in queries.pairs.decisions(stored(operations))]


def queue_has(page: DuplicatesPage, line_id: str) -> bool:
    return any(line_id in lines_of(pair) for pair in page.review.queue.queue.items)


def lines_of(pair: FoundPair | None) -> tuple[str, str]:
    assert pair is not None
    first, second = sorted((pair.line_a, pair.line_b))
    return first, second


def button_named(page: DuplicatesPage, name: str) -> QAbstractButton:
    found = [b for b in page.findChildren(QAbstractButton) if b.text() == name and b.isVisible()]
    assert len(found) == 1, f"{len(found)} buttons “{name}”"
    return found[0]


def test_m_settles_a_pair_as_one_person_and_the_next_one_is_there_at_once(
    qtbot: QtBot, page: DuplicatesPage
) -> None:
    first, second = page.review.queue.queue.items[:2]
    press(M)
    assert page.review.queue.current == second
    qtbot.waitUntil(lambda: verdicts(page.operations) == [(*lines_of(first), Verdict.SAME)])
    qtbot.waitUntil(lambda: "1 settled as same" in page.counts.text())
    assert page.review.queue.current == second


def test_k_keeps_both_and_s_moves_to_the_end_of_the_queue(
    qtbot: QtBot, page: DuplicatesPage
) -> None:
    queue = page.review.queue
    first, second, third = queue.queue.items[:3]
    press(S)
    assert queue.current == second
    press(K)
    qtbot.waitUntil(lambda: verdicts(page.operations) == [(*lines_of(second), Verdict.DIFFERENT)])
    qtbot.waitUntil(lambda: "1 as different people" in page.counts.text())
    assert (queue.current, queue.queue.items[-1]) == (third, first)


def test_decisions_made_faster_than_the_file_is_written_are_all_kept(
    qtbot: QtBot, page: DuplicatesPage
) -> None:
    before = len(page.review.queue.queue.items)
    decided = [lines_of(pair) for pair in page.review.queue.queue.items[:6]]
    for _ in decided:
        qtbot.waitUntil(lambda: cards_shown(page))
        press(K)
    qtbot.waitUntil(lambda: "6 as different people" in page.counts.text())
    assert {(a, b) for a, b, _ in verdicts(page.operations)} == set(decided)
    assert len(page.review.queue.queue.items) == before - 6


def test_z_brings_the_pair_back_to_be_looked_at_again(qtbot: QtBot, page: DuplicatesPage) -> None:
    queue = page.review.queue
    first, before = queue.current, len(queue.queue.items)
    press(M)
    qtbot.waitUntil(lambda: len(verdicts(page.operations)) == 1)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)
    press(Z)
    qtbot.waitUntil(lambda: queue.current == first)
    assert verdicts(page.operations) == []
    assert len(queue.queue.items) == before


def test_z_leaves_alone_what_is_no_decision_on_a_pair(qtbot: QtBot, page: DuplicatesPage) -> None:
    before = len(page.review.queue.queue.items)
    press(Z)
    qtbot.waitUntil(lambda: "Ctrl+Z" in page.message.text)
    assert len(page.review.queue.queue.items) == before


def test_arrow_keys_move_in_the_queue_and_the_cards_follow(
    qtbot: QtBot, page: DuplicatesPage
) -> None:
    assert "Rubén Escamilla Fuentes / Rubén Escamilla Fuentes: same" in spoken(page)
    press(Qt.Key.Key_Down)
    assert "1416 E Sawyer Blvd / 97 Alder Ave: differs" in spoken(page)
    press(Qt.Key.Key_Up)
    assert "Would count: it was signed earlier." in spoken(page)
    assert "Against it: the addresses differ" in spoken(page)


def test_all_keys_are_on_buttons_that_do_the_same(qtbot: QtBot, page: DuplicatesPage) -> None:
    second = page.review.queue.queue.items[1]
    for name in ("Same person (M)", "Skip (S)", "Undo (Z)"):
        assert button_named(page, name).isEnabled()
    click(button_named(page, "Keep both (K)"))
    assert page.review.queue.current == second
    assert page.review.queue.hasFocus()
    qtbot.waitUntil(lambda: len(verdicts(page.operations)) == 1)


def test_certain_pairs_are_shown_before_they_are_settled_as_one_act(
    qtbot: QtBot, page: DuplicatesPage
) -> None:
    button_named(page, "Settle the certain ones…").setFocus()
    press(Qt.Key.Key_Space)
    qtbot.waitUntil(page.certain.isVisible)
    assert page.certain.settle_button.text() == "Settle 7 pairs"
    said = [label.text() for label in page.certain.findChildren(QLabel)]
    assert any(text.startswith("Here are all of them.") for text in said)
    assert page.certain.settle_button.hasFocus()
    assert verdicts(page.operations) == []
    press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "7 settled as same" in page.counts.text())
    assert "Ctrl+Z undoes it all" in page.message.text
    assert page.review.isVisible()
    press(Z)
    qtbot.waitUntil(lambda: "0 settled as same" in page.counts.text())
    assert verdicts(page.operations) == []


def test_what_ctrl_z_takes_back_is_not_said_any_more_after_the_next_decision(
    qtbot: QtBot, page: DuplicatesPage
) -> None:
    click(button_named(page, "Settle the certain ones…"))
    qtbot.waitUntil(page.certain.isVisible)
    click(page.certain.settle_button)
    qtbot.waitUntil(lambda: "undoes it all" in page.message.text)
    qtbot.waitUntil(lambda: cards_shown(page))
    page.take_focus()
    press(K)
    assert page.message.text == ""


def test_a_low_window_keeps_its_room_for_the_lines(qtbot: QtBot, page: DuplicatesPage) -> None:
    assert page.counts.isVisible()
    page.resize(1084, 420)
    qtbot.waitUntil(lambda: not page.counts.isVisible())
    assert page.settle_certain.isVisible()
    shown = [b.text() for b in page.findChildren(QAbstractButton) if b.isVisible()]
    assert "Search for duplicates" not in shown
    page.resize(1084, 690)
    qtbot.waitUntil(page.counts.isVisible)
    button_named(page, "Search for duplicates")


def test_another_day_of_signing_is_no_reason_to_look_twice(page: DuplicatesPage) -> None:
    card = page.review.cards.shown
    assert card is not None
    assert card.first.signed_on != card.second.signed_on
    shown = {label.text(): label.property("match") for label in page.findChildren(QLabel)}
    assert shown[card.first.signed_on] == shown[card.second.signed_on] == "same"
    assert f"{card.first.signed_on} / {card.second.signed_on}: differs" in spoken(page)


def test_not_now_settles_nothing(qtbot: QtBot, page: DuplicatesPage) -> None:
    click(button_named(page, "Settle the certain ones…"))
    qtbot.waitUntil(page.certain.isVisible)
    press(Qt.Key.Key_Escape)
    assert page.review.isVisible()
    assert page.review.queue.hasFocus()
    assert verdicts(page.operations) == []


def test_a_decision_is_listed_and_can_be_taken_back(qtbot: QtBot, page: DuplicatesPage) -> None:
    first = page.review.queue.current
    press(M)
    page.show_decisions()
    qtbot.waitUntil(lambda: page.decided.table.model().rowCount() == 1)
    index = page.decided.table.model().index(0, 0)
    assert index.data() == "Same person"
    press(Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: verdicts(page.operations) == [])
    qtbot.waitUntil(lambda: first in page.review.queue.queue.items)
    qtbot.waitUntil(lambda: page.decided.table.model().rowCount() == 0)


def test_a_corrected_line_is_compared_again_and_shown_as_it_is(
    qtbot: QtBot, page: DuplicatesPage
) -> None:
    card = page.review.cards.shown
    assert card is not None
    line = card.first
    page.operations.act(
        lambda session: recording.save_cell(
            session, line.sheet_id, line.number, line.id, "unit", "Apt 9"
        )
    )
    queue = page.review.queue
    qtbot.waitUntil(lambda: not queue_has(page, line.id))
    qtbot.waitUntil(lambda: queue_has(page, line.id))
    while line.id not in lines_of(queue.current):
        press(Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: "12 Bayview Ct, Apt 9" in spoken(page))


def test_an_empty_campaign_says_what_to_do_first(qtbot: QtBot, opened_empty: Opened) -> None:
    page = DuplicatesPage(*opened_empty)
    show_page(qtbot, page)
    qtbot.waitUntil(lambda: button_named_or_none(page, "Go to paper entry") is not None)
    with qtbot.waitSignal(page.go_to) as asked:
        click(button_named(page, "Go to paper entry"))
    assert asked.args == [PAPER]


def test_few_new_lines_are_compared_without_asking(
    qtbot: QtBot, opened_empty: Opened, tmp_path: Path
) -> None:
    page = DuplicatesPage(*opened_empty)
    show_page(qtbot, page)
    page.operations.act(
        lambda session: importing.import_signatures(
            session, asset_path("training", "signatures.csv"), repair=tmp_path / "repair.csv"
        )
    )
    qtbot.waitUntil(lambda: len(page.review.queue.queue.items) > 40, timeout=20_000)
    assert page.message.text == ""


def button_named_or_none(page: DuplicatesPage, name: str) -> QAbstractButton | None:
    found = [b for b in page.findChildren(QAbstractButton) if b.text() == name and b.isVisible()]
    return found[0] if found else None


def test_a_queue_of_thousands_fetches_only_the_lines_that_are_seen() -> None:
    queue = PairsQueue()
    wanted: list[Sequence[FoundPair]] = []
    queue.wanted.connect(wanted.append)
    comparison = Comparison(0.9, Band.REVIEW, ())
    queue.take([FoundPair(n, n + 1, f"a{n}", f"b{n}", comparison) for n in range(5_000)])
    assert queue.rowCount() == 5_000
    assert queue.index(3_000).data() == "…"
    queue.fetch_now()
    assert [len(page) for page in wanted] == [40]
    assert queue.items[3_000] in wanted[0]


def test_sheets_are_named_by_their_printed_number(qtbot: QtBot, page: DuplicatesPage) -> None:
    card = page.review.cards.shown
    assert card is not None
    sheet = queries.sheets.sheet(stored(page.operations), card.first.sheet_id)
    assert sheet is not None
    assert f"Sheet {sheet.number}, line {card.first.number}: signed" in spoken(page)


@pytest.mark.parametrize(
    ("first", "second", "match"),
    [
        ("", "", Match.EMPTY),
        ("Ana", "Ana", Match.SAME),
        ("Ana", "", Match.ONE_SIDED),
        ("José", "Jose", Match.DIFFERS),
    ],
)
def test_fields_are_compared_exactly_as_written(first: str, second: str, match: Match) -> None:
    assert match_of(first, second) is match


def test_marks_are_at_the_letters_that_differ_and_markup_is_only_text() -> None:
    assert marked("José <b>", "Jose <b>") == "Jos<u><b>é</b></u> &lt;b&gt;"
    assert marked("12 Elm St", "Quarry Road 9") == "12 Elm St"
