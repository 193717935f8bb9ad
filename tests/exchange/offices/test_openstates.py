"""YAML files of mayors that somebody made to do harm, and what is taken from plain ones."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from canvass_app.exchange.offices import openstates
from canvass_app.exchange.offices.openstates import is_openstates, read_openstates
from canvass_app.exchange.offices.plain_yaml import NotPlain, read_plain_yaml
from canvass_app.exchange.offices.rows import OfficeRow
from canvass_app.exchange.tables.rows import BadRow
from canvass_app.model.errors import BadInput, Cancelled
from canvass_app.model.words import Words

MAYOR = """\
name: {name}
email: ~
roles:
- type: mayor
  end_date: {end}
  jurisdiction: ocd-jurisdiction/country:us/state:or/place:{place}/government
offices:
- voice: {voice}
  address: null
"""


def mayor(name: str = "Ana Marlowe", place: str = "elmo", **other: str) -> str:
    return MAYOR.format(name=name, place=place, **{"end": "2028-12-31", "voice": "x", **other})


def unfolding(levels: int, each: int) -> str:
    """Return a kilobyte that unfolds to `each` to the power of `levels` texts."""
    lines = ["a0: &a0 [" + ", ".join(["x"] * each) + "]"]
    for level in range(1, levels):
        lines.append(f"a{level}: &a{level} [" + ", ".join([f"*a{level - 1}"] * each) + "]")
    return "\n".join(lines) + "\n" + mayor(name=f"*a{levels - 1}")


@pytest.mark.parametrize(
    "text",
    [
        unfolding(9, 9),
        unfolding(40, 2),
        mayor() + "extra: &a 1\n",
        "a: &a [*a]\n" + mayor(),
        "base: &b {name: Bo}\n<<: *b\n" + mayor(),
        mayor(name="!!python/object/apply:os.system ['true']"),
        mayor(name="!!str Bo"),
        mayor(name="!secret Bo"),
        mayor() + "deep: " + "[" * 5_000 + "]" * 5_000 + "\n",
        mayor() + "deep: " + "{a: " * 5_000 + "}" * 5_000 + "\n",
        mayor() + "\n" + "- " * 5_000 + "x\n",
        mayor() + "wide: [" + "1," * 30_000 + "]\n",
        mayor() + "? [a, b]\n: c\n",
        mayor() + "---\n" + mayor(),
        "",
        "\x00",
        "name: [",
    ],
)
def test_yaml_that_is_not_plain_costs_its_file_only(tmp_path: Path, text: str) -> None:
    (tmp_path / "a.yml").write_text(text, encoding="utf-8")
    (tmp_path / "b.yml").write_text(mayor(place="fernhill"), encoding="utf-8")
    bad, good = read_openstates(tmp_path)
    assert isinstance(bad, BadRow)
    assert isinstance(good, OfficeRow)
    assert bad.cells == ("a.yml",)
    assert good.office.holder == "Ana Marlowe"


@pytest.mark.parametrize(
    ("written", "holder"),
    [
        ("007", "007"),
        ("yes", "yes"),
        ("0x10", "0x10"),
        ("1e999", "1e999"),
        ("9" * 900, "9" * 900),
        (".nan", ".nan"),
        ("2026-02-30", "2026-02-30"),
        ('"null"', "null"),
        ("null", ""),
        ("~", ""),
        ("[Bo, Lind]", ""),
        ("{first: Bo}", ""),
    ],
)
def test_a_value_is_the_text_as_written_and_nothing_else(
    tmp_path: Path, written: str, holder: str
) -> None:
    (tmp_path / "a.yml").write_text(mayor(name=written, voice="05035550100"), encoding="utf-8")
    (row,) = read_openstates(tmp_path)
    assert isinstance(row, OfficeRow)
    assert row.office.holder == holder
    assert (row.office.email, row.office.address) == ("", "")
    assert row.office.phone == "05035550100"


@given(st.text(max_size=200))
def test_no_text_makes_the_reader_stumble(text: str) -> None:
    try:
        found = read_plain_yaml(text)
    except NotPlain:
        return
    assert isinstance(found, str | list | dict)


def test_what_is_only_linked_into_the_folder_is_not_read(tmp_path: Path) -> None:
    outside, folder = tmp_path / "outside", tmp_path / "municipalities"
    outside.mkdir()
    folder.mkdir()
    (outside / "secret.yml").write_text(mayor(name="Not Asked"), encoding="utf-8")
    (folder / "mine.yml").write_text(mayor(), encoding="utf-8")
    try:
        (folder / "one.yml").symlink_to(outside / "secret.yml")
        (folder / "all").symlink_to(outside, target_is_directory=True)
        (folder / "loop").symlink_to(folder, target_is_directory=True)
        (folder / "also_mine.yml").symlink_to(folder / "mine.yml")
    except OSError:
        pytest.skip("links are not allowed here")
    found = list(read_openstates(folder))
    names = {row.office.holder for row in found if isinstance(row, OfficeRow)}
    assert names == {"Ana Marlowe"}
    assert "secret.yml" not in str(found)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
def test_a_pipe_among_the_files_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.yml")
    (tmp_path / "b.yml").mkdir()
    (tmp_path / "c.yml").write_text(mayor(), encoding="utf-8")
    found = list(read_openstates(tmp_path))
    assert [type(row) for row in found] == [BadRow, OfficeRow]


def test_a_folder_has_limits_and_the_person_can_stop(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(done: int, total: int, what: Words | None = None) -> None:
        raise Cancelled

    for number in range(4):
        (tmp_path / f"{number}.yml").write_text(mayor(place=f"p{number}"), encoding="utf-8")
    for read in (is_openstates, lambda *given: list(read_openstates(*given))):
        with pytest.raises(Cancelled):
            read(tmp_path, stop)
    (tmp_path / "0.yml").write_bytes(bytes(300_000))
    large, *_ = read_openstates(tmp_path)
    assert isinstance(large, BadRow)
    assert "larger than" in str(large.reason)
    monkeypatch.setattr(openstates, "_MOST_FILES", 3)
    with pytest.raises(BadInput, match="more files than any list of mayors"):
        list(read_openstates(tmp_path))
