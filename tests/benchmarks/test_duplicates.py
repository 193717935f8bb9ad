from __future__ import annotations

import csv
import sys
from pathlib import Path

from benchmarks.duplicates.generator import write_lines
from benchmarks.duplicates.measure import count_right, measure, scores
from benchmarks.page import write_first_part, write_section


def _pairs(path: Path, rows: list[tuple[str, str, float]]) -> Path:
    with path.open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream).writerows([("record_id_a", "record_id_b", "score"), *rows])
    return path


def test_f1_counts_pairs_missed_and_pairs_that_are_wrong(tmp_path: Path) -> None:
    truth = {"a": "1", "b": "1", "c": "2", "d": "2", "e": "3"}
    pairs = _pairs(tmp_path / "p.csv", [("a", "b", 0.9), ("a", "e", 0.6), ("c", "d", 0.4)])
    best, at, half = scores(pairs, truth)
    assert (best, at, half) == (2 * 2 / (3 + 2), 0.4, 2 * 1 / (2 + 2))
    assert count_right(pairs, truth) == (3, 2)


def test_our_side_finds_the_same_people_in_its_own_process(tmp_path: Path) -> None:
    source, pairs = tmp_path / "lines.csv", tmp_path / "pairs.csv"
    people = write_lines(source, 1_500, "default", 77)
    truth = {ref: str(person) for ref, person in people.items()}
    ours = [sys.executable, "-m", "benchmarks.duplicates.ours_side", str(source), str(pairs)]
    found = measure(ours, pairs, truth)
    assert found.best_f1 > 0.9
    assert 10 < found.memory < 1_000
    assert found.cpu > 0


def test_a_section_is_replaced_and_the_others_stay(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("# Page\n\nfirst\n\n## One\n\nold\n\n## Two\n\ntwo\n", encoding="utf-8")
    write_section("One", "new", page)
    write_section("Three", "three", page)
    write_first_part("# Page\n\nnewer\n", page)
    text = page.read_text(encoding="utf-8")
    assert "old" not in text
    assert "first" not in text
    assert [line for line in text.splitlines() if line.startswith("#")] == [
        "# Page", "## One", "## Two", "## Three",
    ]  # fmt: skip
    assert [word in text for word in ("newer", "new", "two", "three")] == [True] * 4
