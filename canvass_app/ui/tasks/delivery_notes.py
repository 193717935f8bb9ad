"""What is noted about deliveries, off the window's thread, and what is said of it afterwards."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from canvass_app.desk import deliveries
from canvass_app.desk.deliveries import Noted
from canvass_app.desk.retention import take_over
from canvass_app.desk.session import Session
from canvass_app.exchange.receipt_in import read_receipt_file
from canvass_app.model.delivery import Delivery
from canvass_app.model.errors import UserError
from canvass_app.model.words import say, say_count
from canvass_app.store.campaign_file import Receipt
from canvass_app.ui.tasks.operations import Operations
from canvass_app.ui.translation import show, tr


class DeliveryNotes(QObject):
    """Carries out what the tab “Deliveries” asks for."""

    noted = Signal(object)
    """A delivery was noted: the `Noted`."""
    said = Signal(str)
    """Something went well, in words."""
    failed = Signal(object)
    """A `UserError`; nothing was changed."""
    refused = Signal(object)
    """What was to be noted was not: the fields as they were before, by name."""
    opened = Signal(bytes)
    """The pages of a receipt as a PDF."""

    def __init__(self, operations: Operations, parent: QObject) -> None:
        super().__init__(parent)
        self._operations = operations

    def save(
        self,
        packet: str,
        delivery: str,
        values: dict[str, object],
        before: dict[str, object],
        *,
        sheets_along: bool,
    ) -> None:
        """Set fields of a delivery; `before` comes back in `refused`."""
        self._operations.act(
            lambda session: deliveries.note(
                session, packet, values, delivery_id=delivery, sheets_along=sheets_along
            ),
            done=self._on_noted,
            failed=partial(self._on_refused, before),
        )

    def attach(
        self,
        packet: str,
        delivery: str,
        values: dict[str, object],
        before: dict[str, object],
        path: Path,
    ) -> None:
        """Keep a photo or scan, along with what else was typed."""

        def work(session: Session) -> Noted:
            paper = read_receipt_file(path)
            return deliveries.note(session, packet, values, delivery_id=delivery, receipt=paper)

        self._operations.run(
            say("Keeping the receipt"),
            lambda session, progress: work(session),
            done=self._on_kept,
            failed=partial(self._on_refused, before),
            cancelled=lambda: self.refused.emit(before),
        )

    def remove(self, delivery: str) -> None:
        """Take a delivery out of the list."""
        self._operations.act(
            lambda session: deliveries.remove(session, delivery),
            done=self._say_done,
            failed=self.failed.emit,
        )

    def open_receipt(self, delivery: Delivery) -> None:
        """Get the pages of a receipt, in memory."""
        self._operations.run(
            say("Opening the receipt"),
            lambda session, progress: deliveries.receipt_pages(session, delivery),
            done=self.opened.emit,
            failed=self.failed.emit,
        )

    def set_sanctuary(self, delivery: str) -> None:
        """Note in the mayors table what a city answered."""
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

    def _on_noted(self, noted: Noted) -> None:
        self.noted.emit(noted)
        if noted.receipt.act is not None:
            self._say_done(noted.receipt)

    def _on_kept(self, noted: Noted) -> None:
        self.noted.emit(noted)
        self.said.emit(
            tr(
                "The receipt is kept in the campaign file, without place and camera. The file that "
                "you chose still lies where it was: delete it there."
            )
        )

    def _on_refused(self, before: dict[str, object], error: UserError) -> None:
        self.refused.emit(before)
        self.failed.emit(error)

    def _say_done(self, receipt: Receipt) -> None:
        self.said.emit(tr("{what}. Ctrl+Z takes it back.", what=show(receipt.label)))

    def _say_written(self, path: Path, count: int) -> None:
        words = say_count(
            "{count} row written to “{file}”.", "{count} rows written to “{file}”.", count,
            file=path.name,
        )  # fmt: skip
        self.said.emit(show(words))
