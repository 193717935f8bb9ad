"""Where to save a report: as a PDF to print, or as a table for a spreadsheet."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from canvass_app.desk.printed_reports import Form, form_of
from canvass_app.desk.session import Session
from canvass_app.ui.parts.dialog_folders import folder_of_downloads
from canvass_app.ui.parts.file_dialogs import ask_how_to_save
from canvass_app.ui.translation import tr


def ask_for_report(parent: QWidget, title: str, name: str) -> Path | None:
    """Ask where to save a report; `name` is without extension; None if cancelled.

    A name without an extension gets that of the chosen kind.
    """
    printed, table = tr("Report to print (*.pdf)"), tr("Tables (*.csv)")
    chosen, kind = ask_how_to_save(
        parent, title, str(Path(folder_of_downloads()) / f"{name}.pdf"), f"{printed};;{table}"
    )
    return chosen and with_ending(chosen, ".csv" if kind == table else ".pdf")


def with_ending(path: Path, ending: str) -> Path:
    """Return `path` with an extension, if it has none of the known ones."""
    known = path.suffix.casefold() in {".pdf", ".csv"}
    return path if known else path.with_name(path.name + ending)


def shown_form(session: Session) -> Form:
    """Return the form of a report made now, in the language of the window."""
    spanish = QLocale().language() == QLocale.Language.Spanish
    return form_of(session.db, "es" if spanish else "en", date.today())
