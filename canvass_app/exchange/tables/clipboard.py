"""Cells on the clipboard, as spreadsheets write them: tabs, lines, quotes."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

Block = list[list[str]]


def read_block(text: str, *, from_table: bool = False) -> Block | None:
    """Return the cells of a copied part of a spreadsheet; None for text that isn't one.

    In a part of a spreadsheet, every line has the same number of cells. Lines without tabs are a
    column only if they end in a line break, or if the clipboard says so in another way
    (`from_table`): an address of several lines is one text. A single cell is not a block.
    """
    rows = _records(text.removesuffix("\x00"))
    widths = {len(cells) for cells in rows}
    if len(widths) != 1 or (len(rows) == 1 and widths == {1}):
        return None
    if widths == {1} and not (from_table or text.endswith(("\n", "\r"))):
        return None
    return rows


def write_block(rows: Iterable[Sequence[str]]) -> str:
    """Return cells in the form that spreadsheets read from the clipboard."""
    out = io.StringIO()
    csv.writer(out, delimiter="\t", lineterminator="\n").writerows(rows)
    return out.getvalue()


def _records(text: str) -> Block:
    if not text.count('"') % 2:
        try:
            return list(csv.reader(io.StringIO(text, newline=""), delimiter="\t"))
        except csv.Error:
            pass
    # A lone quotation mark or an inch mark must not swallow the lines that follow.
    return [line.split("\t") for line in text.splitlines()]
