"""`canvass route`: from addresses to cities and mayors."""

from __future__ import annotations

from pathlib import Path

import click

from canvass_app.cli import bad_rows
from canvass_app.cli.face import Face
from canvass_app.cli.options import encoding_option, json_option, key_options, opened
from canvass_app.cli.paths import AN_INPUT, AN_OUTPUT, Command
from canvass_app.cli.unlocking import Key
from canvass_app.model.words import say_count

_TIERS = ("certain", "likely", "no_mayor", "queue")


@click.command(cls=Command)
@click.argument("file", type=AN_INPUT, required=False, metavar="[FILE]")
@click.option("--csv", "source", type=AN_INPUT, metavar="IN.csv", help="Route this file instead.")
@click.option("--out", type=AN_OUTPUT, metavar="ROUTED.csv", help="With --csv: the file to write.")
@click.option(
    "--offices", type=AN_INPUT, metavar="MAYORS.csv", help="With --csv: the mayors table."
)
@click.option("--places", type=AN_INPUT, metavar="DIR", help="With --csv: a place pack's folder.")
@click.option("--again", is_flag=True, help="In a campaign: route all lines again.")
@click.option("--include-likely", is_flag=True, help="With --csv: give likely places as places.")
@encoding_option
@key_options
@json_option
def route(
    file: Path | None,
    source: Path | None,
    out: Path | None,
    offices: Path | None,
    places: Path | None,
    again: bool,
    include_likely: bool,
    encoding: str | None,
    key: Key,
    face: Face,
) -> None:
    """Send each line to its city.

    In a campaign FILE, this routes the lines that have no route yet, or all lines with --again,
    for example after installing a place pack; people's decisions are kept. A CSV file has the
    columns line_id, street, city, state, zip; the output has line_id, place, state, geoid, tier,
    candidate, reason. The place is NONE if there is no mayor and empty if a person must
    decide; a likely place is under candidate.
    """
    if (file is None) == (source is None):
        raise click.UsageError("Name either a campaign FILE or --csv IN.csv.")
    if file is not None:
        if out or offices or places or include_likely or encoding:
            raise click.UsageError(
                "--out, --offices, --places, --include-likely, --encoding work only with --csv."
            )
        _in_campaign(file, again, key, face)
        return
    assert source is not None
    if again:
        raise click.UsageError("--again works only with a campaign FILE.")
    if out is None:
        raise click.UsageError("With --csv, use --out to say where the routes go.")
    _in_csv(source, out, offices, places, include_likely, encoding, face)


def _in_campaign(file: Path, again: bool, key: Key, face: Face) -> None:
    from canvass_app.desk.places.routes import route_again, route_pending
    from canvass_app.store import queries

    with opened(file, key) as session:
        with face.progress() as progress:
            routed = (route_again if again else route_pending)(session, progress).value
        found = queries.routes.tier_counts(session.db)
    counts = {tier: getattr(found, tier) for tier in _TIERS}
    face.result(
        {"routed": routed, "signatures": counts},
        [
            say_count("{count} line routed.", "{count} lines routed.", routed),
            "The signatures of the campaign:",
            *_table(counts),
        ],
    )


def _in_csv(
    source: Path,
    out: Path,
    offices: Path | None,
    places: Path | None,
    include_likely: bool,
    encoding: str | None,
    face: Face,
) -> None:
    from canvass_app.cli.bare_csv import route_csv

    with face.progress() as progress:
        done = route_csv(
            source,
            out,
            offices=offices,
            places=places,
            include_likely=include_likely,
            encoding=encoding,
            progress=progress,
        )
    if offices is None and not done.with_pack:
        face.note("Without --offices and a place pack there are few mayors to route to.")
    for name, bad in ((offices, done.bad_offices), (source, done.bad)):
        if bad:
            face.note(f"In {name}:")
            bad_rows.list_bad_rows(face, bad)
    counts = {tier: done.tiers[tier] for tier in _TIERS}
    face.result(
        {
            "source": str(source),
            "rows": done.rows,
            "tiers": counts,
            "out": str(out),
            "bad_rows": bad_rows.as_json(done.bad),
            "bad_offices": bad_rows.as_json(done.bad_offices),
        },
        [
            say_count(
                "{count} row routed and written to {out}:",
                "{count} rows routed and written to {out}:",
                done.rows,
                out=out,
            ),
            *_table(counts),
        ],
    )
    if done.bad or done.bad_offices:
        face.needs_repair()


def _table(counts: dict[str, int]) -> list[str]:
    meanings = {
        "certain": "certain",
        "likely": "likely: the mail uses this city, but the house may be outside it",
        "no_mayor": "no mayor to send them to",
        "queue": "need a person to decide",
    }
    return [f"{counts[tier]:>10,}  {meaning}" for tier, meaning in meanings.items()]
