"""Files that no petition should be: the work stays bounded, and omissions are reported."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from canvass_app.matching.batch import find_pairs, most_pairs
from canvass_app.matching.record import Record, make_record
from canvass_app.model.errors import Cancelled
from canvass_app.model.pair import Band
from canvass_app.model.words import Words
from tests.matching.people import signer

LINES = 3_000
SYLLABLES = ["ba", "do", "fi", "gu", "ke", "lo", "mi", "nu", "pe", "ra", "so", "ti"]
_WORDS = len(SYLLABLES) ** 3
CAP = 100
MOST_KEYS = 12


def word(number: int) -> str:
    """Return a made-up word, a different one for each number up to 1,728."""
    made = ""
    for _ in range(3):
        number, at = divmod(number, len(SYLLABLES))
        made += SYLLABLES[at]
    return made.capitalize()


def identical_lines(n: int) -> Record:
    return signer(ref=n)


def identical_names(n: int) -> Record:
    street = f"{1 + n % 900} {word(n * 7 % _WORDS)} St"
    return make_record(n, name="Maria Lopez", street=street, zip=f"{7100 + n % 10:05d}")


def one_surname_in_one_zip(n: int) -> Record:
    street = f"{1 + n % 900} {word(n * 5 % _WORDS)} St"
    return make_record(n, name=f"{word(n % _WORDS)} Lopez", street=street, zip="07105")


def one_word_names(n: int) -> Record:
    return make_record(n, name=word(n % _WORDS), street=f"{n} Oak St", zip="07105")


def names_alone(n: int) -> Record:
    return make_record(n, name=f"{word(n % _WORDS)} {word(n * 11 % _WORDS)}")


def all_capitals(n: int) -> Record:
    name = f"{word(n % _WORDS)} {word(n * 13 % _WORDS)}".upper()
    return make_record(n, name=name, street=f"{n % 700} OAK ST", zip="07105", city="NEWARK")


def no_names(n: int) -> Record:
    return make_record(n, name="", street="1 Oak St", zip="07105", phone="5415550100")


def nonsense(n: int) -> Record:
    return make_record(n, name="— ? " + "x" * (n % 300), street="#" * (n % 9), zip="?", email="@")


@pytest.mark.parametrize(
    ("make", "is_capped"),
    [
        (identical_lines, True),
        (identical_names, True),
        (one_surname_in_one_zip, True),
        (one_word_names, False),
        (names_alone, False),
        (all_capitals, False),
        (no_names, True),
        (nonsense, None),
    ],
)
def test_pairs_stay_in_proportion_to_the_lines(
    make: Callable[[int], Record], is_capped: bool | None
) -> None:
    result = find_pairs([make(n) for n in range(LINES)], cap=CAP)
    assert result.compared <= MOST_KEYS * CAP / 2 * LINES
    assert len(result.pairs) <= most_pairs(LINES)
    if is_capped is not None:
        assert (result.capped_keys > 0) is is_capped


def test_every_one_of_identical_lines_is_found() -> None:
    result = find_pairs([identical_lines(n) for n in range(LINES)])
    assert {ref for pair in result.pairs for ref in (pair.ref_a, pair.ref_b)} == set(range(LINES))


def test_of_too_many_pairs_the_likeliest_of_each_line_are_kept() -> None:
    lines = [identical_lines(n) for n in range(1_000)]
    lines += [signer("Bob Chen", ref) for ref in ("a", "b")]
    everything = find_pairs(lines)
    assert everything.left_out == 0
    result = find_pairs(lines, most=1_500)
    assert len(result.pairs) == 1_500
    assert result.left_out == len(everything.pairs) - 1_500 > 0
    kept = {(pair.ref_a, pair.ref_b) for pair in result.pairs}
    assert ("a", "b") in kept
    assert {ref for pair in kept for ref in pair} == {*range(1_000), "a", "b"}


def test_four_hundred_people_of_one_house_are_not_each_other() -> None:
    lines = [
        make_record(
            n, name=f"{word(n * 7 % _WORDS)} {word(n * 31 % _WORDS)}", street="1 Tower Plaza",
            unit=str(n), zip="07105", signed_on="2026-09-09",
        )
        for n in range(400)
    ]  # fmt: skip
    found = find_pairs(lines)
    assert [pair for pair in found.pairs if pair.comparison.band is Band.CERTAIN] == []
    assert len(found.pairs) < 200


def test_capitals_make_no_difference() -> None:
    def pairs(capital: bool) -> list[tuple[object, object, Band]]:
        names = ("Maria Lopez", "maria lópez", "Rosa Diaz", "Roza Diaz", "Bob Chen")
        lines = [
            make_record(n, name=name.upper() if capital else name, street="12 Oak St", zip="07105")
            for n, name in enumerate(names)
        ]
        return [(p.ref_a, p.ref_b, p.comparison.band) for p in find_pairs(lines).pairs]

    assert pairs(capital=True) == pairs(capital=False) != []


@pytest.mark.parametrize("make", [identical_lines, one_surname_in_one_zip])
def test_such_a_search_tells_how_far_it_is_and_can_be_stopped(
    make: Callable[[int], Record],
) -> None:
    lines = [make(n) for n in range(1_500)]
    steps: list[str] = []

    def note(done: int, total: int, what: Words | None = None) -> None:
        steps.append(str(what))

    find_pairs(lines, progress=note, cap=CAP)
    assert len(set(steps)) >= 4

    def stop_late(done: int, total: int, what: Words | None = None) -> None:
        steps.pop()
        if len(steps) <= 3:
            raise Cancelled

    with pytest.raises(Cancelled):
        find_pairs(lines, progress=stop_late, cap=CAP)


def test_a_shared_given_name_and_street_alone_are_no_reason_to_look() -> None:
    place = {"street": "12 Weir Ln", "zip": "97571"}
    lines = [
        make_record(0, name="Perpetua Achterberg", **place),
        make_record(1, name="Perpetua Quillfeather", street="96 Weir Ln", zip="97571"),
        make_record(2, name="Perpetua Achterberg", street="12 Weir Lane", zip="97571"),
    ]
    assert [(p.ref_a, p.ref_b) for p in find_pairs(lines).pairs] == [(0, 2)]
