"""Fetches previews of packets: of several requests in a row, only the newest is carried out."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from canvass_app.desk.cities import CityReadiness
from canvass_app.desk.packets.run import preview
from canvass_app.desk.session import Session
from canvass_app.model.errors import Cancelled, UserError
from canvass_app.model.profile import PrintProfile
from canvass_app.model.progress import Progress, no_progress
from canvass_app.model.words import Words, say
from canvass_app.printing.data import PageSize, Profile
from canvass_app.ui.operations.operations import Operations

_QUICK = 1_000
"""Packets up to this many signatures are made in a fraction of a second."""


class PacketPreviews:
    """Asks the desk for packets in memory. A request that is no longer the newest is dropped."""

    def __init__(self, operations: Operations) -> None:
        self._operations = operations
        self._newest = object()

    def forget(self) -> None:
        """Drop what is in progress."""
        self._newest = object()

    def fetch(
        self,
        city: CityReadiness,
        *,
        profile: Profile,
        page: PageSize,
        include_likely: bool,
        shown: PrintProfile,
        supplement: bool,
        done: Callable[[bytes], None],
        failed: Callable[[UserError], None],
        stopped: Callable[[], None],
    ) -> None:
        """Make the packet of a city as it would be written today, and pass the PDF to `done`.

        A large packet shows its progress; `stopped` is called if the person cancels it.
        """
        wish = self._newest = object()

        def work(session: Session, progress: Progress = no_progress) -> bytes:
            def go_on(done: int, total: int, what: Words | None = None) -> None:
                if wish is not self._newest:
                    raise Cancelled
                progress(done, total, what)

            go_on(0, 0)
            return preview(
                session.db,
                city.office,
                date.today(),
                profile=profile,
                page=page,
                include_likely=include_likely,
                shown=shown,
                supplement=supplement,
                progress=go_on,
            )

        def on_done(pdf: bytes) -> None:
            if wish is self._newest:
                done(pdf)

        def on_failed(error: UserError) -> None:
            if wish is self._newest:
                failed(error)

        def on_cancelled() -> None:
            if wish is self._newest:
                stopped()

        if city.printed <= _QUICK:
            self._operations.ask(work, done=on_done, failed=on_failed)
        else:
            label = say("Preparing the preview")
            self._operations.ask_long(
                label, work, done=on_done, failed=on_failed, cancelled=on_cancelled
            )
