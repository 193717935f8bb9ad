"""The parts inside pages, and how a person comes to each: tabs, forms, steps, questions."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from canvass_app.desk.destination import Destination, PageName, Part
from canvass_app.desk.doors import turfs
from canvass_app.desk.second import entry as second_entry
from canvass_app.desk.training import training_file
from canvass_app.ui.doors.page import DoorsPage
from canvass_app.ui.files.import_page import ImportPage
from canvass_app.ui.frame.campaign_view import CampaignView
from canvass_app.ui.packets.page import PacketsPage
from canvass_app.ui.paper.page import PaperPage
from canvass_app.ui.places.page import PlacesPage
from canvass_app.ui.translation import tr

Step = Callable[[CampaignView], QWidget | None]


def each_state(qtbot: QtBot, view: CampaignView, folder: Path) -> Iterator[tuple[str, QWidget]]:
    """Go through all states of one open campaign; yield the name of each and what shows it."""
    _prepare(view)
    for name, step in _states(folder).items():
        page = name.partition(":")[0]
        view.go_to(Destination(PageName(page)))
        settle(qtbot, view)
        shown = step(view) or view
        settle(qtbot, view)
        yield name, shown
        if shown is not view:
            shown.close()
            settle(qtbot, view)


def settle(qtbot: QtBot, view: CampaignView) -> None:
    """Wait until nothing is asked of the file, and all is laid out."""
    for _ in range(3):
        qtbot.waitUntil(lambda: view.operations.pending == 0)
        QCoreApplication.processEvents()


def _prepare(view: CampaignView) -> None:
    weir = turfs.StreetRange("Weir Ln", 2, 24, "even", "Alder Falls", "OR", "97571")
    view.operations.act(lambda session: turfs.add_range(session, "Weir Lane", weir))


def _states(folder: Path) -> dict[str, Step]:
    return {
        "paper:form": _line_as_form,
        "paper:sheets": _part("sheets"),
        "paper:second, not begun": _part("second"),
        "paper:second": _second,
        "doors:turfs": _nothing,
        "doors:street": lambda view: _doors(view).street_button.click(),
        "doors:walk list": _walk_list,
        "doors:door": _walk,
        "doors:signer": _sign,
        "duplicates:decided": _tab(1),
        "duplicates:quality": _tab(2),
        "places:mayors": _tab(1),
        "places:columns": _mayors_columns,
        "places:comparison": _mayors_comparison,
        "places:map": _tab(2),
        "places:remembered": _tab(3),
        "packets:profile": _profile,
        "packets:question": lambda view: _packets(view).export_city.click(),
        "packets:deliveries": _part("deliveries"),
        "importing:columns": _import_columns(folder),
        "importing:rows": _import_rows(folder),
        "exporting:list": _nothing,
        **{f"settings:{at}": _tab(at) for at in range(7)},
    }


def _nothing(view: CampaignView) -> None:
    return None


def _part(name: str) -> Step:
    return lambda view: view.current.show_part(Part(name))


def _tab(at: int) -> Step:
    def step(view: CampaignView) -> None:
        tabs = view.current.findChild(QTabWidget)
        assert isinstance(tabs, QTabWidget)
        tabs.setCurrentIndex(at)
        view.current.take_focus()

    return step


def _line_as_form(view: CampaignView) -> None:
    page = view.current
    assert isinstance(page, PaperPage)
    page.desk.grid.as_form()


def _second(view: CampaignView) -> None:
    view.operations.act(lambda session: second_entry.begin(session, 50, 2))


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
    QTest.keyClick(page.card, Qt.Key.Key_S)
    return page.signer


def _mayors_columns(view: CampaignView) -> None:
    page = view.current
    assert isinstance(page, PlacesPage)
    page.import_file(training_file("mayors.csv"))
    _until(lambda: page.mayors_tab.coming.compare_button.isVisible())


def _mayors_comparison(view: CampaignView) -> None:
    page = view.current
    assert isinstance(page, PlacesPage)
    page.mayors_tab.coming.compare_button.click()
    _until(lambda: page.mayors_tab.coming.apply_button.isVisible())


def _packets(view: CampaignView) -> PacketsPage:
    page = view.current
    assert isinstance(page, PacketsPage)
    return page


def _profile(view: CampaignView) -> None:
    wanted = tr("Change what is printed…")
    asked = (b for b in _packets(view).options.findChildren(QPushButton) if b.text() == wanted)
    next(asked).click()


def _import_columns(folder: Path) -> Step:
    def step(view: CampaignView) -> None:
        page = view.current
        assert isinstance(page, ImportPage)
        path = folder / "fair.csv"
        path.write_text("Who,Where\nPat Winslow,12 Weir Ln\n", encoding="utf-8")
        page.read(path)
        _until(page.columns.isVisible)

    return step


def _import_rows(folder: Path) -> Step:
    def step(view: CampaignView) -> None:
        page = view.current
        assert isinstance(page, ImportPage)
        path = folder / "booth.csv"
        path.write_text(
            "Sheet No,Line,Full Name,Street Address,City,State,ZIP Code,Shift\n"
            "B1,1,José Núñez,1 Weir Ln,Alder Falls,OR,97571,evening\n"
            "B2,1,,3 Weir Ln,Alder Falls,OR,97571,\n",
            encoding="utf-8",
        )
        page.read(path)
        _until(page.findings.isVisible)

    return step


def _until(come: Callable[[], bool]) -> None:
    for _ in range(1_000):
        if come():
            return
        QTest.qWait(10)
    raise AssertionError("a part of a page does not come")
