"""Verifies single pages of an encrypted file, without opening it.

SQLCipher 4 ends each page with an initialization vector and a keyed hash (HMAC-SHA512) over what is
before it and the number of the page; the key of the hash is derived from the data key and the salt
in the first 16 bytes of the file (zetetic.net/sqlcipher/design).
"""

from __future__ import annotations

import hashlib
import hmac

_SALT = 16
_HASH = 64
_MASK = 0x3A
_ROUNDS = 2


class PageSeal:
    """Tells whether a page belongs to the file with this data `key` and this `salt`."""

    def __init__(self, key: bytes, salt: bytes) -> None:
        masked = bytes(byte ^ _MASK for byte in salt)
        self._key = hashlib.pbkdf2_hmac("sha512", key, masked, _ROUNDS, dklen=32)

    @classmethod
    def of_file(cls, key: bytes, first_page: bytes) -> PageSeal:
        """Return the seal of the file that begins with `first_page`."""
        return cls(key, first_page[:_SALT])

    def holds(self, number: int, page: bytes) -> bool:
        """Return whether the content of page `number` is as it was written."""
        content = page[_SALT if number == 1 else 0 : -_HASH]
        seal = hmac.new(self._key, content + number.to_bytes(4, "little"), hashlib.sha512)
        return hmac.compare_digest(seal.digest(), page[-_HASH:])
