"""The tables of deliveries, of what is attached to them, and of files written here.

`attachments` and `written_files` are not views of the journal. The bytes of an attachment are
stored under their SHA-256, which an event refers to; a rebuild leaves them alone. `written_files`
says where lists and packets were written on this computer, for the day on which they are destroyed.
"""

from __future__ import annotations

VIEW_TABLES = ("deliveries",)

SQL = """
CREATE TABLE deliveries (
    n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
    office_id TEXT NOT NULL, packet_id TEXT NOT NULL, planned_on TEXT NOT NULL,
    delivered_on TEXT NOT NULL, delivered_by TEXT NOT NULL, how TEXT NOT NULL,
    received_by TEXT NOT NULL, receipt_note TEXT NOT NULL, receipt_sha256 TEXT NOT NULL,
    receipt_kind TEXT NOT NULL, answer_due TEXT NOT NULL, answered_on TEXT NOT NULL,
    answer TEXT NOT NULL, answer_note TEXT NOT NULL
) STRICT;
CREATE INDEX deliveries_packet ON deliveries (packet_id);

CREATE TABLE attachments (
    id INTEGER PRIMARY KEY, sha256 TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL, bytes BLOB NOT NULL
) STRICT;

CREATE TABLE written_files (
    path TEXT PRIMARY KEY, sha256 TEXT NOT NULL
) STRICT, WITHOUT ROWID;

ALTER TABLE campaign ADD COLUMN answer_days INTEGER NOT NULL DEFAULT 30;
ALTER TABLE campaign ADD COLUMN retention_days INTEGER NOT NULL DEFAULT 90;
"""
