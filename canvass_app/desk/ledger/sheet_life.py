"""The ledger of sheets: printed, handed out, back, checked, packed, delivered, destroyed.

Each step names any number of sheets and is one act that can be undone. An unregistered sheet is
added to the ledger by the first step that names it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from canvass_app.desk.session import Session
from canvass_app.model.changes import Outcome
from canvass_app.model.errors import UserError
from canvass_app.model.ids import ledger_id
from canvass_app.model.ledger import LedgerEntry, Stage, number_key, stage_of
from canvass_app.model.sheet import Sheet
from canvass_app.model.words import Words, say, say_count
from canvass_app.store import queries
from canvass_app.store.driver import Database
from canvass_app.store.entities import LEDGER
from canvass_app.store.journal.acts import Act
from canvass_app.text.fold import clean_written
from canvass_app.text.sheet_numbers import MOST_AT_ONCE, in_short, next_numbers

_AWAY = frozenset({Stage.OUT, Stage.MISSING})
_NOT_TYPED = frozenset({Stage.PRINTED, Stage.OUT, Stage.RETURNED, Stage.TYPING})


@dataclass(frozen=True, slots=True)
class Marked:
    """The result of one step: the entries in their new state, in the order of the numbers."""

    entries: tuple[LedgerEntry, ...]


def register_printed(
    session: Session,
    *,
    count: int = 0,
    numbers: Iterable[str] = (),
    on: date | None = None,
) -> Outcome[Marked]:
    """Add freshly printed sheets to the ledger: these numbers, or the next `count`.

    Raises `UserError` if one of the numbers is in use, on paper or in the file: two sheets with one
    number could not be distinguished.
    """
    wanted = tuple(numbers) or _next(session.db, count)
    known = _stages(session.db, wanted)
    used = tuple(number for number in wanted if known[number][0] is not None)
    if used:
        raise UserError(
            say_count(
                "Sheet {numbers} already exists.",
                "These sheets already exist: {numbers}.",
                len(used),
                numbers=in_short(used),
            ),
            say("Print with other numbers."),
        )
    label = say_count(
        "Sheet {numbers} printed", "{count} sheets printed: {numbers}", len(wanted),
        numbers=in_short(wanted),
    )  # fmt: skip
    return _mark(session, wanted, {"printed_on": _day(on)}, "sheets.printed", label)


def hand_out(
    session: Session, numbers: Iterable[str], to: str, on: date | None = None
) -> Outcome[Marked]:
    """Record that sheets went to a person. Passing on a sheet that is already out is fine.

    Raises `UserError` without a name, and for sheets that are typed or beyond.
    """
    who = clean_written(to)
    if not who:
        raise UserError(
            say("The person who gets the sheets is missing."), say("Type the name of the person.")
        )
    wanted = tuple(numbers)
    _refuse(
        session.db, wanted, lambda stage: stage not in {*_NOT_TYPED, Stage.MISSING},
        lambda numbers: say("These sheets have already been typed: {numbers}.", numbers=numbers),
    )  # fmt: skip
    label = say_count(
        "Sheet {numbers} handed to {who}", "{count} sheets handed to {who}: {numbers}",
        len(wanted), numbers=in_short(wanted), who=who,
    )  # fmt: skip
    values = {"handed_to": who, "handed_on": _day(on), "returned_on": "", "missing_on": ""}
    return _mark(session, wanted, values, "sheets.handed_out", label)


def take_back(session: Session, numbers: Iterable[str], on: date | None = None) -> Outcome[Marked]:
    """Record that sheets came back, including found ones."""
    wanted = tuple(numbers)
    label = say_count(
        "Sheet {numbers} returned", "{count} sheets returned: {numbers}",
        len(wanted), numbers=in_short(wanted),
    )  # fmt: skip
    values = {"returned_on": _day(on), "missing_on": ""}
    return _mark(session, wanted, values, "sheets.returned", label)


def mark_missing(
    session: Session, numbers: Iterable[str], on: date | None = None
) -> Outcome[Marked]:
    """Record that sheets were looked for and not found. `take_back` records that one turned up."""
    wanted = tuple(numbers)
    label = say_count(
        "Sheet {numbers} missing", "{count} sheets missing: {numbers}",
        len(wanted), numbers=in_short(wanted),
    )  # fmt: skip
    return _mark(session, wanted, {"missing_on": _day(on)}, "sheets.missing", label)


def mark_checked(
    session: Session, numbers: Iterable[str], on: date | None = None
) -> Outcome[Marked]:
    """Record that a second person compared finished sheets with the paper.

    Raises `UserError` for sheets that are not finished in paper entry.
    """
    wanted = tuple(numbers)
    _refuse(
        session.db, wanted, lambda stage: stage in {*_NOT_TYPED, Stage.MISSING},
        lambda numbers: say(
            "These sheets are not typed and finished yet: {numbers}.", numbers=numbers
        ),
    )  # fmt: skip
    label = say_count(
        "Sheet {numbers} checked", "{count} sheets checked: {numbers}",
        len(wanted), numbers=in_short(wanted),
    )  # fmt: skip
    return _mark(session, wanted, {"checked_on": _day(on)}, "sheets.checked", label)


def mark_packed(
    session: Session, numbers: Iterable[str], box: str, on: date | None = None
) -> Outcome[Marked]:
    """Record which box sheets are in; `box` is its label. Raises `UserError` without one."""
    where, wanted = clean_written(box), tuple(numbers)
    if not where:
        raise UserError(
            say("The box has no label."), say("Type what is written on the box, such as “Box 3”.")
        )
    _refuse(session.db, wanted, lambda stage: stage in _AWAY, _away)
    label = say_count(
        "Sheet {numbers} packed into {box}", "{count} sheets packed into {box}: {numbers}",
        len(wanted), numbers=in_short(wanted), box=where,
    )  # fmt: skip
    return _mark(session, wanted, {"box": where, "packed_on": _day(on)}, "sheets.packed", label)


def mark_delivered(
    session: Session, numbers: Iterable[str], on: date | None = None
) -> Outcome[Marked]:
    """Record that the paper itself was handed over to its addressee."""
    wanted = tuple(numbers)
    _refuse(session.db, wanted, lambda stage: stage in _AWAY, _away)
    label = say_count(
        "Sheet {numbers} delivered", "{count} sheets delivered: {numbers}",
        len(wanted), numbers=in_short(wanted),
    )  # fmt: skip
    return _mark(session, wanted, {"delivered_on": _day(on)}, "sheets.delivered", label)


def put_delivered(act: Act, sheet_ids: Iterable[str], on: date) -> None:
    """Within another act, such as a packet's delivery, record that these sheets went along."""
    for sheet_id in sheet_ids:
        sheet = queries.sheets.sheet(act.db, sheet_id)
        if sheet is not None:
            entry = ledger_id(number_key(sheet.number))
            act.put(LEDGER, entry, {**_new(act.db, sheet.number), "delivered_on": _day(on)})


