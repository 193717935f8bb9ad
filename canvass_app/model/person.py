"""The person at work: name and role, recorded with every act."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum


class Role(IntEnum):
    """The higher role wins when two people change one thing unaware of each other."""

    CANVASSER = 1
    COORDINATOR = 2


@dataclass(frozen=True, slots=True)
class Person:
    """The person at the keyboard. The name is what they call themselves; it may be empty."""

    name: str = ""
    role: Role = Role.CANVASSER
