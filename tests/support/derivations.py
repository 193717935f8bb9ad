"""Small real derivations for tests of the store, which knows no matching."""

from __future__ import annotations

import zlib
from collections.abc import Collection, Iterable, Sequence

from canvass_app.model.line import Line, LineState, is_complete
from canvass_app.model.pair import PairDecision, Verdict


class TinyDerivations:
    """Keys are the words of the name and the ZIP; signers are what “same” joins."""

    keys_version = 1

    def keys_of(self, lines: Iterable[Line]) -> tuple[Iterable[tuple[int, int]], list[int]]:
        found = sorted({(key, line.n) for line in lines for key in self._line_keys(line)})
        return found, sorted({row for _, row in found})

    def _line_keys(self, line: Line) -> Iterable[int]:
        if line.status is not LineState.SIGNED or not line.name:
            return []
        words = [*line.name.casefold().split(), f"zip {line.zip}"]
        return [zlib.crc32(word.encode()) - (1 << 31) for word in words]

    def signers(
        self,
        lines: Sequence[Line],
        decisions: Sequence[PairDecision],
        barred: Collection[str] = frozenset(),
    ) -> Iterable[tuple[str, str, bool]]:
        known = {line.id: line for line in lines}
        group_of = {line_id: {line_id} for line_id in known}
        for decision in decisions:
            ends = (decision.line_a, decision.line_b)
            if decision.verdict is Verdict.SAME and all(end in known for end in ends):
                joined = group_of[ends[0]] | group_of[ends[1]]
                group_of |= dict.fromkeys(joined, joined)
        for line_id, group in sorted(group_of.items()):
            if len(group) > 1:
                complete = [
                    known[i] for i in sorted(group) if i not in barred and is_complete(known[i])
                ]
                preferred = [line for line in complete if line.preferred]
                counting = next((line.id for line in preferred or complete), "")
                yield line_id, min(group), line_id == counting
