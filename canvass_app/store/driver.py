"""Connects sqlite-utils to SQLCipher: import `sqlite3` and `Database` from here and nowhere else.

sqlite-utils looks for a module named `pysqlite3` before it uses Python's own. With SQLCipher's
driver under that name, its `except` clauses name the classes that are really raised. If it got a
foreign connection instead, errors would slip past these clauses, and so would the rollback that
keeps acknowledged rows.
"""

from __future__ import annotations

import sys
from importlib import import_module

import sqlcipher3
from sqlcipher3 import dbapi2

sys.modules.setdefault("pysqlite3", sqlcipher3)
sys.modules.setdefault("pysqlite3.dbapi2", dbapi2)

from sqlite_utils import Database, Migrations  # noqa: E402

sqlite3 = sqlcipher3
Connection = dbapi2.Connection
Cursor = dbapi2.Cursor


def classes_match() -> bool:
    """Return whether sqlite-utils catches exactly the classes that the driver raises."""
    caught = vars(import_module("sqlite_utils.utils"))["sqlite3"]
    return bool(caught.OperationalError is dbapi2.OperationalError)


__all__ = ["Connection", "Cursor", "Database", "Migrations", "classes_match", "sqlite3"]
