"""Pages of the window and the parts inside them, and how a person gets to each.

Tests go through all of them, `tools.page` opens one, `tools.guide_pictures` takes pictures.
The campaign behind the window is the one of `tools.sample_campaign`.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QTabWidget, QWidget

from canvass_app.desk.destination import Destination, PageName, Part
from canvass_app.desk.preferences import user_folder
from canvass_app.desk.second import entry as second_entry
from canvass_app.desk.training import training_file
from canvass_app.model.sheet import Sheet
from canvass_app.store import queries
from canvass_app.ui.doors.page import DoorsPage
from canvass_app.ui.files.import_page import ImportPage
from canvass_app.ui.frame.campaign_view import CampaignView
from canvass_app.ui.packets.page import PacketsPage
from canvass_app.ui.paper.page import PaperPage
from canvass_app.ui.places.page import PlacesPage
from canvass_app.ui.translation import tr

Step = Callable[[CampaignView], QWidget | None]

_PATIENCE = 30
"""Seconds that anything on a page may take to appear."""
_SETTINGS = ("you", "campaign", "text", "look", "security", "backups", "about")


def names() -> list[str]:
    """Return all names that `open_state` knows: pages, and parts as `page:part`."""
    pages = [page.value for page in PageName]
    return sorted([*pages, *PARTS], key=lambda name: pages.index(name.partition(":")[0]))


def open_state(view: CampaignView, name: str) -> QWidget:
    """Show a page or a part of one; return the widget that shows it: `view`, or a dialog."""
    page = name.partition(":")[0]
    view.go_to(Destination(PageName(page)))
    settle(view)
    step = PARTS.get(name, _nothing)
    shown = step(view) or view
    settle(view)
    return shown


def settle(view: CampaignView) -> None:
    """Wait until the file has no pending requests, and everything is laid out."""
    for _ in range(3):
        until(lambda: not view.operations.pending and view.operations.working is None)
        QTest.qWait(0)


def until(come: Callable[[], bool]) -> None:
    """Run the window until `come` is true. Raises `TimeoutError` if it never is."""
    latest = time.monotonic() + _PATIENCE
    while not come():
        if time.monotonic() > latest:
            raise TimeoutError("a part of the window does not come")
        QTest.qWait(10)


def _nothing(view: CampaignView) -> None:
    return None


def _part(part: Part) -> Step:
    return lambda view: view.current.show_part(part)


def _tab(at: int) -> Step:
    def step(view: CampaignView) -> None:
        tabs = view.current.findChild(QTabWidget)
        assert isinstance(tabs, QTabWidget)
        tabs.setCurrentIndex(at)
        view.current.take_focus()

    return step


def _typed_sheet(view: CampaignView) -> None:
    page = view.current
    assert isinstance(page, PaperPage)
    found: list[Sheet | None] = []
    view.operations.ask(
        lambda session: queries.sheets.sheet_numbered(session.db, "0012"), done=found.append
    )
    until(lambda: bool(found))
    assert found[0] is not None
    page.open_sheet(found[0].id, 5)


def _line_as_form(view: CampaignView) -> None:
    page = view.current
    assert isinstance(page, PaperPage)
    page.desk.grid.as_form()


def _second(view: CampaignView) -> None:
    view.operations.act(lambda session: second_entry.begin(session, 10, 5))
    view.current.show_part(Part.SECOND_ENTRY)


def _doors(view: CampaignView) -> DoorsPage:
    page = view.current
    assert isinstance(page, DoorsPage)
    return page


def _walk_list(view: CampaignView) -> None:
    page = _doors(view)
    page.street.closed.emit()
    page.list_button.click()


def _walk(view: CampaignView) -> None:
    page = _doors(view)
    page.walk_list.closed.emit()
    page.overview.walk.click()


def _sign(view: CampaignView) -> QWidget | None:
    page = _doors(view)
    if not page.card.isVisible():
        _walk(view)
        settle(view)
    QTest.keyClick(page.card, Qt.Key.Key_S)
    return page.signer


def _mayors_columns(view: CampaignView) -> None:
    page = view.current
    assert isinstance(page, PlacesPage)
    page.import_file(training_file("mayors.csv"))
    until(lambda: page.mayors_tab.coming.compare_button.isVisible())


def _mayors_comparison(view: CampaignView) -> None:
    page = view.current
    assert isinstance(page, PlacesPage)
    if not page.mayors_tab.coming.compare_button.isVisible():
        _mayors_columns(view)
    page.mayors_tab.coming.compare_button.click()
    until(lambda: page.mayors_tab.coming.apply_button.isVisible())


def _packets(view: CampaignView) -> PacketsPage:
    page = view.current
    assert isinstance(page, PacketsPage)
    return page


def _preview(view: CampaignView) -> None:
    shown = _packets(view).pane.view
    # In a small window it is further down, and not drawn until somebody scrolls there.
    until(lambda: shown.has_picture(0) or shown.visibleRegion().isEmpty())


def _profile(view: CampaignView) -> None:
    wanted = tr("Change what is printed…")
    asked = (b for b in _packets(view).options.findChildren(QPushButton) if b.text() == wanted)
    next(asked).click()


def _import(name: str, text: str, come: Callable[[ImportPage], QWidget]) -> Step:
    def step(view: CampaignView) -> None:
        page = view.current
        assert isinstance(page, ImportPage)
        path = Path(user_folder()) / name
        path.write_text(text, encoding="utf-8")
        page.read(path)
        until(lambda: come(page).isVisible())

    return step


_UNKNOWN_COLUMNS = "Who,Where\nPat Winslow,12 Weir Ln\n"
_KNOWN_COLUMNS = (
    "Sheet No,Line,Full Name,Street Address,City,State,ZIP Code,Date of Birth,Shift\n"
    "B1,1,José Núñez,1 Weir Ln,Alder Falls,OR,97571,,evening\n"
    "B1,2,Zoë Quillfeather,2 Weir Ln,Alder Falls,OR,97571,,\n"
    "B2,1,,3 Weir Ln,Alder Falls,OR,97571,,\n"
)

PARTS: dict[str, Step] = {
    "paper:sheet": _typed_sheet,
    "paper:form": _line_as_form,
    "paper:sheets": _part(Part.SHEETS),
    "paper:second-plan": _part(Part.SECOND_ENTRY),
    "paper:second": _second,
    "doors:turfs": _nothing,
    "doors:street": lambda view: _doors(view).street_button.click(),
    "doors:walk-list": _walk_list,
    "doors:door": _walk,
    "doors:signer": _sign,
    "duplicates:decided": _tab(1),
    "duplicates:quality": _tab(2),
    "places:mayors": _tab(1),
    "places:columns": _mayors_columns,
    "places:comparison": _mayors_comparison,
    "places:map": _tab(2),
    "places:remembered": _tab(3),
    "packets:preview": _preview,
    "packets:profile": _profile,
    "packets:question": lambda view: _packets(view).export_city.click(),
    "packets:deliveries": _part(Part.DELIVERIES),
    "importing:columns": _import("fair.csv", _UNKNOWN_COLUMNS, lambda page: page.columns),
    "importing:rows": _import("school fair.csv", _KNOWN_COLUMNS, lambda page: page.findings),
    "exporting:list": _nothing,
    **{f"settings:{name}": _tab(at) for at, name in enumerate(_SETTINGS)},
}
"""The parts by name, in an order in which each can follow the one before it in one window."""
