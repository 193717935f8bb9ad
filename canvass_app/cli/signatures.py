"""`canvass import`, `mayors import`, `export`: lists in and out."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from canvass_app.cli import bad_rows
from canvass_app.cli.face import Face
from canvass_app.cli.options import (
    campaign_file,
    json_option,
    key_options,
    opened,
)
from canvass_app.cli.paths import AN_INPUT, AN_OUTPUT, Command
from canvass_app.cli.reading import Wanted, reading_options
from canvass_app.cli.unlocking import Key
from canvass_app.model.words import Words, say_count

if TYPE_CHECKING:
    from collections.abc import Sequence

    from canvass_app.desk.files.importing import DryRun
    from canvass_app.desk.session import Session
    from canvass_app.exchange.signatures.reading import Reading
    from canvass_app.exchange.tables.rows import BadRow


@click.command("import", cls=Command)
@campaign_file
@click.argument("source", type=AN_INPUT, metavar="SIGNATURES")
@click.option(
    "--dry-run", "only_look", is_flag=True, help="Only show what would be imported; change nothing."
)
@click.option("--repair", type=AN_OUTPUT, metavar="F", help="Where to write rows that need fixing.")
@reading_options
@key_options
@json_option
def import_file(
    file: Path,
    source: Path,
    only_look: bool,
    repair: Path | None,
    wanted: Wanted,
    key: Key,
    face: Face,
) -> None:
    """Import signatures from a CSV file or a workbook (XLSX, XLS, ODS).

    Rows that are already in the campaign are skipped, so the same file can be imported twice.
    Good rows are imported even if others are bad; bad rows are written to a file to be fixed
    (next to the source, unless --repair names another), and the exit code is 3.
    """
    with opened(file, key) as session:
        planned = _look(session, source, wanted.reading(source), face)
        told = _as_json(planned)
        if only_look:
            _print_plan(face, planned)
            face.result({**told, "dry_run": True, "would_import": planned.good}, _plan(planned))
            bad: Sequence[BadRow] = planned.bad
        else:
            bad = _import(session, planned, repair, told, face)
    if bad:
        face.needs_repair()


def _look(session: Session, source: Path, reading: Reading, face: Face) -> DryRun:
    from canvass_app.desk.files.importing import dry_run

    with face.progress() as progress:
        return dry_run(session, source, reading, progress=progress)


def _import(
    session: Session, planned: DryRun, repair: Path | None, told: dict[str, object], face: Face
) -> list[BadRow]:
    from canvass_app.desk.files.importing import import_signatures

    with face.progress() as progress:
        done = import_signatures(
            session,
            planned.path,
            planned.reading,
            repair=repair,
            progress=progress,
        ).value
    _print_plan(face, planned)
    if done.repair_file:
        face.note(
            say_count(
                "It is in {file}; fix it there and import that file.",
                "They are in {file}; fix them there and import that file.",
                len(done.bad),
                file=done.repair_file,
            )
        )
    unsaved = done.repair_problem
    if unsaved:
        face.note(
            unsaved.problem,
            unsaved.remedy,
            "Import the same file again, with --repair to another folder: rows that are "
            "already in are skipped.",
        )
    told["bad_rows"] = bad_rows.as_json(done.bad)
    result = {
        **told,
        "dry_run": False,
        "imported": done.imported,
        "known": done.known,
        "repair_file": str(done.repair_file) if done.repair_file else None,
        "repair_problem": f"{unsaved.problem} {unsaved.remedy}" if unsaved else None,
    }
    text = [
        say_count("{count} line imported.", "{count} lines imported.", done.imported),
        _known(done.known),
    ]
    face.result(result, text)
    return done.bad


def _as_json(planned: DryRun) -> dict[str, object]:
    return {
        "source": str(planned.path),
        "encoding": planned.file.encoding,
        "delimiter": planned.file.delimiter,
        "sheet": planned.file.source.sheet,
        "preset": planned.file.preset.name if planned.file.preset else None,
        "columns": {
            planned.file.headings[at]: name for name, at in planned.file.columns.where.items()
        },
        "known": planned.known,
        "new_sheets": len(planned.new_sheets),
        "ignored_columns": list(planned.file.ignored_columns),
        "refused_columns": list(planned.file.refused_columns),
        "imported_before": planned.imported_before,
        "bad_rows": bad_rows.as_json(planned.bad),
    }


def _print_plan(face: Face, planned: DryRun) -> None:
    from canvass_app.exchange.tables.headings import by_refusal

    if planned.file.preset:
        face.note(f"The columns are those of {planned.file.preset.title}.")
    if len(planned.file.source.sheets) > 1:
        face.note(
            f"Reading the sheet {planned.file.source.sheet}; --sheet chooses another of: "
            f"{', '.join(planned.file.source.sheets)}."
        )
    if planned.file.ignored_columns:
        face.note(f"Columns not used: {', '.join(planned.file.ignored_columns)}.")
    for reason, headings in by_refusal(planned.file.refused_columns):
        face.note(
            f"Columns never imported, to protect the signers ({reason}): {', '.join(headings)}."
        )
    bad_rows.list_bad_rows(face, planned.bad)


def _plan(planned: DryRun) -> list[Words]:
    sheets = len(planned.new_sheets)
    return [
        say_count(
            "{count} line would be imported.", "{count} lines would be imported.", planned.good
        ),
        say_count("They need {count} new sheet.", "They need {count} new sheets.", sheets),
        _known(planned.known),
    ]


def _known(known: int) -> Words:
    return say_count(
        "{count} row is already in the campaign.",
        "{count} rows are already in the campaign.",
        known,
    )
