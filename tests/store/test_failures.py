"""What the database says when it fails, in words that a person can do something about."""

from __future__ import annotations

from pathlib import Path

import pytest

from canvass_app.model.errors import UserError
from canvass_app.store.driver import sqlite3
from canvass_app.store.failures import (
    DamagedFile,
    DiskFull,
    OutcomeUnknown,
    ReadOnlyFile,
    plain_words,
)

PATH = Path("folder", "drive.canvass")


@pytest.mark.parametrize(
    ("said", "kind", "told"),
    [
        ("database or disk is full", DiskFull, "not saved"),
        ("attempt to write a readonly database", ReadOnlyFile, "“drive.canvass” cannot be written"),
        ("unable to open database file", ReadOnlyFile, "“drive.canvass” cannot be written"),
        ("disk I/O error", OutcomeUnknown, "“drive.canvass”"),
        ("database disk image is malformed", DamagedFile, "“drive.canvass” is damaged"),
        ("file is not a database", DamagedFile, "“drive.canvass” is damaged"),
        ("database is locked", UserError, "Another program is using “drive.canvass”"),
    ],
)
def test_what_a_person_can_fix_is_given_in_plain_words(
    said: str, kind: type[UserError], told: str
) -> None:
    with pytest.raises(UserError) as caught, plain_words(PATH):
        raise sqlite3.OperationalError(said)
    assert type(caught.value) is kind
    assert told in str(caught.value.problem)
    assert caught.value.remedy


def test_a_mistake_of_the_program_is_not_dressed_up() -> None:
    with pytest.raises(sqlite3.OperationalError, match="no such column"), plain_words(PATH):
        raise sqlite3.OperationalError("no such column: nmae")
