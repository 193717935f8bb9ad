from __future__ import annotations

import csv
from pathlib import Path

import pytest

from canvass_app.desk.campaign import setting_up as campaigns
from canvass_app.desk.files import importing
from canvass_app.desk.preferences import user_folder
from canvass_app.desk.session import Session
from canvass_app.exchange.signatures.reading import Reading
from canvass_app.exchange.tables.rows import BadRows
from canvass_app.model.errors import BadInput, Cancelled
from canvass_app.model.words import Words
from canvass_app.store import queries
from canvass_app.store.journal.rebuild import dump_digest
from tests.support.desks import signer

HEADINGS = ("sheet", "line", "name", "street", "city", "state", "zip", "signed_on", "id")


def write(path: Path, rows: list[dict[str, str]], headings: tuple[str, ...] = HEADINGS) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, headings, restval="", extrasaction="ignore")
        writer.writeheader()
        writer.writerows(rows)
    return path


def rows(count: int, **cells: str) -> list[dict[str, str]]:
    return [
        signer(n, sheet=str(1 + n // 10), line=str(1 + n % 10), id=f"row-{n}") | cells
        for n in range(count)
    ]


def lines(session: Session) -> int:
    return queries.lines.totals(session.db, "2026").lines


MIXED = [
    *rows(12),
    signer(3, sheet="9", line="1", id="row-3"),
    signer(40, sheet="1", line="1", id="other-on-a-taken-line"),
    signer(41, sheet="9", line="zero", id="no-line"),
    signer(42, sheet="9", line="2", id="bad-zip", zip="not a zip"),
    signer(43, id="without-sheet"),
    signer(44, id="without-sheet-2"),
]


@pytest.mark.parametrize("prepared", [False, True])
def test_the_dry_run_says_what_the_import_then_does(
    session: Session, tmp_path: Path, prepared: bool
) -> None:
    if prepared:
        importing.import_signatures(session, write(tmp_path / "before.csv", rows(5)))
    path = write(tmp_path / "list.csv", MIXED)
    before = dump_digest(session.db)
    dry = importing.dry_run(session, path)
    assert dump_digest(session.db) == before
    real = importing.import_signatures(session, path).value
    assert (dry.good, dry.known) == (real.imported, real.known)
    assert [(b.row, b.reason) for b in dry.bad] == [(b.row, b.reason) for b in real.bad]
    assert dry.good + dry.known + len(dry.bad) == len(MIXED)
    assert not dry.imported_before
    assert lines(session) == real.imported + (5 if prepared else 0)
    assert set(dry.new_sheets) <= {o.sheet.number for o in queries.sheets.overviews(session.db)}
    assert session.file.rebuild()


def test_the_dry_run_is_right_about_repeats_far_down_a_long_file(
    session: Session, tmp_path: Path
) -> None:
    many = [
        {"sheet": "1", "line": str(n), "name": f"Signer {n}", "zip": "97571"}
        for n in range(1, 4_301)
    ]
    path = write(tmp_path / "long.csv", [*many, many[0], many[4_200]])
    dry = importing.dry_run(session, path)
    real = importing.import_signatures(session, path).value
    assert (real.imported, lines(session)) == (4_300, 4_300)
    assert (dry.good, dry.known, len(dry.bad)) == (real.imported, real.known, len(real.bad))


@pytest.mark.parametrize("left_out", [(), ("id",), ("sheet", "line"), ("sheet", "line", "id")])
def test_the_same_file_again_imports_nothing_twice(
    session: Session, tmp_path: Path, left_out: tuple[str, ...]
) -> None:
    headings = tuple(name for name in HEADINGS if name not in left_out)
    path = write(tmp_path / "list.csv", rows(25), headings)
    assert importing.import_signatures(session, path).value.imported == 25
    before = dump_digest(session.db)
    dry = importing.dry_run(session, path)
    assert (dry.good, dry.known, dry.imported_before) == (0, 25, True)
    outcome = importing.import_signatures(session, path)
    second = outcome.value
    assert (second.imported, second.known, second.bad) == (0, 25, [])
    assert not outcome.topics
    assert dump_digest(session.db) == before


def test_an_import_is_undone_as_one_and_can_be_done_again(session: Session, tmp_path: Path) -> None:
    empty = dump_digest(session.db)
    path = write(tmp_path / "list.csv", rows(25))
    importing.import_signatures(session, path)
    full = dump_digest(session.db)
    assert queries.campaign.batches(session.db)[0].rows == 25
    session.undo()
    assert dump_digest(session.db) == empty
    assert not importing.dry_run(session, path).imported_before
    session.redo()
    assert dump_digest(session.db) == full
    session.undo()
    assert importing.import_signatures(session, path).value.imported == 25
    assert lines(session) == 25


def test_rows_to_fix_are_saved_fixed_and_imported(session: Session, tmp_path: Path) -> None:
    path = write(tmp_path / "list.csv", [*rows(3), signer(5, sheet="1", line="x", id="mend-me")])
    first = importing.import_signatures(session, path).value
    assert first.imported == 3
    assert first.repair_file == tmp_path / "list-to-repair.csv"
    text = first.repair_file.read_text(encoding="utf-8-sig")
    assert "mend-me" in text
    assert "row-1" not in text
    first.repair_file.write_text(text.replace(",x,", ",4,"), encoding="utf-8")
    second = importing.import_signatures(session, first.repair_file).value
    assert (second.imported, second.bad) == (1, [])
    assert lines(session) == 4


def test_stopping_keeps_nothing(session: Session, tmp_path: Path) -> None:
    path = write(tmp_path / "list.csv", rows(6_500))
    before = dump_digest(session.db)

    def stop(done: int, total: int, what: Words | None = None) -> None:
        if done > 4_000:
            raise Cancelled

    with pytest.raises(Cancelled):
        importing.import_signatures(session, path, progress=stop)
    assert dump_digest(session.db) == before
    assert session.file.undo_label() is None
    assert list(tmp_path.glob("*repair*")) == []
    assert importing.import_signatures(session, write(path, rows(3))).value.imported == 3


def test_a_file_that_is_none_changes_nothing(session: Session, tmp_path: Path) -> None:
    before = dump_digest(session.db)
    for name, content in (("a.csv", b""), ("b.csv", b"\x89PNG\r\n"), ("c.csv", b"colour\nred\n")):
        (tmp_path / name).write_bytes(content)
        with pytest.raises(BadInput):
            importing.import_signatures(session, tmp_path / name)
    assert dump_digest(session.db) == before


def test_lines_join_the_sheet_that_is_there_already(session: Session, tmp_path: Path) -> None:
    importing.import_signatures(session, write(tmp_path / "a.csv", rows(3)))
    importing.import_signatures(
        session, write(tmp_path / "b.csv", [signer(50, sheet="1", line="7", id="later")])
    )
    (sheet,) = queries.sheets.overviews(session.db)
    assert sheet.lines == 4
    assert [n.number for n in queries.lines.lines_of_sheet(session.db, sheet.sheet.id)] == [
        1,
        2,
        3,
        7,
    ]


PLAIN = ("name", "street", "city", "state", "zip", "signed_on", "email")


def test_a_list_that_was_exported_again_brings_in_only_what_is_new(
    session: Session, tmp_path: Path
) -> None:
    people = [signer(n) for n in range(6)]
    twice = [*people, people[2]]
    first = importing.import_signatures(session, write(tmp_path / "a.csv", twice, PLAIN)).value
    assert first.imported == 7
    again = [signer(20), *reversed(twice)]
    path = write(tmp_path / "b.csv", again, ("note", *reversed(PLAIN), "shoe size"))
    assert (importing.dry_run(session, path).good, importing.dry_run(session, path).known) == (1, 7)
    done = importing.import_signatures(session, path).value
    assert (done.imported, done.known) == (1, 7)
    assert lines(session) == 8
    session.file.undo()
    session.file.undo()
    assert lines(session) == 0
    assert importing.import_signatures(session, path).value.imported == 8


def test_columns_that_were_chosen_are_remembered_in_another_order(
    session: Session, tmp_path: Path
) -> None:
    path = tmp_path / "odd.csv"
    path.write_text("Plaza,Respondent\n97571,Ana Ruiz\n", encoding="utf-8")
    question = importing.look(session, path)
    assert isinstance(question, importing.ColumnQuestion)
    assert question.samples == [("97571",), ("Ana Ruiz",)]
    answered = importing.look(session, path, Reading(choice=("zip", "name")))
    assert isinstance(answered, importing.DryRun)
    other = tmp_path / "other.csv"
    other.write_text("Respondent,Plaza\nBo Lee,97572\n", encoding="utf-8")
    found = importing.look(session, other)
    assert isinstance(found, importing.DryRun)
    assert found.sample[0].fields["name"] == "Bo Lee"
    other.write_text("Respondent,Plaza\n,97572\n", encoding="utf-8")
    repair = importing.import_signatures(session, other).value.repair_file
    assert repair is not None
    assert isinstance(importing.look(session, repair), importing.DryRun)
    kept = (user_folder() / "columns.json").read_text()
    assert "Respondent" not in kept
    assert "Ruiz" not in kept


def test_ids_of_two_programs_that_count_alike_are_distinguished(
    session: Session, tmp_path: Path
) -> None:
    van, builder = tmp_path / "van.csv", tmp_path / "builder.csv"
    van.write_text("VANID,FirstName,LastName,Zip5\n7,Ana,Ruiz,97571\n", encoding="utf-8")
    builder.write_text(
        "nationbuilder_id,first_name,last_name,primary_zip\n7,Bo,Lee,97571\n", encoding="utf-8"
    )
    assert importing.import_signatures(session, van).value.imported == 1
    assert importing.import_signatures(session, builder).value.imported == 1
    assert importing.import_signatures(session, van).value.imported == 0


def test_a_file_that_is_bad_throughout_is_refused_as_a_whole(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(BadRows, "most", 5)
    path = write(tmp_path / "bad.csv", [signer(90), *(signer(n, name="") for n in range(7))], PLAIN)
    for attempt in (importing.dry_run, importing.import_signatures):
        with pytest.raises(BadInput, match=r"More than 5 rows of “bad\.csv”.*row 3"):
            attempt(session, path)
    assert lines(session) == 0
    assert not list(tmp_path.glob("*repair*"))


def test_signatures_belong_to_the_petition_text_of_their_day(
    session: Session, tmp_path: Path
) -> None:
    campaigns.change_text(session, campaigns.template_texts())
    importing.import_signatures(
        session, write(tmp_path / "in.csv", rows(3)), repair=tmp_path / "r.csv"
    )
    assert [each.sheet.text_version for each in queries.sheets.overviews(session.db)] == [2]
