"""The output of a command: results on stdout, as text or JSON; everything else on stderr.

A name may hold what commands a terminal, so text is printed with `visible`.
"""

from __future__ import annotations

import json
import shutil
import sys
import time
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import NoReturn

import click

from canvass_app.model.errors import UserError
from canvass_app.model.progress import Progress, no_progress
from canvass_app.model.words import Words
from canvass_app.text.visible import visible

_BETWEEN_LINES = 0.1
"""Seconds between two progress lines: often enough to look alive, rarely enough to read."""

Sentence = str | Words


class Face:
    """How one command prints. `wants_json` is `--json`."""

    def __init__(self, wants_json: bool) -> None:
        self.wants_json = wants_json

    def result(self, data: Mapping[str, object], text: Iterable[Sentence] = ()) -> None:
        """Print the result: `data` with `--json`, else the lines of `text`."""
        if self.wants_json:
            click.echo(json.dumps(data, indent=1, default=str))
            return
        for line in text:
            click.echo(visible(str(line)))

    def note(self, *sentences: Sentence) -> None:
        """Print sentences that are not the result."""
        for sentence in sentences:
            click.echo(visible(str(sentence)), err=True)

    def error(self, error: UserError) -> None:
        """Print what is wrong and what to do about it."""
        if self.wants_json:
            told = {"problem": str(error.problem), "remedy": str(error.remedy)}
            click.echo(json.dumps({"error": told}, indent=1))
        self.note(error.problem, error.remedy)

    def needs_repair(self) -> NoReturn:
        """End the command with exit code 3: it did its work, but something has to be fixed."""
        raise click.exceptions.Exit(3)

    @contextmanager
    def note_if_stopped(self, sentence: str) -> Iterator[None]:
        """Print `sentence` if the person stops the work inside: what is finished stays."""
        try:
            yield
        except KeyboardInterrupt:
            self.note(sentence)
            raise

    @contextmanager
    def progress(self) -> Iterator[Progress]:
        """Show progress on a terminal, and nothing when nobody is watching."""
        if not sys.stderr.isatty():
            yield no_progress
            return
        line = _ProgressLine()
        try:
            yield line
        finally:
            line.clear()


class _ProgressLine:
    """One line at the bottom of the terminal, overwritten again and again."""

    def __init__(self) -> None:
        self._shown_at = 0.0
        self._width = 0

    def __call__(self, done: int, total: int, what: Words | None = None) -> None:
        now = time.monotonic()
        if now - self._shown_at < _BETWEEN_LINES:
            return
        self._shown_at = now
        parts = [visible(str(what)) if what else "Working"]
        if total:
            parts.append(f"{done:,} of {total:,}")
        elif done:
            parts.append(f"{done:,}")
        room = shutil.get_terminal_size().columns - 1
        self._write(" … ".join(parts)[:room])

    def clear(self) -> None:
        """Leave the line empty for what comes next."""
        self._write("")
        sys.stderr.write("\r")
        sys.stderr.flush()

    def _write(self, text: str) -> None:
        sys.stderr.write("\r" + text.ljust(self._width))
        sys.stderr.flush()
        self._width = len(text)
