"""Choosing what each column of a file is: its heading, three of its values, and a field.

For any kind of table: the caller says which fields there are, and which of them are required.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from canvass_app.exchange.tables.headings import refusal
from canvass_app.exchange.tables.mapping import Choice, choice_problems
from canvass_app.model.words import Words
from canvass_app.ui.parts.basics import button, card, column, label, row
from canvass_app.ui.parts.elided_label import ElidedLabel
from canvass_app.ui.parts.forms import choice, name_field
from canvass_app.ui.parts.marked_line import MarkedLine
from canvass_app.ui.style.theme import current_theme
from canvass_app.ui.translation import show, tr


@dataclass(frozen=True)
class Fields:
    """What columns can be: `names` (field to words), and `one_of`, of which one is required.

    `missing` is shown while no column is chosen for any of `one_of`.
    """

    names: Mapping[str, str]
    one_of: Collection[str]
    missing: Words


class ColumnMapping(QWidget):
    """Emits `used` with a `Choice` that has no problems, and `sheet_chosen` with a sheet."""

    used = Signal(object)
    sheet_chosen = Signal(str)

    def __init__(self, fields: Fields) -> None:
        super().__init__()
        self._fields = fields
        self._boxes: dict[int, QComboBox] = {}
        self._proposed: Choice = ()
        self._file = ElidedLabel("", "heading")
        self._grid_holder = QWidget()
        self._intro = label(
            tr("Choose what each column contains. The values shown are the first ones in the "
               "file. Your choice is remembered on this computer for files with the same "
               "headings."),
            "muted",
            wrap=True,
        )  # fmt: skip
        self.sheet = QComboBox()
        name_field(self.sheet, tr("Worksheet"))
        self.sheet.activated.connect(self._on_sheet)
        self._sheet_label = label(tr("Worksheet"))
        self._sheet_label.setBuddy(self.sheet)
        self.problems = MarkedLine("warn", "warn")
        self.fine = MarkedLine("good", "good")
        self.use = button(tr("Use these columns"), self._use, kind="main", shortcut="Ctrl+Return")
        self.back = button(tr("As recognized"), self._reset)
        self._holder = column(self._grid_holder)
        layout = column(
            self._file,
            card(
                self._intro,
                row(self._sheet_label, self.sheet, None),
                self._holder,
                self.problems,
                self.fine,
                row(self.use, self.back, None),
            ),
            None,
        )
        layout.setSpacing(current_theme().px("pad"))
        self.setLayout(layout)

    @property
    def choice(self) -> Choice:
        """The current field of each column."""
        return tuple(
            str(self._boxes[at].currentData()) if at in self._boxes else ""
            for at in range(len(self._proposed))
        )

    def box(self, heading_at: int) -> QComboBox:
        """Return the drop-down of a column, by its position."""
        return self._boxes[heading_at]

    def ask(
        self,
        name: str,
        headings: Sequence[str],
        samples: Sequence[Sequence[str]],
        proposed: Choice,
        sheets: Sequence[str] = (),
        sheet: str = "",
    ) -> None:
        """Show the columns of the file `name`, each with `samples` and the `proposed` field."""
        self._file.set_text(name)
        self._proposed = proposed
        self.sheet.clear()
        self.sheet.addItems(list(sheets))
        self.sheet.setCurrentText(sheet)
        self.sheet.setVisible(len(sheets) > 1)
        self._sheet_label.setVisible(len(sheets) > 1)
        self._make_grid(headings, samples)
        self._judge()

    def take_focus(self) -> None:
        """Focus the first column."""
        first = next(iter(self._boxes.values()), None)
        (first or self.use).setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # The wheel is for scrolling the page: it must not change a drop-down under the mouse.
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QComboBox):
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _make_grid(self, headings: Sequence[str], samples: Sequence[Sequence[str]]) -> None:
        self._grid_holder.deleteLater()
        self._grid_holder = QWidget()
        self._holder.addWidget(self._grid_holder)
        self._boxes = {}
        grid = QGridLayout(self._grid_holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(current_theme().px("pad"))
        grid.setVerticalSpacing(current_theme().px("gap"))
        for at, stretch in enumerate((3, 5, 3)):
            grid.setColumnStretch(at, stretch)
        titles = (tr("Column in the file"), tr("First values"), tr("Import as"))
        for at, title in enumerate(titles):
            grid.addWidget(label(title, "muted", wrap=True), 0, at)
        for at, heading in enumerate(headings):
            self._add_row(grid, at, heading or tr("Column {n}", n=at + 1), samples[at])
        before: QWidget = self.sheet
        for box in self._boxes.values():
            QWidget.setTabOrder(before, box)
            before = box
        QWidget.setTabOrder(before, self.use)

    def _add_row(self, grid: QGridLayout, at: int, heading: str, values: Sequence[str]) -> None:
        caption = ElidedLabel(heading)
        shown = " · ".join(values)
        grid.addWidget(caption, at + 1, 0)
        reason = refusal(heading)
        if reason is not None:
            told = tr("Never imported: it would reveal {what}.", what=reason)
            grid.addWidget(label(told, "muted", wrap=True), at + 1, 1, 1, 2)
            return
        grid.addWidget(ElidedLabel(shown or tr("nothing in the first rows"), "muted"), at + 1, 1)
        box = choice({"": tr("not imported"), **self._fields.names}, self._proposed[at])
        name_field(
            box,
            tr("Import “{heading}” as", heading=heading),
            tr("First values: {values}", values=shown) if shown else "",
        )
        box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        box.installEventFilter(self)
        box.currentIndexChanged.connect(self._judge)
        caption.setBuddy(box)
        self._boxes[at] = box
        grid.addWidget(box, at + 1, 2)

    def _judge(self) -> None:
        """Show right away what is wrong with the choice."""
        chosen = self.choice
        found = choice_problems(
            chosen, self._fields.names, self._fields.one_of, self._fields.missing
        )
        self.problems.say("\n".join(map(show, found)))
        self.fine.say("" if found else tr("These columns can be read."))
        self.use.setEnabled(not found)
        self.back.setEnabled(chosen != self._proposed)

    def _use(self) -> None:
        self.used.emit(self.choice)

    def _reset(self) -> None:
        for at, box in self._boxes.items():
            box.setCurrentIndex(max(0, box.findData(self._proposed[at])))

    def _on_sheet(self) -> None:
        self.sheet_chosen.emit(self.sheet.currentText())
