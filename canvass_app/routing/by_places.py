"""Decides with a place pack: compares the written city with where the people of the ZIP live.

What makes a route certain:

* The line names a municipality of the ZIP by a name that mail there need not bear: anyone who
  writes `Norridge` instead of the ZIP's `Chicago` lives there. At least a fiftieth of the ZIP's
  people must be in it, or a tenth of the place; less is the noise of drawn boundaries.
* Otherwise the written name is what everybody in the ZIP writes, and the ZIP must decide: at most
  `_OTHERS` of its people live in other cities and `_NOBODYS` outside of any (`..._AT_THE_EDGE`
  where the ZIP holds less than a tenth of the city, or a neighbor has no post office of its own
  name). The bounds come from the pack: over all ZIPs that pass, the people who live elsewhere are
  then below 0.3 % and 0.7 % of all, even if everybody writes the ZIP's name
  (`benchmarks/routing.py` counts them). They don't promise anything about a single ZIP.
* The limits of towns and townships are not in the pack, so that a town is what its neighbors leave
  of the ZIP; slivers of these are the noise of drawn boundaries there.
* A name that merely the Post Office uses, or no name, takes stricter bounds; a name that nobody
  knows requires a ZIP that is entirely inside.
"""

from __future__ import annotations

from dataclasses import dataclass

from canvass_app.model.municipality import Municipality, ZipShare
from canvass_app.model.route import Candidate, Tier
from canvass_app.model.words import Words, say
from canvass_app.routing.gazetteer import Gazetteer
from canvass_app.routing.place_names import short_name
from canvass_app.routing.place_table import PlaceTable
from canvass_app.routing.postal import place_key
from canvass_app.routing.standing_rules import CITIES_WITH_STRIPS, NEWER_CITIES
from canvass_app.routing.towns import STATES_OF_MAYORAL_TOWNS
from canvass_app.routing.written_city import Meaning, Understood, ZipView

_OTHERS, _NOBODYS = 0.035, 0.08
_OTHERS_AT_THE_EDGE, _NOBODYS_AT_THE_EDGE = 0.02, 0.06
_CORE = 0.1
_OTHERS_UNNAMED, _NOBODYS_UNNAMED = 0.02, 0.03
_WHOLLY = 0.01
_SLIVER = 0.02
_STRIPS = 0.2
_FEW = 0.25
_MAYORS_IN_NAMED_CDP = 0.10
_LIKELY = 0.5
_LIKELY_UNNAMED = 0.75


@dataclass(frozen=True, slots=True)
class Finding:
    """What the data show: a tier with its place and reason."""

    tier: Tier
    reason: Words
    place: Municipality | None = None


@dataclass(frozen=True, slots=True)
class Mix:
    """A ZIP's people: in cities with mayors (largest first), without one, and unknown."""

    mayors: tuple[ZipShare, ...]
    nobodys: float
    unknown: float

    @property
    def with_mayor(self) -> float:
        """The share of people who certainly have a mayor."""
        return sum(share.of_people for share in self.mayors)

    def others(self, place: Municipality, at_least_of_place: float = 0.0) -> float:
        """Return the share of people in other cities than `place`.

        Cities of which the ZIP holds less than `at_least_of_place` are left out.
        """
        return sum(
            s.of_people
            for s in self.mayors
            if s.place.geoid != place.geoid and s.of_place >= at_least_of_place
        )

    def share(self, place: Municipality) -> float:
        """Return the share of people in `place`."""
        return sum(s.of_people for s in self.mayors if s.place.geoid == place.geoid)


def mix_of(
    gazetteer: Gazetteer, table: PlaceTable, view: ZipView, town: Municipality | None
) -> Mix:
    """Return how the ZIP's people divide up. `town` gets the rest of the land, if possible."""
    shares = [s for s in view.shares if not _is_strip(view, s)]
    mayors = [s for s in shares if has_mayor(gazetteer, table, s.place)]
    governed = sum(s.of_people for s in shares if s.place.governed)
    mayorless = governed - sum(s.of_people for s in mayors)
    rest = max(0.0, 1.0 - governed)
    if town is not None and has_mayor(gazetteer, table, town):
        mayors.append(ZipShare(town, rest, 1.0))
        rest = 0.0
    mayors.sort(key=lambda share: -share.of_people)
    unknown = rest if view.state in STATES_OF_MAYORAL_TOWNS and town is None else 0.0
    return Mix(tuple(mayors), mayorless + rest - unknown, unknown)


