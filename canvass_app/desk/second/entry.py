"""Blind second entry: which lines are typed again, storing them, and settling differences.

The sample is an *order* of all lines, determined by the seed in the journal. Each line has a random
number from a keyed hash; on its sheet, lines are ranked by it, and the line with rank r of m is at
(r + u) / m, where u is another such number. Sorted by that, every prefix of the order is a random
sample in which every sheet, and with it every typist, has a fair share. Later lines take their
place in the order and come up next; the sample is the prefix of the order that has been typed twice
without a gap.
"""

from __future__ import annotations

import hashlib
import math
import secrets
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from canvass_app.desk.recording import read_cell
from canvass_app.desk.session import Session
from canvass_app.model.changes import Outcome
from canvass_app.model.errors import UserError
from canvass_app.model.ids import SECOND_PLAN_ID, second_entry_id
from canvass_app.model.ledger import number_order
from canvass_app.model.line import Line, LineState
from canvass_app.model.second_entry import COMPARED, Pick, SecondEntry, SecondPlan
from canvass_app.model.words import say
from canvass_app.store import queries
from canvass_app.store.driver import Database
from canvass_app.store.entities import LINE, SECOND_ENTRY, SECOND_PLAN
from canvass_app.store.journal.acts import Act
from canvass_app.text.same_entry import differing_fields

BATCH = 25
"""How many lines are requested at a time; within a batch, sheets are in order of number."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A line to be typed again: where it is on paper, and nothing of what was typed.

    `around` is the sheet's date, which gives dates without a year theirs. `own` says that the
    person at the keyboard also typed the line the first time.
    """

    line_id: str
    sheet: str
    number: int
    around: str
    own: bool


@dataclass(frozen=True, slots=True)
class Typed:
    """A second entry as stored; `differs` names the fields to settle."""

    entry: SecondEntry

    @property
    def differs(self) -> tuple[str, ...]:
        """The fields in which the entries differ."""
        return self.entry.differs


@dataclass(frozen=True, slots=True)
class SampleState:
    """Progress of the sample: `done` of `wanted` lines from the population of all lines.

    `done_ids` is the prefix of the order that is typed twice; `next_ids` what is wanted next, in
    order.
    """

    plan: SecondPlan | None
    population: int
    wanted: int
    done_ids: tuple[str, ...]
    next_ids: tuple[str, ...]

    @property
    def done(self) -> int:
        """Lines that are typed twice, from the start of the order."""
        return len(self.done_ids)


def begin(session: Session, share: int, target: int, on: date | None = None) -> Outcome[object]:
    """Plan second entry, or change share and target; the seed, once drawn, stays the same.

    Raises `UserError` if the percentages make no sense.
    """
    if not 1 <= share <= 100 or not 1 <= target <= 50:
        raise UserError(
            say("Share and target are percentages: 1 to 100, and 1 to 50."),
            say("A share of 5 and a target of 2 suit most campaigns."),
        )
    known = queries.second.plan(session.db)
    values: dict[str, object] = {"share": share, "target": target}
    if known is None or not known.seed:
        values["seed"] = secrets.token_hex(16)
        values["drawn_on"] = (on or date.today()).isoformat()
    return session.perform(
        "second.planned",
        say("Second entry of {share}% of the lines", share=share),
        lambda act: act.put(SECOND_PLAN, SECOND_PLAN_ID, values),
    )


def sample_state(db: Database) -> SampleState:
    """Return the progress of the sample. It hashes every line's id: a second per million."""
    plan = queries.second.plan(db)
    lines = queries.second.drawable(db)
    if plan is None or not plan.seed:
        return SampleState(None, len(lines), 0, (), ())
    order = drawing_order(plan.seed, lines)
    wanted = math.ceil(len(order) * plan.share / 100)
    typed = queries.second.entries(db)
    done = next((at for at, line in enumerate(order) if line not in typed), len(order))
    waiting = tuple(line for line in order[done:wanted] if line not in typed)
    return SampleState(plan, len(order), wanted, tuple(order[:done]), waiting)


def drawing_order(seed: str, lines: Sequence[tuple[str, str]]) -> list[str]:
    """Return the lines, given as (line, sheet), in the order in which they are drawn."""
    by_sheet: defaultdict[str, list[tuple[bytes, str]]] = defaultdict(list)
    keyed = hashlib.blake2b(key=seed.encode(), digest_size=16)
    for line, sheet in lines:
        drawn = keyed.copy()
        drawn.update(line.encode())
        by_sheet[sheet].append((drawn.digest(), line))
    placed = []
    for ranked in by_sheet.values():
        ranked.sort()
        for rank, (chance, line) in enumerate(ranked):
            # The first half of the digest ranks the line, the second is its number u.
            place = (rank + int.from_bytes(chance[8:]) / 2**64) / len(ranked)
            placed.append((place, line))
    return [line for _, line in sorted(placed)]


