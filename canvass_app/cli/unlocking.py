"""Where passphrases come from: a file, the environment, or the keyboard. Never an argument,
which every other program on the computer could read."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

import click

from canvass_app.model.errors import BadInput
from canvass_app.model.words import say

PASSPHRASE_VARIABLE = "CANVASS_PASSPHRASE"
NEW_PASSPHRASE_VARIABLE = "CANVASS_NEW_PASSPHRASE"
_LONGEST_SECRET = 10_000
"""A device or a film may have no line end at all."""


@dataclass(frozen=True, slots=True)
class Key:
    """What opens a campaign: the files named in the options; else the variable or the keyboard."""

    passphrase_file: Path | None = None
    recovery_code_file: Path | None = None

    @property
    def is_given(self) -> bool:
        """Whether it opens a campaign without asking anybody."""
        named = self.passphrase_file or self.recovery_code_file
        return bool(named or os.environ.get(PASSPHRASE_VARIABLE))

    def passphrase(self) -> str:
        """Return the passphrase. Raises `BadInput` if there is no way to get it."""
        return self._given() or _asked("Passphrase", "--passphrase-file", confirm=False)

    def passphrase_to_be(self) -> str:
        """Return the passphrase for a new campaign; if typed, it must be typed twice."""
        return self._given() or _asked("Passphrase", "--passphrase-file", confirm=True)

    def recovery_code(self) -> str:
        """Return the recovery code from its file."""
        assert self.recovery_code_file is not None
        return first_line(self.recovery_code_file)

    def _given(self) -> str | None:
        if self.passphrase_file:
            return first_line(self.passphrase_file)
        return os.environ.get(PASSPHRASE_VARIABLE) or None


def new_passphrase(file: Path | None) -> str:
    """Return the passphrase that will open the campaign from now on."""
    if file:
        return first_line(file)
    return os.environ.get(NEW_PASSPHRASE_VARIABLE) or _asked(
        "New passphrase",
        "--new-passphrase-file",
        confirm=True,
        variable=NEW_PASSPHRASE_VARIABLE,
    )


def _asked(prompt: str, option: str, *, confirm: bool, variable: str = PASSPHRASE_VARIABLE) -> str:
    if not sys.stdin.isatty():
        raise BadInput(
            say("No passphrase was given, and there is nobody to ask for one."),
            say(
                "Name a file with {option}, set {variable}, or run this in a terminal.",
                option=option,
                variable=variable,
            ),
        )
    typed = click.prompt(prompt, hide_input=True, confirmation_prompt=confirm, err=True)
    return str(typed)


def first_line(path: Path) -> str:
    """Return the secret in the first line of a file. Raises `BadInput` if there is none."""
    try:
        with path.open(encoding="utf-8-sig") as stream:
            line = stream.readline(_LONGEST_SECRET).rstrip("\r\n")
    except (OSError, UnicodeDecodeError) as error:
        why = getattr(error, "strerror", None) or "not a text"
        raise BadInput(
            say("The file “{file}” cannot be read: {why}.", file=path, why=why),
            say("Check its name; its first line must contain the secret and nothing else."),
        ) from error
    if not line.strip():
        raise BadInput(
            say("The first line of “{file}” is empty.", file=path),
            say("Write the secret into its first line."),
        )
    return line
