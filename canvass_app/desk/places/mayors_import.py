"""A list of mayors before it is imported: which column is what, and what would change.

Nothing is applied until a person says so, and all of it is one act that can be undone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum
from pathlib import Path

from canvass_app.desk.places.mayors_file import MayorsFile, look_at, map_columns, remember_columns
from canvass_app.desk.places.offices import OFFICE_FIELDS, fields_to_set
from canvass_app.desk.session import Session
from canvass_app.exchange.offices.openstates import TOLD, read_openstates
from canvass_app.exchange.offices.reading import offices_of
from canvass_app.exchange.offices.rows import OfficeRow
from canvass_app.exchange.tables.rows import BadRow
from canvass_app.model.changes import Outcome
from canvass_app.model.errors import BadInput
from canvass_app.model.ids import office_id
from canvass_app.model.office import Office
from canvass_app.model.progress import Progress, no_progress
from canvass_app.model.words import Words, say
from canvass_app.routing.gazetteer import Gazetteer
from canvass_app.routing.place_match import Matched, match_place
from canvass_app.store.entities import OFFICE, to_plain
from canvass_app.store.journal.acts import Act
from canvass_app.text.fold import fold_place

__all__ = [
    "Fate", "MayorsApplied", "MayorsFile", "MayorsPlan", "PlannedRow", "apply", "look_at",
    "map_columns", "plan", "remember_columns",
]  # fmt: skip


class Fate(Enum):
    """What happens to a row."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    NOT_FOUND = "not_found"


@dataclass(frozen=True, slots=True)
class PlannedRow:
    """A row and what it would do. `changes` are field, old and new text.

    `office` is the office as it would be stored; `given_fields` are the ones that would be set.
    `note` says why a row is not found, or under which other name it was found.
    """

    row: int
    fate: Fate
    office: Office
    given_fields: tuple[str, ...] = ()
    changes: tuple[tuple[str, str, str], ...] = ()
    note: Words | None = None


@dataclass(frozen=True)
class MayorsPlan:
    """What importing a list would do, row by row, and the rows that cannot be imported."""

    path: Path
    headings: tuple[str, ...]
    ignored_columns: tuple[str, ...]
    rows: tuple[PlannedRow, ...]
    bad: tuple[BadRow, ...] = ()

    def of(self, fate: Fate) -> list[PlannedRow]:
        """Return the rows with one fate."""
        return [row for row in self.rows if row.fate is fate]


@dataclass(frozen=True, slots=True)
class MayorsApplied:
    """What was imported."""

    new: int
    changed: int


@dataclass
class _Planning:
    gazetteer: Gazetteer
    offices: Mapping[str, Office]
    seen: dict[str, int] = field(default_factory=dict)


def plan(session: Session, file: MayorsFile, progress: Progress = no_progress) -> MayorsPlan:
    """Compare the file with the mayors table and the place pack, changing nothing.

    Raises `BadInput` if the state or the place has no column.
    """
    given_fields, items, ignored = _read(file, progress)
    offices = {office.id: office for office in session.offices()}
    planning = _Planning(session.gazetteer, offices)
    rows: list[PlannedRow] = []
    bad: list[BadRow] = []
    for done, item in enumerate(items):
        if done % 100 == 0:
            progress(done, file.grid.about_rows if file.grid else 0, say("Reading the mayors"))
        if isinstance(item, BadRow):
            bad.append(item)
            continue
        planned = _planned(planning, item, given_fields)
        first = planning.seen.setdefault(planned.office.id, item.row)
        if first != item.row and planned.fate is not Fate.NOT_FOUND:
            bad.append(BadRow(item.row, _cells(file, item), _twice(planned.office, first)))
        else:
            rows.append(planned)
    headings = file.grid.headings if file.grid else (say("File").template,)
    return MayorsPlan(file.path, headings, ignored, tuple(rows), tuple(bad))


