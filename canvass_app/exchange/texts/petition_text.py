"""Reads a petition text from a plain text file, as organizers send it."""

from __future__ import annotations

import re
from pathlib import Path

from canvass_app.exchange.tables.decoding import examine, explained_reading, open_decoded
from canvass_app.foreign import MOST_SETTINGS
from canvass_app.model.campaign import PetitionText
from canvass_app.model.errors import BadInput
from canvass_app.model.ids import text_id
from canvass_app.model.words import say
from canvass_app.text.fold import clean_written, fold

_MOST_CHARACTERS = 100_000
_LONGEST_TITLE = 120

_TO = re.compile(r"(?:to|para|a|dirigido a|dirigida a)\s*[:：]\s*(.+)", re.IGNORECASE)
_WHY = re.compile(
    r"why (?:is (?:this|it) (?:so )?important|this (?:is important|matters)|(?:does )?it matters?)"
    r"|por que (?:es|esto es) (?:tan )?(?:esto )?importante|por que importa(?: esto)?"
)
_UNWANTED = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffd]")
_END_OF_SENTENCE = (".", "!", "?", ":", ";", ",", "…", "。")
_TITLES = {"es": "Petición a {to}"}


def read_petition_text(path: Path, *, language: str = "en") -> PetitionText:
    """Read a petition text in `language` (BCP 47) from `path`, as version 1.

    The file has a line “To: …” (“Para: …”), then the ask, then a line “Why is this important?”
    (“¿Por qué es importante?”) and the reasons; without that line, all of it is the ask. Paragraphs
    are separated by blank lines. The title is what comes before “To:”, or else a short first line
    that isn't a sentence, or else “Petition to …”. Raises BadInput if the file isn't such a text.
    """
    paragraphs = _paragraphs(_read(path))
    to_at, to = _addressee(paragraphs, path)
    title = " ".join(paragraphs[:to_at]).lstrip("# ")
    body = paragraphs[to_at + 1 :]
    if not title and len(body) > 1 and _is_heading(body[0]):
        title, body = body[0].lstrip("# "), body[1:]
    why_at = next((i for i, text in enumerate(body) if _WHY.fullmatch(fold(text))), len(body))
    ask = body[:why_at]
    if not ask:
        raise BadInput(
            say("“{file}” does not say what the petition asks for.", file=path.name),
            say("Write the request in its own paragraph below the line “To: …”."),
        )
    return PetitionText(
        id=text_id(1, language),
        version=1,
        language=language,
        title=title or _TITLES.get(language, "Petition to {to}").format(to=to),
        to=to,
        ask="\n\n".join(ask),
        reasons="\n\n".join(body[why_at + 1 :]),
    )


def _read(path: Path) -> str:
    decoding = examine(path, most=MOST_SETTINGS)
    with explained_reading(path), open_decoded(path, decoding.encoding) as stream:
        text = stream.read(_MOST_CHARACTERS + 1)
    if len(text) > _MOST_CHARACTERS:
        raise BadInput(
            say("“{file}” is far too long for a petition text.", file=path.name),
            say("Choose the file that contains only the text of the petition."),
        )
    if match := _UNWANTED.search(text):
        raise BadInput(
            say(
                "Line {line} of “{file}” has a sign that is not text.",
                line=text.count("\n", 0, match.start()) + 1,
                file=path.name,
            ),
            say("Save the text as plain text in UTF-8 and try again."),
        )
    return text


def _paragraphs(text: str) -> list[str]:
    """Return the paragraphs, wrapped lines joined. “To:” and “Why …” lines stay separate."""
    found: list[str] = []
    joins = False
    for line in map(clean_written, text.splitlines()):
        alone = bool(_TO.fullmatch(line) or _WHY.fullmatch(fold(line)))
        if line and joins and not alone:
            found[-1] = f"{found[-1]} {line}"
        elif line:
            found.append(line)
        joins = bool(line) and not alone
    return found


def _addressee(paragraphs: list[str], path: Path) -> tuple[int, str]:
    for index, text in enumerate(paragraphs[:3]):
        if match := _TO.fullmatch(text):
            return index, match[1]
    raise BadInput(
        say("“{file}” does not say who the petition is addressed to.", file=path.name),
        say("Start the text with a line like “To: U.S. Mayors”."),
    )


def _is_heading(text: str) -> bool:
    return len(text) <= _LONGEST_TITLE and not text.endswith(_END_OF_SENTENCE)
