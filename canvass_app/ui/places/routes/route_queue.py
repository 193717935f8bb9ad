"""The lines for which a person must say where they go: their addresses, never their names."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QIcon

from canvass_app.desk.places.routes import RouteCard
from canvass_app.model.line import Line
from canvass_app.model.route import Tier
from canvass_app.ui.parts.line_reference import line_reference
from canvass_app.ui.parts.work_queue import WorkQueue
from canvass_app.ui.style.icons import icon
from canvass_app.ui.translation import show, tr

TIER_ICONS = {
    Tier.CERTAIN: ("good", "good"),
    Tier.LIKELY: ("review", "warn"),
    Tier.NO_MAYOR: ("nobody", "muted"),
    Tier.QUEUE: ("waiting", "accent"),
}
"""Icon and color token of each tier."""


class RouteQueue(WorkQueue[RouteCard]):
    """Lines by id; two lines of text each: the address, and the doubt."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._icons = {tier: icon(*look) for tier, look in TIER_ICONS.items()}

    def key_of(self, item: RouteCard) -> str:
        return item.line.id

    def texts_of(self, item: RouteCard) -> tuple[str, str]:
        return " · ".join(address_lines(item.line)), " · ".join(
            (
                tier_words(item.route.tier),
                line_reference(item.sheet, item.line.number),
                show(item.route.reason),
            )
        )

    def icon_of(self, item: RouteCard) -> QIcon:
        return self._icons[item.route.tier]

    def alike(self, item: RouteCard) -> list[str]:
        """Return the lines with the same city, state and ZIP as written, including this one."""
        wanted = _place_key(item.line)
        return [other.line.id for other in self.items if _place_key(other.line) == wanted]

    def same_sheet(self, item: RouteCard) -> list[str]:
        """Return the queued lines of the same sheet, including this one."""
        sheet_id = item.line.sheet_id
        return [other.line.id for other in self.items if other.line.sheet_id == sheet_id]


def address_lines(line: Line) -> tuple[str, str]:
    """Return an address as written: the street, and the place."""
    street = ", ".join(filter(None, (line.street, line.unit)))
    city = ", ".join(filter(None, (line.city, line.state)))
    return street or tr("(no street)"), " ".join(filter(None, (city, line.zip)))


def tier_words(tier: Tier) -> str:
    """Return how sure a route is."""
    return {
        Tier.CERTAIN: tr("Certain"),
        Tier.LIKELY: tr("Likely"),
        Tier.NO_MAYOR: tr("No mayor"),
        Tier.QUEUE: tr("Waiting"),
    }[tier]


def _place_key(line: Line) -> tuple[str, str, str]:
    return line.city.casefold(), line.state.casefold(), line.zip
