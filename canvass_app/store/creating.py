"""A new campaign gets its name when it is complete, so that half of one bars no name.

See `interrupted` for one that was not finished.
"""

from __future__ import annotations

import os
import secrets
from datetime import datetime
from pathlib import Path

from canvass_app.campaign_names import CREATING, KEY, LOGS, beside, campaign_of, folded
from canvass_app.durable import put_in_place
from canvass_app.model.errors import UserError
from canvass_app.model.words import say
from canvass_app.outputs import explaining
from canvass_app.store import checks, keys
from canvass_app.store.connection import connect
from canvass_app.store.copies import copy_folders
from canvass_app.store.driver import Database
from canvass_app.store.failures import plain_words
from canvass_app.store.interrupted import clear_up, discard_staged
from canvass_app.store.journal import derived
from canvass_app.store.journal.derived import Derivations
from canvass_app.store.key_slot import is_key_file
from canvass_app.store.restoring import quarantine
from canvass_app.store.steps.schema import migrations
from canvass_app.store.unlocking import SMALLEST


def require_free(path: Path) -> None:
    """Raise `UserError` if a campaign has this name, or one that is the same on another disk."""
    if not path.parent.is_dir():
        raise UserError(
            say("There is no folder “{folder}”.", folder=str(path.parent)),
            say("Create the folder first, or choose another."),
        )
    owner = campaign_of(path)
    if owner is not None and folded(owner.name) != folded(path.name):
        raise UserError(
            say("“{file}” belongs to the campaign “{owner}”.", file=path.name, owner=owner.name),
            say("Choose another name or another folder for the new campaign."),
        )
    key = keys.key_path(path)
    wanted = {folded(path.name), folded(key.name)}
    for taken in sorted(os.listdir(path.parent)):
        if folded(taken) in wanted and taken not in (path.name, key.name):
            raise _taken(taken)
    if path.is_dir() or (path.exists() and (key.exists() or path.stat().st_size >= SMALLEST)):
        raise _taken(path.name)
    if not path.exists() and is_key_file(key):
        if copy_folders(path):
            raise UserError(
                say("The backups of a campaign “{file}” are here.", file=path.name),
                say("Restore one of them, or choose another name for the new campaign."),
            )
        # Its file, or a copy of it, may be elsewhere.
        raise _taken(key.name)


def make_room(path: Path, now: datetime) -> None:
    """Move aside what a kill has left under a name that is free. Its lock must be held.

    Nothing is deleted but what was never finished.
    """
    with explaining(path):
        clear_up(path, now)
        require_free(path)
        discard_staged(path)
        quarantine(path, now, None)


def make_file(path: Path, secret: bytes, derive: Derivations) -> tuple[Path, Database]:
    """Make the tables of a campaign under the name that it has until it is complete; open it."""
    staged = beside(path, CREATING)
    with plain_words(path):
        # Made before the database opens it, so it is never readable by others.
        staged.touch(mode=0o600, exist_ok=False)
        db = connect(staged, keys.data_key(secret))
        try:
            migrations.apply(db)
            with db.atomic():
                db.execute("INSERT INTO meta VALUES ('secret', ?)", (secret.hex(),))
                db.execute("INSERT INTO meta VALUES ('file_id', ?)", (secrets.token_hex(16),))
                derived.note_keys_version(db, derive)
            checks.require_sound(checks.gather(db, staged))
        except BaseException:
            db.close()
            raise
    return staged, db


def name_it(path: Path, db: Database, secret: bytes, passphrase: str) -> None:
    """Close the complete file of `make_file`, and give it and its key file their names."""
    staged, key = beside(path, CREATING), beside(path, CREATING + KEY)
    with plain_words(path):
        # The tables go into the file itself: a log of a few pages is not a campaign file.
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    db.close()
    with explaining(path):
        for ending in LOGS:
            beside(staged, ending).unlink(missing_ok=True)
        keys.write_key_file(key, secret, passphrase)
        put_in_place(staged, path)
        put_in_place(key, keys.key_path(path))


def _taken(name: str) -> UserError:
    return UserError(
        say("“{file}” already exists.", file=name),
        say("Choose another name; Canvass never overwrites a campaign."),
    )
