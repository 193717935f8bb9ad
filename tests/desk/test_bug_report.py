from __future__ import annotations

import stat
import sys
from datetime import date
from pathlib import Path

import pytest

from canvass_app.desk.bug_report import report_text, write_bug_report
from canvass_app.text.dates import parse_date

SECRET = "Wilhelmina Featherstonehaugh"


def a_bug() -> BaseException:
    """An error from our own code that quotes what it was given, with another behind it."""
    try:
        try:
            parse_date({SECRET: 1})  # type: ignore[arg-type, call-arg]
        except Exception as inner:
            raise LookupError(SECRET) from inner
    except LookupError as error:
        return error
    raise AssertionError


def test_report_names_kinds_and_places_and_no_content() -> None:
    text = report_text(a_bug())
    assert "LookupError" in text
    assert "TypeError" in text
    assert "Canvass 0." in text
    assert SECRET not in text
    assert str(Path.home()) not in text


def test_report_shows_the_line_in_our_code() -> None:
    with pytest.raises(TypeError) as caught:
        parse_date(SECRET.encode(), around=date(2026, 9, 1))  # type: ignore[arg-type]
    text = report_text(caught.value)
    assert "canvass_app/text/dates.py:" in text
    assert SECRET not in text


def test_report_is_written_for_its_owner_only(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CANVASS_HOME", str(tmp_path))
    error = a_bug()
    first, second = write_bug_report(error), write_bug_report(error)
    assert first != second
    assert first.parent == tmp_path / "reports"
    assert first.read_text(encoding="utf-8") == report_text(error)
    if sys.platform != "win32":
        assert stat.S_IMODE(first.stat().st_mode) == 0o600


def test_errors_that_go_in_circles_end() -> None:
    one, other = ValueError("a"), ValueError("b")
    one.__context__, other.__context__ = other, one
    assert report_text(one).count("ValueError") < 20
