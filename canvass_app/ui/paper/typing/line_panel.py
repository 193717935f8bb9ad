"""“This line”: what to look at again, and what the signer chose."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from canvass_app.model.line import LineState, ShowAs
from canvass_app.model.not_counting import why_not_counting
from canvass_app.ui.paper.typing.grid_row import STATE_WORDS, GridRow
from canvass_app.ui.parts.basics import column, label, repolish
from canvass_app.ui.parts.forms import check, choice, name_field
from canvass_app.ui.parts.plain_text import KeyCaption
from canvass_app.ui.translation import show, tr


class LinePanel(QWidget):
    """Shows one row of the grid. `chose` carries the field and the value of a signer's choice."""

    chose = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self._heading = label(tr("This line"), "heading")
        self._words = label("", wrap=True)
        self.show_as = choice(
            {
                ShowAs.FULL: tr("full name"),
                ShowAs.INITIALS: tr("initials only"),
                ShowAs.COUNTED: tr("counted only, no name"),
            },
            ShowAs.FULL,
        )
        caption = KeyCaption(tr("Sho&w the signer with"), self.show_as)
        caption.setProperty("role", "small")
        name_field(self.show_as, tr("Show the signer with"))
        self.consent = check("")
        self.consent.set_key(tr("Ma&y be contacted"))
        name_field(self.consent, tr("May be contacted"))
        self.show_as.activated.connect(
            lambda: self.chose.emit("show_as", ShowAs(self.show_as.currentData()))
        )
        self.consent.clicked.connect(lambda checked: self.chose.emit("consent_contact", checked))
        inside = column(self._heading, self._words, caption, self.show_as, self.consent, spacing=4)
        self.setLayout(inside)
        self.show_row(None)

    @property
    def words(self) -> str:
        """What is said about the line."""
        return self._words.text()

    def show_row(self, row: GridRow | None) -> None:
        """Show the state of a line."""
        self._heading.setText(tr("Line {n}", n=row.number) if row else tr("This line"))
        has_line = row is not None and not row.is_empty
        for field in (self.show_as, self.consent):
            field.setEnabled(has_line)
        if row is not None:
            line = row.as_typed
            self.show_as.setCurrentIndex(self.show_as.findData(line.show_as.value))
            self.consent.setChecked(line.consent_contact)
        text, tone = _in_words(row)
        self._words.setText(text)
        if self._words.property("tone") != tone:
            self._words.setProperty("tone", tone)
            repolish(self._words)


def _in_words(row: GridRow | None) -> tuple[str, str]:
    if row is None or row.is_empty:
        return tr("Nothing is typed here yet."), ""
    if row.refused:
        error = next(iter(row.refused.values()))
        return f"{show(error.problem)} {show(error.remedy)}", "bad"
    if row.status is not LineState.SIGNED:
        reason = why_not_counting(row.as_typed, row.rules)
        return tr(
            "Marked: {state}. The line does not count ({code}).",
            state=show(STATE_WORDS[row.status]),
            code=reason.value if reason else "",
        ), ""
    found = row.problems()
    if found:
        return "\n".join(show(words) for words in found), "warn"
    return tr("No problems."), ""
