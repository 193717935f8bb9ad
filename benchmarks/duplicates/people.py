"""Made-up people: households, buildings, families with similar names, and namesakes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from random import Random

from benchmarks.duplicates.names import (
    CITIES,
    FAMILY,
    GIVEN,
    GROUP_SUMS,
    GROUPS,
    STATES,
    STREETS,
)

_TYPES = ["St", "St", "St", "Ave", "Ave", "Rd", "Dr", "Ln", "Blvd", "Ct", "Pl", "Way"]


@dataclass(frozen=True, slots=True)
class Home:
    """Where a household lives."""

    number: int
    street: str
    kind: str
    unit: str
    city: str
    state: str
    zip: str


@dataclass(frozen=True, slots=True)
class Signer:
    """A person as they are, before anything is miswritten."""

    given: str
    middle: str
    family: str
    second_family: str
    suffix: str
    home: Home
    email: str
    phone: str
    day: int


@dataclass(frozen=True, slots=True)
class Town:
    """The ZIPs of the drive, each with its city and its streets."""

    zips: list[tuple[str, str, str]]
    streets: dict[str, list[tuple[str, str]]]


def make_town(random: Random, lines: int) -> Town:
    """Lay out about one ZIP per 1,200 lines, at least 12."""
    count = max(12, lines // 1200)
    zips: list[tuple[str, str, str]] = []
    streets: dict[str, list[tuple[str, str]]] = {}
    at = 0
    while len(zips) < count:
        city = CITIES[at % len(CITIES)]
        if at >= len(CITIES):
            city += [" heights", " park", " grove", " falls"][at % 4]
        base = 7000 + (at * 137) % 92000
        for offset in range(1, random.randint(3, 12)):
            code = f"{base + offset:05d}"
            zips.append((code, city.replace("_", " ").title(), STATES[at % len(STATES)]))
            streets[code] = [
                (STREETS.draw(random).capitalize(), random.choice(_TYPES)) for _ in range(60)
            ]
        at += 1
    return Town(zips[:count], streets)


def make_people(random: Random, lines: int, *, namesakes: float) -> list[Signer]:
    """Return about `lines` people, household after household."""
    town = make_town(random, lines)
    people: list[Signer] = []
    building: list[Home] = []
    while len(people) < lines:
        if people and random.random() < namesakes:
            people.append(_namesake(random, town, people))
            continue
        home = building.pop() if building else _home(random, town)
        if not building and random.random() < 0.03:
            building = [replace(home, unit=unit) for unit in _units(random)]
            continue
        people += _household(random, home)
    return people[:lines]


def _units(random: Random) -> list[str]:
    floors = random.randint(2, 9)
    if random.random() < 0.5:
        return [f"{floor}{letter}" for floor in range(1, floors) for letter in "ABCDE"]
    return [str(floor * 100 + door) for floor in range(1, floors) for door in range(1, 7)]


def _home(random: Random, town: Town) -> Home:
    code, city, state = random.choice(town.zips)
    street, kind = random.choice(town.streets[code])
    number = int(10 ** random.uniform(0.7, 3.7))
    unit = random.choice(["1", "2", "3", "A", "B"]) if random.random() < 0.08 else ""
    return Home(number, street, kind, unit, city, state, code)


def _household(random: Random, home: Home) -> list[Signer]:
    group = random.choices(GROUPS, cum_weights=GROUP_SUMS)[0]
    family = FAMILY[group].draw(random)
    second = FAMILY[group].draw(random) if group == "spanish" and random.random() < 0.45 else ""
    size = random.choices([1, 2, 3, 4, 5], weights=[34, 34, 16, 11, 5])[0]
    phone = _phone(random) if random.random() < 0.2 else ""
    email = _email(random, "familia", family) if random.random() < 0.05 else ""
    members: list[Signer] = []
    day = random.randint(0, 90)
    for at in range(size):
        own = family if random.random() < 0.85 or at == 0 else FAMILY[group].draw(random)
        given = _new_given(random, group, members)
        member = Signer(given, _middle(random, group), own, second, "", home, email, phone, day)
        if at and random.random() < 0.25:
            member = replace(member, day=random.randint(0, 90))
        members.append(_with_contacts(random, member))
    if size >= 3 and random.random() < 0.04:
        members[1:2] = [_son(random, members, 0)]
    if size >= 3 and random.random() < 0.025:
        members[2] = _twin(random, members[1])
    return members


def _new_given(random: Random, group: str, members: list[Signer]) -> str:
    for _ in range(4):
        given = GIVEN[group].draw(random)
        if all(member.given != given for member in members):
            break
    return given


def _middle(random: Random, group: str) -> str:
    share = random.random()
    if share < 0.22:
        return GIVEN[group].draw(random)
    return random.choice("abcdefghjklmnprstw") if share < 0.4 else ""


def _with_contacts(random: Random, member: Signer) -> Signer:
    phone = member.phone or (_phone(random) if random.random() < 0.4 else "")
    email = member.email
    if not email and random.random() < 0.35:
        email = _email(random, member.given, member.family)
    return replace(member, phone=phone, email=email)


def _phone(random: Random) -> str:
    return f"{random.randint(201, 989)}-{random.randint(200, 999)}-{random.randint(0, 9999):04d}"


def _email(random: Random, given: str, family: str) -> str:
    host = random.choice(["gmail.com", "gmail.com", "yahoo.com", "hotmail.com", "aol.com"])
    made = random.choice([f"{given}.{family}", f"{given[0]}{family}", f"{given}{family[:3]}"])
    return f"{made}{random.randint(1, 999)}@{host}"


def _son(random: Random, members: list[Signer], of: int) -> Signer:
    father = members[of]
    if random.random() < 0.6:
        members[of] = replace(father, suffix=random.choice(["Sr", "Sr.", ""]))
    suffix = random.choice(["Jr", "Jr.", "II", "jr", "Jr", "Jr."]) if random.random() < 0.93 else ""
    son = replace(father, suffix=suffix, email="", day=random.randint(0, 90))
    return _with_contacts(random, replace(son, phone="")) if random.random() < 0.6 else son


def _twin(random: Random, of: Signer) -> Signer:
    """A brother or sister with a similar real name: Jaden and Jayden, Maria and Mario."""
    given = of.given
    for _ in range(60):
        other = GIVEN[random.choice(GROUPS[:2])].draw(random)
        if other != of.given and other[0] == of.given[0] and abs(len(other) - len(given)) < 2:
            given = other
            break
    middle = random.choice("abcdefgh") if random.random() < 0.3 else ""
    return replace(of, given=given, middle=middle, email="")


def _namesake(random: Random, town: Town, people: list[Signer]) -> Signer:
    """Another person with the same name, usually in the same city."""
    of = people[-1 - random.randrange(min(len(people), 4000))]
    home = _home(random, town)
    if random.random() < 0.7:
        street, kind = random.choice(town.streets[of.home.zip])
        home = replace(
            home, street=street, kind=kind, zip=of.home.zip, city=of.home.city, state=of.home.state
        )
    middle = of.middle if random.random() < 0.3 else _middle(random, "english")
    bare = replace(
        of, middle=middle, home=home, email="", phone="", suffix="", day=random.randint(0, 90)
    )
    return _with_contacts(random, bare)
