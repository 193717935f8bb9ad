"""The header of a sheet: number, circulator, place, date and the circulator's own count."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from canvass_app.ui.parts.basics import repolish
from canvass_app.ui.parts.forms import mark_invalid, name_field
from canvass_app.ui.parts.plain_text import KeyCaption, set_tip
from canvass_app.ui.parts.text_field import TextField
from canvass_app.ui.style.theme import current_theme
from canvass_app.ui.translation import tr

FIELDS = ("number", "circulator", "place", "collected_on", "stated")

_WIDE = {name: (0, at, 1) for at, name in enumerate(FIELDS)}
_WIDE_STRETCH = (2, 4, 4, 3, 2, 0)
_NARROW = {
    "number": (0, 0, 2), "collected_on": (0, 2, 2), "stated": (0, 4, 2),
    "circulator": (2, 0, 3), "place": (2, 3, 3),
}  # fmt: skip
_NARROW_STRETCH = (1, 1, 1, 1, 1, 1)
_LEAST_WIDE = 620


class SheetHeader(QWidget):
    """Fields in one row, or in two if there is little width. Enter moves on."""

    entered = Signal()
    """Enter was pressed in the last field."""
    left = Signal(str, str)
    """A field was left with a changed text: its name and its text."""

    def __init__(self) -> None:
        super().__init__()
        self._known = dict.fromkeys(FIELDS, "")
        self._begun = dict(self._known)
        self._fields = {name: TextField() for name in FIELDS}
        self._captions = {name: self._caption(name, text) for name, text in _captions().items()}
        self._is_wide: bool | None = None
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(current_theme().px("gap"))
        layout.setVerticalSpacing(2)
        self._arrange(wide=True)
        for name in FIELDS:
            self._connect(name)

    def field(self, name: str) -> TextField:
        """Return one of the fields."""
        return self._fields[name]

    def values(self) -> dict[str, str]:
        """Return what is in the fields."""
        return {name: field.text() for name, field in self._fields.items()}

    def begin(self, values: Mapping[str, str]) -> None:
        """Propose the header of a new sheet; everything but the number is shown as carried over."""
        self.show_values(values, force=True)
        self._begun = self.values()
        for name in FIELDS:
            self._mark_carried(name, name != "number" and bool(values.get(name)))

    def propose(self, values: Mapping[str, str]) -> None:
        """Put values that arrive later into the fields that nobody has typed in since `begin`."""
        for name, field in self._fields.items():
            text = values.get(name, "")
            if text and not field.is_touched and field.text() == self._begun[name] != text:
                self._put(field, text)
                self._known[name] = self._begun[name] = text
                self._mark_carried(name, name != "number")

    def show_values(self, values: Mapping[str, str], *, force: bool = False) -> None:
        """Show what is on disk; a field being typed in, or corrected, stays."""
        for name, field in self._fields.items():
            text = values.get(name, "")
            typing = field.hasFocus() and field.is_touched
            if force or not (typing or field.property("invalid") == "true"):
                self._put(field, text)
                mark_invalid(field, False)
                self._mark_carried(name, False)
            self._known[name] = text

    @staticmethod
    def _put(field: TextField, text: str) -> None:
        # A field just entered is selected: what is typed replaces it.
        if text != field.text():
            field.settle(text)
            field.setCursorPosition(0)
            if field.hasFocus():
                field.selectAll()
        field.setModified(False)

    def commit(self) -> None:
        """Commit what is in a field that was not left yet."""
        for name in FIELDS:
            self._on_left(name)

    def refuse(self, names: Iterable[str]) -> None:
        """Show which fields must be fixed; what was typed stays."""
        for name in names:
            mark_invalid(self._fields[name], True)

    def take_focus(self, name: str = "number") -> None:
        """Focus a field."""
        self._fields[name].setFocus(Qt.FocusReason.OtherFocusReason)
        self._fields[name].selectAll()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(wide=self.width() >= _LEAST_WIDE * current_theme().px("font") // 14)

    def _caption(self, name: str, text: str) -> QLabel:
        made = KeyCaption(text, self._fields[name])
        made.setProperty("role", "small")
        name_field(self._fields[name], text.replace("&", ""))
        return made

    def _arrange(self, *, wide: bool) -> None:
        if wide == self._is_wide:
            return
        self._is_wide = wide
        layout = self.layout()
        assert isinstance(layout, QGridLayout)
        for name, (row, column, span) in (_WIDE if wide else _NARROW).items():
            layout.addWidget(self._captions[name], row, column, 1, span)
            layout.addWidget(self._fields[name], row + 1, column, 1, span)
        for at, stretch in enumerate(_WIDE_STRETCH if wide else _NARROW_STRETCH):
            layout.setColumnStretch(at, stretch)

    def _connect(self, name: str) -> None:
        field = self._fields[name]
        field.returnPressed.connect(partial(self._go_on, name))
        field.editingFinished.connect(partial(self._on_left, name))
        field.textEdited.connect(partial(self._on_typing, name))

    def _go_on(self, name: str) -> None:
        at = FIELDS.index(name) + 1
        if at < len(FIELDS):
            self.take_focus(FIELDS[at])
        else:
            self._on_left(name)
            self.entered.emit()

    def _on_typing(self, name: str, text: str) -> None:
        self._mark_carried(name, False)
        mark_invalid(self._fields[name], False)

    def _on_left(self, name: str) -> None:
        text = self._fields[name].text()
        if text != self._known[name]:
            self._known[name] = text
            self._fields[name].setModified(False)
            self.left.emit(name, text)

    def _mark_carried(self, name: str, carried: bool) -> None:
        field = self._fields[name]
        field.setProperty("carried", "true" if carried else "false")
        set_tip(field, tr("Carried over from the previous sheet.") if carried else "")
        repolish(field)


def _captions() -> dict[str, str]:
    return {
        "number": tr("Sheet n&umber"),
        "circulator": tr("C&irculator"),
        "place": tr("P&lace"),
        "collected_on": tr("&Date"),
        "stated": tr("Count sta&ted"),
    }
