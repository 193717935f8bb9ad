"""Opens an editor in the entry grid's cell, and passes the grid's own keys to the grid."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QBrush, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from canvass_app.ui.paper.typing.grid_columns import COLUMNS
from canvass_app.ui.parts.plain_text import set_tip
from canvass_app.ui.parts.text_field import TextField
from canvass_app.ui.style.theme import current_theme
from canvass_app.ui.translation import show, tr

Index = QModelIndex | QPersistentModelIndex

_ROOMY = {"name": 220, "street": 200, "email": 220, "phone": 130, "city": 140, "zip": 90}
"""Minimum width of an editor in pixels at 100 %, for columns narrower than the text."""


class KeyTaker(Protocol):
    """Handles the keys that belong to the grid, not the field."""

    def take_key(self, event: QKeyEvent) -> bool:
        """Act on a key; return whether it was one of the grid's own."""

    def suggestion(self, text: str) -> str:
        """Return what is suggested after `text` in the open cell."""


class CellDelegate(QStyledItemDelegate):
    """Editors that never lose what was typed: a refresh leaves an edited one alone."""

    def __init__(
        self,
        keys: KeyTaker,
        on_typing: Callable[[], None],
        on_left: Callable[[Index, str], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._keys = keys
        self._on_typing = on_typing
        self._on_left = on_left

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        view = self.parent()
        is_current = (
            isinstance(view, QAbstractItemView) and view.currentIndex().row() == index.row()
        )
        if is_current and not index.data(Qt.ItemDataRole.BackgroundRole):
            option.backgroundBrush = QBrush(current_theme().color("accent_soft"))

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = TextField()
        editor.setParent(parent)
        editor.setFrame(False)
        column = COLUMNS[index.column()]
        line = index.model().headerData(index.row(), Qt.Orientation.Vertical)
        editor.setAccessibleName(tr("{column}, line {n}", column=show(column.title), n=line))
        if column.field == "city":
            set_tip(editor, tr("A ZIP typed here fills the city and the state."))
        check = index.model().index(index.row(), len(COLUMNS) - 1).data()
        if check:
            editor.setAccessibleDescription(check)
        editor.textEdited.connect(lambda: self._on_typing())
        editor.textChanged.connect(lambda text: self._suggest(editor, text))
        return editor

    def _suggest(self, editor: TextField, text: str) -> None:
        rest = self._keys.suggestion(text) if editor.isModified() else ""
        editor.suggest(rest)
        if rest:
            spoken = tr("Suggested: {text}. The right arrow key accepts it.", text=text + rest)
            editor.setAccessibleDescription(spoken)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if not isinstance(editor, TextField) or editor.is_touched:
            return
        text = str(index.data() or "")
        if text != editor.text() or not editor.hasFocus():
            editor.settle(text)
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, TextField):
            touched, text = editor.isModified(), editor.text()
            editor.setModified(False)
            if touched:
                self._on_left(index, text)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        place = option.rect
        roomy = _ROOMY.get(COLUMNS[index.column()].field, 0) * current_theme().px("font") // 14
        width = max(place.width(), roomy)
        parent = editor.parentWidget()
        overhang = place.left() + width - (parent.width() if parent else width)
        if overhang > 0:
            width = max(place.width(), width - overhang)
        editor.setGeometry(place.left(), place.top(), width, place.height())

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and self._keys.take_key(event)
        ):
            return True
        return super().eventFilter(editor, event)
