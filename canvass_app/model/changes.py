"""The result of a use case, and what kind of thing it changed, so that screens can follow."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Generic, TypeVar, cast

from canvass_app.model.words import Words

T_co = TypeVar("T_co", covariant=True)
U = TypeVar("U")

_CHANGED_BY_THEN = "changed_by_then"


class Topic(StrEnum):
    """A kind of thing in the campaign file."""

    CAMPAIGN = "campaign"
    SHEETS = "sheets"
    LINES = "lines"
    PAIRS = "pairs"
    ROUTES = "routes"
    OFFICES = "offices"
    RULES = "rules"
    BATCHES = "batches"
    PACKETS = "packets"
    DOORS = "doors"
    SECOND = "second"
    DELIVERIES = "deliveries"


@dataclass(frozen=True, slots=True)
class Receipt:
    """The result of an act once it is safely on disk.

    `act` is None if nothing had to change; only the `label` is set then. `undo` and `redo` are
    what would be undone and redone from now on, None if there is nothing. `low_disk` says that
    the reserve had to be used: this act is saved, but the next one may not be.
    """

    act: int | None
    label: Words
    undo: Words | None = None
    redo: Words | None = None
    low_disk: bool = False


@dataclass(frozen=True, slots=True)
class Outcome(Generic[T_co]):
    """What a use case returns: its value, and what kind of thing it changed.

    `receipt` is that of the act, the newest if there were several. Work that only computes
    derived results, such as a search for duplicates, has topics but no receipt.
    """

    value: T_co
    topics: frozenset[Topic] = frozenset()
    receipt: Receipt | None = None

    def after(self, earlier: Outcome[object]) -> Outcome[T_co]:
        """Return this as the outcome of both, for work that does one thing after another."""
        newest, before = self.receipt, earlier.receipt
        if newest is None or newest.act is None:
            newest = before or newest
        elif before is not None and before.low_disk:
            newest = replace(newest, low_disk=True)
        return replace(self, topics=self.topics | earlier.topics, receipt=newest)

    def with_value(self, value: U) -> Outcome[U]:
        """Return the same change with another value."""
        return replace(cast("Outcome[U]", self), value=value)


@contextmanager
def keeping(*topics: Topic) -> Iterator[None]:
    """Wrap work that is saved step by step: an error in it then tells what may have changed."""
    try:
        yield
    except BaseException as error:
        setattr(error, _CHANGED_BY_THEN, changed_by_then(error) | set(topics))
        raise


def changed_by_then(error: BaseException) -> frozenset[Topic]:
    """Return what may have changed before `error` ended the work (see `keeping`)."""
    return getattr(error, _CHANGED_BY_THEN, frozenset())
