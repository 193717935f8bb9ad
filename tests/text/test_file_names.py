"""Names of files made of what people typed: Windows must take them, and nobody is led astray."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from canvass_app.text.file_names import LONGEST, safe_name
from tests.support.windows import refused_by_windows


@pytest.mark.parametrize(
    ("typed", "made"),
    [
        ("Alder Falls", "Alder Falls"),
        ("São José de Ñuñoa", "São José de Ñuñoa"),
        ('A/B\\C:D*E?F"G<H>I|J', "A B C D E F G H I J"),
        ("..", "city"),
        ("../../etc/passwd", "etc passwd"),
        ("C:\\Windows", "C Windows"),
        (" . St. Paul . ", "St. Paul"),
        ("CON", "CON_"),
        ("aux.list", "aux_.list"),
        ("Com1 .x", "Com1_ .x"),
        ("LPT²", "LPT²_"),
        ("conin$", "conin$_"),
        ("Conway", "Conway"),
        ("\u202eevil\u200b", "evil"),
        ("tab\tand\nline", "tab and line"),
        ("", "city"),
        ("\x00", "city"),
    ],
)
def test_typed_names_become_names_of_files(typed: str, made: str) -> None:
    assert safe_name(typed, "city") == made


@given(st.text(max_size=200))
def test_no_name_is_refused_by_windows_or_leads_elsewhere(typed: str) -> None:
    made = safe_name(typed, "city")
    assert refused_by_windows(made) == ""
    assert len(made.encode()) <= LONGEST + 1
