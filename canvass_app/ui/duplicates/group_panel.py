"""Three or more lines that may be one person: all of them in a list, and one key for all."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from canvass_app.desk.duplicates.groups import Group, Member
from canvass_app.desk.duplicates.pair_words import Counting, which_counts
from canvass_app.desk.duplicates.search import ReviewCard
from canvass_app.model.line import Line, is_complete
from canvass_app.model.pair import Verdict
from canvass_app.ui.duplicates.pair_card import place_of, state_words
from canvass_app.ui.parts.basics import button, label
from canvass_app.ui.parts.data_table import DataTable
from canvass_app.ui.parts.flow_layout import FlowLayout
from canvass_app.ui.parts.line_reference import line_reference
from canvass_app.ui.parts.rows_table import Cell, Column, RowsModel
from canvass_app.ui.style.theme import current_theme
from canvass_app.ui.translation import show, tr

_MOST_ROWS = 4
"""More are scrolled: they must not push the two cards below out of sight."""

_WIDE = (2, 3)
"""The columns of names and addresses share the remaining width, in panels wide enough."""

_LEAST_WIDTH = 46
"""Heights of the letters."""


class GroupPanel(QFrame):
    """Shows the group of a pair, or nothing. Emits `decided` with a `Verdict` on all lines,
    `chosen` with the id of the line that is to count.
    """

    decided = Signal(object)
    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self.group: Group | None = None
        self._counting = Counting(None, {})
        self._shown_pair: tuple[str, str] = ("", "")
        self._heading = label("", "heading", wrap=True)
        self._note = label("", "small", wrap=True)
        self._rows: RowsModel[Member] = RowsModel(self._columns(), self)
        self._sharing: tuple[int, ...] = _WIDE
        self.table = DataTable(self._rows, tr("The lines of the group"), wide=_WIDE)
        self.same = button(
            "", partial(self.decided.emit, Verdict.SAME), icon_name="person", shortcut="Shift+M",
            tip=tr("One person signed all of these lines; only one counts"),
        )  # fmt: skip
        self.different = button(
            tr("All different (Shift+K)"), partial(self.decided.emit, Verdict.DIFFERENT),
            icon_name="duplicates", shortcut="Shift+K",
            tip=tr("Every line is a different person; each line counts"),
        )  # fmt: skip
        self.count = button(
            tr("Let this line count (C)"), self._choose, icon_name="good", shortcut="C",
            tip=tr("The line selected in the list counts instead of the others"),
        )  # fmt: skip
        self.buttons: list[QPushButton] = [self.same, self.different, self.count]
        self._foot = QWidget()
        self._foot.setLayout(FlowLayout(*self.buttons))
        layout = QVBoxLayout(self)
        pad = current_theme().px("pad")
        layout.setContentsMargins(pad, pad, pad, pad)
        layout.setSpacing(current_theme().px("gap"))
        for part in (self._heading, self._note, self.table, self._foot):
            layout.addWidget(part)
        self.table.selectionModel().currentRowChanged.connect(self._on_moved)
        self.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Where names and addresses would become too narrow, the list scrolls sideways instead.
        wide = _WIDE if self.width() >= _LEAST_WIDTH * current_theme().px("font") else ()
        if wide != self._sharing:
            self._sharing = wide
            self.table.share_width(wide)
            self.table.fit_height(_MOST_ROWS)

    @property
    def spoken(self) -> str:
        """What a screen reader says about the group; empty if there is none."""
        if self.group is None:
            return ""
        return "\n".join(filter(None, (self._heading.text(), self._note.text())))

    @property
    def offers_lines(self) -> bool:
        """Whether the lines are listed and can be decided on together."""
        return self.group is not None and bool(self.group.members)

    def show_group(self, card: ReviewCard | None) -> None:
        """Show the group of a pair; hidden if there is none."""
        self.group = card.group if card is not None else None
        self.setVisible(self.group is not None)
        if card is None or card.group is None:
            return
        for part in (self.table, self._foot):
            part.setVisible(self.offers_lines)
        self._shown_pair = (card.pair.line_a, card.pair.line_b)
        self._counting = which_counts(card.group.lines)
        self._say_heading(card.group)
        self._list(card.group)

    def _say_heading(self, group: Group) -> None:
        if not group.members:
            self._heading.setText(tr("{count} linked lines", count=group.size))
            self._note.setText(
                tr("So many lines are unlikely to be one person. Decide pair by pair.")
            )
            self._note.show()
            return
        self._heading.setText(tr("These {count} lines may be one person", count=group.size))
        apart = _apart_in_words(group)
        self._note.setText(apart)
        self._note.setVisible(bool(apart))
        self.same.setText(tr("Same person: all {count} (Shift+M)", count=group.size))
        self.same.setAccessibleName(self.same.text())

    def _list(self, group: Group) -> None:
        before = self._current()
        self._rows.set_rows(group.members)
        self.table.fit_height(_MOST_ROWS)
        ids = [line.id for line in group.lines]
        other = next((each for each in self._shown_pair if each != self._counting.line_id), "")
        wanted = before.id if before is not None and before.id in ids else other
        if wanted in ids:
            self.table.selectRow(ids.index(wanted))
        self._on_moved()

    def _current(self) -> Line | None:
        at = self.table.currentIndex().row()
        return self._rows.rows[at].line if 0 <= at < len(self._rows.rows) else None

    def _on_moved(self) -> None:
        line = self._current()
        may = line is not None and is_complete(line) and line.id != self._counting.line_id
        self.count.setEnabled(may)

    def _choose(self) -> None:
        line = self._current()
        if line is not None:
            self.chosen.emit(line.id)

    def _columns(self) -> list[Column[Member]]:
        return [
            Column(tr("Counts"), self._counts_cell),
            Column(tr("Found on"), self._place_cell),
            Column(tr("Name"), lambda m: Cell(m.line.name or tr("(no name)"))),
            Column(tr("Address"), lambda m: Cell(address_of(m.line))),
            Column(tr("Signed on"), lambda m: Cell(m.line.signed_on)),
            Column(tr("State"), lambda m: Cell(_state(m.line))),
        ]

    def _place_cell(self, member: Member) -> Cell:
        reference = line_reference(member.sheet, member.line.number)
        if member.line.id not in self._shown_pair:
            return Cell(reference)
        return Cell(reference, "next", "accent", tip=tr("{line}: shown below", line=reference))

    def _counts_cell(self, member: Member) -> Cell:
        why = show(self._counting.why[member.line.id])
        if member.line.id != self._counting.line_id:
            return Cell(tr("no"), "nobody", "muted", tip=why)
        text = tr("yes, chosen") if member.line.preferred else tr("yes")
        return Cell(text, "good", "good", tip=why)


def address_of(line: Line) -> str:
    """Return street, unit and place as people write them."""
    return ", ".join(filter(None, (line.street, line.unit, place_of(line))))


def _state(line: Line) -> str:
    return state_words(line.status) if is_complete(line) else tr("incomplete")


def _apart_in_words(group: Group) -> str:
    by_id = {member.line.id: member for member in group.members}
    said = [
        tr(
            "{one} and {other} were marked as different people. “Same person” for all undoes that.",
            one=_named(by_id[a]),
            other=_named(by_id[b]),
        )
        for a, b in group.apart
        if a in by_id and b in by_id
    ]
    return "\n".join(said)


def _named(member: Member) -> str:
    return f"{member.line.name} ({line_reference(member.sheet, member.line.number)})"
