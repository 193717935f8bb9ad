"""`canvass import`, `mayors import`, `export`: lists in and out."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from canvass_app.cli import bad_rows
from canvass_app.cli.face import Face
from canvass_app.cli.options import (
    A_PATH,
    campaign_file,
    encoding_option,
    json_option,
    key_options,
    opened,
)
from canvass_app.cli.unlocking import Key
from canvass_app.model.words import Words, say_count

if TYPE_CHECKING:
    from canvass_app.desk.importing import DryRun
    from canvass_app.desk.session import Session
    from canvass_app.exchange.rows import BadRow


@click.command("import")
@campaign_file
@click.argument("source", type=A_PATH, metavar="SIGNATURES.csv")
@click.option(
    "--dry-run", "only_look", is_flag=True, help="Say what would come in; change nothing."
)
@click.option("--repair", type=A_PATH, metavar="F", help="Where to write rows that need repair.")
@encoding_option
@key_options
@json_option
def import_file(
    file: Path,
    source: Path,
    only_look: bool,
    repair: Path | None,
    encoding: str | None,
    key: Key,
    face: Face,
) -> None:
    """Take signatures in from a CSV file.

    Rows that are in the campaign already are passed over, so the same file may come twice.
    Good rows come in even where others are bad; those are written to a file for repair
    (beside the source, unless --repair names another), and the exit code is 3.
    """
    with opened(file, key) as session:
        planned = _look(session, source, encoding, face)
        told = _as_json(planned)
        if only_look:
            _tell_plan(face, planned)
            face.result({**told, "dry_run": True, "would_import": planned.good}, _plan(planned))
            bad = planned.bad
        else:
            bad = _import(session, planned, repair, told, face)
    if bad:
        face.needs_repair()


def _look(session: Session, source: Path, encoding: str | None, face: Face) -> DryRun:
    from canvass_app.desk.importing import dry_run

    with face.progress() as progress:
        return dry_run(session, source, encoding=encoding, progress=progress)


def _import(
    session: Session, planned: DryRun, repair: Path | None, told: dict[str, object], face: Face
) -> list[BadRow]:
    from canvass_app.desk.importing import import_signatures

    with face.progress() as progress:
        done = import_signatures(
            session,
            planned.path,
            encoding=planned.file.encoding,
            repair=repair,
            progress=progress,
        )
    _tell_plan(face, planned)
    if done.repair_file:
        face.note(f"They are in {done.repair_file}; mend them there and import that file.")
    unsaved = done.repair_problem
    if unsaved:
        face.note(
            unsaved.problem,
            unsaved.remedy,
            "Import the same file again, with --repair to another folder: rows that are in "
            "already are passed over.",
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
        "known": planned.known,
        "new_sheets": len(planned.new_sheets),
        "ignored_columns": list(planned.file.ignored_columns),
        "refused_columns": list(planned.file.refused_columns),
        "imported_before": planned.imported_before,
        "bad_rows": bad_rows.as_json(planned.bad),
    }


def _tell_plan(face: Face, planned: DryRun) -> None:
    if planned.file.ignored_columns:
        face.note(f"Columns not used: {', '.join(planned.file.ignored_columns)}.")
    if planned.file.refused_columns:
        face.note(
            f"Columns never taken in, to protect the signers: "
            f"{', '.join(planned.file.refused_columns)}."
        )
    bad_rows.tell(face, planned.bad)


def _plan(planned: DryRun) -> list[Words]:
    sheets = len(planned.new_sheets)
    return [
        say_count("{count} line would come in.", "{count} lines would come in.", planned.good),
        say_count("They need {count} new sheet.", "They need {count} new sheets.", sheets),
        _known(planned.known),
    ]


def _known(known: int) -> Words:
    return say_count(
        "{count} row is in the campaign already.",
        "{count} rows are in the campaign already.",
        known,
    )


@click.command()
@campaign_file
@click.option("--out", required=True, type=A_PATH, metavar="OUT.csv", help="The file to write.")
@click.option(
    "--profile",
    type=click.Choice(["full", "recipient"]),
    default="recipient",
    show_default=True,
    help="“full” is everything, for the campaign itself and nobody else.",
)
@key_options
@json_option
def export(file: Path, out: Path, profile: str, key: Key, face: Face) -> None:
    """Write the lines as a CSV file.

    The file is not encrypted. The campaign notes each export: for whom, how many lines,
    under which name.
    """
    from canvass_app.desk.exporting import export_signatures
    from canvass_app.exchange.signatures_out import ExportProfile

    with opened(file, key) as session, face.progress() as progress:
        count = export_signatures(session, out, ExportProfile(profile), progress)
    face.note(f"{out} is not encrypted. Delete it as soon as it has served.")
    face.result(
        {"file": str(out), "profile": profile, "rows": count},
        [say_count("{count} line written.", "{count} lines written.", count)],
    )
