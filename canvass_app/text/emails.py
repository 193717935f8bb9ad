"""E-mail addresses in the form in which they are compared. Nothing is ever refused here."""

from __future__ import annotations

import unicodedata

_DOTLESS_HOSTS = frozenset({"gmail.com", "googlemail.com"})
_FRAME = "<>()[]\"',;:. "


def email_key(written: str) -> str:
    """Return the address for comparing, or empty where there is none.

    Small letters, no blanks. For Gmail, which delivers them all to one box, dots in the
    local part and anything from a plus sign on are left out. A text without a name before
    and a host after its last `@` has no key. Never raises.
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
