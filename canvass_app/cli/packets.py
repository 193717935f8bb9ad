"""`canvass packets`: one PDF for each mayor."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from canvass_app.cli.face import Face, Sentence
from canvass_app.cli.options import campaign_file, json_option, key_options, opened
from canvass_app.cli.paths import A_FOLDER, AN_INPUT, Command
from canvass_app.cli.unlocking import Key, first_line
from canvass_app.model.errors import BadInput
from canvass_app.model.words import say, say_count

if TYPE_CHECKING:
    from canvass_app.desk.packets.order import PacketOrder
    from canvass_app.desk.packets.results import CityResult, PacketRun
    from canvass_app.desk.session import Session
    from canvass_app.model.office import Office
    from canvass_app.store.driver import Database
    from canvass_app.store.queries.pairs import PairCounts


@click.command(cls=Command)
@campaign_file
@click.option(
    "--out", required=True, type=A_FOLDER, metavar="DIR", help="The folder to write into."
)
@click.option("--city", "wanted", multiple=True, metavar="“CITY, ST”", help="Only this city.")
@click.option(
    "--profile",
    type=click.Choice(["recipient", "clerk", "press", "archive"]),
    default="recipient",
    show_default=True,
    help="The recipient. “archive” shows everything on the sheets: only for the campaign itself.",
)
@click.option(
    "--page",
    type=click.Choice(["letter", "legal", "a4"]),
    default="letter",
    show_default=True,
    help="The paper.",
)
@click.option("--include-likely", is_flag=True, help="Print likely signers too, marked as such.")
@click.option("--supplement", is_flag=True, help="Only what came after the last packet.")
@click.option(
    "--encrypt-password-file",
    "password_file",
    type=AN_INPUT,
    metavar="F",
    help="Write encrypted copies that the password in the first line of F opens.",
)
@click.option(
    "--jobs",
    type=click.IntRange(min=0),
    default=0,
    metavar="N",
    help="At most N processes at once [one for each core].",
)
@click.option(
    "--resume", is_flag=True, help="Keep packets that an earlier run has already written."
)
@click.option("--date", "dated", metavar="YYYY-MM-DD", help="The date of the letter [today].")
@key_options
@json_option
def packets(
    file: Path,
    out: Path,
    wanted: tuple[str, ...],
    profile: str,
    page: str,
    include_likely: bool,
    supplement: bool,
    password_file: Path | None,
    jobs: int,
    resume: bool,
    dated: str | None,
    key: Key,
    face: Face,
) -> None:
    """Write and check a packet for each city.

    Cities without enough signers are held back. Each city has its own folder: STATE/City.
    Next to them are index.csv and index.txt, which have counts but no names, and
    mail-list.csv with the offices' addresses. Lines without a route are routed first. A city
    that fails does not stop the rest; the exit code is then 3, as it is when a city named with
    --city has no packet, or none was written at all.
    """
    from canvass_app.desk.packets.order import PacketOrder
    from canvass_app.printing.data import PageSize, Profile

    day = _day(dated)
    password = first_line(password_file) if password_file else ""
    with opened(file, key) as session:
        named = _offices(session.db, wanted)
        order = PacketOrder(
            folder=out,
            dated=day,
            office_ids=tuple(office.id for office in named) if wanted else None,
            profile=Profile(profile),
            page=PageSize(page),
            include_likely=include_likely or None,
            supplement=supplement,
            password=password,
        )
        run = _written(session, order, face, jobs=jobs, resume=resume)
        left = _left_open(session.db)
    _print_left_open(left, face)
    reached = {city.office.id for city in run.cities}
    missing = [office for office in named if office.id not in reached]
    face.result(_report(order, run, missing, left), _sentences(run, missing))
    if run.index_problem:
        face.note(run.index_problem.problem, run.index_problem.remedy)
    if run.failed or run.index_problem or not run.written or len(run.written) < len(named):
        face.needs_repair()


def _written(
    session: Session, order: PacketOrder, face: Face, *, jobs: int, resume: bool
) -> PacketRun:
    """Route what has no route yet, and write the packets."""
    from canvass_app.desk.packets.run import write_packets
    from canvass_app.desk.places.routes import route_pending

    kept = f"Packets that were already finished are in {order.folder}."
    with face.progress() as progress, face.note_if_stopped(kept):
        route_pending(session, progress)
        outcome = write_packets(session, order, jobs=jobs, resume=resume, progress=progress)
    return outcome.value


@dataclass(frozen=True, slots=True)
class _LeftOpen:
    """What people printing now should know: what nobody decided, and who is in no packet."""

    pairs: PairCounts
    without_office: int
    lacking: list[str]


def _left_open(db: Database) -> _LeftOpen:
    from canvass_app.desk.cities import signatures_without_office
    from canvass_app.store import queries

    return _LeftOpen(queries.pairs.counts(db), *signatures_without_office(db))


def _print_left_open(left: _LeftOpen, face: Face) -> None:
    if left.pairs.open:
        face.note(
            say_count(
                "{count} possible duplicate needs a decision; until someone decides, both "
                "lines are printed.",
                "{count} possible duplicates need a decision; until someone decides, both "
                "lines are printed.",
                left.pairs.open,
            )
        )
    if left.pairs.uncompared:
        face.note(
            say_count(
                "{count} line has not been compared yet.",
                "{count} lines have not been compared yet.",
                left.pairs.uncompared,
            ),
        )
    if left.without_office:
        face.note(
            say_count(
                "{count} signature is not in any packet, because the mayors table does not "
                "have {cities}.",
                "{count} signatures are not in any packet, because the mayors table does not "
                "have {cities}.",
                left.without_office,
                cities="; ".join(left.lacking),
            )
        )


def _report(
    order: PacketOrder, run: PacketRun, missing: list[Office], left: _LeftOpen
) -> dict[str, object]:
    """Return the result for `--json`. `missing` are the cities named that have no signers."""
    return {
        "folder": str(order.folder),
        "dated": order.dated.isoformat(),
        "profile": order.profile.value,
        "page": order.page.value,
        "supplement": order.supplement,
        "encrypted": bool(order.password),
        "possible_duplicates": left.pairs.open,
        "lines_not_compared": left.pairs.uncompared,
        "signatures_without_office": left.without_office,
        "cities_without_office": left.lacking,
        "index_problem": str(run.index_problem) if run.index_problem else None,
        "cities": [*map(_as_json, run.cities), *map(_without_signers, missing)],
    }


def _sentences(run: PacketRun, missing: list[Office]) -> list[Sentence]:
    """Return the same result for people."""
    return [
        *map(_in_words, run.cities),
        *(f"{office.place}, {office.state}: no signer lives here." for office in missing),
        say_count(
            "{count} packet written and checked.",
            "{count} packets written and checked.",
            len(run.written),
        ),
    ]


def _day(written: str | None) -> date:
    from canvass_app.model.line import is_iso_date

    if written is None:
        return date.today()
    if not is_iso_date(written):
        raise click.BadParameter("write the date as 2026-06-07", param_hint="--date")
    return date.fromisoformat(written)


def _offices(db: Database, wanted: tuple[str, ...]) -> list[Office]:
    """Return the offices of the named cities, in that order."""
    from canvass_app.store import queries
    from canvass_app.text.fold import fold_place

    known = {(o.state.upper(), fold_place(o.place)): o for o in queries.routes.offices(db)}
    found: dict[str, Office] = {}
    for name in wanted:
        place, _, state = name.rpartition(",")
        office = known.get((state.strip().upper(), fold_place(place)))
        if office is None:
            raise BadInput(
                say("“{name}” is not in the mayors table.", name=name),
                say("Write the city and its state like “Alder Falls, OR”."),
            )
        found[office.id] = office
    return list(found.values())


def _as_json(city: CityResult) -> dict[str, object]:
    problem, record = city.problem, city.record
    return {
        "place": city.office.place,
        "state": city.office.state,
        "path": str(city.path) if city.path else None,
        "packet": record.reference if record else None,
        "version": record.version if record else None,
        "supplement_to": (record.supplement_to or None) if record else None,
        "signatures": city.signatures,
        "first_number": record.first_number if record else None,
        "likely": city.likely,
        "pages": city.pages,
        "kept": city.kept,
        "sha256": record.sha256 if record else None,
        "file_sha256": (record.file_sha256 or record.sha256) if record else None,
        "held_back": str(city.held_back) if city.held_back else None,
        "problem": str(problem.problem) if problem else None,
        "remedy": str(problem.remedy) if problem else None,
    }


def _without_signers(office: Office) -> dict[str, object]:
    from canvass_app.desk.packets.results import CityResult

    nobody = CityResult(office, None, 0, 0, held_back=say("No signer lives here."))
    return _as_json(nobody)


def _in_words(city: CityResult) -> str:
    name = f"{city.office.place}, {city.office.state}"
    if city.problem:
        return f"{name}: {city.problem.problem} {city.problem.remedy}"
    if city.held_back:
        return f"{name}: held back. {city.held_back}"
    signatures = say_count("{count} signature", "{count} signatures", city.signatures)
    pages = say_count("{count} page", "{count} pages", city.pages)
    kept = ", kept from an earlier run" if city.kept else ""
    return f"{name}: {signatures}, {pages}{kept}\n    {city.path}"
