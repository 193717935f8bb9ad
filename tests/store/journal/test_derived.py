"""What is computed from lines stays in step with them, act by act."""

from __future__ import annotations

from itertools import product
from pathlib import Path

import pytest

from canvass_app.model.ids import new_id, office_id, pair_id
from canvass_app.model.line import LineState
from canvass_app.model.pair import Band, Comparison, Verdict
from canvass_app.model.route import Route, Tier
from canvass_app.model.words import say
from canvass_app.store import queries, results
from canvass_app.store.campaign_file import CampaignFile, open_campaign
from canvass_app.store.entities import LINE, OFFICE, PAIR, ROUTE
from canvass_app.store.journal import derived
from canvass_app.store.queries.lines import KeyHits
from canvass_app.store.queries.routes import TierCounts
from canvass_app.store.unlocking import unlock_with_passphrase
from tests.support.campaigns import (
    LABEL,
    NOON,
    PASSPHRASE,
    TYPIST,
    add_line,
    change_line,
    make,
    reopen,
)
from tests.support.derivations import TinyDerivations
from tests.support.derived import require_derived_in_step

LIKELY_ONE = Comparison(0.97, Band.CERTAIN, (say("The names are alike."),))


@pytest.fixture
def file(tmp_path: Path) -> CampaignFile:
    return make(tmp_path / "drive.canvass")


def twice(file: CampaignFile) -> tuple[str, str]:
    """Type one person twice."""
    row = {"name": "Zephyrine Quillfeather", "zip": "94601"}
    return add_line(file, "s", 1, **row), add_line(file, "s", 2, **row)


def row_of(file: CampaignFile, line_id: str) -> int:
    found = queries.lines.line(file.db, line_id)
    assert found is not None
    return found.n


def decide(file: CampaignFile, a: str, b: str, verdict: Verdict) -> None:
    first, second = sorted((a, b))
    values = {"line_a": first, "line_b": second, "verdict": verdict}
    file.perform("t", LABEL, lambda act: act.put(PAIR, pair_id(a, b), values))


def counting(file: CampaignFile) -> set[str]:
    rows = file.db.execute("SELECT id FROM line_status WHERE complete AND counts").fetchall()
    return {row[0] for row in rows}


def found_pair(file: CampaignFile, a: str, b: str) -> None:
    rows = (row_of(file, a), row_of(file, b))
    file.derive_now(lambda db: results.pairs.store(db, rows, [(*rows, LIKELY_ONE)], as_of=1 << 40))


def routed_rows(file: CampaignFile) -> list[int]:
    return [row for (row,) in file.db.execute("SELECT line FROM auto_routes ORDER BY line")]


def test_a_line_is_found_by_what_it_says_now(file: CampaignFile) -> None:
    a, _ = twice(file)
    line = queries.lines.line(file.db, a)
    assert line is not None
    old = [key for key, _ in file.derive.keys_of([line])[0]]
    assert queries.lines.rows_with_keys(file.db, old, cap=9).rows == [1, 2]
    change_line(file, a, name="Ottoline Farrow", zip="60601")
    assert queries.lines.rows_with_keys(file.db, old, cap=9).rows == [2]
    require_derived_in_step(file)
    change_line(file, a, status="crossed_out")
    require_derived_in_step(file)
    file.undo()
    file.undo()
    assert set(queries.lines.rows_with_keys(file.db, old, cap=9).rows) == {1, 2}
    require_derived_in_step(file)
    file.close()


def test_lines_that_share_most_come_first_and_common_keys_are_named(file: CampaignFile) -> None:
    names = ("Bo", "Ada Lovelace", "Ada Lovelace", "Ada Byron")
    zips = ("94601", "94601", "94601", "60601")
    ids = [
        add_line(file, "s", n, name=name, zip=zip5)
        for n, (name, zip5) in enumerate(zip(names, zips, strict=True), start=1)
    ]
    line = queries.lines.line(file.db, ids[1])
    assert line is not None
    keys = [key for key, _ in file.derive.keys_of([line])[0]]
    assert queries.lines.rows_with_keys(file.db, keys, cap=3) == KeyHits([2, 3, 1, 4], frozenset())
    # The ZIP and “Ada” have three lines each, “Lovelace” two.
    few = queries.lines.rows_with_keys(file.db, keys, cap=2)
    assert len(few.common_keys) == 2
    assert few.rows[:2] == [2, 3]
    assert len(queries.lines.rows_with_keys(file.db, keys, cap=1).common_keys) == 3
    assert queries.lines.rows_with_keys(file.db, keys, cap=3, most=1).rows == [2, 3]
    file.close()


