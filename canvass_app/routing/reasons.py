"""Sentences about an address that more than one routing rule needs."""

from __future__ import annotations

from canvass_app.model.words import Words, say
from canvass_app.routing.gazetteer import CityFit, Fit
from canvass_app.routing.reading import MILITARY_STATES, Reading

_LONGEST_QUOTE = 60


def quote(text: str) -> str:
    """Return `text` for a sentence: whole, or its beginning with an ellipsis."""
    return text if len(text) <= _LONGEST_QUOTE else f"{text[:_LONGEST_QUOTE]}…"


def state_as_words(state: str) -> Words:
    """Return how a sentence names the state `state`, a code."""
    if state in MILITARY_STATES:
        return say("military mail ({state})", state=state)
    return say("{state}", state=state)


def repaired(reading: Reading) -> Words:
    """Return the sentence that the ZIP was read differently from how it is written."""
    return say(
        "The ZIP “{written}” was read as {zip}.",
        written=quote(reading.written_zip),
        zip=reading.zip.zip5,
    )


def no_office(place: str, state: str) -> Words:
    """Return the sentence that the mayors table has nobody for the place."""
    return say("{place}, {state} is not in the mayors table.", place=quote(place), state=state)


def several_offices(place: str, state: str) -> Words:
    """Return the sentence that the mayors table can't distinguish two offices with one name."""
    return say(
        "The mayors table has more than one office for {place}, {state}.",
        place=quote(place),
        state=state,
    )


def wrong_city(reading: Reading, fit: CityFit, mailed_as: str) -> Words:
    """Return the sentence that the city is not a postal name of the ZIP, mailed as `mailed_as`."""
    if fit.fit is Fit.DISCOURAGED:
        return say(
            "“{city}” is a local name in ZIP {zip}; the Post Office calls it {mailed_as}.",
            city=fit.name,
            zip=reading.zip.zip5,
            mailed_as=mailed_as,
        )
    return say(
        "“{city}” is not a postal name of ZIP {zip}, whose mail is addressed to {mailed_as}.",
        city=quote(reading.city),
        zip=reading.zip.zip5,
        mailed_as=mailed_as,
    )
