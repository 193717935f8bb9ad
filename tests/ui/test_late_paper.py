"""Answers that come to paper entry after the person has gone on."""

from __future__ import annotations

from PySide6.QtCore import Qt

from tests.ui.held_up import held_up
from tests.ui.paper_keys import CTRL, Typist

ENTER = Qt.Key.Key_Return
K = Qt.Key


def test_a_line_that_waits_for_its_sheet_is_kept_when_the_window_is_made_anew(
    typist: Typist,
) -> None:
    typist.press(K.Key_N, CTRL)
    typist.settle()
    with held_up(typist.operations):
        typist.type("0700", ENTER, ENTER, ENTER, ENTER, ENTER)
        typist.type("Ana Bell", ENTER)
        typist.press(K.Key_F6)
        # What locking, closing and another look of the window have in common.
        typist.page.commit_editor()
        typist.operations.forget_callers()
    typist.settle()
    kept = typist.operations.db.execute(
        "SELECT lines.name, lines.status FROM lines JOIN sheets ON sheets.id = lines.sheet_id "
        "WHERE sheets.number = '0700'"
    ).fetchall()
    assert [tuple(line) for line in kept] == [("Ana Bell", "illegible")]
