"""Why PySide6 is pinned: some releases lose references to None and end in an abort."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QModelIndex, QObject, QStringListModel
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

CALLS = 2_000


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from Python 3.12 on")
def test_calls_into_qt_keep_the_references_to_none(qtbot: QtBot) -> None:
    label, model, thing = QLabel(), QStringListModel(["a"]), QObject()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        label.setText("a")
        label.setBuddy(label)
        thing.parent()
        thing.setParent(None)
        model.data(QModelIndex())
    assert sys.getrefcount(None) > before - CALLS / 10
