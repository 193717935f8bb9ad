"""The print profiles of a campaign: what each kind of reader sees, changed and reset by people."""

from __future__ import annotations

from canvass_app.desk.session import Session
from canvass_app.model.changes import Outcome
from canvass_app.model.profile import (
    DEFAULTS,
    PROFILE_FIELDS,
    PrintProfile,
    Profile,
    kept_within_rules,
)
from canvass_app.model.words import Words, say
from canvass_app.store import queries
from canvass_app.store.driver import Database
from canvass_app.store.entities import PROFILE, REMOVED

NAMES: dict[Profile, Words] = {
    Profile.RECIPIENT: say("The mayor’s office"),
    Profile.CLERK: say("The city clerk"),
    Profile.PRESS: say("The press"),
    Profile.ARCHIVE: say("Our own archive"),
}
"""The names of the profiles on screens."""


def print_profile(db: Database, profile: Profile) -> PrintProfile:
    """Return what a profile prints in this campaign: its own choice, else the default."""
    own = queries.packets.own_profile(db, profile)
    return DEFAULTS[profile] if own is None else kept_within_rules(own)


def save_profile(session: Session, profile: PrintProfile) -> Outcome[object]:
    """Store what a profile prints from now on. What no campaign may choose is left out."""
    kept = kept_within_rules(profile)
    values: dict[str, object] = {name: getattr(kept, name) for name in PROFILE_FIELDS}
    return session.perform(
        "profile.saved",
        say("Profile “{profile}” changed", profile=NAMES[Profile(profile.id)]),
        lambda act: act.put(PROFILE, profile.id, {**values, REMOVED: False}),
    )


def reset_profile(session: Session, profile: Profile) -> Outcome[object]:
    """Make a profile print what it prints by default; no change if it already does."""
    if queries.packets.own_profile(session.db, profile) is None:
        return Outcome(None)
    return session.perform(
        "profile.reset",
        say("Profile “{profile}” reset", profile=NAMES[profile]),
        lambda act: act.put(PROFILE, profile.value, {REMOVED: True}),
    )


def keep_profile(session: Session, profile: PrintProfile) -> Outcome[object]:
    """Save a profile, or reset it if it is the default."""
    if profile == DEFAULTS[Profile(profile.id)]:
        return reset_profile(session, Profile(profile.id))
    return save_profile(session, profile)
