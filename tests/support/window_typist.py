"""A window in which somebody types until it is killed: `python -m tests.support.window_typist F`.

F is a campaign file. Prints `sheet ID`, then `cell LINE FIELD TEXT` for each cell that the window
shows as saved.
"""

from __future__ import annotations

import os
import sys
from itertools import count
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import Qt

from canvass_app.desk.preferences import Preferences
from canvass_app.desk.session import open_with_passphrase
from canvass_app.model.person import Person
from canvass_app.store import keys
from canvass_app.ui.frame.app import make_application
from canvass_app.ui.frame.campaign_view import CampaignView
from canvass_app.ui.operations.operations import Operations
from canvass_app.ui.paper.page import PaperPage
from canvass_app.ui.paper.typing.grid_row import GridRow
from canvass_app.ui.paper.typing.sheet_work import Mode
from tests.support.campaigns import PASSPHRASE, QUICK_COST
from tests.support.typist import say
from tools.typed_keys import type_text

_FIELDS = ("name", "street")


def main() -> None:
    """Type one line after another, without waiting for the disk."""
    keys.COST = QUICK_COST
    session = open_with_passphrase(Path(sys.argv[1]), PASSPHRASE, Person("Ro"))
    app = make_application()
    view = CampaignView(Operations(session), Preferences(last_page="paper", person_name="Ro"))
    view.resize(1366, 768)
    view.show()
    view.activateWindow()
    page = view.current
    assert isinstance(page, PaperPage)
    while not page.work.has_answered or view.operations.pending:
        app.processEvents()
    page.work.saver.row_changed.connect(_tell)
    page.new_sheet()
    while page.work.mode is not Mode.DRAFT:
        app.processEvents()
    for text in ("0001", "Ro", "Fair", "2026-06-07", ""):
        type_text(app, text, Qt.Key.Key_Return)
    while page.work.sheet is None or view.operations.pending:
        app.processEvents()
    say(f"sheet {page.work.sheet.id}")
    for number in count(1):
        type_text(app, f"Name {number}", Qt.Key.Key_Return)
        type_text(app, f"{number} Weir Ln", Qt.Key.Key_Tab)
        # The rest is carried over from above, or left open on the first line.
        page.desk.grid.begin_at(number)


def _tell(row: GridRow) -> None:
    if row.line is None:
        return
    for name in _FIELDS:
        if name not in row.unsaved and getattr(row.line, name):
            say(f"cell {row.line.id} {name} {getattr(row.line, name)}")


if __name__ == "__main__":
    main()
