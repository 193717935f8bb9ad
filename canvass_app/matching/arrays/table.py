"""Holds many lines as columns of numbers: each distinct text is read and kept once.

Texts become ids (0: nothing written). The comparison works on ids and on arrays of facts about each
id, so its cost depends on the number of distinct texts, not of lines.
"""

from __future__ import annotations

from array import array
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from canvass_app.matching.arrays.many_keys import name_key_parts
from canvass_app.matching.keys import MOST_WORDS, place_hash
from canvass_app.matching.record import Record
from canvass_app.matching.shapes import skeleton
from canvass_app.matching.stable_hash import mix_arrays, text_hash
from canvass_app.text.addresses import Street, parse_street
from canvass_app.text.emails import email_key
from canvass_app.text.fold import fold_place
from canvass_app.text.names import Name, read_family, read_given, read_name
from canvass_app.text.phones import phone_key
from canvass_app.text.zips import parse_zip, state_code

Ints = NDArray[np.int32]
Hashes = NDArray[np.uint64]


class Texts:
    """Distinct texts by id, from 1 up; id 0 is the empty text."""

    def __init__(self) -> None:
        self.all: list[str] = [""]
        self._ids: dict[str, int] = {"": 0}

    def id_of(self, text: str) -> int:
        """Return the id of a text, a new one the first time."""
        found = self._ids.get(text)
        if found is None:
            found = self._ids[text] = len(self.all)
            self.all.append(text)
        return found

    def close(self) -> None:
        """Drop the index of texts, which takes more memory than the texts themselves."""
        self._ids = {}

    def known(self, text: str) -> int:
        """Return the id of a text, 0 if it does not occur."""
        return self._ids.get(text, 0)


@dataclass(frozen=True)
class Table:
    """The lines of one search, column by column; `refs[i]` is the caller's handle for line i.

    Columns ending in `_of` are indexed by a name's or street's own id, all others by line.
    """

    refs: list[int | str]
    words: Texts
    stems: Texts
    numbers: Texts
    cities: Texts
    emails: Texts
    phones: Texts
    name: Ints
    street: Ints
    zip: Ints
    city: Ints
    state: Ints
    email: Ints
    phone: Ints
    day: Ints
    place_hash: Hashes
    name_words: Ints
    name_given: NDArray[np.int8]
    name_generation: NDArray[np.int8]
    name_joined: Hashes
    name_pairs: Hashes
    name_halves: Hashes
    name_letters: Hashes
    street_parts: Ints
    street_number_hash: Hashes
    street_door_hash: Hashes
    email_hash: Hashes
    phone_hash: Hashes
    word_count: Ints

    def __len__(self) -> int:
        return len(self.refs)


_COLUMNS = ("name", "street", "zip", "city", "state", "email", "phone", "day")


