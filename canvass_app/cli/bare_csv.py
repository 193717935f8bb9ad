"""The duplicate search and the routing on a bare CSV file, without a campaign.

What `canvass duplicates --csv` and `canvass route --csv` do: they let anybody measure the
engines on files of their own, or compare them with others. The engines, keys and rules are those
of a campaign; nothing is kept but the file asked for.
"""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from canvass_app.desk import place_pack
from canvass_app.exchange.offices.reading import read_offices
from canvass_app.exchange.offices.rows import OfficeRow
from canvass_app.exchange.tables.guard import guard
from canvass_app.exchange.tables.headings import match_columns, shown_headings
from canvass_app.exchange.tables.rows import BadRow, BadRows
from canvass_app.exchange.tables.table import TableSource, open_table
from canvass_app.matching.batch import find_pairs_in
from canvass_app.matching.record import Record, make_record
from canvass_app.model.errors import BadInput
from canvass_app.model.progress import Progress, no_progress
from canvass_app.model.route import Route, Tier
from canvass_app.model.words import say
from canvass_app.outputs import replacing
from canvass_app.routing.gazetteer import Gazetteer
from canvass_app.routing.place_table import PlaceTable
from canvass_app.routing.postal import place_key
from canvass_app.routing.route import route
from canvass_app.store.place_pack import PlacePack

if TYPE_CHECKING:
    from canvass_app.matching.arrays.table import TableBuilder

Cells = tuple[str, ...]

PERSON_COLUMNS = (
    "record_id", "given_name", "family_name", "street", "city", "state", "zip", "email", "phone",
    "signed_on",
)  # fmt: skip
_SIGNER_COLUMNS = (*PERSON_COLUMNS, "name", "unit")
PAIR_COLUMNS = ("record_id_a", "record_id_b", "score")
ADDRESS_COLUMNS = ("line_id", "street", "city", "state", "zip")
ROUTED_COLUMNS = ("line_id", "place", "state", "geoid", "tier", "candidate", "reason")
NO_MAYOR = "NONE"
"""Stands under `place` where there is no mayor to send a line to."""

_ROWS_PER_REPORT = 2_000


@dataclass
class PairsOfCsv:
    """What the search read and found; see `desk.duplicates.search.SearchResult` for its limits.

    `bad` rows could not be read and took no part.
    """

    rows: int = 0
    pairs: int = 0
    capped_keys: int = 0
    left_out: int = 0
    bad: BadRows = field(default_factory=BadRows)


@dataclass
class RoutedCsv:
    """How many lines of each tier were written. `bad` rows, of either file, took no part."""

    rows: int = 0
    tiers: Counter[str] = field(default_factory=Counter)
    bad: BadRows = field(default_factory=BadRows)
    bad_offices: BadRows = field(default_factory=BadRows)
    with_pack: bool = False


def pairs_of_csv(
    source: Path, out: Path, *, encoding: str | None = None, progress: Progress = no_progress
) -> PairsOfCsv:
    """Find the pairs among the rows of `source` and write them to `out`, the likeliest first.

    `source` has `PERSON_COLUMNS` (or `name` for a name in one field), `out` `PAIR_COLUMNS`;
    `score` is the probability that both rows are one person. Raises `BadInput`, `Cancelled`.
    """
    result = PairsOfCsv()
    table = _table(source, encoding, "record_id")
    search = find_pairs_in(_CsvLines(table, result), progress=progress)
    found = sorted(search.pairs, key=lambda pair: -pair.comparison.probability)
    with replacing(out, encoding="utf-8") as stream:
        writer = csv.writer(stream)
        writer.writerow(PAIR_COLUMNS)
        for pair in found:
            ids = guard(str(pair.ref_a)), guard(str(pair.ref_b))
            writer.writerow((*ids, f"{pair.comparison.probability:.6f}"))
    result.pairs, result.capped_keys = len(found), search.capped_keys
    result.left_out = search.left_out
    return result


def route_csv(
    source: Path,
    out: Path,
    *,
    offices: Path | None = None,
    places: Path | None = None,
    include_likely: bool = False,
    encoding: str | None = None,
    progress: Progress = no_progress,
) -> RoutedCsv:
    """Route each row of `source` and write it to `out`, in the same order.

    `source` has `ADDRESS_COLUMNS`, `out` `ROUTED_COLUMNS`. `place` is the municipality, `NONE`
    where there is no mayor, and empty for the queue; a *likely* place is under `candidate` unless
    `include_likely`. `offices` is a mayors table, `places` the folder of a place pack; without
    that, the installed pack is used, if any. Raises `BadInput`, `Cancelled`.
    """
    result = RoutedCsv()
    table = _table(source, encoding, "line_id")
    with ExitStack() as stack:
        pack = _pack(places, stack, progress)
        result.with_pack = pack is not None
        gazetteer, geoids = _gazetteer(offices, pack, result)
        _write_routes(out, table, gazetteer, geoids, include_likely, result, progress)
    return result


