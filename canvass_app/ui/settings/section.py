"""What the sections of Settings have in common: a readable column, and a strip for messages."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QFrame,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from canvass_app.ui.parts.basics import card, column, label, repolish
from canvass_app.ui.parts.forms import Form, align_forms
from canvass_app.ui.parts.message_strip import MessageStrip
from canvass_app.ui.parts.plain_text import PlainLabel
from canvass_app.ui.style.theme import current_theme

_WIDTH_IN_FONTS = 54


class Section(QWidget):
    """One section. Subclasses add cards, or a bar that stays visible, and load in `refresh`."""

    def __init__(self) -> None:
        super().__init__()
        theme = current_theme()
        self.message = MessageStrip()
        self._forms: list[Form] = []
        inside = QWidget()
        inside.setMaximumWidth(theme.px("font") * _WIDTH_IN_FONTS)
        self._cards = QVBoxLayout(inside)
        self._cards.setContentsMargins(0, theme.px("pad"), theme.px("gap"), theme.px("pad"))
        self._cards.setSpacing(theme.px("pad"))
        self._cards.setAlignment(Qt.AlignmentFlag.AlignTop)
        area = self._area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, theme.px("gap"), 0, 0)
        self._layout.setSpacing(theme.px("gap"))
        self._layout.addWidget(self.message)
        self._layout.addWidget(area, 1)

    def refresh(self) -> None:
        """Load what the section shows; nothing by default."""

    def commit(self) -> None:
        """Save what is in the fields, if that is safe; nothing by default."""

    def first_field(self) -> QWidget:
        """Return the widget where work in this section starts."""
        raise NotImplementedError

    def add_card(self, heading: str, explanation: str, *parts: QWidget | Form) -> QFrame:
        """Add a card with a heading, a sentence that explains, and its fields."""
        words = [label(heading, "heading")]
        if explanation:
            words.append(label(explanation, "muted", wrap=True))
        made = card(column(*words, *parts, spacing=current_theme().px("gap") + 2))
        self._cards.addWidget(made)
        for field in (*made.findChildren(QComboBox), *made.findChildren(QAbstractSpinBox)):
            field.installEventFilter(self)
        self.align_forms(*(part for part in parts if isinstance(part, Form)))
        return made

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Wheel:
            # The wheel scrolls the section; it must not change a setting under the mouse.
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def bring_into_sight(self, part: QWidget) -> None:
        """Scroll to a part that has just appeared, once it is laid out."""
        QTimer.singleShot(0, part, lambda: self._area.ensureWidgetVisible(part))

    def add_bar(self, bar: QWidget) -> None:
        """Add a row of buttons below the cards that never scrolls out of sight."""
        self._layout.addWidget(bar)

    def align_forms(self, *forms: Form) -> None:
        """Align the fields of these forms and all earlier ones of the section at one edge."""
        self._forms += forms
        align_forms(*self._forms)
        for form in self._forms:
            for text in form.captions():
                if isinstance(text.buddy(), QPlainTextEdit):
                    form.setAlignment(text, Qt.AlignmentFlag.AlignTop)
                    text.setContentsMargins(0, current_theme().px("gap"), 0, 0)

    def drop_form(self, form: Form) -> None:
        """Stop aligning a form, because it is going away."""
        self._forms.remove(form)


class FieldProblem(PlainLabel):
    """A sentence below a field about what must be fixed; it takes no space while empty."""

    def __init__(self) -> None:
        super().__init__()
        self.setWordWrap(True)
        self.setProperty("tone", "bad")
        self.hide()

    def say(self, text: str) -> None:
        """Show `text`, or nothing when it is empty."""
        self.setText(text)
        self.setVisible(bool(text))
        repolish(self)
