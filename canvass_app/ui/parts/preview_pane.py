"""A packet as it would be printed, with page turning, or words on why there is none."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QStackedLayout, QWidget

from canvass_app.model.errors import UserError
from canvass_app.ui.parts.basics import button, column, label, row
from canvass_app.ui.parts.elided_label import ElidedLabel
from canvass_app.ui.parts.forms import name_field
from canvass_app.ui.parts.pdf_view import PdfView
from canvass_app.ui.style.theme import current_theme
from canvass_app.ui.translation import show, tr


class PreviewPane(QWidget):
    """Page turning above, the pages in the middle, the promise below: nothing is saved."""

    def __init__(self) -> None:
        super().__init__()
        self.view = PdfView()
        self._what = ElidedLabel("", "heading")
        self._page = label("")
        self._note = label("", "muted", wrap=True)
        self._note.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._make_buttons()
        self._lay_out()
        self.view.page_changed.connect(self._say_page)
        self.say(tr("Choose a city to see its packet here."))

    @property
    def title(self) -> str:
        """Whose packet this is."""
        return self._what.text()

    @property
    def page_text(self) -> str:
        """The words about the visible page; empty if there is none."""
        return self._page.text()

    @property
    def note(self) -> str:
        """The words in place of the pages; empty when pages are shown."""
        return "" if self._stack.currentIndex() else self._note.text()

    def show_pdf(self, pdf: bytes, what: str) -> None:
        """Show a packet; when it is the one that was shown, stay on the page."""
        page = self.view.page if what == self._what.text() else 0
        self._what.set_text(what)
        self._stack.setCurrentIndex(1)
        self.view.show_pdf(pdf, page=page)
        self._enable(True)
        self._say_page(self.view.page)

    def wait_for(self, what: str) -> None:
        """Say that a preview is being made; pages of the same packet stay visible."""
        if what != self._what.text() or not self.view.page_count:
            self.say(tr("Preparing the preview…"), what)

    def say(self, text: str, what: str = "") -> None:
        """Show words instead of pages."""
        self._what.set_text(what)
        self._note.setText(text)
        self.view.clear()
        self._stack.setCurrentIndex(0)
        self._page.setText("")
        self._enable(False)

    def say_error(self, error: UserError, what: str) -> None:
        """Show why there is no preview and what to do."""
        self.say(f"{show(error.problem)} {show(error.remedy)}", what)

    def _make_buttons(self) -> None:
        self._previous = button(
            tr("Previous"), self._turn_back, icon_name="previous", shortcut="Ctrl+PgUp"
        )
        self._next = button(tr("Next"), self._turn_on, icon_name="next", shortcut="Ctrl+PgDown")
        self._smaller = button("−", self.view.zoom_out, tip=tr("Smaller (Ctrl and mouse wheel)"))
        self._larger = button("+", self.view.zoom_in, tip=tr("Larger (Ctrl and mouse wheel)"))
        self._fit = button(tr("Fit width"), self.view.fit_width)
        self._smaller.setAccessibleName(tr("Smaller"))
        self._larger.setAccessibleName(tr("Larger"))
        self._buttons = (self._previous, self._next, self._smaller, self._larger, self._fit)

    def _lay_out(self) -> None:
        middle = QFrame()
        middle.setObjectName("previewnote")
        words = column(None, self._note, None)
        pad = current_theme().px("pad")
        words.setContentsMargins(pad, pad, pad, pad)
        middle.setLayout(words)
        self._stack = QStackedLayout()
        caption = label(tr("Preview: not saved anywhere"), "small")
        turning = row(self._previous, self._next, None, self._smaller, self._larger, self._fit)
        layout = column(row(self._what, self._page), turning, self._stack, caption)
        layout.setStretch(2, 1)
        self.setLayout(layout)
        # Only now: without a parent, the first one would flash up as a separate window.
        self._stack.addWidget(middle)
        self._stack.addWidget(self.view)

    def _turn_back(self) -> None:
        self.view.go_to_page(self.view.page - 1)

    def _turn_on(self) -> None:
        self.view.go_to_page(self.view.page + 1)

    def _enable(self, on: bool) -> None:
        for part in self._buttons:
            part.setEnabled(on)

    def _say_page(self, index: int) -> None:
        count = self.view.page_count
        if not count:
            return
        words = tr("Page {page} of {count}", page=index + 1, count=count)
        self._page.setText(words)
        name_field(self.view, tr("Preview of the packet, {page}", page=words))
        self._previous.setEnabled(index > 0)
        self._next.setEnabled(index < count - 1)
