"""Reads the settings of a campaign from a TOML file that coordinators prepare for their team."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, fields
from pathlib import Path

from canvass_app.foreign import MOST_SETTINGS, read_foreign
from canvass_app.model.campaign import Campaign
from canvass_app.model.errors import BadInput
from canvass_app.model.line import is_iso_date
from canvass_app.model.words import Words, say

_DATES = frozenset({"delivery_on", "destroy_on", "starts_on", "ends_on"})
_SHOWN = 200
_MOST = 1_000_000_000
_LONGEST = 10_000
_AT_LEAST_ONE = frozenset({"minimum_signers", "overdue_days", "answer_days", "retention_days"})
_DOTTED = re.compile(rb"[\w\"'-]+(?:[ \t]*\.[ \t]*[\w\"'-]+){50}")
"""A name of more than fifty parts, which the reader would take memory for without bound."""
_KINDS = {f.name: type(f.default) for f in fields(Campaign) if f.name != "id"}


@dataclass(frozen=True, slots=True)
class CampaignSettings:
    """`values` are fields of `Campaign`; `template` names a built-in text, or is empty."""

    values: dict[str, object]
    template: str = ""


def read_settings(path: Path) -> CampaignSettings:
    """Read the settings in `path`: keys of `Campaign` and `template`, all of them optional.

    Raises `BadInput`, naming the key, if one is unknown or has the wrong kind of value.
    """
    content = read_foreign(path, MOST_SETTINGS)
    if _DOTTED.search(content):
        raise _bad(path, say("a name in it has too many parts"))
    try:
        found = tomllib.loads(content.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        # Not UTF-8, not TOML, a number of very many digits, or lists in lists without end.
        raise _bad(path, say("it is not a TOML file ({why})", why=str(error)[:_SHOWN])) from error
    template = found.pop("template", "")
    if not isinstance(template, str):
        raise _bad(path, say("“template” must be a text"))
    for name, value in found.items():
        _require_fitting(path, name, value)
    return CampaignSettings(found, template)


def _require_fitting(path: Path, name: str, value: object) -> None:
    if name not in _KINDS:
        raise _bad(path, say("“{name}” is not a setting", name=name))
    if type(value) is not _KINDS[name]:
        kinds = {
            str: say("a text"), int: say("a whole number"), bool: say("true or false"),
        }  # fmt: skip
        raise _bad(path, say("“{name}” must be {kind}", name=name, kind=kinds[_KINDS[name]]))
    if isinstance(value, int) and abs(value) > _MOST:
        raise _bad(path, say("“{name}” must be {most} or less", name=name, most=f"{_MOST:,}"))
    if isinstance(value, str) and (len(value) > _LONGEST or not _is_text(value)):
        raise _bad(path, say("“{name}” must be a text of at most {most} characters",
                             name=name, most=f"{_LONGEST:,}"))  # fmt: skip
    if name in _DATES and value and not is_iso_date(str(value)):
        raise _bad(path, say("“{name}” must be a date like 2026-12-10", name=name))
    if name in _AT_LEAST_ONE and isinstance(value, int) and value < 1:
        raise _bad(path, say("“{name}” must be 1 or more", name=name))


def _is_text(value: str) -> bool:
    return all(character.isprintable() or character in "\n\t" for character in value)


def _bad(path: Path, why: Words) -> BadInput:
    return BadInput(
        say("The settings in “{file}” cannot be used: {why}.", file=path.name, why=why),
        say("Fix the file and try again. Known settings: {known}.", known=", ".join(_KINDS)),
    )
