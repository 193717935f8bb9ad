"""Sets up a campaign: its name, the people behind it, and its petition text."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from pathlib import Path

from canvass_app.assets import asset_path
from canvass_app.desk.session import Session
from canvass_app.exchange.texts.petition_text import read_petition_text
from canvass_app.exchange.texts.template import read_template
from canvass_app.model.campaign import PetitionText
from canvass_app.model.changes import Outcome
from canvass_app.model.errors import BadInput
from canvass_app.model.ids import CAMPAIGN_ID, text_id
from canvass_app.model.words import say
from canvass_app.store import queries
from canvass_app.store.entities import CAMPAIGN, TEXT
from canvass_app.store.journal.acts import Act
from canvass_app.text.dates import LATEST_AHEAD, parse_date

DEFAULT_TEMPLATE = "us-mayors"

_YEAR_AHEAD = timedelta(days=364) - LATEST_AHEAD
"""Counted from there, the latest day without a year is the next one starting today."""

_FIRST_DAY = "2000-01-01"


def template_names() -> tuple[str, ...]:
    """Return the names of the built-in templates."""
    return tuple(sorted(path.name for path in asset_path("templates").iterdir() if path.is_dir()))


def template_texts(template: str = DEFAULT_TEMPLATE) -> tuple[PetitionText, ...]:
    """Return the petition texts of a built-in template, English first.

    Raises `BadInput` when there is no such template.
    """
    if template not in template_names():
        raise BadInput(
            say("There is no template “{template}”.", template=template),
            say("Choose one of: {known}.", known=", ".join(template_names())),
        )
    return read_template(asset_path("templates", template))


def text_from_file(path: Path) -> PetitionText:
    """Return the petition text of a plain text file. Raises `BadInput` with the remedy."""
    return read_petition_text(path)


def set_up(session: Session, texts: Iterable[PetitionText], **settings: object) -> Outcome[object]:
    """Give a new campaign its petition texts and settings in one act."""
    first = list(texts)
    named = {"name": first[0].title if first else "", **settings}

    def body(act: Act) -> None:
        act.put(CAMPAIGN, CAMPAIGN_ID, named)
        for text in first:
            act.put(TEXT, text_id(1, text.language), _text_values(text, 1))

    return session.perform("campaign.made", say("Campaign set up"), body, undoable=False)


def change_settings(session: Session, settings: Mapping[str, object]) -> Outcome[object]:
    """Change fields of `model.campaign.Campaign`."""
    return session.perform(
        "campaign.changed",
        say("Campaign settings"),
        lambda act: act.put(CAMPAIGN, CAMPAIGN_ID, settings),
    )


def change_text(session: Session, texts: Iterable[PetitionText]) -> Outcome[object]:
    """Add a new version of the petition text; signatures keep the version of their sheet."""
    current = queries.campaign.texts(session.db)
    version = current[0].version + 1 if current else 1
    changed = list(texts)

    def body(act: Act) -> None:
        for text in changed:
            act.put(TEXT, text_id(version, text.language), _text_values(text, version))

    return session.perform("text.changed", say("Petition text, version {n}", n=version), body)


def read_day_ahead(written: str, today: date) -> str | None:
    """Return a day of the campaign's plan as ISO 8601, or None if it is not clear.

    Like `parse_date`, but for future days: without a year, the next such day is meant, and
    two-digit years are in this century.
    """
    near = parse_date(written, around=today)
    if near in {today.isoformat(), (today - timedelta(days=1)).isoformat()}:
        return near
    found = parse_date(written, around=today + _YEAR_AHEAD)
    if found is not None and found < _FIRST_DAY:
        return f"{int(found[:4]) + 100}{found[4:]}"
    return found


def _text_values(text: PetitionText, version: int) -> dict[str, object]:
    return {
        "version": version,
        "language": text.language,
        "title": text.title,
        "to": text.to,
        "ask": text.ask,
        "reasons": text.reasons,
    }
