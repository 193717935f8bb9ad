from __future__ import annotations

import random
from functools import partial
from pathlib import Path

import pytest

from canvass_app.model.changes import Outcome, Receipt, Topic
from canvass_app.model.ids import new_id, office_id, pair_id
from canvass_app.model.words import say
from canvass_app.store import queries
from canvass_app.store.campaign_file import CampaignFile
from canvass_app.store.driver import sqlite3
from canvass_app.store.entities import BATCH, LINE, OFFICE, PAIR, REMOVED, SHEET
from canvass_app.store.journal.acts import Act
from canvass_app.store.journal.rebuild import canonical_dump
from tests.support.campaigns import (
    LABEL,
    NOON,
    REVIEWER,
    add_line,
    add_people,
    add_sheet,
    change_line,
    make,
    reopen,
)
from tests.support.derived import require_derived_in_step


@pytest.fixture
def file(tmp_path: Path) -> CampaignFile:
    return make(tmp_path / "drive.canvass")


def dump(file: CampaignFile) -> list[str]:
    return list(canonical_dump(file.db))


def journal_rows(file: CampaignFile) -> int:
    return int(file.db.execute("SELECT count(*) FROM journal").fetchone()[0])


def put_line(line: str, values: dict[str, object], act: Act) -> bool:
    return act.put(LINE, line, values)


@pytest.mark.parametrize("table", ["journal", "acts", "writers"])
def test_the_journal_cannot_be_changed(file: CampaignFile, table: str) -> None:
    add_people(file)
    before = file.db.execute(f"SELECT * FROM {table}").fetchall()
    columns = [column.name for column in file.db[table].columns]
    for statement in (
        f"DELETE FROM {table}",
        f"UPDATE {table} SET {columns[1]} = {columns[1]}",
        f"INSERT OR REPLACE INTO {table} SELECT * FROM {table}",
    ):
        with pytest.raises(sqlite3.DatabaseError, match="append-only"), file.db.atomic():
            file.db.execute(statement)
    assert file.db.execute(f"SELECT * FROM {table}").fetchall() == before
    file.close()


def test_an_event_of_no_act_is_refused(file: CampaignFile) -> None:
    add_people(file)
    alien = (
        "INSERT INTO journal (act, writer, sequence, lamport, entity_kind, entity, parents, "
        "payload) SELECT act + 99, writer, sequence + 99, lamport, entity_kind, 'x', '', payload "
        "FROM journal"
    )
    with pytest.raises(sqlite3.IntegrityError), file.db.atomic():
        file.db.execute(alien)
    file.close()


def test_an_act_that_changes_nothing_leaves_no_trace(file: CampaignFile) -> None:
    line = add_line(file, "s", 1, name="Suharto", show_as="full", consent_contact=False)
    rows = journal_rows(file)
    same: list[dict[str, object]] = [
        {"name": "Suharto"},
        {"name": "Suharto", "number": 1},
        {REMOVED: False},
        {"consent_contact": False},
        {"city": ""},
        {},
    ]
    for values in same:
        outcome = file.perform("t", LABEL, partial(put_line, line, values))
        assert outcome == Outcome(False, frozenset(), Receipt(None, LABEL))
    outcome = file.perform("t", LABEL, lambda act: act.put(LINE, "new", {REMOVED: True}))
    assert outcome.receipt == Receipt(None, LABEL)
    assert journal_rows(file) == rows
    assert file.undo_label() == LABEL
    file.close()


def test_removing_twice_is_one_act(file: CampaignFile) -> None:
    line = add_line(file, "s", 1, name="Suharto")
    change_line(file, line, removed=True)
    rows = journal_rows(file)
    change_line(file, line, removed=True)
    assert journal_rows(file) == rows
    assert queries.lines.line(file.db, line) is None
    file.close()


def test_an_outcome_says_what_kind_of_thing_changed(file: CampaignFile) -> None:
    def body(act: Act) -> str:
        act.put(SHEET, new_id(), {"number": "7"})
        act.put(LINE, new_id(), {"sheet_id": "s", "number": 1})
        return "result"

    outcome = file.perform("t", say("Two things"), body)
    assert outcome.value == "result"
    assert outcome.topics == {Topic.SHEETS, Topic.LINES}
    assert outcome.receipt is not None
    assert outcome.receipt.label == say("Two things")
    assert not outcome.receipt.low_disk
    file.close()


