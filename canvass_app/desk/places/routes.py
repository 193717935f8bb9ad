"""Routing signers to places and mayors, and the queue of doubts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from canvass_app.desk import place_pack
from canvass_app.desk.places.remembered import remember
from canvass_app.desk.session import Session
from canvass_app.model.changes import Outcome, Topic, keeping
from canvass_app.model.line import Line
from canvass_app.model.office import Office
from canvass_app.model.progress import Progress, no_progress
from canvass_app.model.route import Route, RoutingRule, Tier
from canvass_app.model.words import Words, say, say_count
from canvass_app.routing.route import route
from canvass_app.store import queries, results
from canvass_app.store.driver import Database
from canvass_app.store.entities import ROUTE
from canvass_app.store.journal.acts import Act
from canvass_app.store.place_pack import PackInfo
from canvass_app.store.queries.routes import TierCounts

_CHUNK = 1_000


@dataclass(frozen=True, slots=True)
class RouteCard:
    """A line of the queue with the number of its sheet."""

    line: Line
    route: Route
    sheet: str


@dataclass(frozen=True, slots=True)
class RoutingState:
    """What the places page shows: counts, the queue, and the mayors table."""

    counts: TierCounts
    queue: list[RouteCard]
    offices: list[Office]
    delivery_on: str


def routing_state(db: Database, *, limit: int) -> RoutingState:
    """Return the counts, up to `limit` lines that need a person, and all offices."""
    queued = queries.routes.queue(db, limit)
    numbers = queries.sheets.numbers(db, (item.line.sheet_id for item in queued))
    cards = [
        RouteCard(item.line, item.route, numbers.get(item.line.sheet_id, "")) for item in queued
    ]
    return RoutingState(
        queries.routes.tier_counts(db),
        cards,
        queries.routes.offices(db),
        queries.campaign.campaign(db).delivery_on,
    )


def route_line(session: Session, line: Line) -> Route:
    """Return where a line goes, according to the current data."""
    return route(
        session.gazetteer,
        street=line.street,
        unit=line.unit,
        city=line.city,
        state=line.state,
        zip=line.zip,
    )


def route_pending(session: Session, progress: Progress = no_progress) -> Outcome[int]:
    """Route every signed line without a route; return how many. What is done stays if cancelled."""
    total = queries.routes.count_unrouted(session.db)
    done = 0
    with keeping(Topic.ROUTES):
        while True:
            # Reported before the lines are read: a cell may be saved in the meantime.
            progress(done, total, say("Routing signers to cities"))
            lines = queries.routes.unrouted(session.db, _CHUNK)
            if not lines:
                return Outcome(done, frozenset({Topic.ROUTES}))
            found = [(line.n, route_line(session, line)) for line in lines]
            session.file.derive_now(partial(results.routes.store, found=found))
            done += len(lines)


def route_again(session: Session, progress: Progress = no_progress) -> Outcome[int]:
    """Route every signed line again after a place pack was installed; return how many.

    People's decisions stay.
    """
    session.places_changed()
    stamp = place_pack.stamp()
    session.file.derive_now(lambda db: results.routes.clear_for_pack(db, stamp))
    return route_pending(session, progress)


def install_pack(
    session: Session, folder: Path, progress: Progress = no_progress
) -> Outcome[PackInfo]:
    """Install the place pack in `folder` and route all lines with it.

    Raises BadInput if the pack has an error; then nothing changes.
    """
    info = place_pack.install(folder, progress=progress)
    return route_again(session, progress).with_value(info)


def decide_route(
    session: Session,
    line_ids: Iterable[str],
    office: Office | None,
    rule: RoutingRule | None = None,
) -> Outcome[object]:
    """Send lines to an office; None records that their signers have no mayor.

    `rule`, made by `rules.rule_for`, is remembered for later lines in the same act.
    """
    ids = list(line_ids)
    if office is not None and not office.has_mayor:
        office = None
    if office is None:
        values: dict[str, object] = {
            "tier": Tier.NO_MAYOR,
            "place": "",
            "state": "",
            "office_id": "",
        }
        label = _no_mayor_label(len(ids))
    else:
        values = {
            "tier": Tier.CERTAIN,
            "place": office.place,
            "state": office.state,
            "office_id": office.id,
        }
        label = _sent_label(len(ids), office.place)
    return _put_routes(session, ids, values, label, rule)


def undo_decision(session: Session) -> Outcome[Words | None]:
    """Undo the newest act if it decided routes; otherwise change nothing and return None."""
    newest = session.file.undo_label()
    decisions = {
        words.template
        for count in (1, 2)
        for words in (_no_mayor_label(count), _sent_label(count, ""))
    }
    decided = newest is not None and newest.template in decisions
    return session.undo() if decided else Outcome(None)


def _no_mayor_label(count: int) -> Words:
    return say_count("{count} line: no mayor", "{count} lines: no mayor", count)


def _sent_label(count: int, place: str) -> Words:
    return say_count(
        "{count} line sent to {place}", "{count} lines sent to {place}", count, place=place
    )


def _put_routes(
    session: Session,
    ids: list[str],
    values: Mapping[str, object],
    label: Words,
    rule: RoutingRule | None = None,
) -> Outcome[object]:
    def body(act: Act) -> None:
        for line_id in ids:
            act.put(ROUTE, line_id, values)
        if rule is not None:
            remember(act, rule)

    return session.perform("route.decided", label, body)
