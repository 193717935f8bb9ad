"""`canvass demo`: the whole job on the training city, and where to look afterward."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from canvass_app.cli import window
from canvass_app.cli.face import Face
from canvass_app.cli.options import json_option
from canvass_app.cli.paths import A_FOLDER, Command

if TYPE_CHECKING:
    from canvass_app.desk.demo import DemoReport


@click.command(cls=Command)
@click.option("--out", type=A_FOLDER, metavar="DIR", help="The folder to write into.")
@click.option("--window", "in_window", is_flag=True, help="Open it in the window afterward.")
@json_option
def demo(out: Path | None, in_window: bool, face: Face) -> int | None:
    """Run a whole petition drive in an invented city.

    Typing, importing, finding duplicates, routing, printing. Everything goes into one
    folder: exports/training if there is a folder exports here, otherwise
    canvass-training. Files already there are kept.
    """
    from canvass_app.desk.demo import run_demo

    folder = out or _default_folder()
    with (
        face.progress() as progress,
        face.note_if_stopped(f"What was finished is in {folder}."),
    ):
        report = run_demo(folder, progress)
    face.result(_as_json(report), _in_words(report))
    if report.problems or not report.rebuilt_same:
        face.needs_repair()
    return window.show(report.paths.campaign, report.open()) if in_window else None


def _default_folder() -> Path:
    exports = Path("exports")
    return exports / "training" if exports.is_dir() else Path("canvass-training")


def _as_json(report: DemoReport) -> dict[str, object]:
    return {
        "campaign": str(report.paths.campaign),
        "passphrase": report.passphrase,
        "recovery_code": report.recovery_code,
        "offices": report.offices,
        "typed": {"sheets": report.typed_sheets, "lines": report.typed_lines},
        "imported": {
            "foreseen": report.foreseen,
            "lines": report.imported,
            "known": report.known,
            "bad": report.bad,
        },
        "sheets": report.sheets,
        "sheets_to_recount": list(report.sheets_to_recount),
        "lines": report.lines,
        "signatures": report.signatures,
        "duplicates": {"settled": report.settled, "waiting": report.pairs.open},
        "routes": asdict(report.tiers),
        "packets": [
            {
                "place": city.office.place,
                "state": city.office.state,
                "signatures": city.signatures,
                "pages": city.pages,
                "path": str(city.path),
            }
            for city in report.packets
        ],
        "export": {"path": str(report.export), "rows": report.exported},
        "backup": str(report.backup.path),
        "check": {"problems": list(report.problems), "rebuilt_same": report.rebuilt_same},
    }


def _in_words(report: DemoReport) -> list[str]:
    paths, tiers = report.paths, report.tiers
    same = "the same" if report.rebuilt_same else "NOT the same"
    recount = ", ".join(report.sheets_to_recount) or "none"
    return [
        "The training city: a petition drive in three invented towns, from paper to packets.",
        "",
        _row("Mayors", f"{report.offices} places imported"),
        _row("Typed", f"{report.typed_sheets} sheets, {report.typed_lines} lines, cell by cell"),
        _row(
            "Imported",
            f"{report.imported} lines, as the dry run predicted; "
            f"{report.known} rows skipped because they had already been typed",
        ),
        _row("Accounted for", f"{report.sheets} sheets; counts that do not match: {recount}"),
        _row(
            "Duplicates",
            f"{report.settled} certain pairs settled; {report.pairs.open} need a person to decide",
        ),
        _row(
            "Routed",
            f"{tiers.certain} certain, {tiers.likely} likely, {tiers.no_mayor} without a mayor, "
            f"{tiers.queue} in the queue",
        ),
        _row("Signatures", f"{report.signatures} of {report.lines} lines, each signer once"),
        *(
            _row(
                "Packet" if at == 0 else "",
                f"{city.office.place}: {city.signatures} signatures on {city.pages} pages, checked",
            )
            for at, city in enumerate(report.packets)
        ),
        _row("Backup", "made and checked"),
        _row("File", f"closed, reopened, undamaged; rebuilt from its journal it is {same}"),
        "",
        "Where to look",
        *(f"  {city.path}" for city in report.packets),
        f"  {report.export}",
        f"  {paths.campaign}",
        "",
        "Open it in the window, and settle the duplicates and the queue waiting for you:",
        f"  canvass open {_quoted(paths.campaign)}",
        f"The passphrase is “{report.passphrase}”. Everyone in it is invented.",
    ]


def _row(name: str, what: str) -> str:
    return f"  {name:15}{what}"


def _quoted(path: Path) -> str:
    text = str(path)
    return f'"{text}"' if " " in text else text
