"""Where file dialogs start: never in the folder where the program happened to be started."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths

_Place = QStandardPaths.StandardLocation


def folder_of_downloads() -> str:
    """Return the folder where files from e-mail or web forms usually are."""
    return _first_of(_Place.DownloadLocation, _Place.DocumentsLocation)


def in_documents(name: str) -> str:
    """Return the path of a file `name` in this person's documents, as a proposal."""
    return str(Path(_first_of(_Place.DocumentsLocation)) / name)


def _first_of(*places: QStandardPaths.StandardLocation) -> str:
    found = (QStandardPaths.writableLocation(place) for place in places)
    return next((folder for folder in found if folder and Path(folder).is_dir()), str(Path.home()))