def _pack(places: Path | None, stack: ExitStack, progress: Progress) -> PlaceTable | None:
    """Return the pack of the folder `places`, compiled for this run only, or the installed one."""
    if places is None:
        return place_pack.open_table()
    folder = Path(stack.enter_context(TemporaryDirectory(prefix="canvass-places-")))
    target = folder / "places.sqlite"
    place_pack.install(places, target=target, progress=progress)
    pack = stack.enter_context(PlacePack(target, place_key))
    return PlaceTable(pack)


def _write_routes(
    out: Path,
    table: TableSource,
    gazetteer: Gazetteer,
    geoids: dict[str, str],
    include_likely: bool,
    result: RoutedCsv,
    progress: Progress,
) -> None:
    with replacing(out, encoding="utf-8") as stream:
        writer = csv.writer(stream)
        writer.writerow(ROUTED_COLUMNS)
        for cells in _rows(table, (*ADDRESS_COLUMNS, "unit"), result, progress):
            line_id, street, city, state, zip_code, unit = cells
            answer = route(
                gazetteer, street=street, unit=unit, city=city, state=state, zip=zip_code
            )
            result.tiers[answer.tier.value] += 1
            routed = _routed(answer, geoids, include_likely)
            writer.writerow([guard(cell) for cell in (line_id, *routed)])


def _routed(answer: Route, geoids: dict[str, str], include_likely: bool) -> tuple[str, ...]:
    """Return the cells after `line_id`."""
    place, state, geoid, candidate = "", "", "", ""
    geoid_found = answer.geoid or geoids.get(answer.office_id, "")
    if answer.tier is Tier.NO_MAYOR:
        place, state = NO_MAYOR, answer.state
    elif answer.tier is Tier.CERTAIN or (answer.tier is Tier.LIKELY and include_likely):
        place, state, geoid = answer.place, answer.state, geoid_found
    elif answer.tier is Tier.LIKELY:
        candidate, state = answer.place, answer.state
    else:
        candidate = " | ".join(f"{c.place}, {c.state}" for c in answer.candidates)
    return place, state, geoid, answer.tier.value, candidate, str(answer.reason)


def _gazetteer(
    offices: Path | None, places: PlaceTable | None, result: RoutedCsv
) -> tuple[Gazetteer, dict[str, str]]:
    found = []
    for item in read_offices(offices).rows() if offices else ():
        if isinstance(item, OfficeRow):
            found.append(item.office)
        else:
            result.bad_offices.keep(item, offices or Path())
    return Gazetteer.build(found, places), {office.id: office.geoid for office in found}


class _CsvLines:
    """The rows of a file, read twice instead of kept in memory."""

    def __init__(self, table: TableSource, result: PairsOfCsv) -> None:
        self._table = table
        self._result = result
        self._kept: dict[int, Cells] = {}

    def fill(self, table: TableBuilder, progress: Progress) -> None:
        for cells in _rows(self._table, _SIGNER_COLUMNS, self._result, progress):
            ref, given, family, street, city, state, zip_code, email, phone, day, name, unit = cells
            name = name or f"{given} {family}".strip()
            table.add_written(
                ref, name, given, family, street, unit, city, state, zip_code, email, phone, day
            )

    def keep(self, positions: Sequence[int]) -> None:
        wanted = set(positions)
        rows = _rows(self._table, _SIGNER_COLUMNS, PairsOfCsv(), no_progress)
        self._kept = {at: cells for at, cells in enumerate(rows) if at in wanted}

    def records(self, positions: Sequence[int]) -> Iterable[Record]:
        return (_record(self._kept[at]) for at in positions)


def _record(cells: Cells) -> Record:
    ref, given, family, street, city, state, zip_code, email, phone, day, name, unit = cells
    return make_record(
        ref,
        name=name or f"{given} {family}".strip(),
        given=given,
        family=family,
        street=street,
        unit=unit,
        city=city,
        state=state,
        zip=zip_code,
        email=email,
        phone=phone,
        signed_on=day,
    )


def _table(path: Path, encoding: str | None, id_column: str) -> TableSource:
    table = open_table(path, encoding=encoding)
    if id_column not in match_columns(table.headings, {id_column: ()}).where:
        raise BadInput(
            say(
                "“{file}” has no column “{column}”. Its columns are: {found}.",
                file=path.name,
                column=id_column,
                found=shown_headings(table.headings) or "—",
            ),
            say("Give the column that names each row the heading “{column}”.", column=id_column),
        )
    return table


def _rows(
    table: TableSource,
    wanted: Sequence[str],
    result: PairsOfCsv | RoutedCsv,
    progress: Progress,
) -> Iterator[tuple[str, ...]]:
    """Yield the cells under `wanted`, trimmed, empty where a column is missing."""
    where = match_columns(table.headings, dict.fromkeys(wanted, ())).where
    at = [where.get(name) for name in wanted]
    for item in table.rows():
        if isinstance(item, BadRow):
            result.bad.keep(item, table.path)
            continue
        result.rows += 1
        if item.row % _ROWS_PER_REPORT == 0:
            progress(item.row, max(table.about_rows, item.row), say("rows of the file"))
        yield tuple("" if index is None else item.cells[index].strip() for index in at)
