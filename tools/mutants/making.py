"""Makes mutants of the code: cosmic-ray's operators and the two of `own_operators`, thinned out."""

from __future__ import annotations

import contextlib
import difflib
import hashlib
import warnings
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from cosmic_ray import plugins
from cosmic_ray.ast import ast_nodes, get_ast
from cosmic_ray.ast.ast_query import ASTQuery
from cosmic_ray.mutating import mutate_code
from cosmic_ray.operators.operator import Operator
from parso.tree import NodeOrLeaf

from .own_operators import OWN_OPERATORS

_DECLARING = frozenset({"annassign", "decorator", "import_from", "import_name", "tfpdef"})
"""Mutants in these change declarations, which have no behavior."""

_PARAMETERS = frozenset({"param", "parameters"})

_STATEMENTS = frozenset(
    {"simple_stmt", "if_stmt", "while_stmt", "for_stmt", "with_stmt", "try_stmt", "funcdef"}
)


@dataclass(frozen=True, slots=True)
class Place:
    """Where and how code can be changed. `identity` stays the same when other code changes."""

    path: str
    line: int
    statement: range
    operator: str
    occurrence: int
    spot: tuple[int, int]
    identity: str


@dataclass(frozen=True, slots=True)
class Mutant:
    """A file with one change: its whole code, and the change as the lines of a diff."""

    place: Place
    code: str
    diff: tuple[str, ...]


def sample(root: Path, paths: Sequence[str], size: int, seed: str) -> list[Mutant]:
    """Return `size` mutants of the files `paths` under `root`, in the order of their places.

    The draw is by hash: if code changes, only the mutants near the change are drawn again. It
    returns fewer if there aren't that many.
    """
    places = [place for path in paths for place in _places(path, (root / path).read_text("utf-8"))]
    drawn: list[Mutant] = []
    for place in sorted(_one_of_each_kind(places, seed), key=lambda place: _lot(place, seed)):
        if len(drawn) == size:
            break
        mutant = _mutant(place, (root / place.path).read_text("utf-8"))
        if mutant is not None:
            drawn.append(mutant)
    return sorted(drawn, key=lambda mutant: (mutant.place.path, mutant.place.spot))


def operators() -> dict[str, Operator]:
    """Return the operators by their names."""
    found = {name: plugins.get_operator(name) for name in plugins.operator_names()}
    library = {name.split("/")[1]: kind() for name, kind in found.items() if not kind.arguments()}
    return library | {kind.__name__: kind() for kind in OWN_OPERATORS}


_OPERATORS = operators()


def _places(path: str, code: str) -> Iterator[Place]:
    tree = get_ast(code)
    nodes = list(ast_nodes(tree))
    lines = code.splitlines()
    seen: Counter[str] = Counter()
    for name, operator in _OPERATORS.items():
        spots = ((node, spot) for node in nodes for spot, _ in operator.mutation_positions(node))
        for occurrence, (node, spot) in enumerate(spots):
            leaf = tree.get_leaf_for_position(spot)
            if _is_declaration(leaf):
                continue
            told = (path, ASTQuery(node).get_definition_name(), name, lines[spot[0] - 1].strip())
            identity = "|".join(str(part) for part in told)
            seen[identity] += 1
            span = _statement(leaf, spot[0])
            yield Place(path, spot[0], span, name, occurrence, spot, f"{identity}|{seen[identity]}")


def _is_declaration(leaf: NodeOrLeaf) -> bool:
    """Return whether a leaf is part of an annotation, a decorator, an import or bare syntax."""
    child, node = leaf, leaf.parent
    while node is not None and node.type not in _STATEMENTS:
        if node.type == "annassign":
            return "=" not in [part.get_code().strip() for part in node.children] or (
                child is node.children[1]
            )
        if node.type in _DECLARING or (leaf.type == "operator" and node.type in _PARAMETERS):
            return True
        child, node = node, node.parent
    # What is left directly under a function is its arrow and its return type.
    return node is not None and node.type == "funcdef" and child.type != "parameters"


def _statement(leaf: NodeOrLeaf, line: int) -> range:
    """Return the lines of the statement around a leaf; for a compound one, only `line`."""
    node = leaf
    while node.parent is not None and node.type not in _STATEMENTS:
        node = node.parent
    if node.type != "simple_stmt":
        return range(line, line + 1)
    return range(node.start_pos[0], node.end_pos[0] + 1)


def _one_of_each_kind(places: Iterable[Place], seed: str) -> list[Place]:
    """Keep one mutant of each kind at each spot: eleven ways to break one `+` show no more."""
    kept: dict[tuple[str, tuple[int, int], str], Place] = {}
    for place in places:
        key = (place.path, place.spot, place.operator.split("_")[0])
        if key not in kept or _lot(place, seed) < _lot(kept[key], seed):
            kept[key] = place
    return list(kept.values())


def _lot(place: Place, seed: str) -> str:
    return hashlib.sha256(f"{seed}|{place.identity}".encode()).hexdigest()


def _mutant(place: Place, code: str) -> Mutant | None:
    """Return the mutant of a place; None if nothing changes, or the result is not Python."""
    # The library cannot replace an exception that is written with its module.
    with contextlib.suppress(AttributeError, SyntaxError), warnings.catch_warnings():
        # Comparing identity with a literal: Python warns, so no such mutant can survive.
        warnings.simplefilter("error")
        changed = mutate_code(code, _OPERATORS[place.operator], place.occurrence)
        compile(changed, place.path, "exec")
        return _as_mutant(place, code, changed)
    return None


def _as_mutant(place: Place, code: str, changed: str) -> Mutant | None:
    diff = difflib.unified_diff(code.splitlines(), changed.splitlines(), n=0, lineterm="")
    lines = tuple(line for line in list(diff)[2:] if not line.startswith("@@"))
    return Mutant(place, changed, lines) if lines else None
