"""The mayors table: its rows, written one by one or imported from a file."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from pathlib import Path

from canvass_app.desk.session import Session
from canvass_app.exchange.offices.reading import read_offices
from canvass_app.exchange.offices.rows import OfficeRow
from canvass_app.exchange.tables.rows import BadRow, BadRows
from canvass_app.model.changes import Outcome
from canvass_app.model.errors import UserError
from canvass_app.model.head_titles import usual_title
from canvass_app.model.ids import office_id
from canvass_app.model.office import Office
from canvass_app.model.progress import Progress, no_progress
from canvass_app.model.words import say
from canvass_app.store import queries
from canvass_app.store.entities import DELIVERY, OFFICE, PACKET, REMOVED, ROUTE
from canvass_app.store.journal.acts import Act
from canvass_app.text.fold import clean_written, fold_place
from canvass_app.text.zips import state_code

OFFICE_FIELDS = tuple(f.name for f in fields(Office) if f.name != "id")


@dataclass(frozen=True, slots=True)
class OfficesImported:
    """What an import of the mayors table did."""

    imported: int
    bad: list[BadRow]
    headings: tuple[str, ...]
    ignored_columns: tuple[str, ...]


def save_office(
    session: Session, values: Mapping[str, object], *, replaces: str = ""
) -> Outcome[Office]:
    """Write one row of the mayors table. `replaces` is the id of the row that was edited.

    The id is derived from state and place, so that two laptops mean the same office; if it changes,
    the lines that people sent to the former row and the packets written for it move along, so that
    their version numbers continue. Raises `UserError` if either is missing, or if another row
    already has this place.
    """
    cleaned = {name: _clean_field(name, value) for name, value in values.items()}
    written, place = str(cleaned.get("state", "")), str(cleaned.get("place", ""))
    state = state_code(written) or written.upper()
    if not state or not place:
        raise UserError(
            say("A mayor’s row needs a state and a place."),
            say("Fill in both, such as “OR” and “Alder Falls”."),
        )
    if not cleaned.get("title", "Mayor"):
        cleaned["title"] = usual_title(state, str(cleaned.get("kind", "")))
    new = office_id(state, fold_place(place))
    if new != replaces and queries.routes.office(session.db, new) is not None:
        raise UserError(
            say("{place}, {state} is already in the mayors table.", place=place, state=state),
            say("Edit that row, or write another place."),
        )

    def body(act: Act) -> None:
        act.put(OFFICE, new, {**cleaned, "state": state})
        if replaces and replaces != new:
            act.put(OFFICE, replaces, {REMOVED: True})
            for line_id in queries.routes.lines_sent_to(session.db, replaces):
                act.put(ROUTE, line_id, {"place": place, "state": state, "office_id": new})
            for packet in queries.packets.packets(session.db, replaces):
                act.put(PACKET, packet.id, {"office_id": new})
            for delivery in queries.deliveries.deliveries(session.db):
                if delivery.office_id == replaces:
                    act.put(DELIVERY, delivery.id, {"office_id": new})

    label = say("Mayors table: {place}, {state}", place=place, state=state)
    outcome = session.perform("office.saved", label, body)
    found = queries.routes.office(session.db, new)
    assert found is not None
    return outcome.with_value(found)


def remove_office(session: Session, office: Office) -> Outcome[object]:
    """Remove a row from the mayors table. Undo brings it back."""
    return session.perform(
        "office.removed",
        say(
            "{place}, {state} removed from the mayors table", place=office.place, state=office.state
        ),
        lambda act: act.put(OFFICE, office.id, {REMOVED: True}),
    )


def import_offices(
    session: Session, path: Path, *, encoding: str | None = None, progress: Progress = no_progress
) -> Outcome[OfficesImported]:
    """Import a mayors file as one act. Places that it does not name stay as they are, and so do all
    fields without a column.

    Raises `BadInput` if the file as a whole cannot be read.
    """
    file = read_offices(path, encoding=encoding)
    good: list[Office] = []
    bad = BadRows()
    for item in file.rows():
        if isinstance(item, OfficeRow):
            good.append(item.office)
        else:
            bad.keep(item, path)

    def body(act: Act) -> None:
        for done, office in enumerate(good):
            if done % 200 == 0:
                progress(done, len(good), say("Reading the mayors table"))
            before = queries.routes.office(session.db, office.id)
            given_fields = fields_to_set(office, before, file.given_fields)
            act.put(OFFICE, office.id, {name: getattr(office, name) for name in given_fields})

    imported = OfficesImported(len(good), bad, file.headings, file.ignored_columns)
    if not good:
        return Outcome(imported)
    label = say("Mayors from {file}", file=path.name)
    return session.perform("offices.imported", label, body).with_value(imported)


def fields_to_set(
    office: Office, before: Office | None, given_fields: frozenset[str]
) -> Iterable[str]:
    """Return the fields that a row of a mayors file sets: `given_fields` are those with a column.

    A list of new names must not wipe out the ZIPs and addresses that somebody collected. But a
    verification belongs to the name that was verified, and a source to its answer.
    """
    if before is None:
        return OFFICE_FIELDS
    drawn_along = set(given_fields)
    if "holder" in given_fields and office.holder != before.holder:
        drawn_along |= {"name_status", "verified_by", "verified_on", "term_end"}
    if "name_status" in given_fields:
        drawn_along |= {"verified_by", "verified_on"}
    if "sanctuary" in given_fields:
        drawn_along |= {"sanctuary_source", "sanctuary_on"}
    return drawn_along


def _clean_field(name: str, value: object) -> object:
    if not isinstance(value, str):
        return value
    if name == "address":
        lines = (clean_written(line) for line in value.splitlines())
        return "\n".join(line for line in lines if line)
    return clean_written(value)
