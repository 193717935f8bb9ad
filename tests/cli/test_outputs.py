"""No command writes over a campaign's own files, over what it reads, or over anything unasked."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from canvass_app.cli.commands import canvass
from canvass_app.cli.paths import Command, InputPath, OutputFolder, OutputPath
from tests.cli.conftest import Shell

CSV = "record_id,line_id,name,street,city,state,zip\n1,1,Ottoline Farrow,1 Weir Ln,Alder,OR,97571\n"

WRITERS: dict[tuple[str, str], tuple[str, ...]] = {
    ("demo", "--out"): (),
    ("import", "--repair"): ("FILE", "CSV"),
    ("doors print", "--out"): ("FILE", "Weir"),
    ("sheets", "--out"): ("FILE", "--count", "1"),
    ("ledger", "--out"): ("FILE",),
    ("duplicates", "--pairs"): ("FILE",),
    ("places build", "--out"): ("--gazetteer", "CSV", "--zcta-place", "CSV",
                                "--government-units", "CSV"),
    ("route", "--out"): ("--csv", "CSV"),
    ("second", "--out"): ("FILE",),
    ("certificate", "--out"): ("FILE",),
    ("packets", "--out"): ("FILE",),
    ("export", "--out"): ("FILE",),
    ("labels", "--out"): ("FILE",),
    ("envelopes", "--out"): ("FILE",),
    ("deliveries list", "--out"): ("FILE",),
    ("destroy", "--record"): ("FILE", "--yes-destroy", "Training"),
}  # fmt: skip
"""Each option that names something to write, with what else its command needs."""

OWN = (
    "training.canvass", "training.canvass-key", "training.canvass-wal", "training.canvass-shm",
    "training.canvass-lock", "training.canvass-reserve", "training.canvass.restoring",
    "training.canvass-backups/training-20260606-120000-day.canvass",
    "training.canvass-backups/training-20260606-120000-day.canvass-key",
    "training.canvass-backups/list.csv", "training.canvass-backups",
    "training.canvass-quarantine-20260606-120000/training.canvass",
    "training.canvass-quarantine-20260606-120000/list.csv",
    "TRAINING.Canvass", "./somewhere/../training.canvass", "other.canvass", "other.canvass-key",
    "named otherwise", "named otherwise-key", "named otherwise-wal", "named otherwise-backups/x",
    "link.csv", "hard link.csv", "folder/training.canvass",
)  # fmt: skip
"""Names that belong to the open campaign, to another one, or lead there."""


@pytest.fixture
def place(training: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the campaign, another one, one without the usual ending, links, and a list."""
    folder = training.parent
    monkeypatch.chdir(folder)
    for name in OWN[:13]:
        if "." in Path(name).name[1:] and not Path(name).exists():
            Path(name).parent.mkdir(exist_ok=True)
            Path(name).write_bytes(b"encrypted")
    for name in ("other.canvass", "other.canvass-key", "named otherwise", "named otherwise-key"):
        Path(name).write_bytes(b"encrypted")
    Path("somewhere").mkdir()
    Path("link.csv").symlink_to(training)
    Path("folder").symlink_to(".")
    Path("in.csv").write_text(CSV, encoding="utf-8")
    return folder


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def arguments(command: str, option: str, out: str) -> list[str]:
    needed = WRITERS[(command, option)]
    names = {"FILE": "training.canvass", "CSV": "in.csv"}
    return [*command.split(), *(names.get(word, word) for word in needed), option, out]


def commands(group: click.Group, before: str = "") -> Iterator[tuple[str, click.Command]]:
    for name, command in group.commands.items():
        if isinstance(command, click.Group):
            yield from commands(command, f"{before}{name} ")
        else:
            yield f"{before}{name}", command


