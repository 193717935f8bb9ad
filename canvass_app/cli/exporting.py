"""`canvass export`, `exports`: lists out, and the log of them."""

from __future__ import annotations

from pathlib import Path

import click

from canvass_app.cli.face import Face
from canvass_app.cli.options import campaign_file, json_option, key_options, opened
from canvass_app.cli.paths import AN_OUTPUT, Command
from canvass_app.cli.unlocking import Key
from canvass_app.model.words import say_count

_PROFILES = (
    "full", "recipient", "counts", "mail-house", "action-network", "everyaction",
    "nationbuilder", "civicrm", "mailchimp",
)  # fmt: skip


@click.command(cls=Command)
@campaign_file
@click.option(
    "--out", required=True, type=AN_OUTPUT, metavar="OUT", help="The file: .csv or .xlsx."
)
@click.option(
    "--profile",
    type=click.Choice(_PROFILES),
    default="recipient",
    show_default=True,
    help="The recipient. “full” is everything, for the campaign itself and nobody else.",
)
@click.option(
    "--dry-run", "only_look", is_flag=True, help="Only show what would leave; write nothing."
)
@key_options
@json_option
def export(file: Path, out: Path, profile: str, only_look: bool, key: Key, face: Face) -> None:
    """Write a list of signatures as a CSV file or a workbook.

    Programs that write to people get only those who agreed to be contacted. The file is not
    encrypted. The campaign records each export: for whom, how many lines, under which name.
    """
    from canvass_app.desk.files.exporting import export_signatures, preview_export
    from canvass_app.exchange.signatures.export_profiles import ExportProfile

    wanted = ExportProfile(profile)
    with opened(file, key) as session, face.progress() as progress:
        preview = preview_export(session, wanted, progress)
        count = preview.rows
        if not only_look:
            count = export_signatures(session, out, wanted, progress).value
    left = preview.left
    if left.total:
        face.note(
            f"Left out: {left.without_consent} did not agree to be contacted, "
            f"{left.counted_only} want to be counted only, "
            f"{left.unreachable} do not have this kind of address."
        )
    told = {
        "file": str(out),
        "profile": profile,
        "rows": count,
        "columns": list(preview.headings),
        "left_out": {
            "without_consent": left.without_consent,
            "counted_only": left.counted_only,
            "unreachable": left.unreachable,
        },
        "dry_run": only_look,
    }
    if only_look:
        face.result(
            told, [say_count("{count} row would leave.", "{count} rows would leave.", count)]
        )
        return
    face.note(f"{out} is not encrypted. Delete it when you no longer need it.")
    face.result(told, [say_count("{count} line written.", "{count} lines written.", count)])


@click.command(cls=Command)
@campaign_file
@key_options
@json_option
def exports(file: Path, key: Key, face: Face) -> None:
    """List what left the campaign: when, by whom, for whom, how many rows."""
    from canvass_app.store import queries

    with opened(file, key) as session:
        logged = queries.campaign.exports(session.db)
    face.result(
        {
            "exports": [
                {
                    "at": one.at,
                    "person": one.person,
                    "profile": one.profile,
                    "rows": one.rows,
                    "file": one.file_name,
                }
                for one in logged
            ]
        },
        [
            f"{one.at}  {one.profile:14}  {one.rows:>9,}  {one.file_name}  {one.person}".rstrip()
            for one in logged
        ]
        or ["Nothing has been exported yet."],
    )
