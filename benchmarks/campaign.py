"""Campaign files for measuring, made by the same use cases as any other."""

from __future__ import annotations

from pathlib import Path

from benchmarks.people import write_csv
from canvass_app.desk.campaign.setting_up import set_up, template_texts
from canvass_app.desk.files.importing import import_signatures
from canvass_app.desk.session import Session, create
from canvass_app.model.person import Person

PASSPHRASE = "only for measuring"


def new_campaign(folder: Path, lines: int = 0) -> Session:
    """Return an open campaign with `lines` imported lines."""
    session, _ = create(folder / f"bench-{lines}.canvass", PASSPHRASE, Person("Bench"))
    set_up(session, template_texts())
    if lines:
        source = folder / f"bench-{lines}.csv"
        write_csv(source, lines)
        import_signatures(session, source)
    return session
