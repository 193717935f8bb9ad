from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Demonstration, Shell


def test_demo_goes_into_exports_and_tells_where_to_look(demonstration: Demonstration) -> None:
    told = demonstration.outcome
    assert (told.code, told.err) == (0, "")
    assert "training city only" in told.out
    packets = sorted(demonstration.folder.rglob("*.pdf"))
    assert len(packets) == 3
    for path in (*packets, demonstration.folder / "training.canvass"):
        assert str(path.relative_to(demonstration.place)) in told.out


def test_demo_speaks_json_and_its_campaign_opens(
    shell: Shell, tmp_path: Path, training: Path
) -> None:
    done = shell("demo", "--out", tmp_path / "out", "--json")
    assert done.code == 0
    told = done.data
    assert told["check"] == {"problems": [], "rebuilt_same": True}
    assert told["imported"] == {"foreseen": 200, "lines": 200, "known": 200, "bad": 0}
    for path in (told["campaign"], told["export"]["path"], told["backup"]):
        assert Path(path).is_file()
    again = shell("info", told["campaign"], "--json").data
    assert again == shell("info", training, "--json").data


def test_demo_where_no_folder_can_be_is_refused_in_words(shell: Shell, tmp_path: Path) -> None:
    taken = tmp_path / "file"
    taken.write_text("")
    done = shell("demo", "--out", taken)
    assert done.code == 3
    assert "another folder" in done.err
