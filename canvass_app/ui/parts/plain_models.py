"""Models for lists and tables whose tool tips show each text as it is.

All models of the window are made of these: what a cell holds may have come from anybody.
"""

from __future__ import annotations

from typing import final

from PySide6.QtCore import (
    QAbstractListModel,
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)

from canvass_app.ui.parts.plain_text import tip

Index = QModelIndex | QPersistentModelIndex


class PlainTableModel(QAbstractTableModel):
    """A table. Subclasses define `look` and `head_look`, with plain text for each role."""

    def look(self, index: Index, role: int) -> object:
        """Return the data of a cell for a role of Qt's item views; None for Qt's default."""
        raise NotImplementedError

    def head_look(self, section: int, orientation: Qt.Orientation, role: int) -> object:
        """Return the data of a heading."""
        raise NotImplementedError

    @final
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        return _plain(self.look(index, role), role)

    @final
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        return _plain(self.head_look(section, orientation, role), role)


class PlainListModel(QAbstractListModel):
    """A list. Subclasses define `look`, with plain text for each role."""

    def look(self, index: Index, role: int) -> object:
        """Return the data of an item for a role of Qt's item views; None for Qt's default."""
        raise NotImplementedError

    @final
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        return _plain(self.look(index, role), role)


def _plain(shown: object, role: int) -> object:
    is_tip = role == Qt.ItemDataRole.ToolTipRole
    return tip(shown) if is_tip and isinstance(shown, str) else shown
