"""The layout of the paper entry page; parts are stacked if there is no width."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from canvass_app.ui.paper.typing.entry_grid import EntryGrid
from canvass_app.ui.paper.typing.grid_keys import keys_in_words, start_in_words
from canvass_app.ui.paper.typing.line_form import LineForm
from canvass_app.ui.paper.typing.line_panel import LinePanel
from canvass_app.ui.paper.typing.lines_grid import LinesGrid
from canvass_app.ui.paper.typing.sheet_chooser import SheetChooser
from canvass_app.ui.paper.typing.sheet_header import SheetHeader
from canvass_app.ui.paper.typing.sheet_panel import SheetPanel
from canvass_app.ui.paper.typing.sheet_work import Mode
from canvass_app.ui.paper.typing.similar_lines import SimilarLines
from canvass_app.ui.parts.basics import button, column, label, row, rule
from canvass_app.ui.parts.message_strip import MessageStrip
from canvass_app.ui.style.theme import current_theme
from canvass_app.ui.translation import tr

_LEAST_GRID = 620
_LEAST_ROWS = 6


class PaperDesk(QScrollArea):
    """Sheet bar, header and grid at the left, the panel at the right. Emits requests."""

    new_asked = Signal()
    start_asked = Signal()

    def __init__(self, lines: LinesGrid) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.chooser = SheetChooser()
        self.header = SheetHeader()
        self.message = MessageStrip()
        self.grid = EntryGrid(lines)
        self.form = LineForm(lines)
        self._entry = QStackedWidget()
        self.line_panel = LinePanel()
        self.similar = SimilarLines()
        self.sheet_panel = SheetPanel()
        self._new = button(tr("New sheet"), self.new_asked.emit, icon_name="add", shortcut="Ctrl+N")
        self._start = button(
            tr("Start sheet"),
            self.start_asked.emit,
            kind="main",
            shortcut="Ctrl+Return",
            tip=tr("Keep the header and type the lines"),
        )
        self._keys = label(keys_in_words(), "small", wrap=True)
        self._lay_out()
        self.grid.entered_row.connect(self._follow_line)
        self.grid.form_asked.connect(self.show_form)
        self.form.left.connect(self._show_grid)
        self.form.row_entered.connect(self._follow_form)
        self.form.marked.connect(self.grid.marked)
        back = QShortcut(QKeySequence("Esc"), self._panel, self.grid.setFocus)
        back.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def show_mode(self, mode: Mode) -> None:
        """Show what belongs to a sheet that is being started, or to one that is open."""
        is_open = mode is Mode.OPEN
        self._start.setVisible(mode is Mode.DRAFT)
        self._new.setVisible(is_open)
        self._keys.setText(keys_in_words() if is_open else start_in_words())
        self.grid.setEnabled(is_open)
        if not is_open:
            self._entry.setCurrentWidget(self.grid)
        self._panel.setEnabled(is_open)
        self.sheet_panel.setVisible(is_open)
        self.sheet_panel.say_finish(all_the_same=False)

    @property
    def in_form(self) -> bool:
        """Whether the line is shown as a form."""
        return self._entry.currentWidget() is self.form

    def commit_editor(self) -> None:
        """Commit what is being typed, in the grid or in the form."""
        if self.in_form:
            self.form.commit_editor()
        else:
            self.grid.commit_editor()

    def show_form(self) -> None:
        """Show the current line as a form."""
        at, field = self.grid.currentIndex().row(), self.grid.current_field
        self.grid.commit_editor()
        self._entry.setCurrentWidget(self.form)
        self.form.open_at(at, field)

    def _show_grid(self, at: int, field: str) -> None:
        self._entry.setCurrentWidget(self.grid)
        self.grid.begin_at(at, field)

    def _follow_form(self, at: int) -> None:
        self.grid.setCurrentIndex(self.grid.lines.index(at, 0))

    def _follow_line(self) -> None:
        QTimer.singleShot(0, self, self._bring_line_into_sight)

    def _bring_line_into_sight(self) -> None:
        # In low windows, the grid itself extends below the edge.
        if self.grid.editor is not None:
            row = current_theme().px("row")
            center = self.grid.editor.mapTo(self._inside, self.grid.editor.rect().center())
            self.ensureVisible(0, center.y(), 0, row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        scale = current_theme().px("font") / 14
        room = self.width() - current_theme().px("panel_width")
        narrow = room < _LEAST_GRID * scale
        direction = QBoxLayout.Direction
        self._body.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
        # When stacked, all parts start at one edge.
        edge = current_theme().px("pad") + (8 if narrow else 0)
        for part in self._panel_parts:
            margins = part.contentsMargins()
            part.setContentsMargins(edge, margins.top(), edge, margins.bottom())
        self._panel.setMinimumWidth(0 if narrow else current_theme().px("panel_width"))
        self._panel.setMaximumWidth(16_777_215 if narrow else current_theme().px("panel_width"))

    def _lay_out(self) -> None:
        theme = current_theme()
        pad = theme.px("pad")
        left = QVBoxLayout()
        left.setContentsMargins(pad + 8, theme.px("gap"), pad, 8)
        left.setSpacing(theme.px("gap") + 2)
        left.addLayout(row(self.chooser, None, self._new))
        head = row(self.header, self._start)
        head.setAlignment(self._start, Qt.AlignmentFlag.AlignBottom)
        left.addLayout(head)
        left.addWidget(self.message)
        self._entry.addWidget(self.grid)
        self._entry.addWidget(self.form)
        left.addWidget(self._entry, 1)
        left.addWidget(self._keys)
        self._entry.setMinimumHeight(theme.px("row") * (_LEAST_ROWS + 1))
        self._panel = self._make_panel()
        self._inside = QWidget()
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._inside)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(0)
        self._body.addLayout(left, 1)
        self._body.addWidget(self._panel)
        self.setWidget(self._inside)

    def _make_panel(self) -> QFrame:
        pad = current_theme().px("pad")
        upper = QWidget()
        inside = column(
            self.line_panel,
            rule(),
            label(tr("Already in the campaign?"), "heading"),
            self.similar,
            None,
            spacing=current_theme().px("gap"),
        )
        inside.setContentsMargins(pad, pad, pad, 8)
        upper.setLayout(inside)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(upper)
        lower = column(self.sheet_panel)
        lower.setContentsMargins(pad, 0, pad, pad)
        self._panel_parts = (inside, lower)
        panel = QFrame()
        panel.setObjectName("panel")
        panel.setAccessibleName(tr("About this line and this sheet"))
        whole = column(scroll, lower, spacing=0)
        panel.setLayout(whole)
        return panel
