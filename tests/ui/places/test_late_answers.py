"""Answers that reach the queue of places after the person has moved on."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QRadioButton
from pytestqt.qtbot import QtBot

from canvass_app.desk import recording
from canvass_app.desk.destination import PLACES
from canvass_app.desk.places import remembered, routes
from canvass_app.model.route import RoutingRule
from canvass_app.store import queries
from canvass_app.ui.frame.campaign_view import CampaignView
from canvass_app.ui.places.page import PlacesPage
from tests.ui.conftest import Opened
from tests.ui.held_up import caught_up, held_up, window_at_paper_entry
from tests.ui.keyboard import press, type_text
from tests.ui.stored import stored

CTRL = Qt.KeyboardModifier.ControlModifier
K = Qt.Key


@pytest.fixture
def window(qtbot: QtBot, opened: Opened) -> CampaignView:
    return window_at_paper_entry(qtbot, opened)


@pytest.fixture
def places_page(qtbot: QtBot, window: CampaignView) -> PlacesPage:
    window.go_to(PLACES)
    page = window.current
    assert isinstance(page, PlacesPage)
    qtbot.waitUntil(lambda: page.review.queue.current is not None)
    caught_up(qtbot, page.operations)
    page.take_focus()
    return page


def correct_line(page: PlacesPage) -> None:
    """Make the current line leave the queue and be routed again."""
    card = page.review.choice.card
    assert card is not None
    line = card.line
    page.operations.act(
        lambda s: recording.save_cell(s, line.sheet_id, line.number, line.id, "street", "9 Weir Ln")
    )


def renumber_sheet(page: PlacesPage) -> None:
    """Make the current line be read again."""
    card = page.review.choice.card
    assert card is not None
    sheet_id = card.line.sheet_id
    page.operations.act(lambda s: recording.set_header(s, sheet_id, {"number": "9041"}))


def decided(page: PlacesPage) -> dict[str, tuple[str, str]]:
    """The lines that somebody decided: the tier of each, and its city."""
    found = stored(page.operations).execute(
        "SELECT id, tier, place FROM routes WHERE tier <> 'queue'"
    )
    return {row[0]: (row[1], row[2]) for row in found}


def test_letters_of_a_city_are_no_commands_when_the_line_is_read_again(
    qtbot: QtBot, places_page: PlacesPage
) -> None:
    page = places_page
    waiting = page.review.queue.queue.keys()
    with held_up(page.operations):
        correct_line(page)
        press(K.Key_A)
        type_text("pu")
    caught_up(qtbot, page.operations)
    type_text("nN")
    caught_up(qtbot, page.operations)
    assert page.review.choice.search.text() == "punN"
    assert page.review.choice.search.hasFocus()
    assert decided(page) == {}
    assert page.review.queue.queue.keys() == waiting
    press(K.Key_Escape)
    caught_up(qtbot, page.operations)
    assert set(page.review.queue.queue.keys()) == set(waiting)
    assert "9 Weir Ln" in page.review.choice.address.text()


def test_a_city_that_is_being_typed_is_for_the_line_it_was_typed_for(
    qtbot: QtBot, places_page: PlacesPage
) -> None:
    page = places_page
    line_id = page.review.queue.queue.keys()[0]
    following = page.review.queue.queue.keys()[1]
    office = next(
        o for o in queries.routes.offices(stored(page.operations)) if o.place == "Puerto Claro"
    )
    with held_up(page.operations):
        # The line leaves the queue while its city is being searched for.
        page.operations.act(lambda s: routes.decide_route(s, [line_id], office))
        press(K.Key_A)
        type_text("Alder")
    caught_up(qtbot, page.operations)
    press(K.Key_Return)
    caught_up(qtbot, page.operations)
    assert decided(page) == {line_id: ("certain", "Alder Falls")}
    assert page.review.queue.current_key == following


def test_the_lines_an_answer_is_for_stay_chosen_when_the_list_is_read_again(
    qtbot: QtBot, places_page: PlacesPage
) -> None:
    page = places_page

    def scopes() -> list[QRadioButton]:
        return [each for each in page.review.findChildren(QRadioButton) if each.isVisible()]

    while len(scopes()) < 2:
        press(K.Key_Down, Qt.KeyboardModifier.AltModifier)
    with held_up(page.operations):
        renumber_sheet(page)
        scopes()[1].setFocus()
        press(K.Key_Space)
    caught_up(qtbot, page.operations)
    assert scopes()[1].isChecked()


def test_the_city_that_is_marked_stays_marked_when_the_line_is_read_again(
    qtbot: QtBot, places_page: PlacesPage
) -> None:
    candidates = places_page.review.choice.candidates
    while candidates.count() < 2:
        press(K.Key_Down, Qt.KeyboardModifier.AltModifier)
    with held_up(places_page.operations):
        renumber_sheet(places_page)
        press(K.Key_Down)
        marked = candidates.currentItem().text()
    caught_up(qtbot, places_page.operations)
    assert "9041" in places_page.review.choice._where.text()
    press(K.Key_Return)
    caught_up(qtbot, places_page.operations)
    # A city that the mayors table lacks is added there, and no other gets the line.
    assert decided(places_page) == {}
    place = places_page.mayors.form.fields["place"]
    assert isinstance(place, QLineEdit)
    assert f"{place.text()}, OR" == marked


def test_two_keys_decide_two_lines(qtbot: QtBot, places_page: PlacesPage) -> None:
    page = places_page
    first, second, third = page.review.queue.queue.keys()[:3]
    with held_up(page.operations):
        press(K.Key_N)
        press(K.Key_N)
    caught_up(qtbot, page.operations)
    assert decided(page) == {first: ("no_mayor", ""), second: ("no_mayor", "")}
    assert page.review.queue.current_key == third


def test_the_answer_that_was_chosen_stays_chosen_when_others_are_remembered(
    qtbot: QtBot, places_page: PlacesPage
) -> None:
    page = places_page
    cards = page.review.queue.queue.items

    def rule_of(card: routes.RouteCard) -> RoutingRule | None:
        return remembered.rule_for(
            card.line, None, remembered.Scope.ZIP, who="Ana", on=date.today()
        )

    def remember(at: int) -> None:
        card = cards[at]
        rule = rule_of(card)
        page.operations.act(lambda s: routes.decide_route(s, [card.line.id], None, rule))

    seen: list[str] = []
    for at, card in enumerate(cards):
        if card.line.zip and card.line.zip not in seen and rule_of(card) is not None:
            seen.append(card.line.zip)
            remember(at)
    caught_up(qtbot, page.operations)
    page.tabs.setCurrentWidget(page.remembered)
    found = page.remembered._rows.rows
    assert len(found) > 1
    page.remembered.table.selectRow(1)
    chosen = found[1]
    first = found[0]
    with held_up(page.operations):
        page.operations.act(lambda s: remembered.forget(s, first))
    caught_up(qtbot, page.operations)
    now = page.remembered._rows.rows[page.remembered.table.currentIndex().row()]
    assert (now.zip5, now.street, now.city) == (chosen.zip5, chosen.street, chosen.city)


def test_the_first_letter_of_a_city_is_no_command_when_the_line_has_left(
    qtbot: QtBot, places_page: PlacesPage
) -> None:
    page = places_page
    first, *others = page.review.queue.queue.keys()
    with held_up(page.operations):
        page.operations.act(lambda s: routes.decide_route(s, [first], None))
        press(K.Key_A)
    caught_up(qtbot, page.operations)
    press(K.Key_N)
    caught_up(qtbot, page.operations)
    assert page.review.choice.search.text() == "n"
    assert set(decided(page)) == {first}
    press(K.Key_Escape)
    page.review.queue.setFocus()
    caught_up(qtbot, page.operations)
    assert page.review.queue.queue.keys() == others


@pytest.mark.parametrize("modifier", [Qt.KeyboardModifier.NoModifier, CTRL])
def test_a_key_right_after_undo_decides_nothing(
    qtbot: QtBot, places_page: PlacesPage, modifier: Qt.KeyboardModifier
) -> None:
    page = places_page
    first, second = page.review.queue.queue.keys()[:2]
    press(K.Key_N)
    caught_up(qtbot, page.operations)
    assert page.review.queue.current_key == second
    with held_up(page.operations):
        press(K.Key_Z, modifier)
        press(K.Key_N)
    caught_up(qtbot, page.operations)
    assert decided(page) == {}
    assert page.review.queue.current_key == first
    press(K.Key_N)
    caught_up(qtbot, page.operations)
    assert set(decided(page)) == {first}
