"""The self-check before a campaign file is used: each point guards against a known kind of loss.

The facts are gathered from the real connection and judged separately, so that a test can cause each
failure.
"""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from pathlib import Path, PurePath

from canvass_app.model.errors import UserError
from canvass_app.model.words import Words, say
from canvass_app.store.driver import Database, classes_match, sqlite3

MINIMUM_SQLITE = (3, 51, 3)
"""Older versions can corrupt a file when a write-ahead log is reset (sqlite.org, 3.51.3)."""

_SYNC_FULL = 2
_NETWORK_FILESYSTEMS = frozenset(
    {"nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "9p", "fuse.sshfs", "fuse.rclone", "davfs",
     "fuse.davfs", "ncpfs", "ceph", "glusterfs", "fuse.glusterfs"}
)  # fmt: skip
_SYNCED_FOLDERS = (
    "dropbox", "onedrive", "google drive", "googledrive", "my drive", "icloud drive",
    "mobile documents", "nextcloud", "owncloud", "box sync", "pcloud drive", "mega", "megasync",
    "syncthing", "cloudstorage",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Facts:
    """What was found on the open connection and on disk."""

    sqlite_version: tuple[int, ...]
    cipher_version: str
    plaintext_header: bool
    synchronous: int
    secure_delete: int
    journal_mode: str
    classes_match: bool


def gather(db: Database, path: Path) -> Facts:
    """Query the connection and the file itself."""

    def pragma(name: str) -> object:
        row = db.execute(f"PRAGMA {name}").fetchone()
        return row[0] if row else ""

    with path.open("rb") as file:
        header = file.read(16)
    return Facts(
        sqlite_version=tuple(int(part) for part in sqlite3.sqlite_version.split(".")),
        cipher_version=str(pragma("cipher_version")),
        plaintext_header=header.startswith(b"SQLite format 3"),
        synchronous=int(str(pragma("synchronous"))),
        secure_delete=int(str(pragma("secure_delete"))),
        journal_mode=str(pragma("journal_mode")),
        classes_match=classes_match(),
    )


def require_sound(facts: Facts) -> None:
    """Raise `UserError` for the first fact that would put people's data at risk."""
    for holds, problem in _judge(facts):
        if not holds:
            raise UserError(
                problem,
                say("Nothing was written. Reinstall Canvass from its own package list."),
            )


def _judge(facts: Facts) -> list[tuple[bool, Words]]:
    return [
        (
            facts.sqlite_version >= MINIMUM_SQLITE,
            say(
                "SQLite {version} on this computer can damage files; {minimum} or newer is needed.",
                version=".".join(map(str, facts.sqlite_version)),
                minimum=".".join(map(str, MINIMUM_SQLITE)),
            ),
        ),
        (bool(facts.cipher_version), say("The encryption of the database is not active.")),
        (not facts.plaintext_header, say("The campaign file is not encrypted.")),
        (facts.synchronous >= _SYNC_FULL, say("The database does not wait for the disk.")),
        (facts.secure_delete == 1, say("Deleted data would stay in the file.")),
        (facts.journal_mode == "wal", say("The database’s write-ahead log is off.")),
        (facts.classes_match, say("Two database drivers are mixed up on this computer.")),
    ]


def require_local_folder(path: Path, mounts: str | None = None) -> None:
    """Raise `UserError` when the folder of `path` is on a network or synced to a cloud.

    `mounts` is the text of `/proc/mounts`, read from the system when None. A write-ahead
    log needs memory shared on one machine, and a sync client copies half-written files.
    """
    folder = path.absolute().parent
    synced = _synced_part(folder) or _synced_part(folder.resolve())
    if synced:
        raise UserError(
            say("The folder “{folder}” is copied to a cloud by another program.", folder=synced),
            say("Choose a folder that stays on this computer, and hand work over on purpose."),
        )
    kind = _network_share(folder) or _filesystem(
        folder, _read_mounts() if mounts is None else mounts
    )
    if kind in _NETWORK_FILESYSTEMS:
        raise UserError(
            say(
                "The folder is on a network drive ({kind}), where the file can be damaged.",
                kind=kind,
            ),
            say("Choose a folder on this computer’s own disk."),
        )


def _synced_part(folder: PurePath) -> str:
    """Return the part of the path that a sync program owns, or nothing.

    These programs add the account to their name, “OneDrive - Company”, “Dropbox (Personal)”,
    “GoogleDrive-me@example.org”; a folder that merely starts the same way, “Mega petition”, is not
    a match.
    """
    for part in folder.parts:
        name = part.casefold()
        if any(re.fullmatch(rf"{synced}( ?[-–(].*)?", name) for synced in _SYNCED_FOLDERS):
            return part
    return ""


def _network_share(folder: PurePath) -> str:
    return "smb3" if folder.drive.startswith("\\\\") else ""


def _read_mounts() -> str:
    try:
        return Path("/proc/mounts").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


def _filesystem(folder: Path, mounts: str) -> str:
    best, kind = "", ""
    target = os.path.realpath(folder)
    for row in mounts.splitlines():
        cells = row.split()
        if len(cells) < 3:
            continue
        point = cells[1].replace("\\040", " ")
        inside = target == point or target.startswith(point.rstrip("/") + "/")
        if inside and len(point) >= len(best):
            best, kind = point, cells[2]
    return kind
