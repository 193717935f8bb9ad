"""Where this computer wrote files with people's data, so that they can be found and destroyed."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from canvass_app import outputs
from canvass_app.durable import make_private_folders, missing_folders, parts_left
from canvass_app.model.errors import UserError
from canvass_app.model.words import Words, say
from canvass_app.store import written_files
from canvass_app.store.campaign_file import CampaignFile
from canvass_app.store.driver import Database
from canvass_app.store.noted_paths import noted_as, path_noted
from canvass_app.store.written_files import BegunFile

UNKNOWN = ""
"""In place of a digest: a crash came before it was noted, so the file may be anybody's."""


@dataclass(frozen=True, slots=True)
class LookedAfter:
    """What was found of files that were being written when the program was stopped.

    `removed` were unfinished; `found` were complete, but not recorded.
    """

    removed: tuple[Path, ...] = ()
    found: tuple[Path, ...] = ()

    def told(self) -> list[Words]:
        """Return what a person should know of them."""
        unfinished = [
            say(
                "Canvass was stopped while it wrote “{file}”. What was unfinished is gone: write "
                "it again.",
                file=path.name,
            )
            for path in self.removed
        ]
        unrecorded = [
            say(
                "Canvass was stopped before it recorded “{file}”: look at it, and write it again.",
                file=path.name,
            )
            for path in self.found
        ]
        return unfinished + unrecorded


def digest_of(path: Path) -> str:
    """Return the SHA-256 of a file."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


@contextmanager
def writing(file: CampaignFile, path: Path, *, inputs: Iterable[Path] = ()) -> Iterator[None]:
    """Note that the block writes `path`, before its first byte and again when it is complete.

    An act inside the block may note that itself, by `note_written`. If the block raises, nothing
    of what it wrote stays. Raises `UserError` if `path` may not be written, because it belongs to a
    campaign or is one of `inputs`.
    """
    begin(file, path, inputs=inputs)
    try:
        yield
        if _begun(file, path) is not None:
            file.derive_now(lambda db: note_written(db, path))
    except BaseException:
        give_up(file, path)
        raise


def begin(file: CampaignFile, path: Path, *, inputs: Iterable[Path] = ()) -> None:
    """Note that `path` is about to be written. Raises `UserError` if it may not be."""
    outputs.require_free(path, [file.path, *inputs])
    before = ""
    with suppress(OSError):
        # A file that cannot be read cannot be replaced, and writing it says why.
        before = _digest_or_nothing(path)
    file.derive_now(partial(written_files.begin, path=noted_as(path), before=before))


def require_own(file: CampaignFile, path: Path) -> None:
    """Raise `UserError` if there is a file at `path` that this campaign did not write."""
    if not path.exists():
        return
    noted = file.derive_now(partial(written_files.written_at, path=noted_as(path)))
    if noted is None or noted.sha256 not in (UNKNOWN, digest_of(path)):
        raise UserError(
            say("“{file}” is already there, and this campaign did not write it.", file=path.name),
            say("Move it elsewhere, or choose another folder, and run it again."),
        )


def note_written(db: Database, path: Path, digest: str | None = None) -> None:
    """Record that `path` is complete, within the caller's transaction and without an event.

    `digest` is its SHA-256, read from the file if it is None.
    """
    written_files.settle(db, noted_as(path), digest or digest_of(path))


def note_source(db: Database, path: Path) -> None:
    """Record, within the caller's transaction, that a list or picture was read from `path`."""
    written_files.note_source(db, noted_as(path))


def make_folders(file: CampaignFile, folder: Path) -> None:
    """Make a folder for such files, with its parents, for this user only. Raises `OSError`."""
    missing = missing_folders(folder)

    def body(db: Database) -> None:
        for path in missing:
            written_files.note_folder(db, noted_as(path))

    if missing:
        file.derive_now(body)
        make_private_folders(folder)


def give_up(file: CampaignFile, path: Path) -> None:
    """Remove what was begun under this name and could not be recorded; what was there stays.

    If that fails, its note stays, and the next opening looks after it.
    """
    with suppress(Exception):
        begun = _begun(file, path)
        if begun is not None:
            _remove_parts(path)
            if _is_new(begun):
                path.unlink()
            file.derive_now(partial(written_files.forget_begun, path=begun.path))


def look_after(file: CampaignFile) -> LookedAfter:
    """Remove what a crash left of files that were being written, and note those that are complete.

    A file whose folder is not there now, such as one on a USB drive, waits for the next time.
    """
    removed: list[Path] = []
    found: list[Path] = []
    for begun in file.derive_now(written_files.all_begun):
        path = path_noted(begun.path)
        with suppress(OSError):
            parts = _remove_parts(path)
            if _is_new(begun):
                found.append(path)
                file.derive_now(partial(written_files.settle, path=begun.path, sha256=UNKNOWN))
                continue
            removed += [path] if parts else []
            if path.parent.is_dir():
                file.derive_now(partial(written_files.forget_begun, path=begun.path))
    return LookedAfter(tuple(removed), tuple(found))


def _begun(file: CampaignFile, path: Path) -> BegunFile | None:
    return file.derive_now(partial(written_files.begun_at, path=noted_as(path)))


def _remove_parts(path: Path) -> list[Path]:
    parts = parts_left(path)
    for part in parts:
        part.unlink()
    return parts


def _is_new(begun: BegunFile) -> bool:
    """Return whether there is a file other than the one that was there before."""
    return _digest_or_nothing(path_noted(begun.path)) not in ("", begun.before)


def _digest_or_nothing(path: Path) -> str:
    return digest_of(path) if path.is_file() else ""