class TableBuilder:
    """Takes lines one after another; `finish` gives the table."""

    def __init__(self) -> None:
        self.refs: list[int | str] = []
        self._words, self._stems, self._numbers = Texts(), Texts(), Texts()
        self._kinds, self._directions, self._units = Texts(), Texts(), Texts()
        self._boxes, self._cities, self._states = Texts(), Texts(), Texts()
        self._emails, self._phones = Texts(), Texts()
        # By hash, 64 bits: the texts themselves would take several times the memory.
        self._names: dict[int, int] = {}
        self._streets: dict[int, int] = {}
        self._row_ids = array("i")
        self._name_words = array("i")
        self._name_flags = array("b")
        self._name_joined = array("Q")
        self._street_parts = array("i")
        self._read_given = lru_cache(1 << 16)(read_given)
        self._read_family = lru_cache(1 << 17)(read_family)
        self._places: dict[int, tuple[int, int, int]] = {}

    def add(self, record: Record) -> None:
        """Append a line that is already prepared."""
        name_id, street_id = self._name_id(record.name), self._street_id(record.address)
        place = self._put_place(record.zip5, record.city, record.state)
        self._append(
            record.ref, name_id, street_id, place, record.email, record.phone, record.signed_on
        )

    def add_written(
        self, ref: int | str, name: str, given: str, family: str, street: str, unit: str,
        city: str, state: str, zip: str, email: str, phone: str, signed_on: str,
    ) -> None:  # fmt: skip
        """Append a line as written; the same as `add(make_record(…))`, many times faster."""
        written = hash((name, given, family))
        name_id = self._names.get(written)
        if name_id is None:
            name_id = self._names[written] = self._name_id(self._name(name, given, family))
        door = hash((street, unit))
        street_id = self._streets.get(door)
        if street_id is None:
            street_id = self._streets[door] = self._street_id(parse_street(street, unit))
        where = hash((zip, city, state))
        place = self._places.get(where)
        if place is None:
            place = self._places[where] = self._put_place(
                parse_zip(zip).zip5, fold_place(city), state_code(state)
            )
        self._append(
            ref, name_id, street_id, place, email_key(email) if email else "",
            phone_key(phone) if phone else "", signed_on,
        )  # fmt: skip

    def _append(
        self, ref: int | str, name_id: int, street_id: int, place: tuple[int, int, int],
        email: str, phone: str, signed_on: str,
    ) -> None:  # fmt: skip
        self.refs.append(ref)
        self._row_ids.extend(
            (
                name_id,
                street_id,
                *place,
                self._emails.id_of(email) if email else 0,
                self._phones.id_of(phone) if phone else 0,
                _day(signed_on) if signed_on else 0,
            )
        )

    def _put_place(self, zip5: str, city: str, state: str) -> tuple[int, int, int]:
        zip_id = int(zip5) + 1 if zip5 else 0
        return zip_id, self._cities.id_of(city), self._states.id_of(state)

    def _name(self, name: str, given: str, family: str) -> Name:
        if given and family and given.strip() and family.strip():
            given_words, more = self._read_given(given)
            family_words, generation = self._read_family(family)
            if given_words and family_words:
                words = given_words + family_words
                return Name(words, len(given_words), generation or more)
        return read_name(name, given, family)

    def _name_id(self, name: Name) -> int:
        """Return the id of a name: the same id for all ways to write it."""
        key = hash((name.words, name.given_words, name.generation))
        known = self._names.get(key)
        if known is None:
            known = self._names[key] = self._put_name(name)
        return known

    def _street_id(self, street: Street) -> int:
        key = hash(street)
        known = self._streets.get(key)
        if known is None:
            known = self._streets[key] = self._put_street(street)
        return known

    def _put_name(self, name: Name) -> int:
        words = name.words
        if len(words) > MOST_WORDS:
            words = (words[0], *words[1 - MOST_WORDS :])
        ids = [self._words.id_of(word) for word in words]
        self._name_words.extend(ids + [0] * (MOST_WORDS - len(ids)))
        self._name_flags.extend((min(name.given_words, len(ids)), name.generation))
        self._name_joined.append(text_hash.__wrapped__("".join(name.words)))
        return len(self._name_joined) - 1

    def _put_street(self, street: Street) -> int:
        number = street.number_key or street.box
        self._street_parts.extend(
            (
                self._numbers.id_of(number),
                self._stems.id_of(street.stem.replace(" ", "")),
                self._kinds.id_of(street.kind),
                self._directions.id_of(street.direction),
                self._units.id_of(street.unit),
                self._boxes.id_of(street.box),
            )
        )
        return len(self._street_parts) // 6 - 1

    def finish(self) -> Table:
        """Return the table; the builder cannot be used after that."""
        self._names.clear()
        self._streets.clear()
        self._places.clear()
        for texts in (self._stems, self._numbers, self._cities, self._emails, self._phones):
            texts.close()
        by_line = _ints(self._row_ids).reshape(-1, len(_COLUMNS))
        columns = {kind: np.ascontiguousarray(by_line[:, at]) for at, kind in enumerate(_COLUMNS)}
        flags = np.frombuffer(self._name_flags, dtype=np.int8).reshape(-1, 2)
        streets = _ints(self._street_parts).reshape(-1, 6)
        number_hash = _hashes(self._numbers.all)[streets[:, 0]]
        stem_hash = _hashes([skeleton(stem) for stem in self._stems.all])[streets[:, 1]]
        names = _ints(self._name_words).reshape(-1, MOST_WORDS)
        pairs, halves, letters = name_key_parts(names, self._words.all)
        uses = np.bincount(columns["name"], minlength=len(names))
        count = np.bincount(
            names.ravel(), np.repeat(uses, MOST_WORDS), minlength=len(self._words.all)
        )
        return Table(
            refs=self.refs,
            words=self._words,
            stems=self._stems,
            numbers=self._numbers,
            cities=self._cities,
            emails=self._emails,
            phones=self._phones,
            **columns,
            place_hash=self._place_hashes(columns),
            name_words=names,
            name_given=flags[:, 0],
            name_generation=flags[:, 1],
            name_joined=np.frombuffer(self._name_joined, dtype=np.uint64),
            name_pairs=pairs,
            name_halves=halves,
            name_letters=letters,
            street_parts=streets,
            street_number_hash=number_hash,
            street_door_hash=mix_arrays(number_hash, stem_hash),
            email_hash=_hashes(self._emails.all),
            phone_hash=_hashes(self._phones.all),
            word_count=count.astype(np.int32),
        )

    def _place_hashes(self, columns: dict[str, Ints]) -> Hashes:
        """Return the hash of each line's ZIP, or of its replacement."""
        zips = columns["zip"]
        by_zip = np.zeros(int(zips.max(initial=0)) + 1, np.uint64)
        for zip_id in np.nonzero(np.bincount(zips))[0].tolist():
            by_zip[zip_id] = text_hash(f"{zip_id - 1:05}") if zip_id else 0
        found = by_zip[zips]
        for at in np.nonzero((zips == 0) & (columns["city"] > 0))[0].tolist():
            city, state = (int(columns[name][at]) for name in ("city", "state"))
            found[at] = place_hash(self._cities.all[city], self._states.all[state])
        return found


def _ints(values: array[int]) -> Ints:
    return np.frombuffer(values, dtype=np.int32) if values else np.zeros(0, np.int32)


def _hashes(texts: list[str]) -> Hashes:
    return np.fromiter(map(text_hash.__wrapped__, texts), np.uint64, len(texts))


@lru_cache(maxsize=4096)
def _day(signed_on: str) -> int:
    try:
        return date.fromisoformat(signed_on).toordinal()
    except ValueError:
        return 0
