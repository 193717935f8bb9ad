"""Makes the pictures of the user guide from the training city: `python -m tools.guide_pictures`.

Everybody on them is invented. Needs Pillow; no screen, for Qt draws into memory.
"""

from __future__ import annotations

import io
import os
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from canvass_app.desk.campaign import setting_up as campaigns
from canvass_app.desk.destination import Destination, PageName, Part
from canvass_app.desk.doors import turfs
from canvass_app.desk.duplicates import search as duplicates
from canvass_app.desk.files import importing
from canvass_app.desk.ledger import steps as ledger
from canvass_app.desk.packets import run as packets
from canvass_app.desk.places import routes as places
from canvass_app.desk.preferences import Preferences
from canvass_app.desk.second import entry as second_entry
from canvass_app.desk.session import Session, create
from canvass_app.desk.training import training_file
from canvass_app.model.person import Person, Role
from canvass_app.store import queries
from canvass_app.ui.doors.page import DoorsPage
from canvass_app.ui.files.import_page import ImportPage
from canvass_app.ui.frame.app import make_application
from canvass_app.ui.frame.campaign_view import CampaignView
from canvass_app.ui.opening.welcome import WelcomeScreen
from canvass_app.ui.operations.operations import Operations
from canvass_app.ui.packets.page import PacketsPage
from canvass_app.ui.paper.page import PaperPage
from canvass_app.ui.places.page import PlacesPage
from canvass_app.ui.settings.page import SettingsPage
from canvass_app.ui.style.theme import apply_theme, make_theme

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "docs" / "guide" / "pictures"
SIZE = (1180, 720)
LARGEST_BYTES = 120_000
_COLOURS = 64
_SETTLING_MS = 150
_QUIET = 3
_SECURITY = 4
"""The place of this section among those of the settings."""


@dataclass(frozen=True)
class Picture:
    """A page, by its name, and what is done on it before it is taken."""

    name: str
    page: str
    before: Callable[[CampaignView], QWidget | None]


