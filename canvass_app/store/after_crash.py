"""Opening a file whose log a crash has left: what was lost is said, kept, and then settled.

The news is stored in the file itself until a person has read it, because the next crash or the next
command must not be the one that hears it.
"""

from __future__ import annotations

import filecmp
import json
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path

from canvass_app.model.errors import UserError
from canvass_app.model.words import Words, say, say_count
from canvass_app.store.copies import quarantines
from canvass_app.store.driver import Database, sqlite3
from canvass_app.store.page_seal import PageSeal
from canvass_app.store.restoring import copy_aside
from canvass_app.store.write_ahead_log import PAGE, LogHealth, LogState, read_log

_META = "log_notice"


@dataclass(frozen=True, slots=True)
class LogNotice:
    """What a crash has cost, for a person to read.

    `transactions` were lost for certain, at least; if 0, possibly the last one. `kept_in` is the
    name of the folder with the damaged log and the file as it was; empty if nothing is lost for
    certain.
    """

    transactions: int
    kept_in: str = ""

    @property
    def is_loss(self) -> bool:
        """Whether something that had been saved is lost for certain."""
        return self.transactions > 0

    def problem(self, file: Path) -> Words:
        """Return what happened."""
        if not self.is_loss:
            return say(
                "“{file}” was not closed properly the last time: the last entry may be missing.",
                file=file.name,
            )
        return say_count(
            "The log of “{file}” was damaged: {count} saved step is lost.",
            "The log of “{file}” was damaged: the last {count} saved steps are lost.",
            self.transactions,
            file=file.name,
        )

    def remedy(self) -> Words:
        """Return what to do about it."""
        if not self.is_loss:
            return say("Compare the last line that you entered with the paper.")
        return say(
            "Compare the last sheets with the paper, and enter again what is missing. The damaged "
            "log is kept in “{folder}”, with the file as it was.",
            folder=self.kept_in,
        )


def look_at_log(path: Path, key: bytes, now: datetime) -> LogNotice | None:
    """Return what the log next to a closed file has lost, None if nothing.

    If something is lost, file and log are copied into a quarantine folder first, since using the
    file changes both. Raises `UserError` when the log cannot be read, belongs to another file, or
    there is no room for the copy.
    """
    log = path.with_name(path.name + "-wal")
    try:
        state = read_log(log)
        with path.open("rb") as file:
            first_page = file.read(PAGE)
    except OSError as error:
        raise UserError(
            say(
                "The log “{file}” cannot be read: {reason}.",
                file=log.name,
                reason=error.strerror or "",
            ),
            say("Allow reading it. Do not delete it: it has what was saved last."),
        ) from error
    if not _is_of_this_file(state, key, first_page, log):
        return None
    if state.health is LogHealth.TORN:
        return LogNotice(0)
    if state.health is LogHealth.DAMAGED:
        return LogNotice(state.transactions, _kept(path, log, now).name)
    return None


def _is_of_this_file(state: LogState, key: bytes, first_page: bytes, log: Path) -> bool:
    """Return False if the key is not that of the file: opening it will say so."""
    seal = PageSeal.of_file(key, first_page)
    file_fits = seal.holds(1, first_page)
    log_fits = state.first_page is not None and seal.holds(*state.first_page)
    if file_fits and state.first_page is not None and not log_fits:
        raise UserError(
            say("The log “{file}” belongs to another campaign file.", file=log.name),
            say(
                "Nothing is damaged. Move it to another folder, and put this file’s own log back "
                "if there is one; then open the file again."
            ),
        )
    return file_fits or log_fits


def _kept(path: Path, log: Path, now: datetime) -> Path:
    for folder in quarantines(path):
        kept = folder / log.name
        # An opening that failed later has kept it already.
        if kept.is_file() and filecmp.cmp(kept, log, shallow=False):
            return folder
    return copy_aside(path, now)


def settle_log(db: Database, found: LogNotice | None) -> LogNotice | None:
    """Write what is left in the log into the file; return the news that nobody has read yet.

    A torn end that stayed in the log would be taken for damage after the next crash.
    """
    with suppress(sqlite3.DatabaseError):
        if found is not None:
            found = _together(_stored(db), found)
            with db.atomic():
                db.execute(
                    "INSERT OR REPLACE INTO meta VALUES (?, ?)", (_META, json.dumps(asdict(found)))
                )
        fold_log(db)
    return found or _stored(db)


def fold_log(db: Database) -> bool:
    """Write the log into the file and empty it; return whether all of it could be written."""
    busy, _, _ = db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    return not busy


def forget_notice(db: Database) -> None:
    """Note that a person has read what a crash has cost."""
    with db.atomic():
        db.execute("DELETE FROM meta WHERE name = ?", (_META,))


def _stored(db: Database) -> LogNotice | None:
    row = db.execute("SELECT value FROM meta WHERE name = ?", (_META,)).fetchone()
    if row is None:
        return None
    try:
        stored = json.loads(row[0])
        return LogNotice(int(stored["transactions"]), str(stored["kept_in"]))
    except (ValueError, KeyError, TypeError, RecursionError):
        # Not from Canvass: there is nothing to tell.
        return None


def _together(earlier: LogNotice | None, later: LogNotice) -> LogNotice:
    if earlier is None or not earlier.is_loss:
        return later
    return LogNotice(earlier.transactions + later.transactions, later.kept_in or earlier.kept_in)
