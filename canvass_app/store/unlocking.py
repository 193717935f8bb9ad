"""Before a campaign file is opened: whether it can be one, and its secret by the passphrase."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime
from pathlib import Path

from canvass_app.durable import replace_file
from canvass_app.model.errors import UserError
from canvass_app.model.words import say
from canvass_app.store import keys
from canvass_app.store.connection import connect
from canvass_app.store.driver import sqlite3
from canvass_app.store.failures import damaged
from canvass_app.store.interrupted import (
    clear_up,
    cut_off_restore,
    is_interrupted,
    restore_was_cut_off,
)
from canvass_app.store.links import links_to, real_path
from canvass_app.store.lockfile import AlreadyOpen, WriterLock

_PAGE = 4096
SMALLEST = 2 * _PAGE


def unlock_with_passphrase(path: Path, passphrase: str) -> bytes:
    """Return the secret of a campaign file. This takes about a quarter of a second on purpose."""
    real = real_path(path)
    require_campaign_file(real)
    _clear_up(real)
    try:
        return keys.open_key_file(keys.key_path(real), passphrase)
    except UserError:
        secret = _unlock_at_link(path, real, passphrase)
        if secret is None:
            raise
        return secret


def _clear_up(path: Path) -> None:
    """Put a key file in its place that a kill has left elsewhere; it is needed before the file."""
    if is_interrupted(path):
        # Another Canvass that has the file open is at work on it, or has seen to this itself.
        with suppress(AlreadyOpen, OSError):
            lock = WriterLock(path)
            try:
                clear_up(path, datetime.now())
            finally:
                lock.release()


def _unlock_at_link(path: Path, real: Path, passphrase: str) -> bytes | None:
    """Try key files that an older version of the program put next to links.

    There it wrote a new passphrase, while the old one kept opening the file. The key file that
    opens it moves to the file itself.
    """
    for key_file in map(keys.key_path, links_to(path)):
        with suppress(UserError, sqlite3.DatabaseError):
            secret = keys.open_key_file(key_file, passphrase)
            connect(real, keys.data_key(secret), read_only=True).close()
            with suppress(OSError):
                replace_file(keys.key_path(real), key_file.read_bytes())
                key_file.unlink()
            return secret
    return None


def require_campaign_file(path: Path) -> None:
    """Raise `UserError` unless `path` can be a complete encrypted campaign file."""
    path = real_path(path)
    if not path.exists():
        if cut_off_restore(path) is not None:
            raise restore_was_cut_off(path)
        raise UserError(
            say("There is no file “{file}”.", file=str(path)),
            say("Check the name and the folder."),
        )
    if path.is_dir():
        raise UserError(
            say("“{file}” is a folder.", file=path.name), say("Choose the campaign file inside it.")
        )
    size = path.stat().st_size
    known = keys.key_path(path).exists()
    if size >= SMALLEST and (size % _PAGE == 0 or known):
        # Another program may have added something at the end: the database knows where that is.
        return
    if size and path.with_name(path.name + "-wal").exists():
        # The program was stopped while writing: the log next to the file completes it.
        return
    if known:
        raise damaged(path)
    raise UserError(
        say("“{file}” is not a Canvass campaign file.", file=path.name),
        say("Campaign files end in .canvass and have a key file next to them."),
    )
