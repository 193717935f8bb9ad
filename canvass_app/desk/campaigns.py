"""Setting a campaign up: its name, the people behind it, and its petition text."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from canvass_app.assets import asset_path
from canvass_app.desk.session import Session
from canvass_app.exchange.petition_text_in import read_petition_text
from canvass_app.exchange.template_in import read_template
from canvass_app.model.campaign import PetitionText
from canvass_app.model.ids import CAMPAIGN_ID, text_id
from canvass_app.model.words import say
from canvass_app.store import query_campaign
from canvass_app.store.campaign_file import Receipt
from canvass_app.store.entities import CAMPAIGN, TEXT
from canvass_app.store.journal import Act

DEFAULT_TEMPLATE = "us-mayors"


def template_texts(template: str = DEFAULT_TEMPLATE) -> tuple[PetitionText, ...]:
    """Return the petition texts of a built-in template, English first."""
    return read_template(asset_path("templates", template))


def text_from_file(path: Path) -> PetitionText:
    """Return the petition text of a plain text file. Raises `BadInput` with the remedy."""
    return read_petition_text(path)


def set_up(session: Session, texts: Iterable[PetitionText], **settings: object) -> Receipt:
    """Give a new campaign its petition texts and settings in one act."""
    first = list(texts)
    named = {"name": first[0].title if first else "", **settings}

    def body(act: Act) -> None:
        act.put(CAMPAIGN, CAMPAIGN_ID, named)
        for text in first:
            act.put(TEXT, text_id(1, text.language), _text_values(text, 1))

    _, receipt = session.perform("campaign.made", say("Campaign set up"), body, undoable=False)
    return receipt


def change_settings(session: Session, settings: Mapping[str, object]) -> Receipt:
    """Change fields of `model.campaign.Campaign`."""
    _, receipt = session.perform(
        "campaign.changed",
        say("Campaign settings"),
        lambda act: act.put(CAMPAIGN, CAMPAIGN_ID, settings),
    )
    return receipt


def change_text(session: Session, texts: Iterable[PetitionText]) -> Receipt:
    """Add a new version of the petition text; signatures keep the version of their sheet."""
    current = query_campaign.texts(session.db)
    version = current[0].version + 1 if current else 1
    changed = list(texts)

    def body(act: Act) -> None:
        for text in changed:
            act.put(TEXT, text_id(version, text.language), _text_values(text, version))

    _, receipt = session.perform("text.changed", say("Petition text, version {n}", n=version), body)
    return receipt


def _text_values(text: PetitionText, version: int) -> dict[str, object]:
    return {
        "version": version,
        "language": text.language,
        "title": text.title,
        "to": text.to,
        "ask": text.ask,
        "reasons": text.reasons,
    }
