"""Photos and scans inside the campaign file, stored under the SHA-256 that events refer to.

The bytes are written in the transaction of the act that refers to them and never change. They stay
when the act is undone, so that it can be redone, and are destroyed with the campaign file.
"""

from __future__ import annotations

import hashlib

from canvass_app.store.driver import Database


def put_attachment(db: Database, kind: str, content: bytes) -> str:
    """Store `content` of a media type; return its SHA-256. The same content is stored once."""
    digest = hashlib.sha256(content).hexdigest()
    db.execute(
        "INSERT OR IGNORE INTO attachments (sha256, kind, bytes) VALUES (?, ?, ?)",
        (digest, kind, content),
    )
    return digest


def attachment(db: Database, sha256: str) -> bytes | None:
    """Return the bytes with a SHA-256; None if they are not in this file."""
    row = db.execute("SELECT bytes FROM attachments WHERE sha256 = ?", (sha256,)).fetchone()
    return bytes(row[0]) if row else None


def attachment_problems(db: Database) -> list[str]:
    """Return what is wrong with attachments: bytes that differ from their hash, or are missing."""
    wrong = [
        f"attachment {sha256}: its content is not what was attached"
        for sha256, content in db.execute("SELECT sha256, bytes FROM attachments ORDER BY id")
        if hashlib.sha256(content).hexdigest() != sha256
    ]
    missing = db.execute(
        "SELECT DISTINCT receipt_sha256 FROM deliveries WHERE receipt_sha256 <> '' "
        "AND receipt_sha256 NOT IN (SELECT sha256 FROM attachments) ORDER BY receipt_sha256"
    )
    return wrong + [f"attachment {sha256}: it is not in the file" for (sha256,) in missing]
