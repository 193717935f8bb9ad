"""The words of pages in one language, read from `resources/wording/`.

`packet.<tag>.toml` has those of packets, `forms.<tag>.toml` those of forms.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache

from canvass_app.assets import asset_path
from canvass_app.model.line import is_iso_date
from canvass_app.printing.text import isolated

FALLBACK = "en"


@dataclass(frozen=True)
class Wording:
    """The sentences of one language by dotted key (`letter.greeting`)."""

    language: str
    entries: Mapping[str, str]

    def say(self, key: str, **values: object) -> str:
        """Return the sentence `key` with its values filled in, each in its own direction."""
        filled = {name: isolated(str(value)) for name, value in values.items()}
        return self.entries[key].format(**filled)

    def count(self, key: str, count: int, **values: object) -> str:
        """Return `key.one` or `key.many` by `count`, which fills `{count}`."""
        form = "one" if count == 1 else "many"
        return self.say(f"{key}.{form}", count=self.number(count), **values)

    def number(self, value: int) -> str:
        """Return a whole number with thousands separators, as used in the U.S. in any language."""
        return f"{value:,}"

    def day(self, day: date) -> str:
        """Return a calendar day in words: `June 7, 2026`."""
        month = self.entries[f"months.m{day.month:02}"]
        return self.say("dates.day", day=day.day, month=month, year=day.year)

    def day_of(self, iso: str) -> str:
        """Return an ISO date in words; anything else as written."""
        return self.day(date.fromisoformat(iso)) if is_iso_date(iso) else iso

    def source(self, source: str) -> str:
        """Return the name of a way of collecting signatures; an unknown one as is."""
        return self.entries.get(f"sources.{source}", source)

    def listed(self, parts: list[str]) -> str:
        """Join parts as in a sentence: `English and Spanish`."""
        if len(parts) < 2:
            return "".join(parts)
        return self.say("lists.last", head=", ".join(parts[:-1]), tail=parts[-1])

    def language_name(self, tag: str) -> str:
        """Return the name of a language; an unknown one as its tag."""
        return self.entries.get(f"languages.{tag.partition('-')[0].lower()}", tag)


def wording_for(language: str) -> Wording:
    """Return the wording for a BCP 47 tag: its primary language, else English."""
    primary = language.partition("-")[0].lower()
    if primary != FALLBACK and primary.isascii() and primary.isalpha():
        try:
            return _load(primary)
        except FileNotFoundError:
            pass
    return _load(FALLBACK)


@cache
def _load(language: str) -> Wording:
    return Wording(language, _read("packet", language))


def _read(kind: str, language: str) -> dict[str, str]:
    path = asset_path("wording", f"{kind}.{language}.toml")
    return _flat(tomllib.loads(path.read_text(encoding="utf-8")))


def _flat(tree: Mapping[str, object], prefix: str = "") -> dict[str, str]:
    entries: dict[str, str] = {}
    for key, value in tree.items():
        if isinstance(value, dict):
            entries |= _flat(value, f"{prefix}{key}.")
        else:
            entries[prefix + key] = str(value)
    return entries


def report_wording(language: str) -> Wording:
    """Return the wording of reports, plus that of packets for what both say."""
    return _with_own("report", wording_for(language))


def form_wording(language: str) -> Wording:
    """Return the wording of sheets, walk lists, labels and envelopes, plus that of packets."""
    return _with_own("forms", wording_for(language))


def _with_own(kind: str, base: Wording) -> Wording:
    """Add wording that packets do not have.

    Whatever is in the fixed wording of a packet may be printed there (`printing.forbidden`), so it
    should contain no more than necessary.
    """
    return Wording(base.language, {**base.entries, **_read(kind, base.language)})
