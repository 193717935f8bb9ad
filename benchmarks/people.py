"""Made-up petition lines from a seed, only for measuring."""

from __future__ import annotations

import csv
import random
from collections.abc import Iterator
from pathlib import Path

_GIVEN = (
    "Ana", "José", "María", "Luis", "Rosa", "Carlos", "Elena", "Juan", "Sofía", "Miguel", "Linda",
    "James", "Robert", "Mary", "Patricia", "John", "Jennifer", "David", "Thanh", "Minh", "Hoa",
    "Olena", "Ivan", "Amina", "Yusuf", "Grace", "Samuel", "Ruth", "Peter", "Nadia",
)  # fmt: skip
_FAMILY = (
    "García", "Martínez", "López", "Hernández", "González", "Pérez", "Rodríguez", "Sánchez",
    "Ramírez", "Cruz", "Flores", "Nguyễn", "Trần", "Lê", "Smith", "Johnson", "Brown", "Davis",
    "Miller", "Wilson", "Moore", "Taylor", "Thomas", "Jackson", "White", "Harris", "Martin",
    "Thompson", "Okafor", "Haddad", "Kovalenko", "Petrov", "Silva", "Costa", "Kim", "Park",
    "Chen", "Singh",
)  # fmt: skip
_STREETS = (
    "Main", "Oak", "Pine", "Maple", "Cedar", "Elm", "Washington", "Lake", "Hill", "Walnut",
    "Spring", "North", "Ridge", "Church", "Willow", "Mill", "Sunset", "Railroad", "Jackson",
    "River", "Highland", "Forest", "Jefferson", "Meadow", "Chestnut",
)  # fmt: skip
_KINDS = ("St", "Ave", "Rd", "Blvd", "Ct", "Ln")
_PLACES = (
    ("Oakland", "CA", "94601"), ("San Jose", "CA", "95112"), ("Seattle", "WA", "98118"),
    ("Houston", "TX", "77081"), ("Chicago", "IL", "60623"), ("Newark", "NJ", "07105"),
    ("Phoenix", "AZ", "85031"), ("Miami", "FL", "33135"), ("Denver", "CO", "80219"),
)  # fmt: skip
COLUMNS = (
    "sheet", "line", "signed_on", "name", "street", "unit", "city", "state", "zip", "email",
    "phone", "status", "id",
)  # fmt: skip
LINES_PER_SHEET = 10


def people(count: int, seed: int = 7) -> Iterator[dict[str, str]]:
    """Yield `count` rows of the own CSV columns."""
    rng = random.Random(seed)
    for number in range(count):
        given, family = rng.choice(_GIVEN), rng.choice(_FAMILY)
        second = f" {rng.choice(_FAMILY)}" if rng.random() < 0.4 else ""
        city, state, zip_code = rng.choice(_PLACES)
        wants_contact = rng.random() < 0.3
        yield {
            "sheet": f"{number // LINES_PER_SHEET + 1:06}",
            "line": str(number % LINES_PER_SHEET + 1),
            "signed_on": f"2026-0{rng.randint(1, 9)}-{rng.randint(1, 28):02}",
            "name": f"{given} {family}{second}",
            "street": f"{rng.randint(1, 9999)} {rng.choice(_STREETS)} {rng.choice(_KINDS)}",
            "unit": f"Apt {rng.randint(1, 40)}" if rng.random() < 0.25 else "",
            "city": city,
            "state": state,
            "zip": zip_code,
            "email": f"signer{number}@example.org" if wants_contact else "",
            "phone": f"202-555-{rng.randint(100, 199):04}" if rng.random() < 0.2 else "",
            "status": "signed",
            "id": f"b{number}",
        }


def write_csv(path: Path, count: int, seed: int = 7) -> None:
    """Write `count` rows to `path`."""
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, COLUMNS)
        writer.writeheader()
        writer.writerows(people(count, seed))
