"""Canvass never goes online: nothing in it can reach a network, not even by a name in a string.

The syntax trees are read, for import-linter sees neither `urllib.request` next to `urllib.parse`
nor `PySide6.QtNetwork`, nor a module that is named in a string. (tests/conftest.py refuses every
connection while the tests run.)
"""

from __future__ import annotations

import ast
import socket
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from canvass_app.ui.frame.pages import PAGES

CHECKOUT = Path(__file__).resolve().parents[1]
PACKAGE = CHECKOUT / "canvass_app"

ALLOWED: dict[str, frozenset[str]] = {}
"""Which files, or folders (ending in "/"), under `canvass_app` may import which of `FORBIDDEN`.

The only exceptions there are. Each needs the same one in the contract of pyproject.toml.
"""

COMPUTED = {"ui/frame/pages.py"}
"""Files that import a module whose name is not written in the call. A test below looks at each."""

PLAIN = frozenset({
    "aiohttp", "asyncio", "asyncore", "boto3", "botocore", "fsspec", "ftplib", "http", "httplib2",
    "httpx", "imaplib", "nntplib", "paramiko", "poplib", "pycurl", "requests", "smtplib", "socket",
    "socketserver", "ssl", "telnetlib", "urllib3", "webbrowser", "websocket", "websockets",
    "wsgiref", "xmlrpc", "zmq",
})  # fmt: skip
"""Forbidden with all that is in them; import-linter sees these, and forbids them too."""

FORBIDDEN = PLAIN | {
    "_socket", "_ssl", "concurrent.interpreters", "logging.handlers", "multiprocessing.connection",
    "multiprocessing.managers", "urllib",
    *(f"PySide6.Qt{name}" for name in (
        "Bluetooth", "Coap", "DBus", "Grpc", "HttpServer", "Mqtt", "Multimedia", "Network",
        "NetworkAuth", "OpcUa", "Positioning", "Qml", "Quick", "QuickWidgets", "RemoteObjects",
        "WebChannel", "WebEngineCore", "WebEngineQuick", "WebEngineWidgets", "WebSockets",
        "WebView",
    )),
}  # fmt: skip
HARMLESS = {"urllib.parse"}
"""Inside a forbidden module, but only text."""

IMPORTERS = {"__import__", "import_module", "find_spec", "run_module", "run_path"}
OPENERS = {"setOpenExternalLinks", "setOpenLinks"}


def test_nothing_in_canvass_reaches_a_network() -> None:
    sources = sorted(PACKAGE.rglob("*.py"))
    assert len(sources) > 300
    found = [
        f"{path.relative_to(CHECKOUT)}:{line}: {what}"
        for path in sources
        for line, what in ways_out(path.read_text("utf-8"), path.relative_to(PACKAGE).as_posix())
    ]
    assert found == []


def test_modules_named_in_the_table_of_pages_are_our_own() -> None:
    assert all(entry.module.startswith("canvass_app.ui.") for entry in PAGES)


def test_import_linter_forbids_the_same_modules() -> None:
    settings = tomllib.loads((CHECKOUT / "pyproject.toml").read_text("utf-8"))
    contracts = settings["tool"]["importlinter"]["contracts"]
    (contract,) = (c for c in contracts if c["name"] == "Nothing reaches a network")
    assert set(contract["forbidden_modules"]) == PLAIN
    assert contract["source_modules"] == ["canvass_app"]


