"""Puts copied cells into the rows of the entry grid, from a cell to the right and down."""

from __future__ import annotations

from dataclasses import dataclass

from canvass_app.exchange.tables.clipboard import Block
from canvass_app.model.words import say_count
from canvass_app.text.fold import clean_written
from canvass_app.ui.paper.typing.carrying import no_longer_fitting
from canvass_app.ui.paper.typing.grid_columns import COLUMNS, LAST
from canvass_app.ui.paper.typing.grid_row import GridRow
from canvass_app.ui.paper.typing.lines_grid import LinesGrid
from canvass_app.ui.translation import show

MOST_ROWS = 500
"""The most rows to paste at once; longer lists are imported, with a dry run."""


@dataclass(frozen=True)
class PastedBlock:
    """What was pasted: each row with its fields. Rows and columns beyond the sheet are counted."""

    rows: list[tuple[GridRow, list[str]]]
    last_row: int
    rows_left_out: int
    columns_left_out: int


def put_block(lines: LinesGrid, row: int, column: int, block: Block) -> PastedBlock:
    """Show `block`, starting at (`row`, `column`), as typed and not yet saved.

    Empty cells leave existing values alone: they say nothing. What the program wrote there before,
    and what no longer fits, is removed, as when somebody types.
    """
    fits = block[:MOST_ROWS]
    fields = [shown.field for shown in COLUMNS[column : LAST + 1]]
    put: list[tuple[GridRow, list[str]]] = []
    for offset, cells in enumerate(fits):
        while row + offset >= len(lines.rows):
            lines.add_row()
        target = lines.rows[row + offset]
        changed = []
        for field, written in zip(fields, cells, strict=False):
            text = clean_written(written)
            if text and text != target.text(field):
                target.unsaved[field] = text
                target.refused.pop(field, None)
                changed.append(field)
        if changed:
            doubtful = {name for field in changed for name in no_longer_fitting(target, field)}
            emptied = sorted(doubtful.difference(changed))
            target.unsaved |= dict.fromkeys(emptied, "")
            changed += emptied
            target.filled.difference_update(changed)
            target.carried.difference_update(changed)
            # Nobody is still typing there: missing values may be pointed out right away.
            target.left = True
            put.append((target, changed))
            lines.show_row(target)
    lines.make_room()
    beyond = max((len(cells) for cells in fits), default=0) - len(fields)
    return PastedBlock(put, row + len(fits) - 1, len(block) - len(fits), max(beyond, 0))


def pasted_in_words(put: PastedBlock) -> str:
    """Say what was pasted, and what did not fit."""
    parts = [
        show(
            say_count(
                "{count} line was pasted. Ctrl+Z undoes it.",
                "{count} lines were pasted. Ctrl+Z undoes it.",
                len(put.rows),
            )
        )
    ]
    if put.columns_left_out:
        parts.append(
            show(
                say_count(
                    "{count} column did not fit next to the others and was left out.",
                    "{count} columns did not fit next to the others and were left out.",
                    put.columns_left_out,
                )
            )
        )
    if put.rows_left_out:
        parts.append(
            show(
                say_count(
                    "{count} more row was left out: use Import for a list this long.",
                    "{count} more rows were left out: use Import for a list this long.",
                    put.rows_left_out,
                )
            )
        )
    return " ".join(parts)
