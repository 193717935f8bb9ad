"""Errors of the user's world. Everything else that is raised is a bug and reported as one."""

from __future__ import annotations

from canvass_app.model.words import Words


class UserError(Exception):
    """Something a person can understand and mend: what happened, and what to do next.

    `problem` and `remedy` are whole sentences. Subclasses exist where code, not a person,
    must tell cases apart.
    """

    def __init__(self, problem: Words, remedy: Words) -> None:
        super().__init__(f"{problem} {remedy}")
        self.problem = problem
        self.remedy = remedy


class BadInput(UserError):
    """A file or value handed in from outside cannot be used (exit code 3 on the shell)."""


class Cancelled(Exception):
    """The person stopped a long piece of work. Nothing is wrong; nothing half-done is kept."""
