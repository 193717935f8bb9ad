"""All that people read is plain American English: a short list of words keeps it so.

Each rule has a pattern and what to write instead. Text between backticks is code and is not read.
A rule must never hit a sentence that is fine; `_FINE` holds the cases that were weighed.
"""

from __future__ import annotations

import ast
import io
import re
import tokenize
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.support.sentences import all_sentences

ROOT = Path(__file__).resolve().parents[1]
Source = Callable[[], Iterator[tuple[str, str]]]
"""Yields places and texts."""
Rules = tuple[tuple[str, str], ...]

CODE = ("canvass_app", "tests", "tools", "benchmarks", "start.py")
DOCUMENTS = ("docs/*.md", "*.md")

RULES = (
    (r"\banew\b", "again, or from scratch"),
    (r"\b(?:stands?|stood) (?:in|on|under|there|behind|beside)\b(?! the way)", "is in, is on, …"),
    (r"\b(?:is|are) known again\b", "is recognized"),
    (r"\b(?:it|that|name|file|place|office|ZIP|city|street) goes by\b", "is known as, depends on"),
    (r"\bparted by\b", "separated by"),
    (r"(?<!here )\b(?:is|are|was|were) no (?:[a-z]+)(?= (?:of|for a|for one|but|in itself)\b)",
     "is not a …"),
    (r"\bbesides? (?:it|them|the|this|each|one)\b", "next to, or in addition to"),
    (r"\b(?:file|folder|key|copy|backup|packet|record)s? lies?\b|\blies (?:in|on|under|beside)\b",
     "is in, is on, …"),
    (r"\b(?:is|are|was|were|be) (?:never )?taken in\b(?!to)|\btakes? in (?:a|the|nothing)\b",
     "is imported"),
    (r"\bmend(?:s|ed|ing)?\b", "fix"),
    (r"\bin vain\b", "without success"),
    (r"\bfor itself\b", "on its own, separately"),
    (r"\bin one go\b", "at once"),
    (r"\b(?:what|nothing|something) (?:comes?|came|becomes?|became) of\b", "the result of"),
    (r"\b(?:thinks?|thought) better of\b", "changes their mind"),
    (r"\b(?:turn|turns|turned|turning|the other way) round\b", "turned around"),
    (r"\bshall\b", "should, must, or will"),
    (r"\b(?:learnt|spelt|misspelt|spoilt)\b", "learned, spelled, misspelled, spoiled"),
    (r"\b\w*(?:colour|neighbour|favour|behaviour|harbour)\w*", "-or: color, neighbor"),
    (r"\b(?:centres?|centred|metres?|millimetres?)\b", "-er: center, meter"),
    (r"\b(?:organis|recognis|normalis|maximis|minimis|initialis|serialis|summaris)\w+",
     "-ize: organize, recognize"),
    (r"\b(?:labelled|labelling|journalled|travelled|grey|greyed|licences?|catalogues?|judgement)\b",
     "American spelling: labeled, gray, license, catalog, judgment"),
    (r"\b(?:towards|afterwards|upwards|downwards)\b", "without the s: toward, afterward, down"),
    (r"(?:^|[.!?] )Who (?!is\b|are\b|was\b|can\b|gets?\b|a\b|the\b|packets\b)[^.?!]*"
     r" (?:must|finds|wants|is|has|does|hears|gets) [^.?!]*\.", "Anyone who …, People who …"),
)  # fmt: skip
"""Patterns, and what to write instead."""

FOR_PEOPLE = (
    *RULES,
    (r"(?<!here )\b(?:is|are|was|were) no (?!longer\b|more\b|one\b)[a-z]+", "is not a …"),
    (r"\b[Gg]o(?:es)? by (?!very\b)", "is known as, depends on"),
    (r"\b[Ss]tands? (?:at|here|with)\b(?! your\b)", "is at, is with"),
    (r"\b[Tt]ak(?:es?|en|ing) (?:(?:it|them|all of it|that) )?back\b", "undo, withdraw"),
    (r"\b[Tt]ak(?:es?|en|ing) in\b", "import"),
    (r"\b[Pp]assed over\b", "skipped"),
    (r"\b[Ww]hoever\b|\b[Ww]holly\b|\b[Ss]hall\b", "anyone who; entirely; will or should"),
    (r"\ba slip\b|\bonce more\b|\ball the same\b|\b[Mm]eanwhile\b",
     "a typo; again; anyway; in the meantime"),
    (r"\b[Ff]ormer\b|\b[Ss]ticks?\b|\b[Tt]icks?(?:ed)?\b", "earlier; USB drive; check"),
    (r"\b[Tt]he data (?:are|were|have|hold)\b", "the data is"),
    (r"(?:\d|\}) %", "95%, without a space"),
)  # fmt: skip
"""For what the program says there are more: these words are at home in comments."""

_ANY = re.compile("|".join(f"(?:{pattern})" for pattern, _ in FOR_PEOPLE))

