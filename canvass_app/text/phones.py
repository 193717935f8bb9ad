"""Puts telephone numbers into the form used for comparison. Nothing is ever rejected here."""

from __future__ import annotations

import re

from canvass_app.text.fold import ascii_digits

_EXTENSION = re.compile(r"\s*(?:ext\.?|x|#|extension)\s*\d{1,6}\s*$", re.IGNORECASE)
_NOT_DIGITS = re.compile(r"\D+")
_NORTH_AMERICAN = re.compile(r"1?([2-9]\d{2}[2-9]\d{6})")
_PLAIN = re.compile(r"\(?([2-9][0-9]{2})[). -]{0,2}([2-9][0-9]{2})[. -]?([0-9]{4})")
"""A U.S. number as most people write it."""
_FEWEST_DIGITS = 7
_FILLERS = frozenset({"1234567890", "0123456789", "1234567"})


def phone_key(written: str) -> str:
    """Return the number in the form used for comparison: `+1…` (E.164), its bare digits, or empty.

    Numbers without a country code are taken as U.S. numbers. Extensions are dropped: they identify
    a desk, not a person. Fillers such as 000-000-0000 and texts of fewer than seven digits give an
    empty key. Never raises.
    """
    if (plain := _PLAIN.fullmatch(written)) and len(set(digits := "".join(plain.groups()))) > 1:
        return f"+1{digits}"
    text = _EXTENSION.sub("", ascii_digits(written))
    digits = _NOT_DIGITS.sub("", text)
    if len(digits) < _FEWEST_DIGITS or len(set(digits)) == 1 or digits in _FILLERS:
        return ""
    plus = text.lstrip(" (").startswith("+")
    if not plus and (match := _NORTH_AMERICAN.fullmatch(digits)):
        return f"+1{match[1]}"
    return _international(text, digits)


def _international(text: str, digits: str) -> str:
    # The tables of phonenumbers are large; most numbers on a sheet never need them.
    import phonenumbers

    try:
        number = phonenumbers.parse(text, "US")
    except phonenumbers.NumberParseException:
        return digits
    reason = phonenumbers.is_possible_number_with_reason(number)
    if reason != phonenumbers.ValidationResult.IS_POSSIBLE:
        return digits
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
