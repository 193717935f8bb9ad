"""The whole job on the training city, through the same use cases as any other campaign."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from canvass_app.desk.campaign import backups
from canvass_app.desk.campaign import setting_up as campaigns
from canvass_app.desk.campaign.backups import Backup
from canvass_app.desk.campaign.settings_file import read_settings
from canvass_app.desk.checking import check
from canvass_app.desk.duplicates import search as duplicates
from canvass_app.desk.files import exporting
from canvass_app.desk.files.importing import Imported, dry_run, import_signatures
from canvass_app.desk.packets import run as packets
from canvass_app.desk.packets.order import PacketOrder
from canvass_app.desk.packets.run import CityResult, PacketRun
from canvass_app.desk.places import routes
from canvass_app.desk.places.offices import import_offices
from canvass_app.desk.session import Session, create, open_with_passphrase
from canvass_app.desk.training import account_for, paper_sheets, training_file, type_sheet
from canvass_app.durable import make_private_folders
from canvass_app.exchange.signatures.writing import ExportProfile
from canvass_app.model.errors import UserError
from canvass_app.model.person import Person, Role
from canvass_app.model.progress import Progress, no_progress
from canvass_app.model.words import say
from canvass_app.store import queries
from canvass_app.store.keys import key_path
from canvass_app.store.queries.pairs import PairCounts
from canvass_app.store.queries.routes import TierCounts

TRAINING_PASSPHRASE = "training city only"
"""Not a secret: it guards made-up people, and the report shows it."""

_PERSON = Person("Training", Role.COORDINATOR)


@dataclass(frozen=True, slots=True)
class DemoPaths:
    """Where the demonstration puts things. Nothing exists there before it starts."""

    campaign: Path
    packets: Path
    exports: Path


@dataclass(frozen=True, slots=True)
class DemoReport:
    """What the demonstration did, in counts, and where to look.

    `foreseen` is what the dry run predicted, `imported` what was imported; `known` rows of the file
    had been typed before. `settled` pairs were certain; `pairs` are the counts after that.
    `problems` is what the final check found: nothing, if all is well.
    """

    paths: DemoPaths
    passphrase: str
    recovery_code: str
    offices: int
    typed_sheets: int
    typed_lines: int
    foreseen: int
    imported: int
    known: int
    bad: int
    sheets: int
    sheets_to_recount: tuple[str, ...]
    signatures: int
    lines: int
    settled: int
    pairs: PairCounts
    tiers: TierCounts
    packets: tuple[CityResult, ...]
    export: Path
    exported: int
    backup: Backup
    problems: tuple[str, ...]
    rebuilt_same: bool

    def open(self) -> Session:
        """Open the training campaign."""
        return open_with_passphrase(self.paths.campaign, self.passphrase, _PERSON)


def run_demo(
    folder: Path, progress: Progress = no_progress, *, today: date | None = None
) -> DemoReport:
    """Create the training campaign under `folder` and take it through the whole job.

    What an earlier demonstration left there stays; this one uses the next free names. Raises
    `UserError` if the folder is unsuitable, and `Cancelled`; what was finished by then stays.
    """
    paths = _free_paths(folder)
    session, code = create(paths.campaign, TRAINING_PASSPHRASE, _PERSON, _set_up)
    try:
        offices = import_offices(session, training_file("mayors.csv")).value.imported
        typed = _type_sheets(session, progress)
        foreseen, imported = _import_rest(session, paths, progress)
        recount = _account_for_sheets(session, progress)
        duplicates.search(session, progress)
        settled = duplicates.settle_certain(session).value
        routes.route_pending(session, progress)
        run = packets.write_packets(
            session, PacketOrder(paths.packets, today or date.today()), progress=progress
        ).value
        export, exported = _export(session, paths, progress)
        backup = backups.back_up(session, datetime.now())
    finally:
        session.close()
    session = open_with_passphrase(paths.campaign, TRAINING_PASSPHRASE, _PERSON)
    try:
        checked = check(session, rebuild_views=True, progress=progress)
        totals = queries.lines.totals(session.db, "")
        return DemoReport(
            paths=paths,
            passphrase=TRAINING_PASSPHRASE,
            recovery_code=code,
            offices=offices,
            typed_sheets=typed[0],
            typed_lines=typed[1],
            foreseen=foreseen,
            imported=imported.imported,
            known=imported.known,
            bad=len(imported.bad),
            sheets=totals.sheets,
            sheets_to_recount=recount,
            signatures=totals.signatures,
            lines=totals.lines,
            settled=settled,
            pairs=queries.pairs.counts(session.db),
            tiers=queries.routes.tier_counts(session.db),
            packets=_written(run),
            export=export,
            exported=exported,
            backup=backup,
            problems=tuple(checked.problems),
            rebuilt_same=checked.rebuilt_same is True,
        )
    finally:
        session.close()


def _free_paths(folder: Path) -> DemoPaths:
    try:
        make_private_folders(folder)
    except OSError as error:
        raise UserError(
            say("The folder “{folder}” cannot be created: {why}.", folder=folder,
                why=error.strerror or ""),
            say("Choose another folder with --out."),
        ) from error  # fmt: skip
    number = 1
    while True:
        tail = "" if number == 1 else f"-{number}"
        paths = DemoPaths(
            folder / f"training{tail}.canvass", folder / f"packets{tail}", folder / f"lists{tail}"
        )
        taken = (paths.campaign, key_path(paths.campaign), paths.packets, paths.exports)
        if not any(path.exists() for path in taken):
            return paths
        number += 1


def _set_up(session: Session) -> None:
    settings = read_settings(training_file("campaign.toml"))
    campaigns.set_up(session, campaigns.template_texts(settings.template), **settings.values)


def _type_sheets(session: Session, progress: Progress) -> tuple[int, int]:
    typed = [paper for paper in paper_sheets() if paper.is_typed]
    for done, paper in enumerate(typed):
        progress(done, len(typed), say("Typing sheet {sheet}", sheet=paper.number))
        type_sheet(session, paper)
    return len(typed), sum(len(paper.lines) for paper in typed)


def _import_rest(session: Session, paths: DemoPaths, progress: Progress) -> tuple[int, Imported]:
    """Import the whole file: rows of sheets that were typed are already known and skipped."""
    source = training_file("signatures.csv")
    foreseen = dry_run(session, source, progress=progress)
    repair = paths.campaign.with_name(f"{paths.campaign.stem}-to-repair.csv")
    imported = import_signatures(session, source, repair=repair, progress=progress)
    return foreseen.good, imported.value


def _account_for_sheets(session: Session, progress: Progress) -> tuple[str, ...]:
    papers = paper_sheets()
    apart = []
    for done, paper in enumerate(papers):
        progress(done, len(papers), say("Comparing the counts of sheet {n}", n=paper.number))
        if not account_for(session, paper):
            apart.append(paper.number)
    return tuple(apart)


def _export(session: Session, paths: DemoPaths, progress: Progress) -> tuple[Path, int]:
    make_private_folders(paths.exports)
    path = paths.exports / "signatures-for-recipients.csv"
    written = exporting.export_signatures(session, path, ExportProfile.RECIPIENT, progress)
    return path, written.value


def _written(run: PacketRun) -> tuple[CityResult, ...]:
    for city in run.failed:
        assert city.problem is not None
        raise city.problem
    return tuple(run.written)
