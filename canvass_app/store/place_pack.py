"""The place pack: public data about places by ZIP, compiled into one read-only SQLite file.

The file has nothing from any campaign and is not encrypted. It is written under another name and
renamed, so a reader gets the old one or the new one, never half of one.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import TypeVar

from canvass_app.durable import flush_file, put_in_place
from canvass_app.foreign import open_foreign
from canvass_app.model.errors import BadInput, UserError
from canvass_app.model.municipality import HeadTitle, Municipality, ZipNames, ZipShare
from canvass_app.model.words import say
from canvass_app.store.driver import Connection, sqlite3

VERSION = 2
"""Version 2 has the locations of places; packs of version 1 still work, without them."""
_READABLE = (1, 2)
_APPLICATION = 0x43505031  # “CPP1”, in `PRAGMA application_id`

_SCHEMA = """
CREATE TABLE about (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE places (
    geoid TEXT PRIMARY KEY, state TEXT NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL,
    governed INTEGER NOT NULL, grade TEXT NOT NULL, county TEXT NOT NULL, people INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE names (
    state TEXT NOT NULL, key TEXT NOT NULL, geoid TEXT NOT NULL, PRIMARY KEY (state, key, geoid)
) WITHOUT ROWID;
CREATE TABLE shares (
    zip TEXT NOT NULL, geoid TEXT NOT NULL, of_people REAL NOT NULL, of_place REAL NOT NULL,
    PRIMARY KEY (zip, geoid)
) WITHOUT ROWID;
CREATE TABLE postal (
    zip TEXT PRIMARY KEY, city TEXT NOT NULL, state TEXT NOT NULL, accepted TEXT NOT NULL,
    discouraged TEXT NOT NULL, boxes_only INTEGER NOT NULL, military INTEGER NOT NULL,
    county TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE postal_cities (
    state TEXT NOT NULL, key TEXT NOT NULL, PRIMARY KEY (state, key)
) WITHOUT ROWID;
CREATE TABLE points (geoid TEXT PRIMARY KEY, lat REAL NOT NULL, lon REAL NOT NULL) WITHOUT ROWID;
CREATE TABLE titles (
    state TEXT NOT NULL, kind TEXT NOT NULL, title TEXT NOT NULL, mayor TEXT NOT NULL,
    PRIMARY KEY (state, kind)
) WITHOUT ROWID;
"""
_ENTRIES = "SELECT type, name, tbl_name, sql FROM sqlite_master"
_LARGEST = 500_000_000
_LONGEST = 10_000
_JOIN = "|"
_Made = TypeVar("_Made")
_PLACE = "p.geoid, p.state, p.name, p.kind, p.governed, p.grade, p.county, p.people"


@dataclass(frozen=True, slots=True)
class PackInfo:
    """What a pack contains. `made_on` is the day of its newest source file, ISO 8601."""

    version: int
    made_on: str
    installed_on: str
    places: int
    zips: int


@dataclass(frozen=True, slots=True)
class PointRow:
    """The location of a place, in degrees north and east."""

    geoid: str
    lat: float
    lon: float


@dataclass(frozen=True, slots=True)
class ShareRow:
    """One row of a pack's shares; `geoid` is empty for a ZIP that no place touches."""

    zip5: str
    geoid: str
    of_people: float
    of_place: float


def compile_pack(
    target: Path,
    places: Iterable[Municipality],
    shares: Iterable[ShareRow],
    titles: Iterable[HeadTitle],
    postal: Iterable[ZipNames],
    *,
    keys_of: Callable[[Municipality], Iterable[str]],
    key_of: Callable[[str], str],
    made_on: str,
    points: Iterable[PointRow] = (),
) -> PackInfo:
    """Write a pack to `target`, replacing an older one; return what it contains.

    `postal` are the Post Office's names of ZIPs, stored with the places so that the first answer
    need not wait for a list of all ZIPs. `keys_of` gives the keys under which a place is found,
    `key_of` the key of a name. Raises UserError when the folder is not writable, the disk is full,
    or the older pack is in use and the system doesn't allow replacing it.
    """
    part = target.with_name(f".{target.name}.{secrets.token_hex(6)}.part")
    try:
        connection = sqlite3.connect(str(part))
        try:
            _begin(connection, made_on)
            _fill(connection, list(places), shares, titles, keys_of)
            _fill_postal(connection, list(postal), key_of)
            connection.executemany(
                "INSERT OR REPLACE INTO points VALUES (?, ?, ?)",
                ((p.geoid, p.lat, p.lon) for p in points),
            )
            connection.commit()
        finally:
            connection.close()
        flush_file(part)
        put_in_place(part, target)
    except (OSError, sqlite3.Error) as error:
        raise UserError(
            say("The place pack could not be written to {folder}.", folder=str(target.parent)),
            say("Close other Canvass windows, check for free space, and try again."),
        ) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
    with PlacePack(target) as pack:
        return pack.info()


def _begin(connection: Connection, made_on: str) -> None:
    connection.execute("PRAGMA journal_mode = OFF")
    connection.execute("PRAGMA synchronous = OFF")
    connection.execute(f"PRAGMA application_id = {_APPLICATION}")
    connection.execute(f"PRAGMA user_version = {VERSION}")
    connection.executescript(_SCHEMA)
    connection.execute("BEGIN")
    about = {"made_on": made_on, "installed_on": date.today().isoformat()}
    connection.executemany("INSERT INTO about VALUES (?, ?)", about.items())


def _fill(
    connection: Connection,
    places: Sequence[Municipality],
    shares: Iterable[ShareRow],
    titles: Iterable[HeadTitle],
    keys_of: Callable[[Municipality], Iterable[str]],
) -> None:
    connection.executemany(
        "INSERT OR REPLACE INTO places VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (p.geoid, p.state, p.name, p.kind, int(p.governed), p.grade, p.county, p.people)
            for p in sorted(places, key=lambda place: place.geoid)
        ],
    )
    names = sorted({(p.state, key, p.geoid) for p in places for key in keys_of(p)})
    connection.executemany("INSERT INTO names VALUES (?, ?, ?)", names)
    connection.executemany(
        "INSERT OR REPLACE INTO shares VALUES (?, ?, ?, ?)",
        ((s.zip5, s.geoid, s.of_people, s.of_place) for s in shares),
    )
    connection.executemany(
        "INSERT OR REPLACE INTO titles VALUES (?, ?, ?, ?)",
        ((t.state, t.kind, t.title, t.mayor) for t in titles),
    )


def _fill_postal(
    connection: Connection, postal: Sequence[ZipNames], key_of: Callable[[str], str]
) -> None:
    connection.executemany(
        "INSERT OR REPLACE INTO postal VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (n.zip5, n.city, n.state, _JOIN.join(n.accepted), _JOIN.join(n.discouraged),
             int(n.boxes_only), int(n.military), n.county)
            for n in postal
        ],
    )  # fmt: skip
    cities = sorted({(n.state, key_of(n.city)) for n in postal})
    connection.executemany("INSERT INTO postal_cities VALUES (?, ?)", cities)


