"""Goes through the parts inside the pages, as named in `tools.page_states`."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from PySide6.QtWidgets import QWidget

from canvass_app.ui.frame.campaign_view import CampaignView
from tools.page_states import PARTS, open_state, settle
from tools.sample_campaign import add_turfs


def each_state(view: CampaignView) -> Iterator[tuple[str, QWidget]]:
    """Go through all parts in one open campaign; yield the name of each and what shows it."""
    view.operations.ask(lambda session: add_turfs(session, date.today()), done=lambda _: None)
    for name in PARTS:
        shown = open_state(view, name)
        yield name, shown
        if shown is not view:
            shown.close()
            settle(view)
