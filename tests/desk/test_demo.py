from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from canvass_app.assets import asset_path
from canvass_app.desk.demo import DemoReport, run_demo
from canvass_app.desk.session import Session
from canvass_app.desk.training import paper_sheets
from canvass_app.model.line import LineState
from canvass_app.store import queries

MINIMUM_TELLING = 8


def rows(name: str) -> list[dict[str, str]]:
    with asset_path("training", name).open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


@pytest.fixture(scope="module")
def places(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A folder with a home, a place for temporary files, and the demonstration in it."""
    root = tmp_path_factory.mktemp("demonstration")
    for name in ("home", "temporary", "demo"):
        (root / name).mkdir()
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CANVASS_HOME", str(root / "home"))
        for variable in ("TMPDIR", "TEMP", "TMP"):
            patch.setenv(variable, str(root / "temporary"))
        patch.setattr("tempfile.tempdir", None)
        yield root


@pytest.fixture(scope="module")
def report(places: Path) -> DemoReport:
    return run_demo(places / "demo")


@pytest.fixture(scope="module")
def session(report: DemoReport) -> Iterator[Session]:
    opened = report.open()
    yield opened
    opened.close()


def test_every_line_of_the_paper_is_there_once(report: DemoReport) -> None:
    assert (report.typed_sheets, report.typed_lines) == (20, 200)
    assert (report.foreseen, report.imported, report.known, report.bad) == (200, 200, 200, 0)
    assert (report.sheets, report.lines) == (40, 400)


def test_typed_lines_say_what_the_paper_says(session: Session) -> None:
    numbers = {o.sheet.id: o.sheet.number for o in queries.sheets.overviews(session.db)}
    there = {
        (numbers[line.sheet_id], line.number): line for line in queries.lines.all_lines(session.db)
    }
    for row in rows("signatures.csv"):
        line = there[row["sheet"], int(row["line"])]
        assert line.status == LineState(row["status"])
        assert (line.name, line.street, line.unit) == (row["name"], row["street"], row["unit"])
        assert (line.show_as, line.language) == (row["show_as"], row["language"])
        assert line.consent_contact == (row["consent_contact"] == "yes")


def test_sheets_whose_counts_disagree_stay_open(report: DemoReport, session: Session) -> None:
    assert report.sheets_to_recount == ("0004", "0011", "0018", "0023", "0036")
    still_open = [o.sheet.number for o in queries.sheets.overviews(session.db) if not o.sheet.done]
    assert tuple(still_open) == report.sheets_to_recount


def test_sheets_carry_the_headers_of_the_paper(session: Session) -> None:
    found = {o.sheet.number: o.sheet for o in queries.sheets.overviews(session.db)}
    for paper in paper_sheets():
        sheet = found[paper.number]
        assert (sheet.circulator, sheet.place) == (
            paper.header["circulator"],
            paper.header["place"],
        )
        assert str(sheet.stated if sheet.stated is not None else "") == paper.header["stated"]
    assert Counter(sheet.source for sheet in found.values()) == {"paper": 20, "import": 20}


def test_only_true_duplicates_are_settled_and_all_others_found(
    report: DemoReport, session: Session
) -> None:
    numbers = {o.sheet.id: o.sheet.number for o in queries.sheets.overviews(session.db)}
    known = {
        line.id: (numbers[line.sheet_id], line.number)
        for line in queries.lines.all_lines(session.db)
    }
    truth = {
        frozenset({(r["sheet_a"], int(r["line_a"])), (r["sheet_b"], int(r["line_b"]))})
        for r in rows("truth.csv")
    }
    settled = {
        frozenset({known[d.line_a], known[d.line_b]}) for d in queries.pairs.decisions(session.db)
    }
    found = {
        frozenset({known[p.line_a], known[p.line_b]}) for p in queries.pairs.all_found(session.db)
    }
    assert len(settled) == report.settled > 0
    assert settled <= truth
    assert truth <= found


def test_packets_hold_what_is_certain(report: DemoReport) -> None:
    assert [city.office.place for city in report.packets] == [
        "Alder Falls", "Puerto Claro", "Saint Brannoc",
    ]  # fmt: skip
    assert sum(city.signatures for city in report.packets) == report.tiers.certain
    for city in report.packets:
        assert city.path is not None
        assert city.path.read_bytes().startswith(b"%PDF-")
    assert report.tiers.pending == report.pairs.uncompared == 0


def test_file_is_sound_and_its_journal_tells_the_same(report: DemoReport) -> None:
    assert report.problems == ()
    assert report.rebuilt_same


def test_no_name_lies_in_plain_text_but_where_it_was_printed(
    report: DemoReport, places: Path
) -> None:
    names = {
        cell.encode(code)
        for row in rows("signatures.csv")
        for cell in (row["name"], row["street"], row["email"])
        if len(cell) >= MINIMUM_TELLING
        for code in ("utf-8", "utf-16-le")
    }
    on_purpose = {city.path for city in report.packets} | {report.export}
    looked_at = [p for p in places.rglob("*") if p.is_file() and p not in on_purpose]
    assert {report.paths.campaign, report.backup.path} <= set(looked_at)
    sample = sorted(names)[::7]
    for path in looked_at:
        content = path.read_bytes()
        assert not any(name in content for name in sample), path
    assert list((places / "temporary").iterdir()) == []


def test_second_demonstration_leaves_the_first_alone(report: DemoReport, places: Path) -> None:
    before = {p: p.read_bytes() for p in places.rglob("*.pdf")}
    second = run_demo(places / "demo")
    assert second.paths.campaign.name == "training-2.canvass"
    assert second.paths.packets != report.paths.packets
    assert {p: p.read_bytes() for p in before} == before
    assert second.signatures == report.signatures