def apply(
    session: Session, found: MayorsPlan, *, also_unknown: bool, progress: Progress = no_progress
) -> Outcome[MayorsApplied]:
    """Import the plan's new and changed rows as one act, and unknown places if wanted."""
    wanted = found.of(Fate.NEW) + found.of(Fate.CHANGED)
    new = len(found.of(Fate.NEW))
    if also_unknown:
        unknown = found.of(Fate.NOT_FOUND)
        wanted, new = wanted + unknown, new + len(unknown)

    def body(act: Act) -> None:
        for done, row in enumerate(wanted):
            if done % 200 == 0:
                progress(done, len(wanted), say("Reading the mayors table"))
            values = {name: getattr(row.office, name) for name in row.given_fields}
            act.put(OFFICE, row.office.id, values)

    applied = MayorsApplied(new, len(wanted) - new)
    if not wanted:
        return Outcome(applied)
    label = say("Mayors from {file}", file=found.path.name)
    return session.perform("offices.imported", label, body).with_value(applied)


def _read(
    file: MayorsFile, progress: Progress
) -> tuple[frozenset[str], Iterable[OfficeRow | BadRow], tuple[str, ...]]:
    if file.grid is None:
        return TOLD, read_openstates(file.path, progress), ()
    if file.missing:
        raise BadInput(
            say(
                "“{file}” does not have a column {missing}.",
                file=file.path.name,
                missing=" or ".join(f"“{name}”" for name in file.missing),
            ),
            say("Choose the column that contains it. Its columns are: {found}.",
                found=", ".join(filter(None, file.grid.headings)) or "—"),
        )  # fmt: skip
    read = offices_of(file.grid, file.mapping)
    return read.given_fields | {"state", "place"}, read.rows(), read.ignored_columns


def _planned(planning: _Planning, item: OfficeRow, given_fields: frozenset[str]) -> PlannedRow:
    match = match_place(planning.gazetteer, item.office)
    if match.problem is not None:
        return PlannedRow(
            item.row, Fate.NOT_FOUND, item.office, given_fields=OFFICE_FIELDS, note=match.problem
        )
    office = _as_matched(item.office, match, given_fields)
    before = planning.offices.get(office.id)
    if before is None:
        return PlannedRow(item.row, Fate.NEW, office, OFFICE_FIELDS, note=match.note)
    names = set(fields_to_set(office, before, given_fields)) - {"state", "place"}
    changes = tuple(_changes(before, office, sorted(names, key=OFFICE_FIELDS.index)))
    changed = tuple(name for name, _, _ in changes)
    fate = Fate.CHANGED if changes else Fate.SAME
    return PlannedRow(item.row, fate, office, changed, changes, match.note)


def _as_matched(office: Office, match: Matched, given_fields: frozenset[str]) -> Office:
    """Return the office with the name and id of the place that it was matched with."""
    if match.office is not None:
        known = match.office
        return replace(office, id=known.id, state=known.state, place=known.place)
    if match.place is None:
        return office
    found = match.place
    return replace(
        office,
        id=office_id(found.state, fold_place(match.name)),
        place=match.name,
        geoid=office.geoid or found.geoid,
        kind=office.kind if "kind" in given_fields else found.kind,
        title=office.title if "title" in given_fields else match.title or office.title,
    )


def _changes(before: Office, after: Office, names: Sequence[str]) -> Iterator[tuple[str, str, str]]:
    for name in names:
        old, new = getattr(before, name), getattr(after, name)
        if old != new and not _same_phone(name, old, new):
            yield name, _shown(old), _shown(new)


def _same_phone(name: str, old: object, new: object) -> bool:
    """Return whether two phone numbers differ only by parentheses and dashes."""
    digits = [[sign for sign in str(text) if sign.isdecimal()] for text in (old, new)]
    return name == "phone" and bool(digits[0]) and digits[0] == digits[1]


def _shown(value: object) -> str:
    plain = to_plain(value)
    if isinstance(plain, bool):
        return "yes" if plain else "no"
    if isinstance(plain, list):
        return " ".join(map(str, plain))
    return " · ".join(str(plain).splitlines())


def _cells(file: MayorsFile, item: OfficeRow) -> tuple[str, ...]:
    if file.grid is not None:
        for row in file.grid.content:
            if row.row == item.row:
                return tuple(row.cells)
    return (item.office.place,)


def _twice(office: Office, first: int) -> Words:
    return say(
        "{place}, {state} is already in row {first}. Keep one of the two.",
        place=office.place,
        state=office.state,
        first=first,
    )
