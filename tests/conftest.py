"""What applies to every test: no network, no screen, a separate settings folder, quick keys."""

from __future__ import annotations

import os
import socket
from pathlib import Path
from typing import NoReturn

import pytest

from canvass_app.store import keys
from tests.support.campaigns import QUICK_COST

# Without a screen, Qt would end the whole run.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def _refuse(*_: object, **__: object) -> NoReturn:
    raise AssertionError("Canvass works offline: nothing may open a connection")


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("connect", "connect_ex", "sendto"):
        monkeypatch.setattr(socket.socket, name, _refuse)
    for name in ("create_connection", "getaddrinfo", "gethostbyname"):
        monkeypatch.setattr(socket, name, _refuse)


@pytest.fixture(autouse=True)
def own_settings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("CANVASS_HOME", str(tmp_path / "canvass-home"))


@pytest.fixture(autouse=True)
def quick_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keys, "COST", QUICK_COST)
