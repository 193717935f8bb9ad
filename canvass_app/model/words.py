"""Sentences for people, kept apart from their values so that a face can translate them.

Every layer says what it has to say as `Words`: an English template with named values. The
window looks the template up in the translation and fills in the values; the command line
prints it in English. Templates must be literals: `tools/translations.py` collects them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Words:
    """A sentence: `template` in English with `{named}` holes, and the `values` for them.

    A value may itself be `Words`; it is then translated too.
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
