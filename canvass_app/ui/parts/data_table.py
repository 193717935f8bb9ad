"""A table to read and choose from: whole rows, keyboard first, long texts cut, with a tooltip."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from canvass_app.ui.parts.forms import name_field
from canvass_app.ui.style.theme import current_theme

_NO_LIMIT = 16_777_215
_MEASURED = 50
"""How many rows determine a column's width: measuring a thousand would delay the next key."""


class DataTable(QTableView):
    """A read-only table. `wide` are the columns that share the remaining width.

    Without any, the table scrolls sideways and long texts are cut at a reasonable width.
    """

    def __init__(
        self, model: QAbstractItemModel, name: str, *, wide: tuple[int, ...], choose: bool = True
    ) -> None:
        super().__init__()
        self.setObjectName("datatable")
        self.setModel(model)
        name_field(self, name)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        if not choose:
            self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        # Tab leaves the table, as everywhere else.
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        side = current_theme().px("font") + 4
        self.setIconSize(QSize(side, side))
        self._size_rows()
        self.share_width(wide)

    def share_width(self, wide: tuple[int, ...]) -> None:
        """Make the columns `wide` share the width that the others leave."""
        self._wide = wide
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setResizeContentsPrecision(_MEASURED)
        # Without columns that can shrink, one long text must not push the others out of sight.
        header.setStretchLastSection(not wide)
        header.setMaximumSectionSize(_NO_LIMIT if wide else current_theme().px("panel_width"))
        header.setMinimumSectionSize(current_theme().px("row"))
        for column in range(self.model().columnCount()):
            mode = QHeaderView.ResizeMode.ResizeToContents
            if column in wide:
                mode = QHeaderView.ResizeMode.Stretch
            header.setSectionResizeMode(column, mode)

    def fit_height(self, most_rows: int) -> None:
        """Be as high as the rows need, up to `most_rows`; more rows scroll."""
        rows = min(max(self.model().rowCount(), 1), most_rows)
        head = self.horizontalHeader().sizeHint().height()
        frame = 2 * self.frameWidth() + 4
        if not self._wide:
            frame += self.horizontalScrollBar().sizeHint().height()
        self.setFixedHeight(head + rows * current_theme().px("row") + frame)

    def _size_rows(self) -> None:
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(current_theme().px("row"))
