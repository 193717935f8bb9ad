"""Two lines side by side with a column between them that says, field by field, how they match."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from canvass_app.desk.duplicates.pair_words import likelihood, speaks_against, which_counts
from canvass_app.desk.duplicates.search import ReviewCard
from canvass_app.model.line import Line, LineState
from canvass_app.model.words import Words
from canvass_app.ui.duplicates.differences import Match, marked, match_of
from canvass_app.ui.parts.basics import column, label, repolish, row
from canvass_app.ui.parts.line_reference import line_reference
from canvass_app.ui.style.icons import pixmap
from canvass_app.ui.style.theme import current_theme
from canvass_app.ui.translation import show, tr

_MARK = 3
"""Width in pixels of the bar that the stylesheet draws next to a value that differs."""

_READERS: tuple[tuple[str, Callable[[Line], str]], ...] = (
    ("name", lambda line: line.name),
    ("street", lambda line: ", ".join(filter(None, (line.street, line.unit)))),
    ("place", lambda line: place_of(line)),
    ("signed_on", lambda line: line.signed_on),
    ("email", lambda line: line.email),
    ("phone", lambda line: line.phone),
)


def place_of(line: Line) -> str:
    """Return city, state and ZIP as people write them: `Alder Falls, OR 97571`."""
    return " ".join(filter(None, (", ".join(filter(None, (line.city, line.state))), line.zip)))


class PairCards(QWidget):
    """Shows one pair, `shown`. `spoken` is all of it as text, for screen readers."""

    def __init__(self) -> None:
        super().__init__()
        self.spoken = ""
        self.shown: ReviewCard | None = None
        gap = current_theme().px("gap")
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(0)
        self._grid.setVerticalSpacing(2)
        self._heads = (_Head(), _Head())
        self._chance = label("", "heading", wrap=True)
        self._fields = {
            name: _Field(
                _caption(name),
                large=name == "name",
                breaks=name == "email",
                quiet=name == "signed_on",
            )
            for name, _ in _READERS
        }
        self._counts = (_Verdict(), _Verdict())
        self._reasons = QVBoxLayout()
        self._reasons.setSpacing(gap // 2)
        self._lay_out()

    def show_pair(self, card: ReviewCard) -> None:
        """Show a pair with its lines."""
        self.shown = card
        lines, sheets = (card.first, card.second), (card.first_sheet, card.second_sheet)
        comparison = card.pair.comparison
        said = []
        for head, line, sheet in zip(self._heads, lines, sheets, strict=True):
            said.append(head.say(line_reference(sheet, line.number), line.status))
        chance = tr("Canvass thinks: {chance}", chance=show(likelihood(comparison.probability)))
        self._chance.setText(chance)
        said.append(chance)
        for name, read in _READERS:
            said.append(self._fields[name].compare(read(card.first), read(card.second)))
        counting = which_counts([member.line for member in card.members])
        for verdict, line in zip(self._counts, lines, strict=True):
            said.append(verdict.say(counting.why[line.id], counts=line.id == counting.line_id))
        self._show_reasons(comparison.reasons)
        said += [show(reason) for reason in comparison.reasons]
        self.spoken = "\n".join(part for part in said if part)

    def _lay_out(self) -> None:
        pad = current_theme().px("pad")
        last = len(self._fields) + 1
        for at, side in enumerate((0, 2)):
            frame = QFrame()
            frame.setObjectName("card")
            self._grid.addWidget(frame, 0, side, last + 1, 1)
            self._grid.addWidget(self._heads[at], 0, side)
            self._grid.addWidget(self._counts[at], last, side)
            self._grid.setColumnStretch(side, 1)
        self._grid.setColumnMinimumWidth(1, current_theme().px("row") * 3)
        for at, field in enumerate(self._fields.values(), start=1):
            field.put(self._grid, at)
        self._grid.setRowStretch(last, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(pad)
        layout.addLayout(self._grid)
        layout.addLayout(column(self._chance, self._reasons))
        layout.addStretch(1)

    def _show_reasons(self, reasons: tuple[Words, ...]) -> None:
        while (item := self._reasons.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                # Until it is deleted, it must not be painted over what follows.
                old.hide()
                old.deleteLater()
        for reason in reasons:
            self._reasons.addWidget(_Reason(reason))


class _Head(QWidget):
    """Sheet, line and state above a card."""

    def __init__(self) -> None:
        super().__init__()
        self._reference = label("", "heading", wrap=True)
        self._state = label("", "small")
        layout = column(self._reference, self._state, spacing=0)
        gap = current_theme().px("gap")
        layout.setContentsMargins(gap + _MARK, gap, gap, gap // 2)
        self.setLayout(layout)

    def say(self, reference: str, state: LineState) -> str:
        words = state_words(state)
        self._reference.setText(reference)
        self._state.setText(words)
        return f"{reference}: {words}"


class _Field:
    """One field of both lines: left value, how they match, right value.

    `quiet`: a different value is expected, and no reason to look twice.
    """

    def __init__(self, caption: str, *, large: bool, breaks: bool, quiet: bool) -> None:
        self._caption = caption
        self._breaks = breaks
        self._quiet = quiet
        self._values = (_value(large), _value(large))
        self._name = label(caption, "small")
        self._name.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._picture = QLabel()
        self._word = label("", "small")
        self._middle = QWidget()
        middle = column(
            self._name,
            row(None, self._picture, self._word, None, spacing=4),
            spacing=0,
        )
        middle.setContentsMargins(4, 3, 4, 3)
        self._middle.setLayout(middle)

    def put(self, grid: QGridLayout, at: int) -> None:
        grid.addWidget(self._values[0], at, 0)
        grid.addWidget(self._middle, at, 1, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(self._values[1], at, 2)

    def compare(self, first: str, second: str) -> str:
        """Show both values; return them as a sentence for screen readers."""
        match = match_of(first, second)
        for shown in (*self._values, self._middle):
            shown.setVisible(match is not Match.EMPTY)
        for field, text, other in zip(self._values, (first, second), (second, first), strict=True):
            _fill(field, text, other, match, quiet=self._quiet)
            if self._breaks:
                field.setText(_breakable(field.text()))
        word = _match_word(match)
        tone = {Match.DIFFERS: "warn", Match.SAME: "good"}.get(match, "muted")
        tone = "muted" if self._quiet else tone
        self._word.setText(word)
        self._word.setProperty("tone", tone if tone == "warn" else "")
        repolish(self._word)
        if match is Match.EMPTY:
            return ""
        self._picture.setPixmap(pixmap(match.value, tone, current_theme().px("font") + 2))
        nothing = tr("not given")
        return f"{self._caption}: {first or nothing} / {second or nothing}: {word}"


class _Verdict(QWidget):
    """At the bottom of a card: whether this line would count, and why."""

    def __init__(self) -> None:
        super().__init__()
        self._picture = QLabel()
        self._words = label("", "small", wrap=True)
        layout = row(self._picture, self._words)
        layout.setStretch(1, 1)
        layout.setAlignment(self._picture, Qt.AlignmentFlag.AlignTop)
        gap = current_theme().px("gap")
        layout.setContentsMargins(gap + _MARK, gap, gap, gap)
        self.setLayout(layout)

    def say(self, why: Words, *, counts: bool) -> str:
        name, tone = ("good", "good") if counts else ("nobody", "muted")
        self._picture.setPixmap(pixmap(name, tone, current_theme().px("font") + 2))
        self._words.setText(show(why))
        return show(why)


class _Reason(QWidget):
    """One reason with a mark for or against."""

    def __init__(self, reason: Words) -> None:
        super().__init__()
        against = speaks_against(reason)
        picture = QLabel()
        name = ("warn", "warn") if against else ("good", "good")
        picture.setPixmap(pixmap(*name, current_theme().px("font") + 2))
        layout = row(picture, label(show(reason), wrap=True))
        layout.setStretch(1, 1)
        layout.setAlignment(picture, Qt.AlignmentFlag.AlignTop)
        self.setLayout(layout)


def _value(large: bool) -> QLabel:
    made = QLabel()
    made.setTextFormat(Qt.TextFormat.RichText)
    made.setWordWrap(True)
    made.setIndent(0)
    made.setProperty("role", "value-large" if large else "value")
    made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return made


def _fill(field: QLabel, text: str, other: str, match: Match, *, quiet: bool) -> None:
    if match is Match.DIFFERS and not quiet:
        rich = marked(text, other)
    elif text:
        rich = escape(text)
    else:
        rich = f"<i>{escape(tr('not given'))}</i>"
    field.setText(rich)
    shown = Match.SAME if quiet else match
    field.setProperty("match", shown.value if text else "missing")
    repolish(field)


def _breakable(rich: str) -> str:
    # An e-mail address is one long word; without a break point it would be cut off.
    for sign in "@.-_":
        rich = rich.replace(sign, f"{sign}\u200b")
    return rich


def _caption(name: str) -> str:
    return {
        "name": tr("Name"),
        "street": tr("Street"),
        "place": tr("Place"),
        "signed_on": tr("Signed on"),
        "email": tr("E-mail"),
        "phone": tr("Phone"),
    }[name]


def _match_word(match: Match) -> str:
    return {
        Match.EMPTY: "",
        Match.SAME: tr("same"),
        Match.DIFFERS: tr("differs"),
        Match.ONE_SIDED: tr("on one line"),
    }[match]


def state_words(state: LineState) -> str:
    """Return what the paper shows on a line."""
    return {
        LineState.SIGNED: tr("signed"),
        LineState.BLANK: tr("blank"),
        LineState.CROSSED_OUT: tr("crossed out"),
        LineState.ILLEGIBLE: tr("illegible"),
        LineState.WITHDRAWN: tr("withdrawn"),
    }[state]
