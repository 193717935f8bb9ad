"""The numbers on Home: counts only, no names."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time

from canvass_app.desk import place_pack
from canvass_app.desk.campaign.retention import Retention, retention_of
from canvass_app.desk.cities import CityReadiness, cities, signatures_without_office
from canvass_app.desk.ledger.report import LedgerCounts, paper_counts
from canvass_app.model.campaign import Campaign
from canvass_app.model.line import is_iso_date
from canvass_app.model.pace_to_goal import Growth, growth
from canvass_app.store import queries
from canvass_app.store.driver import Database
from canvass_app.store.queries.deliveries import DeliveryCounts
from canvass_app.store.queries.growth import SheetGrowth
from canvass_app.store.queries.lines import Totals
from canvass_app.store.queries.pairs import PairCounts
from canvass_app.store.queries.routes import TierCounts
from canvass_app.store.queries.second import SecondCounts

_SHEETS_SHOWN = 20


@dataclass(frozen=True, slots=True)
class Overview:
    """All that Home shows. `days_to_delivery` is negative once the day is past.

    `paper` is where the sheets are, `second` None before second entry has begun. `without_office`
    counts signatures from cities that the mayors table lacks. `without_pack` says that no place
    pack is installed.
    """

    campaign: Campaign
    totals: Totals
    pairs: PairCounts
    tiers: TierCounts
    offices: int
    cities: list[CityReadiness]
    without_office: int
    without_pack: bool
    packets: int
    growth: Growth
    sheets: list[SheetGrowth]
    paper: LedgerCounts
    second: SecondCounts | None
    deliveries: DeliveryCounts
    retention: Retention
    days_to_delivery: int | None
    days_to_destruction: int | None

    @property
    def cities_ready(self) -> int:
        """Cities whose packet can be printed now."""
        return sum(city.ready for city in self.cities)


def overview(db: Database, today: date) -> Overview:
    """Return the state of the whole campaign."""
    campaign = queries.campaign.campaign(db)
    return Overview(
        campaign=campaign,
        totals=queries.lines.totals(db, _midnight(today)),
        pairs=queries.pairs.counts(db),
        tiers=queries.routes.tier_counts(db),
        offices=len(queries.routes.offices(db)),
        cities=cities(db),
        without_office=signatures_without_office(db)[0],
        without_pack=not place_pack.pack_path().exists(),
        packets=queries.campaign.packet_count(db),
        growth=_growth(db, campaign, today),
        sheets=queries.growth.latest_sheets(db, _SHEETS_SHOWN),
        paper=paper_counts(db, today),
        second=queries.second.counts(db),
        deliveries=queries.deliveries.counts(db, today.isoformat()),
        retention=retention_of(campaign, queries.deliveries.last_delivered(db)),
        days_to_delivery=_days_to(campaign.delivery_on, today),
        days_to_destruction=_days_to(campaign.destroy_on, today),
    )


def _growth(db: Database, campaign: Campaign, today: date) -> Growth:
    by_day, undated = queries.growth.signatures_by_day(db)
    end = campaign.delivery_on
    last_day = date.fromisoformat(end) if is_iso_date(end) else None
    return growth(by_day, undated, goal=campaign.goal, last_day=last_day, today=today)


def _days_to(day: str, today: date) -> int | None:
    return (date.fromisoformat(day) - today).days if is_iso_date(day) else None


def _midnight(day: date) -> str:
    """Return when `day` began in this computer's time zone, in UTC, in which acts are dated.

    In the western U.S. the UTC day ends in the afternoon: counted by UTC, the lines of a shift
    would vanish from “today” before dinner.
    """
    began = datetime.combine(day, time.min).astimezone(UTC)
    return began.isoformat(timespec="seconds")
