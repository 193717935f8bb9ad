"""Puts e-mail addresses into the form used for comparison. Nothing is ever rejected here."""

from __future__ import annotations

import unicodedata

_DOTLESS_HOSTS = frozenset({"gmail.com", "googlemail.com"})
_FRAME = "<>()[]\"',;:. "


def email_key(written: str) -> str:
    """Return the address in the form used for comparison, empty if there is none.

    Lower case, no blanks. For Gmail, dots in the local part and anything after a plus sign are
    dropped, since Gmail delivers all of these to one mailbox. Text without a name before its last
    `@` and a host after it has no key. Never raises.
    """
    text = unicodedata.normalize("NFKC", written).casefold().removeprefix("mailto:")
    joined = "".join(text.split()).strip(_FRAME)
    local, _, host = joined.rpartition("@")
    if not local or not host:
        return ""
    if host in _DOTLESS_HOSTS:
        plain = local.partition("+")[0].replace(".", "")
        return f"{plain}@gmail.com" if plain else ""
    return f"{local}@{host}"
