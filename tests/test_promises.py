"""`docs/PROMISES.md` lists what the documents promise, and by which test; this keeps it true."""

from __future__ import annotations

import importlib
import re
import sys
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs" / "PROMISES.md"
LISTED_WHOLLY = ("docs/SECURITY.md", "docs/FILE-FORMAT.md", "README.md")

_PROMISE_WORD = re.compile(
    r"\b(never|first|before|always|only|nothing|cannot|nobody|none)\b", re.IGNORECASE
)
_CODE_BLOCK = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)
_TEST = re.compile(r"`(tests/[\w/]+\.py)::(test_\w+)`")


class Row(NamedTuple):
    """One sentence of a document, and the tests that verify it, or why it is not a promise."""

    document: str
    sentence: str
    answer: str


def _rows() -> tuple[list[Row], list[Row]]:
    """Return the promises, and the explanations that contain words of promises."""
    promises: list[Row] = []
    explanations: list[Row] = []
    document, rows = "", promises
    for line in PAGE.read_text("utf-8").splitlines():
        if line.startswith("## "):
            document, rows = line.removeprefix("## "), promises
        elif line.startswith("### Explanations"):
            rows = explanations
        elif line.startswith("| ") and not line.startswith("| sentence "):
            sentence, answer = line.strip("| ").split(" | ")
            rows.append(Row(document, sentence, answer))
    return promises, explanations


PROMISES, EXPLANATIONS = _rows()
NAMED = sorted({named for row in PROMISES for named in _TEST.findall(row.answer)})


@cache
def _folded(document: str) -> str:
    """The text of a document with all white space folded, without blocks of code."""
    return " ".join(_CODE_BLOCK.sub("", (ROOT / document).read_text("utf-8")).split())


def _places(row: Row) -> list[range]:
    """Return where in its document a sentence is."""
    found = re.finditer(re.escape(" ".join(row.sentence.split())), _folded(row.document))
    return [range(*match.span()) for match in found]


def test_every_sentence_is_still_in_its_document() -> None:
    rows = [*PROMISES, *EXPLANATIONS]
    assert [row for row in rows if not _places(row)] == []


def test_every_promise_names_its_tests_and_every_explanation_its_reason() -> None:
    assert [row for row in PROMISES if _TEST.sub("", row.answer).strip(", ")] == []
    assert [row for row in PROMISES if not _TEST.search(row.answer)] == []
    assert [row for row in EXPLANATIONS if not row.answer] == []


@pytest.mark.parametrize("document", LISTED_WHOLLY)
def test_every_word_of_promise_is_in_a_listed_sentence(document: str) -> None:
    listed = [
        place
        for row in (*PROMISES, *EXPLANATIONS)
        if row.document == document
        for place in _places(row)
    ]
    text = _folded(document)
    unlisted = [
        text[max(match.start() - 60, 0) : match.end() + 60]
        for match in _PROMISE_WORD.finditer(text)
        if not any(match.start() in place for place in listed)
    ]
    assert unlisted == []


@pytest.mark.parametrize(("file", "name"), NAMED)
def test_every_named_test_exists_and_runs(file: str, name: str) -> None:
    module = importlib.import_module(file.removesuffix(".py").replace("/", "."))
    test = getattr(module, name)
    marks = [*_marks(module), *_marks(test)]
    assert "skip" not in {mark.name for mark in marks}
    if sys.platform == "linux":
        # What only some systems have is tested there; the promise is verified where it can be.
        skipped = [mark for mark in marks if mark.name == "skipif" and mark.args[0]]
        assert skipped == []


def _marks(marked: object) -> list[pytest.Mark]:
    """Return the marks of a module or a test."""
    found = getattr(marked, "pytestmark", [])
    return list(found) if isinstance(found, list) else [found]
