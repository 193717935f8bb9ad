"""Writes the training city: a small, entirely made-up petition drive for learning and testing.

    python -m tools.training_city [--out resources/training]

The files are the same every time, byte for byte, on every machine: the dice use only `random()` of
`random`, whose sequence Python guarantees. The folder's README says what each file and column
means.
"""

from __future__ import annotations

import argparse
import csv
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from pathlib import Path

from tools import training_pools as pools
from tools.training_cases import (
    HARD_ADDRESSES,
    LOOKALIKES,
    SAME_PERSON,
    SINGULAR,
    TOWNS,
    UNREADABLE,
)
from tools.training_people import Dice, Entry, Maker
from tools.training_pools import CITIES, Town

SEED = 20261123
SHEETS = 40
LINES_PER_SHEET = 10
TYPED_SHEETS = 20
FIRST_DAY = date(2026, 9, 5)

SIGNATURE_COLUMNS = (
    "sheet", "line", "signed_on", "name", "given", "family", "street", "unit", "city", "state",
    "zip", "email", "phone", "language", "consent_contact", "show_as", "status", "collected_by",
    "id",
)  # fmt: skip
SHEET_COLUMNS = ("sheet", "circulator", "place", "collected_on", "stated", "entry")
TRUTH_COLUMNS = ("sheet_a", "line_a", "sheet_b", "line_b", "kind")

MISSTATED = {"0004": 1, "0011": -1, "0018": 2, "0023": -1, "0036": 1}
"""Sheets whose circulator miscounted, and by how much."""

UNSTATED = frozenset({"0009", "0027"})
"""Sheets on which the circulator wrote no count."""


@dataclass
class Queue:
    """The lines of one town in the order of signing: groups stay together on a sheet."""

    town: Town
    groups: list[list[Entry]] = field(default_factory=list)
    later: list[Entry] = field(default_factory=list)


@dataclass(frozen=True)
class Placed:
    """An entry on its numbered line."""

    sheet: str
    line: int
    signed_on: str
    collected_by: str
    entry: Entry


def build_queues(dice: Dice) -> dict[str, Queue]:
    """Return the lines of each town that were made up by hand, and invented ones to fill it up."""
    maker = Maker(dice, _names_by_hand())
    queues = {key: Queue(town) for key, town in TOWNS.items()}
    _add_same_person(maker, queues)
    for group in LOOKALIKES:
        for key in dict.fromkeys(town for town, _, _ in group):
            members = [maker.at_home(TOWNS[key], n, s) for town, n, s in group if town == key]
            queues[key].groups.append(members)
    for key, name, street in SINGULAR:
        queues[key].groups.append([maker.at_home(TOWNS[key], name, street)])
    for key, name, street, city, state, zip_code in HARD_ADDRESSES:
        entry = Entry(name=name, street=street, city=city, state=state, zip=zip_code)
        queues[key].groups.append([maker.with_choices(entry)])
    for key, status, name, street, city in UNREADABLE:
        queues[key].groups.append([_unreadable(status, name, street, city)])
    _fill_up(maker, queues)
    return queues


def _names_by_hand() -> set[str]:
    pairs = [writing for _, *pair in SAME_PERSON for writing in pair]
    writings = [*pairs, *(person for group in LOOKALIKES for person in group), *SINGULAR]
    return {name for _, name, _ in writings} | {name for _, name, *_ in HARD_ADDRESSES}


def _add_same_person(maker: Maker, queues: Mapping[str, Queue]) -> None:
    firsts: dict[tuple[str, str, str], Entry] = {}
    for number, (kind, first, second) in enumerate(SAME_PERSON):
        if first not in firsts:
            key, name, street = first
            entry = maker.at_home(TOWNS[key], name, street)
            # People who moved can be recognized only by a contact that stayed the same.
            entry = maker.with_contact(entry) if kind == "moved" else entry
            firsts[first] = replace(entry, person=f"p{number:02d}")
            queues[key].groups.append([firsts[first]])
        known = firsts[first]
        key, name, street = second
        again = maker.at_home(TOWNS[key], name, street)
        keeps_contact = kind == "moved" or maker.dice.happens(0.3)
        queues[key].later.append(
            replace(
                again,
                zip=known.zip if key == first[0] and kind != "moved" else again.zip,
                email=known.email if keeps_contact else "",
                phone=known.phone if keeps_contact else "",
                consent_contact=known.consent_contact if keeps_contact else "no",
                person=known.person,
                kind=kind,
            )
        )


def _unreadable(status: str, name: str, street: str, city: str) -> Entry:
    if status == "withdrawn":
        return Entry(name, street, "", city, "OR", pools.ALDER_FALLS.zips[0], status=status)
    return Entry(name=name, street=street, city=city, status=status)


def _fill_up(maker: Maker, queues: Mapping[str, Queue]) -> None:
    for queue in queues.values():
        room = sum(filled_lines(n) for n in sheet_numbers(queue.town))
        room -= len(queue.later) + sum(map(len, queue.groups))
        while room > 0:
            queue.groups.append(maker.household(queue.town, room))
            room -= len(queue.groups[-1])


def sheet_numbers(town: Town) -> list[int]:
    """Return the town's sheets: dealt in turn, so that each half of the drive has all towns."""
    dealt: list[Town] = []
    left = {city.place: city.sheets for city in CITIES}
    while len(dealt) < SHEETS:
        for city in CITIES:
            if left[city.place]:
                left[city.place] -= 1
                dealt.append(city)
    return [number for number, city in enumerate(dealt, start=1) if city is town]