def _is_strip(view: ZipView, share: ZipShare) -> bool:
    """Return whether a share is only land along roads that a city annexed for a limited purpose.

    Mail there never uses the city's name, and hardly anybody lives in the strips.
    """
    if share.place.geoid not in CITIES_WITH_STRIPS or view.names is None:
        return False
    if share.of_people >= _STRIPS:
        return False
    names = {place_key(name) for name in (*view.names.accepted, *view.names.discouraged)}
    return place_key(short_name(share.place)) not in names


def has_mayor(gazetteer: Gazetteer, table: PlaceTable, place: Municipality) -> bool:
    """Return whether a place has a mayor, by the mayors table or else by its state and kind."""
    office = gazetteer.office_of(place) if place.governed else None
    return office.has_mayor if office else table.has_mayor(place)


def is_town(place: Municipality | None) -> bool:
    """Return whether a place is a county subdivision; no ZIP was compared with its boundaries."""
    return place is not None and place.governed and len(place.geoid) == 10


def find(
    gazetteer: Gazetteer,
    table: PlaceTable,
    view: ZipView,
    city: Understood,
    town: Municipality | None,
) -> Finding:
    """Return what the pack says about a line in the ZIP of `view` that names `city`."""
    mix = mix_of(gazetteer, table, view, town)
    zip5 = view.zip5
    if city.meaning is Meaning.SEVERAL:
        return Finding(Tier.QUEUE, say("The line names more than one city."))
    if city.meaning is Meaning.ELSEWHERE:
        return Finding(Tier.QUEUE, _elsewhere(view, city))
    if city.meaning is Meaning.PLACE and city.place is not None:
        return _named(gazetteer, table, view, mix, city, city.place)
    if city.meaning is Meaning.COUNTY:
        if mix.with_mayor <= _OTHERS and not mix.unknown:
            return _nobody(view)
        reason = say("The line names a county, but ZIP {zip} also has cities.", zip=zip5)
        return Finding(Tier.QUEUE, reason)
    return _unnamed(view, mix, city)


def _named(
    gazetteer: Gazetteer,
    table: PlaceTable,
    view: ZipView,
    mix: Mix,
    city: Understood,
    place: Municipality,
) -> Finding:
    loose = city.preferred or _spills_over(table, view, place)
    name, zip5 = short_name(place), view.zip5
    if not has_mayor(gazetteer, table, place):
        if not place.governed and mix.unknown > _MAYORS_IN_NAMED_CDP:
            return Finding(Tier.QUEUE, _some_town(view))
        if not loose or mix.with_mayor + mix.unknown <= _MAYORS_IN_NAMED_CDP:
            return Finding(Tier.NO_MAYOR, _no_mayor_there(table, place), place)
        return Finding(Tier.QUEUE, _divided(view))
    share, others = mix.share(place), mix.others(place)
    noise = share < _SLIVER and (not share or _of_place(view, place) < _CORE)
    if not loose and (is_town(place) or not noise):
        reason = say("ZIP {zip} reaches into {place}, which the line names.", zip=zip5, place=name)
        return Finding(Tier.CERTAIN, reason, place)
    if is_town(place):
        others = mix.others(place, at_least_of_place=_SLIVER)
    if city.preferred and city.shared:
        return Finding(Tier.LIKELY, _some_town(view), place)
    core = _of_place(view, place) >= _CORE and _have_own_mail(table, view, mix, place)
    bound = _OTHERS if core else _OTHERS_AT_THE_EDGE
    outside = _NOBODYS if core else _NOBODYS_AT_THE_EDGE
    if others <= bound and mix.nobodys + mix.unknown <= outside:
        return Finding(Tier.CERTAIN, _nearly_all(view, place, share), place)
    if share >= _LIKELY or (not loose and share > 0):
        return Finding(Tier.LIKELY, _part(view, place, share), place)
    return Finding(Tier.QUEUE, _part(view, place, share))


def _unnamed(view: ZipView, mix: Mix, city: Understood) -> Finding:
    """Decide for a mere mailing name, an unknown name, or none, from the ZIP alone."""
    unknown_name = city.meaning is Meaning.UNKNOWN
    others = _WHOLLY if unknown_name else _OTHERS_UNNAMED
    nobodys = _WHOLLY if unknown_name else _NOBODYS_UNNAMED
    if mix.mayors:
        first = mix.mayors[0]
        share = first.of_people
        if mix.others(first.place) <= others and mix.nobodys + mix.unknown <= nobodys:
            return Finding(Tier.CERTAIN, _nearly_all(view, first.place, share), first.place)
        if share >= _LIKELY_UNNAMED and not unknown_name:
            return Finding(Tier.LIKELY, _part(view, first.place, share), first.place)
    if mix.with_mayor <= others and mix.unknown <= others:
        return _nobody(view)
    return Finding(Tier.QUEUE, _some_town(view) if mix.unknown > _LIKELY else _divided(view))


