"""This user's preferences, kept outside any campaign: language, look, name. No personal data of
signers, and no list of opened files.
"""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import platformdirs

from canvass_app.durable import replace_file
from canvass_app.foreign import MOST_SETTINGS, read_foreign
from canvass_app.model.errors import BadInput
from canvass_app.model.person import Person, Role


@dataclass(frozen=True, slots=True)
class Preferences:
    """`theme` is `system`, `light` or `dark`; `scale` a percentage; `lock_minutes` 0 for never."""

    language: str = ""
    theme: str = "system"
    scale: int = 100
    lock_minutes: int = 10
    person_name: str = ""
    coordinator: bool = False
    geometry: str = ""
    last_page: str = ""
    offer_pack: bool = True

    @property
    def person(self) -> Person:
        """The person who acts with these preferences."""
        role = Role.COORDINATOR if self.coordinator else Role.CANVASSER
        return Person(self.person_name, role)


def user_folder() -> Path:
    """Return the folder for this user's own settings, made on first use.

    `CANVASS_HOME` names another one: for tests, and for carrying everything on a USB stick.
    """
    chosen = os.environ.get("CANVASS_HOME")
    folder = Path(chosen) if chosen else Path(platformdirs.user_data_dir("Canvass", False))
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


def load_preferences() -> Preferences:
    """Return the stored preferences; missing or invalid ones have their initial values."""
    known = asdict(Preferences())
    try:
        stored = json.loads(read_foreign(user_folder() / "preferences.json", MOST_SETTINGS))
    except (BadInput, ValueError, RecursionError):
        return Preferences()
    if not isinstance(stored, dict):
        return Preferences()
    fitting = {
        name: value
        for name, value in stored.items()
        if name in known and type(value) is type(known[name])
    }
    return replace(Preferences(), **fitting)


def save_preferences(preferences: Preferences) -> None:
    """Store the preferences for the next start."""
    text = json.dumps(asdict(preferences), indent=1)
    replace_file(user_folder() / "preferences.json", text.encode())
