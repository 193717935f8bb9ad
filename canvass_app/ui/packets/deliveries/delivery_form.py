"""The form of one delivery: when it was made and by whom, the receipt, and the answer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFrame, QLineEdit, QPlainTextEdit, QWidget

from canvass_app.desk.campaign.setting_up import read_day_ahead
from canvass_app.desk.deliveries.report import DeliveryRow
from canvass_app.desk.deliveries.rules import require_possible
from canvass_app.model.delivery import Answer, Delivery, Way, answer_words, way_words
from canvass_app.model.errors import UserError
from canvass_app.model.words import say, say_count
from canvass_app.text.dates import parse_date
from canvass_app.ui.packets.deliveries.receipt_drop import ReceiptDrop
from canvass_app.ui.parts.basics import button, column, label
from canvass_app.ui.parts.flow_layout import FlowLayout
from canvass_app.ui.parts.forms import (
    Form,
    check,
    choice,
    line_edit,
    mark_invalid,
    text_edit,
)
from canvass_app.ui.parts.keyboard import has_keyboard
from canvass_app.ui.parts.plain_text import set_tip
from canvass_app.ui.parts.vertical_scroll import scrolled
from canvass_app.ui.style.theme import current_theme
from canvass_app.ui.translation import show, tr

Field = QLineEdit | QComboBox | QPlainTextEdit
_AHEAD = frozenset({"planned_on", "answer_due"})
_DAYS = ("planned_on", "delivered_on", "answer_due", "answered_on")

_LEAST_LETTERS = 8


class DeliveryForm(QFrame):
    """Emits `save_asked`, and `again_asked` and `remove_asked` for the delivery shown."""

    save_asked = Signal()
    again_asked = Signal()
    remove_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self.row: DeliveryRow | None = None
        self._shown = Delivery("", "", "")
        self._before: dict[str, object] = {}
        self._heading = label("", "heading", wrap=True)
        self._packet = label("", "small", wrap=True)
        self.receipt = ReceiptDrop()
        self.along = check("")
        self.fields: dict[str, Field] = _fields()
        for field in self.fields.values():
            if isinstance(field, QComboBox):
                # As narrow as the fields next to it: its longest entry would push them out of
                # sight.
                field.setMinimumContentsLength(_LEAST_LETTERS)
                field.setSizeAdjustPolicy(
                    QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
                )
        self._lay_out()
        for name in _DAYS:
            field = self.fields[name]
            assert isinstance(field, QLineEdit)
            field.editingFinished.connect(lambda name=name: self._read(name))

    @property
    def dirty(self) -> bool:
        """Whether something was changed since the form was filled."""
        return self.row is not None and self.values() != self._before

    @property
    def is_typed_in(self) -> bool:
        """Whether one of the fields has the focus."""
        return any(has_keyboard(field) for field in self.fields.values())

    @property
    def delivery_id(self) -> str:
        """The delivery shown, empty for one that is not recorded yet."""
        return self._shown.id

    def fill(self, row: DeliveryRow, *, again: bool = False) -> None:
        """Show a row; with `again` an empty form for one more delivery of its packet."""
        self.row = row
        empty = Delivery("", row.packet.office_id, row.packet.id)
        self._shown = empty if again or row.delivery is None else row.delivery
        self._heading.setText(row.city)
        packet = row.packet
        self._packet.setText(
            show(
                say_count(
                    "Packet {reference}, version {version}, of {dated}: {count} signature",
                    "Packet {reference}, version {version}, of {dated}: {count} signatures",
                    packet.signatures,
                    reference=packet.reference,
                    version=packet.version,
                    dated=packet.dated,
                )
            )
        )
        for name, field in self.fields.items():
            _show_value(field, str(getattr(self._shown, name)))
            if isinstance(field, QLineEdit):
                mark_invalid(field, False)
        self.receipt.show_state(has_receipt=bool(self._shown.receipt_sha256))
        self.along.setChecked(False)
        self.offer_sheets(0)
        for action in (self.again, self.remove):
            action.setEnabled(bool(self._shown.id))
        self._before = self.values()

    def offer_sheets(self, count: int) -> None:
        """Offer to record that `count` sheets went along; 0 hides the offer."""
        words = show(
            say_count(
                "{count} sheet went with it",
                "{count} sheets went with it",
                count,
            )
        )
        set_tip(self.along, tr("Only sheets with nobody from another city on them"))
        self.along.setText(words)
        self.along.setAccessibleName(words)
        self.along.setVisible(bool(count) and not self._shown.delivered_on)

    def values(self) -> dict[str, object]:
        """Return what is in the form, days as ISO 8601 if they are clear."""
        found: dict[str, object] = {name: self._value(name) for name in self.fields}
        found["how"] = Way(str(found["how"]))
        found["answer"] = Answer(str(found["answer"]))
        return found

    def changes(self) -> dict[str, object]:
        """Return the fields that were changed since the form was filled."""
        return {name: value for name, value in self.values().items() if value != self._before[name]}

    def settle(self) -> dict[str, object]:
        """Treat the current values as saved; return the previous saved ones, for `unsettle`."""
        before, self._before = self._before, self.values()
        return before

    def take_note(self, delivery: Delivery) -> None:
        """Note that a delivery is in the file; what was typed since stays."""
        if self.row is not None:
            self.row = replace(self.row, delivery=delivery)
        self._shown = delivery
        for action in (self.again, self.remove):
            action.setEnabled(True)

    def put(self, values: Mapping[str, object]) -> None:
        """Show values as if they had been typed over the initial ones."""
        for name, value in values.items():
            _show_value(self.fields[name], str(value))

    def unsettle(self, before: dict[str, object]) -> None:
        """Treat the current values as not saved after all."""
        self._before = before

    def check(self) -> UserError | None:
        """Mark the days that are not clear and go to the first; return what must be fixed."""
        unclear = [name for name in _DAYS if not self._read(name)]
        if unclear:
            if self.isVisible():
                self.fields[unclear[0]].setFocus()
            return UserError(
                say("A date is not clear."), say("Write it like 12/10, Dec 10 or 2026-12-10.")
            )
        before = self._shown if self._shown.id else None
        try:
            require_possible(before, self.changes(), date.today())
        except UserError as error:
            return error
        return None

    def take_focus(self) -> None:
        """Focus the field for the next thing to record about this delivery."""
        name = "delivered_on"
        if self._shown.delivered_on:
            name = "answer"
        self.fields[name].setFocus()

    def _lay_out(self) -> None:
        form = Form()
        for name, text in _rows():
            form.add(text, self.fields[name])
            if name == "delivered_on":
                form.addWidget(self.along, form.rowCount(), 1)
            if name == "receipt_note":
                at = form.rowCount()
                form.addWidget(label(tr("Receipt")), at, 0)
                form.addWidget(self.receipt, at, 1)
        gap = current_theme().px("gap")
        inside = QWidget()
        padded = column(form, None)
        padded.setContentsMargins(0, 0, gap + 4, 0)
        inside.setLayout(padded)
        self.save = button(tr("Save"), self.save_asked.emit, kind="main", shortcut="Ctrl+S")
        self.again = button(
            tr("Delivered again"), self.again_asked.emit, icon_name="add",
            tip=tr("Records another delivery of the same packet"),
        )  # fmt: skip
        self.remove = button(tr("Remove"), self.remove_asked.emit, icon_name="remove")
        below = QWidget()
        below.setLayout(FlowLayout(self.save, self.again, self.remove))
        layout = column(self._heading, self._packet, scrolled(inside, tr("Delivery")), below)
        layout.setStretch(2, 1)
        pad = current_theme().px("pad")
        layout.setContentsMargins(pad, pad, pad, pad)
        self.setLayout(layout)

    def _read(self, name: str) -> bool:
        """Write out a day in full if it is clear; return whether it is clear or empty."""
        field = self.fields[name]
        assert isinstance(field, QLineEdit)
        day = _read_day(name, field.text())
        mark_invalid(field, day is None)
        if day is not None and day != field.text():
            field.setText(day)
        return day is not None

    def _value(self, name: str) -> str:
        field = self.fields[name]
        if isinstance(field, QComboBox):
            return str(field.currentData())
        if isinstance(field, QPlainTextEdit):
            return field.toPlainText()
        if name in _DAYS:
            day = _read_day(name, field.text())
            return field.text() if day is None else day
        return field.text()


def _read_day(name: str, written: str) -> str | None:
    """Return a day as ISO 8601, empty for nothing, None if it is not clear."""
    if not written.strip():
        return ""
    if name in _AHEAD:
        return read_day_ahead(written, date.today())
    return parse_date(written, around=date.today())


def _show_value(field: Field, value: str) -> None:
    if isinstance(field, QComboBox):
        field.setCurrentIndex(max(0, field.findData(value)))
    elif isinstance(field, QPlainTextEdit):
        if value != field.toPlainText():
            field.setPlainText(value)
    elif value != field.text():
        # Anyone who keeps typing after a save finds the cursor where it was.
        field.setText(value)
        field.setCursorPosition(0)


def _fields() -> dict[str, Field]:
    day = tr("12/10 or today")
    return {
        "planned_on": line_edit(placeholder=day),
        "delivered_on": line_edit(placeholder=day),
        "delivered_by": line_edit(placeholder=tr("who brought or sent it")),
        "how": choice({way.value: show(way_words(way)) for way in Way}, Way.IN_PERSON),
        "received_by": line_edit(placeholder=tr("name or role, if given")),
        "receipt_note": line_edit(placeholder=tr("such as a tracking number")),
        "answer_due": line_edit(placeholder=day),
        "answer": choice({a.value: show(answer_words(a)) for a in Answer}, Answer.OPEN),
        "answered_on": line_edit(placeholder=day),
        "answer_note": text_edit(rows=2),
    }


def _rows() -> list[tuple[str, str]]:
    return [
        ("planned_on", tr("Planned for")),
        ("delivered_on", tr("Delivered on")),
        ("delivered_by", tr("Delivered by")),
        ("how", tr("How")),
        ("received_by", tr("Received by")),
        ("receipt_note", tr("Note")),
        ("answer_due", tr("Answer due")),
        ("answer", tr("Answer")),
        ("answered_on", tr("Answered on")),
        ("answer_note", tr("What was said")),
    ]
