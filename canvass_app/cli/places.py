"""`canvass places`: the place pack, which separates cities with mayors from the land between."""

from __future__ import annotations

from pathlib import Path

import click

from canvass_app.cli.face import Face
from canvass_app.cli.options import json_option
from canvass_app.cli.paths import AN_INPUT, Group, OutputFolder

_A_PACK = OutputFolder("municipalities.csv", "zip_place.csv", "head_titles.csv")


@click.group(cls=Group)
def places() -> None:
    """Which city a ZIP's people live in: the place pack."""


@places.command("install")
@click.argument("folder", type=AN_INPUT, metavar="DIR")
@json_option
def install(folder: Path, face: Face) -> None:
    """Install the place pack in DIR for this user, replacing an older one.

    DIR has municipalities.csv, zip_place.csv and head_titles.csv.
    """
    from canvass_app.desk import place_pack

    with face.progress() as progress:
        info = place_pack.install(folder, progress=progress)
    face.result(
        _as_json(info),
        [
            f"Installed: {_shown(info)}",
            f"In {place_pack.pack_path()}.",
            "Each campaign routes its lines again the next time it is opened or routed.",
        ],
    )


@places.command("info")
@json_option
def info(face: Face) -> None:
    """Show what the installed place pack contains."""
    from canvass_app.desk import place_pack

    found = place_pack.installed()
    if found is None:
        face.result(
            {"installed": False},
            [
                "No place pack is installed. Only a few large cities are routed with certainty.",
                "Install one with “canvass places install DIR”.",
            ],
        )
        return
    face.result({"installed": True, **_as_json(found)}, [_shown(found)])


@places.command("build")
@click.option("--gazetteer", type=AN_INPUT, required=True, metavar="F", help="Gazetteer, places.")
@click.option(
    "--zcta-place", type=AN_INPUT, required=True, metavar="F", help="ZCTA to places, 2020."
)
@click.option(
    "--government-units", type=AN_INPUT, required=True, metavar="F", help="Governments, as CSV."
)
@click.option("--out", type=_A_PACK, required=True, metavar="DIR", help="The folder to write.")
@json_option
def build(gazetteer: Path, zcta_place: Path, government_units: Path, out: Path, face: Face) -> None:
    """Make a place pack from the Census Bureau's published files, to be installed afterward."""
    from canvass_app.desk import place_pack

    done = place_pack.build_pack(gazetteer, zcta_place, government_units, out)
    face.result(
        {"places": done.places, "towns": done.towns, "shares": done.shares, "out": str(out)},
        [
            f"{done.places:,} places, {done.towns:,} towns and townships, {done.shares:,} shares "
            f"of ZIPs written to {out}.",
            f"Install them with “canvass places install {out}”.",
        ],
    )


def _as_json(info: object) -> dict[str, object]:
    from canvass_app.store.place_pack import PackInfo

    assert isinstance(info, PackInfo)
    return {
        "version": info.version,
        "made_on": info.made_on,
        "installed_on": info.installed_on,
        "places": info.places,
        "zips": info.zips,
    }


def _shown(info: object) -> str:
    found = _as_json(info)
    return (
        f"place pack of {found['made_on']}, {found['places']:,} places, {found['zips']:,} ZIPs, "
        f"installed on {found['installed_on']}."
    )
