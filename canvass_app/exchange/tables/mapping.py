"""Which column of a file is which field, as chosen by a person, for any kind of table.

A choice is a tuple with a field for each column, empty if the column is not used. A choice for one
set of headings is remembered for the next file with the same ones, in any order. Only digests of
headings and names of fields are stored, because in a file without headings the first row is a
person.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from itertools import islice

from canvass_app.exchange.tables.headings import (
    PROBLEM_COLUMN,
    Columns,
    is_refused,
    key,
    shown_headings,
)
from canvass_app.exchange.tables.opening import Table
from canvass_app.exchange.tables.rows import TableRow
from canvass_app.model.errors import BadInput
from canvass_app.model.words import Words, say

Choice = tuple[str, ...]
Remembered = Mapping[str, str]
"""Maps the digest of a heading to the field in its column."""

SAMPLES = 3
_ROWS_SAMPLED = 500
_LONGEST_SAMPLE = 60


def choice_of(columns: Columns, width: int) -> Choice:
    """Return the choice equivalent to `columns`, for a table of `width` columns."""
    fields = {index: field for field, index in columns.where.items()}
    return tuple(fields.get(index, "") for index in range(width))


def columns_of(headings: Sequence[str], choice: Choice) -> Columns:
    """Return the columns that were chosen. Refused headings stay refused, whatever was chosen."""
    refused_at = frozenset(i for i, heading in enumerate(headings) if is_refused(heading))
    where: dict[str, int] = {}
    for index, field in enumerate(choice):
        if field and index not in refused_at:
            where.setdefault(field, index)
    used = {*where.values(), *refused_at}
    return Columns(
        where=where,
        ignored=tuple(
            heading or f"#{index + 1}"
            for index, heading in enumerate(headings)
            if index not in used and key(heading) != PROBLEM_COLUMN
        ),
        refused=tuple(headings[index] for index in sorted(refused_at)),
        refused_at=refused_at,
    )


def changed_choice(headings: Sequence[str], choice: Choice, wanted: Mapping[str, str]) -> Choice:
    """Return a choice with the columns `wanted` (heading to field, empty for none) applied.

    A field assigned to one column is removed from the column that had it. Raises BadInput for a
    heading that the table lacks.
    """
    keys = [key(heading) for heading in headings]
    changed = ["" if field in wanted.values() else field for field in choice]
    for heading, field in wanted.items():
        if key(heading) not in keys:
            raise BadInput(
                say("The file does not have a column “{heading}”.", heading=heading),
                say("Its columns are: {found}.", found=shown_headings(headings) or "—"),
            )
        changed[keys.index(key(heading))] = field
    return tuple(changed)


def choice_problems(
    choice: Choice,
    names: Mapping[str, str],
    one_of: Collection[str],
    missing: Words,
) -> list[Words]:
    """Return what is wrong with a choice: a field chosen twice, or none of the fields `one_of`.

    `names` has people's names of the fields; `missing` is the sentence if all of `one_of` are
    missing.
    """
    found = [
        say("Two columns are chosen for “{field}”. Choose one of them.", field=names[field])
        for field in dict.fromkeys(choice)
        if field and choice.count(field) > 1
    ]
    if not set(one_of) & set(choice):
        found.insert(0, missing)
    return found


def column_samples(table: Table, most: int = SAMPLES) -> list[tuple[str, ...]]:
    """Return for each column the first distinct values, at most `most`, none for refused columns.

    Only the first rows of the file are read.
    """
    found: list[dict[str, None]] = [{} for _ in table.headings]
    open_ones = [at for at, heading in enumerate(table.headings) if not is_refused(heading)]
    for item in islice(table.rows(), _ROWS_SAMPLED):
        if isinstance(item, TableRow):
            for at in open_ones:
                text = " ".join(item.cells[at].split())
                if text and len(found[at]) < most:
                    found[at][_shortened(text)] = None
            open_ones = [at for at in open_ones if len(found[at]) < most]
            if not open_ones:
                break
    return [tuple(values) for values in found]


def headings_digest(headings: Sequence[str]) -> str:
    """Return a name for a set of headings, the same in any order, that reveals none of them.

    A file saved for repair has the same headings as the original.
    """
    keys = (key(heading) for heading in headings)
    return _digest("\n".join(sorted(found for found in keys if found != PROBLEM_COLUMN)))


def to_remember(headings: Sequence[str], choice: Choice) -> dict[str, str]:
    """Return what to keep of a choice, to be read by `remembered_choice`."""
    return {name: field for name, field in zip(_names(headings), choice, strict=True) if field}


def remembered_choice(headings: Sequence[str], kept: Remembered) -> Choice:
    """Return the choice for these headings; repeated headings are distinguished by order."""
    return tuple(kept.get(name, "") for name in _names(headings))


def _names(headings: Sequence[str]) -> list[str]:
    """Return the digest of each heading; repeated headings get different digests."""
    seen: Counter[str] = Counter()
    names = []
    for heading in map(key, headings):
        seen[heading] += 1
        names.append(_digest(heading if seen[heading] == 1 else f"{heading}\n{seen[heading]}"))
    return names


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:24]


def _shortened(text: str) -> str:
    return text if len(text) <= _LONGEST_SAMPLE else f"{text[: _LONGEST_SAMPLE - 1]}…"
