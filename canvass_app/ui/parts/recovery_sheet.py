"""The page with the recovery code, in both languages, printed or as a PDF file."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from html import escape

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QTranslator
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPdfWriter, QTextDocument

from canvass_app.assets import asset_path
from canvass_app.model.words import Words, say
from canvass_app.ui.translation import CONTEXT

_RESOLUTION = 300
_TITLE = say("Recovery code")
_NAMES = (say("Campaign"), say("Date"))
_ADVICE = (
    say("This code opens the campaign if the passphrase is forgotten."),
    say("Anyone who has this paper and the campaign file can read every name in it."),
    say("Keep it where you keep passports: not near the laptop, not in a photo, not in an e-mail."),
    say("Destroy it together with the campaign’s data."),
    say("The code never uses the letters I, L, O or U: what looks like one of them is 1 or 0."),
)
_GROUPS_A_LINE = 4
_GROUP_STYLE = "font-size:24pt; font-weight:600; padding-right:36px; padding-top:12px"


def recovery_sheet(code: str, campaign: str, on: date) -> QTextDocument:
    """Return the page: the code once, and what to do with it in English and in Spanish."""
    spanish = _Spanish()
    document = QTextDocument()
    document.setDefaultFont(QFont("Source Sans Pro", 11))
    document.setHtml(
        f'<p style="font-size:20pt; font-weight:600">{escape(str(_TITLE))}<br>'
        f"{escape(spanish.of(_TITLE))}</p>"
        f"<p>{_fact(0, campaign, spanish)}<br>{_fact(1, on.isoformat(), spanish)}</p>"
        f"{_code_table(code)}"
        f"{_paragraphs(str(words) for words in _ADVICE)}<hr>"
        f"{_paragraphs(spanish.of(words) for words in _ADVICE)}"
    )
    return document


def sheet_as_pdf(document: QTextDocument, title: str) -> bytes:
    """Return the page as a PDF file, made in memory."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_RESOLUTION)
    writer.setTitle(title)
    writer.setPageLayout(page_of_sheet())
    document.print_(writer)
    del writer
    made = buffer.data()
    assert isinstance(made, QByteArray)
    return bytes(made.data())


def page_of_sheet() -> QPageLayout:
    """Return the paper: U.S. Letter, portrait. `QTextDocument.print_` adds its own margins."""
    return QPageLayout(
        QPageSize(QPageSize.PageSizeId.Letter),
        QPageLayout.Orientation.Portrait,
        QMarginsF(),
        QPageLayout.Unit.Millimeter,
    )


class _Spanish:
    """Speaks Spanish whatever the language of the window; English if a sentence is missing."""

    def __init__(self) -> None:
        self._translator = QTranslator()
        self._translator.load(str(asset_path("translations", "canvass_es.qm")))

    def of(self, words: Words) -> str:
        return self._translator.translate(CONTEXT, words.template) or words.template


def _fact(number: int, value: str, spanish: _Spanish) -> str:
    name = _NAMES[number]
    return f"{escape(str(name))} · {escape(spanish.of(name))}: <b>{escape(value)}</b>"


def _code_table(code: str) -> str:
    groups = code.split("-")
    lines = [groups[i : i + _GROUPS_A_LINE] for i in range(0, len(groups), _GROUPS_A_LINE)]
    cells = "".join(
        "<tr>"
        + "".join(f'<td style="{_GROUP_STYLE}">{escape(group)}</td>' for group in line)
        + "</tr>"
        for line in lines
    )
    return f'<table cellpadding="0" cellspacing="0">{cells}</table>'


def _paragraphs(sentences: Iterable[str]) -> str:
    return "<p>" + " ".join(escape(sentence) for sentence in sentences) + "</p>"
