"""Invents the people of the training city: names, doors, contacts and choices."""

from __future__ import annotations

import random
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from tools import training_pools as pools
from tools.training_pools import Town

T = TypeVar("T")


class Dice:
    """Seeded chance, built on `random()` alone so that no Python version changes it."""

    def __init__(self, seed: int) -> None:
        self._next = random.Random(seed).random

    def below(self, limit: int) -> int:
        """Return a whole number from 0 to `limit` - 1."""
        return int(self._next() * limit)

    def pick(self, things: Sequence[T]) -> T:
        """Return one of `things`, each as likely as the others."""
        return things[self.below(len(things))]

    def happens(self, chance: float) -> bool:
        """Return True with probability `chance`, 0 to 1."""
        return self._next() < chance

    def shuffled(self, things: Iterable[T]) -> list[T]:
        """Return `things` in another order."""
        rest = list(things)
        return [rest.pop(self.below(len(rest))) for _ in range(len(rest))]


@dataclass(frozen=True)
class Entry:
    """One line before it has a sheet. `person` connects the lines of one signer."""

    name: str = ""
    street: str = ""
    unit: str = ""
    city: str = ""
    state: str = ""
    zip: str = ""
    email: str = ""
    phone: str = ""
    language: str = ""
    consent_contact: str = "no"
    show_as: str = "full"
    status: str = "signed"
    person: str = ""
    kind: str = ""


class Maker:
    """Invents people who live in a town, no two with the same name or the same door."""

    def __init__(self, dice: Dice, taken_names: Iterable[str]) -> None:
        self.dice = dice
        self._names = set(taken_names)
        self._doors: set[str] = set()
        self._contacts = 0

    def at_home(self, town: Town, name: str, street: str) -> Entry:
        """Return a line from someone who lives well inside `town`."""
        dice = self.dice
        entry = Entry(
            name=name,
            street=street,
            city=self._city_as_written(town),
            state=dice.pick(("OR", "OR", "OR", "OR", "Oregon", "")),
            zip=town.zips[len(street) % len(town.zips)],
        )
        return self.with_choices(entry)

    def with_choices(self, entry: Entry) -> Entry:
        """Add what some signers give: contact, consent, language, and how to be shown."""
        dice = self.dice
        entry = replace(entry, language=_language(entry.name) if dice.happens(0.6) else "")
        if dice.happens(0.22):
            entry = self.with_contact(entry)
        if dice.happens(0.1):
            entry = replace(entry, show_as=dice.pick(("initials", "initials", "counted")))
        return entry

    def with_contact(self, entry: Entry) -> Entry:
        """Add an e-mail address, a telephone number or both, mostly with consent."""
        self._contacts += 1
        number = f"{self._contacts % 100:02d}"
        box = _ascii(entry.name).split()[0].lower() or "signer"
        domain = self.dice.pick(("example.org", "example.net"))
        area = ("541", "458", "971")[self._contacts // 100 % 3]
        has_email = not self.dice.happens(0.25)
        has_phone = not has_email or self.dice.happens(0.5)
        return replace(
            entry,
            email=f"{box}{number}@{domain}" if has_email else "",
            phone=f"({area}) 555-01{number}" if has_phone else "",
            consent_contact="no" if self.dice.happens(0.1) else "yes",
        )

    def household(self, town: Town, largest: int) -> list[Entry]:
        """Return one to three people of one family at one door."""
        size = min(largest, self.dice.pick((1, 1, 1, 1, 1, 1, 2, 2, 2, 3)))
        culture = self.dice.pick(("english", "english", "spanish", "spanish", "vietnamese"))
        surname = self._surname(culture)
        street, unit = self._door(town)
        members = [self.at_home(town, self._new_name(culture, surname), street)]
        while len(members) < size:
            home = members[0]
            other = replace(
                home, name=self._new_name(culture, surname), email="", phone="",
                consent_contact="no", show_as="full",
            )  # fmt: skip
            members.append(other)
        return [replace(member, unit=unit) for member in members]

    def _surname(self, culture: str) -> str:
        if culture == "english":
            return self.dice.pick(pools.ENGLISH_FAMILY)
        if culture == "vietnamese":
            return self.dice.pick(pools.VIETNAMESE_FAMILY)
        first, second = self.dice.pick(pools.SPANISH_FAMILY), self.dice.pick(pools.SPANISH_FAMILY)
        return first if first == second or self.dice.happens(0.3) else f"{first} {second}"

    def _new_name(self, culture: str, surname: str) -> str:
        while True:
            name = self._name(culture, surname)
            if name not in self._names:
                self._names.add(name)
                return name

    def _name(self, culture: str, surname: str) -> str:
        if culture == "english":
            return f"{self.dice.pick(pools.ENGLISH_GIVEN)} {surname}"
        if culture == "spanish":
            return f"{self.dice.pick(pools.SPANISH_GIVEN)} {surname}"
        middle = self.dice.pick(pools.VIETNAMESE_MIDDLE)
        return f"{surname} {middle} {self.dice.pick(pools.VIETNAMESE_GIVEN)}"

    def _door(self, town: Town) -> tuple[str, str]:
        while True:
            street = f"{self.dice.below(1900) + 3} {self.dice.pick(town.streets)}"
            if street not in self._doors:
                self._doors.add(street)
                break
        unit = f"Apt {self.dice.below(30) + 1}" if self.dice.happens(0.15) else ""
        return street, unit

    def _city_as_written(self, town: Town) -> str:
        if not self.dice.happens(0.15):
            return town.place
        ways = [town.place.upper(), town.place.lower(), f"City of {town.place}"]
        if town.place.startswith("Saint "):
            ways += [f"St. {town.place[6:]}", f"St {town.place[6:]}"]
        return self.dice.pick(ways)


def _language(name: str) -> str:
    if "Олена" in name:
        return "uk"
    if any(name.split()[0] == family for family in pools.VIETNAMESE_FAMILY):
        return "vi"
    return "es" if any(given in name for given in pools.SPANISH_GIVEN) else "en"


def _ascii(name: str) -> str:
    decomposed = unicodedata.normalize("NFKD", name)
    kept = "".join(c for c in decomposed if c.isascii() and (c.isalnum() or c == " "))
    return kept if kept.strip() else "signer"
