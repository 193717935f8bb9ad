from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from canvass_app.desk import recording
from canvass_app.desk.campaign import setting_up as campaigns
from canvass_app.desk.destination import DUPLICATES, PACKETS, PAPER, PLACES
from canvass_app.desk.home import Overview, overview
from canvass_app.desk.next_steps import next_steps
from canvass_app.desk.session import Session
from canvass_app.model.words import Words
from canvass_app.store import queries
from canvass_app.ui.home.city_bars import CityBars
from canvass_app.ui.home.city_counts import CityBarsModel, Column
from canvass_app.ui.home.page import HomePage
from canvass_app.ui.parts.panel_button import NumberCard, SentenceLink
from tests.ui.conftest import Opened
from tests.ui.stored import stored

TODAY = date(2026, 11, 1)


@pytest.fixture
def home(qtbot: QtBot, opened: Opened) -> HomePage:
    return _shown(qtbot, opened)


def _shown(qtbot: QtBot, opened: Opened) -> HomePage:
    page = HomePage(*opened)
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.take_focus()
    return page


def _cards(page: HomePage) -> dict[str, NumberCard]:
    cards = [card for card in page.findChildren(NumberCard) if card.isVisible()]
    return {card.findChildren(QLabel)[1].text(): card for card in cards}


def _links(page: HomePage) -> list[SentenceLink]:
    return [link for link in page.findChildren(SentenceLink) if link.isVisible()]


def _wait_for_cards(qtbot: QtBot, page: HomePage) -> None:
    qtbot.waitUntil(lambda: bool(_cards(page)))


def _overview(opened: Opened) -> Overview:
    return overview(stored(opened[0]), TODAY)


def test_each_number_says_what_it_counts_and_opens_its_page(qtbot: QtBot, home: HomePage) -> None:
    _wait_for_cards(qtbot, home)
    cards = _cards(home)
    pairs = _overview((home.operations, home.preferences)).pairs.open
    assert pairs > 0
    expected = f"Duplicates waiting: {pairs}. Open Duplicates."
    assert cards["Duplicates waiting"].accessibleName() == expected
    for caption, where in {
        "Lines typed": PAPER,
        "Signatures that count": PACKETS,
        "Duplicates waiting": DUPLICATES,
        "Lines in the queue": PLACES,
        "Cities ready": PACKETS,
    }.items():
        with qtbot.waitSignal(home.go_to) as asked:
            QTest.mouseClick(cards[caption], Qt.MouseButton.LeftButton)
        assert asked.args == [where]


def test_a_click_on_the_words_of_a_card_opens_its_page(qtbot: QtBot, home: HomePage) -> None:
    _wait_for_cards(qtbot, home)
    card = _cards(home)["Lines in the queue"]
    under = home.childAt(card.mapTo(home, card.findChildren(QLabel)[1].geometry().center()))
    assert under is card


