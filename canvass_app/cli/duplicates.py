"""`canvass duplicates`, `lookup`: who may have signed twice."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING

import click

from canvass_app.cli import bad_rows
from canvass_app.cli.face import Face
from canvass_app.cli.options import (
    campaign_file,
    encoding_option,
    json_option,
    key_options,
    opened,
)
from canvass_app.cli.paths import AN_INPUT, AN_OUTPUT, Command
from canvass_app.cli.unlocking import Key
from canvass_app.model.words import Words, say, say_count

if TYPE_CHECKING:
    from canvass_app.desk.duplicates.similar_lines import Notice


@click.command("duplicates", cls=Command)
@click.argument("file", type=AN_INPUT, required=False, metavar="[FILE]")
@click.option("--csv", "source", type=AN_INPUT, metavar="IN.csv", help="Search this file instead.")
@click.option(
    "--pairs", type=AN_OUTPUT, metavar="OUT.csv", help="Write the pairs found to a CSV file."
)
@click.option(
    "--settle",
    type=click.Choice(["certain"]),
    help="Decide “same person” on every certain pair; “canvass undo” undoes it.",
)
@click.option(
    "--quality",
    is_flag=True,
    help="Estimate how many duplicates are missed and how many decisions are wrong.",
)
@encoding_option
@key_options
@json_option
def find(
    file: Path | None,
    source: Path | None,
    pairs: Path | None,
    settle: str | None,
    quality: bool,
    encoding: str | None,
    key: Key,
    face: Face,
) -> None:
    """Find people who signed twice.

    In a campaign FILE, new and changed lines are compared with all others. A CSV file
    has the columns record_id, given_name, family_name, street, city, state, zip, email,
    phone, signed_on; the pairs then are record_id_a, record_id_b, score.
    """
    if (file is None) == (source is None):
        raise click.UsageError("Name either a campaign FILE or --csv IN.csv.")
    if source is None:
        assert file is not None
        if encoding:
            raise click.UsageError("--encoding works only with --csv.")
        _in_campaign(file, pairs, settle, key, face, with_quality=quality)
    elif pairs is None:
        raise click.UsageError("With --csv, use --pairs to say where the pairs go.")
    elif settle or quality:
        raise click.UsageError("--settle and --quality need a campaign FILE.")
    else:
        _in_csv(source, pairs, encoding, face)


def _in_campaign(
    file: Path,
    pairs: Path | None,
    settle: str | None,
    key: Key,
    face: Face,
    *,
    with_quality: bool,
) -> None:
    from canvass_app.desk.duplicates import deciding, quality
    from canvass_app.desk.duplicates import search as duplicates
    from canvass_app.desk.files import exporting
    from canvass_app.store import queries

    with opened(file, key) as session:
        with face.progress() as progress:
            search = duplicates.search(session, progress).value
        settled = duplicates.settle_certain(session).value if settle else 0
        written = exporting.export_pairs(session, pairs).value if pairs else None
        counts = queries.pairs.counts(session.db)
        estimated = quality.quality(session.db) if with_quality else None
    data: dict[str, object] = {
        "compared_lines": search.compared_lines,
        "found": search.found,
        "capped_keys": search.capped_keys,
        "left_out": search.left_out,
        "settled": settled,
        "waiting_certain": counts.open_certain,
        "waiting_review": counts.open_review,
        "same": counts.same,
        "different": counts.different,
        "pairs_file": str(pairs) if pairs else None,
        "pairs_written": written,
    }
    if estimated is not None:
        data["quality"] = quality.as_data(estimated)
    face.result(
        data,
        [
            say(
                "{lines} compared, {pairs} found.",
                lines=say_count("{count} line", "{count} lines", search.compared_lines),
                pairs=say_count("{count} likely pair", "{count} likely pairs", search.found),
            ),
            *duplicates.limits_in_words(search.capped_keys, search.left_out),
            *([deciding.settled_label(settled)] if settle else []),
            say_count(
                "{count} pair needs a decision ({certain} certain).",
                "{count} pairs need a decision ({certain} certain).",
                counts.open,
                certain=f"{counts.open_certain:,}",
            ),
            say(
                "Decided so far: {same} the same person, {different} different people.",
                same=f"{counts.same:,}",
                different=f"{counts.different:,}",
            ),
            *([_written(written, pairs)] if written is not None else []),
            *(quality.sentences(estimated) if estimated is not None else []),
        ],
    )


def _written(count: int, file: Path | None) -> Words:
    return say_count(
        "{count} pair written to {file}.", "{count} pairs written to {file}.", count, file=file
    )


def _in_csv(source: Path, pairs: Path, encoding: str | None, face: Face) -> None:
    from canvass_app.cli.bare_csv import pairs_of_csv
    from canvass_app.desk.duplicates.search import limits_in_words

    with face.progress() as progress:
        found = pairs_of_csv(source, pairs, encoding=encoding, progress=progress)
    bad_rows.list_bad_rows(face, found.bad)
    face.result(
        {
            "source": str(source),
            "rows": found.rows,
            "pairs": found.pairs,
            "capped_keys": found.capped_keys,
            "left_out": found.left_out,
            "pairs_file": str(pairs),
            "bad_rows": bad_rows.as_json(found.bad),
        },
        [
            say_count("{count} row compared.", "{count} rows compared.", found.rows),
            *limits_in_words(found.capped_keys, found.left_out),
            _written(found.pairs, pairs),
        ],
    )
    if found.bad:
        face.needs_repair()


@click.command(cls=Command)
@campaign_file
@click.option("--name", required=True, help="The name as written.")
@click.option("--street", default="")
@click.option("--unit", default="")
@click.option("--city", default="")
@click.option("--state", default="")
@click.option("--zip", "zip_code", default="")
@click.option("--email", default="")
@click.option("--phone", default="")
@key_options
@json_option
def lookup(
    file: Path,
    name: str,
    street: str,
    unit: str,
    city: str,
    state: str,
    zip_code: str,
    email: str,
    phone: str,
    key: Key,
    face: Face,
) -> None:
    """Show who may be the same person.

    The likeliest come first, each with the reasons. The window shows them next to a line while
    it is typed, without the unlikely ones.
    """
    from canvass_app.desk.duplicates.similar_lines import likeliest_lines
    from canvass_app.model.line import Line

    typed = Line(
        id="",
        sheet_id="",
        number=0,
        name=name,
        street=street,
        unit=unit,
        city=city,
        state=state,
        zip=zip_code,
        email=email,
        phone=phone,
    )
    with opened(file, key) as session:
        start = time.perf_counter()
        found = likeliest_lines(session, typed)
        milliseconds = (time.perf_counter() - start) * 1_000
    face.result(
        {
            "milliseconds": round(milliseconds, 3),
            "candidates": [_as_json(notice) for notice in found],
        },
        [
            *(line for notice in found for line in _in_words(notice)),
            say_count(
                "{count} candidate in {ms} ms.",
                "{count} candidates in {ms} ms.",
                len(found),
                ms=f"{milliseconds:.1f}",
            ),
        ],
    )


def _as_json(notice: Notice) -> dict[str, object]:
    line = notice.line
    return {
        "sheet": notice.sheet_number,
        "line": line.number,
        "name": line.name,
        "street": line.street,
        "unit": line.unit,
        "city": line.city,
        "state": line.state,
        "zip": line.zip,
        "probability": round(notice.comparison.probability, 6),
        "band": notice.comparison.band.value,
        "reasons": [str(reason) for reason in notice.comparison.reasons],
    }


def _in_words(notice: Notice) -> list[str]:
    line, view = notice.line, notice.comparison
    where = ", ".join(filter(None, (line.street, line.unit, line.city, line.state, line.zip)))
    head = f"{view.probability:4.0%}  sheet {notice.sheet_number} line {line.number}: {line.name}"
    return [f"{head}, {where}", *(f"      {reason}" for reason in view.reasons)]