@pytest.mark.parametrize(
    "source",
    [
        "import socket",
        "import socket as s",
        "import os, ssl",
        "import http.client",
        "from http import client",
        "from http.client import HTTPSConnection",
        "import urllib",
        "import urllib.request",
        "from urllib import request",
        "from urllib import parse, request",
        "from urllib.request import urlopen",
        "import urllib.parse\nurllib.request.urlopen(address)",
        "from PySide6 import QtNetwork",
        "from PySide6 import QtCore, QtNetwork",
        "import PySide6.QtNetwork",
        "from PySide6.QtNetwork import QTcpSocket",
        "from PySide6.QtWebEngineWidgets import QWebEngineView",
        "from PySide6 import QtCore\nQtCore.QtNetwork",
        "import PySide6\nPySide6.QtNetwork.QTcpSocket()",
        "import asyncio",
        "from asyncio import open_connection",
        "from asyncio.streams import open_connection",
        "import multiprocessing.connection",
        "from multiprocessing import connection",
        "from multiprocessing.managers import BaseManager",
        "from logging import handlers",
        *(f"import {name}" for name in sorted(PLAIN)),
        "def later():\n    import requests",
        "if TYPE_CHECKING:\n    import fsspec",
        "__import__('socket')",
        "import builtins\nbuiltins.__import__('socket')",
        "import importlib\nimportlib.import_module('http.client')",
        "from importlib import import_module\nimport_module('PySide6.QtNetwork')",
        "from importlib import import_module as get\nget('socket')",
        "from importlib import import_module\nimport_module(name='ssl')",
        "from importlib import import_module\nget = import_module\nget('ssl')",
        "from importlib import import_module\nimport_module('.request', 'urllib')",
        "from importlib import import_module\nimport_module('soc' + 'ket')",
        "from importlib import import_module\nimport_module(chosen)",
        "from importlib.util import find_spec\nfind_spec('socket')",
        "from importlib import import_module\n_LATER = 'socket'\nimport_module(_LATER)",
        "import sys\nsys.modules['socket'].create_connection",
        "import sys\nsys.modules.get('socket')",
        "exec('import socket')",
        "eval(text)",
        "QDesktopServices.openUrl(QUrl('https://example.org'))",
        "QDesktopServices.openUrl(url)",
        "show = QDesktopServices.openUrl",
        "label.setOpenExternalLinks(True)",
    ],
)
def test_each_way_out_is_noticed(source: str) -> None:
    assert list(ways_out(source, "text/names.py"))


@pytest.mark.parametrize(
    "source",
    [
        "from urllib.parse import quote",
        "from urllib import parse",
        "import urllib.parse\nurllib.parse.quote(text)",
        "from concurrent.futures import wait",
        "from multiprocessing import get_context",
        "from PySide6.QtCore import QUrl",
        "from importlib import import_module\nimport_module('sqlite_utils.utils')",
        "import importlib.util\n_FONT = 'noto_font'\nimportlib.util.find_spec(_FONT)",
        "def send(socket): return socket",
        "import httpfoo",
        "import re\nre.compile('socket')",
        "QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))",
    ],
)
def test_what_only_looks_like_a_way_out_is_left_alone(source: str) -> None:
    assert list(ways_out(source, "text/names.py")) == []


def test_an_exception_holds_for_its_own_files_and_modules_only(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(ALLOWED, "hub/", frozenset({"fsspec"}))
    monkeypatch.setitem(ALLOWED, "exchange/places/fetching.py", frozenset({"urllib.request"}))
    assert not list(ways_out("from fsspec.core import open_files", "hub/folder.py"))
    assert list(ways_out("import socket", "hub/folder.py"))
    assert list(ways_out("import fsspec", "hubble.py"))
    request = "from urllib.request import urlopen"
    assert not list(ways_out(request, "exchange/places/fetching.py"))
    assert list(ways_out("import urllib.robotparser", "exchange/places/fetching.py"))
    assert list(ways_out(request, "exchange/places/pack_reading.py"))


def ways_out(source: str, file: str) -> Iterator[tuple[int, str]]:
    """Yield line and name of all in `source` that could reach a network; `file` is where it is."""
    tree = _Constants(ast.parse(source)).written_out()
    importers = IMPORTERS | set(_aliases(tree))
    for node in ast.walk(tree):
        for name in _named_modules(node, importers):
            if _is_forbidden(name) and not _is_allowed(name, file):
                yield getattr(node, "lineno", 0), name
        if isinstance(node, ast.Call) and file not in COMPUTED and _is_computed(node, importers):
            yield node.lineno, "imports a module whose name is not written there"
    yield from _opened_addresses(tree)


class _Constants(ast.NodeTransformer):
    """Writes the texts that a module keeps under a name where the name is used."""

    def __init__(self, tree: ast.Module) -> None:
        self._tree = tree
        self._texts = {
            target.id: node.value.value
            for node in tree.body
            if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant)
            for target in node.targets
            if isinstance(target, ast.Name)
        }

    def written_out(self) -> ast.Module:
        self.visit(self._tree)
        return self._tree

    def visit_Name(self, node: ast.Name) -> ast.expr:
        if isinstance(node.ctx, ast.Load) and isinstance(self._texts.get(node.id), str):
            return ast.copy_location(ast.Constant(self._texts[node.id]), node)
        return node


