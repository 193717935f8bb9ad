"""No module of the window calls by itself what guesses the format of a text.

A name that looks like HTML, or that has an ampersand, must be shown letter by letter. The parts
that see to it are `parts/plain_text.py` and `parts/plain_models.py`; this test finds a module that
does without them. What is then really shown is tested in `test_hostile_names.py`.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

WINDOW = Path(__file__).resolve().parents[2] / "canvass_app" / "ui"

_TEXT = "parts/plain_text.py"
_MODELS = "parts/plain_models.py"
_DIALOGS = "parts/file_dialogs.py"

USED_ONLY_IN: dict[str, tuple[str, ...]] = {
    # tool tips and the like
    "setToolTip": (_TEXT,),
    "setTabToolTip": (_TEXT,),
    "QToolTip": (_TEXT,),
    "ToolTipRole": (
        _MODELS, "parts/rows_table.py", "parts/work_queue.py", "home/city_counts.py",
        "paper/typing/grid_look.py", "paper/typing/lines_grid.py", "paper/typing/sheet_list.py",
    ),
    "setWhatsThis": (), "WhatsThisRole": (), "setStatusTip": (), "StatusTipRole": (),
    "QWhatsThis": (), "QStatusBar": (), "statusBar": (),
    # rich text, with our own markup around escaped values
    "setHtml": ("parts/recovery_sheet.py",),
    "RichText": ("duplicates/pair_card.py",),
    "setTextFormat": (_TEXT, _DIALOGS, "duplicates/pair_card.py"),
    "insertHtml": (), "appendHtml": (), "setMarkdown": (), "insertMarkdown": (), "AutoText": (),
    "MarkdownText": (), "QTextEdit": (), "QTextBrowser": (), "QStaticText": (),
    "setOpenExternalLinks": (), "linkActivated": (), "linkHovered": (),
    # boxes and bars with texts of their own
    "QMessageBox": (), "QErrorMessage": (), "QProgressDialog": (), "QWizard": (),
    "QSystemTrayIcon": (), "QSplashScreen": (), "QCompleter": (), "setFormat": (),
    "QInputDialog": ("doors/page.py",),
    # mnemonics and placeholders
    "addTab": (_TEXT,), "insertTab": (), "setTabText": (), "QGroupBox": (), "QToolButton": (),
    "QToolBox": (), "QDockWidget": (), "QCommandLinkButton": (), "QAction": (), "addMenu": (),
    "setWindowTitle": (_TEXT,), "setWindowFilePath": (),
    # what opens files, and what makes data for other programs
    "QFileDialog": (_DIALOGS,),
    "QDesktopServices": (_DIALOGS,),
    "QMimeData": ("frame/own_clipboard.py", "packets/deliveries/receipt_drop.py"),
    "QDrag": (),
    "setStyleSheet": ("style/theme.py",),
}  # fmt: skip
"""Where a name may occur. Everywhere else, a part above is used in its place."""

MADE_ONLY_IN = {
    "QPushButton": (_TEXT,), "QCheckBox": (_TEXT,), "QRadioButton": (_TEXT,),
    "QAbstractTableModel": (_MODELS,), "QAbstractListModel": (_MODELS,), "QAbstractItemModel": (),
    "QStandardItemModel": (), "QStringListModel": (), "QSortFilterProxyModel": (),
    "QIdentityProxyModel": (), "QFileSystemModel": (), "QTreeWidgetItem": (),
}  # fmt: skip
"""Classes that other modules may name as types, but neither make nor derive from."""


def _modules() -> list[tuple[str, ast.Module]]:
    return [
        (path.relative_to(WINDOW).as_posix(), ast.parse(path.read_text("utf-8")))
        for path in sorted(WINDOW.rglob("*.py"))
    ]


def _wrong_in(name: str, tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        line = getattr(node, "lineno", 0)
        for used in _names_of(node):
            if name not in USED_ONLY_IN.get(used, (name,)):
                yield f"{name}:{line}: {used}"
        for made in _made_by(node):
            if name not in MADE_ONLY_IN.get(made, (name,)):
                yield f"{name}:{line}: {made}"
        if isinstance(node, ast.ClassDef) and name != _TEXT and "QLabel" in _bases(node):
            yield f"{name}:{line}: derives from QLabel"
        if isinstance(node, ast.Call):
            yield from (f"{name}:{line}: {fault}" for fault in _faults_of(node))


def _names_of(node: ast.AST) -> list[str]:
    match node:
        case ast.Name(id=used) | ast.Attribute(attr=used) | ast.alias(name=used):
            return [used]
    return []


def _made_by(node: ast.AST) -> list[str]:
    match node:
        case ast.Call(func=ast.Name(id=made)):
            return [made]
        case ast.ClassDef():
            return _bases(node)
    return []


def _bases(node: ast.ClassDef) -> list[str]:
    return [base.id for base in node.bases if isinstance(base, ast.Name)]


def _faults_of(call: ast.Call) -> Iterator[str]:
    match call:
        case ast.Call(func=ast.Name(id="QLabel"), args=[_, *_]):
            yield "a label with text that is not a PlainLabel"
        case ast.Call(func=ast.Attribute(attr="addAction"), args=[text, *_]):
            if not ast.unparse(text).startswith(("literal(", "f'{literal(", 'f"{literal(')):
                yield "a menu's text without `literal`"
        case ast.Call(func=ast.Attribute(attr="setDocName"), args=[text]):
            if not isinstance(text, ast.Constant):
                yield "a name in the print queue that is not fixed"


def test_nothing_that_guesses_is_called_directly() -> None:
    modules = _modules()
    assert len(modules) > 100
    assert [fault for name, tree in modules for fault in _wrong_in(name, tree)] == []


@pytest.mark.parametrize(
    "line",
    [
        "field.setToolTip(name)",
        "item.setToolTip(0, name)",
        "item.setData(Qt.ItemDataRole.ToolTipRole, name)",
        "QToolTip.showText(at, name)",
        "from PySide6.QtWidgets import QToolTip as Q",
        "document.setHtml(name)",
        "made = QLabel(name)",
        "class Words(QLabel): pass",
        "class Rows(QAbstractTableModel): pass",
        "made = QPushButton(name)",
        "tabs.addTab(part, name)",
        "menu.addAction(name)",
        "window.setWindowTitle(name)",
        "QDesktopServices.openUrl(QUrl(name))",
        "printer.setDocName(name)",
    ],
)
def test_each_way_around_is_noticed(line: str) -> None:
    assert list(_wrong_in("home/page.py", ast.parse(line)))
