"""What campaigns may choose to print, and what no choice can get printed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from canvass_app.desk.print_profiles import (
    keep_profile,
    print_profile,
    reset_profile,
    save_profile,
)
from canvass_app.desk.session import Session
from canvass_app.model.profile import DEFAULTS, NamesShown, Profile, ZipShown


def test_a_choice_is_kept_undone_and_reset(session: Session) -> None:
    wanted = replace(DEFAULTS[Profile.RECIPIENT], zip=ZipShown.NONE, date=False)
    save_profile(session, wanted)
    assert print_profile(session.db, Profile.RECIPIENT) == wanted
    assert print_profile(session.db, Profile.CLERK) == DEFAULTS[Profile.CLERK]
    session.undo()
    assert print_profile(session.db, Profile.RECIPIENT) == DEFAULTS[Profile.RECIPIENT]
    session.redo()
    assert print_profile(session.db, Profile.RECIPIENT) == wanted
    assert session.file.rebuild()
    keep_profile(session, DEFAULTS[Profile.RECIPIENT])
    assert print_profile(session.db, Profile.RECIPIENT) == DEFAULTS[Profile.RECIPIENT]
    assert not reset_profile(session, Profile.RECIPIENT).topics
    save_profile(session, wanted)
    assert print_profile(session.db, Profile.RECIPIENT) == wanted


@pytest.mark.parametrize("profile", [Profile.RECIPIENT, Profile.CLERK, Profile.PRESS])
def test_contact_details_are_for_the_own_copy_alone(session: Session, profile: Profile) -> None:
    save_profile(session, replace(DEFAULTS[profile], contact=True))
    assert not print_profile(session.db, profile).contact


def test_initials_are_not_given_away_by_the_street_next_to_them(session: Session) -> None:
    told = replace(
        DEFAULTS[Profile.CLERK], names=NamesShown.INITIALS, street=True, zip=ZipShown.WHOLE
    )
    save_profile(session, told)
    kept = print_profile(session.db, Profile.CLERK)
    assert (kept.street, kept.zip) == (False, ZipShown.AREA)
