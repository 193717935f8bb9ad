"""What is in a key file, read within bounds: a key file may have been made by anybody."""

from __future__ import annotations

import base64
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from canvass_app.foreign import open_plain
from canvass_app.model.errors import UserError
from canvass_app.model.words import say

KEY_FORMAT = "canvass-key-1"
SECRET_BYTES = 16
_MOST_BYTES = 64 * 1024
_MOST_MEMORY_KIB = 256 * 1024
_MOST_LANES = 16
_MOST_WORK = 16
"""One guess may cost at most this many times what Canvass itself asks for."""


@dataclass(frozen=True, slots=True)
class Argon2Cost:
    """The cost of one guess: memory in KiB, passes, lanes."""

    memory_kib: int = 64 * 1024
    passes: int = 3
    lanes: int = 4

    @property
    def is_bearable(self) -> bool:
        """Whether a small computer can bear it, and Argon2id allows it."""
        most = _MOST_WORK * Argon2Cost().memory_kib * Argon2Cost().passes
        return (
            1 <= self.lanes <= _MOST_LANES
            and 8 * self.lanes <= self.memory_kib <= _MOST_MEMORY_KIB
            and 1 <= self.passes <= _MOST_WORK * Argon2Cost().passes
            and self.memory_kib * self.passes <= most
        )


@dataclass(frozen=True, slots=True)
class KeySlot:
    """The content of a key file."""

    fingerprint: str
    salt: bytes
    cost: Argon2Cost
    nonce: bytes
    wrapped: bytes

    def as_json(self) -> bytes:
        """Return the bytes of the key file."""
        told = {
            "format": KEY_FORMAT,
            "fingerprint": self.fingerprint,
            "argon2id": {
                "memory_kib": self.cost.memory_kib,
                "passes": self.cost.passes,
                "lanes": self.cost.lanes,
                "salt": base64.b64encode(self.salt).decode(),
            },
            "aes256gcm": {
                "nonce": base64.b64encode(self.nonce).decode(),
                "wrapped": base64.b64encode(self.wrapped).decode(),
            },
        }
        return json.dumps(told, indent=1).encode()


def read_slot(path: Path) -> KeySlot:
    """Return the content of the key file at `path`.

    Raises `UserError` when it is missing, damaged, cannot be read, or costs too much to try.
    """
    try:
        return _slot_of(_parsed(_content(path)), path)
    except FileNotFoundError:
        raise UserError(
            say("The key file “{file}” is missing.", file=path.name),
            say("Put it back next to the campaign file, or open with the recovery code."),
        ) from None
    except OSError as error:
        raise UserError(
            say(
                "The key file “{file}” cannot be read: {reason}.",
                file=path.name,
                reason=error.strerror or "",
            ),
            say("Allow reading it, or open with the recovery code."),
        ) from error
    except (ValueError, KeyError, TypeError, RecursionError, MemoryError):
        raise damaged_key_file(path) from None


def is_key_file(path: Path) -> bool:
    """Return whether `path` is a whole key file, of whichever campaign."""
    try:
        read_slot(path)
    except UserError:
        return False
    return True


def damaged_key_file(path: Path) -> UserError:
    """Return the error for a key file that cannot be a whole one of ours."""
    return UserError(
        say("The key file “{file}” is damaged.", file=path.name),
        say("Use the key file of a backup, or open with the recovery code."),
    )


def _content(path: Path) -> bytes:
    with open_plain(path) as file:
        content = file.read(_MOST_BYTES + 1)
    if len(content) > _MOST_BYTES:
        raise ValueError("too large")
    return content


def _parsed(content: bytes) -> Any:
    return json.loads(content.decode("utf-8"), object_pairs_hook=_each_name_once)


def _each_name_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a name is there twice")
    return found


def _slot_of(slot: Any, path: Path) -> KeySlot:
    if _text(slot["format"]) != KEY_FORMAT:
        raise UserError(
            say("The key file “{file}” was made by a newer Canvass.", file=path.name),
            say("Install the newest version of Canvass on this computer."),
        )
    stretch, wrap = slot["argon2id"], slot["aes256gcm"]
    found = KeySlot(
        _text(slot["fingerprint"]),
        _bytes(stretch["salt"], 16),
        Argon2Cost(*(_whole(stretch[name]) for name in ("memory_kib", "passes", "lanes"))),
        _bytes(wrap["nonce"], 12),
        _bytes(wrap["wrapped"], SECRET_BYTES + 16),
    )
    if not found.cost.is_bearable:
        raise ValueError("costs too much")
    return found


def _text(value: object) -> str:
    if not isinstance(value, str) or not value.isascii():
        raise TypeError("not a plain text")
    return value


def _whole(value: object) -> int:
    # For Python, true and false are numbers, too.
    if type(value) is not int:
        raise TypeError("not a whole number")
    return value


def _bytes(value: object, size: int) -> bytes:
    found = base64.b64decode(_text(value), validate=True)
    if len(found) != size:
        raise ValueError("cut off")
    return found
