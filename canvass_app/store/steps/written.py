"""The tables of files that are being written or were read here, and of folders made for them.

A file is in `begun_files` from before its first byte until `written_files` has it. `before` is the
SHA-256 of what was there under its name, empty if nothing was: so what a crash left can be told
from what it was about to replace. `read_files` belong to people; a record of destruction names
them.
"""

from __future__ import annotations

SQL = """
CREATE TABLE begun_files (
    path TEXT PRIMARY KEY, before TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE made_folders (path TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;

CREATE TABLE read_files (path TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
"""
