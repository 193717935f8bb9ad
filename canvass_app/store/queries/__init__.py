"""Reads the campaign file: `queries.lines`, `queries.sheets`, one module for each feature.

Queries change nothing; the code that writes is in the neighboring packages.
"""

from canvass_app.store.queries import (
    campaign,
    deliveries,
    doors,
    growth,
    learned,
    ledger,
    lines,
    packets,
    pairs,
    quality,
    review,
    routes,
    second,
    sheets,
)

__all__ = [
    "campaign",
    "deliveries",
    "doors",
    "growth",
    "learned",
    "ledger",
    "lines",
    "packets",
    "pairs",
    "quality",
    "review",
    "routes",
    "second",
    "sheets",
]
