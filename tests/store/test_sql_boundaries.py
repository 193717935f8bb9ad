"""Where SQL is, and which of it may change the file: read from the source texts."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[2] / "canvass_app"

_SQL = re.compile(r"\b(SELECT .* FROM|INSERT (OR \w+ )?INTO|UPDATE \w+ SET|DELETE FROM|PRAGMA) ?")
_CHANGING = re.compile(r"\b(INSERT|UPDATE|DELETE|REPLACE INTO|CREATE|DROP|ALTER)\b")


def _texts(folder: Path) -> Iterator[tuple[Path, str]]:
    """Yield every string in the code of a folder, without docstrings."""
    for path in folder.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield path, node.value


def test_sql_is_in_the_store_alone() -> None:
    found = {path for path, text in _texts(PACKAGE) if _SQL.search(text)}
    assert found
    assert {path for path in found if PACKAGE / "store" not in path.parents} == set()


def test_queries_change_nothing() -> None:
    texts = list(_texts(PACKAGE / "store" / "queries"))
    assert [text for _, text in texts if _SQL.search(text)]
    assert [(path.name, text) for path, text in texts if _CHANGING.search(text)] == []