def test_preparing_lines_for_the_search_says_how_far_it_is(
    file: CampaignFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(derived, "_LINES_AT_ONCE", 2)
    for number in range(1, 6):
        add_line(file, "s", number, name="Suharto")
    told: list[tuple[int, int]] = []

    def progress(done: int, total: int, what: object = None) -> None:
        told.append((done, total))

    file.rebuild(progress)
    assert told == [(0, 5), (2, 5), (4, 5)]
    require_derived_in_step(file)
    file.close()


def test_completeness_is_one_rule_in_sql_and_in_the_model(file: CampaignFile) -> None:
    texts = ("", "x")
    for number, (status, name, zip_, city, state) in enumerate(
        product(LineState, texts, texts, texts, texts), start=1
    ):
        add_line(file, "s", number, status=status, name=name, zip=zip_, city=city, state=state)
    require_derived_in_step(file)
    assert len(counting(file)) == 5
    file.close()


def test_only_a_change_that_matters_makes_comparing_worthless(file: CampaignFile) -> None:
    a, b = twice(file)
    assert queries.pairs.uncompared_rows(file.db) == [1, 2]
    found_pair(file, a, b)
    assert queries.pairs.uncompared_rows(file.db) == []
    assert [(p.line_a, p.line_b) for p in queries.pairs.open_pairs(file.db)] == [(a, b)]

    change_line(file, a, consent_contact=True, show_as="initials", collected_by="Ro")
    assert len(queries.pairs.open_pairs(file.db)) == 1
    change_line(file, a, street="104 Quince St")
    assert queries.pairs.open_pairs(file.db) == []
    assert queries.pairs.uncompared_rows(file.db) == [row_of(file, a)]
    file.close()


def test_of_an_import_only_the_new_lines_wait_for_comparison(file: CampaignFile) -> None:
    a, b = twice(file)
    found_pair(file, a, b)
    more = [(new_id(), {"sheet_id": "s", "number": n, "name": "Suharto"}) for n in (3, 4)]
    assert file.perform("t", LABEL, lambda act: act.put_new(LINE, more)).value == 2
    assert queries.pairs.uncompared_rows(file.db) == [3, 4]
    assert len(queries.pairs.open_pairs(file.db)) == 1
    require_derived_in_step(file)
    file.close()


class OtherKeys(TinyDerivations):
    """A version of the program that makes different keys."""

    def __init__(self, version: int) -> None:
        self.keys_version = version


@pytest.mark.parametrize("version", [0, 2])
def test_keys_of_another_version_are_made_again_once(file: CampaignFile, version: int) -> None:
    a, b = twice(file)
    found_pair(file, a, b)
    file.close()

    def waiting(version: int) -> list[int]:
        secret = unlock_with_passphrase(file.path, PASSPHRASE)
        again = open_campaign(
            file.path, secret, OtherKeys(version), device="d", person=TYPIST, now=NOON
        )
        rows = queries.pairs.uncompared_rows(again.db)
        again.derive_now(lambda db: results.pairs.store(db, rows, [], as_of=1 << 40))
        again.close()
        return rows

    assert waiting(1) == []
    assert waiting(version) == [1, 2]
    assert waiting(version) == []


def test_reasons_come_back_in_words(file: CampaignFile) -> None:
    a, b = twice(file)
    inner = say("The street is {street}.", street=say("Quince"))
    verdict = Comparison(0.5, Band.REVIEW, (inner, say("100 %")))
    file.derive_now(lambda db: results.pairs.store(db, [1, 2], [(2, 1, verdict)], as_of=1 << 40))
    assert queries.pairs.all_found(file.db)[0].comparison == verdict
    assert queries.pairs.all_found(file.db)[0].row_a == 1
    file.close()
    assert {a, b}


def test_one_line_counts_for_each_signer(file: CampaignFile) -> None:
    a, b = twice(file)
    assert counting(file) == {a, b}
    decide(file, a, b, Verdict.SAME)
    assert counting(file) == {a}
    decide(file, b, a, Verdict.DIFFERENT)
    assert counting(file) == {a, b}
    file.undo()
    assert counting(file) == {a}
    file.undo()
    assert counting(file) == {a, b}
    assert queries.pairs.signer_of(file.db, [a, b]) == {}
    file.close()


def test_the_line_that_a_person_prefers_counts_and_nothing_is_compared_again(
    file: CampaignFile,
) -> None:
    a, b = twice(file)
    found_pair(file, a, b)
    decide(file, a, b, Verdict.SAME)
    change_line(file, b, preferred=True)
    assert counting(file) == {b}
    assert queries.pairs.uncompared_rows(file.db) == []
    change_line(file, b, name="")
    assert counting(file) == {a}
    file.undo()
    assert counting(file) == {b}
    require_derived_in_step(file)
    assert file.rebuild()
    assert counting(file) == {b}
    file.undo()
    assert counting(file) == {a}
    file.close()


def test_the_other_line_counts_when_the_first_is_withdrawn(file: CampaignFile) -> None:
    a, b = twice(file)
    decide(file, a, b, Verdict.SAME)
    change_line(file, a, status="withdrawn")
    assert counting(file) == {b}
    file.undo()
    assert counting(file) == {a}
    change_line(file, a, name="")
    assert counting(file) == {b}
    file.close()


def test_a_removed_line_that_comes_back_is_not_counted_twice(file: CampaignFile) -> None:
    a, b = twice(file)
    decide(file, a, b, Verdict.SAME)
    change_line(file, b, removed=True)
    assert counting(file) == {a}
    file.undo()
    assert counting(file) == {a}
    change_line(file, a, removed=True)
    assert counting(file) == {b}
    file.close()
    file = reopen(file.path)
    file.undo()
    assert counting(file) == {a}
    assert file.rebuild()
    file.close()


def test_signers_of_three_lines_follow_each_decision(file: CampaignFile) -> None:
    a, b = twice(file)
    c = add_line(file, "s", 3, name="Z. Quillfeather", zip="94601")
    decide(file, a, b, Verdict.SAME)
    decide(file, b, c, Verdict.SAME)
    assert counting(file) == {a}
    decide(file, a, b, Verdict.OPEN)
    assert counting(file) == {a, b}
    require_derived_in_step(file)
    file.close()


def test_an_office_that_changes_makes_automatic_routes_void(file: CampaignFile) -> None:
    a, _ = twice(file)
    certain = Route(Tier.CERTAIN, say("By its ZIP."), "Alder Falls", "OR", "office")

    def tier(line_id: str) -> str:
        rows = file.db.execute("SELECT tier FROM line_status WHERE id = ?", (line_id,)).fetchall()
        return str(rows[0][0])

    file.derive_now(lambda db: results.routes.store(db, [(1, certain), (2, certain)]))
    assert tier(a) == "certain"
    assert routed_rows(file) == [1, 2]
    counts = queries.routes.tier_counts(file.db)
    assert counts == TierCounts(certain=2, likely=0, no_mayor=0, queue=0, pending=0)
    change_line(file, a, zip="97201")
    assert tier(a) == "pending"

    file.perform("t", LABEL, lambda act: act.put(ROUTE, a, {"tier": Tier.NO_MAYOR}))
    assert tier(a) == "no_mayor"
    values = {"state": "OR", "place": "Alder Falls"}
    file.perform("t", LABEL, lambda act: act.put(OFFICE, office_id("OR", "alder falls"), values))
    assert 2 not in routed_rows(file)
    assert tier(a) == "no_mayor"
    assert queries.routes.count_unrouted(file.db) == 2
    file.close()


def test_another_place_pack_makes_automatic_routes_void(file: CampaignFile) -> None:
    twice(file)
    certain = Route(Tier.CERTAIN, say("By its ZIP."), "Alder Falls", "OR", "office")
    file.derive_now(lambda db: results.routes.store(db, [(1, certain)]))
    assert queries.routes.routed_with(file.db) == ""
    file.derive_now(lambda db: results.routes.clear_for_pack(db, "2026-01-02"))
    assert queries.routes.routed_with(file.db) == "2026-01-02"
    assert routed_rows(file) == []
    file.close()


def test_a_row_number_that_is_used_again_brings_nothing_along(file: CampaignFile) -> None:
    a, b = twice(file)
    found_pair(file, a, b)
    route = Route(Tier.LIKELY, say("By its ZIP."), "Alder Falls", "OR", "office")
    file.derive_now(lambda db: results.routes.store(db, [(2, route)]))
    change_line(file, b, removed=True)
    c = add_line(file, "s", 3, name="Suharto", zip="60601")
    assert row_of(file, c) == 2
    assert queries.pairs.all_found(file.db) == []
    assert 2 not in routed_rows(file)
    require_derived_in_step(file)
    file.close()
