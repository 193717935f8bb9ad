from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from canvass_app.exchange.tables.clipboard import read_block, write_block

cell = st.text(st.characters(exclude_categories=("Cs", "Cc")) | st.sampled_from('\n"'), max_size=8)
blocks = st.integers(2, 4).flatmap(
    lambda width: st.lists(st.lists(cell, min_size=width, max_size=width), min_size=1, max_size=4)
)


@given(blocks)
def test_what_was_written_is_read_again(block: list[list[str]]) -> None:
    assert read_block(write_block(block)) == block


@pytest.mark.parametrize(
    "text", ["Ann", "", "12 Elm St\nAlder Falls", "Rosa\nMaría\tDíaz\r\n", "Ann\r\n"]
)
def test_a_text_is_no_block(text: str) -> None:
    assert read_block(text) is None


def test_a_column_of_cells_is_a_block() -> None:
    assert read_block("Ann\nBob\n") == [["Ann"], ["Bob"]]
    assert read_block("Ann\nBob", from_table=True) == [["Ann"], ["Bob"]]


def test_an_inch_mark_swallows_no_line() -> None:
    assert read_block('Ann\t5"\nBob\t6\n') == [["Ann", '5"'], ["Bob", "6"]]
