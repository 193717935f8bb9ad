"""Opens connections to the encrypted file with the settings that its promises require."""

from __future__ import annotations

from pathlib import Path

from canvass_app import measuring
from canvass_app.store.driver import Connection, Database, sqlite3
from canvass_app.store.timed_connection import TimedConnection

BUSY_MS = 5_000


def connect(path: Path, key: bytes, *, read_only: bool = False) -> Database:
    """Open `path` with the 256-bit data `key`.

    A connection may move between threads, but only one may use it at a time. Raises the
    driver's `DatabaseError` on first use when the key is wrong or the file is damaged.
    """
    mode = "ro" if read_only else "rwc"
    uri = f"{path.absolute().as_uri()}?mode={mode}"
    kind = TimedConnection if measuring.is_on(measuring.SQL) else Connection
    connection = sqlite3.connect(
        uri, uri=True, check_same_thread=False, timeout=BUSY_MS / 1000, factory=kind
    )
    try:
        _configure(connection, key, read_only=read_only)
    except BaseException:
        connection.close()
        raise
    return Database(connection, execute_plugins=False)


def _configure(connection: Connection, key: bytes, *, read_only: bool) -> None:
    connection.execute("PRAGMA cipher_log = off")
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    # Before the first page is read, which may be one that somebody else has made.
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA cell_size_check = ON")
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    connection.execute("PRAGMA temp_store = MEMORY")
    connection.execute("PRAGMA cache_size = -16000")
    if read_only:
        connection.execute("PRAGMA query_only = ON")
        return
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    # Python on macOS flushes only to the drive's cache unless told otherwise.
    connection.execute("PRAGMA fullfsync = ON")
    connection.execute("PRAGMA secure_delete = ON")
    connection.execute("PRAGMA foreign_keys = ON")