def filled_lines(number: int) -> int:
    """Return how many lines of sheet `number` have ink; the others are blank."""
    return LINES_PER_SHEET - (1 if number % 5 == 0 else 2 if number % 7 == 0 else 0)


def order_of_signing(queue: Queue, dice: Dice) -> list[Entry]:
    """Return the town's lines in order; people who sign again do so a third of a drive later."""
    entries = [entry for group in dice.shuffled(queue.groups) for entry in group]
    third = (len(entries) + len(queue.later)) // 3
    for again in queue.later:
        last = max((i for i, e in enumerate(entries) if e.person == again.person), default=0)
        entries.insert((last + third) % (len(entries) + 1), again)
    return entries


def place_all(queues: Mapping[str, Queue], dice: Dice) -> tuple[list[Placed], list[dict[str, str]]]:
    """Put every entry on a numbered line; return the lines and the sheets' own headers."""
    lines: list[Placed] = []
    sheets: list[dict[str, str]] = []
    for queue in queues.values():
        entries = iter(order_of_signing(queue, dice))
        for number in sheet_numbers(queue.town):
            header = _header(number, queue.town, dice)
            on_sheet = [next(entries) for _ in range(filled_lines(number))]
            on_sheet += [Entry(status="blank")] * (LINES_PER_SHEET - len(on_sheet))
            placed = [_on_line(header, i, e, dice) for i, e in enumerate(on_sheet, start=1)]
            sheets.append({**header, "stated": _stated(header["sheet"], placed)})
            lines += placed
    return sorted(lines, key=lambda p: (p.sheet, p.line)), sorted(sheets, key=lambda s: s["sheet"])


def _header(number: int, town: Town, dice: Dice) -> dict[str, str]:
    return {
        "sheet": f"{number:04d}",
        "circulator": dice.pick(pools.CIRCULATORS),
        "place": f"{town.place}, {dice.pick(pools.SHEET_PLACES)}",
        "collected_on": (FIRST_DAY + timedelta(days=number + dice.below(4))).isoformat(),
        "entry": "typed" if number <= TYPED_SHEETS else "imported",
    }


def _on_line(header: Mapping[str, str], line: int, entry: Entry, dice: Dice) -> Placed:
    has_date = entry.status in {"signed", "withdrawn"} and not dice.happens(0.012)
    signed_on = header["collected_on"] if has_date else ""
    return Placed(header["sheet"], line, signed_on, header["circulator"], entry)


def _stated(sheet: str, placed: Iterable[Placed]) -> str:
    if sheet in UNSTATED:
        return ""
    counted = sum(p.entry.status in {"signed", "illegible", "withdrawn"} for p in placed)
    return str(counted + MISSTATED.get(sheet, 0))


def signature_rows(lines: Iterable[Placed]) -> list[dict[str, str]]:
    """Return the rows of `signatures.csv`. Given and family stay empty: paper has one field."""
    return [
        {
            **{name: str(getattr(p.entry, name, "")) for name in SIGNATURE_COLUMNS},
            "sheet": p.sheet, "line": str(p.line), "signed_on": p.signed_on,
            "collected_by": p.collected_by, "id": f"{p.sheet}-{p.line:02d}",
        }
        for p in lines
    ]  # fmt: skip


def truth_rows(lines: Iterable[Placed]) -> list[dict[str, str]]:
    """Return every pair of lines signed by one person, the earlier line first."""
    by_person: dict[str, list[Placed]] = {}
    for placed in lines:
        if placed.entry.person:
            by_person.setdefault(placed.entry.person, []).append(placed)
    rows = [
        dict(zip(TRUTH_COLUMNS,
                 (a.sheet, str(a.line), b.sheet, str(b.line), b.entry.kind or a.entry.kind),
                 strict=True))
        for group in by_person.values()
        for i, a in enumerate(group)
        for b in group[i + 1 :]
    ]  # fmt: skip
    return sorted(rows, key=lambda row: tuple(row.values()))


def write_csv(path: Path, columns: Sequence[str], rows: Iterable[Mapping[str, str]]) -> None:
    """Write UTF-8 without a byte-order mark and with plain line feeds on every system."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, columns, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


def write_city(folder: Path) -> None:
    """Write all files of the training city into `folder`."""
    dice = Dice(SEED)
    lines, sheets = place_all(build_queues(dice), dice)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "campaign.toml").write_bytes(pools.CAMPAIGN_TOML.encode())
    write_csv(folder / "mayors.csv", tuple(pools.MAYORS[0]), pools.MAYORS)
    write_csv(folder / "sheets.csv", SHEET_COLUMNS, sheets)
    write_csv(folder / "signatures.csv", SIGNATURE_COLUMNS, signature_rows(lines))
    write_csv(folder / "truth.csv", TRUTH_COLUMNS, truth_rows(lines))


def main() -> None:
    """Read the command line and write the files."""
    parser = argparse.ArgumentParser(description="Write the invented training city.")
    default = Path(__file__).resolve().parent.parent / "resources" / "training"
    parser.add_argument("--out", type=Path, default=default, help="folder to write into")
    write_city(parser.parse_args().out)


if __name__ == "__main__":
    main()
