"""Looks into the file of an open campaign from the thread of a test, as the window never does."""

from __future__ import annotations

from canvass_app.store.connection import connect
from canvass_app.store.driver import Database
from canvass_app.ui.operations.operations import Operations


def stored(operations: Operations) -> Database:
    """Return a read-only connection of its own that sees what is committed."""
    file = operations._worker._session.file
    return connect(file.path, file._key, read_only=True)
