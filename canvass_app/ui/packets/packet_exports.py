"""Exports packets: asks in the page, writes them, and shows the result."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from canvass_app.desk.cities import CityReadiness
from canvass_app.desk.packets.order import PacketOrder
from canvass_app.desk.packets.results import PacketRun
from canvass_app.desk.packets.run import write_packets
from canvass_app.desk.packets.run_lock import unfinished
from canvass_app.model.changes import Outcome
from canvass_app.model.errors import UserError
from canvass_app.model.words import say
from canvass_app.ui.operations.operations import Operations
from canvass_app.ui.packets.export_options import ExportOptions
from canvass_app.ui.packets.export_panel import ExportPanel


class PacketExports(QObject):
    """Takes `panel` from the question to the result. The folder is remembered for the session."""

    running_changed = Signal()
    failed = Signal(object)
    """A `UserError` about the whole run; problems of one city are in the result."""
    open_asked = Signal(object)
    """The folder that the person wants to see."""

    def __init__(
        self,
        operations: Operations,
        panel: ExportPanel,
        options: ExportOptions,
        choose_folder: Callable[[Path], Path | None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._operations = operations
        self._panel = panel
        self._options = options
        self._choose_folder = choose_folder
        self._folder = _default_folder()
        self._cities: Sequence[CityReadiness] = ()
        self._open_pairs = 0
        self._run: PacketRun | None = None
        self._running = False
        self._order: PacketOrder | None = None
        panel.write_asked.connect(self._write)
        panel.resume_asked.connect(self._go_on)
        panel.folder_asked.connect(self._change_folder)
        panel.open_asked.connect(self._open)
        options.changed.connect(self._on_options)

    @property
    def running(self) -> bool:
        """Whether packets are being written."""
        return self._running

    def ask(self, cities: Sequence[CityReadiness], open_pairs: int) -> None:
        """Say in the page what exporting these cities would write, and where.

        `open_pairs` possible duplicates of the campaign have no decision yet.
        """
        self._cities = cities
        self._open_pairs = open_pairs
        if self._folder is None:
            self._folder = self._choose_folder(Path.home())
        self._show_question()

    def _change_folder(self) -> None:
        self._folder = self._choose_folder(self._folder or Path.home()) or self._folder
        self._show_question()

    def _show_question(self) -> None:
        if self._folder is not None:
            names = sum(city.printed for city in self._cities)
            printed = self._options.explanation()
            self._panel.ask(
                names,
                len(self._cities),
                self._folder,
                printed,
                open_pairs=self._open_pairs,
                is_stopped=unfinished(self._folder),
            )

    def _on_options(self) -> None:
        # The sentence about what is printed must match what would be written.
        if self._panel.is_asking:
            self._panel.leave()

    def _write(self) -> None:
        self._carry_out(self._asked_for(), resume=False)

    def _go_on(self) -> None:
        # A stopped run resumes as it was ordered, whatever is chosen in the page by now.
        order = self._asked_for() if self._panel.is_asking else self._order
        assert order is not None
        self._carry_out(order, resume=True)

    def _asked_for(self) -> PacketOrder:
        assert self._folder is not None
        options = self._options
        return PacketOrder(
            self._folder, date.today(), tuple(city.office.id for city in self._cities),
            options.profile, options.page, options.include_likely, options.supplement,
            self._panel.chosen_password,
        )  # fmt: skip

    def _carry_out(self, order: PacketOrder, *, resume: bool) -> None:
        self._order = order
        self._set_running(True)
        self._panel.show_work()
        self._operations.run(
            say("Writing packets"),
            lambda session, progress: write_packets(
                session, order, resume=resume, progress=progress
            ),
            done=self._done,
            failed=self._on_failed,
            cancelled=self._on_cancelled,
        )

    def _done(self, outcome: Outcome[PacketRun]) -> None:
        self._run = outcome.value
        self._panel.show_result(self._run)
        self._set_running(False)

    def _on_failed(self, error: UserError) -> None:
        self._panel.leave()
        self.failed.emit(error)
        self._set_running(False)

    def _on_cancelled(self) -> None:
        self._panel.show_stopped()
        self._set_running(False)

    def _set_running(self, running: bool) -> None:
        self._running = running
        self.running_changed.emit()

    def _open(self) -> None:
        if self._run is not None:
            files = [city.path for city in self._run.written if city.path is not None]
            self.open_asked.emit(files[0].parent if len(files) == 1 else self._run.folder)


def _default_folder() -> Path | None:
    folder = Path.cwd() / "exports"
    return folder if folder.is_dir() else None
