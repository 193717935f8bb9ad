"""What is printed on packets, and on which paper."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from canvass_app.desk.print_profiles import NAMES
from canvass_app.model.profile import DEFAULTS, PrintProfile
from canvass_app.printing.data import PageSize, Profile
from canvass_app.ui.packets.profile_editor import ProfileEditor, explained
from canvass_app.ui.parts.basics import button, card, column, label, wide
from canvass_app.ui.parts.forms import Form, align_forms, check, choice
from canvass_app.ui.translation import show, tr


class ExportOptions(QWidget):
    """The choices for preview and export. `changed` is emitted when the user changes one."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._profile = choice(
            {profile.value: show(words) for profile, words in NAMES.items()},
            Profile.RECIPIENT.value,
        )
        self._shown = dict(DEFAULTS)
        self.editor = ProfileEditor()
        self._edit = button(tr("Change what is printed…"), self._open_editor)
        self._paper = choice(
            {
                PageSize.LETTER.value: tr("Letter (8½ × 11 in)"),
                PageSize.LEGAL.value: tr("Legal (8½ × 14 in)"),
                PageSize.A4.value: tr("A4 (210 × 297 mm)"),
            },
            PageSize.LETTER.value,
        )
        self.likely_box = check(tr("Print likely signers, too"))
        self.supplement_box = check(tr("Only what came after the last packet"))
        self._printed = label("", "small", wrap=True)
        self._lay_out()
        self._explain()
        self._profile.currentIndexChanged.connect(self._on_profile)
        self._paper.currentIndexChanged.connect(self.changed)
        self.likely_box.clicked.connect(self.changed)
        self.supplement_box.clicked.connect(self.changed)
        self.editor.changed.connect(self._on_edited)
        self.editor.closed.connect(self._close_editor)

    @property
    def profile(self) -> Profile:
        """Who the packets are for."""
        return Profile(self._profile.currentData())

    @property
    def page(self) -> PageSize:
        """The paper."""
        return PageSize(self._paper.currentData())

    @property
    def include_likely(self) -> bool:
        """Whether signers who probably, but not certainly, live in the city are printed."""
        return self.likely_box.isChecked()

    def set_likely(self, on: bool) -> None:
        """Show the campaign's own choice; `changed` is not emitted."""
        self.likely_box.setChecked(on)

    @property
    def supplement(self) -> bool:
        """Whether only signatures that came after the last packet are printed."""
        return self.supplement_box.isChecked()

    @property
    def shown(self) -> PrintProfile:
        """What is printed about each signer, including unsaved changes being tried out."""
        return self.editor.profile if self.editor.is_open else self._shown[self.profile]

    def set_profiles(self, shown: Mapping[Profile, PrintProfile]) -> None:
        """Use what the campaign's profiles print; `changed` is not emitted."""
        self._shown = dict(shown)
        self._explain()

    def explanation(self) -> str:
        """Return in words what would be written about each signer: as saved, not as tried out."""
        return explained(self._shown[self.profile])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._hold_height()

    def _lay_out(self) -> None:
        form = Form()
        form.add(tr("Print for"), wide(self._profile))
        form.addWidget(self._printed, form.rowCount(), 1)
        at = form.rowCount()
        form.addWidget(self._edit, at, 1, Qt.AlignmentFlag.AlignLeft)
        form.addWidget(self.editor, at + 1, 0, 1, 2)
        form.add(tr("Paper"), wide(self._paper))
        about = tr(
            "Their ZIP belongs to the city, but some of its addresses are outside the city "
            "limits. They are marked in print and counted separately."
        )
        self.likely_box.setAccessibleDescription(about)
        at = form.rowCount()
        form.addWidget(self.likely_box, at, 1)
        form.addWidget(label(about, "small", wrap=True), at + 1, 1)
        form.addWidget(self.supplement_box, at + 2, 1)
        align_forms(form, self.editor.form)
        layout = column(card(form))
        self.setLayout(layout)

    def _open_editor(self) -> None:
        self.editor.open(self._shown[self.profile])
        self._edit.hide()
        self._hold_height()

    def _close_editor(self) -> None:
        self._edit.show()
        self._on_edited()
        self._edit.setFocus()

    def _on_edited(self) -> None:
        self._explain()
        self.changed.emit()

    def _on_profile(self) -> None:
        if self.editor.is_open:
            self.editor.open(self._shown[self.profile])
        self._explain()
        self.changed.emit()

    def _explain(self) -> None:
        self._printed.setText(explained(self.shown))
        self._profile.setAccessibleDescription(explained(self.shown))
        self._hold_height()

    def _hold_height(self) -> None:
        """Never be lower than the explanations need at this width: tables shrink instead."""
        layout = self.layout()
        if layout is not None:
            self.setMinimumHeight(layout.heightForWidth(self.width()))
