"""The certificate: how many signatures there are at least, and how that number is computed."""

from __future__ import annotations

from dataclasses import dataclass

from canvass_app.desk.cities import cities
from canvass_app.desk.duplicates.quality import second_signatures
from canvass_app.desk.second.entry import SampleState, sample_state
from canvass_app.model.certificate import Certificate, Counted, Sample, certify
from canvass_app.model.errors import BadInput
from canvass_app.model.second_entry import DECISIVE, SecondEntry
from canvass_app.model.words import Words, say, say_count
from canvass_app.store import queries
from canvass_app.store.driver import Database
from canvass_app.store.queries.second import CountedLine
from canvass_app.text.fold import fold_place

_MOVES = frozenset({"city", "state", "zip", "status"})


@dataclass(frozen=True, slots=True)
class CityCertificate:
    """A certificate and what it is for: `place` is empty for the campaign as a whole."""

    place: str
    found: Certificate


def campaign_certificate(db: Database) -> CityCertificate:
    """Return the certificate for all signatures of the campaign."""
    known = _Known(db)
    return CityCertificate("", certify(known.basis(known.counted, queries.second.links(db))))


def city_certificates(db: Database, wanted: str = "") -> list[CityCertificate]:
    """Return the certificate of each city with a signature, or of the one that is `wanted`.

    A city's certificate covers what its packet would print now. `wanted` is a place, or `Place,
    ST`. Raises `BadInput` if no such city has signatures.
    """
    known = _Known(db)
    likely = queries.campaign.campaign(db).include_likely
    found = []
    for city in cities(db):
        name = f"{city.office.place}, {city.office.state}"
        if wanted and fold_place(wanted) not in {fold_place(name), fold_place(city.office.place)}:
            continue
        tiers = {"certain", "likely"} if likely else {"certain"}
        lines = [
            line
            for line in known.counted
            if line.office_id == city.office.id and line.tier in tiers
        ]
        if lines:
            links = queries.quality.open_links(db, [city.office.id], likely=likely)
            found.append(CityCertificate(name, certify(known.basis(lines, links, is_city=True))))
    if wanted and not found:
        raise BadInput(
            say("No signature is certain to belong to “{place}”.", place=wanted),
            say("Check the name. If it is right, route the lines and clear the queue first."),
        )
    return found


def sentence(certificate: CityCertificate) -> Words:
    """Return the sentence for use in a letter."""
    found = certificate.found
    if not found.at_least and found.basis.counted:
        return say(
            "Nothing can be certified yet: too few lines have been typed a second time, or "
            "too many have not been compared."
        )
    values = {"place": certificate.place}
    if certificate.place:
        return say_count(
            "For {place} we have at least {count} complete, legible and distinct signature, "
            "with 95% confidence.",
            "For {place} we have at least {count} complete, legible and distinct signatures, "
            "with 95% confidence.",
            found.at_least,
            **values,
        )
    return say_count(
        "We have at least {count} complete, legible and distinct signature, with 95% confidence.",
        "We have at least {count} complete, legible and distinct signatures, with 95% confidence.",
        found.at_least,
    )


def arithmetic(found: Certificate) -> list[tuple[Words, int]]:
    """Return the steps from what is counted to what is certain, each with its number."""
    basis = found.basis
    return [
        (say("Signatures counted: complete, each signer once"), basis.counted),
        (say("Not yet compared with the others"), -basis.uncompared),
        (say("Typed twice, with a difference not settled yet"), -basis.unsettled),
        (say("Wrong among those typed only once, at most"), -found.hidden_errors),
        (say("Second signatures not noticed, at most"), -found.hidden_duplicates),
        (say("Certain, with 95% confidence"), found.at_least),
    ]


def as_data(certificate: CityCertificate) -> dict[str, object]:
    """Return the numbers as plain data for the shell."""
    found = certificate.found
    return {
        "place": certificate.place or None,
        "at_least": found.at_least,
        "counted": found.basis.counted,
        "not_compared": found.basis.uncompared,
        "not_settled": found.basis.unsettled,
        "typed_once": found.basis.unseen,
        "at_most_wrong": found.hidden_errors,
        "at_most_twice": found.hidden_duplicates,
    }


class _Known:
    """What all certificates of one moment share."""

    def __init__(self, db: Database) -> None:
        self.counted = queries.second.counted(db)
        self._entries = queries.second.entries(db)
        self._state: SampleState = sample_state(db)
        self._drawn = [self._entries[line_id] for line_id in self._state.done_ids]

    def basis(
        self,
        lines: list[CountedLine],
        links: list[queries.quality.Link],
        *,
        is_city: bool = False,
    ) -> Counted:
        """Return what the certificate of `lines` is computed from."""
        compared = [line for line in lines if not line.uncompared]
        seen = [line for line in compared if line.id in self._entries]
        unsettled = sum(bool(DECISIVE & set(self._entries[line.id].open)) for line in seen)
        unseen = sum(line.on_paper and line.id not in self._entries for line in compared)
        return Counted(
            counted=len(lines),
            uncompared=len(lines) - len(compared),
            unsettled=unsettled,
            unseen=unseen,
            samples=self._samples(lines, is_city=is_city),
            links=tuple(second_signatures(links)),
        )

    def _samples(self, lines: list[CountedLine], *, is_city: bool) -> tuple[Sample, ...]:
        if not self._drawn:
            return ()
        wrong = sum(map(_is_wrong, self._drawn))
        whole = Sample(self._state.population, len(self._drawn), wrong)
        return (whole, self._sample_of_city(lines)) if is_city else (whole,)

    def _sample_of_city(self, lines: list[CountedLine]) -> Sample:
        """Return the sample as seen from one city.

        A wrong line whose place was corrected may have been counted here before, so every such line
        of the campaign counts against every city.
        """
        here = {line.id for line in lines if line.on_paper}
        drawn = [entry for entry in self._drawn if entry.line_id in here]
        moved = sum(
            entry.line_id not in here and bool(_MOVES & set(entry.errors)) for entry in self._drawn
        )
        wrong = sum(map(_is_wrong, drawn))
        return Sample(len(here) + moved, len(drawn) + moved, wrong + moved)


def _is_wrong(entry: SecondEntry) -> bool:
    return bool(DECISIVE & set(entry.errors))
