"""The way from the window to the file: order, progress, cancel, errors, undo text."""

from __future__ import annotations

import threading
from functools import partial
from typing import NoReturn

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from canvass_app.desk.recording import save_cell, start_sheet
from canvass_app.desk.session import Session
from canvass_app.model.changes import Outcome, Topic, keeping
from canvass_app.model.errors import UserError
from canvass_app.model.ids import new_id
from canvass_app.model.progress import Progress
from canvass_app.model.sheet import Sheet
from canvass_app.model.words import Words, say
from canvass_app.store import queries
from canvass_app.ui.operations.page_job import PageJob
from canvass_app.ui.parts.page import Page
from tests.ui.conftest import Opened
from tests.ui.stored import stored


def _start(session: Session, number: str = "900") -> Outcome[Sheet]:
    return start_sheet(session, {"number": number})


def test_an_act_is_on_the_disk_when_it_is_reported(qtbot: QtBot, opened_empty: Opened) -> None:
    operations, _ = opened_empty
    found: list[Sheet | None] = []

    def done(outcome: Outcome[Sheet]) -> None:
        found.append(queries.sheets.sheet(stored(operations), outcome.value.id))

    with qtbot.waitSignal(operations.saved):
        operations.act(_start, done=done)
    assert [sheet.number for sheet in found if sheet] == ["900"]


def test_pages_hear_what_kind_of_thing_changed(qtbot: QtBot, opened_empty: Opened) -> None:
    operations, _ = opened_empty
    with qtbot.waitSignal(operations.changed) as heard:
        operations.act(_start)
    assert heard.args == [frozenset({Topic.SHEETS}), None]


def test_what_undo_would_take_back_is_said(qtbot: QtBot, opened_empty: Opened) -> None:
    operations, _ = opened_empty
    texts: list[tuple[Words | None, Words | None]] = []
    operations.undo_text.connect(lambda undo, redo: texts.append((undo, redo)))
    operations.act(_start)
    qtbot.waitUntil(lambda: bool(texts))
    assert str(texts[-1][0]) == "Sheet 900 started"
    operations.undo()
    qtbot.waitUntil(lambda: texts[-1][1] is not None)
    assert str(texts[-1][1]) == "Sheet 900 started"
    assert queries.sheets.overviews(stored(operations)) == []


def test_an_error_goes_to_whoever_asked_or_else_to_the_window(
    qtbot: QtBot, opened_empty: Opened
) -> None:
    operations, _ = opened_empty
    mine: list[UserError] = []
    operations.act(_start)
    operations.act(_start, failed=mine.append)
    qtbot.waitUntil(lambda: bool(mine))
    assert "already been typed" in str(mine[0].problem)
    with qtbot.waitSignal(operations.failed) as heard:
        operations.act(_start)
    assert "already been typed" in str(heard.args[0].problem)


def test_typing_is_saved_while_long_work_runs(qtbot: QtBot, opened_empty: Opened) -> None:
    operations, _ = opened_empty
    running, typed = threading.Event(), threading.Event()

    def long_work(session: Session, progress: Progress) -> str:
        running.set()
        # If typing were delayed, this would continue until the campaign is closed.
        while not typed.wait(0.001):
            progress(1, 2)
        return "typed meanwhile"

    results: list[str] = []
    operations.ask_long(say("Long work"), long_work, done=results.append)
    qtbot.waitUntil(running.is_set)
    line = new_id()

    def type_a_line(session: Session) -> Outcome[object]:
        sheet = _start(session, "901").value
        outcome = save_cell(session, sheet.id, 1, line, "name", "Ana Ruiz")
        typed.set()
        return outcome

    operations.act(type_a_line)
    qtbot.waitUntil(lambda: bool(results))
    assert results == ["typed meanwhile"]


def test_cancelled_work_stops_and_keeps_nothing(qtbot: QtBot, opened_empty: Opened) -> None:
    operations, _ = opened_empty
    busy: list[Words | None] = []
    operations.busy.connect(busy.append)

    def endless(session: Session, progress: Progress) -> Outcome[object]:
        def body(act: object) -> None:
            while True:
                progress(0, 0)

        return session.perform("test", say("Endless"), body)

    operations.run(say("Endless"), endless)
    assert [str(words) for words in busy] == ["Endless"]
    operations.cancel()
    qtbot.waitUntil(lambda: busy[-1] is None)
    assert queries.sheets.overviews(stored(operations)) == []


def _endless(session: Session, progress: Progress) -> NoReturn:
    while True:
        progress(0, 0)


