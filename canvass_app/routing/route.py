"""Sends a line to its office, or says in plain words why it cannot.

With a place pack, or where a standing rule knows the ZIP, the people of the ZIP decide (see
`by_places`). Without such data, a route is certain only if the coordinator has confirmed that the
ZIP is entirely inside a city's limits. A mailing name makes it likely at best: mail for “Portland”
is delivered far outside Portland. Anything contradictory goes to the queue, because a wrong route
hands a signer's name to the wrong office.
"""

from __future__ import annotations

from collections.abc import Iterable

from canvass_app.model.office import Office
from canvass_app.model.route import Candidate, Route, Tier
from canvass_app.model.words import Words, say
from canvass_app.routing.gazetteer import CityFit, Fit, Gazetteer
from canvass_app.routing.pack_route import big_city, named_places, route_by_places
from canvass_app.routing.place_names import short_name
from canvass_app.routing.postal import place_key
from canvass_app.routing.reading import (
    MILITARY_STATES,
    Reading,
    is_post_office_box,
    read_address,
)
from canvass_app.routing.reasons import (
    no_office,
    quote,
    repaired,
    several_offices,
    state_as_words,
    wrong_city,
)
from canvass_app.text.zips import state_of_zip


def route(
    gazetteer: Gazetteer,
    *,
    street: str,
    unit: str = "",
    city: str,
    state: str,
    zip: str,
) -> Route:
    """Return where a line with this address goes. Fields are as written, with any content.

    `CERTAIN` and `LIKELY` name the office. `NO_MAYOR` is for military mail, addresses abroad and
    places that the mayors table lists without a mayor. Everything else is `QUEUE`, with the places
    it might be. Every answer gives its reason.
    """
    box = is_post_office_box(street, unit)
    key = (city, state, zip, box, street if gazetteer.sources else "")
    known = gazetteer.remembered.get(key)
    if known is not None:
        return known
    reading = read_address(city=city, state=state, zip_code=zip, box=box)
    return gazetteer.remember(key, _decide(gazetteer, reading, street))


def _decide(gazetteer: Gazetteer, reading: Reading, street: str) -> Route:
    for rule in (_abroad, _military, _contradiction, _without_zip, _unknown_zip):
        answer = rule(gazetteer, reading)
        if answer is not None:
            return answer
    for source in gazetteer.sources:
        if (answer := source.answer(reading, street)) is not None:
            return answer
    return _by_zip(gazetteer, reading)


def _abroad(gazetteer: Gazetteer, reading: Reading) -> Route | None:
    if not reading.abroad:
        return None
    state = next(iter(gazetteer.states_of_zip(reading.zip.zip5)), "")
    fits = state and gazetteer.fit_city(reading.zip.zip5, state, reading.city).fit is Fit.ACCEPTED
    if fits:
        reason = say(
            "The line says “{abroad}”, but {city} and ZIP {zip} are in {state}.",
            abroad=quote(reading.abroad),
            city=quote(reading.city),
            zip=reading.zip.zip5,
            state=state,
        )
        return _queue(gazetteer, reading, reason)
    return Route(
        Tier.NO_MAYOR,
        say("The address is outside the United States: “{abroad}”.", abroad=quote(reading.abroad)),
    )


def _military(gazetteer: Gazetteer, reading: Reading) -> Route | None:
    zip_states = state_of_zip(reading.zip.zip5)
    military_zip = bool(zip_states) and zip_states[0] in MILITARY_STATES
    marked = reading.has_military_city or reading.state in MILITARY_STATES
    if not marked and not military_zip:
        return None
    if marked and not (zip_states and not military_zip):
        agrees = military_zip or reading.state in {"", *MILITARY_STATES}
    else:
        agrees = not marked and not reading.zip.repaired and not (reading.city or reading.state)
    if not agrees:
        reason = say("Part of this address is military mail (APO, FPO or DPO), part of it is not.")
        return _queue(gazetteer, reading, reason)
    return Route(
        Tier.NO_MAYOR,
        say("This is a military address (APO, FPO or DPO), which does not belong to any city."),
        state=reading.state or next(iter(zip_states), ""),
    )


def _contradiction(gazetteer: Gazetteer, reading: Reading) -> Route | None:
    if reading.written_zip and not reading.zip.zip5:
        reason = say("The ZIP “{written}” cannot be read.", written=quote(reading.written_zip))
        return _queue(gazetteer, reading, reason)
    if reading.other_state:
        reason = say(
            "The line names two states, {first} and {second}.",
            first=reading.state,
            second=reading.other_state,
        )
        return _queue(gazetteer, reading, reason)
    states = gazetteer.states_of_zip(reading.zip.zip5) or state_of_zip(reading.zip.zip5)
    if reading.state and states and reading.state not in states:
        reason = say(
            "ZIP {zip} is in {state}, but the line says {written}.",
            zip=reading.zip.zip5,
            state=state_as_words(states[0]),
            written=state_as_words(reading.state),
        )
        return _queue(gazetteer, reading, reason)
    return None


