"""Suggests streets and cities while a line is typed: from this ZIP, then from the campaign."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import chain

from canvass_app.model.line import Line
from canvass_app.store import queries
from canvass_app.store.driver import Database
from canvass_app.text.completion import (
    completion,
    completion_of_street,
    likeliest_first,
    street_name,
)

LINES_LOOKED_AT = 5_000
"""The lines typed last show what comes next; all lines of a large campaign would take too long."""


@dataclass(frozen=True)
class Suggestions:
    """The known streets and cities, likeliest first; `streets_of` by ZIP."""

    streets: tuple[str, ...] = ()
    cities: tuple[str, ...] = ()
    streets_of: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def rest(self, line: Line, name: str, written: str, near: Sequence[Line] = ()) -> str:
        """Return the rest of `written` in the field `name` of `line`; empty if unknown.

        `near` are lines of the same sheet, which come before everything else.
        """
        if name == "street":
            here = [street_name(other.street) for other in reversed(near)]
            known = (*here, *self.streets_of.get(line.zip[:5], ()), *self.streets)
            return completion_of_street(written, known)
        if name == "city":
            return completion(written, (*(other.city for other in reversed(near)), *self.cities))
        return ""


def load_suggestions(db: Database) -> Suggestions:
    """Read the newest lines and the mayors table. It never raises for odd texts."""
    rows = queries.lines.newest_places(db, LINES_LOOKED_AT)
    by_zip: dict[str, list[str]] = {}
    for street, _, zip5 in rows:
        by_zip.setdefault(zip5[:5], []).append(street_name(street))
    offices = (office.place for office in queries.routes.offices(db))
    return Suggestions(
        streets=likeliest_first(street_name(street) for street, _, _ in rows),
        cities=likeliest_first(chain((city for _, city, _ in rows), offices)),
        streets_of={zip5: likeliest_first(names) for zip5, names in by_zip.items() if zip5},
    )