def test_a_receipt_says_what_can_be_undone_and_redone_now(file: CampaignFile) -> None:
    def put(number: str, *, undoable: bool = True) -> Outcome[bool]:
        values = {"number": number}
        return file.perform(
            "t", say(number), lambda act: act.put(SHEET, number, values), undoable=undoable
        )

    told = [put("1"), put("2"), file.undo(), put("3", undoable=False), file.redo(), put("4")]
    labels = [(each.receipt.undo, each.receipt.redo) for each in told if each.receipt]
    assert labels == [
        (say("1"), None), (say("2"), None), (say("1"), say("2")), (say("1"), say("2")),
        (say("2"), None), (say("4"), None),
    ]  # fmt: skip
    file.close()


@pytest.mark.parametrize("is_first", [True, False])
def test_a_failing_act_keeps_nothing_of_itself(file: CampaignFile, is_first: bool) -> None:
    if not is_first:
        add_people(file)
    before, rows = dump(file), journal_rows(file)

    def body(act: Act) -> None:
        act.put(SHEET, new_id(), {"number": "7"})
        act.put_new(LINE, [(new_id(), {"sheet_id": "s", "number": 1, "name": "Half"})])
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        file.perform("t", LABEL, body)
    assert (dump(file), journal_rows(file)) == (before, rows)
    add_people(file)
    sequences = [row[0] for row in file.db.execute("SELECT sequence FROM journal ORDER BY n")]
    assert sequences == list(range(1, len(sequences) + 1))
    assert file.rebuild()
    file.close()


def test_a_field_that_does_not_exist_is_a_mistake_of_the_program(file: CampaignFile) -> None:
    with pytest.raises(ValueError, match="zipcode"):
        add_line(file, "s", 1, name="Suharto", zipcode="94601")
    assert journal_rows(file) == 0
    file.close()


def test_a_line_restarted_after_undo_starts_empty(file: CampaignFile) -> None:
    line = add_line(file, "s", 1, name="Typed by mistake", zip="94601")
    file.undo()
    change_line(file, line, sheet_id="s", number=1, street="7 Heron Ct")
    found = queries.lines.line(file.db, line)
    assert found is not None
    assert (found.name, found.zip, found.street) == ("", "", "7 Heron Ct")
    file.undo()
    assert queries.lines.line(file.db, line) is None
    file.redo()
    assert queries.lines.line(file.db, line) == found
    assert file.rebuild()
    file.close()


def test_a_removed_line_comes_back_whole(file: CampaignFile) -> None:
    line = add_line(file, "s", 1, name="Suharto", zip="94601")
    before = dump(file)
    change_line(file, line, removed=True)
    file.undo()
    assert dump(file) == before
    file.redo()
    change_line(file, line, removed=False)
    assert dump(file) == before
    file.close()


def test_undo_sets_back_the_newest_change_of_an_act_first(file: CampaignFile) -> None:
    line = add_line(file, "s", 1, name="As on the paper")
    before = dump(file)

    def correct_twice(act: Act) -> None:
        act.put(LINE, line, {"name": "A first reading"})
        act.put(LINE, line, {"name": "A second reading"})

    file.perform("t", LABEL, correct_twice)
    file.undo()
    found = queries.lines.line(file.db, line)
    assert found is not None
    assert found.name == "As on the paper"
    assert dump(file) == before
    assert file.rebuild()
    file.close()


def test_a_bulk_import_is_undone_and_redone_whole(file: CampaignFile) -> None:
    add_people(file)
    before = dump(file)
    rows = [
        (new_id(), {"sheet_id": "many", "number": n, "name": f"Signer {n}", "batch_id": "b"})
        for n in range(1, 4_501)
    ]

    def body(act: Act) -> int:
        act.put(BATCH, "b", {"file_name": "list.csv", "digest": "d", "rows": len(rows)})
        return act.put_new(LINE, iter(rows))

    assert file.perform("t", LABEL, body).value == 4_500
    imported = dump(file)
    require_derived_in_step(file)
    assert len(imported) == len(before) + 4_501

    file.undo()
    assert dump(file) == before
    require_derived_in_step(file)
    file.redo()
    assert dump(file) == imported
    require_derived_in_step(file)
    assert file.rebuild()
    file.close()


