"""The training city as an open campaign: for pictures, for single pages, and for tests.

Everybody in it is made up. Making it takes several seconds, so a copy is kept for the next time.
"""

from __future__ import annotations

import hashlib
import shutil
import tempfile
from contextlib import suppress
from datetime import date, timedelta
from pathlib import Path

import platformdirs

from canvass_app.assets import asset_path
from canvass_app.desk.campaign import setting_up as campaigns
from canvass_app.desk.doors import turfs
from canvass_app.desk.duplicates import search as duplicates
from canvass_app.desk.files import importing
from canvass_app.desk.ledger import sheet_life as ledger
from canvass_app.desk.places import offices, routes
from canvass_app.desk.session import Session, create, open_with_passphrase
from canvass_app.desk.training import training_file
from canvass_app.model.person import Person, Role
from canvass_app.store import queries

ROOT = Path(__file__).resolve().parents[1]
PERSON = Person("Ana", Role.COORDINATOR)
PASSPHRASE = "four plain words here"
_NAME = "Training city.canvass"
_FILES = ("", "-key")


def new_campaign(path: Path, passphrase: str = PASSPHRASE) -> Session:
    """Return a new campaign with its petition text and nothing else."""
    session, _ = create(path, passphrase, PERSON)
    campaigns.set_up(
        session,
        campaigns.template_texts(),
        name="Training city",
        organisation="Neighbors of Alder County",
        minimum_signers=5,
    )
    return session


def bring_in(session: Session) -> None:
    """Import mayors and 400 lines, search for duplicates, and route."""
    offices.import_offices(session, training_file("mayors.csv"))
    importing.import_signatures(session, training_file("signatures.csv"))
    duplicates.search(session)
    routes.route_pending(session)


def hand_sheets_out(session: Session, today: date) -> None:
    """Hand out sheets, some of them too long ago, and pack some that came back."""
    ledger.hand_out(session, [str(n) for n in range(101, 121)], "Bo Okonjo", today)
    ledger.hand_out(session, ["121", "122"], "Lien Pham", today - timedelta(days=30))
    ledger.mark_packed(session, [f"{n:04}" for n in range(1, 9)], "Box 1", today)


def add_turfs(session: Session, today: date) -> None:
    """Add two turfs, one of them assigned."""
    weir = turfs.StreetRange("Weir Ln", 2, 40, "even", "Alder Falls", "OR", "97571")
    turfs.add_range(session, "Weir Lane", weir)
    elm = turfs.StreetRange("Elm St", 1, 61, "odd", "Alder Falls", "OR", "97571")
    turfs.add_range(session, "Elm Street north", elm)
    turfs.assign(session, queries.doors.turfs(session.db)[0].turf.id, "Bo Okonjo", today)


def make_sample(path: Path) -> Session:
    """Return a new campaign at `path` in which every page has something to show."""
    session, today = new_campaign(path), date.today()
    bring_in(session)
    hand_sheets_out(session, today)
    add_turfs(session, today)
    return session


def open_sample(folder: Path, cache: Path | None = None) -> Session:
    """Return a new campaign in `folder`, copied from one made earlier if that is up to date.

    `cache` is where that one is kept, outside the checkout: this user's cache folder if None.
    """
    kept = _kept_sample(cache or Path(platformdirs.user_cache_dir("canvass-sample", False)))
    for suffix in _FILES:
        shutil.copy(kept / f"{_NAME}{suffix}", folder / f"{_NAME}{suffix}")
    return open_with_passphrase(folder / _NAME, PASSPHRASE, PERSON)


def _kept_sample(cache: Path) -> Path:
    """Return the folder of the sample for the current code, made now if there is none."""
    kept = cache / _fingerprint()
    if kept.is_dir():
        return kept
    cache.mkdir(parents=True, exist_ok=True)
    for old in cache.iterdir():
        shutil.rmtree(old, ignore_errors=True)
    with tempfile.TemporaryDirectory(dir=cache) as making:
        make_sample(Path(making) / _NAME).close()
        # Somebody else may have made the same one in the meantime.
        with suppress(OSError):
            shutil.copytree(making, kept)
    return kept


def _fingerprint() -> str:
    """Return what changes with everything a sample is made from: code, training files, the day."""
    whole = hashlib.sha256(date.today().isoformat().encode())
    code = (path for path in (ROOT / "canvass_app").rglob("*.py") if "ui" not in path.parts)
    training = asset_path("training").iterdir()
    for path in sorted((Path(__file__), *code, *training)):
        whole.update(path.read_bytes())
    return whole.hexdigest()[:16]
