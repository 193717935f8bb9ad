"""Shows sentences in the user's language: one function for every text in the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from canvass_app.assets import asset_path
from canvass_app.model.words import Words
from canvass_app.text.visible import isolated

CONTEXT = "canvass"
LANGUAGES = {"en": "English", "es": "Español"}


def tr(template: str, /, **values: object) -> str:
    """Return the literal `template` in the user's language with its `{named}` values.

    The template must be a literal, never an f-string: it is the key of the translation.
    """
    return show(Words(template, values))


def show(words: Words) -> str:
    """Return a sentence of any layer in the user's language."""
    text = QCoreApplication.translate(CONTEXT, words.template)
    values = {name: _value(value) for name, value in words.values.items()}
    return text.format(**values) if values else text


def _value(value: object) -> str:
    return show(value) if isinstance(value, Words) else isolated(str(value))


def system_language() -> str:
    """Return `es` on a Spanish system, else `en`."""
    return "es" if QLocale.system().language() == QLocale.Language.Spanish else "en"


class Translation:
    """Keeps the installed translators, so that they can be removed again."""

    def __init__(self) -> None:
        self._installed: list[QTranslator] = []

    def use(self, language: str) -> None:
        """Switch to `language`, including Qt's own dialogs and menus.

        English needs no file: it is what the templates say.
        """
        app = QCoreApplication.instance()
        assert app is not None
        for translator in self._installed:
            app.removeTranslator(translator)
        self._installed = []
        if language != "en":
            qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
            self._add(app, qt / f"qtbase_{language}.qm")
            self._add(app, asset_path("translations", f"canvass_{language}.qm"))
        QLocale.setDefault(QLocale(language))

    def _add(self, app: QCoreApplication, file: Path) -> None:
        translator = QTranslator(app)
        if translator.load(str(file)):
            app.installTranslator(translator)
            self._installed.append(translator)
