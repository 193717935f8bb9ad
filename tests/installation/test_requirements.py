"""What the package declares, what the lock files pin, and what the code imports agree."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parents[2]
LOCKS = ("run", "dev")


def canonical(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def declared() -> set[str]:
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text("utf-8"))["project"]
    return {canonical(re.split(r"[<>=~! ]", text)[0]) for text in project["dependencies"]}


def lock_text(name: str) -> str:
    return (CHECKOUT / "requirements" / f"{name}.lock").read_text("utf-8")


def pinned(name: str) -> list[tuple[str, str]]:
    """Package and version of each entry; a package may be pinned once per Python."""
    found = re.findall(r"^([\w.-]+)==([^\s;]+)", lock_text(name), re.MULTILINE)
    return [(canonical(package), version) for package, version in found]


def pins(name: str) -> dict[str, str]:
    return dict(pinned(name))


@pytest.mark.parametrize("name", LOCKS)
def test_every_pin_has_a_hash(name: str) -> None:
    entries = [entry for entry in re.split(r"\n(?=\S)", lock_text(name)) if entry[0] != "#"]
    assert len(entries) == len(pinned(name))
    assert [entry.split()[0] for entry in entries if "--hash=sha256:" not in entry] == []


@pytest.mark.parametrize("name", LOCKS)
def test_locks_name_no_index_and_no_machine(name: str) -> None:
    assert re.findall(r".*(?:://|--\w*index|--find-links| /\w+/).*", lock_text(name)) == []


def test_run_lock_pins_all_that_is_declared() -> None:
    assert declared() - set(pins("run")) == set()


def test_dev_lock_is_the_run_lock_and_more() -> None:
    assert pins("run").items() <= pins("dev").items()


def test_all_that_is_imported_is_declared() -> None:
    owners = metadata.packages_distributions()
    undeclared = {
        f"{source.relative_to(CHECKOUT)}: {module}"
        for source in (CHECKOUT / "canvass_app").rglob("*.py")
        for module in foreign_modules(source)
        if not declared() & {canonical(owner) for owner in owners.get(module, [])}
    }
    # shiboken6 comes with PySide6 and has the same version.
    assert {entry for entry in undeclared if not entry.endswith(": shiboken6")} == set()


def foreign_modules(source: Path) -> Iterator[str]:
    """Yield the top-level modules `source` imports that are neither Python's nor ours."""
    for node in ast.walk(ast.parse(source.read_text("utf-8"))):
        names: list[str] = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names = [node.module]
        for name in names:
            top = name.split(".")[0]
            if top != "canvass_app" and top not in sys.stdlib_module_names:
                yield top
