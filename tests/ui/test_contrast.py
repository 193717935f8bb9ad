"""WCAG 2.2 AA: 4.5:1 for text (1.4.3), 3:1 for the edges of controls and the focus (1.4.11)."""

from __future__ import annotations

import re

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QStyle, QStyleOptionButton, QWidget
from pytestqt.qtbot import QtBot

from canvass_app.assets import asset_path
from canvass_app.ui.parts.basics import button, row
from canvass_app.ui.style.theme import tokens

TEXT, SHAPE = 4.5, 3.0

GROUNDS = ("ground", "surface", "surface_alt", "sunken")
TEXT_ON_GROUND = [
    *((text, ground) for text in ("text", "muted", "accent") for ground in GROUNDS),
    *(("text", soft) for soft in ("accent_soft", "good_soft", "warn_soft", "bad_soft", "line")),
    *((tone, f"{tone}_soft") for tone in ("good", "warn", "bad")),
    *((tone, ground) for tone in ("good", "warn", "bad") for ground in GROUNDS),
    *((text, "surface") for text in ("placeholder", "carried")),
    ("carried", "surface_alt"),
    ("accent", "accent_soft"),
    ("muted", "accent_soft"),
    ("on_accent", "accent"),
    ("on_accent", "accent_strong"),
    ("on_accent_soft", "accent_soft"),
    *(("on_side", side) for side in ("side", "side_hover", "side_active")),
    ("on_side_muted", "side"),
]
SHAPES_ON_GROUND = [
    *((shape, ground) for shape in ("edge", "focus", "accent") for ground in GROUNDS),
    ("accent", "accent_soft"),
    ("bad", "surface"),
    ("focus", "side"),
    ("focus", "side_active"),
]


def contrast(first: str, second: str) -> float:
    """Return the contrast ratio of WCAG 2.2 between two colors `#RRGGBB`."""
    light, dark = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(color: str) -> float:
    parts = (int(color[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _stylesheet_pairs() -> set[tuple[str, str]]:
    """Return the pairs of text and background that one rule of the stylesheet sets together."""
    text = asset_path("style", "canvass.qss").read_text(encoding="utf-8")
    pairs = set()
    for selector, body in re.findall(r"([^{}]+)\{([^}]*)\}", text):
        if ":disabled" in selector:
            continue
        color = re.search(r"(?:^|[;\s])color:\s*\$(\w+)", body)
        ground = re.search(r"background(?:-color)?:\s*\$(\w+)", body)
        if color and ground:
            pairs.add((color[1], ground[1]))
        chosen = re.search(r"selection-color:\s*\$(\w+)", body)
        chosen_ground = re.search(r"selection-background-color:\s*\$(\w+)", body)
        if chosen and chosen_ground:
            pairs.add((chosen[1], chosen_ground[1]))
    return pairs


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_text_can_be_read_on_every_background_it_is_on(theme: str) -> None:
    colors = {name: str(value) for name, value in tokens()[theme].items()}
    pairs = {*TEXT_ON_GROUND, *_stylesheet_pairs()}
    low = {
        pair: round(contrast(colors[pair[0]], colors[pair[1]]), 2)
        for pair in sorted(pairs)
        if contrast(colors[pair[0]], colors[pair[1]]) < TEXT
    }
    assert low == {}


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_edges_of_controls_and_the_focus_can_be_seen(theme: str) -> None:
    colors = {name: str(value) for name, value in tokens()[theme].items()}
    low = {
        pair: round(contrast(colors[pair[0]], colors[pair[1]]), 2)
        for pair in SHAPES_ON_GROUND
        if contrast(colors[pair[0]], colors[pair[1]]) < SHAPE
    }
    assert low == {}


def test_both_themes_have_the_same_colors_and_the_stylesheet_uses_only_them() -> None:
    light, dark = tokens()["light"], tokens()["dark"]
    assert light.keys() == dark.keys()
    text = asset_path("style", "canvass.qss").read_text(encoding="utf-8")
    used = {name for name in re.findall(r"\$(\w+)", text) if not name.endswith(("_px", "_icon"))}
    assert used <= light.keys()


@pytest.mark.parametrize(
    ("first", "second", "ratio"),
    [("#000000", "#FFFFFF", 21.0), ("#FFFFFF", "#FFFFFF", 1.0), ("#767676", "#FFFFFF", 4.54)],
)
def test_the_ratio_is_that_of_wcag(first: str, second: str, ratio: float) -> None:
    assert contrast(first, second) == pytest.approx(ratio, abs=0.005)


@pytest.mark.parametrize("kind", ["", "main", "danger", "link"])
def test_the_focus_takes_no_room_from_the_words_of_a_button(
    qtbot: QtBot, styled: QApplication, kind: str
) -> None:
    window = QWidget()
    made, other = button("Restore a backup…", lambda: None, kind=kind), QPushButton()
    window.setLayout(row(made, other))
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    other.setFocus()
    plain = _room(made)
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    assert _room(made) >= plain


def _room(shown: QPushButton) -> int:
    """Return how wide the words of a button may be."""
    option = QStyleOptionButton()
    shown.initStyleOption(option)
    contents = QStyle.SubElement.SE_PushButtonContents
    return shown.style().subElementRect(contents, option, shown).width()
