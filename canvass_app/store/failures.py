"""Turns the database's errors into `UserError`; any other error is a bug."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from canvass_app.model.errors import UserError
from canvass_app.model.words import say
from canvass_app.store.driver import sqlite3


class DiskFull(UserError):
    """There is no room for what was to be written; none of it was kept."""


class DamagedFile(UserError):
    """The file's content does not verify: cut off, altered, or not a campaign file."""


class AlteredFile(UserError):
    """The file verifies, but has something in it that Canvass does not write."""


class OutcomeUnknown(UserError):
    """The disk failed while writing: the file must be reopened to see what is in it."""


class ReadOnlyFile(UserError):
    """The file or its folder is not writable."""


@contextmanager
def plain_words(path: Path) -> Iterator[None]:
    """Raise `UserError` instead of those driver errors that a person can do something about."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        known = _known(error, path)
        if known is None:
            raise
        raise known from error


def _known(error: Exception, path: Path) -> UserError | None:
    text = str(error).casefold()
    if "full" in text:
        return DiskFull(
            say("The disk is full. What you just entered is not saved."),
            say("Free up some space on the disk, then enter it again."),
        )
    if "readonly" in text or "read-only" in text or "unable to open" in text:
        return read_only(path)
    if "disk i/o" in text:
        return OutcomeUnknown(
            say("The disk reported an error while “{file}” was being written.", file=path.name),
            say("Close the campaign, open it again, and check the last line you entered."),
        )
    if "malformed database schema" in text:
        # The page verifies: this was written with the key, but not by Canvass.
        return altered(path)
    if "malformed" in text or "not a database" in text or "corrupt" in text:
        return damaged(path)
    if "locked" in text or "busy" in text:
        return UserError(
            say("Another program is using “{file}”.", file=path.name),
            say("Close the other program and try again."),
        )
    return None


def damaged(path: Path) -> DamagedFile:
    """Return the error for a file whose content does not verify."""
    return DamagedFile(
        say("The campaign file “{file}” is damaged or was cut off.", file=path.name),
        say(
            "Run “canvass check FILE --rebuild” first, which saves all that can be read. If that "
            "does not help, restore the newest backup: use “canvass restore”, or “Restore a "
            "backup…” where the window asks for the passphrase."
        ),
    )


def altered(path: Path) -> AlteredFile:
    """Return the error for a file that was not made by Canvass, or changed by another program."""
    return AlteredFile(
        say(
            "“{file}” was not made by Canvass, or another program has changed it: its tables are "
            "not those of a campaign.",
            file=path.name,
        ),
        say(
            "Nothing in it was used. If it is your own campaign, restore a backup from before; "
            "if somebody gave it to you, ask them for a backup that their Canvass has made."
        ),
    )


def read_only(path: Path) -> ReadOnlyFile:
    """Return the error for a file that may be read but not written."""
    return ReadOnlyFile(
        say("The campaign file “{file}” cannot be written.", file=path.name),
        say(
            "Allow writing to the file and its folder, or copy the whole folder to a place of "
            "your own: the files next to it belong to it."
        ),
    )
