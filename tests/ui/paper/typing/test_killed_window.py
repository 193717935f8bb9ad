"""`kill -9` of a real window in the middle of typing: what it showed as saved is in the file."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest

from canvass_app.desk.checking import check
from canvass_app.desk.session import create, open_with_passphrase
from canvass_app.model.person import Person
from canvass_app.store import keys, queries
from tests.support.campaigns import PASSPHRASE, QUICK_COST
from tests.support.processes import start

CELLS = 60

pytestmark = pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs SIGKILL")


def test_every_cell_that_the_window_showed_as_saved_outlives_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keys, "COST", QUICK_COST)
    path = tmp_path / "drive.canvass"
    create(path, PASSPHRASE, Person("Ro"))[0].close()
    window = start("tests.support.window_typist", str(path))
    assert window.stdout is not None
    shown: list[list[str]] = []
    while len(shown) < CELLS and (said := window.stdout.readline()):
        if said.startswith("cell "):
            shown.append(said.strip().split(" ", 3)[1:])
    assert len(shown) == CELLS
    os.kill(window.pid, signal.SIGKILL)
    rest, _ = window.communicate()
    shown += [said.split(" ", 3)[1:] for said in rest.splitlines() if said.startswith("cell ")]

    session = open_with_passphrase(path, PASSPHRASE, Person("Sol"))
    lines = {line.id: line for line in queries.lines.all_lines(session.db)}
    lost = [(line, name) for line, name, text in shown if getattr(lines[line], name) != text]
    found = check(session, rebuild_views=True)
    session.close()
    assert lost == []
    assert list(found.problems) == []
    assert found.rebuilt_same
