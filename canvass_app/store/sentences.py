"""Stores sentences as template and values, so that they can be shown in any language."""

from __future__ import annotations

import json

from canvass_app.model.words import Words


def words_text(words: Words) -> list[object]:
    """Return a sentence as JSON: template and values, with values as text or sentences."""
    values = {
        name: words_text(value) if isinstance(value, Words) else str(value)
        for name, value in words.values.items()
    }
    return [words.template, values]


def read_words(stored: object) -> Words:
    """Return the sentence that `words_text` wrote."""
    assert isinstance(stored, list)
    template, values = stored
    return Words(
        template,
        {k: read_words(v) if isinstance(v, list) else v for k, v in values.items()},
    )


def read_label(text: str) -> Words:
    """Return the sentence stored with an act."""
    return read_words(json.loads(text))
