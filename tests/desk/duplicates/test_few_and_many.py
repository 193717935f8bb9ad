"""A search for a few new lines and one of the whole file judge a pair the same."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest

from benchmarks.duplicates.generator import write_lines
from canvass_app.desk.duplicates import search as duplicates
from canvass_app.desk.duplicates import similar_lines
from canvass_app.desk.files.importing import import_signatures
from canvass_app.desk.learned import worth_learning
from canvass_app.desk.session import Session, record_of
from canvass_app.matching.keys import block_keys
from canvass_app.model.line import Line
from canvass_app.model.pair import Band, Comparison
from canvass_app.store import queries, results
from tests.support.desks import again, new_session

LINES = 1_500
PLACE = ("street", "city", "state", "zip", "email", "phone", "signed_on")
Found = dict[tuple[int, int], Comparison]


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    """A campaign of made-up lines, one in nine of them a repeat; searched as a whole."""
    folder = tmp_path_factory.mktemp("town")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CANVASS_HOME", str(folder / "home"))
        source, target = folder / "invented.csv", folder / "in.csv"
        write_lines(source, LINES, "default", 5)
        with source.open(encoding="utf-8", newline="") as stream:
            rows = list(csv.DictReader(stream))
        with target.open("w", encoding="utf-8", newline="") as stream:
            writer = csv.writer(stream)
            writer.writerow(("sheet", "line", "given", "family", *PLACE))
            for at, row in enumerate(rows):
                names = row["given_name"], row["family_name"]
                writer.writerow((at // 20 + 1, at % 20 + 1, *names, *(row[p] for p in PLACE)))
        session = new_session(folder / "town.canvass")
        import_signatures(session, target)
        duplicates.search(session)
        yield session
        session.close()


def found(session: Session) -> Found:
    return {(p.row_a, p.row_b): p.comparison for p in queries.pairs.all_found(session.db)}


def compared_again(session: Session, rows: list[int]) -> Found:
    """Have a search for a few lines compare these again; return their pairs."""

    def forget(db: object) -> None:
        for row in rows:
            session.db.execute("INSERT OR REPLACE INTO uncompared VALUES (?, 0)", (row,))
            session.db.execute("DELETE FROM candidates WHERE ? IN (line_a, line_b)", (row,))

    session.file.derive_now(forget)
    assert duplicates.search(session).value.compared_lines == len(rows)
    return {pair: how for pair, how in found(session).items() if set(pair) & set(rows)}


def share_a_key(session: Session, pair: tuple[int, int]) -> bool:
    one, other = queries.lines.lines_by_row(session.db, pair).values()
    return bool(block_keys(record_of(one)) & block_keys(record_of(other)))


def test_a_large_file_is_searched_as_a_whole_and_learned_from(town: Session) -> None:
    learned_from, now = queries.learned.lines(town.db)
    assert learned_from == now >= LINES
    known = town.learned
    assert known is not None
    assert known.model.lines == now
    assert not worth_learning(town.db)


def test_few_lines_are_judged_as_the_whole_file_was(town: Session) -> None:
    many = found(town)
    rows = sorted({row for pair in many for row in pair})[:60]
    few = compared_again(town, rows)
    mine = {pair: how for pair, how in many.items() if set(pair) & set(rows)}
    assert few.keys() <= mine.keys()
    missing = {pair for pair in mine.keys() - few.keys() if share_a_key(town, pair)}
    assert [pair for pair in missing if mine[pair].probability > 0.5] == []
    assert len(few) > 30
    assert all(how.reasons for how in few.values())
    # A third line that shares no key with these may have mattered in the search of the whole file.
    alike = [pair for pair in few if abs(few[pair].probability - mine[pair].probability) < 1e-9]
    assert len(alike) > 0.9 * len(few)
    assert all(few[pair].band is mine[pair].band for pair in alike)


def test_a_line_that_is_typed_gets_the_score_of_the_search(town: Session) -> None:
    pair, how = next(
        (pair, how)
        for pair, how in found(town).items()
        if how.band is Band.CERTAIN and share_a_key(town, pair)
    )
    rows = queries.lines.lines_by_row(town.db, pair)
    notices = similar_lines.similar_lines(town, rows[pair[1]])
    shown = {notice.line.n: notice for notice in notices}
    assert shown[pair[0]].comparison.probability == pytest.approx(how.probability, abs=1e-9)
    assert shown[pair[0]].warns


def test_what_was_learned_is_there_at_the_next_opening_and_gone_after_a_rebuild(
    tmp_path: Path, town: Session
) -> None:
    known = town.learned
    read = Session(town.file).learned
    assert known is not None
    assert read is not None
    assert read is not known
    assert town.learned is known
    assert read.to_bytes() == known.to_bytes()
    session = new_session(tmp_path / "small.canvass")
    assert session.learned is None
    session.file.derive_now(lambda db: results.learned.store(db, read.to_bytes(), of_lines=3))
    session = again(session)
    assert queries.learned.lines(session.db) == (3, 0)
    assert session.file.rebuild()
    assert session.learned is None
    session.close()


def test_a_typed_line_finds_nobody_in_an_empty_campaign(tmp_path: Path) -> None:
    session = new_session(tmp_path / "empty.canvass")
    typed = Line(id="t", sheet_id="", number=1, name="Ottoline Farrow", zip="97571")
    assert similar_lines.likeliest_lines(session, typed) == []
    session.close()
