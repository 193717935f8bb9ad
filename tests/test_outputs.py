"""Files are written in one way, and those that people ask for never over a campaign's own."""

from __future__ import annotations

import ast
import os
from collections.abc import Iterator
from pathlib import Path
from typing import TextIO

import pytest

import canvass_app
from canvass_app import outputs
from canvass_app.model.errors import UserError

PROGRAM = Path(canvass_app.__file__).parent
WRITING = frozenset(
    {"write_text", "write_bytes", "touch", "rename", "replace", "symlink_to", "hardlink_to",
     "copyfile", "copy", "copy2", "copytree", "move", "link", "symlink", "truncate", "mkstemp",
     "NamedTemporaryFile", "TemporaryFile"}
)  # fmt: skip
"""Methods and functions that make or change a file, whatever they belong to."""
OWN_FILES = frozenset({"durable.py", "outputs.py"})
DURABLE = frozenset(
    {"replace_file", "replaced_by_part", "put_in_place", "copy_private", "create_private"}
)
"""What writes in `durable` without asking whose name it is."""


def sources() -> Iterator[tuple[str, ast.Module]]:
    for path in sorted(PROGRAM.rglob("*.py")):
        name = path.relative_to(PROGRAM).as_posix()
        if name not in OWN_FILES:
            yield name, ast.parse(path.read_text(encoding="utf-8"))


def writes(tree: ast.Module) -> Iterator[str]:
    """Yield the calls in a module that make or change a file without `durable` and `outputs`."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        called = node.func
        name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
        texts = [arg.value for arg in node.args if isinstance(arg, ast.Constant)]
        texts += [word.value.value for word in node.keywords
                  if word.arg == "mode" and isinstance(word.value, ast.Constant)]  # fmt: skip
        modes = {str(text) for text in texts if isinstance(text, str) and len(text) <= 3}
        opens = name in {"open", "fdopen"} and any(set(mode) & set("wax+") for mode in modes)
        changes = name in WRITING
        creates = name == "open" and "O_CREAT" in ast.dump(node)
        if opens or creates or (changes and _is_of_files(called, node)):
            yield name


def _is_of_files(called: ast.expr, node: ast.Call) -> bool:
    """Return whether `x.replace(…)` and its like can be about files: not text, not data classes."""
    if not isinstance(called, ast.Attribute):
        return False
    of = called.value.id if isinstance(called.value, ast.Name) else ""
    if called.attr == "replace":
        return of == "os" or (len(node.args) == 1 and not node.keywords)
    if called.attr in {"copy", "move", "link", "truncate"}:
        return of in {"shutil", "os"}
    return True


ALLOWED = {
    "desk/debug_log.py": "adds lines to its own file in this user's folder",
    "exchange/child.py": "writes to a pipe",
    "printing/write.py": "opens what `durable` has created",
    "store/backups.py": "creates a copy of the campaign file",
    "store/creating.py": "creates a campaign file",
    "store/interrupted.py": "moves campaign files",
    "store/restoring.py": "moves campaign files",
    "store/destruction.py": "overwrites key files",
    "store/reserve.py": "fills the reserve",
}
"""The modules that write in another way, and what."""

UNASKED = {
    "desk/bug_report.py", "desk/campaign/destruction_list.py", "desk/column_memory.py",
    "desk/debug_log.py", "desk/preferences.py", "desk/session.py", "store/backups.py",
    "store/creating.py", "store/interrupted.py", "store/keys.py", "store/place_pack.py",
    "store/restoring.py", "store/unlocking.py", "printing/write.py",
}  # fmt: skip
"""Those that choose the names of what they write themselves, or ask `outputs` first."""


def test_files_are_written_in_one_way() -> None:
    found = {name: sorted(set(writes(tree))) for name, tree in sources()}
    assert {name: calls for name, calls in found.items() if calls and name not in ALLOWED} == {}


def test_what_people_ask_for_is_written_through_outputs() -> None:
    users = {
        name
        for name, tree in sources()
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module == "canvass_app.durable"
        and DURABLE & {alias.name for alias in node.names}
    }  # fmt: skip
    assert users - UNASKED == set()


@pytest.mark.parametrize(
    "code",
    ["open(p, 'w')", "p.open('ab')", "p.write_text(x)", "os.replace(a, b)", "a.rename(b)",
     "shutil.copyfile(a, b)", "os.open(p, os.O_WRONLY | os.O_CREAT)", "open(p, mode='x')"],
)  # fmt: skip
def test_each_way_to_write_would_be_found(code: str) -> None:
    assert list(writes(ast.parse(code)))


@pytest.mark.parametrize("code", ["open(p)", "p.open('rb')", "'a'.replace('b', 'c')", "x.copy()"])
def test_what_only_reads_is_not(code: str) -> None:
    assert not list(writes(ast.parse(code)))


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "in.csv").write_text("read", encoding="utf-8")
    (tmp_path / "folder").mkdir()
    return tmp_path


@pytest.mark.parametrize("name", ["in.csv", "./in.csv", "folder/../in.csv", "link.csv", "hard.csv"])
def test_one_file_is_recognized_under_any_name(place: Path, name: str) -> None:
    (place / "link.csv").symlink_to("in.csv")
    os.link("in.csv", "hard.csv")
    with pytest.raises(UserError, match="is read for this"):
        outputs.require_free(Path(name), [place / "in.csv"])
    outputs.require_free(place / "out.csv", [place / "in.csv"])


def test_two_files_that_do_not_exist_yet_are_compared_by_name(place: Path) -> None:
    (place / "way").symlink_to("folder")
    with pytest.raises(UserError, match="is read for this"):
        outputs.require_free(Path("way/new.csv"), [Path("folder/new.csv")])
    outputs.require_free(Path("way/other.csv"), [Path("folder/new.csv")])


def test_a_campaign_that_appears_while_a_list_is_written_stays(place: Path) -> None:
    target = place / "list"
    with pytest.raises(UserError, match="belongs to a campaign"), outputs.replacing(target) as out:
        _make_a_campaign_meanwhile(out, target)
    assert target.read_bytes() == b"encrypted"
    assert not list(place.glob(".list.*"))


def _make_a_campaign_meanwhile(out: TextIO, target: Path) -> None:
    out.write("Ottoline Farrow")
    target.write_bytes(b"encrypted")
    target.with_name(f"{target.name}-key").write_bytes(b"key")


@pytest.mark.parametrize("name", ["loop.csv", "loop.csv/x.csv", "nul\0.csv", "n" * 300 + ".csv"])
def test_names_that_lead_nowhere_are_refused_in_words(place: Path, name: str) -> None:
    (place / "loop.csv").symlink_to("loop.csv")
    if name == "loop.csv":
        # The link itself is replaced; it leads to nobody's file.
        with outputs.replacing(place / name) as out:
            out.write("x")
        assert not (place / name).is_symlink()
        return
    with pytest.raises(UserError), outputs.replacing(place / name) as out:
        out.write("x")
