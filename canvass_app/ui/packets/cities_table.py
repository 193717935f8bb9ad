"""The columns of the cities table, and what the packets page must know to show it."""

from __future__ import annotations

from dataclasses import dataclass

from canvass_app.desk.cities import CityReadiness, cities, signatures_without_office
from canvass_app.desk.print_profiles import print_profile
from canvass_app.desk.session import Session
from canvass_app.model.profile import PrintProfile, Profile
from canvass_app.store import queries
from canvass_app.ui.parts.rows_table import Cell, Column, count_cell
from canvass_app.ui.translation import show, tr


@dataclass(frozen=True, slots=True)
class CitiesState:
    """The cities, and why there may be fewer than there should be.

    `unrouted` and `uncompared` are lines not yet routed or compared for duplicates, `open_pairs`
    are pairs without a decision; `without_office` are signatures from the cities `lacking` in the
    mayors table; `signatures` counts those that could go to some office.
    """

    cities: list[CityReadiness]
    include_likely: bool
    unrouted: int
    uncompared: int
    open_pairs: int
    without_office: int
    lacking: tuple[str, ...]
    signatures: int
    offices: int
    profiles: dict[Profile, PrintProfile]

    @property
    def ready(self) -> list[CityReadiness]:
        """The cities whose packet can be printed now."""
        return [city for city in self.cities if city.ready]


def load_cities(session: Session, include_likely: bool | None) -> CitiesState:
    """Read the state of all cities; with `include_likely` None, the campaign's setting applies."""
    db = session.db
    tiers, pairs = queries.routes.tier_counts(db), queries.pairs.counts(db)
    likely = queries.campaign.campaign(db).include_likely
    without_office, lacking = signatures_without_office(db)
    return CitiesState(
        cities=cities(db, include_likely=include_likely),
        include_likely=likely if include_likely is None else include_likely,
        unrouted=queries.routes.count_unrouted(db),
        uncompared=pairs.uncompared,
        open_pairs=pairs.open,
        without_office=without_office,
        lacking=tuple(lacking),
        signatures=tiers.certain + tiers.likely + tiers.no_mayor + tiers.queue + tiers.pending,
        offices=len(queries.routes.offices(db)),
        profiles={profile: print_profile(db, profile) for profile in Profile},
    )


def city_name(city: CityReadiness) -> str:
    """Return a city as people write it: `Alder Falls, OR`."""
    return f"{city.office.place}, {city.office.state}"


def city_columns() -> list[Column[CityReadiness]]:
    """Return the columns in the user's language."""
    return [
        Column(tr("City"), lambda city: Cell(city_name(city))),
        Column(tr("To print"), lambda city: count_cell(city.printed), number=True),
        Column(tr("Likely"), _likely, number=True),
        Column(tr("Last packet"), _last_packet),
        Column(tr("State"), _state),
    ]


def _likely(city: CityReadiness) -> Cell:
    tip = tr("Signers who probably live here. They are counted separately.")
    return Cell(f"{city.likely:,}" if city.likely else "–", number=True, tip=tip)


def _last_packet(city: CityReadiness) -> Cell:
    if not city.last_version:
        return Cell("–", tip=tr("No packet has been written yet."))
    # The date first: it is what people look for, and it fits into a narrow column.
    return Cell(tr("{date}, no. {version}", date=city.last_dated, version=city.last_version))


def _state(city: CityReadiness) -> Cell:
    if city.held_back is None:
        return Cell(tr("Ready"), "good", "good")
    return Cell(show(city.held_back), "waiting", "warn")
