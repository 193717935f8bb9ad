"""The way of packets out of the computer: ask in the page, write, and say what came of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from canvass_app.desk.cities import CityReadiness
from canvass_app.desk.packets import write_packets
from canvass_app.desk.packets_lock import unfinished
from canvass_app.desk.packets_results import PacketRun
from canvass_app.desk.session import Session
from canvass_app.model.changes import Topic
from canvass_app.model.errors import UserError
from canvass_app.model.progress import Progress
from canvass_app.model.words import say
from canvass_app.ui.tasks.operations import Operations
from canvass_app.ui.widgets.export_options import ExportOptions
from canvass_app.ui.widgets.export_panel import ExportPanel


class PacketExports(QObject):
    """Leads `panel` from the question to the result. The folder is kept for the session."""

    running_changed = Signal()
    failed = Signal(object)
    """A `UserError` that concerns the whole run; what concerns one city stands in the result."""
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
        self._run: PacketRun | None = None
        self._running = False
        panel.write_asked.connect(self._write)
        panel.folder_asked.connect(self._change_folder)
        panel.open_asked.connect(self._open)
        options.changed.connect(self._on_options)

    @property
    def running(self) -> bool:
        """Whether packets are being written."""
        return self._running

    def ask(self, cities: Sequence[CityReadiness]) -> None:
        """Say in the page what exporting these cities would write, and where."""
        self._cities = cities
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
            self._panel.ask(names, len(self._cities), self._folder, printed)

    def _on_options(self) -> None:
        # The sentence on what is printed must be that of what would be written.
        if self._panel.is_asking:
            self._panel.leave()

    def _write(self) -> None:
        assert self._folder is not None
        work = _writing(self._folder, self._cities, self._options, self._panel.chosen_password)
        self._set_running(True)
        self._panel.show_work()
        self._operations.run(
            say("Writing packets"),
            work,
            done=self._done,
            failed=self._on_failed,
            cancelled=self._on_cancelled,
        )

    def _done(self, run: PacketRun) -> None:
        self._run = run
        self._panel.show_result(run)
        self._set_running(False)

    def _on_failed(self, error: UserError) -> None:
        self._panel.leave()
        self.failed.emit(error)
        self._set_running(False)
        self._operations.announce(Topic.PACKETS)

    def _on_cancelled(self) -> None:
        self._panel.show_stopped()
        self._set_running(False)
        # Packets that were finished by then are noted, and no receipt tells of them.
        self._operations.announce(Topic.PACKETS)

    def _set_running(self, running: bool) -> None:
        self._running = running
        self.running_changed.emit()

    def _open(self) -> None:
        if self._run is not None:
            files = [city.path for city in self._run.written if city.path is not None]
            self.open_asked.emit(files[0].parent if len(files) == 1 else self._run.folder)


def _writing(
    folder: Path, cities: Sequence[CityReadiness], options: ExportOptions, password: str
) -> Callable[[Session, Progress], PacketRun]:
    """Return the work, with the choices as they stand now: it runs on another thread."""
    wanted = [city.office.id for city in cities]
    profile, page, likely = options.profile, options.page, options.include_likely
    supplement, resume = options.supplement, unfinished(folder)

    def work(session: Session, progress: Progress) -> PacketRun:
        return write_packets(
            session,
            folder,
            date.today(),
            office_ids=wanted,
            profile=profile,
            page=page,
            include_likely=likely,
            supplement=supplement,
            password=password,
            # A run that was stopped in this folder is gone on with: nothing is written twice.
            resume=resume,
            progress=progress,
        )

    return work


def _default_folder() -> Path | None:
    folder = Path.cwd() / "exports"
    return folder if folder.is_dir() else None
