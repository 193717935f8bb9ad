"""An open campaign and what is kept in memory for it; creating, opening and closing it."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Collection, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from canvass_app import measuring
from canvass_app.desk import place_pack
from canvass_app.desk.learned import LearnedCache
from canvass_app.desk.preferences import user_folder
from canvass_app.desk.written_files import LookedAfter, look_after
from canvass_app.durable import replace_file
from canvass_app.matching.clusters import cluster
from canvass_app.matching.counting import counting_line
from canvass_app.matching.keys import VERSION, block_keys
from canvass_app.matching.record import Record, make_record
from canvass_app.model.changes import Outcome, Topic
from canvass_app.model.errors import UserError
from canvass_app.model.line import Line, LineState, is_complete
from canvass_app.model.office import Office
from canvass_app.model.pair import PairDecision, Verdict
from canvass_app.model.person import Person
from canvass_app.model.progress import Progress, no_progress
from canvass_app.model.words import Words
from canvass_app.routing.gazetteer import Gazetteer
from canvass_app.routing.place_table import PlaceTable
from canvass_app.routing.sources import RuleBook
from canvass_app.store import keys, queries, results
from canvass_app.store.after_crash import LogNotice
from canvass_app.store.campaign_file import (
    CampaignFile,
    create_campaign,
    open_campaign,
)
from canvass_app.store.driver import Database
from canvass_app.store.journal.acts import Act
from canvass_app.store.journal.content import explaining_content
from canvass_app.store.unlocking import unlock_with_passphrase

if TYPE_CHECKING:
    from canvass_app.matching.arrays.learned import Learned
    from canvass_app.matching.arrays.table import TableBuilder

T = TypeVar("T")

_FEW_LINES = 100
"""With at least this many lines, deriving keys over arrays pays off."""


def record_of(line: Line) -> Record:
    """Return the line in the form the matching engine compares; its reference is the row number."""
    return make_record(
        line.n,
        name=line.name,
        given=line.given,
        family=line.family,
        street=line.street,
        unit=line.unit,
        city=line.city,
        state=line.state,
        zip=line.zip,
        email=line.email,
        phone=line.phone,
        signed_on=line.signed_on,
    )


def add_to_table(table: TableBuilder, line: Line) -> None:
    """Put a line into a table, like `table.add(record_of(line))`, but many times faster."""
    table.add_written(
        line.n, line.name, line.given, line.family, line.street, line.unit, line.city,
        line.state, line.zip, line.email, line.phone, line.signed_on,
    )  # fmt: skip


def counting_of(lines: Sequence[Line], barred: Collection[str] = frozenset()) -> str | None:
    """Return the id of the line that counts for one signer, None if none is complete.

    Lines in `barred` don't count because of their dates. It is the line that a person prefers, if
    that is complete. If two laptops preferred different lines, the one with the smallest id wins.
    """
    able = [line for line in lines if line.id not in barred]
    preferred = (line.id for line in able if line.preferred and is_complete(line))
    return counting_line(able, min(preferred, default=None))


class MatchingDerivations:
    """Tells the store which keys a line has and which line of a signer counts."""

    keys_version = VERSION

    def keys_of(self, lines: Iterable[Line]) -> tuple[Iterable[tuple[int, int]], list[int]]:
        """Return the search keys of lines; a line without a signer to look for has none."""
        signed = (line for line in lines if line.status is LineState.SIGNED and line.name)
        few = list(islice(signed, _FEW_LINES))
        if len(few) == _FEW_LINES:
            # Loaded on first use: a line that is typed must not wait for it.
            from canvass_app.matching.arrays.table_keys import keys_of_lines

            return keys_of_lines(chain(few, signed), add_to_table)
        found = sorted((key, line.n) for line in few for key in block_keys(record_of(line)))
        return found, sorted({row for _, row in found})

    def signers(
        self,
        lines: Sequence[Line],
        decisions: Sequence[PairDecision],
        barred: Collection[str] = frozenset(),
    ) -> Iterable[tuple[str, str, bool]]:
        """Cluster lines by people's decisions; a signer has the id of its first line."""
        by_id = {line.id: line for line in lines}
        groups = cluster(
            _pairs(decisions, Verdict.SAME, by_id), _pairs(decisions, Verdict.DIFFERENT, by_id)
        ).groups
        for group in groups:
            members = sorted(group)
            counting = counting_of([by_id[member] for member in members], barred)
            for member in members:
                yield member, members[0], member == counting


def _pairs(
    decisions: Sequence[PairDecision], verdict: Verdict, known: dict[str, Line]
) -> list[tuple[str, str]]:
    return [
        (d.line_a, d.line_b)
        for d in decisions
        if d.verdict is verdict and d.line_a in known and d.line_b in known
    ]


