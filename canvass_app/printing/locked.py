"""Encrypted copies of packets: AES-256, revision 6 of the PDF standard's password security.

This follows ISO 32000-2, 7.6.4 (older revisions are weak). The password opens the file without
restricting its reader: printing, copying and reading aloud stay allowed.
"""

from __future__ import annotations

import io
import secrets
import unicodedata
from pathlib import Path

import pikepdf

from canvass_app.model.errors import UserError
from canvass_app.model.words import say

SHORTEST_PASSWORD = 12
_LONGEST_BYTES = 127
"""The most that revision 6 uses; readers silently drop the rest."""
_ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789"
"""Letters and digits that nobody confuses when reading them aloud or copying them."""
_GROUPS, _GROUP = 5, 4


def suggested_password() -> str:
    """Return a fresh random password of 99 bits in groups: `k7qm-x2vd-…`."""
    groups = ("".join(secrets.choice(_ALPHABET) for _ in range(_GROUP)) for _ in range(_GROUPS))
    return "-".join(groups)


def require_password(password: str) -> str:
    """Return the password in the form used (NFKC). Raises `UserError` if it is not acceptable."""
    used = unicodedata.normalize("NFKC", password.strip())
    if len(used) < SHORTEST_PASSWORD:
        raise UserError(
            say("The password for the packets has fewer than {count} characters.",
                count=SHORTEST_PASSWORD),
            say("Use the suggested one, or four words that nobody would guess."),
        )  # fmt: skip
    if len(used.encode()) > _LONGEST_BYTES:
        raise UserError(
            say("The password for the packets is too long."),
            say("Use at most {count} plain letters.", count=_LONGEST_BYTES),
        )
    return used


def opens_with(path: Path, password: str) -> bool:
    """Return whether a file is a PDF that this password opens."""
    try:
        with pikepdf.open(path, password=password):
            return True
    except (pikepdf.PasswordError, pikepdf.PdfError, OSError):
        return False


def encrypted(pdf: bytes, password: str) -> bytes:
    """Return a copy of `pdf` that only `password` opens; it is tested before it is returned.

    The copy differs each time: its salts and keys are random.
    """
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as document:
        pages = len(document.pages)
        document.save(
            out,
            encryption=pikepdf.Encryption(
                user=password,
                # Nobody needs the owner's rights: the reader has all that matters.
                owner=secrets.token_urlsafe(32),
                R=6,
                aes=True,
                metadata=True,
                allow=pikepdf.Permissions(
                    accessibility=True, extract=True, print_highres=True, print_lowres=True,
                    modify_annotation=False, modify_assembly=False, modify_form=False,
                    modify_other=False,
                ),
            ),
        )  # fmt: skip
    _require_closed(out.getvalue(), password, pages)
    return out.getvalue()


def _require_closed(pdf: bytes, password: str, pages: int) -> None:
    """Raise if the copy opens without its password, or does not open with it."""
    try:
        with pikepdf.open(io.BytesIO(pdf)):
            closed = False
    except pikepdf.PasswordError:
        closed = True
    with pikepdf.open(io.BytesIO(pdf), password=password) as document:
        whole = len(document.pages) == pages and document.encryption.R == 6
    if not (closed and whole):
        raise AssertionError("the encrypted copy does not hold what it promises")
