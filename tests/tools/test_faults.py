"""A few of the faults that `python -m tools.faults` makes by the thousand, and how it looks."""

from __future__ import annotations

import io
import os
import random
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from reportlab.pdfgen.canvas import Canvas

from tools.faults.calls import can_load
from tools.faults.disk import Disk, Step
from tools.faults.invented import name
from tools.faults.names_left import files_with_names, holds_name

CHECKOUT = Path(__file__).resolve().parents[2]
SOMEBODY = name(random.Random(1))


def broken(*arguments: str) -> str:
    """Break the program, and return what the command says of it."""
    done = subprocess.run(
        [sys.executable, "-m", "tools.faults", *arguments],
        cwd=CHECKOUT,
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    return f"{done.stdout}{done.stderr}exit {done.returncode}"


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="needs fork")
def test_a_killed_act_loses_nothing_and_leaves_no_names() -> None:
    acts = ("recording", "import", "packets", "export", "restore", "passphrase", "destroy")
    said = broken("kill", "--count", "8", *(f"--only={act}" for act in acts))
    assert said.endswith("Nothing lost.\nexit 0"), said


@pytest.mark.slow
@pytest.mark.skipif(not can_load(), reason="needs Linux and a C compiler")
def test_a_power_cut_loses_nothing_and_nobody_is_told_to_restore() -> None:
    acts = ("recording", "restore", "migration")
    said = broken("power", "--count", "20", *(f"--only={act}" for act in acts))
    assert said.endswith("Nothing lost.\nexit 0"), said


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="needs fork")
def test_a_wrong_bit_is_noticed() -> None:
    said = broken("flips", "--count", "30")
    assert said.endswith("Nothing lost.\nexit 0"), said


def wrote(number: int, text: str) -> Step:
    return Step("W", 3, number, text.encode(), b"")


def opened(path: Path, number: int = 3) -> Step:
    return Step("O", number, os.O_CREAT, os.fsencode(path), b"")


def flushed(number: int = 3) -> Step:
    return Step("S", number, 0, b"", b"")


def states(root: Path, *steps: Step) -> set[tuple[tuple[str, bytes], ...]]:
    """Return the states that cuts leave after these steps: names and contents of files."""
    disk = Disk(root)
    for step in steps:
        disk.take(step)
    found = [disk.after_cut(random.Random(seed)) for seed in range(300)]
    return {
        tuple((Path(path).name, content) for path, content in sorted(state.items()) if content)
        for state in found
    }


def test_what_was_flushed_is_there_whatever_follows(tmp_path: Path) -> None:
    path = tmp_path / "a"
    steps = (opened(path), wrote(0, "one"), flushed(), opened(tmp_path, 4), flushed(4))
    assert states(tmp_path, *steps) == {(("a", b"one"),)}
    assert all(state[0][1].startswith(b"one") for state in states(tmp_path, *steps, wrote(3, "2")))


def test_what_was_not_flushed_is_there_or_not_or_torn(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"x" * 1024)
    found = {state[0][1] for state in states(tmp_path, opened(path), wrote(0, "y" * 1024))}
    assert found >= {b"x" * 1024, b"y" * 1024, b"x" * 512 + b"y" * 512, b"y" * 512 + b"x" * 512}


def test_a_new_name_needs_its_folder_to_be_flushed(tmp_path: Path) -> None:
    old, new = tmp_path / "a", tmp_path / "b"
    moved = Step("R", -1, 0, os.fsencode(new), os.fsencode(old))
    old.write_bytes(b"old")
    steps = (opened(new), wrote(0, "new"), flushed(), moved)
    assert states(tmp_path, *steps) >= {(("a", b"old"),), (("a", b"new"),)}
    assert states(tmp_path, *steps, opened(tmp_path, 4), flushed(4)) == {(("a", b"new"),)}


def in_workbook() -> bytes:
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/sharedStrings.xml", f"<t>{SOMEBODY}</t>")
    return whole.getvalue()


def in_pdf() -> bytes:
    whole = io.BytesIO()
    page = Canvas(whole)
    page.drawString(72, 72, SOMEBODY)
    page.save()
    return whole.getvalue()


@pytest.mark.parametrize(
    "content",
    [
        lambda: SOMEBODY.encode(),
        lambda: SOMEBODY.upper().encode("utf-16"),
        in_workbook,
        in_pdf,
        lambda: in_workbook()[:-30],
        lambda: in_pdf()[:200],
    ],
    ids=["text", "UTF-16", "workbook", "PDF", "torn workbook", "torn PDF"],
)
def test_names_are_found_wherever_they_are_left(
    content: Callable[[], bytes], tmp_path: Path
) -> None:
    left = tmp_path / "some" / "where"
    left.parent.mkdir()
    left.write_bytes(content())
    (tmp_path / "else").write_bytes(os.urandom(1 << 16))
    assert files_with_names(tmp_path) == [left]
    assert not holds_name(b"Nobody")
