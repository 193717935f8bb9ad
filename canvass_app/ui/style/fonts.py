"""Where the window's own font is."""

from __future__ import annotations

from pathlib import Path

import font_source_sans_pro


def ui_font_files() -> list[Path]:
    """Return the regular, semibold and bold faces of Source Sans Pro."""
    folder = Path(font_source_sans_pro.__file__).parent / "files"
    return [folder / f"SourceSansPro-{face}.ttf" for face in ("Regular", "Semibold", "Bold")]
