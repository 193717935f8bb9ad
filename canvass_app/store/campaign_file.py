"""The handle of an open campaign file: create, open, act, undo, back up, close."""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from canvass_app.model.changes import Outcome, Receipt
from canvass_app.model.errors import UserError
from canvass_app.model.person import Person
from canvass_app.model.progress import Progress, no_progress
from canvass_app.model.words import Words
from canvass_app.outputs import explaining
from canvass_app.store import checks, creating, keys, written_files
from canvass_app.store.after_crash import LogNotice, forget_notice, look_at_log, settle_log
from canvass_app.store.backups import Backup, make_backup
from canvass_app.store.connection import connect
from canvass_app.store.content import Content, content_in
from canvass_app.store.copies import databases_aside
from canvass_app.store.driver import Database, sqlite3
from canvass_app.store.failures import (
    DamagedFile,
    DiskFull,
    altered,
    damaged,
    plain_words,
    read_only,
)
from canvass_app.store.interrupted import clear_up, discard_staged
from canvass_app.store.journal import derived
from canvass_app.store.journal.acts import Act, ActHeader
from canvass_app.store.journal.content import explaining_content
from canvass_app.store.journal.derived import Derivations
from canvass_app.store.journal.rebuild import dump_digest, rebuild
from canvass_app.store.journal.undo import put_redo, put_undo, redo_target, undo_target
from canvass_app.store.journal.writers import Writer, highest_lamport
from canvass_app.store.links import links_to, real_path, require_one_name
from canvass_app.store.lockfile import WriterLock
from canvass_app.store.own_file import require_own_file, verified_secret
from canvass_app.store.reserve import ensure_reserve, free_reserve
from canvass_app.store.soundness import Soundness, examine, rescue
from canvass_app.store.steps.schema import migrations
from canvass_app.store.unlocking import require_campaign_file
from canvass_app.store.written_files import Notes

T = TypeVar("T")


