from __future__ import annotations

import pytest

from canvass_app.text.visible import visible


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Rosa\x1b[2J", r"Rosa\x1b[2J"),
        ("\x1b]0;title\x07", r"\x1b]0;title\x07"),
        ("\x9b31mred", r"\x9b31mred"),
        ("over\rwritten\x08", r"over\x0dwritten\x08"),
        ("Ana \u202eanA\u202c", r"Ana \u202eanA\u202c"),
        ("\u2066a\u2069\u2028b", r"\u2066a\u2069\u2028b"),
        ("\x00\x7f", r"\x00\x7f"),
    ],
)
def test_what_commands_a_terminal_is_spelled_out(text: str, shown: str) -> None:
    assert visible(text) == shown


@pytest.mark.parametrize(
    "text", ["Zoë Núñez", "محمد علي", "שרה\u200f (Levi)", "王芳", "क्\u200dष", "a\tb\nc", ""]
)
def test_every_letter_stays(text: str) -> None:
    assert visible(text) == text
