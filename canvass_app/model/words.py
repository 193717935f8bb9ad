"""Sentences for people, kept separate from their values so that they can be translated.

Every layer returns its sentences as `Words`: an English template with named values. The window
looks the template up in the translation and fills in the values; the command line prints it in
English. Templates must be literals: `tools/translations.py` collects them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from string import Formatter


@dataclass(frozen=True)
class Words:
    """A sentence: an English `template` with `{named}` placeholders, and their `values`.

    A value may itself be `Words`; then it is translated, too.
    """

    template: str
    values: Mapping[str, object] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.template.format(**{name: str(value) for name, value in self.values.items()})


def say(template: str, /, **values: object) -> Words:
    """Return the sentence `template`, a literal, with its `values`."""
    return Words(template, values)


def say_count(one: str, many: str, count: int, /, **values: object) -> Words:
    """Return `one` when `count` is 1, else `many`; both are literals and may use `{count}`.

    English and Spanish share this rule (Unicode CLDR plural categories *one* and *other*
    for whole numbers in everyday ranges).
    """
    return Words(one if count == 1 else many, {"count": f"{count:,}", **values})


def words_text(words: Words) -> list[object]:
    """Return a sentence as plain data for JSON: template and values, as texts or sentences."""
    values = {
        name: words_text(value) if isinstance(value, Words) else str(value)
        for name, value in words.values.items()
    }
    return [words.template, values]


def read_words(stored: object) -> Words:
    """Return the sentence that `words_text` wrote. Raises `ValueError` for anything else."""
    match stored:
        case [str() as template, dict() as values] if _fields(template) <= values.keys():
            return Words(template, {name: _read_value(value) for name, value in values.items()})
    raise ValueError("not a sentence")


def _read_value(value: object) -> Words | str:
    return read_words(value) if isinstance(value, list) else str(value)


@lru_cache(maxsize=1024)
def _fields(template: str) -> frozenset[str]:
    """Return the names in a template. A file may ask for a width of a billion; that is no name."""
    names = set()
    for _, name, width, conversion in Formatter().parse(template):
        if name is not None:
            if not name.isidentifier() or width or conversion:
                raise ValueError("not a template")
            names.add(name)
    return frozenset(names)
