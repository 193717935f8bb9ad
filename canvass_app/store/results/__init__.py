"""Writes what was computed from the lines: found pairs, automatic routes, what was learned.

None of it is an act of a person, so no event tells of it. It can always be computed again.
"""

from canvass_app.store.results import learned, pairs, routes

__all__ = ["learned", "pairs", "routes"]
