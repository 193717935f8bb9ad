"""Where one line might go: its address, the doubt, the candidates, and for which lines."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QComboBox, QLabel, QWidget

from canvass_app.desk.places.office_words import matching_offices
from canvass_app.desk.places.remembered import Scope, rule_for, street_name
from canvass_app.desk.places.routes import RouteCard
from canvass_app.model.office import Office, office_line
from canvass_app.model.route import Candidate
from canvass_app.ui.parts.basics import column, label, row
from canvass_app.ui.parts.forms import line_edit, name_field
from canvass_app.ui.parts.line_reference import line_reference
from canvass_app.ui.parts.plain_text import PlainRadioButton
from canvass_app.ui.places.routes.choice_list import Choice, ChoiceList
from canvass_app.ui.places.routes.route_queue import (
    TIER_ICONS,
    RouteQueue,
    address_lines,
    tier_words,
)
from canvass_app.ui.style.icons import pixmap
from canvass_app.ui.style.theme import current_theme
from canvass_app.ui.translation import show, tr

_MOST_FOUND = 50
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 5, Qt.Key.Key_PageUp: -5}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class RouteChoice(QWidget):
    """Emits `chosen` with an `Office`, or `wanted` with a `Candidate` that has no office yet."""

    chosen = Signal(object)
    wanted = Signal(object)
    searched = Signal()
    """The search for a city by name has ended."""

    def __init__(self, queue: RouteQueue) -> None:
        super().__init__()
        self._queue = queue
        self._offices: dict[str, Office] = {}
        self.card: RouteCard | None = None
        self._where = label("", "small", wrap=True)
        self.address = label("", "title", wrap=True)
        self._picture = QLabel()
        self.reason = label("", wrap=True)
        self.search = line_edit(placeholder=tr("Type a few letters of its name"))
        self.candidates = ChoiceList(tr("Cities to choose from"))
        self._scopes = [PlainRadioButton(), PlainRadioButton(), PlainRadioButton()]
        self._scoped = QWidget()
        self.remember = QComboBox()
        self._remembering = QWidget()
        self._lay_out()
        self.candidates.chosen.connect(self._choose)
        self.search.textChanged.connect(lambda _: self._offer())
        self.search.textChanged.connect(lambda _: self.searched.emit())
        self.search.installEventFilter(self)
        QShortcut(QKeySequence("A"), self, self.search.setFocus)
        QShortcut(QKeySequence("R"), self, self._next_memory)

    def set_offices(self, offices: Sequence[Office]) -> None:
        """Use this mayors table."""
        self._offices = {office.id: office for office in offices}

    def show_line(self, card: RouteCard) -> None:
        """Show a line; what was typed or chosen for another one is cleared."""
        same = self.card is not None and self.card.line.id == card.line.id
        self.card = card
        line, route = card.line, card.route
        reference = line_reference(card.sheet, line.number)
        self._where.setText(f"{reference} · {tier_words(route.tier)}")
        self.address.setText("\n".join(address_lines(line)))
        side = current_theme().px("large")
        self._picture.setPixmap(pixmap(*TIER_ICONS[route.tier], side))
        self.reason.setText(show(route.reason))
        self._offer_scopes(card, keep=same)
        self._offer_memories(card, keep=same)
        if same:
            self._offer(keep=True)
            return
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        self._offer()
        if self.search.hasFocus():
            self.take_focus()

    @property
    def is_searching(self) -> bool:
        """Whether a city is being searched for by name."""
        return self.search.hasFocus() or bool(self.search.text())

    def lines(self) -> list[str]:
        """Return the ids of the lines that the answer is for, the one shown first."""
        if self.card is None:
            return []
        groups: tuple[list[str], ...] = (
            [],
            self._queue.alike(self.card),
            self._queue.same_sheet(self.card),
        )
        chosen = next(at for at, scope in enumerate(self._scopes) if scope.isChecked())
        return list(dict.fromkeys((self.card.line.id, *groups[chosen])))

    @property
    def memory(self) -> Scope | None:
        """Which later lines the answer applies to, None for none."""
        found = self.remember.currentData()
        return Scope(found) if found else None

    def choose(self) -> None:
        """Choose the city that is highlighted in the list."""
        self.candidates.choose()

    def take_focus(self) -> None:
        """Focus the list of cities, where letters are commands."""
        self.candidates.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Make the arrow keys and Enter work in the list while typing."""
        if watched is self.search and event.type() is QEvent.Type.FocusOut:
            self.searched.emit()
        if watched is self.search and isinstance(event, QKeyEvent):
            if event.type() is not QEvent.Type.KeyPress:
                return False
            if event.key() in _STEPS:
                self.candidates.step(_STEPS[Qt.Key(event.key())])
                return True
            if event.key() in _ENTER:
                self.choose()
                return True
            if event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                self.take_focus()
                return True
        return False

    def _lay_out(self) -> None:
        name_field(self.search, tr("Another city"), tr("Searches the mayors table"))
        caption = label(tr("Another city (A)"))
        caption.setBuddy(self.search)
        reason = row(self._picture, self.reason)
        reason.setStretch(1, 1)
        reason.setAlignment(self._picture, Qt.AlignmentFlag.AlignTop)
        group = QButtonGroup(self)
        for scope in self._scopes:
            group.addButton(scope)
        self._scoped.setLayout(
            column(label(tr("The answer is for"), "heading"), *self._scopes, spacing=0)
        )
        name_field(self.remember, tr("Later lines"), tr("Use the answer for later lines (R)"))
        self.remember.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        later = label(tr("Later lines (R)"))
        later.setBuddy(self.remember)
        memory = row(later, self.remember)
        memory.setStretch(1, 1)
        memory.setContentsMargins(0, 0, 0, 0)
        self._remembering.setLayout(memory)
        gap = current_theme().px("gap")
        layout = column(
            column(self._where, self.address, reason, spacing=gap // 2),
            row(caption, self.search),
            self.candidates,
            self._scoped,
            self._remembering,
            None,
        )
        layout.setContentsMargins(gap, 0, gap, gap)
        layout.setSpacing(gap + gap // 2)
        self.setLayout(layout)

    def _offer_scopes(self, card: RouteCard, *, keep: bool) -> None:
        place = address_lines(card.line)[1]
        alike, sheet = len(self._queue.alike(card)), len(self._queue.same_sheet(card))
        texts = (
            tr("this line only"),
            tr("all {count} lines with “{place}”", count=f"{alike:,}", place=place),
            tr(
                "all {count} waiting lines of sheet {sheet}",
                count=f"{sheet:,}",
                sheet=card.sheet or "?",
            ),
        )
        for scope, text, count in zip(self._scopes, texts, (2, alike, sheet), strict=True):
            scope.setText(text)
            scope.setAccessibleName(text)
            scope.setVisible(count > 1)
        chosen = next((scope for scope in self._scopes if scope.isChecked()), self._scopes[0])
        (self._scopes[0] if chosen.isHidden() or not keep else chosen).setChecked(True)
        self._scoped.setVisible(max(alike, sheet) > 1)

    def _offer_memories(self, card: RouteCard, *, keep: bool) -> None:
        line, chosen = card.line, self.remember.currentData() if keep else ""
        texts = {
            Scope.STREET: tr(
                "remember for {street} in ZIP {zip}", street=street_name(line.street), zip=line.zip
            ),
            Scope.ZIP: tr(
                "remember for “{city}” in all of ZIP {zip}", city=line.city, zip=line.zip
            ),
        }
        self.remember.clear()
        self.remember.addItem(tr("review each of them"), "")
        for scope, text in texts.items():
            if rule_for(line, None, scope, who="", on=date.today()) is not None:
                self.remember.addItem(text, scope.value)
        self.remember.setCurrentIndex(max(0, self.remember.findData(chosen)))
        self._remembering.setVisible(self.remember.count() > 1)

    def _next_memory(self) -> None:
        if not self._remembering.isHidden():
            self.remember.setCurrentIndex(
                (self.remember.currentIndex() + 1) % self.remember.count()
            )

    def _offer(self, *, keep: bool = False) -> None:
        typed = self.search.text().strip()
        if typed:
            found = matching_offices(self._offices.values(), typed)[:_MOST_FOUND]
            otherwise = tr("No city in the mayors table matches.")
            offices = [_office_choice(office, None) for office in found]
            self.candidates.offer(offices, otherwise, keep=keep)
        else:
            choices = [self._candidate_choice(candidate) for candidate in self._candidates()]
            otherwise = tr("There is no obvious city. Search for one above, or choose “No mayor”.")
            self.candidates.offer(choices, otherwise, keep=keep)

    def _candidates(self) -> list[Candidate]:
        if self.card is None:
            return []
        route = self.card.route
        own = [Candidate(route.place, route.state, route.office_id)] if route.place else []
        known = {candidate.office_id for candidate in own}
        return own + [each for each in route.candidates if each.office_id not in known]

    def _candidate_choice(self, candidate: Candidate) -> Choice:
        office = self._offices.get(candidate.office_id)
        if office is not None:
            return _office_choice(office, candidate.share)
        detail = tr("Not in the mayors table yet: Enter adds it")
        if candidate.share is not None:
            detail = _with_share(detail, candidate.share)
        return Choice(
            f"{candidate.place}, {candidate.state}",
            detail,
            candidate,
            "add",
            "accent",
        )

    def _choose(self, value: object) -> None:
        (self.chosen if isinstance(value, Office) else self.wanted).emit(value)


def _office_choice(office: Office, share: float | None) -> Choice:
    name = f"{office.place}, {office.state}"
    if not office.has_mayor:
        return Choice(name, tr("A place without a mayor"), office, "nobody", "muted")
    detail = office_line(office)
    if share is not None:
        detail = _with_share(detail, share)
    return Choice(name, detail, office, "places", "accent")


def _with_share(text: str, share: float) -> str:
    shown = "< 1%" if share < 0.01 else f"{share:.0%}"
    return tr("{office} · {share} of the people of this ZIP", office=text, share=shown)
