"""The form for one row of the mayors table: all its fields, checked when it is saved."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)

from canvass_app.desk.places.office_words import office_problems, split_zips
from canvass_app.desk.places.offices import OFFICE_FIELDS
from canvass_app.model.errors import UserError
from canvass_app.model.office import NameStatus, Office, SanctuaryStatus
from canvass_app.model.words import Words
from canvass_app.ui.parts.basics import button, column, label, row
from canvass_app.ui.parts.forms import Form, check, choice, line_edit, mark_invalid, text_edit
from canvass_app.ui.parts.message_strip import MessageStrip
from canvass_app.ui.style.theme import current_theme
from canvass_app.ui.translation import show, tr

Field = QLineEdit | QComboBox | QCheckBox | QPlainTextEdit

_KINDS = ("city", "town", "village", "borough", "township", "municipality", "county",
          "CDP", "unincorporated")  # fmt: skip


class OfficeForm(QFrame):
    """Emits `saved` when the content of the form can be saved, `cancelled` when it is abandoned.

    `replaces` is the id of the row being edited, empty for a new one.
    """

    saved = Signal()
    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self.replaces = ""
        self.fields: dict[str, Field] = _fields()
        self._errors: dict[str, QLabel] = {}
        self._before: dict[str, object] = {}
        self.message = MessageStrip()
        self._heading = label("", "heading", wrap=True)
        self._scroll = QScrollArea()
        self._lay_out()

    @property
    def dirty(self) -> bool:
        """Whether something was changed since the form was filled."""
        return self.values() != self._before

    def fill(self, office: Office, *, new: bool) -> None:
        """Show a row for editing, or what is known about a `new` one."""
        self.replaces = "" if new else office.id
        self._heading.setText(
            tr("New row in the mayors table")
            if new
            else tr("{place}, {state}", place=office.place, state=office.state)
        )
        for name, field in self.fields.items():
            _show_value(field, getattr(office, name))
        self._before = self.values()
        self.message.hide()
        self._show_problems({})
        self._scroll.verticalScrollBar().setValue(0)

    def settle(self, replaces: str, values: dict[str, object]) -> None:
        """Note that these values were saved under an id; what was typed since stays."""
        self.replaces, self._before = replaces, values

    def put(self, values: Mapping[str, object]) -> None:
        """Show values as if they had been typed over the initial ones."""
        for name, field in self.fields.items():
            _show_value(field, values[name])

    def values(self) -> dict[str, object]:
        """Return what is in the form, by field of `Office`."""
        found = {name: _value(field) for name, field in self.fields.items()}
        found["zips_inside"] = split_zips(str(found["zips_inside"]))
        found["name_status"] = NameStatus(str(found["name_status"]))
        found["sanctuary"] = SanctuaryStatus(str(found["sanctuary"]))
        return found

    def save(self) -> None:
        """Emit `saved`, or show what must be fixed and go to the first of it."""
        if self.check():
            self.saved.emit()

    def check(self) -> bool:
        """Show what must be fixed; return whether nothing must."""
        problems = office_problems(self.values())
        self._show_problems(problems)
        # Also checked while another tab is shown, which keeps the focus.
        if problems and self.isVisible():
            self.fields[next(name for name in OFFICE_FIELDS if name in problems)].setFocus()
        return not problems

    def problems(self) -> dict[str, str]:
        """Return what is shown below each field that can be wrong; empty if nothing is wrong."""
        return {name: error.text() for name, error in self._errors.items()}

    def say_error(self, error: UserError) -> None:
        """Show why the row was not saved; what was typed stays."""
        self.message.say_error(error)

    def take_focus(self) -> None:
        """Focus the first required field."""
        self.fields["holder" if self.replaces else "state"].setFocus()

    def _lay_out(self) -> None:
        form = Form()
        for name, text, hint in _rows():
            form.add(text, self.fields[name], hint)
            if name in ("state", "place", "term_end", "verified_on", "sanctuary_on", "zips_inside"):
                error = label("", "small", wrap=True)
                error.setProperty("tone", "bad")
                error.hide()
                self._errors[name] = error
                form.addWidget(error, form.rowCount(), 1)
        inside = QWidget()
        gap = current_theme().px("gap")
        padded = column(form, None)
        padded.setContentsMargins(0, 0, gap + 4, 0)
        inside.setLayout(padded)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(inside)
        save = button(tr("Save"), self.save, kind="main", shortcut="Ctrl+S")
        cancel = button(tr("Cancel"), self.cancelled.emit, shortcut="Esc")
        layout = column(self._heading, self.message, self._scroll, row(save, cancel, None))
        layout.setStretch(2, 1)
        pad = current_theme().px("pad")
        layout.setContentsMargins(pad, pad, pad, pad)
        self.setLayout(layout)

    def _show_problems(self, problems: dict[str, Words]) -> None:
        for name, error in self._errors.items():
            words = problems.get(name)
            error.setText("" if words is None else show(words))
            error.setVisible(words is not None)
            field = self.fields[name]
            if isinstance(field, QLineEdit):
                mark_invalid(field, words is not None)
                field.setAccessibleDescription("" if words is None else show(words))


def field_names() -> dict[str, str]:
    """Return what each field of a row of the mayors table is called."""
    return {name: title for name, title, _ in _rows()}


def _fields() -> dict[str, Field]:
    kinds = {kind: kind for kind in _KINDS}
    statuses = {
        NameStatus.VERIFIED: tr("verified"),
        NameStatus.UNVERIFIED: tr("not verified"),
        NameStatus.EXPIRED: tr("expired"),
    }
    answers = {
        SanctuaryStatus.UNKNOWN: tr("unknown"),
        SanctuaryStatus.YES: tr("yes"),
        SanctuaryStatus.NO: tr("no"),
    }
    day = tr("2027-12-31")
    made: dict[str, Field] = {name: line_edit() for name in OFFICE_FIELDS}
    made |= {
        "kind": choice(kinds, "city"),
        "has_mayor": check(tr("This place has a mayor")),
        "name_status": choice({str(key): text for key, text in statuses.items()}, "unverified"),
        "term_end": line_edit(placeholder=day),
        "verified_on": line_edit(placeholder=day),
        "address": text_edit(rows=5),
        "sanctuary": choice({str(key): text for key, text in answers.items()}, "unknown"),
        "sanctuary_on": line_edit(placeholder=day),
    }
    return made


def _rows() -> list[tuple[str, str, str]]:
    return [
        ("state", tr("State"), ""),
        ("place", tr("Place"), ""),
        ("kind", tr("Kind"), ""),
        ("has_mayor", tr("Mayor"), tr("If not checked, its signers do not go to any mayor.")),
        ("title", tr("Title"), tr("If empty: the usual one for the state and kind.")),
        ("holder", tr("Name"), tr("Printed only when verified and in term.")),
        ("name_status", tr("The name is"), ""),
        ("term_end", tr("Term ends"), ""),
        ("verified_by", tr("Verified by"), ""),
        ("verified_on", tr("Verified on"), ""),
        ("address", tr("Address"), tr("As on the envelope, line by line.")),
        ("email", tr("E-mail"), ""),
        ("phone", tr("Phone"), ""),
        (
            "zips_inside",
            tr("ZIPs inside"),
            tr(
                "ZIPs that you have checked are entirely inside the city limits. Without a "
                "place pack, only these make a route certain."
            ),
        ),
        ("sanctuary", tr("Sanctuary"), tr("Decides what the letter asks for.")),
        ("sanctuary_source", tr("Source of this"), ""),
        ("sanctuary_on", tr("As of"), ""),
        ("geoid", tr("GEOID"), tr("The Census number of the place; can be left empty.")),
        ("source", tr("Source"), tr("Where this row comes from.")),
    ]


def _show_value(field: Field, value: object) -> None:
    if isinstance(field, QCheckBox):
        field.setChecked(bool(value))
    elif isinstance(field, QComboBox):
        if field.findData(str(value)) < 0:
            field.addItem(str(value), str(value))
        field.setCurrentIndex(field.findData(str(value)))
    elif isinstance(field, QPlainTextEdit):
        field.setPlainText(str(value))
    else:
        field.setText(" ".join(value) if isinstance(value, tuple) else str(value))
        field.setCursorPosition(0)


def _value(field: Field) -> object:
    if isinstance(field, QCheckBox):
        return field.isChecked()
    if isinstance(field, QComboBox):
        return str(field.currentData())
    if isinstance(field, QPlainTextEdit):
        return field.toPlainText()
    return field.text()