@dataclass
class Session:
    """An open campaign file, together with the place names of its mayors table."""

    file: CampaignFile
    looked_after: LookedAfter = field(default_factory=LookedAfter)
    """What a crash had left of files that were being written; see `desk.written_files`."""
    _gazetteer: Gazetteer | None = field(default=None, repr=False)
    _places: PlaceTable | None = field(default=None, repr=False)
    _places_sought: bool = field(default=False, repr=False)
    _learned: LearnedCache = field(default_factory=LearnedCache, repr=False)

    @property
    def db(self) -> Database:
        """The database handle for reading on the thread that also writes."""
        return self.file.db

    @property
    def log_notice(self) -> LogNotice | None:
        """What a crash has cost, until somebody has read it; None if nothing."""
        return self.file.log_notice

    @property
    def gazetteer(self) -> Gazetteer:
        """ZIP names together with the campaign's current offices."""
        if self._gazetteer is None:
            offices, rules = queries.routes.offices(self.db), queries.routes.rules(self.db)
            sources = [RuleBook(rules, offices)] if rules else []
            self._gazetteer = Gazetteer.build(offices, self.places, sources)
        return self._gazetteer

    @property
    def places(self) -> PlaceTable | None:
        """The places of the installed pack, opened on first use; None without a pack."""
        if not self._places_sought:
            self._places_sought, self._places = True, place_pack.open_table()
        return self._places

    @property
    def learned(self) -> Learned | None:
        """What the last search of the whole file has learned; None before the first one."""
        return self._learned.of(self.db)

    def offices(self) -> list[Office]:
        """Return the mayors table by state and place."""
        return queries.routes.offices(self.db)

    def places_changed(self) -> None:
        """Note that a pack was installed: routes use it from now on."""
        self._places_sought, self._places, self._gazetteer = False, None, None

    def perform(
        self, kind: str, label: Words, body: Callable[[Act], T], *, undoable: bool = True
    ) -> Outcome[T]:
        """Run one act (see `CampaignFile.perform`)."""
        return self._noticed(self.file.perform(kind, label, body, undoable=undoable))

    def undo(self) -> Outcome[Words | None]:
        """Undo the newest act (see `CampaignFile.undo`)."""
        return self._noticed(self.file.undo())

    def redo(self) -> Outcome[Words | None]:
        """Redo what was undone last (see `CampaignFile.redo`)."""
        return self._noticed(self.file.redo())

    def close(self) -> None:
        """Close the file."""
        # Nothing of a closed campaign stays in memory.
        self._learned = LearnedCache()
        self.file.close()

    def _noticed(self, outcome: Outcome[T]) -> Outcome[T]:
        if outcome.topics & {Topic.OFFICES, Topic.RULES}:
            self._gazetteer = None
        return outcome


def create(
    path: Path,
    passphrase: str,
    person: Person,
    prepare: Callable[[Session], object] | None = None,
) -> tuple[Session, str]:
    """Make a new campaign file; return it open, with its recovery code, to be shown once.

    `prepare` sets it up; until that is done, no file has its name.
    """

    def first_acts(file: CampaignFile) -> None:
        _notice_pack(file)
        if prepare is not None:
            prepare(Session(file))

    file = create_campaign(
        path, passphrase, MatchingDerivations(), device=device_id(), person=person,
        prepare=first_acts,
    )  # fmt: skip
    return Session(file), file.recovery_code()


def open_with_passphrase(
    path: Path, passphrase: str, person: Person, progress: Progress = no_progress
) -> Session:
    """Open a campaign file. Raises `WrongPassphrase` or another `UserError` in plain words.

    `progress` gets reports while a file is prepared again because a different version of the
    program last did so.
    """
    with measuring.timed("passphrase stretched"):
        secret = unlock_with_passphrase(path, passphrase)
    return _open(path, secret, person, progress)


def open_with_recovery_code(
    path: Path, code: str, person: Person, progress: Progress = no_progress
) -> Session:
    """Open a campaign file with its printed recovery code, even without its key file."""
    return _open(path, keys.read_recovery_code(code), person, progress)


def _open(path: Path, secret: bytes, person: Person, progress: Progress) -> Session:
    with measuring.timed("file opened"):
        file = open_campaign(
            path,
            secret,
            MatchingDerivations(),
            device=device_id(),
            person=person,
            now=datetime.now(),
            progress=progress,
        )
        _notice_pack(file)
        return Session(file, looked_after=_look_after(file))


def _look_after(file: CampaignFile) -> LookedAfter:
    # A damaged file must open as far as possible, so that it can be checked.
    try:
        with explaining_content(file.db, file.path):
            return look_after(file)
    except UserError:
        return LookedAfter()


def _notice_pack(file: CampaignFile) -> None:
    """Mark all lines for routing if a place pack was added, removed or changed since last time."""
    stamp = place_pack.stamp()

    def compare(db: Database) -> None:
        if queries.routes.routed_with(db) != stamp:
            results.routes.clear_for_pack(db, stamp)

    # A damaged file must open as far as possible, so that it can be checked.
    with suppress(UserError), explaining_content(file.db, file.path):
        file.derive_now(compare)


def device_id() -> str:
    """Return this user's random device name, made on first use; unrelated to the machine."""
    path = user_folder() / "device"
    if path.exists():
        return path.read_text(encoding="ascii").strip()
    fresh = secrets.token_hex(8)
    replace_file(path, fresh.encode())
    return fresh
