"""The quality of the duplicate search: the numbers, and sentences to copy into a letter."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QStackedWidget, QWidget

from canvass_app.desk.duplicates.quality import Estimate, Quality, sentences
from canvass_app.ui.parts.basics import button, card, column, label, row
from canvass_app.ui.parts.empty_state import EmptyState
from canvass_app.ui.style.theme import current_theme
from canvass_app.ui.translation import show, tr


class QualityPanel(QWidget):
    """Shows a `Quality`. `text` is what the button copies."""

    def __init__(self) -> None:
        super().__init__()
        self.text = ""
        self._numbers = QGridLayout()
        self._numbers.setColumnStretch(1, 1)
        self._numbers.setHorizontalSpacing(current_theme().px("pad"))
        self._numbers.setVerticalSpacing(current_theme().px("gap"))
        self._sentences = label("", wrap=True)
        self._sentences.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._copied = label("", "small")
        self._copied.setProperty("tone", "good")
        self.copy = button(
            tr("Copy these sentences"), self._copy, kind="main",
            tip=tr("Copies them to the clipboard; they contain no names"),
        )  # fmt: skip
        self._stack = QStackedWidget()
        self._stack.addWidget(self._filled())
        self._stack.addWidget(
            EmptyState(
                "duplicates",
                tr("Nothing to report yet"),
                tr(
                    "Once lines are typed and compared, this page shows how many people "
                    "signed twice and how many mistakes may be left."
                ),
            )
        )
        self._stack.setCurrentIndex(1)
        self.setLayout(column(self._stack))

    def show_quality(self, found: Quality) -> None:
        """Show the numbers and the sentences; an empty state before any line was compared."""
        nothing = not found.pairs.found and not found.printed
        self._stack.setCurrentIndex(1 if nothing else 0)
        said = [show(sentence) for sentence in sentences(found)]
        self.text = " ".join(said)
        self._sentences.setText("\n\n".join(said))
        self._sentences.setAccessibleName(self.text)
        self._copied.setText("")
        self._fill(
            [
                (f"{found.pairs.found:,}", tr("pairs of lines found")),
                (f"{found.pairs.same:,}", tr("of these, settled as one person")),
                (f"{found.pairs.different:,}", tr("settled as different people")),
                (f"{found.pairs.open:,}", tr("not decided yet")),
                (f"{found.left_out:,}", tr("signatures left out as duplicates")),
                (f"{found.printed:,}", tr("signatures that would be printed now")),
                (_in_figures(found.still_twice), tr("of these, probably second signatures")),
                (
                    f"{len(found.bulk.probabilities) + found.bulk.unrated:,}",
                    tr("pairs settled without review"),
                ),
                (_in_figures(found.wrong), tr("of these, probably two people")),
            ]
        )

    def _filled(self) -> QScrollArea:
        words = card(
            label(tr("For the letter"), "heading"),
            self._sentences,
            row(self.copy, self._copied, None),
        )
        hint = label(
            tr(
                "The estimates add up how likely each open pair is to be one person, once "
                "for each signer. The ranges hold in about 19 of 20 campaigns if the "
                "probabilities are right."
            ),
            "small",
            wrap=True,
        )
        numbers = QFrame()
        numbers.setObjectName("card")
        pad = current_theme().px("pad")
        self._numbers.setContentsMargins(pad, pad, pad, pad)
        numbers.setLayout(self._numbers)
        content = QWidget()
        layout = column(words, numbers, hint, None, spacing=pad)
        layout.setContentsMargins(0, current_theme().px("gap") + 4, 0, 0)
        content.setLayout(layout)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(tr("Quality of the search"))
        area.setWidget(content)
        return area

    def _fill(self, rows: list[tuple[str, str]]) -> None:
        for at, (number, words) in enumerate(rows):
            figure, caption = self._cell(at, 0), self._cell(at, 1)
            figure.setText(number)
            caption.setText(words)
            caption.setWordWrap(True)
            figure.setAccessibleName(f"{number} {words}")

    def _cell(self, at: int, side: int) -> QLabel:
        item = self._numbers.itemAtPosition(at, side)
        found = item.widget() if item is not None else None
        if isinstance(found, QLabel):
            return found
        made = label("", "heading" if side == 0 else "")
        align = Qt.AlignmentFlag.AlignRight if side == 0 else Qt.AlignmentFlag.AlignLeft
        made.setAlignment(align | Qt.AlignmentFlag.AlignVCenter)
        self._numbers.addWidget(made, at, side)
        return made

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text)
        self._copied.setText(tr("Copied."))


def _in_figures(found: Estimate) -> str:
    expected, low, high = found.rounded
    if low == high:
        return tr("about {number}", number=f"{expected:,}")
    return tr(
        "about {number} ({low} to {high})",
        number=f"{expected:,}",
        low=f"{low:,}",
        high=f"{high:,}",
    )
