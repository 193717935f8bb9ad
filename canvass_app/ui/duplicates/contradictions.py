"""Decisions that contradict one another, in words, each with the two ways out."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from canvass_app.desk.duplicates.search import Contrary, ReviewCard
from canvass_app.ui.parts.basics import button, column, label, repolish, row
from canvass_app.ui.parts.flow_layout import FlowLayout
from canvass_app.ui.parts.line_reference import line_reference
from canvass_app.ui.style.icons import pixmap
from canvass_app.ui.style.theme import current_theme
from canvass_app.ui.translation import tr

_MOST_SHOWN = 3


class Contradictions(QWidget):
    """Emits `take_back` with the pairs of line ids whose decisions are to be undone."""

    take_back = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._shown: list[Contrary] = []
        self._list = QVBoxLayout(self)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(current_theme().px("gap"))
        self.hide()

    def show_all(self, found: list[Contrary]) -> None:
        """Show the first of them; hidden if there are none."""
        if found == self._shown:
            return
        self._shown = list(found)
        while (item := self._list.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self.setVisible(bool(found))
        for contrary in found[:_MOST_SHOWN]:
            self._list.addWidget(self._strip(contrary))
        if len(found) > _MOST_SHOWN:
            more = tr("More decisions contradict each other; they come up once these are fixed.")
            self._list.addWidget(label(more, "small", wrap=True))

    def _strip(self, contrary: Contrary) -> QFrame:
        frame = QFrame()
        frame.setObjectName("message")
        frame.setProperty("tone", "warn")
        picture = QLabel()
        picture.setPixmap(pixmap("warn", "warn", current_theme().px("title")))
        sentence = _in_words(contrary)
        frame.setAccessibleName(sentence)
        same = button(
            tr("Undo “same person”"), partial(self._let_wait, [contrary.same]),
            icon_name="undo",
        )  # fmt: skip
        apart = button(
            tr("Undo “different people”"), partial(self._let_wait, contrary.apart),
            icon_name="undo",
        )  # fmt: skip
        words = column(label(sentence, wrap=True), FlowLayout(same, apart))
        layout = row(picture, words)
        layout.setAlignment(picture, Qt.AlignmentFlag.AlignTop)
        layout.setStretch(1, 1)
        layout.setContentsMargins(12, 8, 8, 8)
        frame.setLayout(layout)
        repolish(frame)
        return frame

    def _let_wait(self, cards: Sequence[ReviewCard]) -> None:
        self.take_back.emit([(card.pair.line_a, card.pair.line_b) for card in cards])


def _in_words(contrary: Contrary) -> str:
    one, other = _named(contrary.same)
    if not contrary.apart:
        return tr(
            "{one} and {other} were marked as one person, but other decisions rule that out.",
            one=one,
            other=other,
        )
    third, fourth = _named(contrary.apart[0])
    return tr(
        "{one} and {other} were marked as one person, {third} and {fourth} as different "
        "people, and other decisions link these lines. Until one of the two decisions is "
        "undone, both lines count.",
        one=one,
        other=other,
        third=third,
        fourth=fourth,
    )


def _named(card: ReviewCard) -> tuple[str, str]:
    nameless = tr("(no name)")
    return (
        f"{card.first.name or nameless} ({line_reference(card.first_sheet, card.first.number)})",
        f"{card.second.name or nameless} ({line_reference(card.second_sheet, card.second.number)})",
    )