def test_cancel_stops_the_work_in_hand_and_not_what_waits_behind_it(
    qtbot: QtBot, opened_empty: Opened
) -> None:
    operations, _ = opened_empty
    heard: list[str] = []
    operations.run(say("Endless"), _endless, cancelled=lambda: heard.append("stopped"))
    operations.ask_long(
        say("Backup"),
        lambda session, progress: "made",
        done=heard.append,
        cancelled=lambda: heard.append("lost"),
    )
    operations.cancel()
    qtbot.waitUntil(lambda: len(heard) == 2)
    assert heard == ["stopped", "made"]


def test_anyone_waiting_for_work_that_broke_is_told_that_nothing_comes(
    qtbot: QtBot, opened_empty: Opened
) -> None:
    operations, _ = opened_empty
    broken: list[BaseException] = []
    heard: list[str] = []
    operations.broke.disconnect()
    operations.broke.connect(broken.append)
    operations.run(
        say("Broken"),
        lambda session, progress: Outcome(1 // 0),
        cancelled=lambda: heard.append("nothing comes"),
    )
    qtbot.waitUntil(lambda: bool(heard))
    assert isinstance(broken[0], ZeroDivisionError)


def test_an_errand_ends_when_it_is_stopped_though_other_work_waits(
    qtbot: QtBot, opened_empty: Opened
) -> None:
    operations, _ = opened_empty
    release = threading.Event()
    errand = PageJob(operations, say("PageJob"), _endless, operations)
    errand.start()
    operations.run(say("Long work"), lambda session, progress: Outcome(release.wait(60)))
    with qtbot.waitSignal(errand.ended):
        operations.cancel()
    assert (errand.running, errand.stopped) == (False, True)
    errand.start_unless_stopped()
    assert not errand.running
    release.set()


def test_a_bug_is_distinguished_from_a_users_error(qtbot: QtBot, opened_empty: Opened) -> None:
    operations, _ = opened_empty
    broken: list[BaseException] = []
    operations.broke.disconnect()
    operations.broke.connect(broken.append)
    operations.act(lambda session: Outcome(1 // 0))
    qtbot.waitUntil(lambda: bool(broken))
    assert isinstance(broken[0], ZeroDivisionError)


def test_what_was_submitted_is_saved_before_the_file_closes(
    qtbot: QtBot, opened_empty: Opened
) -> None:
    operations, _ = opened_empty
    done: list[object] = []
    for number in range(20):
        operations.act(partial(_start, number=str(number)), done=done.append)
    with qtbot.waitSignal(operations.closed):
        operations.close()
    qtbot.waitUntil(lambda: len(done) == 20)


def test_each_outcome_tells_what_undo_and_redo_would_do(qtbot: QtBot, opened_empty: Opened) -> None:
    operations, _ = opened_empty
    texts: list[tuple[Words | None, Words | None]] = []
    operations.undo_text.connect(lambda undo, redo: texts.append((undo, redo)))
    for step in (partial(operations.act, _start), operations.undo, operations.redo):
        step()
        assert operations.pending == 1
        qtbot.waitUntil(lambda: operations.pending == 0)
    started = say("Sheet {sheet} started", sheet="900")
    told = [tuple(None if words is None else str(words) for words in text) for text in texts]
    assert told == [(str(started), None), (None, str(started)), (str(started), None)]


def test_work_that_ends_early_tells_what_was_saved_by_then(
    qtbot: QtBot, opened_empty: Opened
) -> None:
    operations, _ = opened_empty

    def half_done(session: Session, progress: Progress) -> Outcome[None]:
        with keeping(Topic.SHEETS):
            _start(session)
            raise UserError(say("The second half failed."), say("Try again."))

    failed: list[UserError] = []
    with qtbot.waitSignal(operations.changed) as heard:
        operations.run(say("Two halves"), half_done, failed=failed.append)
    assert heard.args == [frozenset({Topic.SHEETS}), None]
    assert len(failed) == 1


class _Shelf(Page):
    """A page that counts how often it reads."""

    topics = frozenset({Topic.SHEETS})

    def __init__(self, opened: Opened) -> None:
        super().__init__(*opened)
        self.part = QObject(self)
        self.read = 0

    def refresh(self) -> None:
        self.read += 1


def test_only_the_page_that_began_it_does_not_read_a_change_again(
    qtbot: QtBot, opened_empty: Opened
) -> None:
    operations, _ = opened_empty
    pages = [_Shelf(opened_empty) for _ in range(2)]
    for page in pages:
        qtbot.addWidget(page)
        page.show()
    assert [page.read for page in pages] == [1, 1]
    operations.act(_start, initiator=pages[0].part)
    qtbot.waitUntil(lambda: pages[1].read == 2)
    assert pages[0].read == 1
    operations.undo()
    qtbot.waitUntil(lambda: [page.read for page in pages] == [2, 3])