class PlacePack:
    """An open pack. It answers for one ZIP or name at a time; nothing is loaded in advance.

    A pack is a plain file that anybody may have made or changed, so it is opened only with the very
    tables that `compile_pack` makes: no view or trigger can run. Every answer raises UserError if
    the file is damaged or has a value of another kind.
    """

    def __init__(self, path: Path, key_of: Callable[[str], str] = str) -> None:
        """Open the pack at `path`; `key_of` must be the one it was compiled with.

        Raises UserError when the pack is missing, damaged, of another version, or not a pack.
        """
        self._key_of = key_of
        self._path = path
        try:
            open_foreign(path, _LARGEST).close()
        except BadInput as error:
            raise _unusable(path) from error
        uri = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
        try:
            self._db = sqlite3.connect(uri, uri=True, check_same_thread=False)
        except sqlite3.Error as error:
            raise _unusable(path) from error
        try:
            self._version = self._checked_version()
        except BaseException:
            self.close()
            raise

    def __enter__(self) -> PlacePack:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the file."""
        self._db.close()

    def info(self) -> PackInfo:
        """Return what the pack contains."""
        return PackInfo(
            version=self._version,
            made_on=self._about("made_on"),
            installed_on=self._about("installed_on"),
            places=int(self._single("SELECT count(*) FROM places")),
            zips=int(self._single("SELECT count(DISTINCT zip) FROM shares")),
        )

    def knows_zip(self, zip5: str) -> bool:
        """Return whether the ZIP's area was compared with the boundaries of places."""
        return bool(self._rows("SELECT 1 FROM shares WHERE zip = ? LIMIT 1", zip5))

    def shares(self, zip5: str) -> Sequence[ZipShare]:
        """Return the places that the ZIP overlaps."""
        rows = self._rows(
            f"SELECT s.of_people, s.of_place, {_PLACE} FROM shares s "
            "JOIN places p ON p.geoid = s.geoid WHERE s.zip = ?",
            zip5,
        )
        return self._each(rows, lambda row: ZipShare(_place(row[2:]), _real(row[0]), _real(row[1])))

    def named(self, state: str, key: str) -> Sequence[Municipality]:
        """Return the places of a state that are known by a key."""
        rows = self._rows(
            f"SELECT {_PLACE} FROM names n JOIN places p ON p.geoid = n.geoid "
            "WHERE n.state = ? AND n.key = ?",
            state,
            key,
        )
        return self._each(rows, _place)

    def point(self, geoid: str) -> tuple[float, float] | None:
        """Return the location of a place in degrees north and east; None if unknown."""
        if self._version < 2:
            return None
        rows = self._rows("SELECT lat, lon FROM points WHERE geoid = ?", geoid)
        found = self._each(rows, lambda row: (_real(row[0]), _real(row[1])))
        return found[0] if found else None

    def keys_in(self, state: str) -> Iterable[str]:
        """Return the keys of all places of a state."""
        rows = self._rows("SELECT DISTINCT key FROM names WHERE state = ?", state)
        return self._each(rows, lambda row: _text(row[0]))

    def titles(self) -> Iterable[HeadTitle]:
        """Return the titles of heads of government."""
        rows = self._rows("SELECT state, kind, title, mayor FROM titles")
        return self._each(rows, lambda row: HeadTitle(*map(_text, row)))

    def postal(self, zip5: str) -> ZipNames | None:
        """Return what the Post Office calls a ZIP; None if it doesn't know the ZIP."""
        rows = self._rows(
            "SELECT zip, city, state, accepted, discouraged, county, boxes_only, military "
            "FROM postal WHERE zip = ?",
            zip5,
        )
        found = self._each(rows, _names)
        return found[0] if found else None

    def is_postal_city(self, state: str, name: str) -> bool:
        """Return whether some ZIP of the state has the name as its preferred city."""
        asked = "SELECT 1 FROM postal_cities WHERE state = ? AND key = ?"
        return bool(self._rows(asked, state, self._key_of(name)))

    def _checked_version(self) -> int:
        """Return the version of the pack. Raises UserError unless all of it is as we make it."""
        self._rows("PRAGMA trusted_schema = OFF")
        self._rows("PRAGMA cell_size_check = ON")
        application = self._single("PRAGMA application_id")
        version = self._single("PRAGMA user_version")
        if application != _APPLICATION or version not in _READABLE:
            raise _unusable(self._path)
        if _as_one_line(self._rows(_ENTRIES)) != _entries_of(version):
            raise _unusable(self._path)
        return int(version)

    def _about(self, name: str) -> str:
        found = self._rows("SELECT value FROM about WHERE name = ?", name)
        return "".join(self._each(found, lambda row: _text(row[0])))

    def _single(self, query: str) -> int:
        (value,) = self._each(self._rows(query), lambda row: _whole(row[0]))
        return value

    def _rows(self, query: str, *values: str) -> list[tuple[object, ...]]:
        try:
            found: list[tuple[object, ...]] = self._db.execute(query, values).fetchall()
        except (sqlite3.Error, UnicodeError) as error:
            raise _unusable(self._path) from error
        return found

    def _each(
        self, rows: Iterable[tuple[object, ...]], made: Callable[[tuple[object, ...]], _Made]
    ) -> list[_Made]:
        try:
            return [made(row) for row in rows]
        except TypeError as error:
            raise _unusable(self._path) from error


