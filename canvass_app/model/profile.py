"""Who a packet is for, and therefore what is printed about each signer."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from enum import StrEnum


class Profile(StrEnum):
    """Who a packet is for.

    `RECIPIENT` is the mayor's office; `CLERK` a city clerk who compares places; `PRESS` is for
    anybody; `ARCHIVE` for the campaign itself and nobody else.
    """

    RECIPIENT = "recipient"
    CLERK = "clerk"
    PRESS = "press"
    ARCHIVE = "archive"


class NamesShown(StrEnum):
    """How much of a name is shown at most. A signer who chose less is always shown with less."""

    CHOSEN = "chosen"
    INITIALS = "initials"
    NUMBER = "number"


class ZipShown(StrEnum):
    """How many digits of the ZIP are printed: none, the first three, or all."""

    NONE = "none"
    AREA = "area"
    WHOLE = "whole"


@dataclass(frozen=True, slots=True)
class PrintProfile:
    """What is printed about each signer for one kind of reader. `id` is the `Profile`.

    `street` includes the unit; `reference` is sheet and line; `contact` is telephone and e-mail,
    which `may_show_contact` allows only for the campaign's own copy. `ink` is the signature as
    drawn, only for signers who allowed it; `scans` appends the pictures of the sheets. Language,
    notes and the name of whoever collected a line are never printed.
    """

    id: str
    names: NamesShown = NamesShown.CHOSEN
    city: bool = True
    zip: ZipShown = ZipShown.AREA
    date: bool = True
    street: bool = False
    contact: bool = False
    ink: bool = False
    scans: bool = False
    reference: bool = True

    @property
    def own(self) -> bool:
        """Whether this is the campaign's own copy, which must not be handed out."""
        return self.id == Profile.ARCHIVE


DEFAULTS: dict[Profile, PrintProfile] = {
    Profile.RECIPIENT: PrintProfile(Profile.RECIPIENT),
    Profile.CLERK: PrintProfile(Profile.CLERK, zip=ZipShown.WHOLE),
    Profile.PRESS: PrintProfile(
        Profile.PRESS,
        names=NamesShown.INITIALS,
        zip=ZipShown.NONE,
        date=False,
        reference=False,
    ),
    Profile.ARCHIVE: PrintProfile(
        Profile.ARCHIVE, zip=ZipShown.WHOLE, street=True, contact=True, ink=True, scans=True
    ),
}
"""What each profile shows unless a campaign decides otherwise."""

PROFILE_FIELDS: tuple[str, ...] = tuple(f.name for f in fields(PrintProfile) if f.name != "id")
"""The fields that a campaign may change, in the order of the columns in print."""


def may_show_contact(profile: Profile) -> bool:
    """Return whether a profile may show telephone and e-mail at all: only the own copy may."""
    return profile is Profile.ARCHIVE


def kept_within_rules(profile: PrintProfile) -> PrintProfile:
    """Return `profile` without the details that no campaign may choose to print.

    Contact details stay with the campaign. Full ZIPs and streets next to initials or numbers would
    reveal the person, so they are reduced to what the recipient sees.
    """
    if not may_show_contact(Profile(profile.id)) and profile.contact:
        profile = replace(profile, contact=False)
    return profile if profile.names is NamesShown.CHOSEN else next_to_hidden_names(profile)


def next_to_hidden_names(profile: PrintProfile) -> PrintProfile:
    """Return what may be printed next to a name that is not printed in full.

    It is the same whether the campaign prints no full names or the signer doesn't want one printed.
    """
    if profile.own:
        return profile
    narrowed = ZipShown.AREA if profile.zip is ZipShown.WHOLE else profile.zip
    return replace(profile, street=False, zip=narrowed, ink=False)
