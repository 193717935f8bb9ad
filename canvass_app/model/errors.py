"""Errors that users can cause or meet. Any other exception is a bug and is reported as one."""

from __future__ import annotations

from canvass_app.model.words import Words


class UserError(Exception):
    """Something a person can understand and fix: what happened, and what to do next.

    `problem` and `remedy` are whole sentences. There are subclasses only where code, not a person,
    must distinguish cases.
    """

    def __init__(self, problem: Words, remedy: Words) -> None:
        super().__init__(f"{problem} {remedy}")
        self.problem = problem
        self.remedy = remedy


class BadInput(UserError):
    """A file or value from outside cannot be used (exit code 3 in the shell)."""


class Cancelled(Exception):
    """The person stopped long work. Nothing went wrong, and nothing half-done is kept."""
