"""The columns of the list of deliveries: each state as words, icon and color."""

from __future__ import annotations

from canvass_app.desk.deliveries.report import DeliveryRow
from canvass_app.model.delivery import Answer, DeliveryState, answer_words, state_words
from canvass_app.ui.parts.rows_table import Cell, Column
from canvass_app.ui.translation import show, tr

_LOOKS = {
    DeliveryState.OVERDUE: ("warn", "bad"),
    DeliveryState.LATE: ("warn", "warn"),
    DeliveryState.UNPLANNED: ("packets", "text"),
    DeliveryState.PLANNED: ("waiting", "accent"),
    DeliveryState.WAITING: ("good", "good"),
    DeliveryState.ANSWERED: ("same", "good"),
}
_ANSWER_LOOKS = {
    Answer.DECLARED: ("good", "good"),
    Answer.DECLINED: ("bad", "bad"),
    Answer.ACKNOWLEDGED: ("info", "accent"),
    Answer.NO_ANSWER: ("nobody", "muted"),
}


def delivery_columns() -> list[Column[DeliveryRow]]:
    """Return the columns of the list of deliveries."""
    return [
        Column(tr("Status"), state_cell),
        Column(tr("City"), lambda row: Cell(row.city)),
        Column(tr("Version"), version_cell),
        Column(tr("Day"), day_cell),
        Column(tr("Receipt"), receipt_cell),
        Column(tr("Answer"), answer_cell),
    ]


def state_cell(row: DeliveryRow) -> Cell:
    """Return the state of a packet."""
    return Cell(show(state_words(row.state)), *_LOOKS[row.state])


def version_cell(row: DeliveryRow) -> Cell:
    """Return the packet's version, marked when a later one was written since."""
    version = str(row.packet.version)
    if row.replaced:
        tip = tr("{packet}. A later version has been written since.", packet=row.packet.reference)
        return Cell(tr("{version}, old", version=version), "differs", "warn", tip=tip)
    return Cell(version, tip=row.packet.reference)


def day_cell(row: DeliveryRow) -> Cell:
    """Return the day of the delivery, or the planned day."""
    if row.delivery is None:
        return Cell("–")
    if row.delivery.delivered_on:
        return Cell(row.delivery.delivered_on, tip=row.delivery.delivered_by)
    return Cell(row.delivery.planned_on or "–", color="muted")


def receipt_cell(row: DeliveryRow) -> Cell:
    """Return whether there is a photo or scan of a receipt."""
    if row.delivery is None or not row.delivery.delivered_on:
        return Cell("–")
    if row.delivery.receipt_sha256:
        return Cell(tr("on file"), "paper", "good")
    return Cell(tr("no receipt"), "warn", "warn")


def answer_cell(row: DeliveryRow) -> Cell:
    """Return what the city answered, or by when it should."""
    delivery = row.delivery
    if delivery is None or not delivery.delivered_on:
        return Cell("–")
    if delivery.answer is not Answer.OPEN:
        text = show(answer_words(delivery.answer))
        return Cell(text, *_ANSWER_LOOKS[delivery.answer], tip=delivery.answer_note or text)
    if not delivery.answer_due:
        return Cell("–")
    return Cell(tr("due {day}", day=delivery.answer_due))