class CampaignFile:
    """An open campaign file, its only writer. Use it from one thread at a time.

    `path` is the file itself; `links` led to it when it was opened.
    """

    def __init__(
        self,
        path: Path,
        db: Database,
        key: bytes,
        lock: WriterLock,
        derive: Derivations,
        writer: Writer,
        person: Person,
        links: tuple[Path, ...] = (),
    ) -> None:
        self.path = path
        self.links = links
        self.db = db
        self.person = person
        self.derive = derive
        self.log_notice: LogNotice | None = None
        self._key = key
        self._lock = lock
        self._writer = writer

    def perform(
        self,
        kind: str,
        label: Words,
        body: Callable[[Act], T],
        *,
        undoable: bool = True,
    ) -> Outcome[T]:
        """Run `body` as one act: when this returns, all of it is on disk, or none of it.

        `body` may be run a second time if the disk was full and the reserve made room. Raises
        `UserError` for what a person can fix; the file is then as before.
        """
        header = ActHeader(kind, label, self.person, undoable=undoable)
        return self._perform(header, body)

    def undo(self) -> Outcome[Words | None]:
        """Undo the newest act of this device that is in effect, and return its name.

        If there is none, the name is None and nothing changes.
        """
        with plain_words(self.path):
            found = undo_target(self.db, self._writer.device)
        if found is None:
            return Outcome(None)
        target, label = found
        header = ActHeader("undo", label, self.person, direction="undo", target=target)
        return self._perform(header, lambda act: put_undo(act, target)).with_value(label)

    def redo(self) -> Outcome[Words | None]:
        """Redo what was undone last, and return its name.

        If there is nothing, or something was done since, the name is None and nothing changes.
        """
        with plain_words(self.path):
            found = redo_target(self.db, self._writer.device)
        if found is None:
            return Outcome(None)
        target, label = found
        header = ActHeader("redo", label, self.person, direction="redo", target=target)
        return self._perform(header, lambda act: put_redo(act, target)).with_value(label)

    def undo_label(self) -> Words | None:
        """Return what `undo` would undo."""
        found = undo_target(self.db, self._writer.device)
        return found[1] if found else None

    def redo_label(self) -> Words | None:
        """Return what `redo` would redo."""
        found = redo_target(self.db, self._writer.device)
        return found[1] if found else None

    def derive_now(self, body: Callable[[Database], T]) -> T:
        """Write derived results in one transaction. They are not acts and leave no events."""
        with plain_words(self.path), self.db.atomic():
            return body(self.db)

    def forget_log_notice(self) -> None:
        """Note that a person has read what a crash has cost."""
        with plain_words(self.path):
            forget_notice(self.db)
        self.log_notice = None

    def rebuild(self, progress: Progress = no_progress) -> bool:
        """Fold the journal again; return whether the tables already said the same."""
        with plain_words(self.path):
            before = dump_digest(self.db)
            with self.db.atomic():
                rebuild(self.db, self.derive, progress)
            return dump_digest(self.db) == before

    def notes(self) -> Notes:
        """Return which files were written and read on this computer, as far as this file knows."""
        with plain_words(self.path):
            return written_files.all_notes(self.db)

    def notes_everywhere(self) -> Notes:
        """Return the same, as far as this file and its copies know.

        After a restore, only the file that was moved aside may know of what was written last.
        """
        aside = databases_aside(self.path, self.links)
        return self.notes() + written_files.notes_in(aside, self._key)

    def back_up(self, why: str, now: datetime) -> Backup:
        """Make a backup now. Raises `UserError` when it cannot be made or does not verify."""
        return make_backup(self.db, self.path, self._key, why, now)

    def examine(self) -> Soundness:
        """Look for damaged pages (see `soundness.examine`)."""
        return examine(self.db, self.path, self._key)

    def rescue(self, now: datetime, progress: Progress = no_progress) -> Backup:
        """Make a backup from the journal alone (see `soundness.rescue`)."""
        return rescue(self.path, self._key, self.derive, now, progress)

    def content_in(self, path: Path) -> Content | None:
        """Return how far a copy of this campaign goes; None if it does not open."""
        return content_in(path, self._key)

    def change_passphrase(self, new: str) -> None:
        """Make `new` open the file from now on, instead of the old passphrase."""
        keys.write_key_file(keys.key_path(self.path), self._secret(), new)

    def recovery_code(self) -> str:
        """Return the code that opens the file without the passphrase."""
        return keys.recovery_code(self._secret())

    def close(self) -> None:
        """Fold the write-ahead log into the file, close it and release the lock.

        Calling it twice does no harm.
        """
        if not self._lock.held:
            return
        try:
            with plain_words(self.path):
                self.db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        except UserError:
            # The log stays next to the file and is read when it is opened again.
            pass
        finally:
            self.db.close()
            self._lock.release()

    def _perform(
        self, header: ActHeader, body: Callable[[Act], T], *, low_disk: bool = False
    ) -> Outcome[T]:
        counters = (self._writer.row, self._writer.sequence, self._writer.lamport)
        try:
            with plain_words(self.path), self.db.atomic():
                act = Act(self.db, self._writer, header, self.derive)
                result = body(act)
                act.finish()
        except BaseException as error:
            self._writer.row, self._writer.sequence, self._writer.lamport = counters
            if isinstance(error, DiskFull) and not low_disk and free_reserve(self.path):
                return self._perform(header, body, low_disk=True)
            raise
        return Outcome(result, frozenset(act.topics), self._receipt(act, low_disk=low_disk))

    def _receipt(self, act: Act, *, low_disk: bool) -> Receipt:
        header = act.header
        if act.id is None:
            return Receipt(None, header.label)
        if header.undoable and header.direction == "do":
            # Nothing to look up: this act is the first to undo, and it ends what could be redone.
            return Receipt(act.id, header.label, header.label, None, low_disk)
        return Receipt(act.id, header.label, self.undo_label(), self.redo_label(), low_disk)

    def _secret(self) -> bytes:
        return verified_secret(self.db, self.path, self._key)


