"""The export inside the page: what would leave the computer, the work, and the result."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from canvass_app.desk.packets.results import CityResult, PacketRun
from canvass_app.model.words import say_count
from canvass_app.printing.locked import suggested_password
from canvass_app.ui.parts.basics import button, column, label, row
from canvass_app.ui.parts.data_table import DataTable
from canvass_app.ui.parts.elided_label import ElidedLabel
from canvass_app.ui.parts.flow_layout import FlowLayout
from canvass_app.ui.parts.forms import check, line_edit, name_field
from canvass_app.ui.parts.keyboard import has_keyboard
from canvass_app.ui.parts.marked_line import MarkedLine
from canvass_app.ui.parts.rows_table import Cell, Column, RowsModel, count_cell
from canvass_app.ui.style.theme import current_theme
from canvass_app.ui.translation import show, tr

_MOST_ROWS = 5
_MOST_PROBLEMS = 3


class ExportPanel(QFrame):
    """A card with three views, hidden until `ask`."""

    write_asked = Signal()
    resume_asked = Signal()
    """Resume the run that was stopped in the folder: what it finished is kept."""
    folder_asked = Signal()
    open_asked = Signal()
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self._faces = (self._question(), self._work(), self._outcome())
        layout = column(*self._faces)
        pad = current_theme().px("pad")
        layout.setContentsMargins(pad, pad, pad, pad)
        self.setLayout(layout)
        self.hide()

    @property
    def is_asking(self) -> bool:
        """Whether the question is shown."""
        return not (self.isHidden() or self._faces[0].isHidden())

    @property
    def sentence(self) -> str:
        """What the current view says; empty when the panel is hidden."""
        if self.isHidden():
            return ""
        spoken = (self._asking, self._working, self._result)
        return next(
            words.text()
            for face, words in zip(self._faces, spoken, strict=True)
            if not face.isHidden()
        )

    @property
    def problems(self) -> str:
        """What stands in the way, city by city."""
        return self._problems.text()

    @property
    def doubles(self) -> str:
        """What the question says about lines that may be printed twice; empty without any."""
        return self._doubles.text

    def ask(
        self,
        names: int,
        files: int,
        folder: Path,
        printed: str,
        *,
        open_pairs: int = 0,
        is_stopped: bool = False,
    ) -> None:
        """Say how many names would leave the computer; `printed` says what about each signer.

        `open_pairs` possible duplicates were not decided. With `is_stopped`, a run in the folder
        was not completed, and can be resumed.
        """
        in_files = say_count("{count} file", "{count} files", files)
        words = say_count(
            "Exporting writes {count} name in {files}:",
            "Exporting writes {count} names in {files}:",
            names,
            files=in_files,
        )
        self._asking.setText(show(words))
        self._folder.set_text(str(folder))
        self._printed.setText(f"{printed} {tr('Delete the files once they are delivered.')}")
        self._doubles.say(_undecided(open_pairs))
        self._stopped_note.setVisible(is_stopped)
        self.go_on_button.setVisible(is_stopped)
        _set_words(self.write_button, tr("Write all again") if is_stopped else _write_words())
        _set_kind(self.write_button, "" if is_stopped else "main")
        self._show_face(0)
        (self.go_on_button if is_stopped else self.write_button).setFocus()

    def show_work(self) -> None:
        """Say that packets are being written."""
        self._working.setText(tr("Writing and checking the packets…"))
        # The pressed button disappears: with the focus here, it can move to the result.
        self.setFocus()
        self._show_face(1)

    def show_stopped(self) -> None:
        """Say that the person stopped the work."""
        self._result.setText(
            tr("Stopped. Packets that were already finished stay in the folder and in the table.")
        )
        self._written_to.hide()
        self._problems.hide()
        self._table.hide()
        self.open_button.hide()
        self.resume_button.show()
        self._show_face(2)
        self._lead_to(self.resume_button)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._faces[1].isHidden():
            self.leave()
        else:
            super().keyPressEvent(event)

    def leave(self) -> None:
        """Hide, and give the focus back."""
        holds_keyboard = has_keyboard(self)
        self.hide()
        if holds_keyboard:
            self.closed.emit()

    def show_result(self, run: PacketRun) -> None:
        """Show the result for each city, those that need a person first."""
        self._result.setText(_summary(run))
        self._written_to.set_text(str(run.folder))
        self._written_to.setVisible(bool(run.written))
        order = [*run.failed, *(c for c in run.cities if c.held_back is not None), *run.written]
        self._problems.setText("\n".join(_explained(city) for city in run.failed[:_MOST_PROBLEMS]))
        self._problems.setVisible(bool(run.failed))
        self._model.set_rows(order)
        self._table.show()
        self._table.share_width((1, 4))
        self._table.fit_height(_MOST_ROWS)
        self.open_button.setVisible(bool(run.written))
        self.resume_button.hide()
        self._show_face(2)
        self._lead_to(self.open_button if run.written else self.close_button)

    def _lead_to(self, following: QWidget) -> None:
        # Packets take a while; people work elsewhere in the meantime.
        if has_keyboard(self):
            following.setFocus()

    def _question(self) -> QWidget:
        self._asking = label("", "heading")
        self._folder = ElidedLabel("", mode=Qt.TextElideMode.ElideMiddle)
        self._printed = label("", "muted", wrap=True)
        self._doubles = MarkedLine("warn", "warn")
        self._stopped_note = label(
            tr(
                "A run was stopped in this folder. Resuming keeps the packets it finished if "
                "nothing in them has changed since, and writes the others."
            ),
            wrap=True,
        )
        self.go_on_button = _go_on(self.resume_asked.emit)
        self.write_button = button(_write_words(), self.write_asked.emit, kind="main")
        self.folder_button = button(tr("Another folder…"), self.folder_asked.emit)
        self.cancel_button = button(tr("Not now"), self.leave)
        self.encrypt_box = check(tr("Encrypt the files, for a USB drive or a laptop that travels"))
        self.password = line_edit()
        name_field(self.password, tr("Password for the files"))
        self._password_note = label(
            tr("Write it down now: without it nobody can open the files, not even you."),
            "small",
            wrap=True,
        )
        self.encrypt_box.toggled.connect(self._on_encrypt)
        self._on_encrypt(False)
        where = row(self._asking, self._folder)
        where.setStretch(1, 1)
        buttons = _flowing(
            self.go_on_button, self.write_button, self.folder_button, self.cancel_button
        )
        return _face(
            column(
                where, self._printed, self._doubles, self._stopped_note, self.encrypt_box,
                self.password, self._password_note, buttons,
            )
        )  # fmt: skip

    @property
    def chosen_password(self) -> str:
        """The password for encrypted copies; empty for plain files."""
        return self.password.text().strip() if self.encrypt_box.isChecked() else ""

    def _on_encrypt(self, on: bool) -> None:
        if on and not self.password.text():
            self.password.setText(suggested_password())
        self.password.setVisible(on)
        self._password_note.setVisible(on)

    def _work(self) -> QWidget:
        self._working = label("", "heading")
        note = label(
            tr(
                "You can keep working in the meantime. “Cancel” at the bottom of the window "
                "stops the run; packets already finished stay."
            ),
            "muted",
            wrap=True,
        )
        return _face(column(self._working, note))

    def _outcome(self) -> QWidget:
        self._result = label("", "heading", wrap=True)
        self._written_to = ElidedLabel("", "muted", Qt.TextElideMode.ElideMiddle)
        self._problems = label("", wrap=True)
        self._model = RowsModel(_columns(), self)
        self._table = DataTable(self._model, tr("Result for each city"), wide=(1, 4))
        self.open_button = button(
            tr("Open folder"), self.open_asked.emit, icon_name="folder", kind="main"
        )
        self.resume_button = _go_on(self.resume_asked.emit)
        self.close_button = button(tr("Close"), self.leave)
        buttons = _flowing(self.open_button, self.resume_button, self.close_button)
        return _face(column(self._result, self._written_to, self._problems, self._table, buttons))

    def _show_face(self, index: int) -> None:
        for at, face in enumerate(self._faces):
            face.setVisible(at == index)
        self.show()


def _undecided(pairs: int) -> str:
    if not pairs:
        return ""
    return show(
        say_count(
            "{count} possible duplicate needs a decision; until someone decides, both lines "
            "are printed.",
            "{count} possible duplicates need a decision; until someone decides, both lines "
            "are printed.",
            pairs,
        )
    )


def _flowing(*buttons: QPushButton) -> QWidget:
    """Return buttons side by side, on two lines if the window is narrow."""
    made = QWidget()
    made.setLayout(FlowLayout(*buttons))
    return made


def _write_words() -> str:
    return tr("Write the packets")


def _go_on(on_click: Callable[[], object]) -> QPushButton:
    return button(
        tr("Resume the stopped run"), on_click, kind="main",
        tip=tr("Keeps the finished packets and writes the others"),
    )  # fmt: skip


def _set_words(made: QPushButton, words: str) -> None:
    made.setText(words)
    made.setAccessibleName(words)


def _set_kind(made: QPushButton, kind: str) -> None:
    """Change the kind of a button; style sheets check it only when told to."""
    made.setProperty("kind", kind)
    made.style().unpolish(made)
    made.style().polish(made)


def _face(layout: QVBoxLayout) -> QWidget:
    face = QWidget()
    face.setLayout(layout)
    return face


def _explained(city: CityResult) -> str:
    return f"{city.office.place}, {city.office.state}: {_problem(city)}"


def _problem(city: CityResult) -> str:
    assert city.problem is not None
    return f"{show(city.problem.problem)} {show(city.problem.remedy)}"


def _columns() -> list[Column[CityResult]]:
    return [
        Column(tr("City"), lambda city: Cell(f"{city.office.place}, {city.office.state}")),
        Column(tr("Result"), _outcome_cell),
        Column(tr("Signatures"), lambda city: count_cell(city.signatures), number=True),
        Column(tr("Pages"), lambda city: count_cell(city.pages), number=True),
        Column(tr("File"), _file_cell),
    ]


def _outcome_cell(city: CityResult) -> Cell:
    if city.problem is not None:
        return Cell(_problem(city), "bad", "bad")
    if city.held_back is not None:
        return Cell(tr("Held back. {why}", why=show(city.held_back)), "waiting", "warn")
    if city.kept:
        return Cell(tr("Kept from an earlier run"), "good", "good")
    return Cell(tr("Written and checked"), "good", "good")


def _file_cell(city: CityResult) -> Cell:
    return Cell(city.path.name, tip=str(city.path)) if city.path else Cell("–")


def _summary(run: PacketRun) -> str:
    held = sum(city.held_back is not None for city in run.cities)
    parts = [
        say_count(
            "{count} packet is written and checked.",
            "{count} packets are written and checked.",
            len(run.written),
        )
    ]
    if run.failed:
        parts.append(
            say_count("{count} could not be written.", "{count} could not be written.",
                      len(run.failed))
        )  # fmt: skip
    if held:
        parts.append(say_count("{count} is held back.", "{count} are held back.", held))
    return " ".join(show(part) for part in parts)
