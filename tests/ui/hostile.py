"""The training city with names, texts and files that would do harm where Qt guesses formats."""

from __future__ import annotations

import csv
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import cache
from itertools import cycle
from pathlib import Path

from PySide6.QtGui import QColor, QImage, QTextDocument

from canvass_app.desk.campaign import setting_up as campaigns
from canvass_app.desk.doors import turfs
from canvass_app.desk.duplicates import search as duplicates
from canvass_app.desk.files import importing
from canvass_app.desk.ledger import sheet_life as ledger
from canvass_app.desk.places import offices, routes
from canvass_app.desk.session import Session, create
from canvass_app.desk.training import training_file
from canvass_app.model.person import Person, Role
from canvass_app.store import queries
from tests.support.campaigns import PASSPHRASE

MAGENTA = QColor("#ff00ff")
PAYLOADS = (
    '<img src="{canary}">', "<b>bold</b>", '<a href="https://example.org">here</a>', "&Smith",
    "<qt>", "<table><tr><td>", "&lt;i&gt;", "<!DOCTYPE html>", "[*]", "%p {name}", "Anne && &Bob",
)  # fmt: skip
"""Each is shown as something else by an API that guesses: as HTML, a mnemonic or a placeholder."""

STEM = "&Smith [*]" if sys.platform == "win32" else "<b>A<img src=x.png> &Smith [*]"
"""The name of the campaign's file: no system takes a slash in it."""

_LIST = "mayors.csv" if sys.platform == "win32" else "<b>mayors & more.csv"

PERSON = Person('<b>Ana</b> & <img src="x.png">', Role.COORDINATOR)


def canary(folder: Path) -> Path:
    """Return a picture all in magenta: if that color is on the screen, a name has loaded it."""
    path = folder / "canary.png"
    picture = QImage(40, 40, QImage.Format.Format_RGB32)
    picture.fill(MAGENTA)
    assert picture.save(str(path))
    return path


@cache
def text_of_tip(given: str) -> str:
    """Return what a person reads in the tool tip for which Qt was given `given`."""
    document = QTextDocument()
    document.setHtml(given)
    # Where a long word may break, there is a blank of no width.
    return document.toPlainText().replace("\u200b", "")


def hostile_campaign(folder: Path) -> Session:
    """Return an open campaign in which everything that people typed would do harm."""
    picture = harm_with(canary(folder))
    harm = cycle((picture, *PAYLOADS[1:]))
    session, _ = create(folder / f"{STEM}.canvass", PASSPHRASE, PERSON)
    texts = [
        replace(text, title=f"{next(harm)} {text.title}") for text in campaigns.template_texts()
    ]
    campaigns.set_up(
        session, texts, name=f"{next(harm)} drive", organisation=f"{next(harm)} Neighbors",
        sender_name=f"{next(harm)} Dana", minimum_signers=2, goal=2000,
    )  # fmt: skip
    cities: dict[str, str] = {}

    def city(name: str) -> str:
        return cities.setdefault(name, f"{name} {next(harm)}") if name else ""

    def mayor(row: dict[str, str]) -> dict[str, str]:
        return {"place": city(row["place"]), "holder": f"{next(harm)} {row['holder']}"}

    twice = _lines_of_pairs()

    def signer(row: dict[str, str]) -> dict[str, str]:
        # Both lines of a pair get the same, or they would not be found to be one person.
        own = picture if (row["sheet"], row["line"]) in twice else next(harm)
        changed = {"city": city(row["city"]), "collected_by": f"{row['collected_by']} <b>&Smith"}
        written = ("name", "family", "street")
        return changed | {name: f"{row[name]} {own}" for name in written if row[name]}

    offices.import_offices(session, _rewritten(folder / _LIST, "mayors.csv", mayor))
    signers = _rewritten(folder / "signers.csv", "signatures.csv", signer)
    importing.import_signatures(session, signers)
    duplicates.search(session)
    routes.route_pending(session)
    ledger.hand_out(session, ["101", "102"], f"Bo {next(harm)}")
    street = turfs.StreetRange("<b>Weir</b> &Ln", 2, 40, "even", "Alder Falls", "OR", "97571")
    turfs.add_range(session, "<b>Weir</b> & Lane [*]", street)
    turf = queries.doors.turfs(session.db)[0].turf
    turfs.assign(session, turf.id, "<qt>Bo</qt> &Okonjo", date.today())
    return session


def harm_with(picture: Path) -> str:
    """Return a name that loads `picture` where it is taken for HTML."""
    return PAYLOADS[0].replace("{canary}", picture.as_uri())


def _lines_of_pairs() -> set[tuple[str, str]]:
    rows = _rows_of("truth.csv")
    return {(row[f"sheet_{side}"], row[f"line_{side}"]) for row in rows for side in "ab"}


def _rows_of(name: str) -> list[dict[str, str]]:
    with training_file(name).open(encoding="utf-8", newline="") as read:
        return list(csv.DictReader(read))


def _rewritten(path: Path, name: str, change: Callable[[dict[str, str]], dict[str, str]]) -> Path:
    """Write a file of the training city with other values; return its path."""
    rows = _rows_of(name)
    with path.open("w", encoding="utf-8", newline="") as written:
        writer = csv.DictWriter(written, list(rows[0]))
        writer.writeheader()
        writer.writerows(row | change(row) for row in rows)
    return path