def create_campaign(
    path: Path,
    passphrase: str,
    derive: Derivations,
    *,
    device: str,
    person: Person,
    prepare: Callable[[CampaignFile], object] | None = None,
) -> CampaignFile:
    """Make a new encrypted campaign file with a key file next to it, and open it.

    `prepare` does the first acts; only when they are done does the campaign get its name. Raises
    `UserError` when something is already there, the folder is unsuitable, or the passphrase is too
    short.
    """
    path = real_path(path)
    creating.require_free(path)
    keys.require_good_passphrase(passphrase)
    checks.require_local_folder(path)
    secret = keys.new_secret()
    key, writer = keys.data_key(secret), Writer(device, secrets.randbits(62))
    lock = WriterLock(path)
    try:
        creating.make_room(path, datetime.now())
        try:
            staged, db = creating.make_file(path, secret, derive)
            try:
                if prepare is not None:
                    prepare(CampaignFile(staged, db, key, lock, derive, writer, person))
                creating.name_it(path, db, secret, passphrase)
            finally:
                db.close()
        except BaseException:
            with suppress(OSError):
                clear_up(path, datetime.now())
                discard_staged(path)
            raise
        db = _connect(path, key)
    except BaseException:
        lock.release()
        raise
    ensure_reserve(path)
    return CampaignFile(path, db, key, lock, derive, writer, person)


def open_campaign(
    path: Path,
    secret: bytes,
    derive: Derivations,
    *,
    device: str,
    person: Person,
    now: datetime,
    progress: Progress = no_progress,
) -> CampaignFile:
    """Open a campaign file with its secret (see `unlock_with_passphrase`).

    A file of an older format is backed up and updated. Search keys made by another version of the
    program are recomputed, which takes a minute for a million lines and is reported to `progress`.
    Raises `UserError` with the reason in plain words when the file cannot be used, or `Cancelled`;
    its content then stays as it was.
    """
    links, path = links_to(path), real_path(path)
    require_campaign_file(path)
    checks.require_local_folder(path)
    key = keys.data_key(secret)
    lock = WriterLock(path)
    try:
        require_one_name(path)
        _require_write_access(path)
        with explaining(path):
            clear_up(path, now)
        lost = look_at_log(path, key, now)
        db = _connect(path, key)
        try:
            with explaining_content(db, path), plain_words(path):
                _require_writable(db)
                checks.require_sound(checks.gather(db, path))
                require_own_file(db, path, key)
                notice = settle_log(db, lost)
                if migrations.pending(db):
                    make_backup(db, path, key, "before-update", now)
                    migrations.apply(db)
                _renew_keys(db, derive, progress)
                writer = Writer(device, secrets.randbits(62), lamport=highest_lamport(db, path))
        except BaseException:
            db.close()
            raise
    except BaseException:
        lock.release()
        raise
    ensure_reserve(path)
    file = CampaignFile(path, db, key, lock, derive, writer, person, links)
    file.log_notice = notice
    return file


def _require_write_access(path: Path) -> None:
    # Checked first: SQLite would open it for reading, and leave files next to it that stay
    # read-only after the person has fixed the file.
    if not os.access(path, os.W_OK):
        raise read_only(path)


def _connect(path: Path, key: bytes) -> Database:
    try:
        with plain_words(path):
            return connect(path, key)
    except UnicodeDecodeError as error:
        # The driver's words for a statement that is no text.
        raise altered(path) from error
    except (DamagedFile, sqlite3.DatabaseError) as error:
        keys.require_code_of(keys.key_path(path), key)
        raise damaged(path) from error


def _require_writable(db: Database) -> None:
    """Check for write permission now rather than when the first line is typed."""
    db.conn.execute("BEGIN IMMEDIATE")
    db.conn.execute("ROLLBACK")


def _renew_keys(db: Database, derive: Derivations, progress: Progress) -> None:
    if not derived.keys_are_current(db, derive):
        with db.atomic():
            derived.derive_keys_again(db, derive, progress)
