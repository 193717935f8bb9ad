"""“This sheet”: the control totals in numbers and in a sentence, and the end of the sheet."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from canvass_app.desk.recording import totals_in_words
from canvass_app.model.sheet import ControlTotals
from canvass_app.ui.parts.basics import button, column, label, repolish, rule
from canvass_app.ui.translation import show, tr


class SheetPanel(QWidget):
    """Counts what is typed. Emits `finish_asked` and `reopen_asked`."""

    finish_asked = Signal()
    reopen_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._numbers: dict[str, QLabel] = {}
        self._sentence = label("", "small", wrap=True)
        self.finish = button(
            tr("Finish sheet"),
            self.finish_asked.emit,
            kind="main",
            shortcut="Ctrl+Return",
            tip=tr("Compare the counts and go to the next sheet"),
        )
        QShortcut(QKeySequence("Ctrl+Enter"), self.finish, self.finish.click)
        self.reopen = button(tr("Reopen sheet"), self.reopen_asked.emit)
        inside = column(
            rule(),
            label(tr("This sheet"), "heading"),
            self._table(),
            self._sentence,
            self.finish,
            self.reopen,
            spacing=6,
        )
        self.setLayout(inside)
        self.reopen.hide()

    @property
    def sentence(self) -> str:
        """What is said about the counts."""
        return self._sentence.text()

    def show_totals(self, totals: ControlTotals) -> None:
        """Show the counts of what is on disk."""
        for name, number in self._numbers.items():
            value = getattr(totals, name)
            number.setText("–" if value is None else str(value))
        self._sentence.setText(show(totals_in_words(totals)))

    def show_done(self, done: bool) -> None:
        """Offer to finish an open sheet, or to reopen a finished one."""
        self.finish.setVisible(not done)
        self.reopen.setVisible(done)

    def say_finish(self, all_the_same: bool) -> None:
        """Name the button for what it would do."""
        text = tr("Finish anyway") if all_the_same else tr("Finish sheet")
        self.finish.setText(text)
        self.finish.setAccessibleName(text)
        self._sentence.setProperty("tone", "warn" if all_the_same else "")
        repolish(self._sentence)

    def _table(self) -> QGridLayout:
        table = QGridLayout()
        table.setVerticalSpacing(1)
        table.setColumnStretch(0, 1)
        for at, (name, text) in enumerate(_captions().items()):
            number = label("–")
            number.setAlignment(Qt.AlignmentFlag.AlignRight)
            number.setAccessibleName(text)
            self._numbers[name] = number
            table.addWidget(label(text, "muted"), at, 0)
            table.addWidget(number, at, 1)
        return table


def _captions() -> dict[str, str]:
    return {
        "stated": tr("Stated by the circulator"),
        "signed": tr("Signed and legible"),
        "illegible": tr("Illegible"),
        "crossed_out": tr("Crossed out"),
        "blank": tr("Blank"),
        "withdrawn": tr("Withdrawn"),
    }
