"""Which pairs wait for a decision, and which were settled by one on other lines."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest

from canvass_app.model.ids import pair_id
from canvass_app.model.pair import Band, Comparison, Verdict
from canvass_app.model.route import Route, Tier
from canvass_app.model.words import say
from canvass_app.store import queries, results
from canvass_app.store.campaign_file import CampaignFile
from canvass_app.store.entities import LINE, PAIR
from canvass_app.store.journal.acts import Act
from tests.support.campaigns import LABEL, make


def put_line(line_id: str, row: dict[str, object], act: Act) -> bool:
    return act.put(LINE, line_id, row)


@pytest.fixture
def file(tmp_path: Path) -> CampaignFile:
    """Four lines of which each may be any other; ids and row numbers run against each other."""
    file = make(tmp_path / "drive.canvass")
    for number, line_id in enumerate("dcba", start=1):
        row: dict[str, object] = {
            "sheet_id": "s",
            "number": number,
            "name": "Suharto",
            "zip": "60601",
        }
        file.perform("t", LABEL, partial(put_line, line_id, row))
    search(file)
    return file


def search(file: CampaignFile) -> None:
    found = [
        (1, 2, Comparison(0.6, Band.REVIEW, ())), (1, 3, Comparison(0.99, Band.CERTAIN, ())),
        (2, 3, Comparison(0.8, Band.REVIEW, ())), (3, 4, Comparison(0.7, Band.REVIEW, ())),
    ]  # fmt: skip
    file.derive_now(lambda db: results.pairs.store(db, [1, 2, 3, 4], found, as_of=1 << 40))


def decide(file: CampaignFile, a: str, b: str, verdict: Verdict) -> None:
    first, second = sorted((a, b))
    values = {"line_a": first, "line_b": second, "verdict": verdict}
    file.perform("t", LABEL, lambda act: act.put(PAIR, pair_id(a, b), values))


def waiting(file: CampaignFile, band: Band | None = None, limit: int | None = None) -> list[str]:
    pairs = queries.pairs.open_pairs(file.db, band=band, limit=limit)
    return [pair.line_a + pair.line_b for pair in pairs]


def test_the_likeliest_pair_comes_first(file: CampaignFile) -> None:
    assert waiting(file) == ["db", "cb", "ba", "dc"]
    assert waiting(file, band=Band.REVIEW) == ["cb", "ba", "dc"]
    assert waiting(file, limit=2) == ["db", "cb"]
    counts = queries.pairs.counts(file.db)
    assert (counts.open_certain, counts.open_review, counts.open) == (1, 3, 4)
    file.close()


def test_a_decision_settles_its_pair_and_what_it_says_of_other_lines(file: CampaignFile) -> None:
    decide(file, "c", "d", Verdict.DIFFERENT)
    assert waiting(file) == ["db", "cb", "ba"]
    # “b” and “c” are one person now, so that “b” is not “d” either.
    decide(file, "b", "c", Verdict.SAME)
    assert waiting(file) == ["ba"]
    decide(file, "c", "d", Verdict.OPEN)
    assert waiting(file) == ["db", "ba", "dc"]
    counts = queries.pairs.counts(file.db)
    assert (counts.same, counts.different, counts.open) == (1, 0, 3)
    found = queries.quality.found_counts(file.db)
    assert (found.same, found.different, found.open, found.found) == (1, 0, 3, 4)
    file.close()


def test_decisions_are_listed_newest_first(file: CampaignFile) -> None:
    decide(file, "c", "d", Verdict.DIFFERENT)
    decide(file, "a", "b", Verdict.SAME)
    decide(file, "b", "d", Verdict.OPEN)
    listed = queries.pairs.decisions(file.db)
    assert [(one.line_a, one.line_b) for one in listed] == [("a", "b"), ("c", "d")]
    assert len(queries.pairs.decisions(file.db, limit=1)) == 1
    assert queries.pairs.signer_of(file.db, ["a", "b", "c"]).keys() == {"a", "b"}
    file.close()


def test_a_line_that_changed_during_the_search_still_waits(file: CampaignFile) -> None:
    assert queries.pairs.uncompared_rows(file.db) == []
    for line_id in "ab":
        file.perform("t", LABEL, partial(put_line, line_id, {"street": "1 Weir Ln"}))
    seen = queries.pairs.newest_act(file.db)
    file.perform("t", LABEL, partial(put_line, "b", {"street": "2 Weir Ln"}))
    file.derive_now(lambda db: results.pairs.store(db, [3, 4], [], as_of=seen))
    assert queries.pairs.uncompared_rows(file.db) == [3]
    file.close()


def test_what_a_decision_changes_depends_on_the_lines_that_count(file: CampaignFile) -> None:
    decide(file, "a", "b", Verdict.SAME)
    route = Route(Tier.CERTAIN, say("By its ZIP."), "Alder Falls", "OR", "office")

    def gains(*routed: int) -> dict[str, int]:
        file.derive_now(lambda db: results.routes.store(db, [(row, route) for row in routed]))
        pairs = queries.review.open_with_gain(file.db, likely=False)
        return {pair.pair.line_a + pair.pair.line_b: pair.gain for pair in pairs}

    # Of “a” and “b”, “a” counts. Only two printed signatures make one too many.
    assert gains(4) == {"db": 1, "cb": 1, "dc": 1}
    assert gains(1) == {"db": 2, "cb": 1, "dc": 1}
    file.close()


def test_signers_are_linked_only_while_both_have_a_signature_that_counts(
    file: CampaignFile,
) -> None:
    decide(file, "a", "b", Verdict.SAME)
    linked = {("d", "a", 0.99), ("c", "a", 0.8), ("d", "c", 0.6)}
    assert set(queries.second.links(file.db)) == linked
    file.perform("t", LABEL, partial(put_line, "d", {"zip": ""}))
    search(file)
    assert queries.second.links(file.db) == [("c", "a", 0.8)]
    file.close()
