"""How a line is named, by its place on paper."""

from __future__ import annotations

from canvass_app.ui.translation import tr


def line_reference(sheet: str, number: int) -> str:
    """Return where a line is on paper."""
    return tr("Sheet {sheet}, line {line}", sheet=sheet or "?", line=number)
