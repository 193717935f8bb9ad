"""Finds the files under `resources/`, both in a checkout and in an installed wheel."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def asset_path(*parts: str) -> Path:
    """Return the path of a bundled file or folder, e.g. `asset_path("fonts", "X.ttf")`.

    In a wheel, `resources/` is inside the package; in a checkout it is next to it. Raises
    `FileNotFoundError` when the file is in neither place: the installation is incomplete.
    """
    for root in (_PACKAGE / "resources", _PACKAGE.parent / "resources"):
        found = root.joinpath(*parts)
        if found.exists():
            return found
    raise FileNotFoundError("/".join(("resources", *parts)))