def _without_zip(gazetteer: Gazetteer, reading: Reading) -> Route | None:
    if reading.zip.zip5:
        return None
    if not reading.city:
        return _queue(gazetteer, reading, say("The line has neither a ZIP nor a city."))
    city = quote(reading.city)
    if not reading.state:
        reason = say("The line has no ZIP and no state, only “{city}”.", city=city)
        return _queue(gazetteer, reading, reason)
    offices = gazetteer.offices_at(reading.state, reading.city)
    if not offices:
        return _queue(gazetteer, reading, no_office(reading.city, reading.state))
    if len(offices) > 1:
        return _queue(gazetteer, reading, several_offices(reading.city, reading.state))
    if not offices[0].has_mayor:
        return _no_mayor(offices[0])
    reason = say(
        "Without a ZIP, “{city}” alone does not show that the address is inside {place}.",
        city=city,
        place=offices[0].place,
    )
    return _queue(gazetteer, reading, reason)


def _unknown_zip(gazetteer: Gazetteer, reading: Reading) -> Route | None:
    if gazetteer.states_of_zip(reading.zip.zip5):
        return None
    reason = say(
        "ZIP {zip} is neither in the Post Office’s list nor in the mayors table.",
        zip=reading.zip.zip5,
    )
    return _queue(gazetteer, reading, reason)


def _by_zip(gazetteer: Gazetteer, reading: Reading) -> Route:
    zip5 = reading.zip.zip5
    inside = gazetteer.offices_inside(zip5)
    if len(inside) > 1:
        reason = say(
            "The mayors table says that ZIP {zip} is entirely inside more than one place.",
            zip=zip5,
        )
        return _queue(gazetteer, reading, reason)
    state = reading.state or gazetteer.states_of_zip(zip5)[0]
    if not inside and (answer := route_by_places(gazetteer, reading, state)) is not None:
        return answer
    fit = gazetteer.fit_city(zip5, state, reading.city)
    if inside and fit.fit is not Fit.STRANGE:
        return _inside(gazetteer, reading, inside[0], fit)
    return _by_name(gazetteer, reading, state, fit)


def _inside(gazetteer: Gazetteer, reading: Reading, office: Office, fit: CityFit) -> Route:
    """Decide for a ZIP that is entirely inside one office's limits."""
    zip5 = reading.zip.zip5
    if fit.name and place_key(fit.name) != place_key(office.place):
        if gazetteer.offices_at(office.state, fit.name):
            reason = say(
                "ZIP {zip} is inside {place}, but “{city}” has an entry of its own.",
                zip=zip5,
                place=office.place,
                city=fit.name,
            )
            return _queue(gazetteer, reading, reason)
        basis = say(
            "ZIP {zip} is entirely inside {place}; “{city}” is a postal name there.",
            zip=zip5,
            place=office.place,
            city=fit.name,
        )
    else:
        basis = say("ZIP {zip} is entirely inside {place}.", zip=zip5, place=office.place)
    return _settle(gazetteer, reading, office, fit, basis, Tier.CERTAIN)


def _by_name(gazetteer: Gazetteer, reading: Reading, state: str, fit: CityFit) -> Route:
    """Decide for a ZIP that is not confirmed for any office, by the mailing name."""
    zip5 = reading.zip.zip5
    cities = gazetteer.cities_of_zip(zip5)
    if fit.fit is Fit.EMPTY and len(cities) > 1:
        reason = say(
            "The line has no city, and mail to ZIP {zip} uses several city names: {cities}.",
            zip=zip5,
            cities=", ".join(cities),
        )
        return _queue(gazetteer, reading, reason)
    if fit.fit is Fit.STRANGE or fit.fit is Fit.DISCOURAGED:
        return _queue(gazetteer, reading, wrong_city(reading, fit, cities[0]))
    name = fit.name or cities[0]
    offices = gazetteer.offices_at(state, name)
    if not offices:
        return _without_office(gazetteer, reading, state, name)
    if len(offices) > 1:
        return _queue(gazetteer, reading, several_offices(name, state), name)
    basis = say(
        "“{place}” is a postal name of ZIP {zip}, but nobody has confirmed that all of this "
        "ZIP is inside the city limits.",
        place=offices[0].place,
        zip=zip5,
    )
    return _settle(gazetteer, reading, offices[0], fit, basis, Tier.LIKELY)


