"""Reads a petition template from a folder: the same text in several languages."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

from canvass_app.exchange.tables.decoding import explained_reading
from canvass_app.foreign import MOST_SETTINGS, read_foreign
from canvass_app.model.campaign import PetitionText
from canvass_app.model.errors import BadInput
from canvass_app.model.ids import text_id
from canvass_app.model.words import say

_FILE_NAME = re.compile(r"petition\.([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\.toml")
_SHOWN = 200
_KEYS = ("title", "to", "ask", "reasons")


def read_template(folder: Path) -> tuple[PetitionText, ...]:
    """Read all `petition.<language>.toml` of `folder`, English first, as version 1.

    Each file has the keys `title`, `to`, `ask` and `reasons`; paragraphs are separated by blank
    lines. Raises BadInput, naming the file, when one is damaged or incomplete, or when there is
    none.
    """
    texts: list[PetitionText] = []
    with explained_reading(folder):
        for path in sorted(folder.iterdir()):
            if match := _FILE_NAME.fullmatch(path.name):
                texts.append(_read(path, match[1]))
    if not texts:
        raise BadInput(
            say("There is no petition text in “{folder}”.", folder=folder),
            say("Put a file “petition.en.toml” there, or choose another template."),
        )
    return tuple(sorted(texts, key=lambda text: (text.language != "en", text.language)))


def _read(path: Path, language: str) -> PetitionText:
    content = read_foreign(path, MOST_SETTINGS)
    try:
        values = tomllib.loads(content.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        # Not UTF-8, not TOML, a number of very many digits, or lists in lists without end.
        raise BadInput(
            say(
                "The template “{file}” cannot be read: {detail}.",
                file=path.name,
                detail=str(error)[:_SHOWN],
            ),
            say("Fix the file at this place, or choose another template."),
        ) from error
    found = {name: value for name in _KEYS if isinstance(value := values.get(name), str)}
    missing = [name for name in _KEYS if not found.get(name, "").strip()]
    if missing:
        raise BadInput(
            say(
                "The template “{file}” is missing {missing}.",
                file=path.name,
                missing=", ".join(missing),
            ),
            say("Give each of these a value in quotation marks."),
        )
    cleaned = {name: _paragraphs(found[name]) for name in _KEYS}
    return PetitionText(id=text_id(1, language), version=1, language=language, **cleaned)


def _paragraphs(text: str) -> str:
    """Return the text with wrapped lines joined and paragraphs separated by one blank line."""
    parts = re.split(r"\n\s*\n", text.strip())
    return "\n\n".join(" ".join(part.split()) for part in parts)
