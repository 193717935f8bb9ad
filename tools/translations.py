"""Keeps the Spanish translation in step with the sentences in the program.

    python tools/translations.py update     collect the sentences into the .ts file
    python tools/translations.py release    compile the .ts file into the .qm file
    python tools/translations.py check      fail unless everything is translated and compiled

Every sentence is a literal template inside `tr()`, `say()`, `say_count()` or `Words()`: it is the
key of its translation. Qt's own collector understands neither Python's named arguments nor our
functions, so this one walks the syntax tree.
"""

from __future__ import annotations

import ast
import string
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "canvass_app"
FOLDER = ROOT / "resources" / "translations"
CONTEXT = "canvass"
LANGUAGE = "es"

_TEMPLATES_TAKEN = {
    ("canvass_app.ui.translation", "tr"): 1,
    ("canvass_app.model.words", "say"): 1,
    ("canvass_app.model.words", "say_count"): 2,
    ("canvass_app.model.words", "Words"): 1,
}
"""How many templates each function takes, starting with its first argument."""

_HANDS_ON = frozenset({"ui/translation.py", "model/words.py", "store/sentences.py"})
"""Files that only pass sentences on; the templates are literals elsewhere."""

_DOCTYPE = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that must be fixed before the translation can be complete."""

    where: str
    what: str

    def __str__(self) -> str:
        return f"{self.where}: {self.what}"


@dataclass
class Collection:
    """The templates with the files that use them, and what cannot be collected."""

    templates: dict[str, set[str]]
    problems: list[Problem]


def collect(package: Path = PACKAGE) -> Collection:
    """Return every template in the Python files under `package`."""
    found = Collection({}, [])
    for path in sorted(package.rglob("*.py")):
        name = path.relative_to(package).as_posix()
        if name not in _HANDS_ON:
            _collect_file(name, path.read_text(encoding="utf-8"), found)
    return found


def read_ts(path: Path) -> dict[str, str]:
    """Return the translations of a .ts file; empty texts for those not finished."""
    if not path.exists():
        return {}
    found: dict[str, str] = {}
    for message in ET.parse(path).getroot().iter("message"):
        translation = message.find("translation")
        unfinished = translation is None or translation.get("type") is not None
        text = "" if unfinished or translation is None else translation.text or ""
        found[message.findtext("source") or ""] = text
    return found


def write_ts(path: Path, translations: dict[str, str], used_in: dict[str, set[str]]) -> None:
    """Write a Qt Linguist file (TS 2.1), sorted so that changes are readable in a diff."""
    root = ET.Element("TS", version="2.1", language=LANGUAGE, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for source in sorted(translations, key=lambda text: (text.casefold(), text)):
        message = ET.SubElement(context, "message")
        for name in sorted(used_in.get(source, ())):
            ET.SubElement(message, "location", filename=f"../../canvass_app/{name}")
        ET.SubElement(message, "source").text = source
        translation = ET.SubElement(message, "translation")
        translation.text = translations[source]
        if not translations[source]:
            translation.set("type", "unfinished")
    ET.indent(root, " " * 4)
    body = ET.tostring(root, encoding="unicode")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"{_DOCTYPE}{body}\n", encoding="utf-8", newline="\n")


def merge(templates: dict[str, set[str]], known: dict[str, str]) -> dict[str, str]:
    """Return a translation for each template: the known one, or an empty text."""
    return {template: known.get(template, "") for template in templates}


def translation_problems(templates: dict[str, set[str]], known: dict[str, str]) -> list[Problem]:
    """Return what is missing, left over, or has different `{named}` placeholders."""
    problems = [
        Problem(_first(templates[template]), f"not translated: {template!r}")
        for template in templates
        if not known.get(template)
    ]
    problems += [
        Problem(ts_path().name, f"no longer used: {source!r}")
        for source in known
        if source not in templates
    ]
    problems += [
        Problem(_first(templates[source]), f"holes differ in the translation of {source!r}")
        for source, text in known.items()
        if text and source in templates and holes(source) != holes(text)
    ]
    return sorted(problems, key=str)


def holes(template: str) -> frozenset[str]:
    """Return the placeholders of a template. Raises `ValueError` for an unpaired brace."""
    return frozenset(name for _, name, _, _ in string.Formatter().parse(template) if name)


def compile_ts(ts: Path, qm: Path) -> None:
    """Compile a .ts file with the compiler that comes with Qt. Raises `RuntimeError`."""
    done = subprocess.run(
        [str(_compiler()), "-silent", str(ts), "-qm", str(qm)],
        capture_output=True,
        encoding="utf-8",
    )
    if done.returncode:
        raise RuntimeError(done.stderr.strip() or "lrelease failed")


def is_compiled(ts: Path, qm: Path) -> bool:
    """Return whether `qm` is what compiling `ts` gives now."""
    if not qm.exists():
        return False
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / qm.name
        compile_ts(ts, fresh)
        return fresh.read_bytes() == qm.read_bytes()


def ts_path() -> Path:
    """Return where the translation is."""
    return FOLDER / f"canvass_{LANGUAGE}.ts"


def qm_path() -> Path:
    """Return where the window finds the compiled translation."""
    return FOLDER / f"canvass_{LANGUAGE}.qm"


def check() -> list[Problem]:
    """Return everything that keeps the translation from being complete."""
    found = collect()
    problems = found.problems + translation_problems(found.templates, read_ts(ts_path()))
    if not problems and not is_compiled(ts_path(), qm_path()):
        problems.append(Problem(qm_path().name, "older than the .ts file: run release"))
    return problems


def update() -> list[Problem]:
    """Bring the .ts file up to date; return what cannot be collected or is not translated."""
    found = collect()
    if not found.problems:
        write_ts(ts_path(), merge(found.templates, read_ts(ts_path())), found.templates)
    return found.problems + translation_problems(found.templates, read_ts(ts_path()))


def main(arguments: list[str]) -> int:
    """Run one of the commands; return the exit code."""
    if arguments == ["release"]:
        compile_ts(ts_path(), qm_path())
        return 0
    if arguments not in (["update"], ["check"]):
        print(__doc__, file=sys.stderr)
        return 2
    problems = update() if arguments == ["update"] else check()
    for problem in problems:
        print(problem, file=sys.stderr)
    return 1 if problems else 0


def _collect_file(name: str, code: str, found: Collection) -> None:
    tree = ast.parse(code)
    taken = _imported(tree)
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        called = ast.unparse(node.func)
        if called == "self.tr":
            what = "self.tr() looks in Qt's own context: use tr()"
            found.problems.append(Problem(f"{name}:{node.lineno}", what))
        for template, line in _templates(node, taken.get(called, 0)):
            place = f"{name}:{line}"
            if template is None:
                what = f"the template of {called}() is not a literal"
                found.problems.append(Problem(place, what))
            elif not _has_good_braces(template):
                found.problems.append(Problem(place, f"a brace stands alone in {template!r}"))
            elif template:
                found.templates.setdefault(template, set()).add(name)


def _imported(tree: ast.Module) -> dict[str, int]:
    """Return how many templates each function takes, by its local name in this file.

    Other things may be called `say`, too: only imported ones count.
    """
    names: dict[str, int] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            for alias in node.names:
                as_name = alias.asname or alias.name
                for (module, function), count in _TEMPLATES_TAKEN.items():
                    if (node.module, alias.name) == (module, function):
                        names[as_name] = count
                    elif f"{node.module}.{alias.name}" == module:
                        names[f"{as_name}.{function}"] = count
    return names


def _templates(call: ast.Call, taken: int) -> Iterator[tuple[str | None, int]]:
    """Yield each template with its line; None for one that is not a literal."""
    if not taken:
        return
    if len(call.args) < taken:
        yield None, call.lineno
    for argument in call.args[:taken]:
        yield from _literals(argument)


def _literals(node: ast.expr) -> Iterator[tuple[str | None, int]]:
    match node:
        case ast.Constant(value=str(text)):
            yield text, node.lineno
        case ast.IfExp(body=body, orelse=orelse):
            yield from _literals(body)
            yield from _literals(orelse)
        case _:
            yield None, node.lineno


def _has_good_braces(template: str) -> bool:
    try:
        holes(template)
    except ValueError:
        return False
    return True


def _first(names: set[str]) -> str:
    return min(names)


def _compiler() -> Path:
    """Return Qt's translation compiler inside the PySide6 package."""
    import PySide6

    folder = Path(PySide6.__file__).parent
    for name in ("lrelease", "lrelease.exe", "Qt/libexec/lrelease"):
        if (folder / name).exists():
            return folder / name
    raise RuntimeError("PySide6 comes without lrelease on this computer")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
