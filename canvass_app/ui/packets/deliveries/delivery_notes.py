"""Records deliveries off the window's thread, and reports the results."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from canvass_app.desk.campaign.retention import take_over
from canvass_app.desk.deliveries import delivering as deliveries
from canvass_app.desk.deliveries.delivering import Noted
from canvass_app.desk.deliveries.report import DeliveryRow
from canvass_app.desk.session import Session
from canvass_app.exchange.deliveries.receipt_reading import ReceiptPaper, read_receipt_file
from canvass_app.model.changes import Outcome
from canvass_app.model.delivery import Delivery
from canvass_app.model.errors import UserError
from canvass_app.model.words import say, say_count
from canvass_app.ui.operations.operations import Operations
from canvass_app.ui.translation import show, tr


@dataclass(eq=False)
class Entry:
    """A delivery in the form: that of `row` or, with `again`, one more of the same packet.

    The file's thread stores the id of a new delivery in `noted_as`, so that anything saved before
    the window learns the id goes to the same delivery.
    """

    row: DeliveryRow
    again: bool = False
    noted_as: list[str] = field(default_factory=list)

    def note(
        self,
        session: Session,
        values: dict[str, object],
        *,
        sheets_along: bool = False,
        receipt: ReceiptPaper | None = None,
    ) -> Outcome[Noted]:
        """Set fields of the delivery."""
        known = self.row.delivery
        before = "" if self.again or known is None else known.id
        noted = deliveries.note(
            session, self.row.packet.id, values, delivery_id=before or "".join(self.noted_as[:1]),
            sheets_along=sheets_along, receipt=receipt,
        )  # fmt: skip
        self.noted_as.append(noted.value.delivery.id)
        return noted


class DeliveryNotes(QObject):
    """Carries out what the tab “Deliveries” asks for."""

    noted = Signal(object, object)
    """A delivery was recorded: the `Entry` and the `Noted`."""
    said = Signal(str)
    """Something went well, in words."""
    failed = Signal(object)
    """A `UserError`; nothing was changed."""
    refused = Signal(object, object, object)
    """A delivery was not recorded: the `Entry`, what was typed, and the former fields by name."""
    opened = Signal(object, bytes)
    """A `Delivery` and the pages of its receipt as a PDF."""

    def __init__(self, operations: Operations, parent: QObject) -> None:
        super().__init__(parent)
        self._operations = operations

    def save(
        self,
        entry: Entry,
        values: dict[str, object],
        before: dict[str, object],
        *,
        sheets_along: bool,
    ) -> None:
        """Set fields of a delivery; `before` comes back in `refused`."""
        self._operations.act(
            lambda session: entry.note(session, values, sheets_along=sheets_along),
            done=partial(self._on_noted, entry),
            failed=partial(self._on_refused, entry, values, before),
        )

    def attach(
        self, entry: Entry, values: dict[str, object], before: dict[str, object], path: Path
    ) -> None:
        """Store a photo or scan, along with what else was typed."""
        self._operations.run(
            say("Saving the receipt"),
            lambda session, progress: entry.note(
                session, values, receipt=read_receipt_file(path, progress)
            ),
            done=partial(self._on_kept, entry),
            failed=partial(self._on_refused, entry, values, before),
            cancelled=lambda: self.refused.emit(entry, values, before),
        )

    def remove(self, delivery: str) -> None:
        """Remove a delivery from the list."""
        self._operations.act(
            lambda session: deliveries.remove(session, delivery),
            done=self._say_done,
            failed=self.failed.emit,
        )

    def open_receipt(self, delivery: Delivery) -> None:
        """Get the pages of a receipt, in memory."""
        self._operations.ask_long(
            say("Opening the receipt"),
            lambda session, progress: deliveries.receipt_pages(session, delivery),
            done=partial(self.opened.emit, delivery),
            failed=self.failed.emit,
        )

    def set_sanctuary(self, delivery: str) -> None:
        """Record in the mayors table what a city answered."""
        self._operations.act(
            lambda session: deliveries.set_sanctuary(session, delivery),
            done=self._say_done,
            failed=self.failed.emit,
        )

    def take_over(self) -> None:
        """Set the day of destruction to the one that follows from the last delivery."""
        self._operations.act(take_over, done=self._say_done, failed=self.failed.emit)

    def write(self, path: Path) -> None:
        """Write the delivery log to a CSV file."""
        self._operations.act(
            lambda session: deliveries.export_deliveries(session, path, date.today()),
            done=partial(self._say_written, path),
            failed=self.failed.emit,
        )

    def _on_noted(self, entry: Entry, outcome: Outcome[Noted]) -> None:
        self.noted.emit(entry, outcome.value)
        if outcome.topics:
            self._say_done(outcome)

    def _on_kept(self, entry: Entry, outcome: Outcome[Noted]) -> None:
        self.noted.emit(entry, outcome.value)
        self.said.emit(
            tr(
                "The receipt is saved in the campaign file, without its location and camera "
                "data. The file you chose is still where it was: delete it there."
            )
        )

    def _on_refused(
        self,
        entry: Entry,
        values: dict[str, object],
        before: dict[str, object],
        error: UserError,
    ) -> None:
        self.refused.emit(entry, values, before)
        self.failed.emit(error)

    def _say_done(self, outcome: Outcome[object]) -> None:
        if outcome.receipt is not None:
            done = show(outcome.receipt.label)
            self.said.emit(tr("{what}. Ctrl+Z undoes it.", what=done))

    def _say_written(self, path: Path, outcome: Outcome[int]) -> None:
        words = say_count(
            "{count} row written to “{file}”.", "{count} rows written to “{file}”.",
            outcome.value, file=path.name,
        )  # fmt: skip
        self.said.emit(show(words))
