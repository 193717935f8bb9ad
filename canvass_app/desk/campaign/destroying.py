"""Destroys a campaign on its day: what goes, what only people can destroy, and a record."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from canvass_app.desk.session import Session
from canvass_app.desk.written_files import digest_of
from canvass_app.durable import replacing
from canvass_app.model.errors import UserError
from canvass_app.model.words import Words, say, say_count
from canvass_app.store import destruction, queries, written_files
from canvass_app.store.lockfile import WriterLock


@dataclass(frozen=True, slots=True)
class DestructionPlan:
    """What would be destroyed. `exports` are where they were written and unchanged; `changed` are
    also there, but with different content, so people must look at them.
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


@dataclass(frozen=True, slots=True)
class DestructionRecord:
    """What was destroyed, when, and how much: no personal data. `left` were not removed."""

    name: str
    at: datetime
    person: str
    plan: DestructionPlan
    removed: int
    exports_removed: int
    left: tuple[Path, ...]


def plan_destruction(session: Session) -> DestructionPlan:
    """Return what destroying this campaign would remove from this computer."""
    path, db = session.file.path.resolve(), session.db
    copies = [
        file for folder in destruction.copy_folders(path) for file in destruction.files_in(folder)
    ]
    totals = queries.lines.totals(db, "")
    exports, changed = _exports(written_files.all_noted(db))
    return DestructionPlan(
        campaign=path,
        name=queries.campaign.campaign(db).name or path.stem,
        sheets=totals.sheets,
        lines=totals.lines,
        packets=queries.campaign.packet_count(db),
        deliveries=len(queries.deliveries.deliveries(db)),
        files=(*destruction.own_files(path), *copies),
        exports=exports,
        changed=changed,
    )


def _exports(
    written: Sequence[written_files.WrittenFile],
) -> tuple[tuple[Path, ...], tuple[Path, ...]]:
    same: list[Path] = []
    changed: list[Path] = []
    for item in written:
        path = Path(item.path)
        try:
            if path.is_file():
                (same if digest_of(path) == item.sha256 else changed).append(path)
        except OSError:
            changed.append(path)
    return tuple(same), tuple(changed)


def is_name(plan: DestructionPlan, typed: str) -> bool:
    """Return whether the name of the campaign was typed, ignoring case and blanks."""
    return bool(_plain(typed)) and _plain(typed) == _plain(plan.name)


def _plain(name: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())


def destroy(session: Session, typed: str, *, exports: bool, now: datetime) -> DestructionRecord:
    """Close the campaign and destroy it with its key, its copies and, if wanted, its exports.

    `typed` must be the name of the campaign. Raises `UserError` if it isn't, or if another Canvass
    has the file open; then nothing is destroyed.
    """
    plan = plan_destruction(session)
    if not is_name(plan, typed):
        raise UserError(
            say("“{typed}” is not the name of this campaign.", typed=typed),
            say("Nothing was destroyed. The name is “{name}”.", name=plan.name),
        )
    person = session.file.person.name
    session.close()
    return destroy_closed(plan, person, exports=exports, now=now)


def destroy_closed(
    plan: DestructionPlan, person: str, *, exports: bool, now: datetime
) -> DestructionRecord:
    """Destroy a campaign that was closed. Raises `UserError` when another Canvass has it open."""
    lock = WriterLock(plan.campaign)
    # Released before the lock file itself is removed: some systems don't remove open files.
    lock.release()
    chosen = plan.exports if exports else ()
    done = destruction.destroy_files(plan.campaign, chosen)
    exported = len(set(chosen) & set(done.removed))
    return DestructionRecord(
        plan.name, now, person, plan, len(done.removed), exported, tuple(done.left)
    )


def out_of_reach(plan: DestructionPlan, *, exports: bool) -> list[Words]:
    """Return what the program cannot destroy and people must."""
    found = [
        say(
            "The printed recovery code: anyone who has it and finds an old copy of the file "
            "can read it."
        ),
        say("The paper sheets, and packets that were printed but not delivered."),
        say("Copies on USB drives, on other laptops, in the mail, or made by backup programs."),
        say("Scans and photos of sheets, and lists that were saved under another name."),
    ]
    if not exports and plan.exports:
        found.append(
            say_count(
                "{count} list or packet that Canvass wrote: it is kept, as you chose.",
                "{count} lists and packets that Canvass wrote: they are kept, as you chose.",
                len(plan.exports),
            )
        )
    found += [say("Changed since Canvass wrote it: {file}", file=path) for path in plan.changed]
    return found


def record_lines(record: DestructionRecord, *, exports: bool) -> list[Words]:
    """Return the record of a destruction, line by line. It holds no personal data of signers."""
    plan = record.plan
    lines = [
        say("Campaign: {name}", name=record.name),
        say("Destroyed: {at}", at=f"{record.at:%Y-%m-%d %H:%M}"),
        say("By: {person}", person=record.person or "—"),
        say(
            "Sheets {sheets}, lines {lines}, packets {packets}, deliveries {deliveries}",
            sheets=f"{plan.sheets:,}", lines=f"{plan.lines:,}", packets=f"{plan.packets:,}",
            deliveries=f"{plan.deliveries:,}",
        ),
        say(
            "Files removed: {files}, of these lists and packets: {exports}",
            files=record.removed, exports=record.exports_removed,
        ),
    ]  # fmt: skip
    lines += [say("Could not be removed: {file}", file=path) for path in record.left]
    lines.append(say("To be destroyed by hand:"))
    lines += [say("– {what}", what=words) for words in out_of_reach(plan, exports=exports)]
    return lines


def save_record(path: Path, lines: Sequence[str]) -> None:
    """Write a record as a text file. Raises `UserError` when it cannot be written."""
    with replacing(path, encoding="utf-8") as stream:
        stream.write("\n".join(lines) + "\n")