def _named_modules(node: ast.AST, importers: set[str]) -> Iterator[str]:
    """Yield the modules that a statement or expression names."""
    match node:
        case ast.Import(names=names):
            yield from (alias.name for alias in names)
        case ast.ImportFrom(module=str(module), names=names):
            yield from (f"{module}.{alias.name}" for alias in names)
        case ast.Attribute():
            yield from _attribute_modules(node)
        case ast.Call(func=func, args=args, keywords=keywords) if _last_name(func) in importers:
            given = [*args, *(keyword.value for keyword in keywords)]
            texts = [value.value for value in given if isinstance(value, ast.Constant)]
            names_given = [text for text in texts if isinstance(text, str)]
            yield from names_given
            if len(names_given) == 2:
                yield names_given[1] + names_given[0]
        case ast.Call(
            func=ast.Attribute(value=ast.Attribute(attr="modules")),
            args=[ast.Constant(value=str(module)), *_],
        ):
            yield module
        case ast.Subscript(
            value=ast.Attribute(attr="modules"), slice=ast.Constant(value=str(module))
        ):
            yield module


def _attribute_modules(node: ast.Attribute) -> Iterator[str]:
    """Yield what `urllib.request` and `QtCore.QtNetwork` name: modules reached through others."""
    if isinstance(node.value, ast.Name) and node.value.id == "urllib":
        yield f"urllib.{node.attr}"
    if f"PySide6.{node.attr}" in FORBIDDEN:
        yield f"PySide6.{node.attr}"


def _is_forbidden(name: str) -> bool:
    return _is_inside(name, FORBIDDEN) and not _is_inside(name, HARMLESS)


def _is_allowed(name: str, file: str) -> bool:
    return any(
        _is_inside(name, modules)
        for where, modules in ALLOWED.items()
        if file == where or (where.endswith("/") and file.startswith(where))
    )


def _is_inside(name: str, modules: set[str] | frozenset[str]) -> bool:
    return any(name == module or name.startswith(f"{module}.") for module in modules)


def _is_computed(call: ast.Call, importers: set[str]) -> bool:
    name = _last_name(call.func)
    if isinstance(call.func, ast.Name) and name in ("exec", "eval"):
        return True
    values = [*call.args[:1], *(k.value for k in call.keywords if k.arg == "name")]
    return name in importers and not all(isinstance(value, ast.Constant) for value in values)


def _aliases(tree: ast.AST) -> Iterator[str]:
    """Yield other names that `tree` gives to what imports."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            yield from (a.asname for a in node.names if a.asname and a.name in IMPORTERS)
        elif isinstance(node, ast.Assign) and _last_name(node.value) in IMPORTERS:
            yield from (target.id for target in node.targets if isinstance(target, ast.Name))


def _opened_addresses(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Yield what may open an address in a browser: all but the system's viewer of a local file."""
    local = {
        node.func
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and len(node.args) == 1
        and isinstance(node.args[0], ast.Call)
        and _last_name(node.args[0].func) == "fromLocalFile"
    }
    for node in ast.walk(tree):
        if not isinstance(node, ast.Attribute):
            continue
        if node.attr in OPENERS or (node.attr == "openUrl" and node not in local):
            yield node.lineno, node.attr


def _last_name(node: ast.AST) -> str:
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


def test_sockets_are_blocked_in_every_test() -> None:
    with pytest.raises(AssertionError, match="works offline"):
        socket.create_connection(("localhost", 9))
    with socket.socket() as made, pytest.raises(AssertionError, match="works offline"):
        made.connect(("127.0.0.1", 9))
