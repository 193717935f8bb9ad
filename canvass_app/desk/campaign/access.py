"""Access to the campaign: changing the passphrase, and showing the recovery code again."""

from __future__ import annotations

from canvass_app.desk.session import Session
from canvass_app.model.errors import UserError
from canvass_app.model.words import say
from canvass_app.store import keys
from canvass_app.store.keys import MINIMUM_PASSPHRASE, WrongPassphrase
from canvass_app.store.unlocking import unlock_with_passphrase

__all__ = ["MINIMUM_PASSPHRASE", "change_passphrase", "recovery_code"]


def recovery_code(session: Session, proof: str) -> str:
    """Return the recovery code to somebody who knows the passphrase (or the code itself).

    An unattended laptop must not give the code to just anyone. Raises `WrongPassphrase`.
    """
    _require_owner(session, proof)
    return session.file.recovery_code()


def change_passphrase(session: Session, proof: str, new: str) -> None:
    """Make `new` open the campaign from now on. `proof` is the passphrase or the recovery code.

    Raises `WrongPassphrase`, or `UserError` when `new` is too short. Earlier backups keep the
    passphrase they were made with.
    """
    keys.require_good_passphrase(new)
    _require_owner(session, proof)
    session.file.change_passphrase(new)


def _require_owner(session: Session, proof: str) -> None:
    try:
        secret = keys.read_recovery_code(proof)
    except WrongPassphrase:
        # Not a recovery code: then it should be the passphrase.
        secret = unlock_with_passphrase(session.file.path, proof)
        if keys.recovery_code(secret) != session.file.recovery_code():
            raise UserError(
                say("The key file next to this campaign belongs to another campaign."),
                say("Use the recovery code of this campaign instead of the passphrase."),
            ) from None
        return
    if keys.recovery_code(secret) != session.file.recovery_code():
        raise keys.code_of_another()
