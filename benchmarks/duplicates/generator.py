"""Petition lines with known truth: the same people written twice, and written badly.

Everything follows from the seed. Damage is what volunteers see on paper: typos of the pen and
misreadings, short forms, initials, a surname left out, swapped order, moves, empty fields. The
shares are choices, not measurements; the hard profile has more of everything.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from random import Random

from benchmarks.duplicates.people import Home, Signer, make_people
from canvass_app.text.nicknames import short_forms

COLUMNS = (
    "record_id", "given_name", "family_name", "street", "city", "state", "zip", "email", "phone",
    "signed_on",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Profile:
    """How much goes wrong: shares of lines, multiplied by `damage` for the second line."""

    damage: float
    first_damage: float
    namesakes: float
    again: float = 0.12
    moved: float = 0.06


PROFILES = {
    "default": Profile(damage=1.0, first_damage=0.45, namesakes=0.03),
    "hard": Profile(damage=1.7, first_damage=0.8, namesakes=0.07, moved=0.10),
}
_LOOKALIKE = [
    ("rn", "m"), ("m", "rn"), ("u", "v"), ("v", "u"), ("cl", "d"), ("a", "o"), ("o", "a"),
    ("e", "c"), ("n", "r"), ("i", "l"), ("h", "b"), ("z", "s"), ("s", "z"), ("b", "v"), ("v", "b"),
    ("ll", "l"), ("y", "i"), ("c", "e"), ("g", "q"), ("nn", "n"),
]  # fmt: skip
_DIGITS = {"1": "7", "7": "1", "4": "9", "9": "4", "0": "6", "6": "0", "5": "3", "3": "8", "8": "3"}
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_FIRST_DAY = date(2026, 3, 1)


def write_lines(path: Path, lines: int, profile: str, seed: int) -> dict[str, int]:
    """Write a CSV of `lines` rows in random order; return the person behind each record id."""
    shape = PROFILES[profile]
    random = Random(seed)
    people = make_people(random, int(lines / (1 + shape.again)), namesakes=shape.namesakes)
    rows: list[tuple[int, list[str]]] = []
    for person, signer in enumerate(people):
        rows.append((person, _written(random, signer, shape.first_damage)))
        again = lines - len(people)
        if random.random() < again / len(people):
            copies = 2 if random.random() < 0.06 else 1
            for _ in range(copies):
                rows.append(
                    (person, _written(random, _later(random, signer, people, shape), shape.damage))
                )
    random.shuffle(rows)
    truth: dict[str, int] = {}
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(COLUMNS)
        for at, (person, cells) in enumerate(rows):
            truth[f"r{at}"] = person
            writer.writerow([f"r{at}", *cells])
    return truth


def _later(random: Random, signer: Signer, people: list[Signer], shape: Profile) -> Signer:
    """The same person on another day: some have moved, some have another telephone."""
    if random.random() < 0.85:
        signer = replace(signer, day=random.randint(0, 90))
    if random.random() < shape.moved:
        signer = replace(signer, home=_new_home(random, signer, people))
    if random.random() < 0.12:
        other = random.choice(people)
        signer = replace(signer, phone=other.phone if random.random() < 0.1 else "")
    if random.random() < 0.3:
        signer = replace(signer, email="")
    if random.random() < 0.25:
        signer = replace(signer, phone="")
    return signer


def _new_home(random: Random, signer: Signer, people: list[Signer]) -> Home:
    """Most people who move stay in their city."""
    for _ in range(30):
        home = random.choice(people).home
        if home.city == signer.home.city or random.random() < 0.1:
            break
    return home


def _written(random: Random, signer: Signer, damage: float) -> list[str]:
    def happens(share: float) -> bool:
        return random.random() < share * damage

    given, family = _name(random, signer, happens)
    home = signer.home
    code = _misread(random, home.zip) if happens(0.04) else home.zip
    city = _typo(random, home.city) if happens(0.04) else home.city
    code = "" if happens(0.04) else code
    city = "" if happens(0.03) else city
    day = (_FIRST_DAY + timedelta(days=signer.day)).isoformat()
    email = _typo(random, signer.email) if signer.email and happens(0.03) else signer.email
    phone = _misread(random, signer.phone) if signer.phone and happens(0.03) else signer.phone
    return [
        _cased(random, given), _cased(random, family), _street(random, signer, happens), city,
        home.state, code, email, phone, "" if happens(0.05) else day,
    ]  # fmt: skip


def _name(random: Random, signer: Signer, happens: object) -> tuple[str, str]:
    assert callable(happens)
    given, middle, family = signer.given, signer.middle, signer.family
    if happens(0.10) and (forms := short_forms(given)):
        given = random.choice(forms)
    if happens(0.07):
        given = _typo(random, given)
    if happens(0.08):
        family = _typo(random, family)
    if middle and happens(0.35):
        middle = middle[0]
    if middle and happens(0.45):
        middle = ""
    if happens(0.03):
        given, middle = given[0], ""
    if happens(0.01) and len(middle) > 1:
        given, middle = middle, ""
    second = signer.second_family
    if second and happens(0.4):
        second = ""
    elif second and happens(0.06):
        family, second = second, ""
    if second:
        family = f"{family}-{second}" if random.random() < 0.25 else f"{family} {second}"
    if signer.suffix and not happens(0.3):
        family = f"{family} {signer.suffix}"
    whole = f"{given} {middle}".strip()
    return (family, whole) if happens(0.03) else (whole, family)


def _street(random: Random, signer: Signer, happens: object) -> str:
    assert callable(happens)
    home = signer.home
    if happens(0.03):
        return ""
    number = str(home.number)
    if happens(0.05):
        number = _misread(random, number)
    street = _typo(random, home.street) if happens(0.07) else home.street
    kind = home.kind
    if happens(0.1):
        kind = ""
    elif random.random() < 0.2:
        kind = {"St": "Street", "Ave": "Avenue", "Rd": "Road", "Dr": "Drive"}.get(kind, kind)
    line = f"{number} {street} {kind}".strip()
    if home.unit and not happens(0.25):
        unit = _misread(random, home.unit) if happens(0.04) else home.unit
        line += random.choice([f" Apt {unit}", f" #{unit}", f" Apt. {unit}", f", Unit {unit}"])
    return line


def _typo(random: Random, word: str) -> str:
    """Write a word with one typo, now and then two."""
    if len(word) < 3:
        return word
    low = word.lower()
    fits = [pair for pair in _LOOKALIKE if pair[0] in low]
    kind = random.random()
    at = random.randrange(1, len(low))
    if fits and kind < 0.45:
        old, new = random.choice(fits)
        mistyped = low.replace(old, new, 1)
    elif kind < 0.6:
        mistyped = low[:at] + low[at + 1 :]
    elif kind < 0.75:
        mistyped = low[:at] + random.choice(_LETTERS) + low[at + 1 :]
    elif kind < 0.85:
        mistyped = low[:at] + low[at] + low[at:]
    else:
        mistyped = low[: at - 1] + low[at] + low[at - 1] + low[at + 1 :]
    return _typo(random, mistyped) if random.random() < 0.12 else mistyped


def _misread(random: Random, digits: str) -> str:
    places = [at for at, char in enumerate(digits) if char.isdigit()]
    if not places:
        return digits
    at = random.choice(places)
    new = _DIGITS.get(digits[at], "2") if random.random() < 0.7 else random.choice("0123456789")
    return digits[:at] + new + digits[at + 1 :]


def _cased(random: Random, name: str) -> str:
    share = random.random()
    return name.upper() if share < 0.08 else name if share < 0.12 else name.title()
