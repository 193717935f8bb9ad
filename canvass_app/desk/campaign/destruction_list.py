"""The list of what is being destroyed, next to the campaign until all of it is gone.

The keys go first, and without them nobody can read in the campaign file which lists and packets
were to go with it. So this file says so, for a program that was stopped halfway and for people. It
has paths and counts, and no names of signers.
"""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import asdict, dataclass, fields
from datetime import datetime
from pathlib import Path
from typing import Any, get_type_hints

from canvass_app.campaign_names import DESTROYING, beside
from canvass_app.desk.campaign.destruction_plan import DestructionPlan
from canvass_app.durable import parts_left, replace_file, sync_folder
from canvass_app.foreign import read_foreign
from canvass_app.model.errors import UserError
from canvass_app.outputs import explaining
from canvass_app.store.key_slot import is_key_file
from canvass_app.store.keys import key_path
from canvass_app.store.links import real_path

_SAYS = "Canvass was destroying this campaign. Whatever is in this list and still there must go."
_MOST_BYTES = 64 << 20


@dataclass(frozen=True, slots=True)
class BegunDestruction:
    """A destruction that a person confirmed: of what, by whom, when, and whether exports go too."""

    plan: DestructionPlan
    person: str
    at: datetime
    exports: bool


def list_path(campaign: Path) -> Path:
    """Return the path of the list, next to the campaign file."""
    return beside(campaign, DESTROYING)


def save_list(begun: BegunDestruction) -> None:
    """Write the list. Raises `UserError` when it cannot be written."""
    told = {"what": _SAYS, "person": begun.person, "at": begun.at.isoformat(),
            "with_exports": begun.exports, **asdict(begun.plan)}  # fmt: skip
    path = list_path(begun.plan.campaign)
    with explaining(path):
        replace_file(path, json.dumps(told, indent=1, default=str).encode())


def remove_list(campaign: Path) -> None:
    """Remove the list, and what a crash left of writing it: everything in it is gone."""
    path = list_path(campaign)
    with suppress(OSError):
        for found in (path, *parts_left(path)):
            found.unlink(missing_ok=True)
        sync_folder(campaign.parent)


def begun_destruction(campaign: Path) -> BegunDestruction | None:
    """Return the destruction of a campaign that was begun and not finished; None if there is none.

    While its key file is intact, the campaign can be opened and destroyed as usual, and the list
    does not count.
    """
    try:
        campaign = real_path(campaign)
        path = list_path(campaign)
        if is_key_file(key_path(campaign)):
            return None
        told = json.loads(read_foreign(path, _MOST_BYTES))
        at = datetime.fromisoformat(told["at"])
        return BegunDestruction(
            _plan(told, campaign), str(told["person"]), at, told["with_exports"] is True
        )
    except (OSError, UserError, ValueError, KeyError, TypeError, RecursionError):
        return None


def _plan(told: dict[str, Any], campaign: Path) -> DestructionPlan:
    hints = get_type_hints(DestructionPlan)
    values: dict[str, Any] = {}
    for field in fields(DestructionPlan):
        kind, value = hints[field.name], told[field.name]
        if kind == tuple[Path, ...]:
            value = tuple(Path(item) for item in value)
        elif kind == tuple[str, ...]:
            value = tuple(str(item) for item in value)
        values[field.name] = value
    return DestructionPlan(**{**values, "campaign": campaign})
