"""Every sentence that people see, with the place it is from, for tests of how it is written."""

from __future__ import annotations

import ast
import importlib.util
import re
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import click

from canvass_app.cli.commands import canvass

ROOT = Path(__file__).resolve().parents[2]
_HOLE = re.compile(r"\{\w+\}")
Sentences = Iterator[tuple[str, str]]
"""Places and texts."""


def all_sentences() -> Sentences:
    """Yield what the program says, prints and explains in English; each named hole is `{}`."""
    for source in (_translated(), _helps(canvass, "canvass"), _commands(), _printed(), _guide()):
        for where, text in source:
            yield where, _HOLE.sub("{}", text)


def _translated() -> Sentences:
    """Yield the sentences of the window, of errors and of results."""
    path = ROOT / "tools" / "translations.py"
    spec = importlib.util.spec_from_file_location("translations_tool", path)
    assert spec is not None
    assert spec.loader is not None
    tool = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = tool
    spec.loader.exec_module(tool)
    for template, files in tool.collect().templates.items():
        yield min(files), template


def _helps(command: click.Command, name: str) -> Sentences:
    """Yield what `--help` says of a command, its options, and the commands below it."""
    yield name, command.help or ""
    for parameter in command.params:
        yield name, getattr(parameter, "help", None) or ""
    for below in getattr(command, "commands", {}).values():
        yield from _helps(below, f"{name} {below.name}")


def _commands() -> Sentences:
    """Yield the texts in the code of the command line, without its docstrings."""
    for path in sorted((ROOT / "canvass_app" / "cli").rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        docstrings = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
        for node in ast.walk(tree):
            match node:
                case ast.Constant(value=str(text)) if id(node) not in docstrings:
                    yield f"cli/{path.name}:{node.lineno}", text


def _printed() -> Sentences:
    """Yield the words of printed pages, and the petition text that comes with the program."""
    for path in sorted((ROOT / "resources").rglob("*.en.toml")):
        for text in _texts(tomllib.loads(path.read_text(encoding="utf-8"))):
            yield path.name, text


def _texts(value: object) -> Iterator[str]:
    match value:
        case str(text):
            yield text
        case dict():
            for each in value.values():
                yield from _texts(each)


def _guide() -> Sentences:
    """Yield the paragraphs of the guide for users."""
    for path in [*sorted((ROOT / "docs" / "guide").glob("*.md")), ROOT / "exports" / "README.md"]:
        for paragraph in path.read_text(encoding="utf-8").split("\n\n"):
            yield path.relative_to(ROOT).as_posix(), paragraph