@cache
def _entries_of(version: int) -> frozenset[str]:
    """Return what `sqlite_master` says of the tables of a version, and of nothing else."""
    with closing(sqlite3.connect(":memory:")) as made:
        made.executescript(_SCHEMA)
        entries = made.execute(_ENTRIES).fetchall()
    return _as_one_line(entry for entry in entries if version >= 2 or entry[1] != "points")


def _as_one_line(entries: Iterable[tuple[object, ...]]) -> frozenset[str]:
    return frozenset(" ".join("\n".join(map(str, entry)).split()) for entry in entries)


def _parts(joined: str) -> tuple[str, ...]:
    return tuple(joined.split(_JOIN)) if joined else ()


def _place(cells: Sequence[object]) -> Municipality:
    geoid, state, name, kind, governed, grade, county, people = cells
    return Municipality(
        _text(geoid), _text(state), _text(name), _text(kind), bool(_whole(governed)), _text(grade),
        _text(county), _whole(people),
    )  # fmt: skip


def _names(cells: Sequence[object]) -> ZipNames:
    zip5, city, state, accepted, discouraged, county = map(_text, cells[:6])
    boxes_only, military = map(_whole, cells[6:])
    return ZipNames(
        zip5, city, state, _parts(accepted), _parts(discouraged),
        bool(boxes_only), bool(military), county,
    )  # fmt: skip


# SQLite keeps a value of any kind in any column.
def _text(value: object) -> str:
    if not isinstance(value, str) or len(value) > _LONGEST:
        raise TypeError
    return value


def _whole(value: object) -> int:
    if not isinstance(value, int):
        raise TypeError
    return value


def _real(value: object) -> float:
    if not isinstance(value, float | int):
        raise TypeError
    return float(value)


def _unusable(path: Path) -> UserError:
    return UserError(
        say("The place pack {file} cannot be read by this version of Canvass.", file=path.name),
        say("Install the pack again with “canvass places install FOLDER”."),
    )