def wanted_line(session: Session, line_id: str) -> Wanted | None:
    """Return where a line is on paper; None if it no longer exists."""
    line = queries.lines.line(session.db, line_id)
    sheet = queries.sheets.sheet(session.db, line.sheet_id) if line else None
    if line is None or sheet is None:
        return None
    first = queries.second.first_typists(session.db, [line_id])[line_id]
    own = bool(first) and first == session.file.person.name
    return Wanted(line_id, sheet.number, line.number, sheet.collected_on, own)


def next_batch(session: Session, state: SampleState, size: int = BATCH) -> tuple[Wanted, ...]:
    """Return the next lines to type, sheet by sheet, so that each sheet is fetched once."""
    found = (wanted_line(session, line_id) for line_id in state.next_ids[:size])
    there = [wanted for wanted in found if wanted is not None]
    return tuple(sorted(there, key=lambda wanted: (number_order(wanted.sheet), wanted.number)))


def keep(session: Session, line_id: str, written: Mapping[str, str]) -> Outcome[Typed]:
    """Store the second entry of a line and compare it with the first.

    `written` has fields of `COMPARED`; those left out are empty, and `status` is *signed*. A known
    ZIP fills empty city and state, as in the first entry. Raises `UserError` if nothing is typed,
    or if the line was already typed twice.
    """
    line = _line(session.db, line_id)
    sheet = queries.sheets.sheet(session.db, line.sheet_id)
    if queries.second.entry(session.db, second_entry_id(line_id)) is not None:
        raise UserError(
            say("This line has already been typed a second time."),
            say("Continue with the next one, or undo that entry first."),
        )
    around = sheet.collected_on if sheet else ""
    values = {name: written.get(name, "") for name in COMPARED}
    values["status"] = written.get("status") or LineState.SIGNED.value
    for name in COMPARED[1:]:
        values[name] = read_cell(name, values[name], around)
    _require_something(values)
    _fill(session, values, line)
    first = {name: str(getattr(line, name)) for name in COMPARED}
    differs = differing_fields(first, values)
    kept: dict[str, object] = {**values, "line_id": line_id, "differs": differs, "settled": ()}
    outcome = session.perform(
        "second.typed",
        say("Second entry of line {n} of sheet {sheet}", n=line.number, sheet=_number_of(sheet)),
        lambda act: act.put(SECOND_ENTRY, second_entry_id(line_id), kept),
    )
    return outcome.with_value(Typed(_entry(session.db, line_id)))


def settle(
    session: Session, line_id: str, field: str, pick: Pick, other: str = ""
) -> Outcome[object]:
    """Decide one difference with the paper in hand; a wrong first entry is corrected.

    `other` is what the paper really says, for `Pick.OTHER`. Raises `UserError` if there is no such
    difference, or if it is already decided.
    """
    line, entry = _line(session.db, line_id), _entry(session.db, line_id)
    if field not in entry.open:
        raise UserError(
            say("This difference has already been settled."), say("Continue with the next one.")
        )
    sheet = queries.sheets.sheet(session.db, line.sheet_id)
    right = _right_value(entry, field, pick, other, sheet.collected_on if sheet else "")

    def body(act: Act) -> None:
        if right is not None:
            act.put(LINE, line_id, {field: right})
        act.put(SECOND_ENTRY, entry.id, {"settled": (*entry.settled, f"{field}={pick.value}")})

    return session.perform(
        "second.settled",
        say("Difference on line {n} of sheet {sheet}", n=line.number, sheet=_number_of(sheet)),
        body,
    )


def _right_value(
    entry: SecondEntry, field: str, pick: Pick, other: str, around: str
) -> object | None:
    """Return what the line must say; None if the first entry was right."""
    if pick is Pick.FIRST:
        return None
    if pick is Pick.SECOND:
        return str(getattr(entry, field))
    if field == "status":
        return LineState(other)
    return read_cell(field, other, around)


def _require_something(values: Mapping[str, str]) -> None:
    if values["status"] == LineState.SIGNED and not any(values[name] for name in COMPARED[1:]):
        raise UserError(
            say("Nothing is typed on this line."),
            say("Type what it says, or mark it with F6, F7 or F8."),
        )


def _fill(session: Session, values: dict[str, str], line: Line) -> None:
    found = session.gazetteer.zip_fill(values["zip"][:5]) if values["zip"] else None
    if found is None:
        return
    # If the first entry doesn't have it either, nobody read it from the paper.
    for name, filled in (("city", found.city), ("state", found.state)):
        if not values[name] and getattr(line, name):
            values[name] = filled


def _number_of(sheet: object) -> str:
    return str(getattr(sheet, "number", ""))


def _line(db: Database, line_id: str) -> Line:
    found = queries.lines.line(db, line_id)
    if found is None:
        raise UserError(
            say("This line no longer exists; typing it was undone."),
            say("Continue with the next one."),
        )
    return found


def _entry(db: Database, line_id: str) -> SecondEntry:
    found = queries.second.entry(db, second_entry_id(line_id))
    if found is None:
        raise UserError(
            say("The second entry no longer exists; it was undone."),
            say("Redo brings it back, or type the line again."),
        )
    return found
