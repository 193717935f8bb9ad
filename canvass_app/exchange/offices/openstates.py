"""Mayors from the public files of the Open States project: one YAML file per person.

Format: `schema.md` of the repository openstates/people, folder `data/STATE/municipalities`.
A role says `type: mayor`, an end date, and the place as an Open Civic Data identifier like
`ocd-jurisdiction/country:us/state:ca/place:oakland/government`. Addresses have `;` between
their lines; older files call `offices` `contact_details`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from canvass_app.exchange.offices.rows import OfficeRow
from canvass_app.exchange.tables.rows import BadRow, RowProblem
from canvass_app.exchange.tables.values import text_of
from canvass_app.model.errors import BadInput
from canvass_app.model.ids import office_id
from canvass_app.model.office import Office
from canvass_app.model.words import say
from canvass_app.text.fold import fold_place
from canvass_app.text.zips import state_code

ENDINGS = frozenset({".yml", ".yaml"})
TOLD = frozenset({"state", "place", "holder", "term_end", "address", "email", "phone", "source"})
"""The fields of `Office` that such a file sets."""

_PLACE = re.compile(
    r"country:us/(?:state|territory|district):([a-z]{2})(?:/[a-z_]+:[^/]+)*?"
    r"(?:/[a-z_]+:([^/]+))?/(?:government|legislature)$"
)
_LARGEST = 200_000
_MOST_FILES = 50_000


def is_openstates(path: Path) -> bool:
    """Return whether `path` is a YAML file, or a folder with some below it."""
    if path.is_dir():
        return next(_files(path), None) is not None
    return path.suffix.lower() in ENDINGS


def read_openstates(path: Path) -> Iterator[OfficeRow | BadRow]:
    """Yield the mayors in a file, or in all files below a folder; the row is the file's number.

    People who are not mayors are skipped. Raises BadInput when there is no such file.
    """
    files = sorted(_files(path)) if path.is_dir() else [path]
    if not files or not path.exists():
        raise BadInput(
            say("“{file}” has no YAML files of mayors.", file=path.name),
            say("Choose a folder “municipalities” of the Open States people repository."),
        )
    first: dict[str, int] = {}
    for number, file in enumerate(files[:_MOST_FILES], 1):
        try:
            office = _office(_person(file))
            if office is None:
                continue
            earlier = first.setdefault(office.id, number)
            if earlier != number:
                raise RowProblem(
                    say(
                        "{place}, {state} has another mayor in file {first} of the folder.",
                        place=office.place,
                        state=office.state,
                        first=earlier,
                    )
                )
            yield OfficeRow(number, office)
        except RowProblem as problem:
            yield BadRow(number, (file.name,), problem.reason)


def _files(folder: Path) -> Iterator[Path]:
    for file in folder.rglob("*"):
        if file.suffix.lower() in ENDINGS and file.is_file():
            # A full checkout has legislators and former mayors in addition to mayors.
            inside = file.relative_to(folder).parts[:-1]
            if not inside or "municipalities" in inside or folder.name == "municipalities":
                yield file


def _person(file: Path) -> Mapping[str, Any]:
    # Loaded on first use: the page that may read such a file must not wait for it.
    import yaml

    try:
        if file.stat().st_size > _LARGEST:
            raise RowProblem(say("The file is too large to describe one person."))
        found = yaml.safe_load(file.read_text(encoding="utf-8"))
    except (OSError, ValueError, yaml.YAMLError, RecursionError) as error:
        # ValueError is an odd encoding, or a day like 2026-02-30.
        raise RowProblem(say("The file cannot be read as YAML.")) from error
    if not isinstance(found, Mapping):
        raise RowProblem(say("The file does not describe a person."))
    return found


def _office(person: Mapping[str, Any]) -> Office | None:
    role = _mayors_role(person)
    if role is None:
        return None
    match = _PLACE.search(str(role.get("jurisdiction", "")))
    if match is None:
        raise RowProblem(say("The mayor’s role does not name a place in the United States."))
    state = state_code(match[1]) or match[1].upper()
    place = _place_name(match[2] or ("washington" if state == "DC" else ""))
    if not place:
        raise RowProblem(say("The mayor’s role does not name a place in the United States."))
    contacts = _listed(person, "offices", "contact_details")
    sources = [str(each.get("url", "")) for each in _listed(person, "sources")]
    return Office(
        id=office_id(state, fold_place(place)),
        state=state,
        place=place,
        holder=text_of(str(person.get("name", "")), "name"),
        term_end=_day(role.get("end_date")),
        address=_address(_first(contacts, "address")),
        email=text_of(str(person.get("email") or _first(contacts, "email")), "email"),
        phone=text_of(_first(contacts, "voice"), "phone"),
        source=text_of(" ".join(["Open States", *filter(None, sources[:1])])[:300], "source"),
    )


def _mayors_role(person: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """Return the mayoral role that ends last; one without an end date has not ended."""
    roles = [role for role in _listed(person, "roles") if role.get("type") == "mayor"]
    return max(roles, key=lambda role: _day(role.get("end_date")) or "9999", default=None)


def _listed(person: Mapping[str, Any], *names: str) -> list[Mapping[str, Any]]:
    found: list[Mapping[str, Any]] = []
    for name in names:
        value = person.get(name)
        if isinstance(value, list):
            found += [each for each in value if isinstance(each, Mapping)]
    return found


def _first(contacts: list[Mapping[str, Any]], name: str) -> str:
    return next((str(each[name]) for each in contacts if each.get(name)), "")


def _address(written: str) -> str:
    lines = (text_of(part, "address").strip(" ,") for part in re.split(r"[;|\r\n]+", written))
    return "\n".join(line for line in lines if line)


def _day(value: object) -> str:
    """Return a date in ISO 8601; a year or month alone means its last day."""
    written = value.isoformat() if isinstance(value, date) else str(value or "").strip()
    if re.fullmatch(r"\d{4}", written):
        return f"{written}-12-31"
    if re.fullmatch(r"\d{4}-\d{2}", written):
        return f"{written}-28"
    try:
        return date.fromisoformat(written).isoformat() if written else ""
    except ValueError as error:
        raise RowProblem(
            say("The end of the term “{written}” is not a date.", written=written[:20])
        ) from error


def _place_name(identifier: str) -> str:
    """Return the name in an Open Civic Data identifier: `st_louis` is `St Louis`."""
    words = identifier.replace("~", "'").replace("_", " ").split()
    return " ".join(
        "-".join(part[:1].upper() + part[1:] for part in word.split("-")) for word in words
    )
