from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

TOOL = Path(__file__).resolve().parents[1] / "tools" / "translations.py"


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("translations_tool", TOOL)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def _package(folder: Path, code: str) -> Path:
    head = "from canvass_app.model.words import Words, say, say_count\n"
    head += "from canvass_app.ui.translation import tr\n"
    (folder / "page.py").write_text(head + code, encoding="utf-8")
    return folder


def test_every_sentence_of_the_program_is_translated_and_compiled(tool: ModuleType) -> None:
    assert [str(problem) for problem in tool.check()] == []


def test_sentences_of_every_kind_are_collected(tool: ModuleType, tmp_path: Path) -> None:
    code = """
a = tr("One {n}", n=1)
b = say("Two " "in two parts")
c = say_count("{count} line", "{count} lines", 3)
d = say("When" if a else "Otherwise")
e = Words("Three", {})
self.message.say("not a sentence of ours")
"""
    found = tool.collect(_package(tmp_path, code))
    assert found.problems == []
    assert set(found.templates) == {
        "One {n}",
        "Two in two parts",
        "{count} line",
        "{count} lines",
        "When",
        "Otherwise",
        "Three",
    }


def test_something_else_of_the_same_name_is_not_collected(tool: ModuleType, tmp_path: Path) -> None:
    (tmp_path / "page.py").write_text("def f(say):\n    say(f'{f}')\n", encoding="utf-8")
    found = tool.collect(tmp_path)
    assert (found.templates, found.problems) == ({}, [])


@pytest.mark.parametrize(
    "code",
    [
        'tr(f"{n} lines")',
        "say(text)",
        'say("a" + b)',
        'say_count("one", f"{n}", 2)',
        'say_count("one")',
        'self.tr("wrong context")',
        'tr("a { alone")',
    ],
)
def test_what_could_never_be_found_in_a_translation_is_named_with_its_line(
    tool: ModuleType, tmp_path: Path, code: str
) -> None:
    found = tool.collect(_package(tmp_path, f"\n{code}\n"))
    assert [problem.where for problem in found.problems] == ["page.py:4"]


def test_a_renamed_import_is_followed(tool: ModuleType, tmp_path: Path) -> None:
    code = "from canvass_app.model.words import say as told\nfrom canvass_app.model import words\n"
    code += 'told("First")\nwords.say("Second")\n'
    (tmp_path / "page.py").write_text(code, encoding="utf-8")
    assert set(tool.collect(tmp_path).templates) == {"First", "Second"}


def test_missing_left_over_and_differing_translations_are_told(tool: ModuleType) -> None:
    used = {"Open {file}": {"a.py"}, "Close": {"b.py"}}
    told = [
        str(p) for p in tool.translation_problems(used, {"Open {file}": "Abrir", "Old": "Viejo"})
    ]
    assert told == [
        "a.py: holes differ in the translation of 'Open {file}'",
        "b.py: not translated: 'Close'",
        "canvass_es.ts: no longer used: 'Old'",
    ]


def test_a_file_written_and_read_again_keeps_translations_and_drops_what_vanished(
    tool: ModuleType, tmp_path: Path
) -> None:
    path = tmp_path / "x.ts"
    known = {"“Quoted” <b> & more": "“Entre comillas” <b> y más", "Gone": "Ido", "New": ""}
    tool.write_ts(path, known, {})
    assert tool.read_ts(path) == known
    used = {"“Quoted” <b> & more": {"a.py"}, "New": {"a.py"}, "Newer": {"a.py"}}
    merged = tool.merge(used, tool.read_ts(path))
    assert merged == {"“Quoted” <b> & more": "“Entre comillas” <b> y más", "New": "", "Newer": ""}
    first = path.read_bytes()
    tool.write_ts(path, dict(reversed(known.items())), {})
    assert path.read_bytes() == first


def test_a_stale_compiled_file_is_noticed(tool: ModuleType, tmp_path: Path) -> None:
    ts, qm = tmp_path / "x.ts", tmp_path / "x.qm"
    tool.write_ts(ts, {"Home": "Inicio"}, {})
    assert not tool.is_compiled(ts, qm)
    tool.compile_ts(ts, qm)
    assert tool.is_compiled(ts, qm)
    tool.write_ts(ts, {"Home": "Portada"}, {})
    assert not tool.is_compiled(ts, qm)
