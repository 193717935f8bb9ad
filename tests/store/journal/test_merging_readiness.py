"""Two laptops with one campaign: the union of their journals gives the same result on both."""

from __future__ import annotations

import json
import random
import shutil
from pathlib import Path

import pytest

from canvass_app.model.ids import pair_id
from canvass_app.store import queries
from canvass_app.store.campaign_file import CampaignFile
from canvass_app.store.entities import LINE, PAIR, REMOVED, SHEET
from canvass_app.store.journal.rebuild import canonical_dump
from canvass_app.store.journal.undo import put_undo
from canvass_app.store.keys import key_path
from tests.support.campaigns import (
    LABEL,
    REVIEWER,
    TYPIST,
    add_line,
    add_people,
    add_sheet,
    change_line,
    make,
    reopen,
)
from tests.support.derived import require_derived_in_step
from tests.support.merging import replicate


def twins(folder: Path) -> tuple[CampaignFile, CampaignFile, list[str]]:
    """Return one campaign on two laptops: a coordinator's and a typist's."""
    file = make(folder / "first.canvass")
    lines = add_people(file)
    file.close()
    second = folder / "second.canvass"
    shutil.copy(file.path, second)
    shutil.copy(key_path(file.path), key_path(second))
    return (
        reopen(file.path, device="one", person=REVIEWER),
        reopen(second, device="two", person=TYPIST),
        lines,
    )


def decide(file: CampaignFile, a: str, b: str, verdict: str) -> None:
    values = {"line_a": a, "line_b": b, "verdict": verdict}
    file.perform("t", LABEL, lambda act: act.put(PAIR, pair_id(a, b), values))


def work_apart(file: CampaignFile, lines: list[str], rng: random.Random) -> None:
    """Do a few dozen random acts."""
    mine = list(lines)
    for number in range(30):
        line = rng.choice(mine)
        match rng.randrange(9):
            case 0:
                mine.append(add_line(file, "s", number, name=f"Signer {number}", zip="94601"))
            case 1 | 2:
                change_line(file, line, name=rng.choice(["Ottoline", "Quentin", "Suharto"]))
            case 3:
                change_line(file, line, zip=rng.choice(["94601", "97201", ""]), unit="2")
            case 4:
                change_line(file, line, removed=rng.random() < 0.5)
            case 5 if len(mine) > 1:
                a, b = sorted(rng.sample(mine, 2))
                decide(file, a, b, rng.choice(["same", "different"]))
            case 6:
                file.undo()
            case 7:
                change_line(file, line, preferred=rng.random() < 0.7)
            case _:
                file.redo()


@pytest.mark.parametrize("seed", range(6))
def test_both_laptops_say_the_same_after_an_exchange(tmp_path: Path, seed: int) -> None:
    rng = random.Random(seed)
    one, two, lines = twins(tmp_path)
    work_apart(one, lines, rng)
    work_apart(two, lines, rng)

    replicate(one, two, rng)
    replicate(two, one, rng)
    replicate(one, two, rng)
    assert list(canonical_dump(one.db)) == list(canonical_dump(two.db))
    require_derived_in_step(one)

    for file in (one, two):
        before = list(canonical_dump(file.db))
        file.close()
        again = reopen(file.path, device="three")
        change_line(again, lines[0], name="Known to both")
        again.undo()
        assert again.rebuild()
        lost = set(before) - set(canonical_dump(again.db))
        assert all('"conflicts"' in row or lines[0] in row for row in lost)
        again.close()


@pytest.mark.parametrize("seed", range(4))
def test_a_laptop_that_gets_its_own_work_back_still_undoes_it(tmp_path: Path, seed: int) -> None:
    file = make(tmp_path / "worked.canvass")
    sheet = add_sheet(file)
    line = add_line(file, sheet, 1, name="First")
    for name in ("Second", "Third", "Fourth"):
        change_line(file, line, name=name)
    states = list(canonical_dump(file.db))
    change_line(file, line, name="Fifth", zip="94601")
    target = file.db.execute("SELECT max(sequence) FROM journal").fetchone()[0]

    restored = make(tmp_path / "restored.canvass")
    replicate(file, restored, random.Random(seed))
    found = restored.db.execute(
        "SELECT act FROM journal WHERE sequence = ? AND entity = ?", (target, line)
    ).fetchone()[0]
    restored.perform("t", LABEL, lambda act: put_undo(act, found))
    assert list(canonical_dump(restored.db)) == states
    file.close()
    restored.close()


