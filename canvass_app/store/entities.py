"""Maps the nouns of the model to rows: one `EntityTable` for each kind of entity."""

from __future__ import annotations

import dataclasses
import json
import typing
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from enum import StrEnum
from functools import cached_property
from operator import itemgetter
from typing import Any, Generic, TypeVar

from canvass_app.model.campaign import Campaign, PetitionText
from canvass_app.model.changes import Topic
from canvass_app.model.delivery import Delivery
from canvass_app.model.door import Door, Ink, Turf, WalkList
from canvass_app.model.ledger import LedgerEntry
from canvass_app.model.line import WRITTEN_FIELDS, Line
from canvass_app.model.office import Office
from canvass_app.model.pair import PairDecision, Verdict
from canvass_app.model.profile import PrintProfile
from canvass_app.model.records import Batch, ExportRecord, PacketRecord
from canvass_app.model.route import RouteDecision, RoutingRule, Tier
from canvass_app.model.second_entry import SecondEntry, SecondPlan
from canvass_app.model.sheet import Sheet

T = TypeVar("T")


BY_KIND: dict[str, EntityTable[Any]] = {}
"""All tables below, by the kind of their entities."""


@dataclass(frozen=True)
class EntityTable(Generic[T]):
    """How one kind of entity is journaled, stored as a row, and read back as its noun.

    `columns` are the fields in the journal; the row also has `id` and, if the noun has it, `n`.
    `defaults` are for fields that no event has set yet.
    """

    kind: str
    table: str
    noun: type[T]
    topic: Topic
    columns: tuple[str, ...]
    defaults: Mapping[str, object]
    readers: Mapping[str, Callable[[Any], object]]

    def row(self, entity_id: str, values: Mapping[str, object]) -> tuple[object, ...]:
        """Return the row of an entity: its id, then each column in order."""
        whole: dict[str, Any] = {**self.defaults, **values}
        for name in self.listed & whole.keys():
            whole[name] = json.dumps(list(whole[name]), ensure_ascii=False)
        return (entity_id, *self._columns_of(whole))

    @cached_property
    def listed(self) -> frozenset[str]:
        """The columns that hold a tuple, as JSON."""
        return frozenset(name for name, value in self.defaults.items() if isinstance(value, tuple))

    @cached_property
    def _columns_of(self) -> Callable[[Mapping[str, object]], tuple[object, ...]]:
        return itemgetter(*self.columns)

    @property
    def selected(self) -> str:
        """The column list of a SELECT whose rows `noun_of_cells` understands."""
        return ", ".join(f'"{name}"' for name in self.readers)

    def selected_from(self, alias: str) -> str:
        """The same column list for a table with the alias `alias`."""
        return ", ".join(f'{alias}."{name}"' for name in self.readers)

    def noun_of_cells(self, cells: Sequence[Any]) -> T:
        """Return the noun of a row read with `selected`."""
        values = list(cells)
        for position, read in self._reading:
            values[position] = read(values[position])
        return self.noun(*values)

    @cached_property
    def _reading(self) -> list[tuple[int, Callable[[Any], object]]]:
        """The positions of cells whose type differs from what SQLite returns."""
        return [
            (position, read)
            for position, read in enumerate(self.readers.values())
            if read is not _as_it_is
        ]

    def nouns(self, rows: Iterable[Sequence[Any]]) -> list[T]:
        """Return the nouns of many rows read with `selected`."""
        return [self.noun_of_cells(row) for row in rows]


def to_plain(value: object) -> object:
    """Return a value in the form JSON has: enums as text, tuples as lists."""
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, tuple):
        return list(value)
    return value


def _as_it_is(value: object) -> object:
    return value


def _reader(hint: Any) -> Callable[[Any], object]:
    if hint is bool:
        return bool
    if typing.get_origin(hint) is tuple:
        return lambda text: tuple(json.loads(text))
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return hint
    return _as_it_is


def _table(
    kind: str, table: str, noun: type[T], topic: Topic, **required: object
) -> EntityTable[T]:
    hints = typing.get_type_hints(noun)
    declared = [f for f in fields(noun) if f.name not in {"id", "n"}]  # type: ignore[arg-type]
    defaults = {
        f.name: required.get(f.name, "" if f.default is dataclasses.MISSING else f.default)
        for f in declared
    }
    made = EntityTable(
        kind=kind,
        table=table,
        noun=noun,
        topic=topic,
        columns=tuple(f.name for f in declared),
        defaults=defaults,
        readers={f.name: _reader(hints[f.name]) for f in fields(noun)},  # type: ignore[arg-type]
    )
    BY_KIND[kind] = made
    return made


CAMPAIGN = _table("campaign", "campaign", Campaign, Topic.CAMPAIGN)
TEXT = _table("text", "texts", PetitionText, Topic.CAMPAIGN, version=1)
SHEET = _table("sheet", "sheets", Sheet, Topic.SHEETS)
LINE = _table("line", "lines", Line, Topic.LINES, number=0)
PAIR = _table("pair", "pairs", PairDecision, Topic.PAIRS, verdict=Verdict.OPEN)
ROUTE = _table("route", "routes", RouteDecision, Topic.ROUTES, tier=Tier.QUEUE)
RULE = _table("rule", "routing_rules", RoutingRule, Topic.RULES, tier=Tier.NO_MAYOR)
OFFICE = _table("office", "offices", Office, Topic.OFFICES)
BATCH = _table("batch", "batches", Batch, Topic.BATCHES, rows=0, bad=0)
EXPORT = _table("export", "exports", ExportRecord, Topic.PACKETS, rows=0)
PACKET = _table("packet", "packets", PacketRecord, Topic.PACKETS, version=0, signatures=0, pages=0)
PROFILE = _table("profile", "profiles", PrintProfile, Topic.PACKETS)
TURF = _table("turf", "turfs", Turf, Topic.DOORS)
DOOR = _table("door", "doors", Door, Topic.DOORS)
WALK_LIST = _table("walk_list", "walk_lists", WalkList, Topic.DOORS)
INK = _table("ink", "inks", Ink, Topic.LINES)
LEDGER = _table("ledger", "ledger", LedgerEntry, Topic.SHEETS)
SECOND_ENTRY = _table("second", "second_entries", SecondEntry, Topic.SECOND)
SECOND_PLAN = _table("second_plan", "second_plan", SecondPlan, Topic.SECOND)
DELIVERY = _table("delivery", "deliveries", Delivery, Topic.DELIVERIES)

HAS_WRITING = "(" + " OR ".join(f"l.\"{name}\" <> ''" for name in WRITTEN_FIELDS) + ")"
"""`model.line.has_writing` in SQL, for a table `lines` with the alias `l`."""

REMOVED = "removed"
"""The field that removes an entity from its view; it has no column."""
