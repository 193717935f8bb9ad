"""The keys of a campaign file: one data key, opened by a passphrase or by the recovery code.

The recovery code *is* the secret (128 random bits); the 256-bit data key is derived from it by
HKDF-SHA256 (RFC 5869). So the paper with the code opens the file even if nothing else is left. The
passphrase wraps the same secret: Argon2id (RFC 9106, 64 MiB, three passes, the second recommended
option) gives a key for AES-256-GCM, and the wrapped secret is in a small key file next to the
campaign file. A new passphrase rewrites only that key file. A fingerprint in it identifies its
campaign without the passphrase.
"""

from __future__ import annotations

import hmac
import os
import secrets
import unicodedata
from pathlib import Path

from argon2.exceptions import HashingError
from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from canvass_app.campaign_names import KEY, beside
from canvass_app.durable import replace_file
from canvass_app.model.errors import UserError
from canvass_app.model.words import say
from canvass_app.outputs import explaining
from canvass_app.store.key_slot import (
    KEY_FORMAT,
    SECRET_BYTES,
    Argon2Cost,
    KeySlot,
    damaged_key_file,
    read_slot,
)
from canvass_app.store.links import real_path

MINIMUM_PASSPHRASE = 8
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: no I, L, O or U, so that a code survives being copied by hand."""


class WrongPassphrase(UserError):
    """The passphrase or recovery code does not open this file."""


COST = Argon2Cost()
"""The cost of opening a new key file."""


def new_secret() -> bytes:
    """Return a fresh 128-bit secret for a new campaign file."""
    return secrets.token_bytes(SECRET_BYTES)


def data_key(secret: bytes) -> bytes:
    """Derive SQLCipher's 256-bit key from the secret."""
    hkdf = HKDF(algorithm=hashes.SHA256(), length=32, salt=None, info=b"canvass data key 1")
    return hkdf.derive(secret)


def key_path(campaign: Path) -> Path:
    """Return the path of a campaign file's key file, next to it."""
    return beside(campaign, KEY)


def is_key_of(path: Path, key: bytes) -> bool:
    """Return whether the key file at `path` is intact and made for the file with this data key."""
    try:
        slot = read_slot(path)
    except UserError:
        return False
    return hmac.compare_digest(slot.fingerprint, _fingerprint(key))


def require_code_of(path: Path, key: bytes) -> None:
    """Raise `WrongPassphrase` if the key file at `path` was made for a data key other than `key`.

    This distinguishes a typo from damage if a file does not open: a key comes straight from a
    recovery code, and only the key file knows which campaign that code belongs to.
    """
    try:
        slot = read_slot(path)
    except UserError:
        return
    if not hmac.compare_digest(slot.fingerprint, _fingerprint(key)):
        raise code_of_another()


def code_of_another() -> WrongPassphrase:
    """Return the error for a valid recovery code that opens another campaign."""
    return WrongPassphrase(
        say("This recovery code belongs to another campaign."),
        say("Look for the paper with the name of this campaign, or use the passphrase."),
    )


def _fingerprint(key: bytes) -> str:
    digest = hashes.Hash(hashes.SHA256())
    digest.update(b"canvass key fingerprint" + key)
    return digest.finalize()[:8].hex()


def recovery_code(secret: bytes) -> str:
    """Write the secret as seven groups of four characters; the last two are a checksum."""
    number = int.from_bytes(secret)
    signs = "".join(_ALPHABET[(number >> shift) & 31] for shift in range(125, -1, -5))
    signs += _checksum(secret)
    return "-".join(signs[i : i + 4] for i in range(0, len(signs), 4))


def read_recovery_code(written: str) -> bytes:
    """Return the secret that a recovery code stands for.

    Case, blanks and hyphens don't matter; O reads as 0, I and L as 1. Raises `WrongPassphrase` if
    the checksum doesn't match, so that a typo is distinguished from a wrong file.
    """
    signs = "".join(c for c in written.upper() if c.isalnum())
    signs = signs.replace("O", "0").replace("I", "1").replace("L", "1")
    expected = 26 + 2
    if len(signs) == expected and all(c in _ALPHABET for c in signs):
        number = 0
        for sign in signs[:26]:
            number = (number << 5) | _ALPHABET.index(sign)
        if number < 1 << 128:
            secret = number.to_bytes(SECRET_BYTES)
            if _checksum(secret) == signs[26:]:
                return secret
    raise WrongPassphrase(
        say("This recovery code is not complete, or it has a typo."),
        say("Compare it with the printed one, character by character: 7 groups of 4."),
    )


def _checksum(secret: bytes) -> str:
    digest = hashes.Hash(hashes.SHA256())
    digest.update(b"canvass recovery code" + secret)
    value = int.from_bytes(digest.finalize()[:2])
    return _ALPHABET[(value >> 5) & 31] + _ALPHABET[value & 31]


def write_key_file(
    path: Path, secret: bytes, passphrase: str, cost: Argon2Cost | None = None
) -> None:
    """Wrap `secret` with `passphrase` into the key file at `path`, replacing it completely.

    Raises `UserError` for a passphrase that is too short to protect anyone.
    """
    require_good_passphrase(passphrase)
    cost = cost or COST
    salt, nonce = os.urandom(16), os.urandom(12)
    wrapped = AESGCM(_stretch(passphrase, salt, cost)).encrypt(nonce, secret, KEY_FORMAT.encode())
    slot = KeySlot(_fingerprint(data_key(secret)), salt, cost, nonce, wrapped)
    # A key file may be a link, to a USB drive for example: the old key must not stay there.
    real = real_path(path)
    with explaining(real):
        replace_file(real, slot.as_json())


def open_key_file(path: Path, passphrase: str) -> bytes:
    """Return the secret that `passphrase` unwraps from the key file at `path`.

    Raises `WrongPassphrase`, or `UserError` when the key file is missing or damaged.
    """
    slot = read_slot(path)
    try:
        wrapping = _stretch(passphrase, slot.salt, slot.cost)
        secret = AESGCM(wrapping).decrypt(slot.nonce, slot.wrapped, KEY_FORMAT.encode())
    except (HashingError, MemoryError):
        raise damaged_key_file(path) from None
    except InvalidTag:
        raise WrongPassphrase(
            say("This passphrase does not open the campaign."),
            say(
                "Try again; check Caps Lock and the keyboard layout. The recovery code opens "
                "it too."
            ),
        ) from None
    if slot.fingerprint != _fingerprint(data_key(secret)):
        # It would open the campaign, and be taken for the key file of another one.
        raise damaged_key_file(path)
    return secret


def require_good_passphrase(passphrase: str) -> None:
    """Raise `UserError` unless the passphrase is long enough to be worth typing."""
    if len(unicodedata.normalize("NFC", passphrase).strip()) < MINIMUM_PASSPHRASE:
        raise UserError(
            say("The passphrase is too short."),
            say("Use at least {n} characters; four plain words are best.", n=MINIMUM_PASSPHRASE),
        )


def _stretch(passphrase: str, salt: bytes, cost: Argon2Cost) -> bytes:
    # NFC, because one keyboard composes an accent and another does not.
    return hash_secret_raw(
        secret=unicodedata.normalize("NFC", passphrase).encode(errors="surrogatepass"),
        salt=salt,
        time_cost=cost.passes,
        memory_cost=cost.memory_kib,
        parallelism=cost.lanes,
        hash_len=32,
        type=Type.ID,
    )
