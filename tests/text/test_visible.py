from __future__ import annotations

import pytest

from canvass_app.text.visible import isolated, visible


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


@pytest.mark.parametrize("text", ["Ana", "Zoë", "محمد", "\u200fשרה\u200f"])
def test_ordinary_names_are_not_isolated(text: str) -> None:
    assert isolated(text) == text


@pytest.mark.parametrize(
    "text", ["\u202eana", "a\u2069b\u202e", "\u2067a", "\u2067a\u2069\u2069", "\u2066\u2066a\u2069"]
)
def test_what_is_isolated_has_as_many_ends_as_beginnings(text: str) -> None:
    found = isolated(text)
    assert found[0] == "\u2068"
    depths = [
        sum(c in "\u2066\u2067\u2068" for c in found[:n]) - found[:n].count("\u2069")
        for n in range(1, len(found) + 1)
    ]
    assert depths[-1] == 0
    assert min(depths[:-1]) > 0
