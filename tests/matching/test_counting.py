from __future__ import annotations

from typing import Any

from canvass_app.matching.counting import counting_line
from canvass_app.model.line import Line, LineState


def line(id: str, signed_on: str = "2026-06-07", **fields: Any) -> Line:
    return Line(
        id, "s", 1, **{"name": "Maria Lopez", "zip": "07105", "signed_on": signed_on, **fields}
    )


def test_the_earliest_complete_line_counts() -> None:
    lines = [
        line("a", "2026-06-08"),
        line("b", "2026-06-01", zip=""),
        line("c", "2026-06-02"),
        line("d", "2026-05-01", status=LineState.WITHDRAWN),
    ]
    assert counting_line(lines) == "c"


def test_lines_without_an_understood_date_come_last() -> None:
    assert counting_line([line("a", ""), line("b", "2026-06-08"), line("c", "June?")]) == "b"
    assert counting_line([line("z", ""), line("c", "2026-02-30")]) == "c"


def test_the_same_day_is_settled_by_the_id_whatever_the_order() -> None:
    lines = [line("b"), line("a"), line("c")]
    assert counting_line(lines) == counting_line(lines[::-1]) == "a"


def test_a_persons_choice_holds_while_that_line_is_complete() -> None:
    lines = [line("a", "2026-06-01"), line("b", "2026-06-09")]
    assert counting_line(lines, "b") == "b"
    assert counting_line([lines[0], line("b", zip="")], "b") == "a"
    assert counting_line(lines, "gone") == "a"


def test_without_a_complete_line_none_counts() -> None:
    assert counting_line([]) is None
    assert counting_line([line("a", name="")], "a") is None
