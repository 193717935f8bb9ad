"""The worked example of docs/CERTIFICATE.md is what the program says."""

from __future__ import annotations

from pathlib import Path

from canvass_app.model.certificate import Counted, Sample, certify

PAGE = Path(__file__).resolve().parents[2] / "docs" / "CERTIFICATE.md"


def test_the_example_in_the_documents_adds_up() -> None:
    links = (0.9,) * 2 + (0.6,) * 5 + (0.2,) * 20 + (0.05,) * 60
    found = certify(Counted(1840, 12, 1, 1610, (Sample(2000, 250, 2),), links))
    assert (found.hidden_errors, found.hidden_duplicates, found.at_least) == (70, 22, 1735)
    text = PAGE.read_text(encoding="utf-8")
    for number in ("| -70 |", "| -22 |", "**1,735**"):
        assert number in text
    settled = certify(Counted(1840, 0, 0, 1610, (Sample(2000, 250, 2),)))
    assert settled.at_least == 1770
