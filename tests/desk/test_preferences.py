from __future__ import annotations

import json
import stat
import sys
from pathlib import Path

import pytest

from canvass_app.desk.preferences import (
    Preferences,
    load_preferences,
    save_preferences,
    user_folder,
)
from canvass_app.model.person import Person, Role

FILE = "preferences.json"


def test_the_first_start_has_the_defaults() -> None:
    assert load_preferences() == Preferences()
    assert Preferences().person == Person("", Role.CANVASSER)


def test_preferences_come_back() -> None:
    chosen = Preferences("es", "dark", 150, 0, "Sól", True, "AAA=", "home")
    save_preferences(chosen)
    assert load_preferences() == chosen
    assert chosen.person == Person("Sól", Role.COORDINATOR)


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"7", b"\xff\xfe\x00", b"null"])
def test_a_damaged_file_is_as_at_first_start(content: bytes) -> None:
    (user_folder() / FILE).write_bytes(content)
    assert load_preferences() == Preferences()
    save_preferences(Preferences(scale=125))
    assert load_preferences().scale == 125


def test_what_does_not_fit_is_passed_over() -> None:
    stored = {"scale": "huge", "theme": "dark", "lock_minutes": True, "recent_files": ["secret"]}
    (user_folder() / FILE).write_text(json.dumps(stored))
    assert load_preferences() == Preferences(theme="dark")


@pytest.mark.skipif(sys.platform == "win32", reason="modes of POSIX")
def test_only_the_owner_may_look_into_the_folder(tmp_path: Path) -> None:
    save_preferences(Preferences())
    assert user_folder() == tmp_path / "canvass-home"
    assert stat.S_IMODE(user_folder().stat().st_mode) == 0o700
    assert stat.S_IMODE((user_folder() / FILE).stat().st_mode) == 0o600