def test_the_keyboard_starts_at_what_is_most_needed_and_reaches_every_card(
    qtbot: QtBot, home: HomePage
) -> None:
    _wait_for_cards(qtbot, home)
    first = _links(home)[0]
    qtbot.waitUntil(first.hasFocus)
    with qtbot.waitSignal(home.go_to) as asked:
        QTest.keyClick(first, Qt.Key.Key_Space)
    assert asked.args == [DUPLICATES]
    stops = set()
    for _ in range(20):
        focused = QApplication.focusWidget()
        assert focused is not None
        stops.add(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert set(_cards(home).values()) <= stops
    assert home.findChild(CityBars) in stops


def test_home_shows_no_name_of_a_signer(qtbot: QtBot, home: HomePage) -> None:
    _wait_for_cards(qtbot, home)
    shown = " ".join(label.text() for label in home.findChildren(QLabel))
    names = {line.name for line in queries.lines.all_lines(stored(home.operations)) if line.name}
    assert len(names) > 100
    assert not [name for name in names if name in shown]


def test_small_counts_are_not_shown(qtbot: QtBot, home: HomePage) -> None:
    _wait_for_cards(qtbot, home)
    cities = _overview((home.operations, home.preferences)).cities
    few = [replace(city, certain=3, printed=3) for city in cities[:1]]
    many = [replace(city, certain=90, likely=0) for city in cities[1:2]]
    table = CityBarsModel()
    table.show_cities([*few, *many], minimum=5)
    told = [table.index(row, Column.CERTAIN).data() for row in range(table.rowCount())]
    assert told == ["90", "fewer than 5"]
    sentence = table.index(1, Column.BAR).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "fewer than 5 certain" in sentence
    assert "3" not in sentence
    nobody = table.index(0, Column.LIKELY).data()
    assert nobody == "0"


def test_enter_in_the_table_of_cities_opens_the_packets(qtbot: QtBot, home: HomePage) -> None:
    _wait_for_cards(qtbot, home)
    bars = home.findChild(CityBars)
    assert isinstance(bars, CityBars)
    assert bars.model().rowCount() == 3
    bars.setFocus()
    bars.selectRow(0)
    with qtbot.waitSignal(home.go_to) as asked:
        QTest.keyClick(bars, Qt.Key.Key_Return)
    assert asked.args == [PACKETS]


def test_numbers_follow_what_is_done_elsewhere_and_keep_the_keyboard_in_place(
    qtbot: QtBot, home: HomePage
) -> None:
    _wait_for_cards(qtbot, home)
    sheets = _overview((home.operations, home.preferences)).totals.sheets
    _cards(home)["Packets written"].setFocus()
    home.operations.act(lambda session: recording.start_sheet(session, {"number": "900"}))
    qtbot.waitUntil(lambda: f"of {sheets + 1} in all" in _texts(_cards(home)["Sheets open"]))
    assert _cards(home)["Packets written"].hasFocus()


def _texts(card: NumberCard) -> list[str]:
    return [label.text() for label in card.findChildren(QLabel)]


def test_an_empty_campaign_is_welcomed_with_the_first_steps(
    qtbot: QtBot, opened_empty: Opened
) -> None:
    page = _shown(qtbot, opened_empty)
    qtbot.waitUntil(page._type_first.hasFocus)
    with qtbot.waitSignal(page.go_to) as asked:
        QTest.keyClick(page._type_first, Qt.Key.Key_Space)
    assert asked.args == [PAPER]
    assert not _cards(page)


def test_after_the_welcome_the_keyboard_starts_at_the_first_step(
    qtbot: QtBot, opened_empty: Opened
) -> None:
    page = _shown(qtbot, opened_empty)
    qtbot.waitUntil(page._type_first.hasFocus)
    page.operations.act(lambda session: recording.start_sheet(session, {"number": "1"}))
    # What a person does who returns with Ctrl+1: the page still shows the welcome.
    page.take_focus()
    _wait_for_cards(qtbot, page)
    assert _links(page)[0].hasFocus()


def test_days_are_counted_from_today_and_past_ones_are_said(qtbot: QtBot, opened: Opened) -> None:
    operations, _ = opened
    settings = {"delivery_on": "2001-01-01", "destroy_on": "2999-12-31"}
    with qtbot.waitSignal(operations.saved):
        operations.act(lambda session: campaigns.change_settings(session, settings))
    page = _shown(qtbot, opened)
    _wait_for_cards(qtbot, page)
    assert "on 2001-01-01" in _texts(_cards(page)["Days since delivery"])
    assert "on 2999-12-31" in _texts(_cards(page)["Days to destruction"])


def test_next_steps_come_in_order_of_need(opened: Opened) -> None:
    found = _overview(opened)
    pages = [step.where for step in next_steps(found, most=20)]
    assert pages[:2] == [DUPLICATES, PLACES]
    assert len(next_steps(found)) == 3
    overdue = replace(found, days_to_destruction=-1)
    assert str(next_steps(overdue)[0].words) == "It is time to destroy the data."
    without_mayors = replace(found, offices=0)
    assert next_steps(without_mayors)[0].where == PLACES


def test_missing_days_are_asked_for_last(opened: Opened) -> None:
    found = _overview(opened)
    words = [str(step.words) for step in next_steps(found, most=20)]
    assert words[-2:] == [
        "Set a delivery date",
        "Set the date when the data is destroyed",
    ]
    settled = replace(found, days_to_delivery=5, days_to_destruction=90)
    assert "Set a delivery date" not in [str(s.words) for s in next_steps(settled, most=20)]


def test_steps_are_sentences_that_can_be_translated(opened: Opened) -> None:
    steps = next_steps(_overview(opened), most=20)
    assert all(isinstance(step.words, Words) for step in steps)


def _stamp_acts(at: str) -> Callable[[Session], bool]:
    def stamp(session: Session) -> bool:
        session.db.execute("DROP TRIGGER acts_are_immutable")
        session.db.execute("UPDATE acts SET recorded_at = ?", (at,))
        return True

    return stamp


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="this system has no tzset")
def test_today_begins_at_midnight_of_this_place(
    qtbot: QtBot, opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    operations, _ = opened
    # Seven in the evening of June 7 in Los Angeles.
    stamped: list[object] = []
    operations.ask(_stamp_acts("2026-06-08T02:00:00+00:00"), done=stamped.append)
    qtbot.waitUntil(lambda: bool(stamped))
    with monkeypatch.context() as there:
        there.setenv("TZ", "America/Los_Angeles")
        time.tzset()
        on_the_day = overview(stored(operations), date(2026, 6, 7)).totals
        day_after = overview(stored(operations), date(2026, 6, 8)).totals
    time.tzset()
    assert on_the_day.lines_today == on_the_day.lines
    assert day_after.lines_today == 0


def test_cities_in_the_table_are_those_of_the_file(opened: Opened) -> None:
    offices = {office.place for office in queries.routes.offices(stored(opened[0]))}
    assert {city.office.place for city in _overview(opened).cities} <= offices


def test_progress_is_shown_as_a_sentence_a_chart_and_a_table(qtbot: QtBot, opened: Opened) -> None:
    operations, preferences = opened
    operations.act(lambda session: campaigns.change_settings(session, {"goal": 100_000}))
    page = HomePage(operations, preferences)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: "100,000" in page.growth.words.text())
    assert "signatures" in page.growth.chart.accessibleDescription()
    assert not page.growth.chart.grab().toImage().isNull()
    QTest.mouseClick(page.growth.as_table, Qt.MouseButton.LeftButton)
    days = page.growth.days.rows
    assert days[0][0] > days[-1][0]
    assert all(new > 0 for _, new, _ in days)
    listed = {sheet.number for sheet in page.growth.sheets.rows}
    assert listed <= {found.sheet.number for found in queries.sheets.overviews(stored(operations))}
    assert listed
