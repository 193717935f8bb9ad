"""Options that several commands share, and opening the campaign that they name."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar

import click

from canvass_app.cli.face import Face
from canvass_app.cli.paths import AN_INPUT, AN_OUTPUT
from canvass_app.cli.unlocking import Key

if TYPE_CHECKING:
    from canvass_app.desk.session import Session

P = ParamSpec("P")
R = TypeVar("R")
Function = TypeVar("Function", bound=Callable[..., Any])

campaign_file = click.argument("file", type=AN_INPUT, metavar="FILE")


def json_option(command: Function) -> Function:
    """Add `--json`; the command gets its `Face` as `face`."""
    return click.option(
        "--json",
        "face",
        is_flag=True,
        callback=lambda context, option, value: Face(value),
        help="Print the result as JSON.",
    )(command)


def report_options(command: Function) -> Function:
    """Add `--out`, and how a PDF is printed: the command gets `out`, `paper` and `language`."""
    for option in (
        click.option(
            "--language", type=click.Choice(["en", "es"]), default="en", show_default=True,
            help="The language of a PDF.",
        ),
        click.option(
            "--paper", type=click.Choice(["letter", "legal", "a4"]), default="letter",
            show_default=True, help="The paper of a PDF.",
        ),
        click.option(
            "--out", type=AN_OUTPUT, metavar="REPORT",
            help="Write the report: a PDF if the name ends in .pdf, otherwise a CSV file.",
        ),
    ):  # fmt: skip
        command = option(command)
    return command


def key_options(command: Callable[..., R]) -> Callable[..., R]:
    """Add the ways to open a campaign; the command gets the chosen one as `key`."""

    @click.option(
        "--passphrase-file",
        type=AN_INPUT,
        metavar="F",
        help="Read the passphrase from the first line of F.",
    )
    @click.option(
        "--recovery-code-file",
        type=AN_INPUT,
        metavar="F",
        help="Open with the recovery code in F instead of the passphrase.",
    )
    @functools.wraps(command)
    def with_key(
        *args: Any, passphrase_file: Path | None, recovery_code_file: Path | None, **kwargs: Any
    ) -> R:
        if passphrase_file and recovery_code_file:
            raise click.UsageError("Give --passphrase-file or --recovery-code-file, not both.")
        return command(*args, key=Key(passphrase_file, recovery_code_file), **kwargs)

    return with_key


def encoding_option(command: Function) -> Function:
    """Add `--encoding`."""
    return click.option(
        "--encoding",
        type=click.Choice(["utf-8-sig", "utf-8", "utf-16", "cp1252"]),
        help="Read the CSV file in this encoding instead of the one detected.",
    )(command)


_OF_CLICK = (click.ClickException, click.Abort, click.exceptions.Exit)


@contextmanager
def opened(file: Path, key: Key) -> Iterator[Session]:
    """Open the campaign file for one command."""
    from canvass_app.store.failures import plain_words
    from canvass_app.store.journal.content import explaining_content

    # A damaged page is noticed only when it is read, which may be anywhere inside.
    with plain_words(file):
        session = open_session(file, key)
        try:
            with explaining_content(session.db, file, passing=_OF_CLICK):
                yield session
        finally:
            session.close()


def open_session(file: Path, key: Key) -> Session:
    """Open the campaign file. Raises `UserError` with the reason when it does not open."""
    from canvass_app.cli.face import Face
    from canvass_app.desk.preferences import load_preferences
    from canvass_app.desk.session import open_with_passphrase, open_with_recovery_code
    from canvass_app.store.unlocking import require_campaign_file

    # Nobody should type a passphrase only to find out that the file name was wrong.
    require_campaign_file(file)
    person = load_preferences().person
    by_code = bool(key.recovery_code_file)
    secret = key.recovery_code() if by_code else key.passphrase()
    opener = open_with_recovery_code if by_code else open_with_passphrase
    face = Face(wants_json=False)
    with face.progress() as progress:
        session = opener(file, secret, person, progress)
    if session.log_notice is not None:
        face.note(session.log_notice.problem(file), session.log_notice.remedy())
    face.note(*session.looked_after.told())
    return session


def secret_of(file: Path, key: Key) -> bytes:
    """Return the secret of a campaign file that does not have to open."""
    from canvass_app.store.keys import read_recovery_code
    from canvass_app.store.unlocking import unlock_with_passphrase

    if key.recovery_code_file:
        return read_recovery_code(key.recovery_code())
    return unlock_with_passphrase(file, key.passphrase())
