"""Which cities are ready for a packet, and why the others are held back."""

from __future__ import annotations

from dataclasses import dataclass

from canvass_app.model.campaign import Campaign
from canvass_app.model.office import Office
from canvass_app.model.words import Words, say, say_count
from canvass_app.store import queries
from canvass_app.store.driver import Database
from canvass_app.store.queries.packets import OfficeCounts


@dataclass(frozen=True, slots=True)
class CityReadiness:
    """One city of the packets page. `held_back` says why no packet can be printed, if so."""

    office: Office
    certain: int
    likely: int
    printed: int
    last_version: int
    last_dated: str
    held_back: Words | None

    @property
    def ready(self) -> bool:
        """Whether its packet can be printed now."""
        return self.held_back is None


def cities(db: Database, *, include_likely: bool | None = None) -> list[CityReadiness]:
    """Return every city that has a signature or a packet, by state and name.

    With `include_likely` None, the campaign's setting applies.
    """
    campaign = queries.campaign.campaign(db)
    likely = campaign.include_likely if include_likely is None else include_likely
    offices = {office.id: office for office in queries.routes.offices(db)}
    return [
        _readiness(campaign, offices[counts.office_id], counts, likely=likely)
        for counts in queries.packets.office_counts(db)
    ]


def signatures_without_office(db: Database) -> tuple[int, list[str]]:
    """Return how many signatures no packet can have, and the cities missing in the mayors table.

    The cities, as `Place, ST`, are sorted by signatures, most first.
    """
    found = queries.packets.without_office(db)
    return sum(count for _, _, count in found), [f"{place}, {state}" for state, place, _ in found]


def too_few(printed: int, least: int) -> Words:
    """Return why a packet of `printed` signers is held back in a campaign that requires `least`."""
    return say_count(
        "Only {count} signer; a packet needs {k}.",
        "Only {count} signers; a packet needs {k}.",
        printed,
        k=least,
    )


def _readiness(
    campaign: Campaign, office: Office, counts: OfficeCounts, *, likely: bool
) -> CityReadiness:
    printed = counts.certain + (counts.likely if likely else 0)
    return CityReadiness(
        office=office,
        certain=counts.certain,
        likely=counts.likely,
        printed=printed,
        last_version=counts.last_version,
        last_dated=counts.last_dated,
        held_back=_held_back(campaign, office, printed),
    )


def _held_back(campaign: Campaign, office: Office, printed: int) -> Words | None:
    if not office.has_mayor:
        return say("This place has no mayor.")
    if printed == 0:
        return say("No signer is certain to live here yet; see the queue.")
    if printed < campaign.minimum_signers:
        return too_few(printed, campaign.minimum_signers)
    return None
