"""`canvass new`, `info`, `undo`, `redo`, `passphrase`: the campaign as a whole."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from canvass_app.cli.face import Face
from canvass_app.cli.options import campaign_file, json_option, key_options, opened
from canvass_app.cli.paths import AN_INPUT, Command
from canvass_app.cli.unlocking import Key, new_passphrase
from canvass_app.model.errors import UserError
from canvass_app.model.words import say

if TYPE_CHECKING:
    from canvass_app.model.campaign import PetitionText
    from canvass_app.model.words import Words


@click.command(cls=Command)
@campaign_file
@click.option("--template", metavar="NAME", help="The built-in petition text [us-mayors].")
@click.option(
    "--text", type=AN_INPUT, metavar="F", help="A petition text of your own (plain text)."
)
@click.option("--settings", type=AN_INPUT, metavar="F", help="Sender, dates and so on (TOML).")
@click.option("--name", help="The name of the campaign.")
@click.option(
    "--passphrase-file", type=AN_INPUT, metavar="F", help="The passphrase is the first line of F."
)
@json_option
def new(
    file: Path,
    template: str | None,
    text: Path | None,
    settings: Path | None,
    name: str | None,
    passphrase_file: Path | None,
    face: Face,
) -> None:
    """Make a new campaign in FILE.

    Prints the recovery code, once: it is the only way in if the passphrase is forgotten.
    """
    from canvass_app.desk.campaign import setting_up as campaigns
    from canvass_app.desk.campaign.settings_file import read_settings
    from canvass_app.desk.preferences import load_preferences
    from canvass_app.desk.session import create

    if template and text:
        raise click.UsageError("Give --template or --text, not both.")
    prepared = read_settings(settings) if settings else None
    values = dict(prepared.values) if prepared else {}
    if name:
        values["name"] = name
    texts = _texts(template or (prepared.template if prepared else ""), text)
    passphrase = Key(passphrase_file).passphrase_to_be()
    session, code = create(
        file,
        passphrase,
        load_preferences().person,
        lambda made: campaigns.set_up(made, texts, **values),
    )
    session.close()
    face.note(
        f"Recovery code: {code}",
        "Write it down or print it now, and keep it away from this computer. It is shown only",
        "this once, and it opens the campaign for anyone who has it.",
    )
    languages = [each.language for each in texts]
    face.result(
        {"file": str(file), "recovery_code": code, "languages": languages},
        [f"{file} is ready, with the petition “{texts[0].title}” ({', '.join(languages)})."],
    )


def _texts(template: str, text: Path | None) -> tuple[PetitionText, ...]:
    from canvass_app.desk.campaign import setting_up as campaigns

    if text:
        return (campaigns.text_from_file(text),)
    return campaigns.template_texts(template or campaigns.DEFAULT_TEMPLATE)


@click.command(cls=Command)
@campaign_file
@key_options
@json_option
def info(file: Path, key: Key, face: Face) -> None:
    """Show how the campaign is doing, in counts.

    No names are shown."""
    from datetime import date

    from canvass_app.desk.home import overview

    with opened(file, key) as session:
        found = overview(session.db, date.today())
    totals, pairs, tiers = found.totals, found.pairs, found.tiers
    data = {
        "name": found.campaign.name,
        "sheets": totals.sheets,
        "sheets_open": totals.sheets_open,
        "lines": totals.lines,
        "signatures": totals.signatures,
        "incomplete": totals.incomplete,
        "duplicates": {
            "waiting": pairs.open,
            "same": pairs.same,
            "different": pairs.different,
            "lines_to_compare": pairs.uncompared,
        },
        "routes": {
            "certain": tiers.certain,
            "likely": tiers.likely,
            "no_mayor": tiers.no_mayor,
            "queue": tiers.queue,
            "pending": tiers.pending,
        },
        "offices": found.offices,
        "cities_ready": found.cities_ready,
        "packets": found.packets,
        "days_to_delivery": found.days_to_delivery,
        "days_to_destruction": found.days_to_destruction,
    }
    face.result(
        data,
        [
            found.campaign.name or "Unnamed campaign",
            f"  sheets      {totals.sheets:>9,}   {totals.sheets_open:,} not finished",
            f"  lines       {totals.lines:>9,}   {totals.incomplete:,} signed but not complete",
            f"  signatures  {totals.signatures:>9,}   each signer counted once",
            f"  duplicates  {pairs.open:>9,}   {_one(pairs.open, 'pair needs', 'pairs need')} "
            f"a decision; {pairs.uncompared:,} {_one(pairs.uncompared, 'line', 'lines')} "
            "not compared yet",
            f"  routed      {tiers.certain:>9,}   certain; {tiers.likely:,} likely, "
            f"{tiers.no_mayor:,} without a mayor, {tiers.queue:,} in the queue, "
            f"{tiers.pending:,} not routed yet",
            f"  cities      {found.cities_ready:>9,}   ready to print; "
            f"{found.packets:,} {_one(found.packets, 'packet', 'packets')} written",
        ],
    )


def _one(count: int, one: str, many: str) -> str:
    return one if count == 1 else many


@click.command(cls=Command)
@campaign_file
@key_options
@json_option
def undo(file: Path, key: Key, face: Face) -> None:
    """Undo the latest action on this computer."""
    with opened(file, key) as session:
        undone = session.undo()
    _print_result(face, "undone", "Undone", undone.value)


@click.command(cls=Command)
@campaign_file
@key_options
@json_option
def redo(file: Path, key: Key, face: Face) -> None:
    """Redo what was undone last."""
    with opened(file, key) as session:
        redone = session.redo()
    _print_result(face, "redone", "Redone", redone.value)


def _print_result(face: Face, what: str, done: str, act: Words | None) -> None:
    if act is None:
        raise UserError(
            say("There is nothing to be {what}.", what=what),
            say("“canvass info” shows how the campaign is doing."),
        )
    face.result({what: str(act)}, [f"{done}: {act}"])


@click.command(cls=Command)
@campaign_file
@click.option(
    "--new-passphrase-file",
    type=AN_INPUT,
    metavar="F",
    help="Read the new passphrase from the first line of F (or CANVASS_NEW_PASSPHRASE).",
)
@key_options
@json_option
def passphrase(file: Path, new_passphrase_file: Path | None, key: Key, face: Face) -> None:
    """Change the passphrase. The recovery code stays the same.

    Backups open with the passphrase that was in use when they were made.
    """
    with opened(file, key) as session:
        session.file.change_passphrase(new_passphrase(new_passphrase_file))
    face.result({"file": str(file), "changed": True}, ["The passphrase has been changed."])
