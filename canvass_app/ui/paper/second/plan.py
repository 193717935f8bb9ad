"""How much is typed twice, and when it is enough."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from canvass_app.model.second_entry import SecondPlan
from canvass_app.ui.parts.basics import button, card, column, label, row
from canvass_app.ui.parts.forms import Form, whole_number
from canvass_app.ui.style.theme import current_theme
from canvass_app.ui.translation import tr

_WIDTH_IN_FONTS = 42


class SecondPlanForm(QWidget):
    """Two percentages and a button. Emits `asked` with share and target."""

    asked = Signal(int, int)

    def __init__(self, text: str, heading: str = "") -> None:
        super().__init__()
        self.share, self.target = whole_number(5, 1, 100), whole_number(2, 1, 50)
        self.save = button(text, self._ask, kind="" if heading else "main")
        form = Form()
        form.add(tr("Lines to type twice, in percent"), self.share)
        form.add(
            tr("Most wrong lines to accept, in percent"),
            self.target,
            tr("It ends early once no more than that can be wrong, with 95% confidence."),
        )
        for field in (self.share, self.target):
            form.setAlignment(field, Qt.AlignmentFlag.AlignLeft)
        inside = column(*([label(heading, "heading")] if heading else []), form)
        frame = card(inside, row(self.save, None))
        if not heading:
            frame.setMaximumWidth(current_theme().px("font") * _WIDTH_IN_FONTS)
        self.setLayout(row(frame) if heading else row(None, frame, None))

    def show_plan(self, plan: SecondPlan) -> None:
        """Show the current plan, unless a person is changing it."""
        for field, value in ((self.share, plan.share), (self.target, plan.target)):
            if not field.hasFocus():
                field.setValue(value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Enter in one of the fields arrives here once the field has its number.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._ask()
        else:
            super().keyPressEvent(event)

    def _ask(self) -> None:
        self.asked.emit(self.share.value(), self.target.value())
