"""What is printed on packets, and on which paper."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from canvass_app.printing.data import PageSize, Profile
from canvass_app.ui.translation import tr
from canvass_app.ui.widgets.basics import card, column, label, wide
from canvass_app.ui.widgets.forms import Form, check, choice


class ExportOptions(QWidget):
    """The choices for preview and export. `changed` is emitted when the user changes one."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._profile = choice(
            {
                Profile.RECIPIENT.value: tr("The mayor’s office"),
                Profile.ARCHIVE.value: tr("Our own archive"),
            },
            Profile.RECIPIENT.value,
        )
        self._paper = choice(
            {
                PageSize.LETTER.value: tr("Letter (8½ × 11 in)"),
                PageSize.LEGAL.value: tr("Legal (8½ × 14 in)"),
                PageSize.A4.value: tr("A4 (210 × 297 mm)"),
            },
            PageSize.LETTER.value,
        )
        self.likely_box = check(tr("Print likely signers, too"))
        self._printed = label("", "small", wrap=True)
        self._lay_out()
        self._explain()
        self._profile.currentIndexChanged.connect(self._on_profile)
        self._paper.currentIndexChanged.connect(self.changed)
        self.likely_box.clicked.connect(self.changed)

    @property
    def profile(self) -> Profile:
        """Whom the packets are for."""
        return Profile(self._profile.currentData())

    @property
    def page(self) -> PageSize:
        """The paper."""
        return PageSize(self._paper.currentData())

    @property
    def include_likely(self) -> bool:
        """Whether signers are printed who probably, not certainly, live in the city."""
        return self.likely_box.isChecked()

    def set_likely(self, on: bool) -> None:
        """Show the campaign's own choice; `changed` is not emitted."""
        self.likely_box.setChecked(on)

    def explanation(self) -> str:
        """Return in one sentence what of each signer is printed."""
        if self.profile is Profile.ARCHIVE:
            return tr(
                "Each line shows name, street, city, full ZIP, date, sheet and line; never a "
                "telephone number or an e-mail address. Keep it to yourselves."
            )
        return tr(
            "Each line shows the name as the signer chose, city, the first three digits of the "
            "ZIP, date, sheet and line; never a street, telephone number or e-mail address."
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._hold_height()

    def _lay_out(self) -> None:
        form = Form()
        form.add(tr("Print for"), wide(self._profile))
        form.addWidget(self._printed, form.rowCount(), 1)
        form.add(tr("Paper"), wide(self._paper))
        about = tr(
            "Their ZIP belongs to the city, but some of its addresses lie outside of the limits. "
            "They are marked in print and counted apart."
        )
        self.likely_box.setAccessibleDescription(about)
        at = form.rowCount()
        form.addWidget(self.likely_box, at, 1)
        form.addWidget(label(about, "small", wrap=True), at + 1, 1)
        layout = column(card(form))
        self.setLayout(layout)

    def _on_profile(self) -> None:
        self._explain()
        self.changed.emit()

    def _explain(self) -> None:
        self._printed.setText(self.explanation())
        self._profile.setAccessibleDescription(self.explanation())
        self._hold_height()

    def _hold_height(self) -> None:
        """Never be lower than the explanations need at this width: tables give way instead."""
        layout = self.layout()
        if layout is not None:
            self.setMinimumHeight(layout.heightForWidth(self.width()))