def test_edits_made_apart_are_listed_for_a_person(tmp_path: Path) -> None:
    one, two, lines = twins(tmp_path)
    change_line(one, lines[0], name="By the coordinator")
    change_line(two, lines[0], name="By the typist")
    change_line(two, lines[0], name="By the typist, later")
    change_line(two, lines[1], street="only here")
    replicate(two, one, random.Random(1))

    found = queries.lines.line(one.db, lines[0])
    assert found is not None
    assert found.name == "By the coordinator"
    other = queries.lines.line(one.db, lines[1])
    assert other is not None
    assert other.street == "only here"
    conflicts = one.db.execute(
        "SELECT entity_kind, entity, field, losers FROM conflicts"
    ).fetchall()
    assert [
        (kind, entity, field, json.loads(losers)) for kind, entity, field, losers in conflicts
    ] == [("line", lines[0], "name", ["By the typist, later"])]

    change_line(one, lines[0], name="By the typist, later")
    assert one.db.execute("SELECT count(*) FROM conflicts").fetchone()[0] == 0
    assert one.rebuild()
    one.close()
    two.close()


def test_conflicts_of_a_thing_that_was_removed_survive_a_rebuild(tmp_path: Path) -> None:
    one, two, lines = twins(tmp_path)
    change_line(one, lines[0], name="Here")
    change_line(two, lines[0], name="There")
    replicate(two, one, random.Random(2))
    change_line(one, lines[0], removed=True)
    assert one.rebuild()
    one.undo()
    assert one.rebuild()
    assert one.db.execute("SELECT count(*) FROM conflicts").fetchone()[0] == 1
    one.close()
    two.close()


def test_the_same_sheet_number_on_two_laptops_stays_two_sheets(tmp_path: Path) -> None:
    one, two, _ = twins(tmp_path)
    ids = {add_sheet(one, "17", place="Market"), add_sheet(two, "17", place="Library")}
    replicate(two, one, random.Random(3))
    rows = one.db.execute(f"SELECT {SHEET.selected} FROM sheets WHERE number = '17'").fetchall()
    assert {sheet.id for sheet in SHEET.nouns(rows)} == ids
    one.close()
    two.close()


def test_a_removal_on_one_side_and_its_undo_cross_on_the_way(tmp_path: Path) -> None:
    one, two, lines = twins(tmp_path)
    one.perform("t", LABEL, lambda act: act.put(LINE, lines[0], {REMOVED: True}))
    replicate(one, two, random.Random(4))
    assert queries.lines.line(two.db, lines[0]) is None
    one.undo()
    replicate(one, two, random.Random(5))
    assert queries.lines.line(two.db, lines[0]) is not None
    assert list(canonical_dump(one.db)) == list(canonical_dump(two.db))
    one.close()
    two.close()


def test_lines_chosen_to_count_on_two_laptops_end_with_the_same_one(tmp_path: Path) -> None:
    one, two, _ = twins(tmp_path)
    sheet = add_sheet(one)
    row = {"name": "Zephyrine Quillfeather", "zip": "94601"}
    ids = sorted(add_line(one, sheet, number, **row) for number in (1, 2, 3))
    for other in ids[1:]:
        decide(one, ids[0], other, "same")
    replicate(one, two, random.Random(6))
    change_line(one, ids[2], preferred=True)
    change_line(two, ids[1], preferred=True)
    replicate(one, two, random.Random(7))
    replicate(two, one, random.Random(8))
    for file in (one, two):
        counting = file.db.execute("SELECT line FROM signers WHERE counts").fetchall()
        assert counting == [(ids[1],)]
    assert list(canonical_dump(one.db)) == list(canonical_dump(two.db))
    one.close()
    two.close()
