"""Runs one command, and turns whatever ends it into a sentence and an exit code."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from contextlib import suppress

import click

from canvass_app.cli.commands import canvass
from canvass_app.cli.face import Face
from canvass_app.model.errors import Cancelled, UserError

WRONG_USE = 2
BAD_INPUT = 3
BUG = 70
"""`EX_SOFTWARE` of sysexits.h."""
STOPPED = 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return the exit code.

    0 only on success; 2 for wrong usage; 3 for bad input and other things that the person can fix;
    70 for a bug in Canvass; 130 when it was stopped.
    """
    given = list(sys.argv[1:] if arguments is None else arguments)
    _keep_memory_off_the_disk()
    _never_fail_on_a_letter()
    face = Face("--json" in given)
    try:
        code = canvass.main(given, prog_name="canvass", standalone_mode=False)
    except click.ClickException as error:
        error.show()
        return WRONG_USE
    except UserError as error:
        face.error(error)
        return BAD_INPUT
    except (click.Abort, KeyboardInterrupt, EOFError, Cancelled):
        click.echo("Stopped; nothing unfinished was kept.", err=True)
        return STOPPED
    except Exception as error:
        _report_bug(error)
        return BUG
    return code if isinstance(code, int) else 0


def _keep_memory_off_the_disk() -> None:
    """Switch core dumps off: they would write names and keys to disk unencrypted."""
    try:
        import resource
    except ImportError:
        return
    with suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _never_fail_on_a_letter() -> None:
    """Make a terminal that lacks a letter show “?” instead of ending the command."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="replace")


def _report_bug(error: Exception) -> None:
    from canvass_app.desk.bug_report import report_text, write_bug_report

    click.echo("Something went wrong inside Canvass. This is a bug, not your mistake.", err=True)
    try:
        path = write_bug_report(error)
    except OSError:
        click.echo(report_text(error), err=True)
        return
    click.echo(
        f"A report without any personal data is in {path}\nPlease read it and send it to us.",
        err=True,
    )