def main() -> None:
    """Take every picture anew."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    FOLDER.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        os.environ["CANVASS_HOME"] = home
        app = make_application()
        apply_theme(app, make_theme("light", 100))
        _take("start", _shown(WelcomeScreen()))
        operations = Operations(_training_city(Path(home)))
        view = CampaignView(
            operations,
            Preferences(theme="light", person_name="Ana", coordinator=True, offer_pack=False),
        )
        _shown(view)
        for picture in _pictures():
            view.go_to(Destination(PageName(picture.page)))
            _settle(operations)
            other = picture.before(view)
            _settle(operations)
            _take(picture.name, other or view)
        view.close()
        operations.close_and_wait()


def _pictures() -> list[Picture]:
    return [
        Picture("home", "home", _nothing),
        Picture("paper", "paper", _type_a_sheet),
        Picture("sheets", "paper:sheets", _nothing),
        Picture("second", "paper:second", _nothing),
        Picture("turfs", "doors", _nothing),
        Picture("door", "doors", _walk),
        Picture("signing", "doors", _sign),
        Picture("duplicates", "duplicates", _after_signing),
        Picture("places", "places", _nothing),
        Picture("mayors", "places", _mayors),
        Picture("map", "places", _map),
        Picture("import", "importing", _import),
        Picture("packets", "packets", _packets),
        Picture("deliveries", "packets", _deliver),
        Picture("export", "exporting", _nothing),
        Picture("security", "settings", _security),
    ]


def _training_city(folder: Path) -> Session:
    person = Person("Ana", Role.COORDINATOR)
    session, _ = create(folder / "Training city.canvass", "four plain words here", person)
    campaigns.set_up(
        session,
        campaigns.template_texts(),
        name="Training city",
        organisation="Neighbors of Alder County",
        minimum_signers=5,
    )
    places.import_offices(session, training_file("mayors.csv"))
    importing.import_signatures(session, training_file("signatures.csv"))
    duplicates.search(session)
    places.route_pending(session)
    today = date.today()
    ledger.hand_out(session, [str(n) for n in range(101, 121)], "Bo Okonjo", today)
    ledger.hand_out(session, ["121", "122"], "Lien Pham", today - timedelta(days=30))
    ledger.mark_packed(session, [f"{n:04}" for n in range(1, 9)], "Box 1", today)
    second_entry.begin(session, 10, 5)
    weir = turfs.StreetRange("Weir Ln", 2, 40, "even", "Alder Falls", "OR", "97571")
    turfs.add_range(session, "Weir Lane", weir)
    elm = turfs.StreetRange("Elm St", 1, 61, "odd", "Alder Falls", "OR", "97571")
    turfs.add_range(session, "Elm Street north", elm)
    turfs.assign(session, queries.doors.turfs(session.db)[0].turf.id, "Bo Okonjo", today)
    return session


def _nothing(view: CampaignView) -> None:
    return None


def _type_a_sheet(view: CampaignView) -> None:
    page = view.current
    assert isinstance(page, PaperPage)
    sheet = queries.sheets.sheet_numbered(view.operations.db, "0012")
    assert sheet is not None
    page.open_sheet(sheet.id, 5)


def _walk(view: CampaignView) -> None:
    page = view.current
    assert isinstance(page, DoorsPage)
    QTest.keyClick(page.overview.table, Qt.Key.Key_Return)
    _settle(view.operations)
    for key in (Qt.Key.Key_N, Qt.Key.Key_V, Qt.Key.Key_N):
        QTest.keyClick(page.card, key)


def _sign(view: CampaignView) -> QWidget:
    page = view.current
    assert isinstance(page, DoorsPage)
    QTest.keyClick(page.card, Qt.Key.Key_S)
    signer = page.signer
    assert signer is not None
    _settle(view.operations)
    signer.fields["name"].setText("Perpetua Okonjo")
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(signer.pad, left, pos=QPoint(40, 70))
    for x in range(50, 330, 8):
        QTest.mouseMove(signer.pad, QPoint(x, 60 + (x * 37 % 41) - x // 30))
    QTest.mouseRelease(signer.pad, left, pos=QPoint(340, 66))
    return signer


def _after_signing(view: CampaignView) -> None:
    for dialog in view.findChildren(QWidget, "page"):
        if dialog.isWindow():
            dialog.close()


def _mayors(view: CampaignView) -> None:
    page = view.current
    assert isinstance(page, PlacesPage)
    page.tabs.setCurrentWidget(page.mayors_tab)


def _map(view: CampaignView) -> None:
    page = view.current
    assert isinstance(page, PlacesPage)
    page.tabs.setCurrentWidget(page.map)


def _import(view: CampaignView) -> None:
    page = view.current
    assert isinstance(page, ImportPage)
    path = Path(os.environ["CANVASS_HOME"]) / "school fair.csv"
    path.write_text(
        "Sheet No,Line,Full Name,Street Address,City,State,ZIP Code,Date of Birth,Shift\n"
        "B1,1,José Núñez,1 Weir Ln,Alder Falls,OR,97571,,evening\n"
        "B1,2,Zoë Quillfeather,2 Weir Ln,Alder Falls,OR,97571,,\n"
        "B2,1,,3 Weir Ln,Alder Falls,OR,97571,,\n",
        encoding="utf-8",
    )
    page.read(path)


def _packets(view: CampaignView) -> None:
    page = view.current
    assert isinstance(page, PacketsPage)
    while not page.pane.view.has_picture(0):
        QTest.qWait(_SETTLING_MS)


def _deliver(view: CampaignView) -> None:
    folder = Path(os.environ["CANVASS_HOME"]) / "packets"
    folder.mkdir()
    view.operations.act(lambda session: packets.write_packets(session, folder, date.today()))
    _settle(view.operations)
    page = view.current
    assert isinstance(page, PacketsPage)
    page.show_part(Part.DELIVERIES)


def _security(view: CampaignView) -> None:
    page = view.current
    assert isinstance(page, SettingsPage)
    for _ in range(_SECURITY):
        QTest.keyClick(view, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)


def _shown(widget: QWidget) -> QWidget:
    widget.resize(*SIZE)
    widget.show()
    widget.activateWindow()
    _settle()
    return widget


def _settle(operations: Operations | None = None) -> None:
    """Wait until nothing is asked of the file for a while."""
    quiet = 0
    while quiet < _QUIET:
        QTest.qWait(_SETTLING_MS)
        quiet = 0 if operations is not None and operations.pending else quiet + 1


def _take(name: str, widget: QWidget) -> None:
    """Write what a widget shows as a small PNG."""
    held = QBuffer()
    held.open(QIODevice.OpenModeFlag.WriteOnly)
    widget.grab().save(held, "PNG")
    picture = Image.open(io.BytesIO(held.data().data())).convert("RGB")
    few = picture.quantize(_COLOURS, dither=Image.Dither.NONE)
    path = FOLDER / f"{name}.png"
    few.save(path, optimize=True)
    size = path.stat().st_size
    if size > LARGEST_BYTES:
        raise SystemExit(f"{path} has {size:,} bytes, {LARGEST_BYTES:,} at most")
    print(f"{path.relative_to(ROOT)}: {size:,} bytes")


if __name__ == "__main__":
    main()
