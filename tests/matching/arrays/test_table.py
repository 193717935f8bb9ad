from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from canvass_app.matching import keys as k
from canvass_app.matching.arrays.candidates import candidates
from canvass_app.matching.arrays.table import TableBuilder
from canvass_app.matching.arrays.table_keys import keys_of_lines
from canvass_app.matching.keys import block_keys, name_parts
from canvass_app.matching.record import make_record
from canvass_app.text.addresses import parse_street

NAMES = st.sampled_from(
    [
        "Maria Lopez",
        "Lopez, Maria",
        "Beto de la Cruz Ruiz",
        "M Lopez",
        "王小明",
        "Suharto",
        "",
        "Al Y",
    ]
) | st.text("abM eé.,'", max_size=14)
STREETS = st.sampled_from(
    ["12 Oak St", "12 oak street, Apt 4", "7 N Main St #2B", "34-12 Elm Ave", "PO Box 7", "",
     "12 Oak Ave Unit 5", "9 Route 9", "1 Calle Luna", "12 Main St, Ironbound"]
)  # fmt: skip
ZIPS = st.sampled_from(["07105", "07106", ""])
LINES = st.tuples(NAMES, NAMES, STREETS, ZIPS)


@settings(deadline=None)
@given(st.lists(LINES, min_size=1, max_size=6))
def test_lines_as_written_and_prepared_lines_make_one_table(
    lines: list[tuple[str, str, str, str]],
) -> None:
    written, prepared = TableBuilder(), TableBuilder()
    for at, (given_name, family, street, zip_code) in enumerate(lines):
        place = ("Newark", "NJ", zip_code, "", "", "")
        written.add_written(at, "", given_name, family, street, "", *place)
        prepared.add(
            make_record(at, name="", given=given_name, family=family, street=street,
                        city="Newark", state="NJ", zip=zip_code)
        )  # fmt: skip
    one, other = written.finish(), prepared.finish()
    for column in ("name_pairs", "name_halves", "name_letters", "name_given", "name_generation"):
        assert np.array_equal(getattr(one, column)[one.name], getattr(other, column)[other.name])
    assert np.array_equal(one.street_door_hash[one.street], other.street_door_hash[other.street])
    units = [
        [table._units.all[at] for at in finished.street_parts[finished.street, 4]]
        for table, finished in ((written, one), (prepared, other))
    ]
    assert units[0] == units[1]


@settings(deadline=None)
@given(st.lists(LINES, max_size=8))
def test_stored_keys_of_many_lines_are_those_of_each(
    lines: list[tuple[str, str, str, str]],
) -> None:
    written = [
        {"name": name, "given": name if family else "", "family": family, "street": street,
         "city": "Newark", "state": "NJ", "zip": zip_code,
         "email": f"{len(name)}@example.org" if len(name) > 9 else "",
         "phone": "973-555-0101" if len(name) > 9 else ""}
        for name, family, street, zip_code in lines
    ]  # fmt: skip

    def add(table: TableBuilder, line: tuple[int, dict[str, str]]) -> None:
        table.add_written(line[0], unit="", signed_on="", **line[1])

    keys, rows = keys_of_lines(enumerate(written, 1), add)
    each = sorted(
        (key, row)
        for row, one in enumerate(written, 1)
        for key in block_keys(make_record(0, **one))
    )
    assert list(keys) == each
    assert rows == sorted({row for _, row in each})


def test_a_name_written_in_two_ways_is_one_name() -> None:
    builder = TableBuilder()
    builder.add_written(0, "", "María", "López", "12 Oak St", "", "", "", "", "", "", "")
    builder.add_written(1, "", "MARIA", "Lopez", "12 OAK Street", "", "", "", "", "", "", "")
    table = builder.finish()
    assert table.name[0] == table.name[1]
    assert table.street[0] == table.street[1]


@settings(deadline=None)
@given(NAMES)
def test_keys_over_arrays_are_those_of_single_lines(name: str) -> None:
    record = make_record(0, name=name)
    builder = TableBuilder()
    builder.add(record)
    table = builder.finish()
    parts = name_parts(record.name.words)
    assert set(table.name_pairs[0].tolist()) - {0} == set(parts.pairs)
    assert table.name_halves[0].tolist() == [parts.family, parts.given]
    assert set(table.name_letters[0].tolist()) - {0} == set(parts.letters)


def test_lines_that_share_a_key_are_candidates() -> None:
    records = [
        make_record(0, name="Maria Lopez", street="12 Oak St", zip="07105"),
        make_record(1, name="Mario Lopes", street="99 Elm Rd", zip="07105"),
        make_record(2, name="Xu Wei", street="1 Far Rd", zip="94607"),
    ]
    builder = TableBuilder()
    for record in records:
        builder.add(record)
    found = candidates(builder.finish(), 500, lambda a, b: np.ones(len(a), np.bool_), lambda: None)
    shared = block_keys(records[0]) & block_keys(records[1])
    assert shared
    assert found.pairs.tolist() == [0 * 3 + 1]


def test_a_unit_behind_the_street_is_read_as_everywhere_else() -> None:
    for street in ("12 Oak St Apt 4B", "12 Oak St #4b", "12 Oak St, Unit 4B"):
        assert parse_street(street).unit == "4b"
    assert k.MOST_WORDS == 5
