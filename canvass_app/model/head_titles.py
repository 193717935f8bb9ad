"""The title of the head of a municipality, by state and kind, for use without a place pack.

From the handbooks of the state leagues of municipalities. `*` is the default for all states; the
last word says whether the head is a mayor: yes, usually, no, or check.
"""

from __future__ import annotations

USUAL_TITLES: tuple[tuple[str, str, str, str], ...] = (
    ("*", "city", "Mayor", "yes"), ("*", "town", "Mayor", "yes"),
    ("*", "village", "Mayor", "yes"), ("*", "borough", "Mayor", "yes"),
    ("*", "CDP", "", "no"), ("PR", "municipio", "Mayor", "yes"), ("HI", "county", "Mayor", "yes"),
    ("IN", "town", "Town Council President", "no"),
    ("IL", "village", "Village President", "usually"),
    ("WI", "village", "Village President", "no"), ("WI", "town", "Town Chair", "no"),
    ("MI", "village", "Village President", "no"), ("MI", "township", "Township Supervisor", "no"),
    ("NE", "village", "Chair of the Board of Trustees", "no"),
    ("MO", "village", "Chair of the Board of Trustees", "no"),
    ("NY", "town", "Town Supervisor", "no"), ("CT", "town", "First Selectman", "check"),
    ("MA", "town", "Chair of the Select Board", "no"),
    ("ME", "town", "Chair of the Select Board", "no"),
    ("NH", "town", "Chair of the Select Board", "no"),
    ("VT", "town", "Chair of the Selectboard", "no"),
    ("RI", "town", "Town Council President", "check"), ("NJ", "township", "Mayor", "yes"),
    ("PA", "township", "Chair of the Board", "check"),
    ("OH", "township", "Board of Trustees", "no"), ("MN", "township", "Town Board Chair", "no"),
)  # fmt: skip

_BY_STATE_AND_KIND = {(state, kind): title for state, kind, title, _ in USUAL_TITLES}


def usual_title(state: str, kind: str) -> str:
    """Return the usual title of the head of this kind of place; Mayor if nothing is known."""
    kind = kind.casefold()
    title = _BY_STATE_AND_KIND.get((state.upper(), kind)) or _BY_STATE_AND_KIND.get(("*", kind))
    return title or "Mayor"
