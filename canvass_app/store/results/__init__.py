"""Writes what was computed from the lines: found pairs, automatic routes, what was learned.

None of it is an act of a person, so there are no events for it. It can always be recomputed.
"""

from canvass_app.store.results import learned, pairs, routes

__all__ = ["learned", "pairs", "routes"]
