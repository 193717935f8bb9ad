"""Which column of a list of mayors is what: each field with the headings to choose from.

`column_mapping` works the other way around, with a field for each column: lists of mayors have many
columns, few of which are needed; files of signatures have few columns, most of which are.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QLabel, QScrollArea, QWidget

from canvass_app.desk.places.mayors_import import MayorsFile, map_columns
from canvass_app.exchange.tables.grid import Grid
from canvass_app.exchange.tables.headings import is_refused
from canvass_app.ui.parts.basics import column, label
from canvass_app.ui.parts.forms import name_field
from canvass_app.ui.places.mayors.office_form import field_names
from canvass_app.ui.style.theme import current_theme
from canvass_app.ui.translation import tr

_NO_COLUMN = -1
_NEEDED = frozenset({"state", "place"})


class MayorsColumns(QScrollArea):
    """A row for each field: its name, the column, and texts from it. Emits `changed`."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.choices: dict[str, QComboBox] = {}
        self._samples: dict[str, QLabel] = {}
        self._file: MayorsFile | None = None

    def show_file(self, file: MayorsFile) -> None:
        """Offer the columns of `file`, with what was recognized chosen."""
        assert file.grid is not None
        self._file = file
        self.choices.clear()
        self._samples.clear()
        content = QWidget()
        grid = QGridLayout()
        grid.setHorizontalSpacing(current_theme().px("pad"))
        grid.setVerticalSpacing(current_theme().px("gap") // 2)
        grid.setColumnStretch(2, 1)
        for at, (name, title) in enumerate(field_names().items()):
            caption = label(tr("{field} (needed)", field=title) if name in _NEEDED else title)
            choice = self._choice(name, title, file.grid)
            caption.setBuddy(choice)
            self._samples[name] = label("", "small")
            for place, part in enumerate((caption, choice, self._samples[name])):
                grid.addWidget(part, at, place)
            self._show_samples(name)
        content.setLayout(column(grid, None))
        self.setWidget(content)

    def mapped(self) -> MayorsFile:
        """Return the file with the columns chosen now."""
        assert self._file is not None
        chosen = {name: int(choice.currentData()) for name, choice in self.choices.items()}
        return map_columns(
            self._file, {name: at for name, at in chosen.items() if at != _NO_COLUMN}
        )

    def missing_choice(self) -> QComboBox | None:
        """The first required field without a column; None if nothing is missing."""
        missing = self.mapped().missing
        return self.choices[missing[0]] if missing else None

    @property
    def last_choice(self) -> QComboBox:
        """The field at the bottom of the list."""
        return list(self.choices.values())[-1]

    def _choice(self, name: str, title: str, grid: Grid) -> QComboBox:
        assert self._file is not None
        found = QComboBox()
        found.addItem(tr("(no column)"), _NO_COLUMN)
        for at, heading in enumerate(grid.headings):
            if is_refused(heading):
                continue
            found.addItem(heading or tr("column {number}", number=at + 1), at)
        found.setCurrentIndex(found.findData(self._file.mapping.get(name, _NO_COLUMN)))
        found.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        found.setMinimumContentsLength(16)
        name_field(found, tr("Column for {field}", field=title))
        found.currentIndexChanged.connect(lambda: self._on_chosen(name))
        self.choices[name] = found
        return found

    def _on_chosen(self, name: str) -> None:
        self._show_samples(name)
        self.changed.emit()

    def _show_samples(self, name: str) -> None:
        assert self._file is not None
        assert self._file.grid is not None
        at = int(self.choices[name].currentData())
        samples = self._file.grid.samples(at) if at != _NO_COLUMN else ()
        self._samples[name].setText("  ·  ".join(samples))
