"""The tab “Second entry”: plan it, type lines again, settle differences, read the rates."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QStackedWidget, QWidget

from canvass_app.desk import certificate
from canvass_app.desk.certificate import CityCertificate
from canvass_app.desk.certificate_printed import write_certificates
from canvass_app.desk.second import entry as second_entry
from canvass_app.desk.second.entry import Typed, Wanted
from canvass_app.desk.second.printed import write_second
from canvass_app.desk.second.report import SecondReport, report, verdict
from canvass_app.desk.session import Session
from canvass_app.model.changes import Outcome
from canvass_app.model.errors import UserError
from canvass_app.model.progress import Progress
from canvass_app.model.second_entry import Pick
from canvass_app.model.words import say
from canvass_app.text.sheet_numbers import in_short
from canvass_app.ui.operations.operations import Operations
from canvass_app.ui.paper.second.differences import SecondDifferences, field_title
from canvass_app.ui.paper.second.line import SecondLine
from canvass_app.ui.paper.second.plan import SecondPlanForm
from canvass_app.ui.paper.second.rates import CertificateCard, SecondRates
from canvass_app.ui.parts.basics import column, label
from canvass_app.ui.parts.empty_state import EmptyState
from canvass_app.ui.parts.keyboard import has_keyboard
from canvass_app.ui.parts.message_strip import MessageStrip
from canvass_app.ui.parts.report_saving import ask_for_report, shown_form
from canvass_app.ui.parts.vertical_scroll import scrolled
from canvass_app.ui.style.theme import current_theme
from canvass_app.ui.translation import show, tr


@dataclass(frozen=True, slots=True)
class _Loaded:
    report: SecondReport
    batch: tuple[Wanted, ...]


class SecondView(QWidget):
    """Connects the parts of second entry to the file. It loads nothing of a first entry."""

    def __init__(self, operations: Operations) -> None:
        super().__init__()
        self._operations = operations
        self._batch: list[Wanted] = []
        self._skipped: list[str] = []
        self._kept: set[str] = set()
        self._is_loading = self._load_again = False
        operations.broke.connect(self._on_broke)
        self.message = MessageStrip()
        self.line = SecondLine()
        self.differences = SecondDifferences()
        self.rates = SecondRates()
        self.certificate = CertificateCard()
        self.report: SecondReport | None = None
        self._verdict = label("", wrap=True)
        self._fetch = label("", "muted", wrap=True)
        self.begin = SecondPlanForm(tr("Start second entry"))
        self.plan = SecondPlanForm(tr("Change the plan"), tr("Plan"))
        self._parts = QStackedWidget()
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        """Read rates, differences and the next lines; a line being typed stays.

        Fast typists request faster than a large campaign answers: at most one request waits.
        """
        if self._is_loading:
            self._load_again = True
            return
        self._is_loading = True
        self._operations.ask(_load, done=self._on_loaded, failed=self._on_not_loaded)

    def take_focus(self) -> None:
        """Focus the place where typing continues."""
        if self.report is None:
            self.setFocus()
        elif self._parts.currentIndex() == 0:
            self.begin.save.setFocus()
        elif self.line.isEnabled():
            self.line.take_focus()
        elif self.model_rows:
            self.differences.table.setFocus()
        else:
            self.certificate.make.setFocus()

    @property
    def model_rows(self) -> int:
        """How many differences are open."""
        return len(self.differences.model.rows)

    def write(self, path: Path) -> None:
        """Write the report: as PDF, or its rates as CSV under any other name."""
        found = self.report
        if found is not None:
            self._write(
                path, lambda session: write_second(session, path, found, shown_form(session))
            )

    def write_certificates(self, path: Path) -> None:
        """Write the certificates shown: as PDF, or as CSV under any other name."""
        made = list(self.certificate.model.rows)
        self._write(
            path, lambda session: write_certificates(session, path, made, shown_form(session))
        )

    def _write(self, path: Path, work: Callable[[Session], None]) -> None:
        self._operations.ask(
            work,
            done=lambda _: self.message.say(tr("Saved as “{file}”.", file=path.name), "good"),
            failed=self.message.say_error,
        )

    def _lay_out(self) -> None:
        theme = current_theme()
        inside = QWidget()
        layout = column(
            self._verdict, self._fetch, self.message, self.line, self.differences, self.rates,
            self.certificate, self.plan, None, spacing=theme.px("gap") + 2,
        )  # fmt: skip
        layout.setContentsMargins(theme.px("pad") + 8, theme.px("gap"), theme.px("pad"), 8)
        inside.setLayout(layout)
        for part in (self._welcome(), inside):
            self._parts.addWidget(scrolled(part, tr("Second entry")))
        # Until the file has answered, nothing is offered: Enter must not start a new plan.
        self._parts.setCurrentIndex(self._parts.addWidget(QWidget()))
        self.setLayout(column(self._parts))

    def _welcome(self) -> QWidget:
        empty = EmptyState(
            "review",
            tr("How accurate is the typing?"),
            tr(
                "A random share of the lines is typed a second time by someone who does not "
                "see the first entry. Where the two differ, a person decides with the paper "
                "in hand. That tells you the error rate and lets you certify how many "
                "signatures there are."
            ),
        )
        made = QWidget()
        inside = column(empty, self.begin, None)
        inside.setStretch(0, 3)
        inside.setStretch(2, 1)
        pad = current_theme().px("pad")
        inside.setContentsMargins(pad, pad, pad, pad)
        made.setLayout(inside)
        return made

    def _connect(self) -> None:
        self.begin.asked.connect(self._begin)
        self.plan.asked.connect(self._begin)
        self.line.typed.connect(self._keep)
        self.line.skipped.connect(self._skip)
        self.differences.settled.connect(self._settle)
        self.rates.save_asked.connect(self._ask_where)
        self.certificate.asked.connect(self._work_out)
        self.certificate.save_asked.connect(self._ask_where_certificates)

    def _begin(self, share: int, target: int) -> None:
        self._operations.act(
            lambda session: second_entry.begin(session, share, target),
            failed=self.message.say_error,
        )

    def _on_not_loaded(self, error: UserError) -> None:
        self._is_loading = self._load_again = False
        self.message.say_error(error)

    def _on_broke(self, error: BaseException) -> None:
        # Nothing is reported about work that broke.
        self._is_loading = self._load_again = False
        self.differences.let_go()

    def _on_loaded(self, loaded: _Loaded) -> None:
        self._is_loading = False
        if self._load_again:
            self._load_again = False
            self.refresh()
        found = self.report = loaded.report
        had_begun, had_keyboard = self._parts.currentIndex() == 1, has_keyboard(self)
        self._parts.setCurrentIndex(1 if found.state.plan is not None else 0)
        if found.state.plan is not None:
            self.plan.show_plan(found.state.plan)
        self._verdict.setText(show(verdict(found)))
        self.differences.show_differences(found.differences)
        self.rates.show_report(found)
        self.rates.setVisible(found.lines.seen > 0)
        self._kept &= {wanted.line_id for wanted in loaded.batch}
        waiting = [each for each in loaded.batch if each.line_id not in self._kept]
        later = [each for each in waiting if each.line_id in self._skipped]
        self._batch = [each for each in waiting if each not in later] + later
        self._say_what_to_fetch()
        known = {each.line_id for each in self._batch}
        now = self.line.wanted
        if now is None or (now.line_id not in known and not self.line.is_touched):
            self._ask_for_next()
        if not had_begun and had_keyboard:
            self.take_focus()

    def _ask_for_next(self) -> None:
        had_keyboard = has_keyboard(self.line)
        self.line.ask_for(self._batch[0] if self._batch else None)
        if had_keyboard:
            self.take_focus()

    def _keep(self, line_id: str, written: dict[str, str]) -> None:
        wanted = self.line.wanted
        assert wanted is not None
        self._kept.add(line_id)
        self._batch = [each for each in self._batch if each.line_id != line_id]
        self._operations.act(
            lambda session: second_entry.keep(session, line_id, written),
            done=partial(self._say_compared, wanted),
            failed=partial(self._on_refused, wanted, written),
        )
        self._ask_for_next()
        self.take_focus()

    def _say_compared(self, wanted: Wanted, outcome: Outcome[Typed]) -> None:
        typed = outcome.value
        values = {"sheet": wanted.sheet, "n": wanted.number}
        if not typed.differs:
            text = tr("Line {n} of sheet {sheet}: both entries agree.", **values)
            self.message.say(text, "good")
            return
        fields = ", ".join(field_title(name) for name in typed.differs)
        self.message.say(
            tr(
                "Line {n} of sheet {sheet} differs: {fields}. Settle it below, with the paper.",
                fields=fields,
                **values,
            ),
            "warn",
        )

    def _on_refused(self, wanted: Wanted, written: dict[str, str], error: UserError) -> None:
        self._kept.discard(wanted.line_id)
        self.message.say_error(error)
        if not self.line.is_touched:
            self._batch.insert(0, wanted)
            self.line.ask_for(wanted)
            for name, field in self.line.fields.items():
                field.setText(written[name])
            if has_keyboard(self.line):
                self.line.take_focus()

    def _skip(self) -> None:
        if self.line.wanted is not None and self._batch:
            self._skipped.append(self.line.wanted.line_id)
            self._batch = [*self._batch[1:], self._batch[0]]
            self._ask_for_next()
            self.take_focus()

    def _settle(self, line_id: str, field: str, pick: Pick, other: str) -> None:
        def failed(error: UserError) -> None:
            self.differences.let_go(line_id, field)
            self.message.say_error(error)
            self.refresh()

        self._operations.act(
            lambda session: second_entry.settle(session, line_id, field, pick, other),
            done=lambda _: self.differences.let_go(line_id, field),
            failed=failed,
        )

    def _say_what_to_fetch(self) -> None:
        sheets = dict.fromkeys(each.sheet for each in self._batch)
        self._fetch.setText(
            tr("For the next lines, get these sheets: {sheets}.", sheets=in_short(tuple(sheets)))
            if sheets
            else ""
        )
        self._fetch.setVisible(bool(sheets))

    def _work_out(self) -> None:
        self._operations.ask_long(
            say("Calculating the certificate"),
            _certificates,
            done=self.certificate.show_certificates,
            failed=self.message.say_error,
        )

    def _ask_where(self) -> None:
        if path := ask_for_report(self, tr("Save the report on second entry"), "second-entry"):
            self.write(path)

    def _ask_where_certificates(self) -> None:
        if path := ask_for_report(self, tr("Save the certificates"), "certificate"):
            self.write_certificates(path)


def _load(session: Session) -> _Loaded:
    found = report(session.db)
    return _Loaded(found, second_entry.next_batch(session, found.state))


def _certificates(session: Session, progress: Progress) -> list[CityCertificate]:
    whole = certificate.campaign_certificate(session.db)
    progress(0, 0, None)
    return [whole, *certificate.city_certificates(session.db)]
