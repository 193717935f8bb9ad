"""The keys of the entry grid, in one table, and the line that explains them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtCore import Qt

from canvass_app.model.line import LineState
from canvass_app.ui.translation import tr

STATE_KEYS = {
    LineState.SIGNED: "F5",
    LineState.ILLEGIBLE: "F6",
    LineState.CROSSED_OUT: "F7",
    LineState.BLANK: "F8",
    LineState.WITHDRAWN: "F9",
}

_PLAIN = Qt.KeyboardModifier.NoModifier.value
_SHIFT = Qt.KeyboardModifier.ShiftModifier.value
_CTRL = Qt.KeyboardModifier.ControlModifier.value


class GridCommands(Protocol):
    """What the keys can ask the grid to do; `EntryGrid` documents each command."""

    def next_field(self) -> None: ...
    def previous_field(self) -> None: ...
    def next_common(self) -> None: ...
    def previous_common(self) -> None: ...
    def line_up(self) -> None: ...
    def line_down(self) -> None: ...
    def restore(self) -> None: ...
    def ditto(self) -> None: ...
    def ditto_rest(self) -> None: ...
    def another_place(self) -> None: ...
    def as_form(self) -> None: ...
    def mark(self, state: LineState) -> None: ...
    def remove_line(self) -> None: ...
    def paste(self) -> None: ...
    def copy_line(self) -> None: ...
    def leave_forward(self) -> None: ...
    def leave_back(self) -> None: ...


def key_table(grid: GridCommands) -> dict[tuple[int, int], Callable[[], object]]:
    """Return what each key does, by modifiers and key code."""
    key = Qt.Key
    table: dict[tuple[int, int], Callable[[], object]] = {
        (_PLAIN, key.Key_Tab): grid.next_common,
        (_SHIFT, key.Key_Backtab): grid.previous_common,
        (_SHIFT, key.Key_Tab): grid.previous_common,
        (_PLAIN, key.Key_Up): grid.line_up,
        (_PLAIN, key.Key_Down): grid.line_down,
        (_PLAIN, key.Key_Escape): grid.restore,
        (_CTRL, key.Key_Apostrophe): grid.ditto,
        (_CTRL, key.Key_D): grid.ditto_rest,
        (_PLAIN, key.Key_F3): grid.another_place,
        (_PLAIN, key.Key_F4): grid.as_form,
        (_CTRL, key.Key_Delete): grid.remove_line,
        (_CTRL, key.Key_V): grid.paste,
        (_SHIFT, key.Key_Insert): grid.paste,
        (_CTRL | _SHIFT, key.Key_C): grid.copy_line,
        (_CTRL, key.Key_Tab): grid.leave_forward,
        (_CTRL | _SHIFT, key.Key_Backtab): grid.leave_back,
        (_CTRL | _SHIFT, key.Key_Tab): grid.leave_back,
    }
    for enter in (key.Key_Return, key.Key_Enter):
        table[_PLAIN, enter] = grid.next_field
        table[_SHIFT, enter] = grid.previous_field
    for state, name in STATE_KEYS.items():
        table[_PLAIN, key[f"Key_{name}"]] = partial(grid.mark, state)
    return table


def keys_in_words() -> str:
    """Return the line below the grid that names the keys."""
    return tr(
        "Enter: next field · Tab: next common field · Ctrl+’: same as above · Ctrl+D: place "
        "and date as above · F3: another place · F4: as a form · →: accept the gray text · "
        "F6 illegible · F7 crossed out · F8 blank · F9 withdrawn · F5 signed · Ctrl+Delete: "
        "remove line · Ctrl+V: paste cells · Esc: restore · Ctrl+Tab: leave the grid"
    )


def start_in_words() -> str:
    """Return the line below the grid while the header is being typed."""
    return tr("Enter goes through the header; in its last field it starts the sheet.")
