"""What a profile prints about each signer: changed here, tried in the preview, saved or reset."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from canvass_app.model.profile import (
    DEFAULTS,
    NamesShown,
    PrintProfile,
    Profile,
    ZipShown,
    kept_within_rules,
    may_show_contact,
)
from canvass_app.ui.parts.basics import button, column, row, wide
from canvass_app.ui.parts.forms import Form, check, choice
from canvass_app.ui.translation import tr


class ProfileEditor(QWidget):
    """Fields of a profile, hidden until `open`. `changed` comes with each try, for the preview."""

    changed = Signal()
    save_asked = Signal(object)
    """A `PrintProfile` to save; the profile's default resets it."""
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._profile = DEFAULTS[Profile.RECIPIENT]
        self._names = choice(
            {
                NamesShown.CHOSEN.value: tr("As each signer chose"),
                NamesShown.INITIALS.value: tr("Initials"),
                NamesShown.NUMBER.value: tr("Number only"),
            },
            NamesShown.CHOSEN.value,
        )
        self._zip = choice(
            {
                ZipShown.NONE.value: tr("None"),
                ZipShown.AREA.value: tr("First three digits"),
                ZipShown.WHOLE.value: tr("All five digits"),
            },
            ZipShown.AREA.value,
        )
        self._boxes = {
            "city": check(tr("City")),
            "street": check(tr("Street")),
            "contact": check(tr("Telephone and e-mail")),
            "date": check(tr("Date")),
            "reference": check(tr("Sheet and line")),
            "ink": check(tr("Signatures drawn on a screen")),
        }
        self.save_button = button(tr("Save this choice"), self._save)
        self.reset_button = button(tr("Reset to default"), self._reset)
        self.close_button = button(tr("Don’t change"), self._leave)
        self._lay_out()
        self._names.activated.connect(self._on_change)
        self._zip.activated.connect(self._on_change)
        for box in self._boxes.values():
            box.clicked.connect(self._on_change)
        self.hide()

    @property
    def is_open(self) -> bool:
        """Whether a profile is being changed."""
        return not self.isHidden()

    @property
    def profile(self) -> PrintProfile:
        """The profile as it is being tried out."""
        return self._profile

    def open(self, profile: PrintProfile) -> None:
        """Show the fields of a profile."""
        self._show(profile)
        self.show()
        self._names.setFocus()

    def _lay_out(self) -> None:
        form = self.form = Form()
        form.add(tr("Names"), wide(self._names))
        form.add(tr("ZIP"), wide(self._zip))
        for box in self._boxes.values():
            form.addWidget(box, form.rowCount(), 1)
        buttons = row(self.save_button, self.reset_button, self.close_button, None)
        self.setLayout(column(form, buttons))

    def _show(self, profile: PrintProfile) -> None:
        self._profile = profile
        self._names.setCurrentIndex(self._names.findData(profile.names.value))
        self._zip.setCurrentIndex(self._zip.findData(profile.zip.value))
        for name, box in self._boxes.items():
            box.setChecked(getattr(profile, name))
        self._boxes["contact"].setVisible(may_show_contact(Profile(profile.id)))

    def _on_change(self) -> None:
        ticked = {name: box.isChecked() for name, box in self._boxes.items()}
        tried = replace(
            self._profile,
            names=NamesShown(self._names.currentData()),
            zip=ZipShown(self._zip.currentData()),
            city=ticked["city"],
            street=ticked["street"],
            contact=ticked["contact"],
            date=ticked["date"],
            reference=ticked["reference"],
            ink=ticked["ink"],
        )
        self._show(kept_within_rules(tried))
        self.changed.emit()

    def _save(self) -> None:
        self.hide()
        self.save_asked.emit(self._profile)
        self.closed.emit()

    def _reset(self) -> None:
        self._show(DEFAULTS[Profile(self._profile.id)])
        self._save()

    def _leave(self) -> None:
        self.hide()
        self.closed.emit()


def explained(shown: PrintProfile) -> str:
    """Return in words what a profile prints about each signer."""
    names = {
        NamesShown.CHOSEN: tr("name as the signer chose"),
        NamesShown.INITIALS: tr("initials"),
        NamesShown.NUMBER: tr("number without a name"),
    }
    zips = {
        ZipShown.NONE: "",
        ZipShown.AREA: tr("the first three digits of the ZIP"),
        ZipShown.WHOLE: tr("the full ZIP"),
    }
    parts = [
        names[shown.names],
        tr("street") if shown.street else "",
        tr("city") if shown.city else "",
        zips[shown.zip],
        tr("telephone and e-mail") if shown.contact else "",
        tr("signatures drawn on a screen") if shown.ink else "",
        tr("date") if shown.date else "",
        tr("sheet and line") if shown.reference else "",
    ]
    listed = tr("Each line shows: {parts}.", parts=", ".join(part for part in parts if part))
    if shown.own:
        return f"{listed} {tr('EVERYTHING on the sheets: keep it to yourselves.')}"
    return listed
