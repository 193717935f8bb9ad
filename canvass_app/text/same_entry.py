"""Decides whether two people read the same thing from one line of paper.

Case, accents, blanks, punctuation and the usual abbreviations don't count as differences: one
person who typed “Apt. 4-B” and another who typed “#4b” saw the same line.
"""

from __future__ import annotations

from collections.abc import Mapping

from canvass_app.model.line import LineState
from canvass_app.model.second_entry import COMPARED
from canvass_app.text.addresses import parse_street
from canvass_app.text.emails import email_key
from canvass_app.text.fold import fold, fold_place
from canvass_app.text.phones import phone_key
from canvass_app.text.zips import parse_zip, state_code


def differing_fields(first: Mapping[str, str], second: Mapping[str, str]) -> tuple[str, ...]:
    """Return the fields, in the order of `COMPARED`, in which two entries of a line differ.

    If either entry says that the line is not signed, only that is compared: the other fields of
    such a line mean nothing.
    """
    if first["status"] != second["status"]:
        return ("status",)
    if first["status"] != LineState.SIGNED:
        return ()
    one, other = _keys(first), _keys(second)
    return tuple(name for name in COMPARED if one.get(name) != other.get(name))


def _keys(entry: Mapping[str, str]) -> dict[str, object]:
    street = parse_street(entry["street"], entry["unit"])
    zip_ = parse_zip(entry["zip"])
    return {
        "name": fold(entry["name"]),
        "street": (street.number_key, street.stem, street.kind, street.direction, street.box),
        "unit": street.unit,
        "city": fold_place(entry["city"]),
        "state": state_code(entry["state"]) or fold(entry["state"]),
        "zip": zip_.zip5 or fold(entry["zip"]),
        "signed_on": fold(entry["signed_on"]),
        "email": email_key(entry["email"]) or fold(entry["email"]),
        "phone": phone_key(entry["phone"]) or fold(entry["phone"]),
    }
