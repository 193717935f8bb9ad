"""The columns of the entry grid, in the order of the sheet."""

from __future__ import annotations

from dataclasses import dataclass

from canvass_app.model.words import Words, say


@dataclass(frozen=True, slots=True)
class Column:
    """`field` of the line; `width` in pixels at 100 %; `share` is how much it grows.

    Tab skips `rare` columns.
    """

    field: str
    title: Words
    width: int
    share: int = 0
    rare: bool = False


COLUMNS = (
    Column("name", say("Name"), 140, share=5),
    Column("street", say("Street"), 136, share=4),
    Column("unit", say("Unit"), 42, rare=True),
    Column("city", say("City"), 94, share=3),
    Column("state", say("State"), 50),
    Column("zip", say("ZIP"), 54),
    Column("signed_on", say("Date"), 84),
    Column("email", say("E-mail"), 50, share=1, rare=True),
    Column("phone", say("Phone"), 50, share=1, rare=True),
    Column("check", say("Check"), 112),
)
AT = {column.field: at for at, column in enumerate(COLUMNS)}
"""The position of each field's column."""

FIRST, LAST = 0, len(COLUMNS) - 2
"""The first and the last column for typing."""
