"""Finds in a finished PDF what its profile forbids, without false alarms.

The rule. Text is compared as words (letters and digits in NFKC, case folded), so that `12 Elm St.`
is found in `12 ELM ST`. On a page, words count as adjacent only within one cell; the name in one
column and the city in the next never make up a forbidden name.

- Several words are found as a run of words inside a cell.
- One word (a mononym, a street without a number) is found only if it fills a cell.
- A telephone number of seven digits or more is found in any grouping of its digits.
- A lone number of fewer digits looks like a line number and is not searched for.

What a packet may show is not a leak: what the campaign and the office publish about themselves, the
petition, and the fixed wording; for strings without digits and `@` also the cities and, if the
profile prints them, the names of people who chose to be shown in full. A string with digits or `@`
does not belong in a name or city cell and is reported there. The name cells of signers who chose
initials or counting never excuse anything.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence

from canvass_app.model.line import ShowAs
from canvass_app.model.office import office_line
from canvass_app.model.profile import NamesShown
from canvass_app.printing.data import PacketData
from canvass_app.printing.wording import wording_for

Words = tuple[str, ...]

_WORD = re.compile(r"[^\W_]+")
_PHONE = re.compile(r"\+?[\d\s().\-/]+")
_SHORTEST_PHONE = 7
_KEPT = 8192
"""Cells that are known to have nothing forbidden: cities, dates and ZIP codes repeat."""
_SHORT = 80


def words_of(text: str) -> Words:
    """Return the words of `text`: runs of letters and digits, NFKC, case folded."""
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text)
    return tuple(_WORD.findall(text.casefold()))


class Forbidden:
    """The strings that must not be found, minus those that this packet may show."""

    def __init__(self, strings: Iterable[str], data: PacketData) -> None:
        self._by_first: dict[str, list[Words]] = {}
        self._contacts: set[Words] = set()
        for text in strings:
            for run in _variants(text):
                listed = self._by_first.setdefault(run[0], [])
                if run not in listed:
                    listed.append(run)
                if "@" in text or _has_digit(run):
                    self._contacts.add(run)
        self._innocent: set[str] = set()
        for allowed in _published(data):
            self._allow(self._inside(words_of(allowed)))
        for allowed in _shown_of_signers(data):
            found = self._inside(words_of(allowed))
            self._allow([run for run in found if run not in self._contacts])

    def found_in_cells(self, cells: Iterable[str]) -> bool:
        """Return whether a cell of a page has a forbidden string."""
        return any(map(self._is_in_cell, cells))

    def may_be_in(self, text: str) -> bool:
        """Return whether the words of a page, with cells joined, have a forbidden string.

        It is fast, and never False if `found_in_cells` would be True for the same page.
        """
        return bool(self._inside(words_of(text)))

    def _is_in_cell(self, cell: str) -> bool:
        if cell in self._innocent:
            return False
        words = words_of(cell)
        if any(len(run) > 1 or run == words or _is_phone(run) for run in self._inside(words)):
            return True
        if len(self._innocent) < _KEPT and len(cell) < _SHORT:
            self._innocent.add(cell)
        return False

    def _inside(self, words: Words) -> list[Words]:
        found: list[Words] = []
        if self._by_first.keys().isdisjoint(words):
            return found
        for at, word in enumerate(words):
            for run in self._by_first.get(word, ()):
                if words[at : at + len(run)] == run:
                    found.append(run)
        return found

    def _allow(self, runs: Sequence[Words]) -> None:
        for run in runs:
            listed = self._by_first.get(run[0], [])
            if run in listed:
                listed.remove(run)


def _variants(text: str) -> Iterator[Words]:
    """Return the runs of words to search for; for a telephone number, its usual groupings."""
    run = words_of(text)
    if not run:
        return
    if not _PHONE.fullmatch(text.strip()):
        yield run
        return
    digits = "".join(run)
    if len(digits) < _SHORTEST_PHONE:
        if len(run) > 1:
            yield run
        return
    yield run
    yield (digits,)
    local = digits[-10:]
    if len(local) == 10:
        yield (local,)
        yield (local[:3], local[3:6], local[6:])
        yield (local[:3], local[3:])


def _has_digit(run: Words) -> bool:
    return any(character.isdigit() for word in run for character in word)


def _is_phone(run: Words) -> bool:
    return len(run) == 1 and run[0].isdigit() and len(run[0]) >= _SHORTEST_PHONE


def _published(data: PacketData) -> Iterator[str]:
    """What every packet may show: the campaign, the office, the petition, the wording."""
    campaign, office = data.campaign, data.office
    yield from (
        campaign.name, campaign.organisation, campaign.sender_name, campaign.sender_email,
        campaign.sender_phone, ", ".join(campaign.sender_address.splitlines()),
        office_line(office), office.holder, ", ".join(office.address.splitlines()),
    )  # fmt: skip
    for text in data.texts:
        yield from (text.title, text.to, text.ask, text.reasons)
        entries = wording_for(text.language).entries
        yield from (said for key, said in entries.items() if not key.startswith("languages."))
        yield from (wording_for(text.language).language_name(each.language) for each in data.texts)
    yield from (sheet.number for sheet in data.sheets)
    yield data.reference


def _shown_of_signers(data: PacketData) -> Iterator[str]:
    shows = data.shows
    for row in data.rows:
        yield row.city
        if row.show_as is ShowAs.FULL and shows.names is NamesShown.CHOSEN:
            yield row.name
        if shows.street:
            yield f"{row.street} {row.unit}"
        if shows.contact:
            yield from row.contact.splitlines()
