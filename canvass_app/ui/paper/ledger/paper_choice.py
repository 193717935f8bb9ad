"""Choices of every printed form: the paper, and which language comes first."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox

from canvass_app.printing.data import PageSize
from canvass_app.ui.parts.forms import choice
from canvass_app.ui.translation import tr


def paper_choice() -> QComboBox:
    """Return a field for the paper; its data are values of `PageSize`."""
    options = {
        PageSize.LETTER.value: tr("Letter (8½ × 11 in)"),
        PageSize.LEGAL.value: tr("Legal (8½ × 14 in)"),
        PageSize.A4.value: tr("A4 (210 × 297 mm)"),
    }
    return choice(options, PageSize.LETTER.value)


def language_choice() -> QComboBox:
    """Return a field for the language that comes first on a form in two languages."""
    return choice({"en": tr("English first"), "es": tr("Spanish first")}, "en")
