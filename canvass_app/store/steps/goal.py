"""Step 8 of the tables: the number of signatures that a campaign aims for."""

from __future__ import annotations

SQL = """
ALTER TABLE campaign ADD COLUMN goal INTEGER NOT NULL DEFAULT 0;
"""