def _without_office(gazetteer: Gazetteer, reading: Reading, state: str, name: str) -> Route:
    """Decide for a mailing name with no row in the mayors table: only a known city is likely."""
    city = big_city(gazetteer, state, place_key(name))
    if city is None or reading.zip.repaired:
        return _queue(gazetteer, reading, no_office(name, state), name)
    return Route(
        Tier.LIKELY,
        say(
            "“{place}” is a postal name of ZIP {zip}, but how much of the ZIP is inside the "
            "city limits is not known. The city is not in the mayors table yet.",
            place=name,
            zip=reading.zip.zip5,
        ),
        place=short_name(city),
        state=state,
        candidates=(Candidate(short_name(city), state),),
        geoid=city.geoid if city.geoid.isdigit() else "",
    )


def _settle(
    gazetteer: Gazetteer, reading: Reading, office: Office, fit: CityFit, basis: Words, tier: Tier
) -> Route:
    """Return the route to `office`: as sure as `tier`, or less so if the line leaves doubt."""
    doubt = _doubt(gazetteer, reading, fit)
    if doubt is None and not office.has_mayor:
        return _no_mayor(office)
    if reading.zip.repaired and fit.fit is not Fit.ACCEPTED:
        return _queue(gazetteer, reading, repaired(reading), office.place)
    if not office.has_mayor:
        reason = say(
            "{place} has no mayor, but it is not certain that the address is there. {doubt}",
            place=office.place,
            doubt=doubt,
        )
        return _queue(gazetteer, reading, reason, office.place)
    return Route(
        tier=tier if doubt is None else Tier.LIKELY,
        reason=basis if doubt is None else say("{basis} {doubt}", basis=basis, doubt=doubt),
        place=office.place,
        state=office.state,
        office_id=office.id,
        candidates=(_candidate(office),),
    )


def _doubt(gazetteer: Gazetteer, reading: Reading, fit: CityFit) -> Words | None:
    """Return the most serious doubt that keeps a route from being certain; None without doubt."""
    names = gazetteer.names(reading.zip.zip5) if reading.zip.zip5 else None
    if reading.zip.repaired:
        return repaired(reading)
    if fit.fit is Fit.MISSPELLED:
        return say("“{written}” was read as {city}.", written=quote(reading.city), city=fit.name)
    if fit.fit is Fit.DISCOURAGED:
        return say("The Post Office does not use “{city}” on mail.", city=fit.name)
    if reading.box or (names is not None and names.boxes_only):
        return say("A post office box says where mail goes, not where a person lives.")
    if reading.written_state and not reading.state:
        return say("“{written}” is not a state.", written=quote(reading.written_state))
    return None


def _no_mayor(office: Office) -> Route:
    return Route(
        Tier.NO_MAYOR,
        say("The mayors table lists {place} as a place without a mayor.", place=office.place),
        state=office.state,
        candidates=(_candidate(office),),
    )


def _queue(gazetteer: Gazetteer, reading: Reading, reason: Words, place: str = "") -> Route:
    candidates = _candidates(gazetteer, reading, place)
    return Route(Tier.QUEUE, reason, candidates=tuple(dict.fromkeys(candidates)))


def _candidates(gazetteer: Gazetteer, reading: Reading, place: str) -> Iterable[Candidate]:
    """Yield what the line might mean: by its city, by its ZIP, then a name without an office."""
    zip5 = reading.zip.zip5
    zip_states = gazetteer.states_of_zip(zip5)
    states = tuple(
        dict.fromkeys((*filter(None, (reading.state, reading.other_state)), *zip_states))
    )
    for state in states:
        yield from map(_candidate, gazetteer.offices_at(state, reading.city))
    if not states:
        yield from map(_candidate, gazetteer.offices_named(reading.city))
    yield from map(_candidate, gazetteer.offices_inside(zip5))
    for state in zip_states:
        for name in gazetteer.cities_of_zip(zip5):
            yield from map(_candidate, gazetteer.offices_at(state, name))
    for state in states:
        for found in named_places(gazetteer, state, place_key(reading.city[:120])):
            if not gazetteer.offices_at(state, short_name(found)):
                yield Candidate(short_name(found), state)
    if place and states and not gazetteer.offices_at(states[-1], place):
        yield Candidate(place, states[-1])


def _candidate(office: Office) -> Candidate:
    return Candidate(office.place, office.state, office.id)
