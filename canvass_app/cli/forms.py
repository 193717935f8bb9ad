"""`canvass sheets`, `canvass labels`, `canvass envelopes`: forms to print."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from canvass_app.cli.face import Face
from canvass_app.cli.options import campaign_file, json_option, key_options, opened
from canvass_app.cli.paths import AN_OUTPUT, Command
from canvass_app.cli.unlocking import Key
from canvass_app.model.words import say_count

if TYPE_CHECKING:
    from canvass_app.desk.packets.mailing import Mail

PAPERS = click.Choice(["letter", "legal", "a4"])
FIRST = click.Choice(["en", "es"])


@click.command(cls=Command)
@campaign_file
@click.option("--count", required=True, type=int, metavar="N", help="How many sheets.")
@click.option("--out", required=True, type=AN_OUTPUT, metavar="SHEETS.pdf")
@click.option("--paper", type=PAPERS, default="letter", show_default=True)
@click.option(
    "--first", type=FIRST, default="en", show_default=True, help="Which language comes first."
)
@key_options
@json_option
def sheets(file: Path, count: int, out: Path, paper: str, first: str, key: Key, face: Face) -> None:
    """Print the next blank numbered sheets, and record them in the ledger."""
    from canvass_app.desk.paper.blank_sheets import print_sheets
    from canvass_app.printing.data import PageSize
    from canvass_app.text.sheet_numbers import in_short

    with opened(file, key) as session:
        done = print_sheets(session, out, count, page=PageSize(paper), first=first).value
    face.result(
        {"file": str(out), "numbers": list(done.numbers)},
        [
            say_count(
                "{count} blank sheet was saved to {file}: {numbers}.",
                "{count} blank sheets were saved to {file}: {numbers}.",
                len(done.numbers),
                file=str(out),
                numbers=in_short(done.numbers),
            )
        ],
    )


@click.command(cls=Command)
@campaign_file
@click.option("--out", required=True, type=AN_OUTPUT, metavar="LABELS.pdf")
@click.option(
    "--avery",
    type=click.Choice(["5160", "5161", "5162", "5163", "5164"]),
    default="5160",
    show_default=True,
    help="The number on the box of labels.",
)
@click.option("--offset", default="0,0", metavar="X,Y", help="Millimeters to the right and down.")
@click.option("--skip", default=0, metavar="N", help="Labels already used on the first sheet.")
@click.option("--test", "outlines", is_flag=True, help="Print the outlines of the labels instead.")
@key_options
@json_option
def labels(
    file: Path,
    out: Path,
    avery: str,
    offset: str,
    skip: int,
    outlines: bool,
    key: Key,
    face: Face,
) -> None:
    """Print address labels for the newest packet of each city."""
    from canvass_app.desk.packets.mailing import write_labels, write_test_sheet
    from canvass_app.printing.forms.mail import Placement

    right, down = _millimetres(offset)
    placement = Placement(avery, right, down, skip)
    with opened(file, key) as session:
        if outlines:
            write_test_sheet(out, placement)
            face.result({"file": str(out), "test": True}, [f"The test sheet is in {out}."])
            return
        found = write_labels(session, out, placement, date.today())
    _print_result(face, found, out)


@click.command(cls=Command)
@campaign_file
@click.option("--out", required=True, type=AN_OUTPUT, metavar="ENVELOPES.pdf")
@click.option("--window", is_flag=True, help="Window envelopes: print only the sender.")
@key_options
@json_option
def envelopes(file: Path, out: Path, window: bool, key: Key, face: Face) -> None:
    """Print #10 envelopes for the newest packet of each city."""
    from canvass_app.desk.packets.mailing import write_envelopes

    with opened(file, key) as session:
        found = write_envelopes(session, out, date.today(), window=window)
    _print_result(face, found, out)


def _print_result(face: Face, found: Mail, out: Path) -> None:
    if found.without_address:
        face.note(
            say_count(
                "{count} office has no postal address and was left out: {cities}.",
                "{count} offices have no postal address and were left out: {cities}.",
                len(found.without_address),
                cities="; ".join(found.without_address),
            )
        )
    face.result(
        {
            "file": str(out),
            "addresses": len(found.envelopes),
            "without_address": list(found.without_address),
        },
        [
            say_count(
                "{count} address was saved to {file}.", "{count} addresses were saved to {file}.",
                len(found.envelopes), file=str(out),
            )
        ],
    )  # fmt: skip
    if found.without_address:
        face.needs_repair()


def _millimetres(written: str) -> tuple[float, float]:
    try:
        right, down = (float(part) for part in written.split(","))
    except ValueError:
        raise click.BadParameter(
            "write two numbers in millimeters, such as 1.5,-0.5", param_hint="--offset"
        ) from None
    return right, down
