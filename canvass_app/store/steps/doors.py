"""Step 5 of the tables: turfs, doors, printed walk lists, and ink."""

from __future__ import annotations

VIEW_TABLES = ("turfs", "doors", "walk_lists", "inks")

SQL = """
CREATE TABLE turfs (
    n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL, assigned_to TEXT NOT NULL, assigned_on TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;

CREATE TABLE doors (
    n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
    turf_id TEXT NOT NULL, rank TEXT NOT NULL, street TEXT NOT NULL, unit TEXT NOT NULL,
    city TEXT NOT NULL, state TEXT NOT NULL, zip TEXT NOT NULL,
    outcome TEXT NOT NULL, visited_on TEXT NOT NULL
) STRICT;
CREATE INDEX doors_turf ON doors (turf_id, rank, id);

CREATE TABLE walk_lists (
    n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
    number TEXT NOT NULL, turf_id TEXT NOT NULL, printed_on TEXT NOT NULL,
    door_ids TEXT NOT NULL
) STRICT;

CREATE TABLE inks (
    n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
    strokes TEXT NOT NULL, language TEXT NOT NULL, wording TEXT NOT NULL
) STRICT;
"""
