"""What a path on the command line is for, and the commands that write to one.

A command declares each path as a campaign, something it reads, or something it writes. So one place
sees to it that nothing is written over a campaign's own files or over what the same command reads,
and that nothing is replaced without `--force`.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from canvass_app.model.errors import UserError
from canvass_app.model.words import say
from canvass_app.outputs import require_free


class NamedPath(click.Path):
    """A path that is not empty: nothing would mean this folder."""

    def __init__(self) -> None:
        super().__init__(path_type=Path)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Return the path. Ends the command as wrong use if it is empty."""
        if not value:
            self.fail("This name is empty.", param, ctx)
        return super().convert(value, param, ctx)


class InputPath(NamedPath):
    """A file or folder that a command reads; a campaign, too."""


class OutputPath(NamedPath):
    """A file that a command writes."""

    @property
    def may_replace(self) -> bool:
        """Whether it may find a file there that it would replace."""
        return True

    def replaced_by(self, path: Path) -> Path | None:
        """Return what is at `path` and would be replaced; None if nothing would."""
        return path if os.path.lexists(path) else None


class OutputFolder(OutputPath):
    """A folder that a command writes into.

    `files` are the names it always uses there; without any, it takes names that are free.
    """

    def __init__(self, *files: str) -> None:
        super().__init__()
        self._files = files

    @property
    def may_replace(self) -> bool:
        """Whether it may find one of its files there."""
        return bool(self._files)

    def replaced_by(self, path: Path) -> Path | None:
        """Return the first of its files that is there."""
        there = (path / name for name in self._files)
        return next((file for file in there if os.path.lexists(file)), None)


AN_INPUT = InputPath()
AN_OUTPUT = OutputPath()
A_FOLDER = OutputFolder()

_FORCE = "force"


class Command(click.Command):
    """A command that knows which of its paths it writes; those that may replace get `--force`."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if any(isinstance(p.type, OutputPath) and p.type.may_replace for p in self.params):
            self.params.append(_force_option())

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command if it may write where it is told to. Raises `UserError` otherwise."""
        force = bool(ctx.params.pop(_FORCE, False))
        inputs = [path for _, path in self._paths(ctx, InputPath)]
        written: list[Path] = []
        for param, path in self._paths(ctx, OutputPath):
            assert isinstance(param.type, OutputPath)
            require_free(path, [*inputs, *written])
            replaced = param.type.replaced_by(path)
            if replaced is not None and not os.path.isdir(replaced) and not force:
                raise UserError(
                    say("“{file}” is already there.", file=str(replaced)),
                    say("Choose another name, or add --force to replace it."),
                )
            written.append(path)
        return super().invoke(ctx)

    def _paths(
        self, ctx: click.Context, kind: type[click.Path]
    ) -> Iterator[tuple[click.Parameter, Path]]:
        for param in self.params:
            value = ctx.params.get(param.name or "")
            if isinstance(param.type, kind) and isinstance(value, Path):
                yield param, value


class Group(click.Group):
    """A group of such commands, listed in the order in which they were added."""

    command_class = Command

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of the commands."""
        return list(self.commands)


def _force_option() -> click.Option:
    return click.Option(
        [f"--{_FORCE}"], is_flag=True, help="Replace the file if it is already there."
    )
