"""A tool tip fits the screen, however long a word in it is."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from canvass_app.ui.parts.plain_text import tip


@pytest.mark.parametrize("text", ["n" * 400, "/home/" + "folder/" * 60 + "list.csv", "<b>" * 200])
def test_a_long_word_is_broken(qtbot: QtBot, text: str) -> None:
    document = QTextDocument()
    document.setHtml(tip(text))
    document.setTextWidth(1)
    narrowest = document.idealWidth()
    document.setHtml(tip("n" * 80))
    document.setTextWidth(1)
    assert narrowest <= document.idealWidth() * 2


def test_short_words_stay_as_they_are(qtbot: QtBot) -> None:
    assert "\u200b" not in tip("Ottoline Farrow, 100 Weir Lane, Alder Falls " * 20)
