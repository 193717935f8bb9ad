"""The packets page on the training city, driven by keyboard and mouse."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDesktopServices, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from canvass_app.desk.campaign import setting_up as campaigns
from canvass_app.desk.destination import IMPORT, PLACES
from canvass_app.desk.files import importing
from canvass_app.desk.places import routes
from canvass_app.desk.print_profiles import print_profile
from canvass_app.desk.session import Session
from canvass_app.model.changes import Outcome, Topic
from canvass_app.model.profile import NamesShown, Profile
from canvass_app.model.route import Route, Tier
from canvass_app.model.words import say
from canvass_app.store import queries, results
from canvass_app.store.destruction import RUN_TRACE
from canvass_app.ui.packets import packet_previews
from canvass_app.ui.packets.cities_table import city_name
from canvass_app.ui.packets.page import PacketsPage
from tests.ui.conftest import Opened
from tests.ui.stored import stored

Show = Callable[[Opened], PacketsPage]
_CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def show(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Show:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "exports").mkdir()

    def opened_page(opened: Opened) -> PacketsPage:
        page = PacketsPage(*opened)
        qtbot.addWidget(page)
        page.resize(1180, 760)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        page.take_focus()
        qtbot.waitUntil(lambda: not opened[0].pending)
        return page

    return opened_page


def _names(page: PacketsPage) -> list[str]:
    return [city_name(city) for city in page.cities.rows]


def _cell(page: PacketsPage, row: int, column: int) -> str:
    return page.cities.cell(row, column).text


def _press(page: PacketsPage, text: str, qtbot: QtBot) -> None:
    found = next(b for b in page.findChildren(QPushButton) if b.isVisible() and b.text() == text)
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)


def _pages(path: Path) -> int:
    document = pypdfium2.PdfDocument(path)
    try:
        return len(document)
    finally:
        document.close()


def test_cities_are_listed_and_the_first_ready_one_is_previewed(
    opened: Opened, show: Show, qtbot: QtBot
) -> None:
    page = show(opened)
    qtbot.waitUntil(lambda: page.pane.view.page_count > 0)
    assert _names(page) == ["Alder Falls, OR", "Puerto Claro, OR", "Saint Brannoc, OR"]
    assert _cell(page, 0, 1) == "118"
    assert _cell(page, 0, 4) == "Ready"
    assert page.pane.page_text == f"Page 1 of {page.pane.view.page_count}"
    assert page.table.hasFocus()
    assert page.unrouted.text == ""
    assert page.uncompared.text == ""


def test_nothing_is_written_for_a_preview(
    opened: Opened, show: Show, qtbot: QtBot, tmp_path: Path
) -> None:
    page = show(opened)
    qtbot.waitUntil(lambda: page.pane.view.has_picture(0))
    assert not [path for path in tmp_path.rglob("*") if path.suffix in {".pdf", ".part", ".png"}]


def test_pages_turn_by_keys_and_buttons(opened: Opened, show: Show, qtbot: QtBot) -> None:
    page = show(opened)
    view = page.pane.view
    qtbot.waitUntil(lambda: view.has_picture(0))
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    assert page.pane.page_text.startswith("Page 2 of")
    qtbot.waitUntil(lambda: view.has_picture(1))
    QTest.keyClick(view, Qt.Key.Key_End)
    assert page.pane.page_text == f"Page {view.page_count} of {view.page_count}"
    QTest.keyClick(view, Qt.Key.Key_Home)
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_PageDown, _CTRL)
    assert view.page == 1
    _press(page, "Previous", qtbot)
    assert view.page == 0


def test_zoom_keeps_the_page_and_fit_width_comes_back(
    opened: Opened, show: Show, qtbot: QtBot
) -> None:
    page = show(opened)
    view = page.pane.view
    qtbot.waitUntil(lambda: view.has_picture(0))
    fitting = view.zoom
    view.go_to_page(3)
    wheel = QWheelEvent(
        QPointF(50, 50), view.viewport().mapToGlobal(QPointF(50, 50)), QPoint(), QPoint(0, 120),
        Qt.MouseButton.NoButton, _CTRL, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view.viewport(), wheel)
    assert view.zoom > fitting
    assert view.page == 3
    qtbot.waitUntil(lambda: view.has_picture(3))
    _press(page, "Fit width", qtbot)
    assert view.zoom == pytest.approx(fitting)
    assert view.page == 3


def test_quick_changes_of_the_city_end_at_the_last_one(
    opened: Opened, show: Show, qtbot: QtBot
) -> None:
    page = show(opened)
    for _ in range(2):
        QTest.keyClick(page.table, Qt.Key.Key_Down)
    QTest.keyClick(page.table, Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: not opened[0].pending)
    qtbot.waitUntil(lambda: page.pane.view.page_count > 0)
    assert page.city is not None
    assert city_name(page.city) == page.pane.title == "Puerto Claro, OR"


def test_all_ready_cities_are_written_by_keyboard_alone(
    opened: Opened, show: Show, qtbot: QtBot, tmp_path: Path
) -> None:
    page = show(opened)
    QTest.keyClick(page, Qt.Key.Key_E, _CTRL)
    assert page.panel.sentence == "Exporting writes 321 names in 3 files:"
    waiting = queries.pairs.counts(stored(opened[0])).open
    assert page.panel.doubles == (
        f"{waiting} possible duplicates need a decision; until someone decides, both lines "
        "are printed."
    )
    assert page.panel.write_button.hasFocus()
    QTest.keyClick(page.panel.write_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "written and checked" in page.panel.sentence, timeout=20_000)
    assert page.panel.sentence == "3 packets are written and checked."
    files = sorted((tmp_path / "exports").rglob("*.pdf"))
    assert [path.name for path in files] == [
        "OR-ALDER-FALLS-1.pdf",
        "OR-PUERTO-CLARO-1.pdf",
        "OR-SAINT-BRANNOC-1.pdf",
    ]
    assert all(_pages(path) > 5 for path in files)
    noted = queries.packets.packets(stored(opened[0]))
    assert {packet.file_name for packet in noted} == {path.name for path in files}
    qtbot.waitUntil(lambda: "no. 1" in _cell(page, 0, 3))


def test_one_city_goes_to_the_folder_that_was_chosen(
    opened: Opened, show: Show, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = show(opened)
    shown: list[Path] = []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: shown.append(Path(url.toLocalFile()))
    )
    target = tmp_path / "stick"
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *args: str(target))
    QTest.keyClick(page.table, Qt.Key.Key_Down)
    _press(page, "Export this city…", qtbot)
    assert page.panel.sentence == "Exporting writes 105 names in 1 file:"
    _press(page, "Another folder…", qtbot)
    _press(page, "Write the packets", qtbot)
    qtbot.waitUntil(lambda: "1 packet is written" in page.panel.sentence, timeout=20_000)
    assert [path.name for path in target.rglob("*.pdf")] == ["OR-PUERTO-CLARO-1.pdf"]
    _press(page, "Open folder", qtbot)
    assert shown == [target / "OR" / "Puerto Claro"]


def test_not_now_writes_nothing_and_gives_the_keyboard_back(
    opened: Opened, show: Show, qtbot: QtBot, tmp_path: Path
) -> None:
    page = show(opened)
    QTest.keyClick(page, Qt.Key.Key_E, _CTRL)
    QTest.keyClick(page.panel.write_button, Qt.Key.Key_Escape)
    assert page.panel.isHidden()
    assert page.table.hasFocus()
    assert not list((tmp_path / "exports").rglob("*"))


def test_a_city_that_cannot_be_written_is_named_with_the_remedy(
    opened: Opened, show: Show, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "exports" / "OR").write_text("a file where the folder should be")
    page = show(opened)
    QTest.keyClick(page, Qt.Key.Key_E, _CTRL)
    QTest.keyClick(page.panel.write_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "could not be written" in page.panel.sentence, timeout=20_000)
    assert "Alder Falls, OR: The packet cannot be written" in page.panel.problems
    assert "Choose another folder" in page.panel.problems


def test_a_cancelled_export_says_so_and_can_be_started_again(
    opened: Opened, show: Show, qtbot: QtBot
) -> None:
    page = show(opened)
    operations = opened[0]
    operations.busy.connect(lambda what: operations.cancel() if what else None)
    QTest.keyClick(page, Qt.Key.Key_E, _CTRL)
    QTest.keyClick(page.panel.write_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: page.panel.sentence.startswith("Stopped."), timeout=20_000)
    assert page.export_all.isEnabled()
    assert page.panel.resume_button.hasFocus()


def test_a_stopped_run_is_continued_or_restarted_as_the_person_says(
    opened: Opened, show: Show, qtbot: QtBot, tmp_path: Path
) -> None:
    page, operations = show(opened), opened[0]

    def stop_after_the_first(*_: object) -> None:
        if queries.packets.packets(stored(operations)):
            operations.cancel()

    operations.progressed.connect(stop_after_the_first)
    QTest.keyClick(page, Qt.Key.Key_E, _CTRL)
    assert not page.panel.go_on_button.isVisible()
    QTest.keyClick(page.panel.write_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: page.panel.sentence.startswith("Stopped."), timeout=20_000)
    finished = len(queries.packets.packets(stored(operations)))
    assert 0 < finished < 3
    operations.progressed.disconnect(stop_after_the_first)

    # Asked again, as after a start of the program, the page says that something was stopped.
    QTest.keyClick(page.panel.resume_button, Qt.Key.Key_Escape)
    QTest.keyClick(page, Qt.Key.Key_E, _CTRL)
    assert page.panel.go_on_button.hasFocus()
    assert page.panel.write_button.text() == "Write all again"
    QTest.keyClick(page.panel.go_on_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "written and checked" in page.panel.sentence, timeout=20_000)
    assert len(queries.packets.packets(stored(operations))) == 3
    assert not page.panel.resume_button.isVisible()

    (tmp_path / "exports" / RUN_TRACE).touch()
    QTest.keyClick(page, Qt.Key.Key_E, _CTRL)
    _press(page, "Write all again", qtbot)
    qtbot.waitUntil(lambda: len(queries.packets.packets(stored(operations))) == 6, timeout=20_000)
    qtbot.waitUntil(lambda: "written and checked" in page.panel.sentence, timeout=20_000)


def test_a_city_below_the_least_number_is_held_back_in_words(
    opened: Opened, show: Show, qtbot: QtBot
) -> None:
    page = show(opened)
    opened[0].act(lambda s: campaigns.change_settings(s, {"minimum_signers": 100}))
    qtbot.waitUntil(lambda: _cell(page, 2, 4) == "Only 98 signers; a packet needs 100.")
    page.table.setCurrentIndex(page.cities.index(2, 0))
    assert page.pane.note == "No packet yet. Only 98 signers; a packet needs 100."
    assert not page.export_city.isEnabled()
    assert "(2)" in page.export_all.text()


def test_likely_signers_are_printed_when_asked_for(
    opened: Opened, show: Show, qtbot: QtBot
) -> None:
    page = show(opened)
    box = page.options.likely_box
    assert not box.isChecked()
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: _cell(page, 0, 1) == "123")
    QTest.keyClick(page, Qt.Key.Key_E, _CTRL)
    assert "334 names" in page.panel.sentence


def test_the_campaigns_own_choice_on_likely_signers_is_followed(
    opened: Opened, show: Show, qtbot: QtBot
) -> None:
    page = show(opened)
    opened[0].act(lambda s: campaigns.change_settings(s, {"include_likely": True}))
    qtbot.waitUntil(lambda: page.options.include_likely)
    assert _cell(page, 0, 1) == "123"


def test_lines_that_came_in_late_are_routed_and_compared_from_here(
    opened: Opened, show: Show, qtbot: QtBot, tmp_path: Path
) -> None:
    late = tmp_path / "late.csv"
    late.write_text(
        "sheet,line,name,street,city,state,zip\n"
        "L1,1,Wilhelmina Featherstonehaugh,12 Weir Ln,Alder Falls,OR,97571\n"
        "L1,2,Wilhelmina Featherstonehaugh,12 Weir Lane,Alder Falls,OR,97571\n"
    )
    opened[0].act(lambda s: importing.import_signatures(s, late))
    page = show(opened)
    qtbot.waitUntil(lambda: page.unrouted.text.startswith("2 lines have no city yet."))
    assert page.uncompared.text.startswith("2 lines were not compared")
    _press(page, "Find the cities", qtbot)
    qtbot.waitUntil(lambda: page.unrouted.text == "")
    qtbot.waitUntil(lambda: _cell(page, 0, 1) == "120")
    _press(page, "Search for duplicates", qtbot)
    qtbot.waitUntil(lambda: page.uncompared.text == "")
    assert "1 pair may be one person" in page.message.text


def test_without_signatures_the_page_says_what_comes_first(
    opened_empty: Opened, show: Show, qtbot: QtBot
) -> None:
    page = show(opened_empty)
    assert not page.export_all.isVisible()
    with qtbot.waitSignal(page.go_to) as asked:
        _press(page, "Import a file", qtbot)
    assert asked.args == [IMPORT]


def test_without_mayors_the_page_leads_to_them(
    opened_empty: Opened, show: Show, qtbot: QtBot, tmp_path: Path
) -> None:
    some = tmp_path / "some.csv"
    some.write_text("name,city,state,zip\nSuharto,Alder Falls,OR,97571\n")
    opened_empty[0].act(lambda s: importing.import_signatures(s, some))
    opened_empty[0].act(routes.route_pending)
    page = show(opened_empty)
    with qtbot.waitSignal(page.go_to) as asked:
        _press(page, "Enter the mayors", qtbot)
    assert asked.args == [PLACES]


def test_every_control_can_be_reached_and_has_a_name(
    opened: Opened, show: Show, qtbot: QtBot
) -> None:
    page = show(opened)
    qtbot.waitUntil(lambda: page.pane.view.page_count > 0)
    seen = []
    for _ in range(20):
        focused = QApplication.focusWidget()
        assert focused is not None
        seen.append(focused)
        assert focused.accessibleName(), type(focused).__name__
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    for part in (page.table, page.options.likely_box, page.pane.view, page.export_all):
        assert part in seen


def test_a_preview_asked_for_before_the_page_is_hidden_does_no_harm(
    opened: Opened, show: Show, qtbot: QtBot
) -> None:
    page = show(opened)
    page.hide()
    opened[0].act(lambda session: Outcome(None, frozenset({Topic.ROUTES})))
    page.show()
    qtbot.waitUntil(lambda: page.pane.view.page_count > 0)
    assert page.pane.title == "Alder Falls, OR"


def test_a_large_preview_that_is_stopped_says_so(
    opened: Opened, show: Show, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(packet_previews, "_QUICK", 0)
    operations = opened[0]
    operations.busy.connect(lambda what: operations.cancel() if what else None)
    page = show(opened)
    qtbot.waitUntil(lambda: page.pane.note.startswith("Stopped."), timeout=20_000)


def test_cities_without_a_row_for_their_mayor_are_named(
    opened: Opened, show: Show, qtbot: QtBot
) -> None:
    def send_elsewhere(session: Session) -> None:
        route = Route(Tier.CERTAIN, say("By the place pack."), "Fern Landing", "OR")
        first = next(queries.lines.counting_lines(session.db)).n
        session.file.derive_now(lambda db: results.routes.store(db, [(first, route)]))

    page = show(opened)
    opened[0].ask(send_elsewhere, done=lambda _: page.refresh())
    qtbot.waitUntil(lambda: "Fern Landing, OR" in page.lacking.text)
    assert page.lacking.text.startswith("1 signature goes to a city")
    with qtbot.waitSignal(page.go_to) as asked:
        _press(page, "Open the mayors table", qtbot)
    assert asked.args == [PLACES]


def test_a_profile_is_changed_with_a_live_preview_saved_and_taken_back(
    opened: Opened, show: Show, qtbot: QtBot
) -> None:
    page = show(opened)
    qtbot.waitUntil(lambda: page.pane.view.page_count > 0)
    _press(page, "Change what is printed…", qtbot)
    editor = page.options.editor
    editor._names.setFocus()
    QTest.keyClick(editor._names, Qt.Key.Key_Down)
    editor._on_change()
    assert editor.profile.names is NamesShown.INITIALS
    # What is only tried out is not what an export would write.
    assert "name as the signer chose" in page.options.explanation()
    _press(page, "Save this choice", qtbot)
    qtbot.waitUntil(lambda: "initials" in page.options.explanation())
    assert print_profile(stored(opened[0]), Profile.RECIPIENT).names is NamesShown.INITIALS
    opened[0].act(lambda session: session.undo())
    qtbot.waitUntil(lambda: "name as the signer chose" in page.options.explanation())


def test_files_are_encrypted_with_the_suggested_password(
    opened: Opened, show: Show, qtbot: QtBot, tmp_path: Path
) -> None:
    page = show(opened)
    QTest.keyClick(page, Qt.Key.Key_E, _CTRL)
    page.panel.encrypt_box.setFocus()
    QTest.keyClick(page.panel.encrypt_box, Qt.Key.Key_Space)
    password = page.panel.chosen_password
    assert len(password) == 24
    QTest.keyClick(page.panel.write_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "written and checked" in page.panel.sentence, timeout=20_000)
    files = list((tmp_path / "exports").rglob("*.pdf"))
    assert len(files) == 3
    for path in files:
        with pytest.raises(pypdfium2.PdfiumError):
            pypdfium2.PdfDocument(path)
        with pypdfium2.PdfDocument(path, password=password) as document:
            assert len(document) > 5
