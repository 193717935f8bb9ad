"""Types lines until it is killed: in the real window by keys, or as the window's worker does."""

from __future__ import annotations

import os
import random
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from canvass_app.desk import recording
from canvass_app.desk.preferences import Preferences
from canvass_app.desk.session import Session, open_with_passphrase
from canvass_app.model.ids import new_id
from tools.sample_campaign import PASSPHRASE, PERSON

from .invented import name
from .sandbox import Sandbox
from .victim import Hand

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from canvass_app.ui.operations.operations import Operations
    from canvass_app.ui.paper.page import PaperPage
    from canvass_app.ui.paper.typing.grid_row import GridRow

WINDOW_LINES = 5
DESK_LINES = 25
_FIELDS = ("name", "street", "zip", "signed_on", "email", "unit")


def type_at_desk(sandbox: Sandbox, hand: Hand, lines: int = DESK_LINES) -> None:
    """Save one cell after another, undo and redo now and then, and close the file."""
    session = open_with_passphrase(sandbox.campaign, PASSPHRASE, PERSON)
    hand.begin()
    type_lines(session, hand.say, lines)
    session.close()


def type_lines(session: Session, tell: Callable[[str], None], lines: int) -> None:
    """Type a sheet of `lines` lines, and tell each cell that is saved."""
    rng = random.Random()
    sheet = recording.start_sheet(session, {"number": new_id()}).value
    for number in range(1, lines + 1):
        line_id = new_id()
        for field in _FIELDS:
            written = name(rng) if field == "name" else f"{field}-{rng.randrange(1 << 30)}"
            save = partial(recording.save_cell, session, sheet.id, number, line_id, field)
            tell(f"cell {line_id} {field} {getattr(save(written).value.line, field)}")
        if number % 5 == 0:
            tell(f"undoing {line_id} {field}")
            session.undo()
            session.redo()
            tell(f"cell {line_id} {field} {written}")


def type_in_window(sandbox: Sandbox, hand: Hand) -> None:
    """Press keys in an offscreen window, say each cell that it shows as saved, and close it."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from canvass_app.ui.frame.app import make_application
    from canvass_app.ui.frame.campaign_view import CampaignView
    from canvass_app.ui.operations.operations import Operations
    from canvass_app.ui.paper.page import PaperPage
    from canvass_app.ui.paper.typing.sheet_work import Mode

    session = open_with_passphrase(sandbox.campaign, PASSPHRASE, PERSON)
    app = make_application()
    operations = Operations(session)
    view = CampaignView(operations, Preferences(last_page="paper", person_name="Ro"))
    view.resize(1366, 768)
    view.show()
    view.activateWindow()
    page = view.current
    assert isinstance(page, PaperPage)
    _wait(app, lambda: page.work.has_answered or page.work.mode is not Mode.NONE)
    _wait(app, lambda: not operations.pending)
    page.work.saver.row_changed.connect(partial(_tell, hand))
    hand.begin()
    page.new_sheet()
    _wait(app, lambda: page.work.mode is Mode.DRAFT)
    _type_sheet(app, page, operations)
    view.close()
    operations.close_and_wait()


def _type_sheet(app: QApplication, page: PaperPage, operations: Operations) -> None:
    from PySide6.QtCore import Qt

    from tools.typed_keys import type_text

    rng = random.Random()
    for text in (str(rng.randrange(10**6, 10**9)), "Ro", "Fair", "2026-06-07", ""):
        type_text(app, text, Qt.Key.Key_Return)
    _wait(app, lambda: page.work.sheet is not None and not operations.pending)
    for number in range(1, WINDOW_LINES + 1):
        type_text(app, name(rng), Qt.Key.Key_Return)
        type_text(app, f"{rng.randrange(1 << 30)} Weir Ln", Qt.Key.Key_Tab)
        # The rest is carried over from above, or left open on the first line.
        page.desk.grid.begin_at(number)
    _wait(app, lambda: not operations.pending)


def _wait(app: QApplication, come: Callable[[], bool]) -> None:
    while not come():
        app.processEvents()


def _tell(hand: Hand, row: GridRow) -> None:
    if row.line is None:
        return
    for field in ("name", "street"):
        if field not in row.unsaved and getattr(row.line, field):
            hand.say(f"cell {row.line.id} {field} {getattr(row.line, field)}")
