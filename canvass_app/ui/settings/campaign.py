"""Settings of the campaign itself, saved together as one act that Ctrl+Z undoes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from canvass_app.desk.campaign.retention import Retention, retention, retention_words
from canvass_app.desk.campaign.setting_up import change_settings, read_day_ahead
from canvass_app.model.campaign import Campaign
from canvass_app.model.errors import UserError
from canvass_app.store import queries
from canvass_app.text.dates import parse_date
from canvass_app.ui.operations.operations import Operations
from canvass_app.ui.parts.basics import button, label, row
from canvass_app.ui.parts.forms import (
    Form,
    check,
    line_edit,
    mark_invalid,
    name_field,
    text_edit,
    whole_number,
)
from canvass_app.ui.settings.section import FieldProblem, Section
from canvass_app.ui.translation import show, tr

_MOST_SIGNERS_NEEDED = 1000
_MOST_DAYS_OUT = 365
_DAYS = ("starts_on", "ends_on", "delivery_on", "destroy_on")


class CampaignSection(Section):
    """The fields of `model.campaign.Campaign`. A refresh never discards what was typed."""

    def __init__(self, operations: Operations) -> None:
        super().__init__()
        self._operations = operations
        self._stored = Campaign()
        self._saved: dict[str, Any] = {}
        self._make_fields()
        self._add_cards()
        self._connect()

    @property
    def changed(self) -> bool:
        """Whether something was typed that is not saved yet."""
        return any(value != getattr(self._stored, name) for name, value in self._values().items())

    def first_field(self) -> QWidget:
        return self._texts["name"]

    def refresh(self) -> None:
        self._operations.ask(
            lambda session: (queries.campaign.campaign(session.db), retention(session.db)),
            done=lambda found: self._show(*found),
        )

    def commit(self) -> None:
        """Save what is valid: a lock or a page change must not lose it."""
        if self.changed and not self._find_problems():
            self.save()

    def save(self) -> None:
        """Save all fields as one act, or show which must be fixed first."""
        wrong = self._find_problems()
        if wrong:
            wrong[0].setFocus()
            self._state.setText(tr("Not saved: please fix the marked field."))
            return
        values = {n: v for n, v in self._values().items() if v != getattr(self._stored, n)}
        if not values:
            self._state.setText(tr("All changes saved."))
            return
        self._saved = values
        self._operations.act(
            lambda session: change_settings(session, values),
            done=lambda _: self._take_as_stored(values),
            failed=self._on_refused,
        )

    def _on_refused(self, error: UserError) -> None:
        self.message.say_error(error)
        if not self.isVisible():
            # Leaving the page saves, too.
            self._operations.failed.emit(error)

    def _take_as_stored(self, values: dict[str, Any]) -> None:
        # A field that was restored since then counts as changed again.
        self._stored = replace(self._stored, **values)

    def _make_fields(self) -> None:
        self._texts: dict[str, QLineEdit] = {
            name: line_edit()
            for name in (
                "name", "organisation", "sender_name", "sender_email", "sender_phone",
                *_DAYS,
            )
        }  # fmt: skip
        for name in _DAYS:
            self._texts[name].setPlaceholderText("2026-12-10")
        self._exclude = check(tr("Leave out lines dated outside these days"))
        self._address: QPlainTextEdit = text_edit(rows=3)
        self._numbers = {
            "minimum_signers": whole_number(5, 1, _MOST_SIGNERS_NEEDED),
            "goal": whole_number(0, 0, 10_000_000),
            "overdue_days": whole_number(14, 1, _MOST_DAYS_OUT),
            "answer_days": whole_number(30, 1, _MOST_DAYS_OUT),
            "retention_days": whole_number(90, 1, _MOST_DAYS_OUT),
        }
        self._numbers["goal"].setGroupSeparatorShown(True)
        self._numbers["goal"].setSpecialValueText(tr("none"))
        self._likely = check(tr("Print likely lines, too"))
        self._problems = {name: FieldProblem() for name in self._texts}
        self._clock = label("", "small", wrap=True)
        self._state = label("", "muted")
        self._save_button = button(tr("Save"), self.save, kind="main", shortcut="Ctrl+S")

    def _add_cards(self) -> None:
        about = self._form(
            (tr("Name"), "name", ""),
            (tr("Organization"), "organisation", tr("The group behind the petition.")),
        )
        about.add(
            tr("Goal"),
            self._numbers["goal"],
            tr("The number of signatures to aim for. Home shows how many are still needed."),
        )
        self.add_card(tr("The campaign"), "", about)
        sender = self._form((tr("Name"), "sender_name", tr("Signs the letter to the mayor.")))
        sender.add(tr("Postal address"), self._address, tr("As on an envelope; replies come here."))
        self._fill(sender, (tr("E-mail"), "sender_email", ""), (tr("Phone"), "sender_phone", ""))
        self.add_card(
            tr("Sender of the packets"),
            tr("Printed on every letter, where anyone can read it."),
            sender,
        )
        packets = Form()
        packets.add(
            tr("Minimum signers"),
            self._numbers["minimum_signers"],
            tr(
                "No packet is printed for a city with fewer, so that nobody stands out in a "
                "short list."
            ),
        )
        packets.addWidget(self._likely, packets.rowCount(), 1)
        explained = tr(
            "Lines whose signers probably, but not certainly, live in the city. The packet "
            "counts them separately. If not checked, they are left out."
        )
        name_field(self._likely, self._likely.text(), explained)
        packets.addWidget(label(explained, "small", wrap=True), packets.rowCount(), 1)
        self.add_card(tr("Packets"), "", packets)
        self.add_card(
            tr("Days"),
            tr("Type a date any way you like: 12/10, Dec 10 or 2026-12-10."),
            self._form(
                (tr("First day"), "starts_on", tr("When collecting began.")),
                (tr("Last day"), "ends_on", tr("When collecting ends.")),
                (tr("Delivery"), "delivery_on", tr("When the packets go to the mayors.")),
                (
                    tr("Destruction"),
                    "destroy_on",
                    tr(
                        "When the campaign file, its key file, its backups, the printed recovery "
                        "code and the paper sheets are destroyed."
                    ),
                ),
            ),
        )
        self._add_deliveries_card()
        self._add_sheets_card()
        bar = QWidget()
        bar.setLayout(row(self._save_button, self._state, None))
        self.add_bar(bar)

    def _add_deliveries_card(self) -> None:
        after = Form()
        after.add(
            tr("Answer due after"),
            self._numbers["answer_days"],
            tr("Days after the delivery of a packet."),
        )
        after.add(
            tr("Destruction after"),
            self._numbers["retention_days"],
            tr(
                "Days after the last delivery. Canvass suggests the date that results and "
                "never changes one that someone has set."
            ),
        )
        after.addWidget(self._clock, after.rowCount(), 1)
        self.add_card(tr("After the delivery"), "", after)

    def _add_sheets_card(self) -> None:
        sheets = Form()
        sheets.add(
            tr("Overdue after"),
            self._numbers["overdue_days"],
            tr("Days until a sheet that was handed out should be back."),
        )
        sheets.addWidget(self._exclude, sheets.rowCount(), 1)
        explained = tr(
            "Lines dated before the first day, after the last day, or after the circulator’s "
            "date. If checked, they don’t count. If not, they count, and are marked for "
            "someone to review."
        )
        name_field(self._exclude, self._exclude.text(), explained)
        sheets.addWidget(label(explained, "small", wrap=True), sheets.rowCount(), 1)
        self.add_card(tr("Sheets of paper"), "", sheets)

    def _form(self, *fields: tuple[str, str, str]) -> Form:
        form = Form()
        self._fill(form, *fields)
        return form

    def _fill(self, form: Form, *fields: tuple[str, str, str]) -> None:
        for text, name, hint in fields:
            form.add(text, self._texts[name], hint)
            form.addWidget(self._problems[name], form.rowCount(), 1)

    def _connect(self) -> None:
        for name, field in self._texts.items():
            field.textEdited.connect(lambda _: self._show_state())
            field.returnPressed.connect(self.save)
            field.editingFinished.connect(self._checker(name))
        self._address.textChanged.connect(self._show_state)
        for number in self._numbers.values():
            number.valueChanged.connect(lambda _: self._show_state())
        for box in (self._likely, self._exclude):
            box.toggled.connect(lambda _: self._show_state())

    def _checker(self, name: str) -> Callable[[], None]:
        return lambda: self._check(name)

    def _check(self, name: str) -> None:
        """Check a field that was left, and write out a date that was understood."""
        field = self._texts[name]
        if name in _DAYS and field.text().strip():
            day = _read_day(name, field.text())
            if day is not None:
                field.setText(day)
        problem = self._problem(name)
        self._problems[name].say(problem)
        mark_invalid(field, bool(problem))

    def _find_problems(self) -> list[QLineEdit]:
        for name in self._texts:
            self._check(name)
        return [self._texts[name] for name in self._texts if self._problem(name)]

    def _problem(self, name: str) -> str:
        text = self._texts[name].text().strip()
        if name == "name" and not text:
            return tr("A campaign needs a name.")
        if name == "sender_email" and text and "@" not in text:
            return tr("An e-mail address needs an @.")
        if name in _DAYS and text:
            if _read_day(name, text) is None:
                return tr("This date is not clear. Write it like 2026-12-10.")
            if name == "destroy_on" and self._comes_before("destroy_on", "delivery_on"):
                return tr("The data would be destroyed before the delivery.")
            if name == "ends_on" and self._comes_before("ends_on", "starts_on"):
                return tr("The last day is before the first.")
        return ""

    def _comes_before(self, later: str, earlier: str) -> bool:
        first, second = (_read_day(name, self._texts[name].text()) for name in (earlier, later))
        return first is not None and second is not None and second < first

    def _values(self) -> dict[str, Any]:
        values: dict[str, Any] = {name: field.text().strip() for name, field in self._texts.items()}
        values["sender_address"] = self._address.toPlainText().strip()
        values |= {name: number.value() for name, number in self._numbers.items()}
        values["include_likely"] = self._likely.isChecked()
        values["exclude_odd_dates"] = self._exclude.isChecked()
        return values

    def _show(self, campaign: Campaign, clock: Retention) -> None:
        self._clock.setText(show(retention_words(clock)))
        self._load(campaign)

    def _load(self, campaign: Campaign) -> None:
        kept = self._values() if self.changed else None
        former, self._stored = self._stored, campaign
        for name in self._values():
            # A field in which somebody is typing keeps what was typed.
            if kept is None or kept[name] == getattr(former, name):
                self._set(name, getattr(campaign, name))
        self._show_state()
        saved = {name: getattr(campaign, name) for name in self._saved}
        if self._saved and saved == self._saved and not self.changed:
            self._state.setText(tr("Saved. Ctrl+Z undoes it."))

    def _set(self, name: str, value: Any) -> None:
        if name in self._texts:
            if self._texts[name].text().strip() != value:
                self._texts[name].setText(value)
        elif name == "sender_address":
            if self._address.toPlainText().strip() != value:
                self._address.setPlainText(value)
        elif name in self._numbers:
            # Setting the same number would bring back what somebody is deleting to retype it.
            if self._numbers[name].value() != value:
                self._numbers[name].setValue(value)
        else:
            (self._likely if name == "include_likely" else self._exclude).setChecked(value)

    def _show_state(self) -> None:
        self._state.setText(tr("Not saved yet") if self.changed else "")


def _read_day(name: str, written: str) -> str | None:
    """Return a day as ISO 8601: collecting began in the past, everything else is in the future."""
    if name == "starts_on":
        return parse_date(written, around=date.today())
    return read_day_ahead(written, date.today())
