"""Step 3 of the tables: packets get a history, and campaigns get their own print profiles."""

from __future__ import annotations

SQL = """
ALTER TABLE packets ADD COLUMN first_number INTEGER NOT NULL DEFAULT 1;
ALTER TABLE packets ADD COLUMN supplement_to INTEGER NOT NULL DEFAULT 0;
ALTER TABLE packets ADD COLUMN struck TEXT NOT NULL DEFAULT '[]';
ALTER TABLE packets ADD COLUMN content TEXT NOT NULL DEFAULT '';
ALTER TABLE packets ADD COLUMN file_sha256 TEXT NOT NULL DEFAULT '';

CREATE TABLE profiles (
    n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, names TEXT NOT NULL,
    city INTEGER NOT NULL, zip TEXT NOT NULL, date INTEGER NOT NULL, street INTEGER NOT NULL,
    contact INTEGER NOT NULL, ink INTEGER NOT NULL, scans INTEGER NOT NULL,
    reference INTEGER NOT NULL
) STRICT;
"""
