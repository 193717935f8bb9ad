"""The secret in a campaign file, which its recovery code and each new passphrase are made of."""

from __future__ import annotations

from pathlib import Path

from canvass_app.store import key_slot, keys
from canvass_app.store.driver import Database
from canvass_app.store.failures import altered


def verified_secret(db: Database, path: Path, key: bytes) -> bytes:
    """Return the secret in the file, once it is known to be the one that opened it.

    Raises `AlteredFile` for another one, which somebody must have put there: a key file or a
    recovery code made from that would open nothing.
    """
    row = db.execute("SELECT value FROM meta WHERE name = 'secret'").fetchone()
    try:
        secret = bytes.fromhex(row[0]) if row else b""
    except (TypeError, ValueError):
        secret = b""
    if len(secret) != key_slot.SECRET_BYTES or keys.data_key(secret) != key:
        raise altered(path)
    return secret
