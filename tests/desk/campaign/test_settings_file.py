from __future__ import annotations

from pathlib import Path

import pytest

from canvass_app.assets import asset_path
from canvass_app.desk.campaign.settings_file import read_settings
from canvass_app.model.errors import BadInput


def test_training_settings_are_understood() -> None:
    settings = read_settings(asset_path("training", "campaign.toml"))
    assert settings.template == "us-mayors"
    assert settings.values["minimum_signers"] == 5
    assert settings.values["delivery_on"] == "2026-12-10"
    assert "template" not in settings.values


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ('organization = "us"', "organization"),
        ("name = 5", "name"),
        ("minimum_signers = 0", "minimum_signers"),
        ("minimum_signers = true", "minimum_signers"),
        ('delivery_on = "next week"', "delivery_on"),
        ('id = "x"', "id"),
        ("template = 1", "template"),
        ("name =", "settings.toml"),
        ("name = 'caf\u00e9'", "settings.toml"),
    ],
)
def test_what_does_not_fit_is_named(tmp_path: Path, text: str, named: str) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(text, encoding="latin-1")
    with pytest.raises(BadInput) as caught:
        read_settings(path)
    assert named in str(caught.value.problem)


def test_missing_file_is_bad_input(tmp_path: Path) -> None:
    with pytest.raises(BadInput):
        read_settings(tmp_path / "none.toml")
