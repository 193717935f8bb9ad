"""Two operators of our own: calls left out, and words of SQL swapped.

Most of what the store does is in its SQL, which no mutation library touches, and much of what
destroying promises is that something is called at all.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from cosmic_ray.operators.operator import Example, Operator
from parso.python.tree import Name
from parso.tree import NodeOrLeaf

_Spot = tuple[tuple[int, int], tuple[int, int]]

_IS_SQL = re.compile(r"\b(SELECT|FROM|WHERE|AND|ORDER BY|UPDATE|DELETE|JOIN|GROUP BY|UNION)\b")

_TURNED = {
    "AND": "OR", "OR": "AND", "NOT IN": "IN", "NOT EXISTS": "EXISTS", "IS NOT": "IS",
    "IS NULL": "IS NOT NULL", "DESC": "ASC", "LEFT JOIN": "JOIN", "UNION ALL": "UNION",
    "DISTINCT": "", "min(": "max(", "max(": "min(",
    "<=": "<", ">=": ">", "<>": "=", "<": "<=", ">": ">=", "=": "<>",
}  # fmt: skip

_WORD = re.compile(
    r"\b(NOT IN|NOT EXISTS|IS NOT|IS NULL|LEFT JOIN|UNION ALL|DISTINCT|DESC|AND|(?<!INSERT )OR)\b"
    r"|\b(min|max)\(|<=|>=|<>|<|>|="
)


class TurnSqlWord(Operator):  # type: ignore[misc]
    """Swaps a word of SQL: `AND` for `OR`, `DESC` for `ASC`, `LEFT JOIN` for `JOIN`."""

    def mutation_positions(self, node: NodeOrLeaf) -> Iterator[_Spot]:
        """Yield where the words are, in a string that reads like SQL."""
        for _ in _words(node):
            yield (node.start_pos, node.end_pos)

    def mutate(self, node: NodeOrLeaf, index: int) -> NodeOrLeaf:
        """Swap one word."""
        word = _words(node)[index]
        node.value = node.value[: word.start()] + _TURNED[word.group()] + node.value[word.end() :]
        return node

    @classmethod
    def examples(cls) -> tuple[Example, ...]:
        """Return examples of the operator, in the form cosmic-ray wants."""
        return (Example("x = 'WHERE a AND b'", "x = 'WHERE a OR b'"),)


def _words(node: NodeOrLeaf) -> list[re.Match[str]]:
    if node.type not in ("string", "fstring_string") or not _IS_SQL.search(node.value):
        return []
    return list(_WORD.finditer(node.value))


class LeaveCallOut(Operator):  # type: ignore[misc]
    """Leaves out a call whose result is not used."""

    def mutation_positions(self, node: NodeOrLeaf) -> Iterator[_Spot]:
        """Yield the place of a statement that is one call."""
        if node.type != "simple_stmt":
            return
        whole = node.children[0]
        if whole.type == "atom_expr" and whole.children[-1].get_code().strip().startswith("("):
            yield (whole.start_pos, whole.end_pos)

    def mutate(self, node: NodeOrLeaf, index: int) -> NodeOrLeaf:
        """Put `pass` where the call was."""
        first = node.get_first_leaf()
        node.children[0] = Name("pass", first.start_pos, first.prefix)
        return node

    @classmethod
    def examples(cls) -> tuple[Example, ...]:
        """Return examples of the operator, in the form cosmic-ray wants."""
        return (Example("save(x)", "pass"),)


OWN_OPERATORS = (TurnSqlWord, LeaveCallOut)
