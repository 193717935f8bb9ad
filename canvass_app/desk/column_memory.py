"""Remembers which columns a person chose for a set of headings, on this computer only.

Only digests of headings and names of fields are stored, nothing from the files.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from canvass_app.desk.preferences import user_folder
from canvass_app.durable import replace_file
from canvass_app.exchange.tables.mapping import (
    Choice,
    headings_digest,
    remembered_choice,
    to_remember,
)
from canvass_app.foreign import read_foreign
from canvass_app.model.errors import BadInput

MOST_SETS = 200
"""How many sets of headings are remembered; the least recently used are forgotten."""
_LARGEST = 50_000_000


def recall(headings: Sequence[str], known: Sequence[str], kind: str = "") -> Choice | None:
    """Return what was chosen for these headings before, in any order; None if nothing was.

    `kind` separates kinds of files; it is empty for signatures. Fields that are not in `known` are
    left out: they may come from a newer version.
    """
    kept = _load().get(kind + headings_digest(headings))
    if kept is None:
        return None
    found = remembered_choice(headings, kept)
    return tuple(field if field in known else "" for field in found)


def remember(headings: Sequence[str], choice: Choice, kind: str = "") -> None:
    """Remember a choice for the next file of this kind with these headings."""
    sets = _load()
    digest = kind + headings_digest(headings)
    sets.pop(digest, None)
    sets[digest] = to_remember(headings, choice)
    newest = dict(list(sets.items())[-MOST_SETS:])
    # What the person does with the file now does not depend on the next one.
    with suppress(OSError):
        replace_file(_path(), json.dumps(newest, indent=1).encode())


def _path() -> Path:
    return user_folder() / "columns.json"


def _load() -> dict[str, dict[str, str]]:
    try:
        stored = json.loads(read_foreign(_path(), _LARGEST))
    except (BadInput, ValueError, RecursionError):
        return {}
    if not isinstance(stored, dict):
        return {}
    return {
        str(digest): {str(heading): str(field) for heading, field in kept.items()}
        for digest, kept in stored.items()
        if isinstance(kept, dict)
    }
