"""Installs a place pack for this user, and opens the installed one."""

from __future__ import annotations

from pathlib import Path

from canvass_app.desk.preferences import user_folder
from canvass_app.exchange.places.census_places import PackBuilt, build_pack
from canvass_app.exchange.places.pack_reading import (
    MUNICIPALITIES,
    made_on,
    read_head_titles,
    read_municipalities,
    read_points,
    read_zip_places,
    require_folder,
)
from canvass_app.model.errors import UserError
from canvass_app.model.progress import Progress, no_progress
from canvass_app.model.words import say
from canvass_app.routing.place_names import place_keys
from canvass_app.routing.place_table import PlaceTable
from canvass_app.routing.postal import all_zip_names, place_key
from canvass_app.store.place_pack import PackInfo, PlacePack, PointRow, ShareRow, compile_pack

__all__ = ["PackBuilt", "PackInfo", "build_pack", "install", "installed", "open_table", "pack_path"]


def pack_path() -> Path:
    """Return the path of the installed pack, whether there is one or not."""
    return user_folder() / "places.sqlite"


def install(
    folder: Path, *, target: Path | None = None, progress: Progress = no_progress
) -> PackInfo:
    """Compile the pack's files in `folder` for this user, replacing an older pack.

    Raises BadInput naming the file, the row and a remedy; then the older pack stays.
    """
    require_folder(folder)
    steps = say("Reading the place pack")
    progress(0, 4, steps)
    places = list(read_municipalities(folder))
    progress(1, 4, steps)
    rows = read_zip_places(folder, {place.geoid for place in places})
    shares = [ShareRow(r.zip5, r.geoid, r.of_people, r.of_place) for r in rows]
    progress(2, 4, steps)
    titles = list(read_head_titles(folder))
    progress(3, 4, steps)
    return compile_pack(
        target or pack_path(),
        places,
        shares,
        titles,
        all_zip_names(),
        keys_of=place_keys,
        key_of=place_key,
        made_on=made_on(folder),
        points=[PointRow(*row) for row in read_points(folder)],
    )


def is_pack(folder: Path) -> bool:
    """Return whether a folder looks like a place pack: it has the file of municipalities."""
    return (folder / MUNICIPALITIES).is_file()


def stamp() -> str:
    """Return what identifies the installed pack; empty without a pack."""
    try:
        found = pack_path().stat()
    except OSError:
        return ""
    return f"{found.st_size}-{found.st_mtime_ns}"


def installed() -> PackInfo | None:
    """Return what the installed pack contains, None without a pack. Raises UserError if damaged."""
    path = pack_path()
    if not path.exists():
        return None
    with PlacePack(path) as pack:
        return pack.info()


def open_table(path: Path | None = None) -> PlaceTable | None:
    """Return the places of the installed pack, None without a readable one.

    A damaged pack counts as none, since a campaign must open without it. `installed` reports it.
    """
    path = path or pack_path()
    if not path.exists():
        return None
    try:
        return PlaceTable(PlacePack(path, place_key))
    except UserError:
        return None
