"""How the entry grid shares its width among the columns."""

from __future__ import annotations

from PySide6.QtWidgets import QTableView

from canvass_app.ui.paper.typing.grid_columns import COLUMNS, FIRST
from canvass_app.ui.paper.typing.grid_row import CHECK_WORDS
from canvass_app.ui.paper.typing.lines_grid import LinesGrid
from canvass_app.ui.style.theme import current_theme
from canvass_app.ui.translation import show

_NUMBER, _MARKED_NUMBER, _CHECK_FRAME = 36, 62, 40
"""Pixels at 100 %: the line number, the same with an icon, and the frame of the check words."""


def share_width(grid: QTableView, lines: LinesGrid) -> None:
    """Give each column its width and distribute the rest; nothing is squeezed.

    If the columns do not all fit and the Check column scrolls out of sight, its icons are shown
    next to the line numbers, which never scroll.
    """
    scale = current_theme().px("font") / 14
    widths = [round(column.width * scale) for column in COLUMNS]
    longest = max(grid.fontMetrics().horizontalAdvance(show(words)) for words in CHECK_WORDS)
    widths[-1] = longest + round(_CHECK_FRAME * scale)
    head = round(_NUMBER * scale)
    fits = sum(widths) + head <= grid.width()
    lines.mark_at_numbers(not fits)
    grid.verticalHeader().setFixedWidth(head if fits else round(_MARKED_NUMBER * scale))
    spare = max(0, grid.viewport().width() - sum(widths))
    shares = sum(column.share for column in COLUMNS)
    given = [spare * column.share // shares for column in COLUMNS]
    given[FIRST] += spare - sum(given)
    for at, width in enumerate(widths):
        grid.setColumnWidth(at, width + given[at])