def _of_place(view: ZipView, place: Municipality) -> float:
    """Return how much of the place is in the ZIP; 1 if the pack has no boundaries for it."""
    return max((s.of_place for s in view.shares if s.place.geoid == place.geoid), default=1.0)


def _have_own_mail(table: PlaceTable, view: ZipView, mix: Mix, place: Municipality) -> bool:
    """Return whether all other cities of the ZIP have a post office of their own name."""
    return all(
        table.is_postal_city(view.state, short_name(share.place))
        for share in mix.mayors
        if share.place.geoid != place.geoid
    )


def _spills_over(table: PlaceTable, view: ZipView, place: Municipality) -> bool:
    """Return whether the ZIP has only the edge of a city whose name is used beyond its limits.

    Or whether only a small part of the ZIP's people live in the city, while the Post Office lets
    all of them use its name.
    """
    edge = _of_place(view, place) < _SLIVER
    few = sum(s.of_people for s in view.shares if s.place.geoid == place.geoid) < _FEW
    if not (edge or few) or not table.is_postal_city(view.state, short_name(place)):
        return False
    accepted = view.names.accepted if view.names else ()
    return edge or any(place_key(n) == place_key(short_name(place)) for n in accepted)


def _nobody(view: ZipView) -> Finding:
    newer = NEWER_CITIES.get(view.zip5)
    if newer is not None:
        reason = say(
            "{place} became a city after the data was made, and ZIP {zip} touches it.",
            place=newer.name,
            zip=view.zip5,
        )
        return Finding(Tier.QUEUE, reason)
    reason = say("Nobody in ZIP {zip} lives inside a city with a mayor.", zip=view.zip5)
    return Finding(Tier.NO_MAYOR, reason)


def _no_mayor_there(table: PlaceTable, place: Municipality) -> Words:
    title = table.head_title(place)
    if title:
        return say(
            "{place} has no mayor; the head of its government is called {title}.",
            place=short_name(place),
            title=title,
        )
    if place.governed:
        return say("{place} has no mayor.", place=short_name(place))
    return say("{place} is not a city: it has no government of its own.", place=short_name(place))


def _nearly_all(view: ZipView, place: Municipality, share: float) -> Words:
    if share >= 1 - _WHOLLY:
        return say("ZIP {zip} is inside {place}.", zip=view.zip5, place=short_name(place))
    return say(
        "About {percent}% of the people in ZIP {zip} live inside {place}.",
        percent=percent(share),
        zip=view.zip5,
        place=short_name(place),
    )


def _part(view: ZipView, place: Municipality, share: float) -> Words:
    return say(
        "Only about {percent}% of the people in ZIP {zip} live inside {place}.",
        percent=percent(share),
        zip=view.zip5,
        place=short_name(place),
    )


def _divided(view: ZipView) -> Words:
    return say(
        "The people in ZIP {zip} live in several cities or outside them, and the city on the "
        "line does not show which.",
        zip=view.zip5,
    )


def _some_town(view: ZipView) -> Words:
    return say(
        "ZIP {zip} belongs to a township, and the line does not show which one.", zip=view.zip5
    )


def _elsewhere(view: ZipView, city: Understood) -> Words:
    name = short_name(city.place) if city.place else ""
    if name:
        return say("{place} is a separate place, not in ZIP {zip}.", place=name, zip=view.zip5)
    return say("The city on the line is not in ZIP {zip}.", zip=view.zip5)


def percent(share: float) -> str:
    """Return a share in whole percent, for use in a sentence; never 0 or 100 for a part."""
    return str(min(99, max(1, round(100 * share))))


def candidates_of(
    gazetteer: Gazetteer, table: PlaceTable, view: ZipView, city: Understood
) -> list[Candidate]:
    """Return the places that a line might mean: the one it names, then the ZIP's by share."""
    found: dict[str, Candidate] = {}
    places = [city.place] if city.place else []
    shares = {share.place.geoid: share.of_people for share in view.shares}
    places += [share.place for share in view.shares if share.place.governed]
    for place in places:
        office = gazetteer.office_of(place)
        known = shares.get(place.geoid)
        name = office.place if office else short_name(place)
        identity = office.id if office else place_key(name)
        found.setdefault(identity, Candidate(name, place.state, office.id if office else "", known))
    return list(found.values())
