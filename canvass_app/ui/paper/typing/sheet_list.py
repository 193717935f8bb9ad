"""The list of sheets to choose from, narrowed down to what is searched for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QObject, QSize, Qt

from canvass_app.desk.paper.sheet_finding import SheetEntry, SheetState
from canvass_app.text.fold import fold
from canvass_app.ui.parts.plain_models import Index, PlainListModel
from canvass_app.ui.style.icons import icon
from canvass_app.ui.style.theme import current_theme
from canvass_app.ui.translation import tr

_ROOT = QModelIndex()

STATE_LOOK = {
    SheetState.OPEN: ("waiting", "accent"),
    SheetState.FINISHED: ("good", "good"),
    SheetState.DIFFERS: ("warn", "warn"),
}
"""The icon and the tone of each state; the words are next to them."""


class SheetList(PlainListModel):
    """Sheets, newest first; `narrow` keeps those whose number or header has some words."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: Sequence[SheetEntry] = ()
        self._folded: list[str] = []
        self._shown: list[SheetEntry] = []

    def load(self, entries: Sequence[SheetEntry]) -> None:
        """Show a new list."""
        self._all = entries
        self._folded = [
            fold(
                " ".join((e.sheet.number, e.sheet.circulator, e.sheet.place, e.sheet.collected_on))
            )
            for e in entries
        ]
        self.narrow("")

    def narrow(self, words: str) -> None:
        """Show the sheets in which each of `words` occurs."""
        wanted = fold(words).split()
        self.beginResetModel()
        self._shown = [
            entry
            for entry, text in zip(self._all, self._folded, strict=True)
            if all(word in text for word in wanted)
        ]
        self.endResetModel()

    def narrow_to_number(self, number: str) -> bool:
        """Show the sheets that have just this number; without any, change nothing."""
        found = [entry for entry in self._all if entry.sheet.number == number]
        if found:
            self.beginResetModel()
            self._shown = found
            self.endResetModel()
        return bool(found)

    def entry(self, at: int) -> SheetEntry | None:
        """Return the sheet in a row."""
        return self._shown[at] if 0 <= at < len(self._shown) else None

    def row_of(self, sheet_id: str) -> int:
        """Return the row of a sheet, -1 if it is not shown."""
        return next((at for at, e in enumerate(self._shown) if e.sheet.id == sheet_id), -1)

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def look(self, index: Index, role: int) -> object:
        entry = self.entry(index.row())
        if entry is None:
            return None
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return _in_words(entry)
        if role == Qt.ItemDataRole.ToolTipRole:
            return _in_words(entry)
        if role == Qt.ItemDataRole.SizeHintRole:
            return QSize(0, current_theme().px("row"))
        if role == Qt.ItemDataRole.DecorationRole:
            return icon(*STATE_LOOK[entry.state])
        return None


def state_words(state: SheetState) -> str:
    """Return the state of a sheet in words."""
    return {
        SheetState.OPEN: tr("open"),
        SheetState.FINISHED: tr("finished"),
        SheetState.DIFFERS: tr("counts differ"),
    }[state]


def _in_words(entry: SheetEntry) -> str:
    where = ", ".join(part for part in (entry.sheet.circulator, entry.sheet.place) if part)
    return tr(
        "{sheet}  ·  {state}, {n} lines  ·  {where}",
        sheet=entry.sheet.number,
        state=state_words(entry.state),
        n=entry.typed,
        where=where or tr("no header"),
    )
