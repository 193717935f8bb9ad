"""Walks a person through a queue at their own pace: the list moves at once, the file follows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QObject

from canvass_app.desk.session import Session
from canvass_app.model.changes import Outcome
from canvass_app.model.errors import UserError
from canvass_app.ui.operations.operations import Operations
from canvass_app.ui.parts.queue_list import QueueList


class QueueWalk(QObject):
    """Decides on items of a `QueueList` and reads the list again when nothing is in progress.

    `load` runs on the file's thread and returns anything; `loaded` gets it in the window and calls
    `show` with the items. After a decision is undone, its item comes up first.
    """

    def __init__(
        self,
        operations: Operations,
        view: QueueList[Any],
        load: Callable[[Session], Any],
        loaded: Callable[[Any], None],
    ) -> None:
        super().__init__(view)
        self._operations = operations
        self._view = view
        self._load = load
        self._loaded = loaded
        self._under_way = 0
        self._wanted = False
        self._loading = False
        self._held = 0
        self._waits_for_list = False
        self._decided_here: list[str] = []
        operations.broke.connect(self._on_broke)
        operations.undo_began.connect(self.hold)

    def reload(self) -> None:
        """Read the list again as soon as the file has caught up with the decisions."""
        self._wanted = True
        self._load_when_quiet()

    def hold(self) -> None:
        """Decide nothing before the file has answered everything requested so far.

        Anyone who undoes a decision and decides again means the item that comes back, not the one
        still shown.
        """
        self._held += 1
        self._operations.ask(lambda session: None, done=self._let_go)

    def decide(self, keys: Sequence[str], work: Callable[[Session], Outcome[object]]) -> None:
        """Remove the items with these keys from the list, and have `work` record it in the file."""
        if self._held or self._waits_for_list:
            return
        self._under_way += 1
        self._decided_here.append(keys[0])
        self._view.leave(keys)
        self._operations.act(
            work, done=partial(self._on_done, keys), failed=partial(self._on_failed, keys)
        )

    def show(self, items: Sequence[Any]) -> None:
        """Show what was read."""
        here = {self._view.queue.key_of(item) for item in items}
        returned = [key for key in self._decided_here if key in here]
        if self._under_way:
            # The list may be older than the newest decision, which then only seems to be undone.
            self._view.take(items)
            return
        self._decided_here = [key for key in self._decided_here if key not in here]
        self._view.take(items, returned[-1] if returned else "")

    def _load_when_quiet(self) -> None:
        if self._wanted and not self._under_way and not self._loading:
            self._wanted, self._loading = False, True
            self._operations.ask(self._load, done=self._on_loaded, failed=self._on_load_failed)

    def _let_go(self, _: None) -> None:
        self._held = max(0, self._held - 1)
        self._waits_for_list = self._loading or self._wanted

    def _on_loaded(self, result: Any) -> None:
        self._loading = self._waits_for_list = False
        self._loaded(result)
        self._load_when_quiet()

    def _on_load_failed(self, error: UserError) -> None:
        self._loading = self._waits_for_list = False
        self._operations.failed.emit(error)

    def _on_done(self, keys: Sequence[str], result: object) -> None:
        self._under_way = max(0, self._under_way - 1)
        self._view.queue.settled(keys)
        self._load_when_quiet()

    def _on_failed(self, keys: Sequence[str], error: UserError) -> None:
        self._on_done(keys, None)
        self.reload()
        self._operations.failed.emit(error)

    def _on_broke(self, error: BaseException) -> None:
        # Nothing is reported about work that broke, and reading again might break again.
        self._under_way, self._loading, self._wanted = 0, False, False
        self._held, self._waits_for_list = 0, False
        self._view.queue.settled(self._view.queue.leaving())
