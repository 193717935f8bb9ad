"""Routing: how often it is right, on written lines and on simulated people, and how fast.

`CANVASS_PLACES` names the folder of a place pack; without it there is nothing to measure. If that
folder also has `sheet_lines_dev.csv` with its truth, those lines are judged.

The simulation draws people by ZIP and place, in proportion to the pack's shares and the places'
counts. Each person writes a name used for mail to the ZIP: by default its preferred city; in the
second run the name of their own place, if the Post Office accepts it. People drawn from outside
every place have no mayor. This measures the rules against the pack, not the pack against the world.
"""

from __future__ import annotations

import csv
import os
import random
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from benchmarks.figures import Figure
from canvass_app.desk import place_pack
from canvass_app.model.municipality import Municipality, ZipNames
from canvass_app.model.route import Tier
from canvass_app.routing.gazetteer import Gazetteer
from canvass_app.routing.place_names import place_keys, short_name
from canvass_app.routing.place_table import PlaceTable
from canvass_app.routing.postal import place_key, zip_names
from canvass_app.routing.route import route
from canvass_app.routing.towns import STATES_OF_MAYORAL_TOWNS

_PEOPLE = 60_000
_RURAL = 500
"""People assumed in a ZIP whose places have no count."""
_COLD = """
import time; start = time.perf_counter()
from canvass_app.desk.place_pack import open_table
from canvass_app.routing.gazetteer import Gazetteer
from canvass_app.routing.route import route
gazetteer = Gazetteer.build([], open_table())
imported = time.perf_counter()
route(gazetteer, street="1 Elm St", city="Oakland", state="CA", zip="94601")
print(imported - start, time.perf_counter() - imported)
"""


@dataclass(frozen=True, slots=True)
class Simulated:
    """A person: the ZIP, the place that governs the home (None: nobody), the written city."""

    zip5: str
    state: str
    home: Municipality | None
    city: str


def run(folder: Path) -> Iterator[Figure]:
    """Yield the figures on written lines, simulated people and speed."""
    source = os.environ.get("CANVASS_PLACES")
    if not source:
        return
    place_pack.install(Path(source))
    table = place_pack.open_table()
    assert table is not None
    lines = Path(source) / "sheet_lines_dev.csv"
    if lines.exists():
        yield from _written_lines(table, lines, lines.with_name("sheet_lines_dev_truth.csv"))
    zips = _populations(Path(source))
    for own_names in (False, True):
        yield from _simulation(table, zips, own_names)
    yield from _speed(table, zips)


def _written_lines(table: PlaceTable, lines: Path, truths: Path) -> Iterator[Figure]:
    gazetteer = Gazetteer.build([], table)
    with truths.open(encoding="utf-8", newline="") as stream:
        truth = {row["line_id"]: row for row in csv.DictReader(stream)}
    seen: Counter[str] = Counter()
    with lines.open(encoding="utf-8", newline="") as stream:
        for row in csv.DictReader(stream):
            answer = route(
                gazetteer,
                street=row["street"],
                city=row["city"],
                state=row["state"],
                zip=row["zip"],
            )
            wanted = truth[row["line_id"]]
            right = {wanted["truth_place"], *wanted["also_accept"].split("|")} - {""}
            given = {Tier.CERTAIN: answer.place, Tier.NO_MAYOR: "NONE"}.get(answer.tier, "REVIEW")
            good = given in right
            seen["lines"] += 1
            seen["right"] += good
            seen["wrong mayor"] += answer.tier is Tier.CERTAIN and not good
            seen["needless"] += given == "REVIEW" and not good
    for what in ("right", "wrong mayor", "needless"):
        yield Figure(f"written lines: {what}", 100 * seen[what] / seen["lines"], None, "%", "")


