"""Dialogs: where they start, and that none of them is a box that interrupts typing."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from canvass_app.ui.parts.dialog_folders import folder_of_downloads, in_documents

WINDOW = Path(__file__).resolve().parents[3] / "canvass_app" / "ui"


def test_file_dialogs_never_begin_where_the_program_was_started(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for proposed in (Path(folder_of_downloads()), Path(in_documents("list.csv")).parent):
        assert proposed.is_absolute()
        assert proposed != tmp_path


def test_no_message_is_a_box_of_its_own() -> None:
    boxes = [
        (path.name, node.lineno)
        for path in WINDOW.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Name | ast.Attribute | ast.alias)
        and "QMessageBox" in ast.unparse(node)
    ]
    assert boxes == []