def mark_destroyed(
    session: Session, numbers: Iterable[str], on: date | None = None
) -> Outcome[Marked]:
    """Record that the paper was destroyed. Raises `UserError` for sheets that are not here."""
    wanted = tuple(numbers)
    _refuse(session.db, wanted, lambda stage: stage in _AWAY, _away)
    label = say_count(
        "Sheet {numbers} destroyed", "{count} sheets destroyed: {numbers}",
        len(wanted), numbers=in_short(wanted),
    )  # fmt: skip
    return _mark(session, wanted, {"destroyed_on": _day(on)}, "sheets.destroyed", label)


def _away(numbers: str) -> Words:
    return say("These sheets are not back: {numbers}.", numbers=numbers)


def _mark(
    session: Session, numbers: Iterable[str], values: Mapping[str, object], kind: str, label: Words
) -> Outcome[Marked]:
    wanted = {ledger_id(number_key(number)): number for number in numbers}

    def body(act: Act) -> None:
        for entry, number in wanted.items():
            act.put(LEDGER, entry, {**_new(act.db, number), **values})

    outcome = session.perform(kind, label, body)
    found = (queries.ledger.entry(session.db, entry) for entry in wanted)
    return outcome.with_value(Marked(tuple(entry for entry in found if entry is not None)))


def _new(db: Database, number: str) -> dict[str, object]:
    """Return the number for a new entry; an existing one keeps its spelling."""
    known = queries.ledger.entry(db, ledger_id(number_key(number)))
    return {"number": known.number if known else number}


def _next(db: Database, count: int) -> tuple[str, ...]:
    if not 1 <= count <= MOST_AT_ONCE:
        raise UserError(
            say("The number of sheets must be from 1 to {most}.", most=f"{MOST_AT_ONCE:,}"),
            say("Print larger numbers in batches."),
        )
    known = tuple(entry.number for entry in queries.ledger.entries(db))
    return next_numbers((*known, *queries.sheets.all_numbers(db)), count)


def _stages(db: Database, numbers: Iterable[str]) -> dict[str, tuple[Stage | None, Sheet | None]]:
    """Return the stage of each sheet; None for an unknown one."""
    typed = {number_key(number): id_ for number, id_ in queries.sheets.all_numbers(db).items()}
    found: dict[str, tuple[Stage | None, Sheet | None]] = {}
    for number in numbers:
        key = number_key(number)
        entry = queries.ledger.entry(db, ledger_id(key))
        sheet = queries.sheets.sheet(db, typed[key]) if key in typed else None
        known = entry is not None or sheet is not None
        found[number] = (stage_of(entry, sheet) if known else None, sheet)
    return found


def _refuse(
    db: Database,
    numbers: tuple[str, ...],
    wrong: Callable[[Stage], bool],
    problem: Callable[[str], Words],
) -> None:
    stages = _stages(db, numbers)
    refused = tuple(n for n in numbers if wrong(stages[n][0] or Stage.PRINTED))
    if refused:
        raise UserError(
            problem(in_short(refused)),
            say("Nothing was changed. Leave them out, or first record what happened to them."),
        )


def _day(on: date | None) -> str:
    return (on or date.today()).isoformat()
