"""Step 2 of the tables: what a search of the whole file has learned, one row or none."""

from __future__ import annotations

SQL = """
CREATE TABLE learned (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    stamp TEXT NOT NULL, lines INTEGER NOT NULL, content BLOB NOT NULL
) STRICT;
"""
