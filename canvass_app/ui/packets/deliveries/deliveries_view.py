"""The tab “Deliveries”: the state of each packet, the city's answer, when the data must go."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QSplitter, QStackedWidget, QWidget

from canvass_app.desk.campaign.retention import (
    Retention,
    RetentionState,
    retention,
    retention_words,
)
from canvass_app.desk.deliveries import delivering as deliveries
from canvass_app.desk.deliveries.delivering import Noted
from canvass_app.desk.deliveries.report import DeliveryRow, delivery_rows
from canvass_app.model.delivery import Delivery
from canvass_app.model.errors import UserError
from canvass_app.ui.operations.operations import Operations
from canvass_app.ui.packets.deliveries.deliveries_table import delivery_columns
from canvass_app.ui.packets.deliveries.delivery_form import DeliveryForm
from canvass_app.ui.packets.deliveries.delivery_notes import DeliveryNotes, Entry
from canvass_app.ui.packets.deliveries.receipt_view import ReceiptView
from canvass_app.ui.parts.basics import button, column, label, row
from canvass_app.ui.parts.data_table import DataTable
from canvass_app.ui.parts.dialog_folders import in_documents
from canvass_app.ui.parts.empty_state import EmptyState
from canvass_app.ui.parts.file_dialogs import ask_where_to_save
from canvass_app.ui.parts.keyboard import has_keyboard
from canvass_app.ui.parts.message_strip import MessageStrip
from canvass_app.ui.parts.offer_strip import OfferStrip
from canvass_app.ui.parts.rows_table import RowsModel
from canvass_app.ui.parts.shrinking_scroll_area import ShrinkingScrollArea
from canvass_app.ui.style.theme import current_theme
from canvass_app.ui.translation import show, tr

_CITY, _ANSWER = 1, 5
_SIDE_BY_SIDE_IN_FONTS = 66
_LEAST_WIDTH_IN_FONTS = 46
_LEAST_ROWS = 5
_LEAST_FORM_ROWS = 10


class DeliveriesView(QWidget):
    """The list at the left, most urgent first, and the chosen delivery as a form at the right."""

    packets_asked = Signal()
    """Somebody wants to write packets first."""

    def __init__(self, operations: Operations) -> None:
        super().__init__()
        self._operations = operations
        self._entry: Entry | None = None
        self._declared_by = ""
        self._loaded = False
        self._notes = DeliveryNotes(operations, self)
        self.message = MessageStrip()
        self.clock = OfferStrip(tr("Use this date"), self._notes.take_over)
        self.declared = OfferStrip(tr("Record it in the mayors table"), self._set_sanctuary)
        self._retention = label("", "muted", wrap=True)
        self.model = RowsModel(delivery_columns(), self)
        self.table = DataTable(self.model, tr("Deliveries"), wide=(_CITY, _ANSWER))
        self.export = button(tr("Save log as CSV…"), self._ask_where, icon_name="folder")
        self.form = DeliveryForm()
        self.receipt = ReceiptView()
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        """Read the list again; what is chosen stays chosen, and what is typed stays."""
        self._operations.ask(
            lambda session: (delivery_rows(session.db, date.today()), retention(session.db)),
            done=lambda found: self._load(*found),
        )

    def take_focus(self) -> None:
        """Focus the list, or the first step."""
        if not self._loaded:
            self.setFocus()
        elif self.model.rows:
            self.table.setFocus()
        elif self._empty.first is not None:
            self._empty.first.setFocus()

    def commit(self) -> bool:
        """Save what was typed into the form; return whether it is saved or nothing was typed."""
        return not self.form.dirty or self._save()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        font = current_theme().px("font")
        beside = self.width() >= _SIDE_BY_SIDE_IN_FONTS * font
        self._split.setOrientation(Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical)
        row_height = current_theme().px("row")
        self.form.setMinimumHeight(0 if beside else _LEAST_FORM_ROWS * row_height)
        fits = self.width() * (0.6 if beside else 1) >= _LEAST_WIDTH_IN_FONTS * font
        self.table.share_width((_CITY, _ANSWER) if fits else ())

    # Assembly

    def _lay_out(self) -> None:
        theme = current_theme()
        self._empty = EmptyState(
            "packets",
            tr("No packets to deliver yet"),
            tr(
                "Write the packets first. Each one then appears here, with who delivered it, "
                "the clerk’s receipt, and the answer."
            ),
            button(tr("Go to the packets"), self.packets_asked.emit, kind="main"),
        )
        listed = QWidget()
        below = row(self._retention, self.export)
        below.setStretch(0, 1)
        listed.setLayout(column(self.table, below))
        self.table.setMinimumHeight(theme.px("row") * _LEAST_ROWS)
        self._left = QStackedWidget()
        self._left.addWidget(listed)
        self._left.addWidget(self.receipt)
        self._split = QSplitter()
        self._split.addWidget(self._left)
        self._split.addWidget(self.form)
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(theme.px("pad"))
        self._split.setSizes([625, 375])
        self._body = QStackedWidget()
        for part in (QWidget(), self._empty, self._split):
            self._body.addWidget(part)
        area = ShrinkingScrollArea(self.message, self.clock, self.declared, self._body)
        area.inner.setStretch(3, 1)
        layout = column(area)
        layout.setContentsMargins(0, theme.px("gap"), 0, 0)
        self.setLayout(layout)

    def _connect(self) -> None:
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self.table.activated.connect(lambda _: self.form.take_focus())
        self.form.save_asked.connect(self._save)
        self.form.again_asked.connect(self._again)
        self.form.remove_asked.connect(self._remove)
        self.form.receipt.chosen.connect(self.attach)
        self.form.receipt.show_asked.connect(self._show_receipt)
        self.receipt.closed.connect(self._close_receipt)
        self._notes.noted.connect(self._on_noted)
        self._notes.said.connect(lambda words: self.message.say(words, "good"))
        self._notes.failed.connect(self._say_error)
        self._notes.refused.connect(self._on_refused)
        self._notes.opened.connect(self._open_receipt)

    # The list

    @property
    def current(self) -> DeliveryRow | None:
        """The chosen row."""
        at = self.table.currentIndex().row()
        return self.model.rows[at] if 0 <= at < len(self.model.rows) else None

    def _load(self, rows: list[DeliveryRow], clock: Retention) -> None:
        chosen = self.form.row.key if self.form.row else ""
        self._loaded = True
        selection = self.table.selectionModel()
        selection.blockSignals(True)
        self.model.set_rows(rows)
        selection.blockSignals(False)
        self._show_retention(clock)
        self._show_part(self._split if rows else self._empty)
        if rows:
            keys = [found.key for found in rows]
            self._choose(keys.index(chosen) if chosen in keys else 0)
        if self.window().focusWidget() is self:
            self.take_focus()

    def _show_part(self, part: QWidget) -> None:
        # What is not shown needs no height.
        for each in (self._empty, self._split):
            policy = QSizePolicy.Policy.Preferred if each is part else QSizePolicy.Policy.Ignored
            each.setSizePolicy(QSizePolicy.Policy.Preferred, policy)
        self._body.setCurrentWidget(part)

    def _choose(self, at: int) -> None:
        index = self.model.index(at, 0)
        if self.table.currentIndex().row() != at:
            self.table.setCurrentIndex(index)
        else:
            self.table.selectRow(at)
        if not self.form.dirty:
            self._fill(self.model.rows[at])

    def _on_row(self, current: QModelIndex, before: QModelIndex) -> None:
        found = self.current
        if found is None or (self.form.row is not None and found.key == self.form.row.key):
            return
        if self.form.dirty and not self._save():
            # What was typed cannot be saved yet: the row stays until it is fixed.
            keys = [each.key for each in self.model.rows]
            if self.form.row is not None and self.form.row.key in keys:
                self.table.selectRow(keys.index(self.form.row.key))
            return
        self._close_receipt()
        self._fill(found)

    def _fill(self, found: DeliveryRow, *, again: bool = False) -> None:
        self._entry = Entry(found, again)
        self.form.fill(found, again=again)
        if again:
            return
        packet = found.packet.id
        self._operations.ask(
            lambda session: deliveries.own_sheets(session, packet),
            done=partial(self._offer_sheets, found.key),
        )

    def _offer_sheets(self, key: str, count: int) -> None:
        if self.form.row is not None and self.form.row.key == key:
            self.form.offer_sheets(count)

    # The form

    def _save(self) -> bool:
        return self._note(None)

    def attach(self, path: Path) -> None:
        """Store a photo or scan with the delivery shown, and save the form with it."""
        self._note(path)

    def _note(self, photo: Path | None) -> bool:
        """Save the form, with a photo or scan if one was chosen; return whether it can be saved."""
        entry, error = self._entry, self.form.check()
        if error is not None:
            self.message.say_error(error)
        if entry is None or error is not None:
            return False
        values, along = self.form.changes(), self.form.along.isChecked()
        if not values and photo is None:
            self.message.say(tr("All changes saved."), "good")
            return True
        before = self.form.settle()
        if photo is None:
            self._notes.save(entry, values, before, sheets_along=along)
        else:
            self._notes.attach(entry, values, before, photo)
        return True

    def _on_refused(
        self, entry: Entry, values: dict[str, object], before: dict[str, object]
    ) -> None:
        if entry is self._entry:
            self.form.unsettle(before)
            return
        keys = [found.key for found in self.model.rows]
        if self.form.dirty or entry.row.key not in keys:
            return
        # Nothing is typed where the person went since: go back to what could not be saved.
        self._fill(entry.row, again=entry.again)
        self._entry = entry
        self.table.setCurrentIndex(self.model.index(keys.index(entry.row.key), 0))
        self.form.put(values)

    def _say_error(self, error: UserError) -> None:
        self.message.say_error(error)
        if not self.isVisible():
            self._operations.failed.emit(error)

    def _on_noted(self, entry: Entry, noted: Noted) -> None:
        if entry is self._entry:
            self.form.take_note(noted.delivery)
        self._declared_by = noted.delivery.id if noted.declared else ""
        city = next(
            (r.city for r in self.model.rows if r.packet.id == noted.delivery.packet_id), ""
        )
        words = tr(
            "{city} has declared itself a sanctuary. The mayors table does not say so yet.",
            city=city,
        )
        self.declared.offer(words if noted.declared else "")
        self.refresh()

    def _again(self) -> None:
        if self.form.row is not None and self.commit():
            self._fill(self.form.row, again=True)
            self.form.take_focus()

    def _remove(self) -> None:
        if self.form.delivery_id:
            self._notes.remove(self.form.delivery_id)
            self.table.setFocus()

    # The receipt

    def _show_receipt(self) -> None:
        found = self.current
        if found is not None and found.delivery is not None:
            self._notes.open_receipt(found.delivery)

    def _open_receipt(self, delivery: Delivery, pdf: bytes) -> None:
        found = self.current
        if found is None or found.delivery is None or found.delivery.id != delivery.id:
            # Somebody has moved on to another city.
            return
        day = found.delivery.delivered_on or found.delivery.planned_on
        self._left.setCurrentWidget(self.receipt)
        self.receipt.show_pages(pdf, tr("{city}, {day}", city=found.city, day=day))
        if self.isVisible() and not self.form.is_typed_in:
            self.receipt.pages.setFocus()

    def _close_receipt(self) -> None:
        if self._left.currentWidget() is self.receipt:
            reading = has_keyboard(self.receipt)
            self.receipt.forget()
            self._left.setCurrentIndex(0)
            if reading:
                self.table.setFocus()

    # What follows

    def _set_sanctuary(self) -> None:
        self.declared.offer("")
        self._notes.set_sanctuary(self._declared_by)

    def _show_retention(self, clock: Retention) -> None:
        asks = clock.state in {RetentionState.NOT_SET, RetentionState.LATER}
        words = show(retention_words(clock))
        self.clock.offer(words if asks else "")
        self._retention.setText("" if asks else words)

    def _ask_where(self) -> None:
        chosen = ask_where_to_save(
            self, tr("Save the delivery log"), in_documents("deliveries.csv"), tr("Tables (*.csv)")
        )
        if chosen:
            self.write(chosen)

    def write(self, path: Path) -> None:
        """Write the delivery log to a CSV file."""
        self._notes.write(path)