def test_undo_goes_on_after_the_file_was_closed(file: CampaignFile) -> None:
    before = dump(file)
    add_sheet(file, "1")
    between = dump(file)
    add_sheet(file, "2")
    after = dump(file)
    file.close()
    file = reopen(file.path)
    file.undo()
    assert dump(file) == between
    file.close()
    file = reopen(file.path)
    file.undo()
    assert dump(file) == before
    assert file.undo() == Outcome(None)
    file.close()
    file = reopen(file.path)
    file.redo()
    file.close()
    file = reopen(file.path)
    file.redo()
    assert dump(file) == after
    assert file.redo() == Outcome(None)
    file.close()


def test_undo_takes_back_only_what_this_device_did(file: CampaignFile) -> None:
    add_sheet(file, "1")
    file.close()
    file = reopen(file.path, device="desk-two")
    assert file.undo_label() is None
    assert file.undo() == Outcome(None)
    add_sheet(file, "2")
    file.undo()
    assert [o.sheet.number for o in queries.sheets.overviews(file.db)] == ["1"]
    file.close()


def test_redo_is_still_there_after_another_device_did_something(file: CampaignFile) -> None:
    add_sheet(file, "1")
    file.undo()
    file.close()
    file = reopen(file.path, device="desk-two")
    add_sheet(file, "2")
    assert file.redo_label() is None
    file.close()
    file = reopen(file.path)
    assert file.redo_label() == LABEL
    file.redo()
    assert {o.sheet.number for o in queries.sheets.overviews(file.db)} == {"1", "2"}
    file.close()


def test_what_may_not_be_undone_is_passed_over(file: CampaignFile) -> None:
    file.perform("t", say("Undo me"), lambda act: act.put(SHEET, "a", {"number": "1"}))
    file.perform(
        "t", say("Printed"), lambda act: act.put(SHEET, "b", {"number": "2"}), undoable=False
    )
    assert file.undo_label() == say("Undo me")
    file.undo()
    assert [o.sheet.number for o in queries.sheets.overviews(file.db)] == ["2"]
    assert file.redo_label() == say("Undo me")
    file.close()


def test_an_undo_that_changes_nothing_is_noted_all_the_same(file: CampaignFile) -> None:
    line = add_line(file, "s", 1, name="First")
    change_line(file, line, name="Second")
    file.perform("t", LABEL, lambda act: act.put(LINE, line, {"name": "First"}), undoable=False)
    file.undo()
    assert file.redo_label() is not None
    undone = file.db.execute("SELECT act FROM undone_acts").fetchall()
    assert len(undone) == 1
    assert file.rebuild()
    assert file.db.execute("SELECT act FROM undone_acts").fetchall() == undone
    add_sheet(file, "goes on after an empty act")
    file.close()


def test_a_redo_that_changes_nothing_is_noted_all_the_same(file: CampaignFile) -> None:
    line = add_line(file, "s", 1, name="First")
    change_line(file, line, name="Second")
    file.undo()
    file.perform("t", LABEL, lambda act: act.put(LINE, line, {"name": "Second"}), undoable=False)
    file.redo()
    assert file.redo_label() is None
    file.undo()
    found = queries.lines.line(file.db, line)
    assert found is not None
    assert found.name == "First"
    file.close()


def test_who_and_when_are_with_each_act_on_a_line(file: CampaignFile) -> None:
    line = add_line(file, "s", 1, name="Suharto")
    file.close()
    file = reopen(file.path, person=REVIEWER)
    change_line(file, line, zip="94601")
    file.undo()
    rows = file.db.execute(
        "SELECT DISTINCT a.id, a.person, a.direction, a.recorded_at FROM acts a "
        "JOIN journal j ON j.act = a.id WHERE j.entity = ? ORDER BY a.id",
        (line,),
    ).fetchall()
    assert [(person, direction) for _, person, direction, _ in rows] == [
        ("Ro", "do"), ("Sol", "do"), ("Sol", "undo"),
    ]  # fmt: skip
    assert all(recorded_at.endswith("+00:00") for *_, recorded_at in rows)
    file.close()


def test_sequence_numbers_never_repeat_after_a_restored_copy(
    file: CampaignFile, tmp_path: Path
) -> None:
    add_people(file)
    file.close()
    clone = tmp_path / "clone.canvass"
    for suffix in ("", "-key"):
        source = file.path.with_name(file.path.name + suffix)
        clone.with_name(clone.name + suffix).write_bytes(source.read_bytes())
    keys = []
    for path in (file.path, clone):
        opened = reopen(path)
        add_sheet(opened, "after the copy")
        keys.append(
            set(
                opened.db.execute(
                    "SELECT w.device, w.incarnation, j.sequence FROM journal j "
                    "JOIN writers w ON w.id = j.writer ORDER BY j.n DESC LIMIT 1"
                ).fetchall()
            )
        )
        opened.close()
    assert not keys[0] & keys[1]


