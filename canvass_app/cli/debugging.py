"""`canvass --debug`: counts and durations in a file of the user's, for finding bugs."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import click

from canvass_app import measuring

Function = TypeVar("Function", bound=Callable[..., Any])


def debug_option(command: Function) -> Function:
    """Add `--debug`, which works from here to the end of the command."""
    return click.option(
        "--debug",
        metavar="KINDS",
        envvar="CANVASS_DEBUG",
        expose_value=False,
        callback=_switch_on,
        help="Write counts and durations, but never values, names or addresses, to debug.txt "
        f"in your own folder of Canvass. KINDS: some of {','.join(measuring.KINDS)}.",
    )(command)


def watch_for_crashes() -> None:
    """Have a crash of Python write its place in the code into the user's own folder."""
    from canvass_app.desk import debug_log

    debug_log.watch_for_crashes()


def _switch_on(context: click.Context, option: click.Parameter, value: str | None) -> None:
    if not value or context.resilient_parsing:
        return
    kinds = [kind.strip() for kind in value.split(",")]
    unknown = [kind for kind in kinds if kind not in measuring.KINDS]
    if unknown:
        known = ", ".join(measuring.KINDS)
        raise click.BadParameter(f"{', '.join(unknown)}: choose from {known}.")
    from canvass_app.desk import debug_log

    try:
        debug_log.switch_on(kinds)
    except OSError as error:
        raise click.ClickException(
            f"{debug_log.debug_path()} cannot be written: {error.strerror}."
        ) from error
    context.call_on_close(debug_log.switch_off)
