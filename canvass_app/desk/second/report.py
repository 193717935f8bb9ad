"""What second entry has found: error rates by field and typist, and whether to continue."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from canvass_app.desk.second.entry import SampleState, sample_state
from canvass_app.exchange.tables.table_out import write_table
from canvass_app.model.bounds import Rate, most_wrong, wilson
from canvass_app.model.line import Line
from canvass_app.model.second_entry import COMPARED, Pick, SecondEntry
from canvass_app.model.words import Words, say, say_count
from canvass_app.store import queries
from canvass_app.store.driver import Database

_ALPHA = 0.05


@dataclass(frozen=True, slots=True)
class Difference:
    """A field without a decision: the current line, and what was typed second."""

    line: Line
    sheet: str
    field: str
    second: str

    @property
    def first(self) -> str:
        """What the first entry says."""
        return str(getattr(self.line, self.field))


@dataclass(frozen=True, slots=True)
class SecondReport:
    """The state of second entry.

    `lines` is the rate of wrong lines among those typed twice; a difference that nobody has settled
    counts as an error of the first entry. `bound` is the share of wrong lines among all lines that
    is not exceeded with 95 % confidence, whenever one stops; it is based on the prefix of the order
    that is typed twice without a gap. `fields` counts a field if either entry has something in it;
    `typists` are those of the first entry. `picks` counts the differences that a person has
    decided, by which entry was right.
    """

    state: SampleState
    lines: Rate
    bound: float
    fields: dict[str, Rate]
    typists: dict[str, Rate]
    differences: tuple[Difference, ...]
    picks: dict[Pick, int]

    @property
    def target(self) -> float:
        """The share of wrong lines below which no more need to be typed twice."""
        return self.state.plan.target / 100 if self.state.plan else 0.0

    @property
    def reached(self) -> bool:
        """Whether the bound is below the target."""
        return self.state.done > 0 and self.bound <= self.target

    @property
    def exhausted(self) -> bool:
        """Whether the whole sample is typed twice."""
        return self.state.plan is not None and not self.state.next_ids


def report(db: Database) -> SecondReport:
    """Return what second entry has found so far."""
    state = sample_state(db)
    entries = queries.second.entries(db)
    lines = {line.id: line for line in queries.lines.lines(db, list(entries))}
    sampled = [entries[line_id] for line_id in state.done_ids]
    wrong = sum(bool(entry.errors) for entry in sampled)
    hidden = most_wrong(state.population, state.done, wrong, _ALPHA)
    typed = list(entries.values())
    return SecondReport(
        state=state,
        lines=wilson(sum(bool(entry.errors) for entry in typed), len(typed)),
        bound=(hidden + wrong) / state.population if state.population else 1.0,
        fields=_by_field(typed, lines),
        typists=_by_typist(db, typed),
        differences=tuple(_differences(db, entries, lines)),
        picks=dict(Counter(pick for entry in typed for pick in entry.picks.values())),
    )


def verdict(found: SecondReport) -> Words:
    """Return whether more lines need to be typed a second time, and why."""
    state = found.state
    if state.plan is None:
        return say("Second entry has not started.")
    if not state.population:
        return say("No lines have been typed from paper yet.")
    bound, target = percent(found.bound), percent(found.target)
    if found.reached:
        return say(
            "Enough: with 95% confidence, at most {bound} of all lines are wrong; the target "
            "is {target}.",
            bound=bound,
            target=target,
        )
    if found.exhausted:
        return say(
            "The sample has been typed twice, and at most {bound} of all lines are wrong "
            "with 95% confidence. That is above the target of {target}: raise the share, or "
            "check the sheets of the typists with the most errors.",
            bound=bound,
            target=target,
        )
    return say_count(
        "{count} more line to type twice, unless the bound of {bound} falls to {target} first.",
        "{count} more lines to type twice, unless the bound of {bound} falls to {target} first.",
        len(state.next_ids),
        bound=bound,
        target=target,
    )


def percent(share: float) -> str:
    """Return a share as people write it: `1.7%`."""
    return f"{100 * share:.1f}%"


def as_data(found: SecondReport) -> dict[str, object]:
    """Return the numbers as plain data for the shell."""
    state = found.state
    return {
        "seed": state.plan.seed if state.plan else None,
        "share_percent": state.plan.share if state.plan else None,
        "target_percent": state.plan.target if state.plan else None,
        "lines_on_paper": state.population,
        "wanted": state.wanted,
        "typed_twice": state.done,
        "wrong_lines": _rate_data(found.lines),
        "at_most_wrong": round(found.bound, 5),
        "target_reached": found.reached,
        "sample_exhausted": found.exhausted,
        "open_differences": len(found.differences),
        "fields": {name: _rate_data(rate) for name, rate in found.fields.items()},
        "typists": {name: _rate_data(rate) for name, rate in found.typists.items()},
    }


def write_second_report(path: Path, found: SecondReport) -> None:
    """Write the rates (see `write_table`): one row each for all lines, each field, each typist.

    Raises `UserError` when the file cannot be written; `path` then stays as it was.
    """
    rates = [
        ("all lines", "", found.lines),
        *(("field", name, rate) for name, rate in found.fields.items()),
        *(("typist", name, rate) for name, rate in found.typists.items()),
    ]
    headings = ("of", "name", "wrong", "typed_twice", "rate", "low_95", "high_95")
    write_table(path, headings, ((of, name, *_cells(rate)) for of, name, rate in rates))


def _cells(rate: Rate) -> tuple[str, ...]:
    shares = (f"{share:.5f}" for share in (rate.share, rate.low, rate.high))
    return (str(rate.wrong), str(rate.seen), *shares)


def _rate_data(rate: Rate) -> dict[str, float]:
    return {
        "wrong": rate.wrong,
        "of": rate.seen,
        "rate": round(rate.share, 5),
        "low_95": round(rate.low, 5),
        "high_95": round(rate.high, 5),
    }


def _by_field(typed: list[SecondEntry], lines: dict[str, Line]) -> dict[str, Rate]:
    found = {}
    for name in COMPARED:
        seen = sum(
            name in entry.differs
            or bool(getattr(entry, name) or getattr(lines[entry.line_id], name))
            for entry in typed
        )
        found[name] = wilson(sum(name in entry.errors for entry in typed), seen)
    return found


def _by_typist(db: Database, typed: list[SecondEntry]) -> dict[str, Rate]:
    typists = queries.second.first_typists(db, [entry.line_id for entry in typed])
    counts: defaultdict[str, list[bool]] = defaultdict(list)
    for entry in typed:
        counts[typists[entry.line_id]].append(bool(entry.errors))
    return {name: wilson(sum(counts[name]), len(counts[name])) for name in sorted(counts)}


def _differences(
    db: Database, entries: dict[str, SecondEntry], lines: dict[str, Line]
) -> Iterator[Difference]:
    waiting = [entry for entry in entries.values() if entry.open]
    numbers = queries.sheets.numbers(db, (lines[entry.line_id].sheet_id for entry in waiting))
    for entry in waiting:
        line = lines[entry.line_id]
        for name in entry.open:
            yield Difference(line, numbers.get(line.sheet_id, ""), name, str(getattr(entry, name)))
