"""The implicit levels of a line: rules X9 to I2 of Unicode Standard Annex #9."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from canvass_app.printing.script.brackets import BRACKETS
from canvass_app.printing.script.embedding import ISOLATE_STARTS, REMOVED, Embedding

_MOST_BRACKETS = 63
_NEUTRAL = frozenset({"B", "S", "WS", "ON", "PDI"}) | ISOLATE_STARTS
_RIGHT = frozenset({"R", "AL", "EN", "AN"})


def resolve(embedding: Embedding, text: str) -> None:
    """Set the levels of `embedding` to the implicit levels of its characters."""
    for sequence in list(_sequences(embedding)):
        _weak(sequence)
        _brackets(sequence, text)
        _neutral(sequence)
        _implicit(sequence, embedding.levels)


@dataclass(slots=True)
class RunSequence:
    """An isolating run sequence (BD13): positions in the line, and their classes so far."""

    places: list[int]
    classes: list[str]
    level: int
    before: str
    after: str
    was_mark: set[int] = field(default_factory=set)

    @property
    def direction(self) -> str:
        """The direction of a neutral whose neighbors do not agree."""
        return "R" if self.level % 2 else "L"


def _sequences(embedding: Embedding) -> Iterator[RunSequence]:
    """Apply X9 and X10."""
    kept = [at for at, kind in enumerate(embedding.original) if kind not in REMOVED]
    runs: list[list[int]] = []
    for at in kept:
        if runs and embedding.levels[runs[-1][-1]] == embedding.levels[at]:
            runs[-1].append(at)
        else:
            runs.append([at])
    by_start = {run[0]: run for run in runs}
    rank = {at: index for index, at in enumerate(kept)}
    joined = {
        embedding.partners[run[-1]]
        for run in runs
        if embedding.original[run[-1]] in ISOLATE_STARTS and run[-1] in embedding.partners
    }
    for run in runs:
        if run[0] in joined and embedding.original[run[0]] == "PDI":
            continue
        places = list(run)
        while embedding.original[places[-1]] in ISOLATE_STARTS:
            end = embedding.partners.get(places[-1])
            if end is None or end not in by_start:
                break
            places += by_start[end]
        yield _bounded(places, embedding, kept, rank)


def _bounded(
    places: list[int], embedding: Embedding, kept: Sequence[int], rank: dict[int, int]
) -> RunSequence:
    level = embedding.levels[places[0]]
    first, last = rank[places[0]], rank[places[-1]]
    previous = embedding.levels[kept[first - 1]] if first else embedding.base
    unclosed = (
        embedding.original[places[-1]] in ISOLATE_STARTS and places[-1] not in embedding.partners
    )
    ends = unclosed or last + 1 == len(kept)
    following = embedding.base if ends else embedding.levels[kept[last + 1]]
    return RunSequence(
        places,
        [embedding.classes[at] for at in places],
        level,
        "R" if max(level, previous) % 2 else "L",
        "R" if max(level, following) % 2 else "L",
    )


def _weak(sequence: RunSequence) -> None:
    """Apply W1 to W7."""
    classes = sequence.classes
    previous, strong = sequence.before, sequence.before
    for at, kind in enumerate(classes):
        if kind == "NSM":
            sequence.was_mark.add(at)
            kind = "ON" if previous in ISOLATE_STARTS or previous == "PDI" else previous
        previous = kind
        if kind in ("L", "R", "AL"):
            strong = kind
        if kind == "EN" and strong == "AL":
            kind = "AN"
        classes[at] = kind
    classes[:] = ["R" if kind == "AL" else kind for kind in classes]
    _separators(classes)
    strong = sequence.before
    for at, kind in enumerate(classes):
        if kind in ("L", "R"):
            strong = kind
        elif kind == "EN" and strong == "L":
            classes[at] = "L"


def _separators(classes: list[str]) -> None:
    """Apply W4 to W6."""
    for at in range(1, len(classes) - 1):
        left, kind, right = classes[at - 1 : at + 2]
        if left == right and (
            (kind == "CS" and left in ("EN", "AN")) or (kind == "ES" and left == "EN")
        ):
            classes[at] = left
    at = 0
    while at < len(classes):
        end = at
        while end < len(classes) and classes[end] == "ET":
            end += 1
        numbers = "EN" in classes[max(at - 1, 0) : at] + classes[end : end + 1]
        if end > at and numbers:
            classes[at:end] = ["EN"] * (end - at)
        at = max(end, at + 1)
    classes[:] = ["ON" if kind in ("ES", "ET", "CS") else kind for kind in classes]


def _side(kind: str) -> str:
    """Return the direction that a resolved class counts as for neutrals: numbers as R."""
    return "R" if kind in _RIGHT else "L" if kind == "L" else ""


def _pairs(sequence: RunSequence, text: str) -> list[tuple[int, int]]:
    """Return the bracket pairs (BD16) as positions in the sequence."""
    found: list[tuple[int, int]] = []
    waiting: list[tuple[str, int]] = []
    for at, place in enumerate(sequence.places):
        if sequence.classes[at] != "ON" or at in sequence.was_mark:
            continue
        bracket = unicodedata.normalize("NFC", text[place])
        if bracket in BRACKETS:
            if len(waiting) == _MOST_BRACKETS:
                return []
            waiting.append((BRACKETS[bracket], at))
        elif any(close == bracket for close, _ in waiting):
            while waiting[-1][0] != bracket:
                waiting.pop()
            found.append((waiting.pop()[1], at))
    return sorted(found)


def _brackets(sequence: RunSequence, text: str) -> None:
    """Apply N0."""
    classes = sequence.classes
    for start, end in _pairs(sequence, text):
        inside = {_side(kind) for kind in classes[start + 1 : end]} - {""}
        if not inside:
            continue
        wanted = sequence.direction
        if wanted not in inside:
            before = next(filter(None, map(_side, reversed(classes[:start]))), sequence.before)
            wanted = before if before != wanted else wanted
        for at in (start, end):
            classes[at] = wanted
            for mark in range(at + 1, len(classes)):
                if mark not in sequence.was_mark:
                    break
                classes[mark] = wanted


def _neutral(sequence: RunSequence) -> None:
    """Apply N1 and N2."""
    classes = sequence.classes
    at = 0
    while at < len(classes):
        end = at
        while end < len(classes) and classes[end] in _NEUTRAL:
            end += 1
        if end > at:
            before = _side(classes[at - 1]) if at else sequence.before
            after = _side(classes[end]) if end < len(classes) else sequence.after
            classes[at:end] = [before if before == after else sequence.direction] * (end - at)
        at = max(end, at + 1)


def _implicit(sequence: RunSequence, levels: list[int]) -> None:
    """Apply I1 and I2."""
    for place, kind in zip(sequence.places, sequence.classes, strict=True):
        level = sequence.level
        if level % 2:
            levels[place] = level + (kind != "R")
        else:
            levels[place] = level + {"L": 0, "R": 1}.get(kind, 2)