def test_the_counter_goes_on_from_the_highest_in_the_file(file: CampaignFile) -> None:
    highest = 0
    for number in range(4):
        add_sheet(file, str(number))
        lamport = file.db.execute("SELECT max(lamport) FROM journal").fetchone()[0]
        assert lamport > highest
        highest = lamport
        file.close()
        file = reopen(file.path, device=f"desk-{number % 2}")
    file.close()


def test_values_of_every_kind_come_back_as_they_were(file: CampaignFile) -> None:
    offices = [office_id("OR", "a"), office_id("OR", "b")]
    values = {"state": "OR", "place": "Alder “Falls”\nÑ 王", "zips_inside": ("97201", "97202")}
    file.perform(
        "t", LABEL, lambda act: act.put(OFFICE, offices[0], {**values, "has_mayor": False})
    )
    office = queries.routes.office(file.db, offices[0])
    assert office is not None
    assert (office.place, office.zips_inside, office.has_mayor) == (
        values["place"], values["zips_inside"], False,
    )  # fmt: skip
    sheet = add_sheet(file, "0042", stated=None)
    found = queries.sheets.sheet(file.db, sheet)
    assert found is not None
    assert (found.number, found.stated, found.done) == ("0042", None, False)
    assert file.rebuild()
    assert queries.routes.office(file.db, offices[0]) == office
    file.close()


def test_sheets_keep_their_order_through_undo_and_rebuild(file: CampaignFile) -> None:
    numbers = [str(n) for n in random.Random(5).sample(range(100), 12)]
    ids = [add_sheet(file, number) for number in numbers]
    file.perform("t", LABEL, lambda act: act.put(SHEET, ids[3], {REMOVED: True}))
    file.undo()
    assert [o.sheet.number for o in queries.sheets.overviews(file.db)] == numbers
    file.rebuild()
    assert [o.sheet.number for o in queries.sheets.overviews(file.db)] == numbers
    file.close()


def test_a_rebuild_that_is_stopped_changes_nothing(file: CampaignFile) -> None:
    rows = [(new_id(), {"sheet_id": "s", "number": n, "name": "Suharto"}) for n in range(600)]
    file.perform("t", LABEL, lambda act: act.put_new(LINE, rows))
    before = dump(file)

    def stop(done: int, total: int, what: object = None) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        file.rebuild(stop)
    assert dump(file) == before
    require_derived_in_step(file)
    file.close()


def test_a_rebuild_says_how_far_it_is(file: CampaignFile) -> None:
    rows = [(new_id(), {"sheet_id": "s", "number": n, "name": "Suharto"}) for n in range(1_000)]
    file.perform("t", LABEL, lambda act: act.put_new(LINE, rows))
    told: list[tuple[int, int]] = []

    def progress(done: int, total: int, what: object = None) -> None:
        if what == say("Reading the journal"):
            told.append((done, total))

    file.rebuild(progress)
    assert told == [(500, 1_000), (1_000, 1_000)]
    file.close()


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE lines SET name = 'Altered' WHERE number = 2",
        "UPDATE signers SET counts = NOT counts",
    ],
)
def test_rebuild_notices_and_fixes_tables_that_differ(file: CampaignFile, damage: str) -> None:
    first, second, *_ = sorted(add_people(file))
    values = {"line_a": first, "line_b": second, "verdict": "same"}
    file.perform("t", LABEL, lambda act: act.put(PAIR, pair_id(first, second), values))
    before = dump(file)
    file.derive_now(lambda db: db.execute(damage))
    assert not file.rebuild()
    assert dump(file) == before
    assert file.rebuild()
    file.back_up("asked", NOON)
    file.close()


def test_a_rebuild_knows_again_what_was_undone(file: CampaignFile) -> None:
    file.perform("t", say("First"), lambda act: act.put(SHEET, "a", {"number": "1"}))
    file.perform("t", say("Second"), lambda act: act.put(SHEET, "b", {"number": "2"}))
    file.undo()
    file.derive_now(lambda db: db.execute("DELETE FROM undone_acts"))
    file.rebuild()
    assert file.undo_label() == say("First")
    assert file.redo_label() == say("Second")
    file.close()
