"""Destroys a campaign on its day, and says what was destroyed and what is left to people."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from canvass_app.desk.campaign.destruction_list import (
    BegunDestruction,
    begun_destruction,
    remove_list,
    save_list,
)
from canvass_app.desk.campaign.destruction_plan import DestructionPlan, is_name, plan_destruction
from canvass_app.desk.session import Session
from canvass_app.model.errors import UserError
from canvass_app.model.words import Words, say, say_count
from canvass_app.outputs import replacing
from canvass_app.store import destruction
from canvass_app.store.lockfile import WriterLock

__all__ = [
    "BegunDestruction",
    "DestructionPlan",
    "DestructionRecord",
    "begun_destruction",
    "destroy",
    "destroy_closed",
    "finish",
    "is_name",
    "out_of_reach",
    "plan_destruction",
    "record_lines",
    "require_name",
    "save_record",
]


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


Tell = Callable[[DestructionRecord], object]


def _nobody(record: DestructionRecord) -> None:
    """Tell nobody: the caller does, at once."""


def destroy(
    session: Session, typed: str, *, exports: bool, now: datetime, tell: Tell = _nobody
) -> DestructionRecord:
    """Close the campaign and destroy it with its key, its copies and, if wanted, its exports.

    `typed` must be the name of the campaign. Raises `UserError` if it isn't, or if another Canvass
    has the file open; then nothing is destroyed.
    """
    plan = plan_destruction(session)
    require_name(plan, typed)
    person = session.file.person.name
    session.close()
    return destroy_closed(plan, person, exports=exports, now=now, tell=tell)


def require_name(plan: DestructionPlan, typed: str) -> None:
    """Raise `UserError` unless the name of the campaign was typed."""
    if not is_name(plan, typed):
        raise UserError(
            say("“{typed}” is not the name of this campaign.", typed=typed),
            say("Nothing was destroyed. The name is “{name}”.", name=plan.name),
        )


def destroy_closed(
    plan: DestructionPlan, person: str, *, exports: bool, now: datetime, tell: Tell = _nobody
) -> DestructionRecord:
    """Destroy a campaign that was closed. Raises `UserError` when another Canvass has it open.

    If the program is stopped halfway, a list of all this lies next to the campaign, and `finish`
    does the rest.
    """
    _require_closed(plan.campaign)
    begun = BegunDestruction(plan, person, now, exports)
    # On a full disk destroying matters more than its list.
    with suppress(UserError):
        save_list(begun)
    return _carry_out(begun, tell)


def finish(begun: BegunDestruction, tell: Tell = _nobody) -> DestructionRecord:
    """Destroy what is left of a destruction that was begun, and return its record.

    `tell` shows or saves the record. Until it has, the list next to the campaign stays: it is the
    last that knows what people have to look for. Raises `UserError` when another Canvass has the
    campaign open.
    """
    _require_closed(begun.plan.campaign)
    return _carry_out(begun, tell)


def _carry_out(begun: BegunDestruction, tell: Tell) -> DestructionRecord:
    plan = begun.plan
    chosen = plan.exports if begun.exports else ()
    done = destruction.destroy_files(plan.campaign, chosen, plan.links)
    if begun.exports:
        destruction.remove_empty(plan.folders)
    exported = len(set(chosen) & set(done.removed))
    record = DestructionRecord(
        plan.name, begun.at, begun.person, plan, len(done.removed), exported, tuple(done.left)
    )
    tell(record)
    remove_list(plan.campaign)
    return record


def _require_closed(campaign: Path) -> None:
    lock = WriterLock(campaign)
    # Released before the lock file itself is removed: some systems don't remove open files.
    lock.release()


def out_of_reach(plan: DestructionPlan, *, exports: bool) -> list[Words]:
    """Return what the program cannot destroy and people must."""
    found = [
        say(
            "The recovery code, printed or saved: anyone who has it and finds an old copy of the "
            "file can read it."
        ),
        say("The paper sheets, and packets that were printed but not delivered."),
        say("Copies on USB drives, on other laptops, in the mail, or made by backup programs."),
        say("Scans and photos of sheets, and lists that were saved under another name."),
    ]
    found += [say("A list that was imported: {file}", file=name) for name in plan.sources]
    if not exports and plan.exports:
        found.append(
            say_count(
                "{count} list or packet that Canvass wrote: it is kept, as you chose.",
                "{count} lists and packets that Canvass wrote: they are kept, as you chose.",
                len(plan.exports),
            )
        )
    found += [
        say("Changed since Canvass wrote it, or perhaps not by Canvass: {file}", file=path)
        for path in plan.changed
    ]
    found += [
        say("Canvass wrote files in “{folder}”, which is not there now.", folder=path)
        for path in plan.unreachable
    ]
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
