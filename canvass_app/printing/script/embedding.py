"""The explicit levels of a line: rules P2, P3 and X1 to X8 of Unicode Standard Annex #9."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

_DEEPEST = 125

ISOLATE_STARTS = frozenset({"LRI", "RLI", "FSI"})
_EMBEDDINGS = frozenset({"LRE", "RLE", "LRO", "RLO"})
REMOVED = _EMBEDDINGS | {"PDF", "BN"}
"""Classes that X9 removes."""


def first_strong(classes: Sequence[str]) -> int:
    """Apply P2 and P3, ignoring the inside of isolates."""
    depth = 0
    for kind in classes:
        if kind in ISOLATE_STARTS:
            depth += 1
        elif kind == "PDI":
            depth = max(depth - 1, 0)
        elif depth == 0 and kind in ("L", "R", "AL"):
            return int(kind != "L")
    return 0


def _partners(classes: Sequence[str]) -> dict[int, int]:
    """Return where each closed isolate ends (BD9)."""
    found: dict[int, int] = {}
    open_at: list[int] = []
    for at, kind in enumerate(classes):
        if kind in ISOLATE_STARTS:
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


class Embedding:
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
        elif kind in ISOLATE_STARTS:
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
            right = first_strong(self.original[at + 1 : end]) == 1
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
