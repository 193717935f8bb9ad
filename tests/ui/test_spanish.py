from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QLabel, QTabWidget
from pytestqt.qtbot import QtBot

from canvass_app.model.words import say, say_count
from canvass_app.ui.home.page import HomePage
from canvass_app.ui.parts.panel_button import NumberCard
from canvass_app.ui.settings.page import SettingsPage
from canvass_app.ui.translation import Translation, show, tr
from tests.ui.conftest import Opened


@pytest.fixture
def spanish(styled: QApplication) -> Iterator[Translation]:
    translation = Translation()
    translation.use("es")
    yield translation
    translation.use("en")


def test_sentences_are_spanish_with_their_values_and_english_again(spanish: Translation) -> None:
    assert tr("Settings") == "Configuración"
    pair, pairs = "{count} pair needs a decision", "{count} pairs need a decision"
    assert show(say_count(pair, pairs, 1)) == "1 par espera una decisión"
    assert show(say_count(pair, pairs, 2)) == "2 pares esperan una decisión"
    nested = say(
        "{what}: {number}. Open {page}.",
        what=say("Sheets open"),
        number=3,
        page=say("Packets"),
    )
    assert show(nested) == "Hojas abiertas: 3. Abrir Paquetes."
    spanish.use("en")
    assert tr("Settings") == "Settings"


def test_pages_opened_in_spanish_speak_spanish(
    qtbot: QtBot, opened: Opened, spanish: Translation
) -> None:
    home = HomePage(*opened)
    qtbot.addWidget(home)
    home.show()
    qtbot.waitUntil(lambda: bool(home.findChildren(NumberCard)))
    words = [label.text() for label in home.findChildren(QLabel)]
    assert "Duplicados en espera" in words
    settings = SettingsPage(*opened)
    qtbot.addWidget(settings)
    tabs = settings.findChild(QTabWidget)
    assert isinstance(tabs, QTabWidget)
    assert "Seguridad" in [tabs.tabText(n) for n in range(tabs.count())]


def test_qts_own_menus_and_dialogs_speak_spanish(spanish: Translation) -> None:
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancelar"
    spanish.use("en")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"
