from __future__ import annotations

import unicodedata
from dataclasses import replace
from pathlib import Path

import pytest

from canvass_app.printing.checking.verify import verify_packet
from canvass_app.printing.coverage import Unprintable, check_printable, require_printable
from canvass_app.printing.data import Profile
from canvass_app.printing.faces import Face, unprintable
from canvass_app.printing.packet import preview_bytes
from canvass_app.printing.script import cjk
from canvass_app.printing.script.fonts import characters
from tests.printing.packets import ENGLISH, NAMES, OFFICE, packet, row


@pytest.mark.parametrize("name", NAMES)
def test_names_of_many_tongues_can_be_printed(name: str) -> None:
    assert unprintable(name) == ""
    assert unprintable(unicodedata.normalize("NFD", name)) == ""


def test_a_letter_without_a_glyph_of_its_own_is_put_together() -> None:
    name = "Adḕ Ọlá"
    assert unprintable(name) == ""
    data = packet([row(1, name)])
    assert verify_packet(preview_bytes(data), data, []).ok


def test_each_missing_character_is_named_once() -> None:
    assert unprintable("😀🎉 and 😀 Wang") == "😀🎉"
    assert unprintable("Ana\x07Ruiz") == "\x07"
    assert unprintable("Ana\u200bRuiz \t\n") == ""


def test_the_list_names_the_rows_and_only_what_would_be_printed() -> None:
    rows = [row(1), row(2, "😀🎉"), row(3, street="🎉 12")]
    found = check_printable(packet(rows))
    assert [(r.number, missing) for r, missing in found] == [(2, "😀🎉")]
    archive = check_printable(packet(rows, profile=Profile.ARCHIVE))
    assert [r.number for r, _ in archive] == [2, 3]


def test_the_message_names_sheet_and_line() -> None:
    with pytest.raises(Unprintable) as refused:
        require_printable(packet([row(1), row(2, "😀🎉")]))
    assert "0040 · 3 (😀🎉)" in str(refused.value)
    assert [r.number for r, _ in refused.value.rows] == [2]


def test_letter_and_petition_are_looked_at_too() -> None:
    text = replace(ENGLISH, reasons="🎉")
    with pytest.raises(Unprintable, match="petition text"):
        require_printable(packet([row(1)], texts=(text,)))
    with pytest.raises(Unprintable, match="office"):
        require_printable(packet([row(1)], office=replace(OFFICE, address="🎉 1")))


def test_every_character_that_counts_as_printable_is_read_back_right() -> None:
    letters = sorted(characters(Face.SANS) | characters(Face.SERIF))
    solid = [c for c in letters if not c.isspace() and not unicodedata.combining(c)]
    rows = [row(n, f"a{c}b {c}x") for n, c in enumerate(solid, 1)]
    data = packet(rows)
    report = verify_packet(preview_bytes(data), data, [])
    assert report.ok, [str(p) for p in report.problems]
    assert len(rows) > 1000


@pytest.mark.skipif(cjk.font_path() is not None, reason="the CJK font is installed")
def test_for_chinese_the_remedy_is_the_typeface_to_install() -> None:
    with pytest.raises(Unprintable) as refused:
        require_printable(packet([row(1), row(2, "王芳")]))
    assert f"-m pip install {cjk.PACKAGE}" in str(refused.value.remedy)
    with pytest.raises(Unprintable) as refused:
        require_printable(packet([row(1), row(2, "😀")]))
    assert "Latin letters" in str(refused.value.remedy)


def test_a_character_without_a_form_is_named_by_its_number() -> None:
    with pytest.raises(Unprintable, match=r"0040 · 2 \(U\+0007 U\+D83D\)"):
        require_printable(packet([row(1, "Ana\x07 \ud83d")]))


def test_the_package_to_install_is_the_one_that_the_project_names() -> None:
    project = Path(__file__).parents[2] / "pyproject.toml"
    assert f'cjk = ["{cjk.PACKAGE}"]' in project.read_text("utf-8")
