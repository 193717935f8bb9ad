"""Where packets go: folder and file names that every system accepts, one clear folder per city."""

from __future__ import annotations

import hashlib
import os
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from canvass_app.model.errors import UserError
from canvass_app.model.office import Office
from canvass_app.model.profile import Profile
from canvass_app.model.words import say
from canvass_app.text.file_names import readable, safe_name
from canvass_app.text.fold import fold

OWN_COPIES = "OWN COPIES - do not hand out"
"""The folder for the campaign's own copies, next to those of the cities."""

_LONGEST_SLUG = 40


def city_folders(offices: Iterable[Office]) -> dict[str, Path]:
    """Return the folder of each office by its id, `STATE/Place`, the same in every run.

    Names that a file system might confuse because of case or accents all get a short suffix from
    the office, so it doesn't matter which was written first.
    """
    named = {office.id: _folder_of(office) for office in offices}
    taken = Counter(_as_compared(path) for path in named.values())
    return {
        office: path.with_name(f"{path.name} {_mark(office)}")
        if taken[_as_compared(path)] > 1
        else path
        for office, path in named.items()
    }


def packet_path(root: Path, city: Path, reference: str, profile: Profile) -> Path:
    """Return the path of a packet. The campaign's own copies have a separate folder."""
    if profile is Profile.ARCHIVE:
        return root / OWN_COPIES / city / f"{reference}-own-copy.pdf"
    tail = "" if profile is Profile.RECIPIENT else f"-{profile}"
    return root / city / f"{reference}{tail}.pdf"


def require_readable(root: Path) -> None:
    """Raise `UserError` if the name of a folder is not text, which some systems allow.

    The libraries that check packets cannot open a file there.
    """
    shown = readable(root.absolute())
    if shown != str(root.absolute()):
        raise UserError(
            say("The name “{folder}” has signs that are not text.", folder=shown),
            say("Rename the folder or choose another one, and run it again."),
        )


def require_inside(root: Path, folder: Path) -> None:
    """Raise `UserError` if `folder`, below `root`, is reached through a link.

    Where others may write into the folder of packets, a link planted there could lead a list of
    signers to them.
    """
    real, plain = folder.resolve(), root.resolve() / folder.relative_to(root)
    if os.path.normcase(real) != os.path.normcase(plain):
        raise UserError(
            say("“{folder}” is a link to somewhere else.", folder=str(folder)),
            say("Remove the link, or choose another folder, and run it again."),
        )


def packet_reference(office: Office, version: int) -> str:
    """Return the short name of a packet: `OR-ALDER-FALLS-1`."""
    return f"{_slug(office.state) or 'US'}-{_slug(office.place) or 'CITY'}-{version}"


def _folder_of(office: Office) -> Path:
    return Path(safe_name(office.state, "US")) / safe_name(office.place, "City")


def _as_compared(path: Path) -> str:
    return unicodedata.normalize("NFKD", str(path)).casefold()


def _mark(office_id: str) -> str:
    return hashlib.sha256(office_id.encode()).hexdigest()[:4]


def _slug(place: str) -> str:
    slug = re.sub(r"[^A-Z0-9]+", "-", fold(place).upper())
    return slug.strip("-")[:_LONGEST_SLUG].rstrip("-")
