"""The line as a form, by F4 and back."""

from __future__ import annotations

from PySide6.QtCore import Qt

from canvass_app.model.line import LineState
from tests.ui.paper_keys import Typist

K = Qt.Key
ENTER, TAB = K.Key_Return, K.Key_Tab


def test_a_line_is_typed_in_the_form_and_continued_in_the_grid(typist: Typist) -> None:
    typist.start_sheet("0041")
    typist.type("Rosa", K.Key_F4)
    form = typist.page.desk.form
    assert form.isVisible()
    assert typist.focus is form.fields["name"]
    assert typist.text == "Rosa"
    typist.type(ENTER, "12 Elm", ENTER, ENTER, "97572")
    assert typist.focus is form.fields["city"]
    typist.type(ENTER)
    typist.settle()
    assert form.fields["city"].text() == "Alder Falls"
    typist.type(K.Key_F4)
    assert typist.page.desk.grid.isVisible()
    assert typist.cell[0] == 1
    typist.settle()
    line = typist.stored()[1]
    assert (line.name, line.street, line.zip, line.city) == (
        "Rosa", "12 Elm", "97572", "Alder Falls",
    )  # fmt: skip


def test_page_keys_go_from_line_to_line_and_marks_are_kept(typist: Typist) -> None:
    typist.start_sheet("0041")
    typist.type("Rosa", ENTER, "12 Elm", TAB, "97572", ENTER, "6/5", TAB)
    typist.settle()
    typist.type(K.Key_F4, "Luis", K.Key_PageUp)
    form = typist.page.desk.form
    assert form.fields["name"].text() == "Rosa"
    typist.type(K.Key_PageDown)
    assert form.fields["name"].text() == "Luis"
    assert form.fields["zip"].text() == "97572"
    assert form.fields["zip"].property("carried") == "true"
    typist.type(K.Key_F6)
    typist.settle()
    assert typist.stored()[2].status is LineState.ILLEGIBLE


def test_undo_in_the_background_shows_in_the_form(typist: Typist) -> None:
    typist.start_sheet("0041")
    typist.type("Rosa", ENTER, "12 Elm", ENTER)
    typist.settle()
    typist.page.desk.grid.begin_at(0, "name")
    typist.type(K.Key_F4)
    typist.operations.undo()
    form = typist.page.desk.form
    typist.qtbot.waitUntil(lambda: form.fields["street"].text() == "")
    assert form.fields["name"].text() == "Rosa"
