"""Each command that reads what somebody brings takes plain files only, and not more than fits."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from canvass_app.cli.commands import canvass
from canvass_app.cli.paths import InputPath
from tests.cli.conftest import Shell
from tests.cli.test_outputs import commands
from tests.support.packs import small_pack

CSV = "record_id,line_id,name,street,city,state,zip\n1,1,Ottoline Farrow,1 Weir Ln,Alder,OR,97571\n"

READERS: dict[tuple[str, str], tuple[str, ...]] = {
    ("import", "source"): ("FILE", "BAD"),
    ("mayors import", "source"): ("FILE", "BAD"),
    ("doors import", "source"): ("FILE", "BAD", "--turf", "1"),
    ("duplicates", "source"): ("--csv", "BAD", "--pairs", "out.csv"),
    ("route", "source"): ("--csv", "BAD", "--out", "out.csv"),
    ("route", "offices"): ("--csv", "in.csv", "--out", "out.csv", "--offices", "BAD"),
    ("route", "places"): ("--csv", "in.csv", "--out", "out.csv", "--places", "PACK"),
    ("places install", "folder"): ("PACK",),
    ("places build", "gazetteer"): (
        "--gazetteer", "BAD", "--zcta-place", "in.csv", "--government-units", "units.csv",
        "--out", "made",
    ),
    ("places build", "zcta_place"): (
        "--gazetteer", "gazetteer.txt", "--zcta-place", "BAD", "--government-units", "units.csv",
        "--out", "made",
    ),
    ("places build", "government_units"): (
        "--gazetteer", "in.csv", "--zcta-place", "in.csv", "--government-units", "BAD",
        "--out", "made",
    ),
    ("new", "text"): ("new.canvass", "--name", "New", "--text", "BAD"),
    ("new", "settings"): ("new.canvass", "--name", "New", "--settings", "BAD"),
    ("deliveries deliver", "receipt"): ("FILE", "anything", "--receipt", "BAD"),
}  # fmt: skip
"""Each parameter that names a file of somebody else, with a call in which it is bad."""

OWN = {
    "file", "chosen", "passphrase_file", "recovery_code_file", "password_file",
    "new_passphrase_file",
}  # fmt: skip
"""Parameters for the campaign's own files, and for secrets, which may come through a pipe."""


def kinds(path: Path) -> Iterator[str]:
    """Make what is not a plain file of fitting size at `path`, one after the other."""
    if hasattr(os, "mkfifo"):
        os.mkfifo(path)
        yield "a pipe"
        path.unlink()
    if Path("/dev/zero").exists():
        path.symlink_to("/dev/zero")
        yield "a device"
        path.unlink()
    path.mkdir()
    yield "a folder"
    path.rmdir()
    with path.open("wb") as stream:
        stream.truncate(3_000_000_000)
    yield "a huge file"
    path.write_bytes(b"")
    yield "an empty file"


@pytest.fixture
def place(training: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the training campaign, and good files for what is not tried."""
    monkeypatch.chdir(training.parent)
    Path("in.csv").write_text(CSV, encoding="utf-8")
    Path("units.csv").write_text(
        "unit_name,unit_type,state,fips_state,fips_county,fips_place\n", encoding="utf-8"
    )
    Path("gazetteer.txt").write_text(
        "USPS|GEOID|NAME|FUNCSTAT\nCA|0653000|Oakland city|A\n", encoding="utf-8"
    )
    small_pack(Path("pack"))
    Path("pack/municipalities.csv").unlink()
    return training.parent


def test_every_parameter_that_names_a_file_of_others_is_tried() -> None:
    found = {
        (name, param.name)
        for name, command in commands(canvass)
        for param in command.params
        if isinstance(param.type, InputPath) and param.name not in OWN
    }
    assert found | {("duplicates", "source")} == set(READERS)


@pytest.mark.parametrize(("command", "param"), READERS)
def test_what_is_not_a_plain_file_of_fitting_size_is_refused_in_words(
    place: Path, shell: Shell, command: str, param: str
) -> None:
    given = READERS[(command, param)]
    path = Path("pack/municipalities.csv" if "PACK" in given else "bad.csv")
    names = {"FILE": "training.canvass", "BAD": str(path), "PACK": "pack"}
    for kind in kinds(path):
        done = shell(*command.split(), *(names.get(word, word) for word in given))
        # No settings at all are settings, too.
        wanted = 0 if (param, kind) == ("settings", "an empty file") else 3
        assert done.code == wanted, (kind, done.err)
        assert wanted == 0 or done.err.strip()
