"""A list of mayors, looked at: which column is what, and what was said of such columns before."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from canvass_app.desk.preferences import user_folder
from canvass_app.exchange.grid import Grid, read_grid
from canvass_app.exchange.headings import key
from canvass_app.exchange.offices_in import OFFICE_COLUMNS, known_headings, matched
from canvass_app.exchange.openstates_in import is_openstates
from canvass_app.model.errors import BadInput
from canvass_app.model.words import say
from canvass_app.store.files import replace_file
from canvass_app.text.zips import state_code

_MOST_REMEMBERED = 40


@dataclass(frozen=True, slots=True)
class MayorsFile:
    """A list of mayors, looked at. `mapping` gives each field its column; `grid` is None for
    files whose fields need no mapping. `remembered` says that a person mapped it so before."""

    path: Path
    grid: Grid | None
    mapping: Mapping[str, int]
    remembered: bool = False

    @property
    def missing(self) -> tuple[str, ...]:
        """The needed fields that have no column yet."""
        if self.grid is None:
            return ()
        missing = [name for name in ("state", "place") if name not in self.mapping]
        if missing == ["state"] and self._place_names_state():
            return ()
        return tuple(missing)

    def _place_names_state(self) -> bool:
        assert self.grid is not None
        samples = self.grid.samples(self.mapping["place"])
        return bool(samples) and all(state_code(each.rpartition(",")[2]) for each in samples)


def look_at(path: Path, *, encoding: str | None = None) -> MayorsFile:
    """Look at a list of mayors: a CSV file, a spreadsheet, or Open States files.

    Raises `BadInput` when it cannot be read.
    """
    if is_openstates(path):
        return MayorsFile(path, None, {})
    if path.is_dir():
        raise BadInput(
            say("“{file}” has no YAML files of mayors.", file=path.name),
            say("Choose a folder “municipalities” of the Open States people repository."),
        )
    grid = read_grid(path, encoding=encoding, known=known_headings)
    before = _remembered().get(_key_of(grid.headings))
    if before is not None:
        return MayorsFile(path, grid, before, remembered=True)
    return MayorsFile(path, grid, matched(grid.headings))


def map_columns(file: MayorsFile, mapping: Mapping[str, int]) -> MayorsFile:
    """Return the file with the columns that a person chose."""
    return replace(file, mapping=dict(mapping))


def remember_columns(file: MayorsFile) -> None:
    """Keep what a person said of these headings, for the next file that has the same."""
    if file.grid is None:
        return
    known = _remembered()
    known.pop(_key_of(file.grid.headings), None)
    known[_key_of(file.grid.headings)] = dict(file.mapping)
    kept = dict(list(known.items())[-_MOST_REMEMBERED:])
    replace_file(_memory(), json.dumps(kept, indent=1).encode())


def _memory() -> Path:
    return user_folder() / "mayors-columns.json"


def _key_of(headings: Sequence[str]) -> str:
    return "|".join(key(heading) for heading in headings)


def _remembered() -> dict[str, dict[str, int]]:
    try:
        stored = json.loads(_memory().read_bytes())
    except (OSError, ValueError):
        return {}
    if not isinstance(stored, dict):
        return {}
    return {
        heads: mapping
        for heads, mapping in stored.items()
        if isinstance(mapping, dict) and _fits(mapping, heads.count("|") + 1)
    }


def _fits(mapping: Mapping[str, object], width: int) -> bool:
    return all(
        name in OFFICE_COLUMNS and isinstance(at, int) and 0 <= at < width
        for name, at in mapping.items()
    )
