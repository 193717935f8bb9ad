"""The number cards of Home, each with its caption, its note, and the page that it opens."""

from __future__ import annotations

from collections.abc import Iterator

from canvass_app.desk.destination import (
    DUPLICATES,
    PACKETS,
    PAPER,
    PLACES,
    SECOND_ENTRY,
    SETTINGS,
    SHEETS,
    Destination,
)
from canvass_app.desk.home import Overview
from canvass_app.model.words import Words, say, say_count
from canvass_app.ui.parts.panel_button import CardText
from canvass_app.ui.translation import show, tr

_PAGE_NAMES = {
    PAPER: say("Paper entry"),
    SHEETS: say("Sheets"),
    SECOND_ENTRY: say("Second entry"),
    DUPLICATES: say("Duplicates"),
    PLACES: say("Places & mayors"),
    PACKETS: say("Packets"),
    SETTINGS: say("Settings"),
}


def home_cards(overview: Overview) -> list[CardText]:
    """Return the cards in the order of the work."""
    return [
        *_signature_cards(overview),
        *_paper_cards(overview),
        *_packet_cards(overview),
        *_day_cards(overview),
    ]


def _signature_cards(overview: Overview) -> Iterator[CardText]:
    totals, pairs, tiers = overview.totals, overview.pairs, overview.tiers
    yield _card(
        totals.lines,
        say("Lines typed"),
        say("{count} today", count=f"{totals.lines_today:,}"),
        PAPER,
    )
    yield _card(
        totals.signatures,
        say("Signatures that count"),
        _unless_zero(
            totals.incomplete,
            say_count("{count} is incomplete", "{count} are incomplete", totals.incomplete),
        ),
        PACKETS,
    )
    yield _card(
        totals.sheets_open,
        say("Sheets open"),
        say("of {count} in all", count=f"{totals.sheets:,}"),
        PAPER,
    )
    yield _card(
        pairs.open,
        say("Duplicates waiting"),
        _unless_zero(
            pairs.uncompared,
            say_count(
                "{count} line not compared yet", "{count} lines not compared yet", pairs.uncompared
            ),
        ),
        DUPLICATES,
    )
    yield _card(
        tiers.queue,
        say("Lines in the queue"),
        _unless_zero(
            tiers.pending,
            say_count("{count} line not routed yet", "{count} lines not routed yet", tiers.pending),
        ),
        PLACES,
    )


def _paper_cards(overview: Overview) -> Iterator[CardText]:
    """Yield cards only for what a campaign uses: many people type sheets that nobody registered."""
    paper, second = overview.paper, overview.second
    if paper.registered:
        waiting = [
            (paper.overdue, say_count("{count} overdue", "{count} overdue", paper.overdue)),
            (paper.missing, say_count("{count} missing", "{count} missing", paper.missing)),
        ]
        notes = [words for count, words in waiting if count]
        both = say("{one}, {other}", one=notes[0], other=notes[1]) if len(notes) == 2 else None
        yield _card(
            paper.out, say("Sheets handed out"), both or (notes[0] if notes else None),
            SHEETS,
        )  # fmt: skip
    if second is not None:
        yield _card(
            second.typed,
            say("Lines typed twice"),
            _unless_zero(
                second.open,
                say_count("{count} difference waiting", "{count} differences waiting", second.open),
            ),
            SECOND_ENTRY,
        )


def _packet_cards(overview: Overview) -> Iterator[CardText]:
    yield _card(
        overview.cities_ready,
        say("Cities ready"),
        say("of {count} with signatures", count=f"{len(overview.cities):,}"),
        PACKETS,
    )
    yield _card(overview.packets, say("Packets written"), None, PACKETS)


def _day_cards(overview: Overview) -> Iterator[CardText]:
    campaign = overview.campaign
    for days, day, ahead, past in (
        (
            overview.days_to_delivery,
            campaign.delivery_on,
            say("Days to delivery"),
            say("Days since delivery"),
        ),
        (
            overview.days_to_destruction,
            campaign.destroy_on,
            say("Days to destruction"),
            say("Days past destruction"),
        ),
    ):
        if days is not None:
            caption = ahead if days >= 0 else past
            yield _card(abs(days), caption, say("on {day}", day=day), SETTINGS)


def _card(number: int, caption: Words, note: Words | None, where: Destination) -> CardText:
    shown = f"{number:,}"
    name = tr(
        "{what}: {number}. Open {page}.",
        what=show(caption),
        number=shown if note is None else f"{shown}, {show(note)}",
        page=show(_PAGE_NAMES[where]),
    )
    return CardText(shown, show(caption), show(note) if note else "", name, where)


def _unless_zero(count: int, words: Words) -> Words | None:
    return words if count else None
