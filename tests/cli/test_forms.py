"""`canvass sheets`, `doors print`, `labels` and `envelopes` from a shell."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Shell
from tests.printing.packets import page_texts


def texts(path: Path) -> list[str]:
    return page_texts(path.read_bytes())


@pytest.mark.parametrize("paper", ["letter", "legal", "a4"])
def test_sheets_are_numbered_and_noted(
    shell: Shell, training: Path, tmp_path: Path, paper: str
) -> None:
    out = tmp_path / "sheets.pdf"
    options = ("--count", "3", "--out", out, "--paper", paper, "--first", "es")
    done = shell("sheets", training, *options, "--json")
    assert done.code == 0
    numbers = done.data["numbers"]
    assert len(numbers) == 3
    assert [number in text for number, text in zip(numbers, texts(out), strict=True)] == [True] * 3
    more = shell("sheets", training, *options, "--force", "--json").data["numbers"]
    assert int(more[0]) == int(numbers[-1]) + 1
    assert numbers[0] in shell("ledger", training, "--json").out


def test_too_many_sheets_are_refused(shell: Shell, training: Path, tmp_path: Path) -> None:
    done = shell("sheets", training, "--count", "100000", "--out", tmp_path / "s.pdf")
    assert done.code == 3
    assert not (tmp_path / "s.pdf").exists()


def test_a_walk_list_is_printed(shell: Shell, campaign: Path, tmp_path: Path) -> None:
    stretch = ("--street", "Weir Ln", "--first", "5", "--last", "9", "--side", "odd")
    shell("doors", "range", campaign, "--turf", "Weir", *stretch, "--zip", "97571")
    out = tmp_path / "list.pdf"
    done = shell("doors", "print", campaign, "Weir", "--out", out, "--json")
    assert done.data == {"file": str(out), "list": "W-1", "doors": 3}
    assert "W-1" in texts(out)[0]
    assert shell("doors", "type", campaign, "W-1", "1=V", "2=V", "3=R").code == 0
    again = shell("doors", "print", campaign, "Weir", "--out", tmp_path / "none.pdf")
    assert again.code == 3
    assert not (tmp_path / "none.pdf").exists()


def test_labels_and_envelopes_for_the_packets(shell: Shell, training: Path, tmp_path: Path) -> None:
    before = shell("labels", training, "--out", tmp_path / "l.pdf")
    shell("packets", training, "--out", tmp_path / "packets")
    done = shell("labels", training, "--out", tmp_path / "l.pdf", "--force", "--avery", "5162",
                 "--offset", "1.5,-0.5", "--skip", "2", "--json")  # fmt: skip
    assert before.code in (0, 3)
    assert (done.code, done.data["addresses"]) == (0, 3)
    assert "Alder Falls" in texts(tmp_path / "l.pdf")[0]
    done = shell("envelopes", training, "--out", tmp_path / "e.pdf", "--json")
    assert done.data["addresses"] == len(texts(tmp_path / "e.pdf")) == 3
    assert shell("envelopes", training, "--out", tmp_path / "w.pdf", "--window").code == 0
    assert "Mayor" not in texts(tmp_path / "w.pdf")[0]
    assert "Three Towns Neighbors" in texts(tmp_path / "w.pdf")[0]
    assert shell("labels", training, "--out", tmp_path / "t.pdf", "--test").code == 0
    assert "5160" in texts(tmp_path / "t.pdf")[0]
    assert shell("labels", training, "--out", tmp_path / "x.pdf", "--offset", "far").code == 2
    assert shell("labels", training, "--out", tmp_path / "x.pdf", "--offset", "90,0").code == 3
    assert not (tmp_path / "x.pdf").exists()
