"""The petition text: the current one, and a new version for future sheets."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from canvass_app.desk.campaign.setting_up import change_text
from canvass_app.model.campaign import PetitionText
from canvass_app.model.changes import Outcome
from canvass_app.model.errors import UserError
from canvass_app.store import queries
from canvass_app.ui.operations.operations import Operations
from canvass_app.ui.parts.basics import button, label, row
from canvass_app.ui.parts.forms import Form, choice, line_edit, text_edit
from canvass_app.ui.settings.section import FieldProblem, Section
from canvass_app.ui.translation import LANGUAGES, tr

_ASK_ROWS, _REASONS_ROWS = 5, 12


class TextSection(Section):
    """One form per language. Nothing changes before a new version is saved on purpose."""

    def __init__(self, operations: Operations) -> None:
        super().__init__()
        self._operations = operations
        self._texts: list[TextForm] = []
        self._newest = 0
        self._version = label("", "heading")
        self._language = choice({}, "")
        self._language.currentIndexChanged.connect(self._show_language)
        self._stack = QStackedWidget()
        self._problem = FieldProblem()
        self._state = label("", "muted")
        self._save_button = button(tr("Save as a new version"), self.save, kind="main")
        head = Form()
        head.add(tr("Language"), self._language)
        bar = QWidget()
        bar.setLayout(row(self._save_button, self._state, None))
        self.add_card(
            tr("Petition text"),
            tr(
                "Each signature belongs to the version that was on its sheet. A change is "
                "saved as a new version for future sheets; the old one stays."
            ),
            self._version,
            head,
            self._stack,
            self._problem,
        )
        self.add_bar(bar)

    @property
    def changed(self) -> bool:
        """Whether something was typed that is not saved yet."""
        return any(form.changed for form in self._texts)

    def first_field(self) -> QWidget:
        return self._language

    def refresh(self) -> None:
        self._operations.ask(lambda session: queries.campaign.texts(session.db), done=self._load)

    def save(self) -> None:
        """Save all languages as the next version."""
        texts = [form.text() for form in self._texts]
        lacking = next((n for n, text in enumerate(texts) if not (text.title and text.ask)), None)
        self._problem.say("" if lacking is None else tr("A petition needs a title and an ask."))
        if lacking is not None:
            self._language.setCurrentIndex(lacking)
        elif not self.changed:
            self._state.setText(tr("Nothing has changed."))
        else:
            before = [form.stored for form in self._texts]
            self._take_as_stored(texts)
            self._operations.act(
                lambda session: change_text(session, texts),
                done=self._on_saved,
                failed=partial(self._on_refused, before),
            )

    def _load(self, texts: Sequence[PetitionText]) -> None:
        stored = [form.stored for form in self._texts]
        if stored == list(texts):
            return
        if _words(stored) == _words(texts):
            # What was saved here has its number now; what is typed since stays.
            self._take_as_stored(texts)
        elif self.changed:
            # What somebody is typing is never replaced.
            return
        else:
            self._show_forms(texts)
        number = texts[0].version if texts else 0
        if number <= self._newest:
            # A version was undone: what was said about it is no longer true.
            self._state.setText("")
        self._newest = number
        self._version.setText(tr("Version {n}", n=number) if texts else tr("There is no text yet."))
        self._save_button.setEnabled(bool(texts))

    def _show_forms(self, texts: Sequence[PetitionText]) -> None:
        at = max(self._language.currentIndex(), 0)
        self._clear()
        for text in texts:
            form = TextForm(text)
            form.edited.connect(self._show_state)
            self._texts.append(form)
            self.align_forms(form.form)
            self._stack.addWidget(form)
            self._language.addItem(LANGUAGES.get(text.language, text.language))
        self._language.setCurrentIndex(min(at, len(texts) - 1))

    def _take_as_stored(self, texts: Sequence[PetitionText]) -> None:
        for form, text in zip(self._texts, texts, strict=True):
            form.stored = text

    def _clear(self) -> None:
        self._language.clear()
        for form in self._texts:
            self.drop_form(form.form)
            self._stack.removeWidget(form)
            form.deleteLater()
        self._texts = []

    def _on_saved(self, outcome: Outcome[object]) -> None:
        if not self.changed:
            self._state.setText(tr("Saved. Ctrl+Z undoes it."))
        self.refresh()

    def _on_refused(self, before: Sequence[PetitionText], error: UserError) -> None:
        self._take_as_stored(before)
        self._show_state()
        self.message.say_error(error)

    def _show_language(self, at: int) -> None:
        if 0 <= at < self._stack.count():
            self._stack.setCurrentIndex(at)

    def _show_state(self) -> None:
        self._state.setText(tr("Not saved yet") if self.changed else "")


class TextForm(QWidget):
    """The petition text in one language."""

    edited = Signal()

    def __init__(self, stored: PetitionText) -> None:
        super().__init__()
        self.stored = stored
        self._title = line_edit(stored.title)
        self._to = line_edit(stored.to)
        self._ask = text_edit(stored.ask, rows=_ASK_ROWS)
        self._reasons = text_edit(stored.reasons, rows=_REASONS_ROWS)
        self.form = form = Form()
        form.add(tr("Title"), self._title)
        form.add(tr("To"), self._to, tr("The line after “To:”. Each packet names its own mayor."))
        form.add(
            tr("What the petition asks"), self._ask, tr("Printed on every page with signatures.")
        )
        form.add(tr("Why"), self._reasons, tr("Leave a blank line between paragraphs."))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(form)
        for line in (self._title, self._to):
            line.textEdited.connect(lambda _: self.edited.emit())
        for block in (self._ask, self._reasons):
            block.textChanged.connect(self.edited)

    @property
    def changed(self) -> bool:
        """Whether it says something else than what is stored."""
        return self.text() != self.stored

    def text(self) -> PetitionText:
        """Return what is in the fields, with the version that it was made from."""
        return replace(
            self.stored,
            title=self._title.text().strip(),
            to=self._to.text().strip(),
            ask=self._ask.toPlainText().strip(),
            reasons=self._reasons.toPlainText().strip(),
        )


def _words(texts: Sequence[PetitionText]) -> list[PetitionText]:
    """Return texts without their version number, which they get when saved."""
    return [replace(text, version=0) for text in texts]
