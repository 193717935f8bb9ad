"""Mayors from the public files of the Open States project: one YAML file per person.

Format: `schema.md` of the repository openstates/people, folder `data/STATE/municipalities`.
A role says `type: mayor`, an end date, and the place as an Open Civic Data identifier like
`ocd-jurisdiction/country:us/state:ca/place:oakland/government`. Addresses have `;` between
their lines; older files call `offices` `contact_details`.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from datetime import date
from itertools import islice
from pathlib import Path

from canvass_app.exchange.offices.plain_yaml import Plain, read_plain_yaml
from canvass_app.exchange.offices.rows import OfficeRow
from canvass_app.exchange.tables.rows import BadRow, RowProblem
from canvass_app.exchange.tables.values import text_of
from canvass_app.foreign import read_foreign
from canvass_app.model.errors import BadInput
from canvass_app.model.ids import office_id
from canvass_app.model.office import Office
from canvass_app.model.progress import Progress, no_progress
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
_CHOOSE = say("Choose a folder “municipalities” of the Open States people repository.")
_LARGEST = 200_000
_MOST_FILES = 50_000
_MOST_SEEN = 1_000_000
_FILES_BETWEEN_REPORTS = 50


def is_openstates(path: Path, progress: Progress = no_progress) -> bool:
    """Return whether `path` is a YAML file, or a folder with some below it."""
    if path.is_dir():
        return next(_files(path, progress), None) is not None
    return path.suffix.lower() in ENDINGS


def read_openstates(path: Path, progress: Progress = no_progress) -> Iterator[OfficeRow | BadRow]:
    """Yield the mayors in a file, or in all files below a folder; the row is the file's number.

    People who are not mayors are skipped. Raises BadInput when there is no such file, or when there
    are too many, and whatever `progress` raises.
    """
    files = sorted(islice(_files(path, progress), _MOST_FILES + 1)) if path.is_dir() else [path]
    if not files or not path.exists():
        raise BadInput(
            say("“{file}” has no YAML files of mayors.", file=path.name),
            _CHOOSE,
        )
    if len(files) > _MOST_FILES:
        raise _too_many(path)
    first: dict[str, int] = {}
    for number, file in enumerate(files, 1):
        if number % _FILES_BETWEEN_REPORTS == 0:
            progress(number, len(files), say("Reading the mayors"))
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


def _files(folder: Path, progress: Progress) -> Iterator[Path]:
    """Yield the YAML files below a folder. What is only linked there is not below it."""
    inside_of, seen = folder.resolve(), 0
    for place, _, names in os.walk(folder):
        progress(0, 0, say("Reading the mayors"))
        seen += len(names)
        if seen > _MOST_SEEN:
            raise _too_many(folder)
        parts = Path(place).relative_to(folder).parts
        # A full checkout has legislators and former mayors in addition to mayors.
        if parts and "municipalities" not in parts and folder.name != "municipalities":
            continue
        for name in names:
            file = Path(place, name)
            if file.suffix.lower() in ENDINGS and file.resolve().is_relative_to(inside_of):
                yield file


def _too_many(folder: Path) -> BadInput:
    return BadInput(
        say("“{file}” has more files than any list of mayors.", file=folder.name), _CHOOSE
    )


def _person(file: Path) -> Mapping[str, Plain]:
    try:
        found = read_plain_yaml(read_foreign(file, _LARGEST).decode("utf-8-sig"))
    except BadInput as error:
        raise RowProblem(error.problem) from error
    except ValueError as error:
        # Not UTF-8, not YAML, or not plain.
        raise RowProblem(say("The file cannot be read as YAML.")) from error
    if not isinstance(found, dict):
        raise RowProblem(say("The file does not describe a person."))
    return found


def _office(person: Mapping[str, Plain]) -> Office | None:
    role = _mayors_role(person)
    if role is None:
        return None
    match = _PLACE.search(_text(role, "jurisdiction"))
    if match is None:
        raise RowProblem(say("The mayor’s role does not name a place in the United States."))
    state = state_code(match[1]) or match[1].upper()
    place = _place_name(match[2] or ("washington" if state == "DC" else ""))
    if not place:
        raise RowProblem(say("The mayor’s role does not name a place in the United States."))
    contacts = _listed(person, "offices", "contact_details")
    sources = [_text(each, "url") for each in _listed(person, "sources")]
    return Office(
        id=office_id(state, fold_place(place)),
        state=state,
        place=place,
        holder=text_of(_text(person, "name"), "name"),
        term_end=_day(_text(role, "end_date")),
        address=_address(_first(contacts, "address")),
        email=text_of(_text(person, "email") or _first(contacts, "email"), "email"),
        phone=text_of(_first(contacts, "voice"), "phone"),
        source=text_of(" ".join(["Open States", *filter(None, sources[:1])])[:300], "source"),
    )


def _mayors_role(person: Mapping[str, Plain]) -> Mapping[str, Plain] | None:
    """Return the mayoral role that ends last; one without an end date has not ended."""
    roles = [role for role in _listed(person, "roles") if _text(role, "type") == "mayor"]
    return max(roles, key=lambda role: _day(_text(role, "end_date")) or "9999", default=None)


def _listed(person: Mapping[str, Plain], *names: str) -> list[Mapping[str, Plain]]:
    found: list[Mapping[str, Plain]] = []
    for name in names:
        value = person.get(name)
        if isinstance(value, list):
            found += [each for each in value if isinstance(each, dict)]
    return found


def _first(contacts: list[Mapping[str, Plain]], name: str) -> str:
    return next((found for each in contacts if (found := _text(each, name))), "")


def _text(values: Mapping[str, Plain], name: str) -> str:
    """Return a text; empty if there is none, or a map or list where a text should be."""
    value = values.get(name, "")
    return value if isinstance(value, str) else ""


def _address(written: str) -> str:
    lines = (text_of(part, "address").strip(" ,") for part in re.split(r"[;|\r\n]+", written))
    return "\n".join(line for line in lines if line)


def _day(value: str) -> str:
    """Return a date in ISO 8601; a year or month alone means its last day."""
    written = value.strip()
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
