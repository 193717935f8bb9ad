"""A receipt at full size inside the window. It is never written to disk for this."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from canvass_app.ui.parts.basics import button, column, row
from canvass_app.ui.parts.elided_label import ElidedLabel
from canvass_app.ui.parts.forms import name_field
from canvass_app.ui.parts.pdf_view import PdfView
from canvass_app.ui.translation import tr


class ReceiptView(QWidget):
    """Shows the pages of a receipt; emits `closed` when somebody goes back to the list."""

    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.pages = PdfView()
        self._what = ElidedLabel("", "heading")
        back = button(
            tr("Back to the list"), self.closed.emit, icon_name="previous", shortcut="Esc"
        )
        smaller = button("−", self.pages.zoom_out, tip=tr("Smaller (Ctrl and mouse wheel)"))
        larger = button("+", self.pages.zoom_in, tip=tr("Larger (Ctrl and mouse wheel)"))
        smaller.setAccessibleName(tr("Smaller"))
        larger.setAccessibleName(tr("Larger"))
        fit = button(tr("Fit width"), self.pages.fit_width)
        layout = column(row(back, self._what, smaller, larger, fit), self.pages)
        layout.setStretch(1, 1)
        self.setLayout(layout)

    def show_pages(self, pdf: bytes, what: str) -> None:
        """Show a receipt of `what`, a city and a day."""
        self._what.set_text(what)
        name_field(self.pages, tr("Receipt: {what}", what=what))
        self.pages.show_pdf(pdf)

    def forget(self) -> None:
        """Drop what was shown."""
        self.pages.clear()
