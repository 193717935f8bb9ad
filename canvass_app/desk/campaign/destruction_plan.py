"""What destroying a campaign would remove, and what only people can remove."""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

from canvass_app.desk.session import Session
from canvass_app.desk.written_files import UNKNOWN, digest_of, look_after
from canvass_app.store import queries
from canvass_app.store.belongings import own_files
from canvass_app.store.driver import Database
from canvass_app.store.noted_paths import path_noted
from canvass_app.store.written_files import Notes


@dataclass(frozen=True, slots=True)
class DestructionPlan:
    """What would be destroyed, and what people must look at themselves.

    `exports` are where Canvass wrote them, and unchanged; `folders` were made for them. `changed`
    are there with different content, or may be somebody else's. `unreachable` are folders of files
    that are not there now. `sources` are lists that were imported: paths of those that are still
    there, otherwise only their names. `links` led to the campaign file when it was opened.
    """

    campaign: Path
    name: str
    sheets: int
    lines: int
    packets: int
    deliveries: int
    files: tuple[Path, ...]
    exports: tuple[Path, ...]
    changed: tuple[Path, ...]
    folders: tuple[Path, ...] = ()
    unreachable: tuple[Path, ...] = ()
    sources: tuple[str, ...] = ()
    links: tuple[Path, ...] = ()


def plan_destruction(session: Session) -> DestructionPlan:
    """Return what destroying this campaign would remove from this computer."""
    look_after(session.file)
    path, db = session.file.path, session.db
    totals = queries.lines.totals(db, "")
    notes = session.file.notes_everywhere()
    exports, changed, unreachable = _written(notes)
    return DestructionPlan(
        campaign=path,
        name=queries.campaign.campaign(db).name or path.stem,
        sheets=totals.sheets,
        lines=totals.lines,
        packets=queries.campaign.packet_count(db),
        deliveries=len(queries.deliveries.deliveries(db)),
        files=tuple(own_files(path, session.file.links)),
        exports=exports,
        changed=changed,
        folders=tuple(sorted({path_noted(folder) for folder in notes.folders})),
        unreachable=unreachable,
        sources=_sources(notes, db),
        links=session.file.links,
    )


def _written(notes: Notes) -> tuple[tuple[Path, ...], tuple[Path, ...], tuple[Path, ...]]:
    """Return what is as it was written, what is not, and the folders that are not there."""
    digests: defaultdict[Path, set[str]] = defaultdict(set)
    for item in notes.written:
        digests[path_noted(item.path)].add(item.sha256)
    for begun in notes.begun:
        # Another file of the campaign, such as a backup, was made while this was being written.
        digests[path_noted(begun.path)].add(UNKNOWN)
    same: list[Path] = []
    changed: list[Path] = []
    unreachable: set[Path] = set()
    for path in sorted(digests):
        try:
            if path.is_file():
                (same if digest_of(path) in digests[path] else changed).append(path)
            elif not path.parent.is_dir():
                unreachable.add(path.parent)
        except OSError:
            changed.append(path)
    return tuple(same), tuple(changed), tuple(sorted(unreachable))


def _sources(notes: Notes, db: Database) -> tuple[str, ...]:
    paths = {path_noted(source) for source in notes.sources}
    named = {batch.file_name for batch in queries.campaign.batches(db)}
    unknown = named - {path.name for path in paths}
    return (*sorted(str(path) for path in paths if path.exists()), *sorted(unknown))


def is_name(plan: DestructionPlan, typed: str) -> bool:
    """Return whether the name of the campaign was typed, ignoring case and blanks."""
    return bool(_plain(typed)) and _plain(typed) == _plain(plan.name)


def _plain(name: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())
