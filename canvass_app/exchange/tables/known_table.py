"""A table whose columns are known: how it is read, and which columns are not."""

from __future__ import annotations

from dataclasses import dataclass

from canvass_app.exchange.tables.grid import Grid
from canvass_app.exchange.tables.headings import Columns
from canvass_app.exchange.tables.opening import Table


@dataclass(frozen=True)
class KnownTable:
    """What files of signatures and files of offices have in common."""

    source: Table | Grid
    columns: Columns

    @property
    def encoding(self) -> str:
        """One of `decoding.ENCODINGS`; empty for a workbook."""
        return self.source.encoding

    @property
    def delimiter(self) -> str:
        """Comma, semicolon or tab; empty for a workbook."""
        return self.source.delimiter

    @property
    def headings(self) -> tuple[str, ...]:
        """The headings as in the file."""
        return self.source.headings

    @property
    def ignored_columns(self) -> tuple[str, ...]:
        """Headings of columns that Canvass has no use for."""
        return self.columns.ignored

    @property
    def refused_columns(self) -> tuple[str, ...]:
        """Headings of columns that are never imported, because they could harm the signers."""
        return self.columns.refused
