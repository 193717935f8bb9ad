"""Folds the events of one entity into its current values: the one rule behind every table.

An event sets some fields and names its parents: the newest events of the same entity that its
author had seen. A write is superseded by any later write of the same field that knew of it. If
several remain, they were written concurrently: the higher role wins, then the higher Lamport
counter, then the writer's name and sequence, and the others are kept as conflicts for a person. The
result depends only on the set of events, never on the order in which they arrived, which makes
merging idempotent and commutative (a multi-value register: Shapiro et al., *A comprehensive study
of Convergent and Commutative Replicated Data Types*, INRIA RR-7506, 2011, section 3.2.2, with a
deterministic winner).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

MOST_EVENTS = 2_000
"""An entity whose events are in branches has at most so many: each keeps all that it knew of."""

EventKey = tuple[str, int]
"""A writer (`device.incarnation`) and the sequence number of the event within it."""


@dataclass(frozen=True, slots=True)
class Event:
    """One immutable entry of the journal about one entity."""

    writer: str
    sequence: int
    lamport: int
    role: int
    parents: tuple[EventKey, ...]
    values: Mapping[str, object]

    @property
    def key(self) -> EventKey:
        """The name of this event, unique across all laptops."""
        return (self.writer, self.sequence)

    @property
    def rank(self) -> tuple[int, int, str, int]:
        """Decides which of several concurrent writes wins, without any wall clock."""
        return (self.role, self.lamport, self.writer, self.sequence)


@dataclass(frozen=True, slots=True)
class Folded:
    """The current values, and for each field in conflict the losing values, best first."""

    values: dict[str, object]
    conflicts: dict[str, tuple[object, ...]]


def fold(events: Sequence[Event]) -> Folded:
    """Return the result of `events`, all of one entity, in any order and with any repetitions.

    Raises `ValueError` for more branches than any campaign has.
    """
    once = {event.key: event for event in events}.values()
    ordered = sorted(once, key=lambda e: (e.lamport, e.writer, e.sequence))
    if _is_chain(ordered):
        values: dict[str, object] = {}
        for event in ordered:
            values.update(event.values)
        return Folded(values, {})
    if len(ordered) > MOST_EVENTS:
        raise ValueError("too many events in branches")
    return _fold_branches(ordered)


def heads(events: Sequence[Event]) -> tuple[EventKey, ...]:
    """Return the events that no other event knew about: the parents of the next one."""
    known = {parent for event in events for parent in event.parents}
    return tuple(sorted({event.key for event in events} - known))


def known_to(events: Sequence[Event], key: EventKey) -> list[Event]:
    """Return those of `events`, all of one entity, that the author of the event `key` had seen."""
    ordered = sorted(events, key=lambda e: (e.lamport, e.writer, e.sequence))
    if _is_chain(ordered):
        return ordered[: [event.key for event in ordered].index(key)]
    if len(ordered) > MOST_EVENTS:
        raise ValueError("too many events in branches")
    seen = _ancestors(ordered)[key]
    return [event for event in ordered if event.key in seen]


def _is_chain(ordered: Sequence[Event]) -> bool:
    before: tuple[EventKey, ...] = ()
    for event in ordered:
        if event.parents != before:
            return False
        before = (event.key,)
    return True


def _fold_branches(ordered: Sequence[Event]) -> Folded:
    ancestors = _ancestors(ordered)
    values: dict[str, object] = {}
    conflicts: dict[str, tuple[object, ...]] = {}
    for name in sorted({name for event in ordered for name in event.values}):
        writes = [event for event in ordered if name in event.values]
        superseded = {key for event in writes for key in ancestors[event.key]}
        open_writes = [event for event in writes if event.key not in superseded]
        open_writes.sort(key=lambda event: event.rank, reverse=True)
        values[name] = open_writes[0].values[name]
        losers = tuple(e.values[name] for e in open_writes[1:] if e.values[name] != values[name])
        if losers:
            conflicts[name] = losers
    return Folded(values, conflicts)


def _ancestors(ordered: Sequence[Event]) -> dict[EventKey, set[EventKey]]:
    # Parents have smaller Lamport counters, so one pass in that order sees them first.
    found: dict[EventKey, set[EventKey]] = {}
    for event in ordered:
        mine: set[EventKey] = set()
        for parent in event.parents:
            mine.add(parent)
            mine |= found.get(parent, set())
        found[event.key] = mine
    return found
