"""Streets and cities suggested after what is typed, and never over it."""

from __future__ import annotations

from PySide6.QtCore import Qt

from canvass_app.ui.parts.text_field import TextField
from tests.ui.paper_keys import Typist

K = Qt.Key
ENTER, TAB = K.Key_Return, K.Key_Tab


def rest(typist: Typist) -> str:
    field = typist.focus
    assert isinstance(field, TextField)
    return field.rest


def test_a_street_of_this_sheet_is_suggested_and_taken_with_the_arrow(typist: Typist) -> None:
    typist.start_sheet("0041")
    typist.type("Rosa", ENTER, "12 Quillfeather Terrace", TAB, "97572", ENTER, "6/5", TAB)
    typist.type("Luis", ENTER, "14 qu")
    assert rest(typist) == "illfeather Terrace"
    assert typist.text == "14 qu"
    typist.type(K.Key_Right, ENTER)
    typist.settle()
    assert typist.stored()[2].street == "14 quillfeather Terrace"


def test_enter_keeps_what_was_typed_and_not_the_suggestion(typist: Typist) -> None:
    typist.start_sheet("0041")
    typist.type("Rosa", ENTER, "12 Quillfeather Terrace", TAB, "97572", ENTER, "6/5", TAB)
    typist.type("Luis", ENTER, "14 Quill", ENTER)
    typist.settle()
    assert typist.stored()[2].street == "14 Quill"


def test_a_city_of_the_campaign_is_suggested(typist: Typist) -> None:
    typist.start_sheet("0041")
    typist.qtbot.waitUntil(lambda: bool(typist.page.desk.grid.suggestions.cities))
    typist.type("Rosa", ENTER, "12 Elm", TAB, "Alder")
    assert rest(typist) == " Falls"
    typist.type(K.Key_Left)
    assert rest(typist) == ""
