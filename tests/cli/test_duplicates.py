from __future__ import annotations

import csv
from pathlib import Path

from tests.cli.conftest import Shell, run_process

PEOPLE = """\
record_id,given_name,family_name,street,city,state,zip,email,phone,signed_on
a1,Margaret,Hargrove,412 Millrace St,Alder Falls,OR,97572,,(541) 555-0117,2026-09-10
a2,Margret,Hargrove,412 Milrace St,Alder Falls,OR,97572,,541-555-0117,2026-09-20
b1,Nguyễn,Thị Hương,9 Weir Ln,Alder Falls,OR,97571,,,2026-09-10
b2,NGUYEN,THI HUONG,9 Weir Lane,Alder Falls,OR,97571,,,2026-09-12
c1,Tomás,Ibarra,77 Quarry St,Saint Brannoc,OR,97591,,,2026-09-10
"""


def read(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def test_bare_csv_gives_pairs_with_scores(shell: Shell, tmp_path: Path) -> None:
    source, out = tmp_path / "people.csv", tmp_path / "pairs.csv"
    source.write_text(PEOPLE, encoding="utf-8")
    done = shell("duplicates", "--csv", source, "--pairs", out, "--json")
    assert done.code == 0
    assert done.data["rows"] == 5
    pairs = read(out)
    assert list(pairs[0]) == ["record_id_a", "record_id_b", "score"]
    found = {(pair["record_id_a"], pair["record_id_b"]) for pair in pairs}
    assert found == {("a1", "a2"), ("b1", "b2")}
    scores = [float(pair["score"]) for pair in pairs]
    assert scores == sorted(scores, reverse=True)
    assert all(0.5 < score <= 1 for score in scores)


def test_bad_rows_of_a_bare_csv_are_named_and_the_rest_compared(tmp_path: Path) -> None:
    source, out = tmp_path / "people.csv", tmp_path / "pairs.csv"
    source.write_text(PEOPLE + "d1,too,few\n", encoding="utf-8")
    done = run_process("duplicates", "--csv", source, "--pairs", out, "--json")
    assert done.code == 3
    assert [row["row"] for row in done.data["bad_rows"]] == [7]
    assert len(read(out)) == 2


def test_bare_csv_without_ids_is_refused(shell: Shell, tmp_path: Path) -> None:
    source, out = tmp_path / "people.csv", tmp_path / "pairs.csv"
    source.write_text("name,zip\nAna,97571\n", encoding="utf-8")
    done = shell("duplicates", "--csv", source, "--pairs", out)
    assert done.code == 3
    assert "record_id" in done.err
    assert not out.exists()


def test_campaign_is_searched_once_and_settled(
    shell: Shell, training: Path, tmp_path: Path
) -> None:
    shell("undo", training)
    out = tmp_path / "pairs.csv"
    done = shell("duplicates", training, "--settle", "certain", "--pairs", out, "--json").data
    assert (done["settled"], done["waiting_certain"]) == (7, 0)
    assert done["waiting_review"] + done["same"] == done["pairs_written"]
    with out.open(encoding="utf-8-sig", newline="") as stream:
        assert next(csv.reader(stream)) == ["id_a", "id_b", "probability", "band", "reasons"]


def test_quality_is_estimated_from_what_is_settled_and_open(shell: Shell, training: Path) -> None:
    shell("undo", training)
    before = shell("duplicates", training, "--quality", "--json").data["quality"]
    assert before["settled_same"] == before["left_out_as_duplicates"] == 0
    assert before["open"] == before["pairs_found"] > 0
    assert before["still_counted_twice"]["expected"] > 0
    settled = shell("duplicates", training, "--settle", "certain", "--quality", "--json").data
    after = settled["quality"]
    assert after["settled_in_bulk"] == settled["settled"] == 7
    assert after["left_out_as_duplicates"] == 7
    assert after["would_be_printed"] < before["would_be_printed"]
    assert after["still_counted_twice"]["high"] < before["still_counted_twice"]["high"]
    told = shell("duplicates", training, "--quality")
    assert "7 signatures were left out" in told.out
    assert "7 pairs were settled without review" in told.out


def test_quality_needs_a_campaign(shell: Shell, tmp_path: Path) -> None:
    source = tmp_path / "people.csv"
    source.write_text(PEOPLE, encoding="utf-8")
    done = shell("duplicates", "--csv", source, "--pairs", tmp_path / "p.csv", "--quality")
    assert done.code == 2
    assert "campaign FILE" in done.err


def test_lookup_shows_candidates_with_reasons(shell: Shell, training: Path) -> None:
    known = ["--name", "Patricia Winslow", "--street", "230 4th St", "--zip", "97571"]
    done = shell("lookup", training, *known, "--json")
    assert done.code == 0
    names = {candidate["name"] for candidate in done.data["candidates"]}
    assert {"Patricia Winslow", "Pat Winslow"} <= names
    assert all(candidate["reasons"] for candidate in done.data["candidates"])
    assert done.data["milliseconds"] > 0
    nobody = shell("lookup", training, "--name", "Zebulon Quist", "--json")
    assert (nobody.code, nobody.data["candidates"]) == (0, [])
