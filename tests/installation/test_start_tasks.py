"""`start.py check`, `fix` and `test`, on a small checkout with the real tools."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest

import start

PROJECT = """
[tool.ruff.lint]
select = ["F", "I"]

[tool.mypy]
strict = true
files = ["canvass_app"]

[tool.importlinter]
root_package = "canvass_app"

[[tool.importlinter.contracts]]
name = "Imports run downwards only"
type = "layers"
layers = ["canvass_app.ui", "canvass_app.model"]

[tool.pytest.ini_options]
addopts = ["--strict-markers"]
markers = ["slow: takes long"]
"""
WORKFLOW = """
name: Tests
on: push
permissions: {}
concurrency: tests
jobs:
  test:
    name: Tests
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@VERSION
        with:
          persist-credentials: false
"""
HASH = "de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2"
WORDS = """\
def say(template: str) -> str:
    return template
"""
TESTS = """\
from pathlib import Path

import pytest


def test_at_once() -> None:
    Path("at_once").touch()


@pytest.mark.slow
def test_slowly() -> None:
    Path("slowly").touch()
"""


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program of two layers with a test of each kind and a workflow, all in order."""
    folder = tmp_path / "checkout"
    files = {
        "pyproject.toml": PROJECT,
        ".github/workflows/ci.yml": WORKFLOW.replace("VERSION", HASH),
        "canvass_app/__init__.py": "",
        "canvass_app/model/__init__.py": "",
        "canvass_app/model/words.py": WORDS,
        "canvass_app/ui/__init__.py": "",
        "tests/test_kinds.py": TESTS,
    }
    for name, text in files.items():
        put(folder / name, text)
    (folder / "tools").mkdir()
    for name in ("tools/translations.py", ".pre-commit-config.yaml"):
        shutil.copy(start.CHECKOUT / name, folder / name)
    monkeypatch.setattr(start, "CHECKOUT", folder)
    monkeypatch.setattr(start, "VENV", Path(sys.prefix))
    assert start.run_fixes() == 0
    return folder


def put(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


def test_each_check_finds_what_it_is_for(checkout: Path) -> None:
    assert start.run_checks() == []
    put(checkout / "canvass_app" / "model" / "loose.py", "import os\n")
    put(checkout / "canvass_app" / "model" / "ragged.py", "A  =  1\n")
    put(checkout / "canvass_app" / "model" / "wrong.py", 'A: int = "text"\n')
    put(checkout / "canvass_app" / "model" / "upwards.py", "from canvass_app import ui as ui\n")
    asked = 'from canvass_app.model.words import say\n\nQUESTION = say("Untranslated?")\n'
    put(checkout / "canvass_app" / "ui" / "asking.py", asked)
    put(checkout / ".github" / "workflows" / "ci.yml", WORKFLOW.replace("VERSION", "v6"))
    assert start.run_checks() == list(start.CHECKS)


def test_fix_corrects_what_it_can_and_names_the_rest(
    checkout: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asking = checkout / "canvass_app" / "ui" / "asking.py"
    put(asking, 'import os\nfrom canvass_app.model.words import say\nQUESTION=say("Why?")\n')
    assert start.run_fixes() == 1
    assert asking.read_text("utf-8") == (
        'from canvass_app.model.words import say\n\nQUESTION = say("Why?")\n'
    )
    left = capsys.readouterr().err
    assert "- translations: " in left
    assert "- style: " not in left

    translations = checkout / "resources" / "translations" / "canvass_es.ts"
    unfinished = '<translation type="unfinished" />'
    assert unfinished in translations.read_text("utf-8")
    put(
        translations,
        translations.read_text("utf-8").replace(unfinished, "<translation>¿Por qué?</translation>"),
    )
    assert start.run_fixes() == 0
    assert start.run_checks() == []

    put(asking, "print(nobody_knows)\n")
    assert start.run_fixes() == 1
    assert "- style: " in capsys.readouterr().err


@pytest.mark.slow
def test_slow_tests_run_when_asked_for_and_arguments_run_pytest_alone(checkout: Path) -> None:
    def ran() -> set[str]:
        names = {name for name in ("at_once", "slowly") if (checkout / name).exists()}
        for name in names:
            (checkout / name).unlink()
        return names

    put(checkout / "canvass_app" / "model" / "loose.py", "import os\n")
    assert start.run_tests([]) == 1
    assert ran() == {"at_once"}
    assert start.run_tests(["--slow"]) == 0
    assert ran() == {"slowly"}
    assert start.run_tests(["tests"]) == 0
    assert ran() == {"at_once", "slowly"}
