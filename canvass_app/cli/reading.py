"""How to read a file: the options `--encoding`, `--sheet`, `--preset` and `--map`."""

from __future__ import annotations

import functools
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar

import click

from canvass_app.cli.face import Face
from canvass_app.cli.options import encoding_option, json_option
from canvass_app.cli.paths import Command

if TYPE_CHECKING:
    from canvass_app.exchange.signatures.reading import Reading

P = ParamSpec("P")
R = TypeVar("R")


@dataclass(frozen=True)
class Wanted:
    """What the command line asks for. `named` are pairs of heading and field."""

    encoding: str | None
    sheet: str
    preset: str | None
    named: tuple[tuple[str, str], ...]

    def reading(self, source: Path) -> Reading:
        """Return how to read `source`. Raises `BadInput` for a heading that it lacks."""
        from canvass_app.desk.files.importing import ask_columns
        from canvass_app.exchange.signatures.reading import Reading
        from canvass_app.exchange.tables.mapping import changed_choice

        reading = Reading(self.encoding, self.sheet, self.preset)
        if not self.named:
            return reading
        file = ask_columns(source, reading).file
        choice = changed_choice(file.headings, file.choice, dict(self.named))
        return Reading(self.encoding, self.sheet, self.preset, choice)


def reading_options(command: Callable[..., R]) -> Callable[..., R]:
    """Add the options of reading; the command gets them as `wanted`."""

    @encoding_option
    @click.option("--sheet", default="", metavar="S", help="The sheet of a workbook to read.")
    @click.option(
        "--preset", metavar="P", help="The program that the file comes from; see “canvass presets”."
    )
    @click.option(
        "--map",
        "named",
        multiple=True,
        metavar="HEADING=FIELD",
        callback=_pairs,
        help="Use a column for a field, or for none if nothing follows “=”. Repeat as needed.",
    )
    @functools.wraps(command)
    def with_reading(
        *args: Any,
        encoding: str | None,
        sheet: str,
        preset: str | None,
        named: tuple[tuple[str, str], ...],
        **kwargs: Any,
    ) -> R:
        return command(*args, wanted=Wanted(encoding, sheet, preset, named), **kwargs)

    return with_reading


@click.command(cls=Command)
@json_option
def presets(face: Face) -> None:
    """List the programs whose files are recognized by their headings, and the fields for --map."""
    from canvass_app.exchange.signatures.columns import OWN_COLUMNS
    from canvass_app.exchange.signatures.presets import PRESETS

    width = max(len(preset.name) for preset in PRESETS)
    face.result(
        {
            "presets": {preset.name: preset.title for preset in PRESETS},
            "fields": list(OWN_COLUMNS),
        },
        [
            *(f"{preset.name:{width}}  {preset.title}" for preset in PRESETS),
            "",
            f"Fields for --map: {', '.join(OWN_COLUMNS)}.",
        ],
    )


def _pairs(
    context: click.Context, option: click.Parameter, values: tuple[str, ...]
) -> tuple[tuple[str, str], ...]:
    from canvass_app.exchange.signatures.columns import OWN_COLUMNS

    pairs = []
    for value in values:
        heading, sign, field = value.rpartition("=")
        if not sign or not heading.strip():
            raise click.BadParameter(f"“{value}” is not HEADING=FIELD.")
        if field.strip() and field.strip() not in OWN_COLUMNS:
            raise click.BadParameter(
                f"“{field.strip()}” is not a field. Use one of {', '.join(OWN_COLUMNS)}."
            )
        pairs.append((heading.strip(), field.strip()))
    return tuple(pairs)
