"""Files are replaced as a whole: the new one is on disk before it gets the old one's name."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path
from typing import TextIO

import pytest

from canvass_app import durable, outputs


def test_the_new_file_is_on_the_disk_before_it_takes_the_old_one_s_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(b"old")
    steps: list[str] = []
    flush, rename = os.fsync, os.replace

    def flushing(descriptor: int) -> None:
        if stat.S_ISDIR(os.fstat(descriptor).st_mode):
            steps.append("folder flushed")
        else:
            (part,) = tmp_path.glob(".list.csv.*.part")
            steps.append(f"{part.read_text()} flushed next to {path.read_text()}")
        flush(descriptor)

    def renaming(source: Path, target: Path) -> None:
        steps.append("renamed")
        rename(source, target)

    monkeypatch.setattr(os, "fsync", flushing)
    monkeypatch.setattr(os, "replace", renaming)
    durable.replace_file(path, b"new")
    expected = ["new flushed next to old", "renamed", "folder flushed"]
    assert steps == (expected[:2] if sys.platform == "win32" else expected)
    assert path.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [path]


def test_what_fails_halfway_leaves_the_old_file_alone(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(b"old")
    with pytest.raises(ZeroDivisionError), outputs.replacing(path) as stream:
        _write_half(stream)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def _write_half(stream: TextIO) -> None:
    stream.write("half of it")
    stream.flush()
    raise ZeroDivisionError
