"""Sessions as in the window and the shell, with made-up people and places."""

from __future__ import annotations

from pathlib import Path

from canvass_app.desk import recording
from canvass_app.desk.campaign import setting_up as campaigns
from canvass_app.desk.duplicates import search as duplicates
from canvass_app.desk.duplicates.search import ReviewCard
from canvass_app.desk.places import offices
from canvass_app.desk.session import Session, create, open_with_passphrase
from canvass_app.model.changes import Outcome
from canvass_app.model.ids import new_id
from canvass_app.model.line import Line
from canvass_app.model.office import Office
from canvass_app.model.person import Person, Role
from canvass_app.store import queries
from tests.support.campaigns import PASSPHRASE

COORDINATOR = Person("Sol", Role.COORDINATOR)


def new_session(path: Path, **settings: object) -> Session:
    """Return a new campaign with its petition text."""
    session, _ = create(path, PASSPHRASE, COORDINATOR)
    named = {"name": "Harbor drive", "organisation": "Neighbors", "sender_name": "Sol", **settings}
    campaigns.set_up(session, campaigns.template_texts(), **named)
    return session


def again(session: Session) -> Session:
    """Close the session and open its file again."""
    session.close()
    return open_with_passphrase(session.file.path, PASSPHRASE, COORDINATOR)


def type_line(session: Session, sheet_id: str, number: int, **cells: str) -> Line:
    """Type one line cell by cell; return it."""
    line_id = new_id()
    for field, written in cells.items():
        recording.save_cell(session, sheet_id, number, line_id, field, written)
    found = queries.lines.line(session.db, line_id)
    assert found is not None
    return found


def signer(number: int, **cells: str) -> dict[str, str]:
    """Return the cells of a made-up signer from Alder Falls, different for every number."""
    first = ("Ottoline", "Balthasar", "Quentin", "Perpetua", "Ignatius", "Wilhelmina")
    last = ("Farrow", "Quillfeather", "Okonjo", "Pham", "Achterberg", "Salgado", "Hemlock")
    name = f"{first[number % 6]} {last[number % 7]}{'aeiou'[number % 5]}{'lmnrst'[number // 6 % 6]}"
    given = {
        "name": name,
        "street": f"{100 + 7 * number} Weir Ln",
        "city": "Alder Falls",
        "state": "OR",
        "zip": "97571",
        "signed_on": "2026-09-09",
    }
    return {**given, **cells}


def alder_falls(session: Session, *, replaces: str = "", **values: object) -> Office:
    """Put the city of the made-up signers into the mayors table."""
    row = {
        "state": "OR", "place": "Alder Falls", "zips_inside": ("97571", "97572"),
        "address": "100 Millrace St\nAlder Falls, OR 97571", **values,
    }  # fmt: skip
    return offices.save_office(session, row, replaces=replaces).value


def review_queue(session: Session) -> list[ReviewCard]:
    """Return the undecided pairs with their lines, as the review page shows them."""
    found = duplicates.review_state(session.db, limit=500).pairs
    return duplicates.review_cards(session.db, found)


def label_of(outcome: Outcome[object]) -> str:
    """Return the name of the act in an outcome."""
    assert outcome.receipt is not None
    return str(outcome.receipt.label)
