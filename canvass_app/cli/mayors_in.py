"""`canvass mayors import`: a list of mayors, compared with the table before it is imported."""

from __future__ import annotations

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
from canvass_app.cli.paths import AN_INPUT, Command
from canvass_app.cli.unlocking import Key
from canvass_app.model.words import say_count

if TYPE_CHECKING:
    from canvass_app.desk.places.mayors_import import MayorsFile, MayorsPlan

_MOST_SHOWN = 40


@click.command("import", cls=Command)
@campaign_file
@click.argument("source", type=AN_INPUT, metavar="MAYORS")
@click.option("--dry-run", is_flag=True, help="Only show what would change.")
@click.option(
    "--column",
    "columns",
    multiple=True,
    metavar="FIELD=HEADING",
    help="Say which column contains a field, such as --column “place=Name of City”. "
    "Repeat as needed.",
)
@click.option(
    "--add-unknown", is_flag=True, help="Also import places that the place pack does not know."
)
@encoding_option
@key_options
@json_option
def import_mayors(
    file: Path,
    source: Path,
    dry_run: bool,
    columns: tuple[str, ...],
    add_unknown: bool,
    encoding: str | None,
    key: Key,
    face: Face,
) -> None:
    """Import mayors from a CSV file, a spreadsheet, or Open States YAML files (or a folder).

    A row changes only what it has columns for; cities that are not in the file stay as they
    are. With a place pack, rows that match none of its municipalities are listed and left
    out. Good rows are imported even if others are bad; the exit code is then 3.
    """
    from canvass_app.desk.places import mayors_import
    from canvass_app.desk.places.mayors_import import Fate

    with opened(file, key) as session, face.progress() as progress:
        looked = _with_columns(
            mayors_import.look_at(source, encoding=encoding, progress=progress), columns
        )
        plan = mayors_import.plan(session, looked, progress)
        if not dry_run:
            mayors_import.apply(session, plan, also_unknown=add_unknown, progress=progress)
            if columns:
                mayors_import.remember_columns(looked)
    if plan.ignored_columns:
        face.note(f"Columns not used: {', '.join(plan.ignored_columns)}.")
    bad_rows.list_bad_rows(face, list(plan.bad))
    unknown = plan.of(Fate.NOT_FOUND)
    for row in unknown[:_MOST_SHOWN]:
        face.note(f"Row {row.row}: {row.note}")
    taken = len(plan.of(Fate.NEW)) + len(plan.of(Fate.CHANGED)) + len(plan.of(Fate.SAME))
    taken += len(unknown) if add_unknown else 0
    face.result(
        {
            "source": str(source),
            "dry_run": dry_run,
            "imported": 0 if dry_run else taken,
            **{fate.value: len(plan.of(fate)) for fate in Fate},
            "changes": _changes(plan),
            "ignored_columns": list(plan.ignored_columns),
            "not_found_rows": [{"row": r.row, "reason": str(r.note)} for r in unknown],
            "bad_rows": bad_rows.as_json(list(plan.bad)),
        },
        _in_lines(plan, taken, dry_run=dry_run),
    )
    if plan.bad or (unknown and not add_unknown):
        face.needs_repair()


def _with_columns(looked: MayorsFile, columns: tuple[str, ...]) -> MayorsFile:
    from canvass_app.desk.places.mayors_import import map_columns
    from canvass_app.exchange.offices.reading import OFFICE_COLUMNS

    if not columns:
        return looked
    if looked.grid is None:
        raise click.UsageError("--column works only with a CSV file or a spreadsheet.")
    mapping = dict(looked.mapping)
    for each in columns:
        name, _, heading = each.partition("=")
        if name not in OFFICE_COLUMNS:
            raise click.UsageError(f"“{name}” is not a field. Fields: {', '.join(OFFICE_COLUMNS)}.")
        if heading not in looked.grid.headings:
            found = ", ".join(filter(None, looked.grid.headings))
            raise click.UsageError(f"There is no column “{heading}”. Columns: {found}.")
        at = looked.grid.headings.index(heading)
        mapping = {field: column for field, column in mapping.items() if column != at}
        mapping[name] = at
    return map_columns(looked, mapping)


def _changes(plan: MayorsPlan) -> list[dict[str, object]]:
    from canvass_app.desk.places.mayors_import import Fate

    return [
        {
            "row": row.row,
            "state": row.office.state,
            "place": row.office.place,
            "fields": {name: [old, new] for name, old, new in row.changes},
        }
        for row in plan.of(Fate.CHANGED)
    ]


def _in_lines(plan: MayorsPlan, taken: int, *, dry_run: bool) -> list[str]:
    from canvass_app.desk.places.mayors_import import Fate

    if dry_run:
        lines = ["Nothing was imported. With this file:"]
    else:
        lines = [str(say_count("{count} place imported.", "{count} places imported.", taken))]
    lines += [
        f"{len(plan.of(Fate.NEW)):>8,}  new",
        f"{len(plan.of(Fate.CHANGED)):>8,}  changed",
        f"{len(plan.of(Fate.SAME)):>8,}  unchanged",
        f"{len(plan.of(Fate.NOT_FOUND)):>8,}  not found in the place pack",
        f"{len(plan.bad):>8,}  cannot be read",
    ]
    changed = plan.of(Fate.CHANGED)
    for row in changed[:_MOST_SHOWN]:
        parts = "; ".join(f"{name}: {old or '–'} → {new or '–'}" for name, old, new in row.changes)
        lines.append(f"  {row.office.place}, {row.office.state}: {parts}")
    if len(changed) > _MOST_SHOWN:
        lines.append(f"  … and {len(changed) - _MOST_SHOWN:,} more.")
    return lines