def _populations(source: Path) -> dict[str, float]:
    """Return the people of each ZIP, estimated from its most informative place."""
    with (source / "municipalities.csv").open(encoding="utf-8", newline="") as stream:
        people = {r["geoid"]: float(r["pop2020"] or 0) for r in csv.DictReader(stream)}
    found: dict[str, float] = {}
    with (source / "zip_place.csv").open(encoding="utf-8", newline="") as stream:
        for row in csv.DictReader(stream):
            found.setdefault(row["zip"], _RURAL)
            share = float(row["zip_pop_share"] or row["zip_area_share"] or 0)
            if row["geoid"] and share > 0.05:
                guess = people[row["geoid"]] * float(row["place_area_share"]) / share
                found[row["zip"]] = max(found[row["zip"]], guess)
    return found


def people_of(
    table: PlaceTable, zips: dict[str, float], count: int, *, own_names: bool, seed: int = 7
) -> Iterator[Simulated]:
    """Yield simulated people. ZIPs where a township may govern are left out: there are no data."""
    source = random.Random(seed)
    for zip5 in source.choices(list(zips), weights=list(zips.values()), k=count):
        names = zip_names(zip5)
        if names is None or names.state in STATES_OF_MAYORAL_TOWNS | {"HI"}:
            continue
        home = _home(table, zip5, source.random())
        city = _written(names, home) if own_names else names.city
        governed = home if home is not None and table.has_mayor(home) else None
        yield Simulated(zip5, names.state, governed, city)


def _home(table: PlaceTable, zip5: str, draw: float) -> Municipality | None:
    for share in table.shares(zip5):
        draw -= share.of_people
        if draw < 0:
            return share.place
    return None


def _written(names: ZipNames, home: Municipality | None) -> str:
    accepted = {place_key(name): name for name in names.accepted}
    keys = place_keys(home) if home else frozenset()
    return next((accepted[key] for key in keys if key in accepted), names.city)


def _simulation(table: PlaceTable, zips: dict[str, float], own_names: bool) -> Iterator[Figure]:
    gazetteer = Gazetteer.build([], table)
    tiers: Counter[str] = Counter()
    others = nobodys = lost = 0
    for person in people_of(table, zips, _PEOPLE, own_names=own_names):
        answer = route(
            gazetteer, street="1 Elm St", city=person.city, state=person.state, zip=person.zip5
        )
        tiers[answer.tier.value] += 1
        if answer.tier is Tier.CERTAIN:
            nobodys += person.home is None
            others += person.home is not None and short_name(person.home) != answer.place
        elif answer.tier is Tier.NO_MAYOR:
            lost += person.home is not None
    who = "own names" if own_names else "the ZIP's name"
    certain, total = max(1, tiers["certain"]), tiers.total()
    note = f"{total:,} people drawn"
    yield Figure(f"simulated, {who}: certain", 100 * certain / total, None, "%", "", note)
    yield Figure(
        f"simulated, {who}: another city's mayor", 100 * others / certain, 0.3, "%", "at most",
        "of the certain",
    )  # fmt: skip
    yield Figure(
        f"simulated, {who}: nobody's mayor", 100 * nobodys / certain, 0.7, "%", "at most",
        "of the certain",
    )  # fmt: skip
    without = max(1, tiers["no_mayor"])
    yield Figure(
        f"simulated, {who}: has a mayor, told none", 100 * lost / without, None, "%", "",
        "of those told that there is none",
    )  # fmt: skip


def _speed(table: PlaceTable, zips: dict[str, float]) -> Iterator[Figure]:
    people = list(people_of(table, zips, _PEOPLE, own_names=True, seed=11))
    fresh = place_pack.open_table()
    assert fresh is not None
    gazetteer = Gazetteer.build([], fresh)
    gazetteer.warm()
    start = time.perf_counter()
    for n, person in enumerate(people):
        route(
            gazetteer, street=f"{n} Elm St", city=person.city, state=person.state, zip=person.zip5
        )
    rate = len(people) / (time.perf_counter() - start)
    yield Figure("routing", rate, 5_000, "lines/s", "at least")
    done = subprocess.run(
        [sys.executable, "-c", _COLD], capture_output=True, encoding="utf-8", check=True
    ).stdout.split()
    yield Figure("first answer, cold", 1e3 * float(done[1]), 100, "ms", "at most")
