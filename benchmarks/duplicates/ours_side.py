"""Our engine over a CSV: `python -m benchmarks.duplicates.ours_side IN.csv PAIRS.csv [certain]`.

With `certain`, it writes only the pairs that the program would call certain.
"""

from __future__ import annotations

import csv
import sys

from canvass_app.matching.arrays.engine import ScoredPairs, score_table
from canvass_app.matching.arrays.table import Table, TableBuilder
from canvass_app.matching.pairs.compare import judged, names_do_not_suffice
from canvass_app.matching.record import Record, make_record
from canvass_app.matching.weights import CERTAIN_FROM, Bits
from canvass_app.model.pair import Band

_LEAST = 0.01
_NO_BITS = dict.fromkeys(
    ("name", "suffix", "street", "zip", "email", "phone", "day"), Bits(0.0, 0.0)
)


def main(source: str, target: str, only: str = "") -> None:
    """Score the pairs of `source` and write those above a low threshold to `target`."""
    table = read_table(source)
    scored = score_table(table, least=_LEAST)
    certain = _certain(source, table, scored) if only else None
    with open(target, "w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(("record_id_a", "record_id_b", "score"))
        columns = scored.first.tolist(), scored.second.tolist(), scored.probability.tolist()
        for at, (i, j, probability) in enumerate(zip(*columns, strict=True)):
            if certain is None or at in certain:
                writer.writerow((table.refs[i], table.refs[j], f"{probability:.6f}"))


def read_table(source: str) -> Table:
    """Return the lines of a set."""
    builder = TableBuilder()
    with open(source, encoding="utf-8", newline="") as stream:
        rows = csv.reader(stream)
        next(rows)
        for ref, given, family, street, *place in rows:
            builder.add_written(ref, "", given, family, street, "", *place)
    return builder.finish()


def _certain(source: str, table: Table, scored: ScoredPairs) -> set[int]:
    """Return the positions of the pairs in the band that may be settled in bulk."""
    likely = (scored.probability >= CERTAIN_FROM).nonzero()[0].tolist()
    wanted = {int(at) for at in scored.first[likely]} | {int(at) for at in scored.second[likely]}
    records: dict[int, Record] = {}
    with open(source, encoding="utf-8", newline="") as stream:
        rows = csv.reader(stream)
        next(rows)
        for at, cells in enumerate(rows):
            if at in wanted:
                records[at] = _record(table.refs[at], cells)
    careful = names_do_not_suffice(scored.model)
    return {
        at
        for at in likely
        if judged(
            records[int(scored.first[at])],
            records[int(scored.second[at])],
            float(scored.probability[at]),
            _NO_BITS,
            careful=careful,
        ).band
        is Band.CERTAIN
    }


def _record(ref: int | str, cells: list[str]) -> Record:
    _, given, family, street, city, state, code, email, phone, signed_on = cells
    return make_record(
        ref, name="", given=given, family=family, street=street, city=city, state=state, zip=code,
        email=email, phone=phone, signed_on=signed_on,
    )  # fmt: skip


if __name__ == "__main__":
    main(*sys.argv[1:])
