"""How long-running work reports progress and finds out that it should stop."""

from __future__ import annotations

from typing import Protocol

from canvass_app.model.words import Words


class Progress(Protocol):
    """Called by long-running work now and then; raises `Cancelled` when the person wants to stop.

    `done` of `total` units are finished (`total` 0: not known yet); `what` names the current unit.
    Called at least every half second of work, and never while a transaction that cannot be rolled
    back is open.
    """

    def __call__(self, done: int, total: int, what: Words | None = None) -> None:
        """Note how far the work is."""


def no_progress(done: int, total: int, what: Words | None = None) -> None:
    """Report nothing and never stop: for tests, small jobs and callers without a user interface."""
