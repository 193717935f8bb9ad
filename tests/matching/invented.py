"""A small file of made-up lines with known repeats, households, fathers and sons."""

from __future__ import annotations

from random import Random

from canvass_app.matching.record import Record, make_record

GIVEN = [
    "ana", "bruno", "carla", "dario", "elsa", "felix", "greta", "hugo", "ines", "jorge", "karla",
    "lucio", "mona", "nestor", "olga", "pablo", "ramona", "samuel", "teresa", "ursula", "victor",
    "wendy", "ximena", "yolanda", "zoe", "adrian", "beatriz", "cesar", "delia", "esteban",
    "flora", "gustavo", "hilda", "ivan", "julia", "leonardo", "marta", "noel", "octavia", "pedro",
    "quentin", "rosa", "silvia", "tomas", "vera", "walter",
]  # fmt: skip
SYLLABLES = ["ba", "do", "fi", "gu", "ke", "lo", "mi", "nu", "pe", "ra", "so", "ti"]


def family_name(random: Random) -> str:
    """Return an invented family name."""
    return "".join(random.choice(SYLLABLES) for _ in range(3)).capitalize()


def lines(households: int = 700, seed: int = 1) -> tuple[list[Record], dict[int | str, int]]:
    """Return lines of couples, where every fourth first member signs twice, and who is who."""
    random = Random(seed)
    records: list[Record] = []
    people: dict[int | str, int] = {}

    def add(person: int, given: str, family: str, **place: str) -> None:
        people[len(records)] = person
        name = f"{given.capitalize()} {family}"
        records.append(make_record(len(records), name=name, **place))

    names: dict[str, None] = {}
    while len(names) < households:
        names[family_name(random)] = None
    for house, family in enumerate(names):
        zip_code = f"{7100 + house % 12:05d}"
        street = f"{random.randint(1, 999)} {family_name(random)} St"
        one, other = random.sample(GIVEN, 2)
        add(2 * house, one, family, street=street, zip=zip_code)
        add(2 * house + 1, other, family, street=street, zip=zip_code)
        if house % 4 == 0:
            mistyped = family[:2] + random.choice(SYLLABLES)[0] + family[3:]
            written = mistyped if house % 8 == 0 else family
            add(2 * house, one, written, street=street, zip=zip_code)
    return records, people