def test_every_path_of_every_command_is_read_or_written() -> None:
    outputs = set()
    for name, command in commands(canvass):
        for param in command.params:
            if isinstance(param.type, click.Path):
                assert isinstance(param.type, InputPath | OutputPath), (name, param.name)
                assert isinstance(command, Command), name
            if isinstance(param.type, OutputPath):
                outputs.add((name, param.opts[0]))
    assert outputs == set(WRITERS)


@pytest.mark.parametrize(("command", "option"), WRITERS)
def test_nothing_is_written_over_what_belongs_to_a_campaign(
    place: Path, shell: Shell, command: str, option: str
) -> None:
    os.link("training.canvass", "hard link.csv")
    before = contents(place)
    force = () if command in ("demo", "packets") else ("--force",)
    for own in OWN:
        if own == "hard link.csv" and "FILE" not in WRITERS[(command, option)]:
            # Without a campaign at hand it is a list like any other; what it links to would stay.
            continue
        done = shell(*arguments(command, option, own), *force)
        refused = "belongs to a campaign" in done.err or "is read for this" in done.err
        assert (done.code, refused) == (3, True), (own, done.err)
    assert contents(place) == before


@pytest.mark.parametrize(("command", "option"), WRITERS)
def test_nothing_is_written_over_what_the_same_command_reads(
    place: Path, shell: Shell, command: str, option: str
) -> None:
    key = place / "passphrase.txt"
    key.write_text("not the passphrase", encoding="utf-8")
    before = contents(place)
    read = ["in.csv"] if "CSV" in WRITERS[(command, option)] else []
    with_key = ["--passphrase-file", str(key)] if "FILE" in WRITERS[(command, option)] else []
    for name in (*read, *(["passphrase.txt", "folder/passphrase.txt"] if with_key else [])):
        force = [] if command == "packets" else ["--force"]
        done = shell(*arguments(command, option, name), *with_key, *force)
        assert (done.code, "is read for this" in done.err) == (3, True), (name, done.err)
    assert contents(place) == before


FILES = [
    (command, option)
    for command, option in WRITERS
    if (command, option) not in {("demo", "--out"), ("packets", "--out"), ("places build", "--out")}
]


@pytest.mark.parametrize(("command", "option"), FILES)
def test_a_file_is_replaced_only_if_asked_to(
    place: Path, shell: Shell, command: str, option: str
) -> None:
    target = place / "mine.pdf"
    target.write_bytes(b"my own")
    before = contents(place)
    done = shell(*arguments(command, option, "mine.pdf"))
    assert done.code == 3
    assert "is already there" in done.err
    assert "--force" in done.err
    assert contents(place) == before


def test_with_force_it_is_replaced(place: Path, shell: Shell) -> None:
    (place / "list.csv").write_bytes(b"old")
    assert shell("export", "training.canvass", "--out", "list.csv", "--force").code == 0
    assert b"Alder Falls" in (place / "list.csv").read_bytes()


def test_a_place_pack_is_not_written_over_another_one(place: Path, shell: Shell) -> None:
    (place / "pack").mkdir()
    (place / "pack" / "zip_place.csv").write_bytes(b"old")
    done = shell(*arguments("places build", "--out", "pack"))
    assert (done.code, "is already there" in done.err) == (3, True)
    assert (place / "pack" / "zip_place.csv").read_bytes() == b"old"


@pytest.mark.parametrize("name", ["index.csv", "index.txt", "mail-list.csv"])
def test_an_index_of_packets_replaces_only_an_index(place: Path, shell: Shell, name: str) -> None:
    (place / "drafts").mkdir()
    (place / "drafts" / name).write_text("my own", encoding="utf-8")
    done = shell("packets", "training.canvass", "--out", "drafts")
    assert "was not written by Canvass" in done.err + done.out
    assert (place / "drafts" / name).read_text(encoding="utf-8") == "my own"


