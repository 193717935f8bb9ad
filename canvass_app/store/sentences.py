"""Stores sentences as template and values, so that they can be shown in any language."""

from __future__ import annotations

import json

from canvass_app.model.words import Words, read_words


def read_label(text: str) -> Words:
    """Return the sentence stored with an act."""
    return read_words(json.loads(text))
