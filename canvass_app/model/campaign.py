"""The petition drive itself: its text, who runs it, and the choices that printing must follow."""

from __future__ import annotations

from dataclasses import dataclass

from canvass_app.model.ids import CAMPAIGN_ID


@dataclass(frozen=True, slots=True)
class PetitionText:
    """One version of the petition text in one language (BCP 47 tag, `en`, `es`).

    `ask` and `reasons` are paragraphs separated by blank lines. `to` is the line after “To:”.
    """

    id: str
    version: int
    language: str
    title: str
    to: str
    ask: str
    reasons: str


@dataclass(frozen=True, slots=True)
class Campaign:
    """The settings of a campaign. Dates are ISO 8601 or empty.

    `minimum_signers` is *k* of the design: no packet is printed for a city with fewer. The lines of
    `sender_address` are separated by line breaks. `goal` is the number of signatures the campaign
    aims for, 0 for no goal. `starts_on` and `ends_on` are the first and last day of collecting;
    `exclude_odd_dates` says that a line dated outside them, or after its circulator's date, does
    not count. A sheet is overdue when it was handed out more than `overdue_days` ago. An answer is
    due `answer_days` after a delivery, and the data are to be destroyed `retention_days` after the
    last one.
    """

    id: str = CAMPAIGN_ID
    name: str = ""
    organisation: str = ""
    sender_name: str = ""
    sender_address: str = ""
    sender_email: str = ""
    sender_phone: str = ""
    minimum_signers: int = 5
    include_likely: bool = False
    delivery_on: str = ""
    destroy_on: str = ""
    goal: int = 0
    starts_on: str = ""
    ends_on: str = ""
    exclude_odd_dates: bool = False
    overdue_days: int = 14
    answer_days: int = 30
    retention_days: int = 90