def test_a_packet_of_another_campaign_is_not_replaced(place: Path, shell: Shell) -> None:
    assert shell("packets", "training.canvass", "--out", "drafts").code == 0
    packets = {path: path.read_bytes() for path in (place / "drafts").rglob("*.pdf")}
    assert len(packets) == 3
    for path in packets:
        next_one = path.with_name(path.name.replace("-2.pdf", "-3.pdf"))
        assert next_one != path
        next_one.write_bytes(b"of another campaign")
    done = shell("packets", "training.canvass", "--out", "drafts")
    assert done.code == 3
    assert "this campaign did not write it" in done.out + done.err
    for path in packets:
        assert path.with_name(path.name.replace("-2.pdf", "-3.pdf")).read_bytes() == (
            b"of another campaign"
        )


def test_folders_are_no_outputs_of_files(place: Path, shell: Shell) -> None:
    done = shell("export", "training.canvass", "--out", "somewhere")
    assert (done.code, "A folder has this name" in done.err) == (3, True)


def test_output_folders_say_what_they_would_replace(tmp_path: Path) -> None:
    (tmp_path / "b").touch()
    assert OutputFolder("a", "b").replaced_by(tmp_path) == tmp_path / "b"
    assert OutputFolder().replaced_by(tmp_path) is None


LONG = "y" * 300 + ".csv"


@pytest.mark.parametrize(("command", "option"), WRITERS)
def test_odd_names_are_refused_in_words(
    place: Path, shell: Shell, command: str, option: str
) -> None:
    if command in ("import", "destroy", "demo", "places build"):
        # These have tests of their own, or take the name as that of a folder.
        return
    assert shell(*arguments(command, option, "")).code == 2
    done = shell(*arguments(command, option, LONG))
    assert done.code == 3, done.err
    assert "This is a bug" not in done.err


@pytest.mark.skipif(os.name == "nt", reason="names are text there")
def test_names_that_are_not_text_are_written_known_and_destroyed(place: Path, shell: Shell) -> None:
    folder = place / os.fsdecode(b"dir\xff")
    folder.mkdir()
    source = folder / os.fsdecode(b"in\xff.csv")
    source.write_text(
        "Sheet,Line,Name,Address,Zip\n900,1,Ottoline Farrow,1 Weir Ln,97571\n", encoding="utf-8"
    )
    assert shell("import", "training.canvass", source).code == 0
    out = folder / os.fsdecode(b"\xff.csv")
    for command in ("export", "ledger", "certificate", "labels"):
        done = shell(command, "training.canvass", "--out", out, "--force")
        assert done.code == 0, done.err
    refused = shell("packets", "training.canvass", "--out", folder / "packets")
    assert (refused.code, "are not text" in refused.err) == (3, True)
    told = shell("destroy", "training.canvass")
    name = told.out.split("--yes-destroy ")[1].strip().strip("'")
    done = shell("destroy", "training.canvass", "--yes-destroy", name, "--exports")
    assert done.code == 0, done.err
    assert [path for path in folder.rglob("*") if path.is_file()] == [source]


def test_a_record_that_cannot_be_written_destroys_nothing(place: Path, shell: Shell) -> None:
    name = shell("destroy", "training.canvass").out.split("--yes-destroy ")[1].strip().strip("'")
    before = contents(place)
    for record in (LONG, "nowhere/record.txt", "somewhere"):
        done = shell("destroy", "training.canvass", "--yes-destroy", name, "--record", record)
        assert done.code == 3, done.err
    assert shell("destroy", "training.canvass", "--yes-destroy", name, "--record", "").code == 2
    assert contents(place).keys() >= before.keys()


@pytest.mark.parametrize("own", [*OWN[1:9], "training.canvass-destroying", "other.canvass-shm"])
def test_a_new_campaign_never_takes_a_name_of_another_one(
    place: Path, shell: Shell, own: str
) -> None:
    before = contents(place)
    done = shell("new", own, "--name", "x")
    assert done.code == 3, done.err
    assert contents(place) == before
