"""The run: packets for all cities in one act that can be stopped and resumed."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Generator
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from canvass_app import outputs
from canvass_app.desk.cities import CityReadiness, cities
from canvass_app.desk.packets.data import forbidden_strings, packet_data, preview
from canvass_app.desk.packets.folders import (
    OWN_COPIES,
    city_folders,
    packet_path,
    require_inside,
    require_readable,
)
from canvass_app.desk.packets.history import (
    content_digest,
    former_packets,
    struck_lines,
    why_no_supplement,
)
from canvass_app.desk.packets.index import (
    INDEX_CSV,
    INDEX_TEXT,
    MAIL_LIST,
    mailings,
    write_index,
    write_mail_list,
)
from canvass_app.desk.packets.order import PacketOrder
from canvass_app.desk.packets.results import CityResult, PacketRun, index_row
from canvass_app.desk.packets.run_lock import RunLock
from canvass_app.desk.session import Session
from canvass_app.desk.written_files import (
    begin,
    give_up,
    make_folders,
    note_written,
    require_own,
    writing,
)
from canvass_app.model.changes import Outcome, Topic, keeping
from canvass_app.model.errors import UserError
from canvass_app.model.ids import new_id
from canvass_app.model.office import Office
from canvass_app.model.progress import Progress, no_progress
from canvass_app.model.records import PacketRecord
from canvass_app.model.words import Words, say
from canvass_app.printing.data import PacketData, PacketReport, Profile, Supplement
from canvass_app.printing.locked import opens_with, require_password
from canvass_app.printing.pool import carry_out_all, cores
from canvass_app.printing.work import Job, JobResult
from canvass_app.store import queries
from canvass_app.store.entities import PACKET
from canvass_app.store.journal.acts import Act

__all__ = ["CityResult", "PacketRun", "packet_data", "preview", "write_packets"]

_WORTH_PROCESSES = 400
"""From this many signatures in a run, starting processes saves more time than it costs."""


@dataclass(slots=True)
class _CityInProgress:
    """A city whose packet is being made, with what must be recorded about it."""

    office: Office
    path: Path
    version: int
    reference: str
    line_ids: tuple[str, ...]
    likely: int
    first: int
    supplement: Supplement | None
    struck: tuple[str, ...]
    content: str


def write_packets(
    session: Session,
    order: PacketOrder,
    *,
    jobs: int = 0,
    resume: bool = False,
    progress: Progress = no_progress,
) -> Outcome[PacketRun]:
    """Write and verify a packet for each ready city of `order`.

    Each city has its own folder, `STATE/Place/`. A city that fails doesn't stop the rest. `jobs` is
    the maximum number of processes, 0 for one per core if that pays off; the bytes of the files do
    not depend on it. `resume` keeps packets whose content has not changed and whose file is still
    as written.

    Raises `Cancelled`, `RunUnderWay`, and `UserError` if the folder cannot be written or the
    password is not acceptable. After `Cancelled`, packets that were finished by then stay and are
    recorded.
    """
    if order.password:
        order = replace(order, password=require_password(order.password))
    chosen = _chosen(session, order)
    run = PacketRun(order.folder)
    if not any(city.ready for city in chosen):
        run.cities = [_held_back(city) for city in chosen]
        return Outcome(run)
    outputs.require_free(order.folder, [session.file.path])
    require_readable(order.folder)
    # The lock tells why, if the folder cannot be made.
    with suppress(OSError):
        make_folders(session.file, order.folder)
    lock = RunLock(order.folder)
    try:
        with keeping(Topic.PACKETS):
            outcome = _Run(session, order, chosen, run, progress, resume=resume).go(jobs)
        lock.finish()
    finally:
        lock.release()
    return outcome


def _chosen(session: Session, order: PacketOrder) -> list[CityReadiness]:
    found = cities(session.db, include_likely=order.include_likely)
    wanted = order.office_ids
    return [city for city in found if wanted is None or city.office.id in wanted]


class _Run:
    """One run: makes the jobs, records the outcomes, keeps the results in city order."""

    def __init__(
        self,
        session: Session,
        order: PacketOrder,
        chosen: list[CityReadiness],
        run: PacketRun,
        progress: Progress,
        *,
        resume: bool,
    ) -> None:
        self._session = session
        self._order = order
        self._chosen = chosen
        self._run = run
        self._progress = progress
        self._resume = resume
        self._results: dict[str, CityResult] = {}
        self._in_progress: dict[str, _CityInProgress] = {}
        self._folders = city_folders(queries.routes.offices(session.db))
        self._place = ""
        self._newest: Outcome[object] = Outcome(None)

    def go(self, jobs: int) -> Outcome[PacketRun]:
        """Write all packets, then the index. The receipt is that of the last packet."""
        self._report_cities()
        try:
            with closing(self._outcomes(jobs)) as outcomes:
                for outcome in outcomes:
                    self._take(outcome)
                    self._report_cities()
        except BaseException:
            self._remove_unnoted()
            raise
        self._run.cities = [self._results[city.office.id] for city in self._chosen]
        self._write_index()
        return self._newest.with_value(self._run)

    def _remove_unnoted(self) -> None:
        """Remove what was finished but not recorded: no record would say what it contains."""
        for hand in self._in_progress.values():
            give_up(self._session.file, hand.path)

    def _outcomes(self, jobs: int) -> Generator[JobResult, None, None]:
        signatures = sum(city.printed for city in self._chosen if city.ready)
        most = jobs or (cores() if signatures >= _WORTH_PROCESSES else 1)
        workers = min(most, sum(city.ready for city in self._chosen))
        makers: list[Callable[[], Job | None]] = [partial(self._job, c) for c in self._chosen]
        return carry_out_all(makers, workers, self._report_cities, self._report_page)

    def _report_cities(self) -> None:
        words = say("Writing {place}", place=self._place) if self._place else None
        self._progress(len(self._results), len(self._chosen), words)

    def _report_page(self, done: int, total: int, what: Words | None = None) -> None:
        self._progress(0, 0, what)

    def _job(self, city: CityReadiness) -> Job | None:
        """Return the job of a city; None, with its result set, if there is nothing to write."""
        self._place = city.office.place
        self._report_cities()
        if city.held_back is not None:
            self._results[city.office.id] = _held_back(city)
            return None
        order = self._order
        data, lines = packet_data(
            self._session.db,
            city.office,
            order.dated,
            profile=order.profile,
            page=order.page,
            include_likely=order.include_likely,
            supplement=order.supplement,
        )
        result = self._without_job(city, data)
        if result is not None:
            self._results[city.office.id] = result
            return None
        path = self._path_of(data)
        self._in_progress[city.office.id] = self._noted(data, path, [line.id for line in lines])
        forbidden = tuple(text for text in forbidden_strings(lines, data.shows) if text)
        return self._begun(Job(city.office.id, data, path, forbidden, order.password))

    def _path_of(self, data: PacketData) -> Path:
        city = self._folders[data.office.id]
        return packet_path(self._order.folder, city, data.reference, self._order.profile)

    def _begun(self, job: Job) -> Job | None:
        """Note what a job is about to write and make its folder; None if it cannot be written."""
        file = self._session.file
        try:
            require_inside(self._order.folder, job.path.parent)
            make_folders(file, job.path.parent)
            require_own(file, job.path)
            begin(file, job.path)
        except UserError as error:
            self._fail(self._in_progress.pop(job.key), error)
        except OSError as error:
            self._fail(self._in_progress.pop(job.key), _folder_problem(job.path, error))
        else:
            return job
        return None

    def _without_job(self, city: CityReadiness, data: PacketData) -> CityResult | None:
        if data.supplement is not None:
            least = queries.campaign.campaign(self._session.db).minimum_signers
            why = why_no_supplement(len(data.rows), data.supplement, least)
            if why is not None:
                return CityResult(city.office, None, len(data.rows), 0, held_back=why)
        return self._kept(city, data) if self._resume else None

    def _kept(self, city: CityReadiness, data: PacketData) -> CityResult | None:
        """Return the result of an earlier run, if it has the same content as this one would."""
        content = content_digest(data)
        for record in queries.packets.packets(self._session.db, city.office.id):
            if record.content != content or bool(record.file_sha256) != bool(self._order.password):
                continue
            path = self._path_of(replace(data, reference=record.reference))
            if _sha256(path) == (record.file_sha256 or record.sha256) and (
                not self._order.password or opens_with(path, self._order.password)
            ):
                return CityResult(
                    city.office, path, record.signatures, record.pages,
                    likely=data.counts.likely, kept=True, record=record,
                )  # fmt: skip
        return None

    def _noted(self, data: PacketData, path: Path, line_ids: list[str]) -> _CityInProgress:
        struck: tuple[str, ...] = ()
        if data.supplement is not None:
            chain = former_packets(self._session.db, data.office, data.profile)
            struck = struck_lines(chain, data.supplement)
        return _CityInProgress(
            data.office, path, data.version, data.reference, tuple(line_ids),
            data.counts.likely, data.rows[0].number if data.rows else 1, data.supplement, struck,
            content_digest(data),
        )  # fmt: skip

    def _take(self, outcome: JobResult) -> None:
        hand = self._in_progress.pop(outcome.key)
        if outcome.report is None:
            assert outcome.error is not None
            give_up(self._session.file, hand.path)
            self._fail(hand, outcome.error)
            return
        try:
            noted = self._note(hand, outcome.report)
        except UserError as error:
            # It is not recorded, so it must not stay there as if it were.
            give_up(self._session.file, hand.path)
            self._fail(hand, error)
            return
        self._newest, record = noted, noted.value
        self._results[hand.office.id] = CityResult(
            hand.office, hand.path, record.signatures, record.pages,
            likely=hand.likely, record=record,
        )  # fmt: skip

    def _fail(self, hand: _CityInProgress, error: UserError) -> None:
        self._results[hand.office.id] = CityResult(
            hand.office, None, len(hand.line_ids), 0, problem=error
        )

    def _note(self, hand: _CityInProgress, report: PacketReport) -> Outcome[PacketRecord]:
        record = PacketRecord(
            id=new_id(),
            office_id=hand.office.id,
            version=hand.version,
            reference=hand.reference,
            profile=self._order.profile,
            dated=self._order.dated.isoformat(),
            signatures=report.signatures,
            pages=len(report.pages),
            sha256=report.sha256,
            file_name=hand.path.name,
            line_ids=hand.line_ids,
            first_number=hand.first,
            supplement_to=hand.supplement.version if hand.supplement else 0,
            struck=hand.struck,
            content=hand.content,
            file_sha256=report.file_sha256,
        )
        values = {name: getattr(record, name) for name in PACKET.columns}

        def body(act: Act) -> None:
            act.put(PACKET, record.id, values)
            note_written(act.db, hand.path, record.file_sha256 or record.sha256)

        outcome = self._session.perform(
            "packet.written",
            say("Packet {reference} written", reference=record.reference),
            body,
            undoable=False,
        )
        return outcome.with_value(record)

    def _write_index(self) -> None:
        order, run, file = self._order, self._run, self._session.file
        own = order.profile is Profile.ARCHIVE
        root = order.folder / OWN_COPIES if own else order.folder
        try:
            make_folders(file, root)
            new = [index_row(city, order.profile, root) for city in run.cities]
            with writing(file, root / INDEX_CSV), writing(file, root / INDEX_TEXT):
                rows = write_index(root, new)
            run.mail = mailings(rows, queries.routes.offices(self._session.db), order.dated)
            if not own:
                with writing(file, root / MAIL_LIST):
                    write_mail_list(root, run.mail)
        except UserError as error:
            run.index_problem = error
        except OSError as error:
            run.index_problem = _folder_problem(root / "index", error)


def _held_back(city: CityReadiness) -> CityResult:
    return CityResult(city.office, None, city.printed, 0, held_back=city.held_back)


def _sha256(path: Path) -> str:
    """Return the digest of a file, or nothing if it doesn't exist."""
    try:
        with path.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()
    except OSError:
        return ""


def _folder_problem(path: Path, error: OSError) -> UserError:
    return UserError(
        say("The packet cannot be written to “{folder}”: {reason}.", folder=str(path.parent),
            reason=error.strerror or ""),
        say("Choose another folder, or free up some space, and run it again."),
    )  # fmt: skip
