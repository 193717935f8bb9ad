"""What a search of a whole file has learned, for keeping: weights, and how common things are.

With it, a few lines, or one being typed, are judged in the same way as the whole file.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field, fields
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from canvass_app.matching.arrays.model import Model
from canvass_app.matching.arrays.rarity import OWN_LINES, Counted
from canvass_app.matching.stable_hash import text_hash

if TYPE_CHECKING:
    from canvass_app.matching.arrays.table import Table

_FORMAT = 1
_NO_HASHES, _NO_COUNTS = np.zeros(0, np.uint64), np.zeros(0, np.int32)


@dataclass(frozen=True)
class HowMany:
    """How many lines have each thing, by its hash in ascending order."""

    hashes: NDArray[np.uint64] = field(default_factory=_NO_HASHES.copy)
    counts: NDArray[np.int32] = field(default_factory=_NO_COUNTS.copy)

    @classmethod
    def of(
        cls, hashes: NDArray[np.uint64], counts: NDArray[np.int64], *, above: int = 0
    ) -> HowMany:
        """Return the counts of distinct hashes; counts not `above` the limit are dropped."""
        common = (counts > above) & (hashes != 0)
        order = np.argsort(hashes[common], kind="stable")
        return cls(hashes[common][order], counts[common][order].astype(np.int32))

    def count(self, hashes: NDArray[np.uint64]) -> NDArray[np.int64]:
        """Return the count of each of `hashes`, 0 if unknown."""
        if not len(self.hashes):
            return np.zeros(len(hashes), np.int64)
        at = np.minimum(np.searchsorted(self.hashes, hashes), len(self.hashes) - 1)
        return np.where(self.hashes[at] == hashes, self.counts[at], 0).astype(np.int64)


@dataclass(frozen=True)
class Frequencies:
    """How many of `lines` lines have a word as given or family name, a ZIP, a city, or a door.

    Words and places are stored as hashes. Things on fewer than three lines are left out: they count
    as rare either way.
    """

    lines: int = 0
    given: HowMany = field(default_factory=HowMany)
    family: HowMany = field(default_factory=HowMany)
    zip: HowMany = field(default_factory=HowMany)
    city: HowMany = field(default_factory=HowMany)
    door: HowMany = field(default_factory=HowMany)

    @classmethod
    def of(cls, table: Table) -> Frequencies:
        """Count a whole file."""
        counted = Counted.of(table)
        words = _hashes(table.words.all)
        zips, zip_lines = np.unique(table.zip, return_counts=True)
        cities = np.bincount(table.city, minlength=len(table.cities.all))
        doors, door_lines = np.unique(table.street_door_hash[table.street], return_counts=True)
        few = OWN_LINES
        return cls(
            counted.lines,
            HowMany.of(words, counted.given, above=few),
            HowMany.of(words, counted.family, above=few),
            HowMany.of(zips.astype(np.uint64), zip_lines, above=few),
            HowMany.of(_hashes(table.cities.all), cities, above=few),
            HowMany.of(doors, door_lines, above=few),
        )

    def of_table(self, table: Table) -> Counted:
        """Return what is known about the words and places of another table."""
        words = _hashes(table.words.all)
        return Counted(
            self.lines,
            self.given.count(words),
            self.family.count(words),
            self.zip.count(table.zip.astype(np.uint64)),
            self.city.count(_hashes(table.cities.all))[table.city],
            self.door.count(table.street_door_hash[table.street]),
        )


@dataclass(frozen=True)
class Learned:
    """The weights of a campaign and its frequencies; without any, the priors for all campaigns."""

    model: Model = field(default_factory=Model)
    frequencies: Frequencies = field(default_factory=Frequencies)

    def to_bytes(self) -> bytes:
        """Return this as a JSON header, a line feed, and the counts as raw numbers."""
        model, known = self.model, self.frequencies
        parts = {name: getattr(known, name) for name in _COUNTED}
        head = {
            "format": _FORMAT,
            "tables": {name: table.tolist() for name, table in model.tables.items()},
            "numbers": {name: getattr(model, name) for name in _NUMBERS},
            "pairs_per_line": model.pairs_per_line,
            "counted_lines": known.lines,
            "sizes": {name: len(part.hashes) for name, part in parts.items()},
        }
        numbers = b"".join(
            part.hashes.astype("<u8").tobytes() + part.counts.astype("<i4").tobytes()
            for part in parts.values()
        )
        return json.dumps(head).encode() + b"\n" + numbers

    @classmethod
    def from_bytes(cls, content: bytes) -> Learned | None:
        """Read what `to_bytes` wrote; None if another version of the program wrote it."""
        written, _, numbers = content.partition(b"\n")
        head = json.loads(written)
        fresh = Model()
        tables = {name: np.array(rows) for name, rows in head.get("tables", {}).items()}
        shapes = {name: table.shape for name, table in tables.items()}
        if head.get("format") != _FORMAT or shapes != {
            name: table.shape for name, table in fresh.tables.items()
        }:
            return None
        own, home, namesake = head["pairs_per_line"]
        model = Model(tables=tables, pairs_per_line=(own, home, namesake), **head["numbers"])
        parts, at = {}, 0
        for name, size in head["sizes"].items():
            hashes = np.frombuffer(numbers, "<u8", size, at).astype(np.uint64)
            counts = np.frombuffer(numbers, "<i4", size, at + 8 * size).astype(np.int32)
            parts[name] = HowMany(hashes, counts)
            at += 12 * size
        return cls(model, Frequencies(head["counted_lines"], **parts))


_COUNTED = tuple(part.name for part in fields(Frequencies) if part.name != "lines")
_NUMBERS = tuple(
    part.name for part in fields(Model) if part.name not in {"tables", "pairs_per_line"}
)


def _hashes(texts: list[str]) -> NDArray[np.uint64]:
    return np.fromiter(map(text_hash, texts), np.uint64, len(texts))
