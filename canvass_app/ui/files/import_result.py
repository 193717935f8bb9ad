"""What an import did, and what comes next: fixing rows, duplicates, cities."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from canvass_app.desk.destination import DUPLICATES, PLACES
from canvass_app.desk.files.importing import Imported
from canvass_app.model.words import Words, say_count
from canvass_app.ui.parts.basics import button, card, column, label, row
from canvass_app.ui.parts.marked_line import MarkedLine
from canvass_app.ui.style.theme import current_theme
from canvass_app.ui.translation import show, tr


class ImportResult(QWidget):
    """Two cards: the result of the import, and what to do next."""

    folder_asked = Signal()
    save_asked = Signal()
    search_asked = Signal()
    route_asked = Signal()
    go_to = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._heading = label("", "title", wrap=True)
        self.known = MarkedLine("info", "muted")
        self.bad = MarkedLine("warn", "warn")
        self._undo = label(tr("Ctrl+Z undoes the whole import."), "muted")
        self.open_folder = button(tr("Open folder"), self.folder_asked.emit, icon_name="folder")
        self.save_rows = button(tr("Save the rows to fix…"), self.save_asked.emit)
        self.search = button(tr("Search for duplicates"), self.search_asked.emit, kind="main")
        self.route = button(tr("Find the cities"), self.route_asked.emit)
        self.found = MarkedLine("good", "good")
        self.routed = MarkedLine("good", "good")
        self._see_pairs = button(tr("Review the pairs"), lambda: self.go_to.emit(DUPLICATES))
        self._see_places = button(tr("Review the places"), lambda: self.go_to.emit(PLACES))
        self._lay_out()

    @property
    def sentence(self) -> str:
        """The result of the import."""
        return self._heading.text()

    def show_result(self, result: Imported, file_name: str) -> None:
        """Show the result of importing `file_name`."""
        taken = say_count(
            "{count} line was imported from “{file}”.",
            "{count} lines were imported from “{file}”.",
            result.imported,
            file=file_name,
        )
        known = say_count(
            "{count} line was already in the campaign.",
            "{count} lines were already in the campaign.",
            result.known,
        )
        self._heading.setText(show(taken))
        self._undo.setVisible(bool(result.imported))
        self.known.say(show(known) if result.known else "")
        self.found.say("")
        self.routed.say("")
        self._see_pairs.hide()
        self._see_places.hide()
        self.show_repair(result)

    def show_repair(self, result: Imported) -> None:
        """Say where the rows to fix are, or that they could not be saved."""
        kept = show(_rows_to_fix(result))
        if result.repair_problem is not None:
            problem, remedy = result.repair_problem.problem, result.repair_problem.remedy
            kept = f"{kept} {show(problem)} {show(remedy)}"
        self.bad.say(kept if result.bad else "")
        self.open_folder.setVisible(result.repair_file is not None)
        self.save_rows.setVisible(bool(result.bad) and result.repair_file is None)

    def say_found(self, words: Words) -> None:
        """Say what the search for duplicates found."""
        self.found.say(show(words))
        self._see_pairs.show()

    def say_routed(self, words: Words) -> None:
        """Say what the search for cities found."""
        self.routed.say(show(words))
        self._see_places.show()

    def take_focus(self) -> None:
        """Focus the next step."""
        self.search.setFocus()

    def _lay_out(self) -> None:
        done = card(
            self._heading,
            self.known,
            self.bad,
            row(self.open_folder, self.save_rows, None),
            self._undo,
        )
        follow = card(
            label(tr("What comes next"), "heading"),
            label(
                tr("Canvass looks for people who signed twice, and finds the city of each signer. "
                   "You decide where there is doubt."),
                wrap=True,
            ),
            row(self.search, self.route, None),
            self.found,
            self.routed,
            row(self._see_pairs, self._see_places, None),
        )  # fmt: skip
        layout = column(done, follow, None)
        layout.setSpacing(current_theme().px("pad"))
        self.setLayout(layout)


def _rows_to_fix(result: Imported) -> Words:
    if result.repair_file is None:
        return say_count(
            "{count} row must be fixed.", "{count} rows must be fixed.", len(result.bad)
        )
    return say_count(
        "{count} row must be fixed. It is in “{file}” with the reason next to it: fix it "
        "there, then import that file.",
        "{count} rows must be fixed. They are in “{file}” with the reason next to each: fix "
        "them there, then import that file.",
        len(result.bad),
        file=result.repair_file.name,
    )
