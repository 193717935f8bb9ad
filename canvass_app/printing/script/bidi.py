"""In which order the characters of a line are drawn: the Unicode Bidirectional Algorithm.

Rules and their names (P2, X1, W4 …) are those of Unicode Standard Annex #9, revision 46. A
line is a paragraph of its own here.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from canvass_app.printing.script.brackets import BRACKETS

_DEEPEST = 125
_MOST_BRACKETS = 63

_ISOLATE_STARTS = frozenset({"LRI", "RLI", "FSI"})
_EMBEDDINGS = frozenset({"LRE", "RLE", "LRO", "RLO"})
_REMOVED = _EMBEDDINGS | {"PDF", "BN"}
_NEUTRAL = frozenset({"B", "S", "WS", "ON", "PDI"}) | _ISOLATE_STARTS
_RIGHT = frozenset({"R", "AL", "EN", "AN"})
_ALWAYS_LEFT = frozenset({"L", "EN", "ES", "ET", "CS", "WS", "ON", "NSM", "S", "B"})
"""Classes that leave a line from left to right as it is where there are no others."""


def base_level(text: str) -> int:
    """Return 1 where the first strong character runs from right to left, else 0 (P2, P3)."""
    return _first_strong(_classes(text))


def levels(text: str, base: int | None = None) -> list[int]:
    """Return the embedding level of each character: odd ones run from right to left.

    `base` is the level of the line (0 or 1), by default that of its first strong character.
    """
    classes = _classes(text)
    if base is None:
        base = _first_strong(classes)
    if base == 0 and _ALWAYS_LEFT.issuperset(classes):
        return [0] * len(text)
    embedding = _Embedding(classes, base)
    for sequence in list(_sequences(embedding)):
        _weak(sequence)
        _brackets(sequence, text, embedding)
        _neutral(sequence)
        _implicit(sequence, embedding.levels)
    return _whole_line(classes, embedding, base)


def visual_order(levels: Sequence[int]) -> list[int]:
    """Return the places of the characters (or runs) from left to right (L2)."""
    order = list(range(len(levels)))
    odd = [level for level in levels if level % 2]
    for least in range(max(levels, default=0), min(odd, default=1) - 1, -1):
        at = 0
        while at < len(order):
            end = at
            while end < len(order) and levels[order[end]] >= least:
                end += 1
            order[at:end] = order[at:end][::-1]
            at = end + 1
    return order


def _classes(text: str) -> list[str]:
    return [unicodedata.bidirectional(character) or "L" for character in text]


def _first_strong(classes: Sequence[str]) -> int:
    """Apply P2 and P3: what stands inside isolates does not count."""
    depth = 0
    for kind in classes:
        if kind in _ISOLATE_STARTS:
            depth += 1
        elif kind == "PDI":
            depth = max(depth - 1, 0)
        elif depth == 0 and kind in ("L", "R", "AL"):
            return int(kind != "L")
    return 0


def _partners(classes: Sequence[str]) -> dict[int, int]:
    """Return where each isolate that is closed ends (BD9)."""
    found: dict[int, int] = {}
    open_at: list[int] = []
    for at, kind in enumerate(classes):
        if kind in _ISOLATE_STARTS:
            open_at.append(at)
        elif kind == "PDI" and open_at:
            found[open_at.pop()] = at
    return found


@dataclass(slots=True)
class _Status:
    """An entry of the directional status stack."""

    level: int
    override: str = ""
    isolate: bool = False


class _Embedding:
    """The explicit levels of a line (X1 to X8)."""

    def __init__(self, classes: Sequence[str], base: int) -> None:
        self.base = base
        self.original = classes
        self.classes = list(classes)
        self.levels = [base] * len(classes)
        self.partners = _partners(classes)
        self._closed = {end: start for start, end in self.partners.items()}
        self._stack = [_Status(base)]
        self._overflown_isolates = self._overflown_embeddings = 0
        self._valid_isolates = 0
        for at, kind in enumerate(classes):
            self._step(at, kind)

    def _step(self, at: int, kind: str) -> None:
        if kind in _EMBEDDINGS:
            self.levels[at] = self._stack[-1].level
            self._embed(kind)
        elif kind in _ISOLATE_STARTS:
            self._note(at)
            self._isolate(at, kind)
        elif kind == "PDI":
            self._end_isolate(at)
            self._note(at)
        elif kind == "PDF":
            self._end_embedding()
            self.levels[at] = self._stack[-1].level
        elif kind == "B":
            self.levels[at] = self.base
        elif kind == "BN":
            self.levels[at] = self._stack[-1].level
        else:
            self._note(at)

    def _note(self, at: int) -> None:
        top = self._stack[-1]
        self.levels[at] = top.level
        if top.override:
            self.classes[at] = top.override

    def _next_level(self, right: bool) -> int:
        level = self._stack[-1].level
        return (level + 1) | 1 if right else (level + 2) & ~1

    def _embed(self, kind: str) -> None:
        level = self._next_level(kind in ("RLE", "RLO"))
        if level > _DEEPEST or self._overflown_isolates or self._overflown_embeddings:
            if not self._overflown_isolates:
                self._overflown_embeddings += 1
            return
        self._stack.append(_Status(level, {"RLO": "R", "LRO": "L"}.get(kind, "")))

    def _isolate(self, at: int, kind: str) -> None:
        right = kind == "RLI"
        if kind == "FSI":
            end = self.partners.get(at, len(self.original))
            right = _first_strong(self.original[at + 1 : end]) == 1
        level = self._next_level(right)
        if level > _DEEPEST or self._overflown_isolates or self._overflown_embeddings:
            self._overflown_isolates += 1
            return
        self._valid_isolates += 1
        self._stack.append(_Status(level, isolate=True))

    def _end_isolate(self, at: int) -> None:
        if self._overflown_isolates:
            self._overflown_isolates -= 1
        elif at in self._closed and self._valid_isolates:
            self._overflown_embeddings = 0
            while not self._stack[-1].isolate:
                self._stack.pop()
            self._stack.pop()
            self._valid_isolates -= 1

    def _end_embedding(self) -> None:
        if self._overflown_isolates:
            return
        if self._overflown_embeddings:
            self._overflown_embeddings -= 1
        elif not self._stack[-1].isolate and len(self._stack) > 1:
            self._stack.pop()


@dataclass(slots=True)
class _Sequence:
    """An isolating run sequence (BD13): places in the line, their classes as resolved so far."""

    places: list[int]
    classes: list[str]
    level: int
    before: str
    after: str
    was_mark: set[int] = field(default_factory=set)

    @property
    def direction(self) -> str:
        """What a neutral takes where its neighbours do not agree."""
        return "R" if self.level % 2 else "L"


def _sequences(embedding: _Embedding) -> Iterator[_Sequence]:
    """Apply X9 and X10."""
    kept = [at for at, kind in enumerate(embedding.original) if kind not in _REMOVED]
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
        if embedding.original[run[-1]] in _ISOLATE_STARTS and run[-1] in embedding.partners
    }
    for run in runs:
        if run[0] in joined and embedding.original[run[0]] == "PDI":
            continue
        places = list(run)
        while embedding.original[places[-1]] in _ISOLATE_STARTS:
            end = embedding.partners.get(places[-1])
            if end is None or end not in by_start:
                break
            places += by_start[end]
        yield _bounded(places, embedding, kept, rank)


def _bounded(
    places: list[int], embedding: _Embedding, kept: Sequence[int], rank: dict[int, int]
) -> _Sequence:
    level = embedding.levels[places[0]]
    first, last = rank[places[0]], rank[places[-1]]
    previous = embedding.levels[kept[first - 1]] if first else embedding.base
    unclosed = (
        embedding.original[places[-1]] in _ISOLATE_STARTS and places[-1] not in embedding.partners
    )
    ends = unclosed or last + 1 == len(kept)
    following = embedding.base if ends else embedding.levels[kept[last + 1]]
    return _Sequence(
        places,
        [embedding.classes[at] for at in places],
        level,
        "R" if max(level, previous) % 2 else "L",
        "R" if max(level, following) % 2 else "L",
    )


def _weak(sequence: _Sequence) -> None:
    """Apply W1 to W7."""
    classes = sequence.classes
    previous, strong = sequence.before, sequence.before
    for at, kind in enumerate(classes):
        if kind == "NSM":
            sequence.was_mark.add(at)
            kind = "ON" if previous in _ISOLATE_STARTS or previous == "PDI" else previous
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


def _pairs(sequence: _Sequence, text: str) -> list[tuple[int, int]]:
    """Return the bracket pairs (BD16) as places in the sequence."""
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


def _brackets(sequence: _Sequence, text: str, embedding: _Embedding) -> None:
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


def _neutral(sequence: _Sequence) -> None:
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


def _implicit(sequence: _Sequence, levels: list[int]) -> None:
    """Apply I1 and I2."""
    for place, kind in zip(sequence.places, sequence.classes, strict=True):
        level = sequence.level
        if level % 2:
            levels[place] = level + (kind != "R")
        else:
            levels[place] = level + {"L": 0, "R": 1}.get(kind, 2)


def _whole_line(classes: Sequence[str], embedding: _Embedding, base: int) -> list[int]:
    """Apply L1; characters that X9 removes go with the one before them."""
    found = embedding.levels
    trailing = True
    for at in range(len(classes) - 1, -1, -1):
        kind = classes[at]
        if kind in ("B", "S"):
            trailing = True
        elif kind not in _ISOLATE_STARTS and kind not in ("WS", "PDI") and kind not in _REMOVED:
            trailing = False
        if trailing:
            found[at] = base
    previous = base
    for at, kind in enumerate(classes):
        if kind in _REMOVED:
            found[at] = previous
        previous = found[at]
    return found
