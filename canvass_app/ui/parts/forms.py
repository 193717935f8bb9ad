"""Rows of forms: a label, its field as buddy, and a hint, so that no page can forget one."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)

from canvass_app.ui.parts.basics import label, repolish
from canvass_app.ui.parts.plain_text import PlainCheckBox
from canvass_app.ui.style.theme import current_theme


class Form(QGridLayout):
    """Labels in the first column, fields in the second, hints below their fields."""

    def __init__(self) -> None:
        super().__init__()
        self.setContentsMargins(0, 0, 0, 0)
        self.setHorizontalSpacing(current_theme().px("pad"))
        self.setVerticalSpacing(current_theme().px("gap"))
        self.setColumnStretch(1, 1)

    def add(self, text: str, field: QWidget, hint: str = "") -> QWidget:
        """Add a field with its label and an optional hint; return the field."""
        at = self.rowCount()
        caption = label(text)
        caption.setBuddy(field)
        name_field(field, text, hint)
        self.addWidget(caption, at, 0)
        self.addWidget(field, at, 1)
        if hint:
            self.addWidget(label(hint, "small", wrap=True), at + 1, 1)
        return field

    def captions(self) -> list[QLabel]:
        """Return the labels of the first column."""
        items = (self.itemAtPosition(at, 0) for at in range(self.rowCount()))
        widgets = (item.widget() for item in items if item is not None)
        return [widget for widget in widgets if isinstance(widget, QLabel)]


def align_forms(*forms: Form) -> None:
    """Align the left edges of fields in different cards."""
    captions = [caption for form in forms for caption in form.captions()]
    for caption in captions:
        caption.ensurePolished()
    widest = max((caption.sizeHint().width() for caption in captions), default=0)
    for form in forms:
        form.setColumnMinimumWidth(0, widest)


def name_field(field: QWidget, name: str, description: str = "") -> None:
    """Tell screen readers what a field is for."""
    field.setAccessibleName(name)
    if description:
        field.setAccessibleDescription(description)


def line_edit(
    value: str = "", *, placeholder: str = "", secret: bool = False, width: int = 0
) -> QLineEdit:
    """Return a one-line field; `secret` hides what is typed; `width` in characters, 0 for all."""
    field = QLineEdit(value)
    field.setPlaceholderText(placeholder)
    if secret:
        field.setEchoMode(QLineEdit.EchoMode.Password)
    if width:
        field.setFixedWidth(field.fontMetrics().averageCharWidth() * width + 28)
    return field


def text_edit(value: str = "", *, rows: int = 4) -> QPlainTextEdit:
    """Return a field of several lines. Tab leaves it, as everywhere else."""
    field = QPlainTextEdit(value)
    field.setTabChangesFocus(True)
    field.setFixedHeight(field.fontMetrics().lineSpacing() * rows + 20)
    return field


def choice(options: dict[str, str], value: str) -> QComboBox:
    """Return a drop-down of `options` (value to text)."""
    field = QComboBox()
    for data, text in options.items():
        field.addItem(text, data)
    field.setCurrentIndex(max(0, field.findData(value)))
    return field


def whole_number(value: int, low: int, high: int) -> QSpinBox:
    """Return a field for a whole number, typed or stepped with the arrow keys."""
    field = QSpinBox()
    field.setRange(low, high)
    field.setValue(value)
    return field


def check(text: str, value: bool = False) -> PlainCheckBox:
    """Return a check box."""
    field = PlainCheckBox(text)
    field.setChecked(value)
    field.setAccessibleName(text)
    return field


def mark_invalid(field: QLineEdit, invalid: bool) -> None:
    """Show, or no longer show, that the content of a field must be fixed."""
    field.setProperty("invalid", "true" if invalid else "false")
    repolish(field)
