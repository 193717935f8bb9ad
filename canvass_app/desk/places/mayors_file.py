"""A list of mayors, opened: which column is what, and what was chosen for such columns before."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from canvass_app.desk import column_memory
from canvass_app.exchange.offices.openstates import is_openstates
from canvass_app.exchange.offices.reading import OFFICE_COLUMNS, known_headings, matched
from canvass_app.exchange.tables.grid import Grid, read_grid
from canvass_app.model.errors import BadInput
from canvass_app.model.progress import Progress, no_progress
from canvass_app.model.words import say
from canvass_app.text.zips import state_code

_KIND = "mayors "


@dataclass(frozen=True, slots=True)
class MayorsFile:
    """A list of mayors, opened. `mapping` gives each field its column; `grid` is None for files
    whose fields need no mapping. `remembered` says that a person chose this mapping before.
    """

    path: Path
    grid: Grid | None
    mapping: Mapping[str, int]
    remembered: bool = False

    @property
    def missing(self) -> tuple[str, ...]:
        """The required fields that have no column yet."""
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


def look_at(
    path: Path, *, encoding: str | None = None, progress: Progress = no_progress
) -> MayorsFile:
    """Open a list of mayors: a CSV file, a spreadsheet, or Open States files.

    Raises `BadInput` if it cannot be read, and whatever `progress` raises.
    """
    if is_openstates(path, progress):
        return MayorsFile(path, None, {})
    if path.is_dir():
        raise BadInput(
            say("“{file}” has no YAML files of mayors.", file=path.name),
            say("Choose a folder “municipalities” of the Open States people repository."),
        )
    grid = read_grid(path, encoding=encoding, known=known_headings, progress=progress)
    before = column_memory.recall(grid.headings, OFFICE_COLUMNS, _KIND)
    if before is not None:
        mapping = {name: at for at, name in enumerate(before) if name}
        return MayorsFile(path, grid, mapping, remembered=True)
    return MayorsFile(path, grid, matched(grid.headings))


def map_columns(file: MayorsFile, mapping: Mapping[str, int]) -> MayorsFile:
    """Return the file with the columns that a person chose."""
    return replace(file, mapping=dict(mapping))


def remember_columns(file: MayorsFile) -> None:
    """Remember a person's choice for these headings, for the next file with the same ones."""
    if file.grid is None:
        return
    fields = {at: name for name, at in file.mapping.items()}
    choice = tuple(fields.get(at, "") for at in range(len(file.grid.headings)))
    column_memory.remember(file.grid.headings, choice, _KIND)
