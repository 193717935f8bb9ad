"""`canvass doors`: turfs, their addresses, who walks them, and printed lists typed back."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from canvass_app.cli import bad_rows
from canvass_app.cli.face import Face
from canvass_app.cli.options import campaign_file, json_option, key_options, opened
from canvass_app.cli.paths import AN_INPUT, AN_OUTPUT, Group
from canvass_app.cli.unlocking import Key
from canvass_app.model.words import say_count

if TYPE_CHECKING:
    from canvass_app.desk.doors.turfs import DoorsListed
    from canvass_app.model.door import DoorOutcome


@click.group(cls=Group)
def doors() -> None:
    """Going from door to door: turfs, walk lists, outcomes."""


@doors.command("list")
@campaign_file
@key_options
@json_option
def list_turfs(file: Path, key: Key, face: Face) -> None:
    """List the turfs and how many doors each has."""
    from canvass_app.store import queries

    with opened(file, key) as session:
        found = queries.doors.turfs(session.db)
    face.result(
        {
            "turfs": [
                {
                    "turf": item.turf.name,
                    "assigned_to": item.turf.assigned_to,
                    "doors": item.doors,
                    "left": item.left,
                    "signed": item.signed,
                }
                for item in found
            ]
        },
        [
            f"{item.turf.name}: {item.left:,} of {item.doors:,} doors left"
            + (f", {item.turf.assigned_to}" if item.turf.assigned_to else "")
            for item in found
        ]
        or ["No turfs yet. “canvass doors import” creates one from a list of addresses."],
    )


@doors.command("import")
@campaign_file
@click.argument("source", type=AN_INPUT, metavar="ADDRESSES.csv")
@click.option("--turf", required=True, metavar="NAME", help="The turf; created if it is new.")
@key_options
@json_option
def import_addresses(file: Path, source: Path, turf: str, key: Key, face: Face) -> None:
    """Add the addresses of a CSV file to a turf. Columns about people are ignored."""
    from canvass_app.desk.doors.turfs import import_doors

    with opened(file, key) as session:
        with face.progress() as progress:
            done = import_doors(session, source, turf, progress)
        _print_result(face, turf, done.value)


@doors.command("range")
@campaign_file
@click.option("--turf", required=True, metavar="NAME", help="The turf; created if it is new.")
@click.option("--street", required=True, metavar="STREET", help="Such as “Elm St”.")
@click.option("--first", "low", required=True, type=int, help="The lowest house number.")
@click.option("--last", "high", required=True, type=int, help="The highest house number.")
@click.option("--side", type=click.Choice(["both", "odd", "even"]), default="both")
@click.option("--city", default="", metavar="CITY")
@click.option("--state", default="", metavar="STATE")
@click.option("--zip", "zip_code", required=True, metavar="ZIP")
@key_options
@json_option
def add_range(
    file: Path,
    turf: str,
    street: str,
    low: int,
    high: int,
    side: str,
    city: str,
    state: str,
    zip_code: str,
    key: Key,
    face: Face,
) -> None:
    """Add the house numbers of part of a street to a turf."""
    from canvass_app.desk.doors import turfs

    wanted = turfs.StreetRange(street, low, high, side, city, state, zip_code)
    with opened(file, key) as session:
        _print_result(face, turf, turfs.add_range(session, turf, wanted).value)


@doors.command("assign")
@campaign_file
@click.argument("turf", metavar="TURF")
@click.option(
    "--to",
    required=True,
    metavar="NAME",
    help="The person who walks it; leave empty to unassign it.",
)
@key_options
@json_option
def assign(file: Path, turf: str, to: str, key: Key, face: Face) -> None:
    """Hand a turf to somebody."""
    from canvass_app.desk.doors import turfs

    with opened(file, key) as session:
        found = turfs.turf_named(session.db, turf)
        turfs.assign(session, found.id, to, date.today())
    face.result({"turf": found.name, "assigned_to": to}, [f"{found.name}: {to or 'nobody'}."])


@doors.command("print")
@campaign_file
@click.argument("turf", metavar="TURF")
@click.option("--out", required=True, type=AN_OUTPUT, metavar="LIST.pdf")
@click.option(
    "--paper",
    type=click.Choice(["letter", "legal", "a4"]),
    default="letter",
    show_default=True,
)
@click.option(
    "--first",
    type=click.Choice(["en", "es"]),
    default="en",
    show_default=True,
    help="Which language comes first.",
)
@key_options
@json_option
def print_list(
    file: Path, turf: str, out: Path, paper: str, first: str, key: Key, face: Face
) -> None:
    """Print a numbered list of the doors of a turf that are left to walk."""
    from canvass_app.desk.doors import turfs
    from canvass_app.desk.doors.walk_list_print import write_walk_list
    from canvass_app.printing.data import PageSize

    with opened(file, key) as session:
        found = turfs.turf_named(session.db, turf)
        made = write_walk_list(
            session, found.id, out, date.today(), page=PageSize(paper), first=first
        ).value
    face.result(
        {"file": str(out), "list": made.walk_list.number, "doors": len(made.doors)},
        [
            say_count(
                "Walk list {list} with {count} door was saved as {file}.",
                "Walk list {list} with {count} doors was saved as {file}.",
                len(made.doors),
                list=made.walk_list.number,
                file=str(out),
            )
        ],
    )


@doors.command("type")
@campaign_file
@click.argument("number", metavar="LIST")
@click.argument("outcomes", nargs=-1, required=True, metavar="LINE=LETTER…")
@key_options
@json_option
def type_list(file: Path, number: str, outcomes: tuple[str, ...], key: Key, face: Face) -> None:
    """Type in a printed walk list: `canvass doors type FILE W-3 1=N 2=S 5=V`.

    The letters are those at the foot of the printed list.
    """
    from canvass_app.desk.doors import walk_lists

    read = _read_outcomes(outcomes)
    with opened(file, key) as session:
        page = walk_lists.find_walk_list(session.db, number)
        walk_lists.type_back(session, page.walk_list.id, read, date.today())
    face.result(
        {"list": page.walk_list.number, "typed": len(read)},
        [say_count("{count} door recorded.", "{count} doors recorded.", len(read))],
    )


def _read_outcomes(written: tuple[str, ...]) -> dict[int, DoorOutcome]:
    from canvass_app.desk.doors.walk_lists import outcome_of_code

    found: dict[int, DoorOutcome] = {}
    for item in written:
        line, _, letter = item.partition("=")
        outcome = outcome_of_code(letter)
        if not line.isdigit() or outcome is None:
            raise click.UsageError(
                f"“{item}” is not a line and a letter, such as 3=N. "
                "The letters are S, N, B, R, X, A and V."
            )
        found[int(line)] = outcome
    return found


def _print_result(face: Face, turf: str, done: DoorsListed) -> None:
    face.result(
        {
            "turf": turf,
            "added": done.added,
            "known": done.known,
            "bad_rows": bad_rows.as_json(done.bad),
        },
        [
            say_count("{count} door added.", "{count} doors added.", done.added),
            say_count("{count} was already listed.", "{count} were already listed.", done.known),
        ],
    )
    bad_rows.list_bad_rows(face, done.bad)
    if done.bad:
        face.needs_repair()
