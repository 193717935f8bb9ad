"""Names that look like HTML or have an ampersand are shown letter by letter, everywhere.

Goes through all pages, dialogs and screens with a campaign in which every name would do harm, and
looks at what Qt was given for each tool tip, label, button, tab, menu and title.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QEvent, QModelIndex, QPoint, Qt
from PySide6.QtGui import QAccessible, QHelpEvent, QImage, QKeySequence, QTextDocument, QTextLayout
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QTabBar,
    QToolTip,
    QWidget,
)
from pytestqt.qtbot import QtBot

from canvass_app.desk.campaign.destroying import DestructionRecord, plan_destruction
from canvass_app.desk.destination import PageName
from canvass_app.desk.preferences import Preferences
from canvass_app.ui.frame.campaign_view import CampaignView
from canvass_app.ui.opening.create import CreateScreen
from canvass_app.ui.opening.destroyed import DestroyedScreen
from canvass_app.ui.opening.places import campaign_folder
from canvass_app.ui.opening.recovery import RecoveryScreen
from canvass_app.ui.opening.unlock import UnlockScreen
from canvass_app.ui.opening.welcome import WelcomeScreen
from canvass_app.ui.operations.operations import Operations
from canvass_app.ui.parts.plain_text import KeyCaption, tip
from canvass_app.ui.parts.recovery_sheet import recovery_sheet
from canvass_app.ui.translation import tr
from tests.ui.conftest import Start
from tests.ui.hostile import MAGENTA, STEM, canary, harm_with, hostile_campaign, text_of_tip
from tests.ui.states import each_state
from tools.page_states import open_state, settle

_TIPS = (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.StatusTipRole, Qt.ItemDataRole.WhatsThisRole)
_OUR_KEYS = {"Ma&y be contacted"}
_OUR_MARKUP = re.compile(r"</?[ubi]>|&(amp|lt|gt|quot|#x27);")
_MOST_ROWS = 25

# What is left of a payload in whatever the program makes of it.
_MARKS = ("<b>", "<img", "<a href", "&Smith", "<qt>", "<table", "&lt;", "<!DOCTYPE", "[*]", "&Bob")


@pytest.fixture
def operations(qtbot: QtBot, tmp_path: Path) -> Iterator[Operations]:
    made = Operations(hostile_campaign(tmp_path))
    broken: list[BaseException] = []
    made.broke.connect(broken.append)
    yield made
    made.forget_callers()
    made.close_and_wait()
    assert broken == []


@pytest.fixture
def view(qtbot: QtBot, operations: Operations) -> CampaignView:
    name = '<b>Ana</b> & <img src="x.png">'
    preferences = Preferences(
        theme="light", person_name=name, coordinator=True, lock_minutes=0, offer_pack=False
    )
    made = CampaignView(operations, preferences)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    made.activateWindow()
    return made


class Seen:
    """What Qt was given for everything in a window, and what is wrong with it."""

    def __init__(self) -> None:
        self.wrong: list[str] = []
        self.hostile: set[str] = set()

    def look(self, root: QWidget, state: str) -> None:
        """Look at a widget and everything in it."""
        for widget in (root, *root.findChildren(QWidget)):
            self._state = f"{state}, {type(widget).__name__}"
            self._widget(widget)

    def _widget(self, widget: QWidget) -> None:
        self._tip(widget.toolTip(), "tool tip")
        self._spoken(widget)
        self._nothing(widget.statusTip() + widget.whatsThis(), "status tip or help")
        for action in widget.actions():
            self._mnemonic(action.text(), "action")
        match widget:
            case QLabel():
                self._label(widget)
            case QAbstractButton():
                self._mnemonic(_as_given(QAbstractButton, widget), "button")
            case QGroupBox():
                self._mnemonic(widget.title(), "box")
            case QMenu():
                self._mnemonic(widget.title(), "menu")
            case QTabBar():
                for at in range(widget.count()):
                    self._mnemonic(widget.tabText(at), "tab")
                    self._tab_tip(widget.tabToolTip(at))
            case QHeaderView():
                pass
            case QAbstractItemView():
                self._model(widget.model())

    def _model(self, model: QAbstractItemModel | None) -> None:
        if model is None:
            return
        rows = min(model.rowCount(), _MOST_ROWS)
        columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
        for row in range(rows):
            for column in range(columns):
                index = model.index(row, column)
                self._note(str(index.data() or ""), "cell")
                for role in _TIPS:
                    self._tip(index.data(role), "cell's tool tip")
        for side, count in ((Qt.Orientation.Horizontal, columns), (Qt.Orientation.Vertical, rows)):
            for section in range(count):
                for role in _TIPS:
                    self._tip(model.headerData(section, side, role), "heading's tool tip")

    def _label(self, label: QLabel) -> None:
        given = _as_given(QLabel, label)
        match label.textFormat():
            case Qt.TextFormat.RichText:
                document = QTextDocument()
                document.setHtml(given)
                self._note(document.toPlainText(), "label with our own markup")
                if "<" in _OUR_MARKUP.sub("", given) or "&" in _OUR_MARKUP.sub("", given):
                    self.wrong.append(f"{self._state}: markup that is not ours in {given!r}")
            case Qt.TextFormat.PlainText:
                self._note(given, "label")
            case _:
                self._nothing(given, "label that guesses")
        if label.buddy() is not None and not isinstance(label, KeyCaption):
            self._mnemonic(given, "caption")

    def _tip(self, given: object, kind: str) -> None:
        if not given:
            return
        assert isinstance(given, str)
        read = text_of_tip(given)
        self._note(read, kind)
        if given != tip(read):
            self.wrong.append(f"{self._state}: {kind} {given!r}")

    def _tab_tip(self, given: str) -> None:
        if "<" in given or "&" in given:
            self._tip(given, "tab's tool tip")

    def _spoken(self, widget: QWidget) -> None:
        found = QAccessible.queryAccessibleInterface(widget)
        for kind in (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Help):
            if found is not None and "<qt><div" in found.text(kind):
                self.wrong.append(f"{self._state}: a screen reader reads markup")

    def _mnemonic(self, given: str, kind: str) -> None:
        self._note(given.replace("&&", "&"), kind)
        if given not in _OUR_KEYS and not QKeySequence.mnemonic(given).isEmpty():
            self.wrong.append(f"{self._state}: {kind} {given!r} has a key of its own")

    def _nothing(self, given: str, kind: str) -> None:
        if given:
            self.wrong.append(f"{self._state}: {kind} {given!r}")

    def _note(self, read: str, kind: str) -> None:
        if any(mark in read for mark in _MARKS):
            self.hostile.add(kind)


def _as_given(kind: type, widget: QWidget) -> str:
    """Return the text that Qt has, without what our own classes make of it."""
    return str(kind.text(widget))  # type: ignore[attr-defined]


def test_all_pages_show_names_as_they_are(view: CampaignView) -> None:
    seen = Seen()
    for page in PageName:
        open_state(view, page.value)
        seen.look(view.current, page.value)
    for state, shown in each_state(view):
        seen.look(view.current if shown is view else shown, state)
    seen.look(view, "in the end")
    assert seen.wrong == []
    # Else the walk would have found nothing because there was nothing.
    assert seen.hostile >= {
        "tool tip", "cell", "cell's tool tip", "label", "label with our own markup", "button",
    }  # fmt: skip


@pytest.mark.usefixtures("own_settings")
def test_the_screens_before_a_campaign_show_names_as_they_are(qtbot: QtBot, tmp_path: Path) -> None:
    folder = campaign_folder()
    folder.mkdir(parents=True)
    session = hostile_campaign(folder)
    path, plan = session.file.path, plan_destruction(session)
    record = DestructionRecord(
        plan.name, datetime.now(), "<b>Ana</b> &B", plan, removed=3, exports_removed=0,
        left=(path,),
    )  # fmt: skip
    creating = CreateScreen(Preferences())
    creating.findChildren(QLineEdit)[0].setText(STEM)
    unlocking = UnlockScreen(path, Preferences())
    seen = Seen()
    for screen in (
        WelcomeScreen(), creating, unlocking, RecoveryScreen(session.file.recovery_code(), path),
        DestroyedScreen(record, exports=False),
    ):  # fmt: skip
        qtbot.addWidget(screen)
        screen.show()
        seen.look(screen, type(screen).__name__)
    session.close()
    assert seen.wrong == []
    assert seen.hostile >= {"tool tip", "cell", "cell's tool tip", "label"}


def test_the_window_is_called_like_its_file(start: Start, tmp_path: Path) -> None:
    program = start()
    program.show_campaign(hostile_campaign(tmp_path))
    window = program.window.windowHandle()
    assert window.title().startswith(f"{STEM} — Canvass")


def test_the_page_with_the_recovery_code_shows_the_name_as_it_is() -> None:
    page = recovery_sheet("ABCD-EFGH", STEM, date(2026, 6, 7))
    assert STEM in page.toPlainText()


@pytest.mark.parametrize("name", ["Ana \u202eanA", "Ana \u2067", "\u202eAna \u2069"])
def test_a_name_that_turns_around_ends_where_it_ends(qapp: QApplication, name: str) -> None:
    sentence = tr("“{name}” is not on this sheet.", name=name)
    layout = QTextLayout(sentence)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    rest = range(sentence.index("is not"), len(sentence))
    places = [line.cursorToX(at)[0] for at in rest]  # type: ignore[index]
    assert places == sorted(places)
    assert places[0] > line.cursorToX(0)[0]  # type: ignore[index]


def _hover(widget: QWidget, at: QPoint) -> QLabel:
    """Let the mouse rest over a place; return the tool tip that appears."""
    QToolTip.hideText()
    event = QHelpEvent(QEvent.Type.ToolTip, at, widget.mapToGlobal(at))
    QApplication.sendEvent(widget, event)
    shown = [w for w in QApplication.topLevelWidgets() if w.inherits("QTipLabel") and w.isVisible()]
    assert len(shown) == 1
    label = shown[0]
    assert isinstance(label, QLabel)
    return label


def _has_magenta(picture: QImage) -> bool:
    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    return MAGENTA.rgb() in set(memoryview(plain.constBits()).cast("I"))


def _places(table: QAbstractItemView) -> list[QModelIndex]:
    """Return the cells whose text asks for the picture."""
    model = table.model()
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
    cells = (model.index(row, at) for row in range(model.rowCount()) for at in range(columns))
    return [cell for cell in cells if "<img" in str(cell.data() or "")]


def test_hovering_opens_no_picture(qtbot: QtBot, view: CampaignView, tmp_path: Path) -> None:
    harm = harm_with(canary(tmp_path))
    # A tool tip that is guessed to be HTML loads it, or this test could not fail.
    QToolTip.showText(view.mapToGlobal(QPoint(5, 5)), harm, view)
    shown = [w for w in QApplication.topLevelWidgets() if w.inherits("QTipLabel")]
    assert _has_magenta(shown[0].grab().toImage())
    hovered = 0
    for name in ("home", "paper:sheet", "duplicates", "places:mayors", "exporting:list"):
        open_state(view, name)
        settle(view)
        for table in view.current.findChildren(QAbstractItemView):
            if isinstance(table, QHeaderView) or not table.isVisible():
                continue
            for cell in _places(table)[:3]:
                table.scrollTo(cell)
                tip_shown = _hover(table.viewport(), table.visualRect(cell).center())
                assert harm in text_of_tip(tip_shown.text())
                assert not _has_magenta(tip_shown.grab().toImage())
                hovered += 1
    assert hovered > 5
