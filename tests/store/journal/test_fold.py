from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from canvass_app.store.journal import fold as fold_module
from canvass_app.store.journal.fold import Event, EventKey, fold, heads, known_to


@st.composite
def histories(draw: st.DrawFn) -> list[Event]:
    """Events of one entity as laptops really make them: each knows some of the earlier ones."""
    made: list[Event] = []
    for _ in range(draw(st.integers(1, 8))):
        writer = draw(st.sampled_from(["a.1", "b.1", "b.2", "c.9"]))
        mine = [event for event in made if event.writer == writer]
        seen = draw(st.lists(st.sampled_from(made), unique_by=lambda e: e.key)) if made else []
        seen = list({e.key: e for e in [*_with_ancestors(made, seen), *mine]}.values())
        seen = _with_ancestors(made, seen)
        made.append(
            Event(
                writer=writer,
                sequence=len(mine) + 1,
                lamport=max((event.lamport for event in seen), default=0) + 1,
                role=draw(st.integers(1, 2)),
                parents=heads(seen),
                values=draw(
                    st.dictionaries(
                        st.sampled_from(["name", "zip", "removed"]), st.integers(0, 3), min_size=1
                    )
                ),
            )
        )
    return made


def _with_ancestors(made: list[Event], seen: list[Event]) -> list[Event]:
    keys: set[EventKey] = set()
    for event in seen:
        keys.add(event.key)
        keys |= {older.key for older in known_to(made, event.key)}
    return [event for event in made if event.key in keys]


@given(histories(), st.data())
def test_the_result_does_not_depend_on_the_order_of_arrival(
    events: list[Event], data: st.DataObject
) -> None:
    assert fold(data.draw(st.permutations(events))) == fold(events)


@given(histories(), st.data())
def test_events_that_arrive_twice_change_nothing(events: list[Event], data: st.DataObject) -> None:
    again = data.draw(st.lists(st.sampled_from(events)))
    assert fold([*events, *again]) == fold(events)
    assert heads([*events, *again]) == heads(events)


@given(histories())
def test_every_write_is_either_seen_by_a_later_one_or_stands_or_is_listed(
    events: list[Event],
) -> None:
    folded = fold(events)
    for event in events:
        for name, value in event.values.items():
            later = [
                other
                for other in events
                if name in other.values and event in known_to(events, other.key)
            ]
            shown = {folded.values[name], *folded.conflicts.get(name, ())}
            assert later or value in shown


@given(histories())
def test_a_conflict_lists_other_values_than_the_one_that_won(events: list[Event]) -> None:
    folded = fold(events)
    for name, losers in folded.conflicts.items():
        assert losers
        assert folded.values[name] not in losers


def _event(
    writer: str, lamport: int, role: int, parents: tuple[EventKey, ...], **v: object
) -> Event:
    return Event(writer, 1 if writer != "base" else lamport, lamport, role, parents, v)


def test_the_higher_role_wins_over_the_later_counter() -> None:
    first = _event("base", 1, 1, (), name="as typed")
    reviewer = _event("review", 2, 2, (first.key,), name="by the coordinator")
    typist = _event("typist", 9, 1, (first.key,), name="by the typist")
    folded = fold([typist, first, reviewer])
    assert folded.values["name"] == "by the coordinator"
    assert folded.conflicts == {"name": ("by the typist",)}


def test_a_write_that_saw_the_other_settles_the_conflict() -> None:
    left = _event("a", 1, 2, (), name="left")
    right = _event("b", 1, 1, (), name="right")
    settled = _event("c", 2, 1, (left.key, right.key), name="right")
    assert fold([settled, right, left]).values == {"name": "right"}
    assert fold([settled, right, left]).conflicts == {}


def test_equal_values_written_apart_are_no_conflict() -> None:
    assert (
        fold([_event("a", 1, 1, (), zip="94601"), _event("b", 1, 1, (), zip="94601")]).conflicts
        == {}
    )


@given(st.lists(st.dictionaries(st.sampled_from("xyz"), st.integers(0, 3), min_size=1), max_size=8))
def test_the_fast_path_for_a_chain_equals_the_path_for_branches(
    writes: list[dict[str, int]],
) -> None:
    chain: list[Event] = []
    for number, values in enumerate(writes, start=1):
        chain.append(Event("a.1", number, number, 1, heads(chain), values))
    slow = fold_module._fold_branches(chain)
    assert fold(chain) == slow
    assert not slow.conflicts
