"""Makes the training city for the first screen: the same job as `canvass demo`."""

from __future__ import annotations

from canvass_app.desk.demo import run_demo
from canvass_app.desk.session import Session, open_with_passphrase
from canvass_app.durable import make_private_folders
from canvass_app.model.person import Person
from canvass_app.model.progress import Progress
from canvass_app.ui.opening.places import training_folder


def make_training_city(person: Person, progress: Progress) -> Session:
    """Do the whole job on the made-up towns and return the open campaign."""
    folder = training_folder()
    make_private_folders(folder)
    report = run_demo(folder, progress)
    return open_with_passphrase(report.paths.campaign, report.passphrase, person)