_FINE = (
    "A line is no longer there. There are no files for a campaign like that.",
    "Anyone who starts long work must hear of it. Who signed? Who a packet is for.",
    "Standing rules apply. What stands in the way is named. Understand in time what stood out.",
    "The folder is next to the file. Besides, it is private. Two fonts go by their names.",
    "The colors `colour` and the field `organisation` are names in code.",
    "A whole number is taken into account. It amends nothing. Nothing becomes worse.",
)
"""Sentences that no rule may hit."""


def _code_files() -> Iterator[Path]:
    for name in CODE:
        path = ROOT / name
        yield from [path] if path.is_file() else sorted(path.rglob("*.py"))


def _docstrings(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Yield every text that is a statement of its own: docstrings, also those of constants."""
    for node in ast.walk(tree):
        body = getattr(node, "body", None)
        for statement in body if isinstance(body, list) else []:
            match statement:
                case ast.Expr(ast.Constant(value=str(text))):
                    yield statement.lineno, text


def _comments(source: str) -> Iterator[tuple[int, str]]:
    """Yield comments; those on lines that follow one another are one text."""
    first, last, texts = 0, -1, list[str]()
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type != tokenize.COMMENT:
            continue
        if token.start[0] != last + 1 and texts:
            yield first, " ".join(texts)
            texts = []
        first = first if texts else token.start[0]
        last = token.start[0]
        texts.append(token.string.lstrip("#! "))
    if texts:
        yield first, " ".join(texts)


def _prose_of_code() -> Iterator[tuple[str, str]]:
    """Yield place and text of all comments and docstrings."""
    for path in _code_files():
        source = path.read_text(encoding="utf-8")
        # Most files have nothing that could be found: they need not be parsed.
        if not _ANY.search(" ".join(source.replace("#", " ").split())):
            continue
        name = path.relative_to(ROOT).as_posix()
        for line, text in (*_docstrings(ast.parse(source)), *_comments(source)):
            yield f"{name}:{line}", text


def _documents() -> Iterator[tuple[str, str]]:
    """Yield place and text of the paragraphs of all documents for engineers."""
    for pattern in DOCUMENTS:
        for path in sorted(ROOT.glob(pattern)):
            if path.name == "PROMISES.md":  # It quotes; the sentences are read where they are.
                continue
            name = path.relative_to(ROOT).as_posix()
            for line, text in _paragraphs(path.read_text(encoding="utf-8")):
                yield f"{name}:{line}", text


def _paragraphs(text: str) -> Iterator[tuple[int, str]]:
    line = 1
    for part in re.split(r"(\n\s*\n)", re.sub(r"```.*?```", _blanked, text, flags=re.DOTALL)):
        yield line, part
        line += part.count("\n")


def _blanked(block: re.Match[str]) -> str:
    return "\n" * block[0].count("\n")


def _findings(text: str, rules: Rules = RULES) -> Iterator[str]:
    """Yield what the rules find in a text, each with what to write instead."""
    prose = re.sub(r"`[^`]*`", "`…`", " ".join(text.split()))
    if not _ANY.search(prose):
        return
    for pattern, instead in rules:
        for found in re.finditer(pattern, prose):
            yield f"“{found[0]}” → {instead}"


@pytest.mark.parametrize("source", [_prose_of_code, _documents])
def test_sentences_are_plain_american_english(source: Source) -> None:
    found = [f"{place}: {what}" for place, text in source() for what in _findings(text)]
    assert found == [], "\n".join(["", *found])


def test_sentences_for_people_are_plain_american_english() -> None:
    sentences = list(all_sentences())
    assert len(sentences) > 2_500
    found = [
        f"{at}: {what}: {text}" for at, text in sentences for what in _findings(text, FOR_PEOPLE)
    ]
    assert found == [], "\n".join(["", *found])


def test_the_rules_hit_what_they_are_for() -> None:
    for text in (
        "The keys are made anew.",
        "The name stands in the file.",
        "The tables are parted by blanks.",
        "This is no decision of a person.",
        "A key beside the file.",
        "The backup lies there.",
        "No column like that is ever read. Such a file is taken in twice.",
        "Rows to mend. It was tried in vain.",
        "The color is grey, the centre is empty, we recognise it afterwards.",
        "Saved. Who left the page must be told.",
    ):
        assert list(_findings(text)), text


@pytest.mark.parametrize(
    "text",
    [
        "This is no file on this computer.",
        "The import was taken back. Taking in “{file}”…",
        "“{city}” is a name in ZIP {zip}, which goes by {other}.",
        "Whoever holds it reads it. {share} % of the lines are typed once more.",
    ],
)
def test_more_rules_hold_for_what_the_program_says(text: str) -> None:
    assert list(_findings(text, FOR_PEOPLE))


@pytest.mark.parametrize("text", _FINE)
def test_the_rules_leave_good_sentences_alone(text: str) -> None:
    assert list(_findings(text)) == []
