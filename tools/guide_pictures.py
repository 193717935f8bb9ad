"""Makes the pictures of the user guide from the training city: `python -m tools.guide_pictures`.

Everybody in them is made up. It needs Pillow, but no screen, since Qt draws into memory.
"""

from __future__ import annotations

import io
import os
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from canvass_app.desk.packets import run as packets
from canvass_app.desk.packets.order import PacketOrder
from canvass_app.desk.preferences import Preferences, user_folder
from canvass_app.ui.doors.page import DoorsPage
from canvass_app.ui.frame.app import make_application
from canvass_app.ui.frame.campaign_view import CampaignView
from canvass_app.ui.opening.welcome import WelcomeScreen
from canvass_app.ui.operations.operations import Operations
from canvass_app.ui.style.theme import apply_theme, make_theme
from tools.page_states import open_state, settle, until
from tools.sample_campaign import open_sample

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "docs" / "guide" / "pictures"
SIZE = (1180, 720)
LARGEST_BYTES = 120_000
_COLORS = 64


@dataclass(frozen=True)
class Picture:
    """A page or a part of one, as named in `tools.page_states`, and what is done there first."""

    name: str
    state: str
    doing: Callable[[CampaignView], object] | None = None


def main() -> None:
    """Take every picture again."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    FOLDER.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        os.environ["CANVASS_HOME"] = home
        app = make_application()
        apply_theme(app, make_theme("light", 100))
        _take("start", _shown(WelcomeScreen()))
        operations = Operations(open_sample(Path(home)))
        view = CampaignView(
            operations,
            Preferences(theme="light", person_name="Ana", coordinator=True, offer_pack=False),
        )
        _shown(view)
        for picture in PICTURES:
            _take_state(view, picture)
        view.close()
        operations.close_and_wait()


def _take_state(view: CampaignView, picture: Picture) -> None:
    shown = open_state(view, picture.state)
    if picture.doing is not None:
        picture.doing(view)
        settle(view)
    _take(picture.name, shown)
    if shown is not view:
        shown.close()


def _knock(view: CampaignView) -> None:
    page = view.current
    assert isinstance(page, DoorsPage)
    for key in (Qt.Key.Key_N, Qt.Key.Key_V, Qt.Key.Key_N):
        QTest.keyClick(page.card, key)


def _draw_ink(view: CampaignView) -> None:
    page = view.current
    assert isinstance(page, DoorsPage)
    signer = page.signer
    assert signer is not None
    signer.fields["name"].setText("Perpetua Okonjo")
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(signer.pad, left, pos=QPoint(40, 70))
    for x in range(50, 330, 8):
        QTest.mouseMove(signer.pad, QPoint(x, 60 + (x * 37 % 41) - x // 30))
    QTest.mouseRelease(signer.pad, left, pos=QPoint(340, 66))


def _write_packets(view: CampaignView) -> None:
    folder = user_folder() / "packets"
    folder.mkdir()
    view.operations.act(
        lambda session: packets.write_packets(session, PacketOrder(folder, date.today()))
    )


PICTURES = (
    Picture("home", "home"),
    Picture("paper", "paper:sheet"),
    Picture("sheets", "paper:sheets"),
    Picture("second", "paper:second"),
    Picture("turfs", "doors"),
    Picture("door", "doors:door", _knock),
    Picture("signing", "doors:signer", _draw_ink),
    Picture("duplicates", "duplicates"),
    Picture("places", "places"),
    Picture("mayors", "places:mayors"),
    Picture("map", "places:map"),
    Picture("import", "importing:rows"),
    Picture("packets", "packets:preview"),
    Picture("deliveries", "packets:deliveries", _write_packets),
    Picture("export", "exporting"),
    Picture("security", "settings:security"),
)


def _shown(widget: QWidget) -> QWidget:
    widget.resize(*SIZE)
    widget.show()
    widget.activateWindow()
    until(widget.isActiveWindow)
    return widget


def _take(name: str, widget: QWidget) -> None:
    """Write what a widget shows as a small PNG."""
    held = QBuffer()
    held.open(QIODevice.OpenModeFlag.WriteOnly)
    widget.grab().save(held, "PNG")
    picture = Image.open(io.BytesIO(held.data().data())).convert("RGB")
    few = picture.quantize(_COLORS, dither=Image.Dither.NONE)
    path = FOLDER / f"{name}.png"
    few.save(path, optimize=True)
    size = path.stat().st_size
    if size > LARGEST_BYTES:
        raise SystemExit(f"{path} has {size:,} bytes, {LARGEST_BYTES:,} at most")
    print(f"{path.relative_to(ROOT)}: {size:,} bytes")


if __name__ == "__main__":
    main()
