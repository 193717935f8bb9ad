"""Our engine over a CSV of lines: `python -m benchmarks.duplicates.ours_side IN.csv PAIRS.csv`."""

from __future__ import annotations

import csv
import sys

from canvass_app.matching.engine import score_table
from canvass_app.matching.table import TableBuilder

_LEAST = 0.01


def main(source: str, target: str) -> None:
    """Score the pairs of `source` and write those above a low threshold to `target`."""
    builder = TableBuilder()
    with open(source, encoding="utf-8", newline="") as stream:
        rows = csv.reader(stream)
        next(rows)
        for ref, given, family, street, *place in rows:
            builder.add_written(ref, "", given, family, street, "", *place)
    table = builder.finish()
    scored = score_table(table, least=_LEAST)
    with open(target, "w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(("record_id_a", "record_id_b", "score"))
        columns = scored.first.tolist(), scored.second.tolist(), scored.probability.tolist()
        for i, j, probability in zip(*columns, strict=True):
            writer.writerow((table.refs[i], table.refs[j], f"{probability:.6f}"))


if __name__ == "__main__":
    main(*sys.argv[1:3])
