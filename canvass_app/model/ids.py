"""Identifiers: time-ordered for new things, derived for things that laptops must name the same."""

from __future__ import annotations

import hashlib
import os
import threading
import time

_lock = threading.Lock()
_last: tuple[int, int] = (0, 0)

_COUNTER_BITS = 12
_COUNTER_LIMIT = 1 << _COUNTER_BITS


def new_id() -> str:
    """Return a UUIDv7 (RFC 9562, section 5.7) as 32 hexadecimal digits.

    Within a process the ids are strictly increasing, so rows made in a burst keep their order; the
    12 bits of ``rand_a`` serve as the counter of RFC 9562, section 6.2, method 1. The time in it
    only orders rows for the index. No rule may read it.
    """
    global _last
    with _lock:
        millis = max(time.time_ns() // 1_000_000, _last[0])
        counter = _last[1] + 1 if millis == _last[0] else 0
        if counter == _COUNTER_LIMIT:
            millis, counter = millis + 1, 0
        _last = (millis, counter)
    tail = int.from_bytes(os.urandom(8)) & ((1 << 62) - 1)
    value = (millis << 80) | (7 << 76) | (counter << 64) | (0b10 << 62) | tail
    return f"{value:032x}"


def _derived(kind: str, *parts: str) -> str:
    digest = hashlib.sha256("\x1f".join((kind, *parts)).encode()).hexdigest()
    return digest[:32]


def pair_id(line_a: str, line_b: str) -> str:
    """Return the id of the unordered pair of two lines, the same on every laptop."""
    first, second = sorted((line_a, line_b))
    return _derived("pair", first, second)


def office_id(state: str, place_key: str) -> str:
    """Return the id of the office of a place, from its state and folded name (`fold_place`)."""
    return _derived("office", state.upper(), place_key)


def rule_id(zip5: str, street_key: str, city_key: str) -> str:
    """Return the id of a routing rule: the same on every laptop that decides on the same lines."""
    return _derived("rule", zip5, street_key, city_key)


def text_id(version: int, language: str) -> str:
    """Return the id of one version of the petition text in one language."""
    return _derived("text", str(version), language)


def ledger_id(key: str) -> str:
    """Return the id of a sheet's entry in the ledger, from its number (`number_key`)."""
    return _derived("ledger", key)


def second_entry_id(line_id: str) -> str:
    """Return the id of the second entry of a line."""
    return _derived("second", line_id)


SECOND_PLAN_ID = _derived("second plan")
"""The one plan of second entry that a campaign has."""

CAMPAIGN_ID = _derived("campaign")
"""The one campaign of a file: each file holds exactly one, so the id is a constant."""
