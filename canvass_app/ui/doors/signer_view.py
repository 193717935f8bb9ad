"""What the signer sees when the laptop is turned around: the ask, their own entry, nothing else."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QDialog, QLineEdit, QWidget

from canvass_app.desk.doors.signing import LANGUAGES, Signing, signer_wording
from canvass_app.model.campaign import PetitionText
from canvass_app.model.door import Door
from canvass_app.model.line import ShowAs
from canvass_app.text.fold import clean_written
from canvass_app.ui.doors.ink_pad import InkPad
from canvass_app.ui.parts.basics import button, card, column, label, row
from canvass_app.ui.parts.forms import Form, check, choice, line_edit, mark_invalid
from canvass_app.ui.parts.plain_text import set_title
from canvass_app.ui.parts.shrinking_scroll_area import ShrinkingScrollArea
from canvass_app.ui.style.theme import current_theme

_FIELDS = ("name", "street", "unit", "city", "state", "zip")
_CONTACT = ("email", "phone")
_SIDE_BY_SIDE = 900
"""Pixels at 100 % below which the signing field is under the form."""


class SignerView(QDialog):
    """Covers its parent window. Emits `signed` with what the signer entered.

    The sentences are in the signer's language, whatever the canvasser's is; the button at the top
    changes it and keeps what was typed and drawn.
    """

    signed = Signal(object)

    def __init__(
        self,
        door: Door | None,
        texts: Sequence[PetitionText],
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._texts = {text.language: text for text in texts}
        self._language = language if language in LANGUAGES else LANGUAGES[0]
        self._typed: dict[str, str] = _sticky(door)
        self._layout = column()
        self.setLayout(self._layout)
        self._build()
        if parent is not None:
            self.setGeometry(parent.window().geometry())

    @property
    def language(self) -> str:
        """The signer's language, a BCP 47 tag."""
        return self._language

    def signing(self) -> Signing:
        """Return what is in the fields and on the pad now."""
        wants_contact = self.contact.isChecked()
        return Signing(
            **{name: field.text() for name, field in self.fields.items()},
            **{name: self.ways[name].text() if wants_contact else "" for name in _CONTACT},
            consent_contact=wants_contact,
            show_as=ShowAs(self.show_as.currentData()),
            language=self._language,
            strokes=self.pad.strokes,
        )

    def switch_language(self) -> None:
        """Show everything in the other language."""
        following = LANGUAGES.index(self._language) + 1
        before, strokes = self.signing(), self.pad
        self._language = LANGUAGES[following % len(LANGUAGES)]
        self._typed = {name: getattr(before, name) for name in (*_FIELDS, *_CONTACT)}
        strokes.setParent(None)
        self._build(before, strokes)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Enter in a field must not close the view, as it does in other dialogs.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.focusNextChild()
        else:
            super().keyPressEvent(event)

    def finish(self) -> None:
        """Emit what was entered, unless the name is missing."""
        missing = not clean_written(self.fields["name"].text())
        mark_invalid(self.fields["name"], missing)
        if missing:
            self.fields["name"].setFocus()
            return
        self.signed.emit(self.signing())
        self.accept()

    def _build(self, before: Signing | None = None, pad: InkPad | None = None) -> None:
        words = signer_wording(self._language)
        set_title(self, words["title"])
        self.setAccessibleName(words["title"])
        while (item := self._layout.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        self._make_fields(words, before or Signing(""), pad)
        margin = current_theme().px("pad")
        self._layout.setContentsMargins(margin, margin, margin, margin)
        self._layout.addWidget(self._head(words))
        self._layout.addWidget(ShrinkingScrollArea(self._body(words), shrink=False), 1)
        self._layout.addWidget(self._foot(words))
        first = "name" if not self.fields["name"].text() else "street"
        self.fields[first].setFocus()

    def _make_fields(self, words: Mapping[str, str], before: Signing, pad: InkPad | None) -> None:
        self.fields: dict[str, QLineEdit] = {
            name: line_edit(self._typed.get(name, "")) for name in _FIELDS
        }
        self.ways: dict[str, QLineEdit] = {
            name: line_edit(self._typed.get(name, "")) for name in _CONTACT
        }
        self.show_as = choice(
            {
                ShowAs.FULL.value: words["show_full"],
                ShowAs.INITIALS.value: words["show_initials"],
                ShowAs.COUNTED.value: words["show_counted"],
            },
            before.show_as.value,
        )
        self.contact = check(words["contact"], before.consent_contact)
        self.contact.toggled.connect(self._offer_contact)
        self.pad = pad or InkPad(words["sign_here"])
        self.pad.setAccessibleName(words["sign_here"])

    def _head(self, words: Mapping[str, str]) -> QWidget:
        other = signer_wording(LANGUAGES[(LANGUAGES.index(self._language) + 1) % len(LANGUAGES)])
        self.language_button = button(
            other["language_name"], self.switch_language, shortcut="Ctrl+E"
        )
        head = QWidget()
        text = self._texts.get(self._language) or next(iter(self._texts.values()), None)
        title = label(text.title if text else words["title"], "title", wrap=True)
        line = row(title, self.language_button)
        line.setStretch(0, 1)
        head.setLayout(line)
        return head

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        narrow = self.width() < _SIDE_BY_SIDE * current_theme().px("font") / 14
        directions = QBoxLayout.Direction
        self._halves.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)

    def _body(self, words: Mapping[str, str]) -> QWidget:
        """Return the form and, next to or below it, the ask with the signing field."""
        body = QWidget()
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight, body)
        self._halves.setContentsMargins(0, 0, 0, 0)
        self._halves.setSpacing(current_theme().px("gap"))
        entry = QWidget()
        entry.setLayout(column(self._entry(words), None))
        agreement = QWidget()
        agreement.setLayout(column(*self._agreement(words), None))
        for half in (entry, agreement):
            self._halves.addWidget(half, 1)
        self._arrange()
        return body

    def _agreement(self, words: Mapping[str, str]) -> list[QWidget]:
        text = self._texts.get(self._language) or next(iter(self._texts.values()), None)
        ask = card(label(words["asks"], "heading"), label(text.ask if text else "", wrap=True))
        undo = button(words["undo_stroke"], self.pad.undo_stroke)
        clear = button(words["clear"], self.pad.clear)
        ink = card(
            label(words["sign_here"], "heading", wrap=True), self.pad, row(undo, clear, None)
        )
        return [ask, ink]

    def _entry(self, words: Mapping[str, str]) -> QWidget:
        form = Form()
        for name in _FIELDS:
            form.add(words[name], self.fields[name])
        form.add(words["show_label"], self.show_as)
        form.addWidget(self.contact, form.rowCount(), 1)
        self._contact_form = Form()
        for name in _CONTACT:
            self._contact_form.add(words[name], self.ways[name])
        self._contact_part = QWidget()
        self._contact_part.setLayout(
            column(label(words["contact_hint"], "small", wrap=True), self._contact_form)
        )
        self._offer_contact(self.contact.isChecked())
        return card(form, self._contact_part)

    def _foot(self, words: Mapping[str, str]) -> QWidget:
        agree = label(words["agree"], wrap=True)
        privacy = label(words["privacy"], "small", wrap=True)
        self.done_button = button(words["done"], self.finish, kind="main", shortcut="Ctrl+Return")
        self.cancel_button = button(words["cancel"], self.reject)
        foot = QWidget()
        foot.setLayout(column(agree, privacy, row(None, self.cancel_button, self.done_button)))
        return foot

    def _offer_contact(self, wanted: bool) -> None:
        self._contact_part.setVisible(wanted)


def _sticky(door: Door | None) -> dict[str, str]:
    """Return the address of the door: the same for everybody who signs here."""
    if door is None:
        return {}
    return {name: getattr(door, name) for name in _FIELDS if name != "name"}
