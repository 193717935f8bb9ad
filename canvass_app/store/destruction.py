"""Destroys a campaign: its key files first and for good, then its other files."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from canvass_app.durable import sync_folder
from canvass_app.store.belongings import own_files, own_folders, own_keys

RUN_TRACE = ".canvass-run"
"""The empty file that a run of packets leaves in its folder until it is complete."""


@dataclass(frozen=True, slots=True)
class Destroyed:
    """The files that were removed, and those that the system did not allow to be removed."""

    removed: list[Path] = field(default_factory=list)
    left: list[Path] = field(default_factory=list)


def shred(path: Path) -> None:
    """Overwrite a small file with random bytes, wait for the disk, and remove it.

    A solid-state disk may keep the old blocks until it needs them; overwriting affects only what
    the file system allows. Raises `OSError`.
    """
    if not path.is_symlink():
        with path.open("r+b") as file:
            file.write(os.urandom(path.stat().st_size))
            file.flush()
            os.fsync(file.fileno())
    path.unlink()


def destroy_files(campaign: Path, others: Iterable[Path], links: Iterable[Path] = ()) -> Destroyed:
    """Remove a closed campaign with all its copies, the `links` that lead to it, and `others`.

    All key files go first: after that, no passphrase opens what is left, whatever happens.
    """
    names = tuple(links)
    folders = own_folders(campaign, names)
    keys, files = own_keys(campaign, names), own_files(campaign, names)
    done = Destroyed()
    _remove(keys, shred, done)
    _remove(others, Path.unlink, done)
    # Last, so that whoever looks for the campaign finds it until all else is gone.
    _remove([path for path in files if path not in set(keys)], Path.unlink, done)
    for folder in folders:
        _remove_folder(folder)
    _flush_folders({campaign.parent, *(path.parent for path in done.removed)})
    return done


def _flush_folders(folders: Iterable[Path]) -> None:
    """Make sure that a power cut does not bring back what was removed from these folders."""
    for folder in folders:
        # Even if a folder cannot be flushed, or is gone itself, the names are gone.
        with suppress(OSError):
            sync_folder(folder)


def remove_empty(folders: Iterable[Path]) -> None:
    """Remove folders in which nothing is left but the trace of a run; the innermost go first."""
    for folder in sorted(folders, reverse=True):
        with suppress(OSError):
            trace = folder / RUN_TRACE
            if trace.is_file() and trace.stat().st_size == 0:
                trace.unlink()
            folder.rmdir()


def _remove(files: Iterable[Path], how: Callable[[Path], object], done: Destroyed) -> None:
    for path in files:
        try:
            how(path)
        except FileNotFoundError:
            continue
        except OSError:
            done.left.append(path)
        else:
            done.removed.append(path)


def _remove_folder(folder: Path) -> None:
    for path in sorted(folder.rglob("*"), reverse=True):
        if path.is_dir() and not path.is_symlink() and not any(path.iterdir()):
            path.rmdir()
    if not any(folder.iterdir()):
        folder.rmdir()
