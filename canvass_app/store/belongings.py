"""All files of one campaign on this computer: next to it, next to links to it, and its copies."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from canvass_app.campaign_names import BACKUPS, DESTROYING, KEY, OWN_ENDINGS, beside
from canvass_app.durable import parts_left
from canvass_app.store.copies import copy_folders, files_in
from canvass_app.store.key_slot import is_key_file

_KEY_PART = re.compile(rf"\..+{KEY}\.[0-9a-f]+\.part", re.DOTALL)


def own_files(campaign: Path, links: Iterable[Path] = ()) -> list[Path]:
    """Return every file of a campaign: its keys first, and links to it last.

    `links` are other names under which it was opened. An older version of the program put key files
    and backups next to those, so what is there counts, too.
    """
    names = tuple(links)
    others = sorted(_found(campaign, names), key=lambda path: path in names)
    return list(dict.fromkeys((*own_keys(campaign, names), *others)))


def own_keys(campaign: Path, links: Iterable[Path] = ()) -> list[Path]:
    """Return all its key files, and what was about to replace one.

    If a key file is a link, the key file that it leads to is among them.
    """
    keys = [path for path in _found(campaign, links) if _is_key(path)]
    targets = [path.resolve() for path in keys if path.is_symlink()]
    return list(dict.fromkeys((*keys, *(path for path in targets if is_key_file(path)))))


def own_folders(campaign: Path, links: Iterable[Path] = ()) -> list[Path]:
    """Return the folders of copies that go when their content has gone; linked ones do not."""
    bases = (campaign, *links)
    return [path for base in bases for path in copy_folders(base) if not path.is_symlink()]


def _found(campaign: Path, links: Iterable[Path]) -> list[Path]:
    return [path for base in (campaign, *links) for path in (*_beside(base), *_copies(base))]


def _is_key(path: Path) -> bool:
    return path.name.endswith(KEY) or _KEY_PART.fullmatch(path.name) is not None


def _beside(base: Path) -> list[Path]:
    # The list of a destruction that was begun goes when nothing else is left.
    named = [beside(base, ending) for ending in OWN_ENDINGS if ending != DESTROYING]
    parts = [part for path in named for part in parts_left(path)]
    return [path for path in (*named, *parts) if path.is_file() or path.is_symlink()]


def _copies(base: Path) -> list[Path]:
    found: list[Path] = []
    for folder in copy_folders(base):
        if folder.is_symlink():
            # Elsewhere it may be shared with other campaigns and with people's own files.
            found += [path for path in files_in(folder) if _is_copy_of(base, path)] + [folder]
        else:
            found += files_in(folder)
    return found


def _is_copy_of(base: Path, path: Path) -> bool:
    stem = re.escape(base.stem)
    return path.parent == beside(base, BACKUPS) and bool(
        re.match(rf"\.?{stem}-[0-9]{{8}}-[0-9]{{6}}-[a-z-]+[.]", path.name)
    )
