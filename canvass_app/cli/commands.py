"""All commands of `canvass`, in the order in which a campaign needs them."""

from __future__ import annotations

import click

from canvass_app import __version__
from canvass_app.cli import (
    campaign,
    debugging,
    deliveries,
    demo,
    destroying,
    doors,
    duplicates,
    exporting,
    forms,
    ledger,
    mayors_in,
    packets,
    places,
    reading,
    routing,
    safekeeping,
    signatures,
    window,
)
from canvass_app.cli.paths import Group


@click.group(
    cls=Group,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="A passphrase comes from --passphrase-file, the variable CANVASS_PASSPHRASE, or the "
    "keyboard. Exit codes: 0 success, 2 usage error, 3 bad input, 130 stopped.",
)
@click.version_option(__version__, prog_name="Canvass", message="%(prog)s %(version)s")
@debugging.debug_option
@click.pass_context
def canvass(context: click.Context) -> int | None:
    """Run a petition drive: type sheets, find duplicates, route signers, print packets.

    Without a command, the window opens.
    """
    debugging.watch_for_crashes()
    return window.show() if context.invoked_subcommand is None else None


@click.group(cls=Group)
def mayors() -> None:
    """The mayors that packets are addressed to."""


mayors.add_command(mayors_in.import_mayors)

for command in (
    demo.demo,
    window.open_file,
    campaign.new,
    campaign.info,
    signatures.import_file,
    reading.presets,
    mayors,
    doors.doors,
    forms.sheets,
    ledger.ledger,
    ledger.withdraw,
    duplicates.find,
    duplicates.lookup,
    places.places,
    routing.route,
    ledger.second,
    ledger.certificate,
    packets.packets,
    exporting.export,
    exporting.exports,
    forms.labels,
    forms.envelopes,
    deliveries.deliveries,
    campaign.undo,
    campaign.redo,
    campaign.passphrase,
    safekeeping.backup,
    safekeeping.backups,
    safekeeping.restore,
    safekeeping.check,
    destroying.destroy,
):
    canvass.add_command(command)
