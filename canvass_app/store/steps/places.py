"""Step 6 of the tables: answers about where lines go that also apply to later lines."""

from __future__ import annotations

SQL = """
CREATE TABLE routing_rules (
    n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
    zip5 TEXT NOT NULL, tier TEXT NOT NULL, street TEXT NOT NULL, street_key TEXT NOT NULL,
    city TEXT NOT NULL, city_key TEXT NOT NULL, place TEXT NOT NULL, state TEXT NOT NULL,
    office_id TEXT NOT NULL, decided_by TEXT NOT NULL, decided_on TEXT NOT NULL
) STRICT;
"""
