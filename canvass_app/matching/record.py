"""One line prepared for matching: everything that comparison needs, computed once."""

from __future__ import annotations

from dataclasses import dataclass

from canvass_app.text.addresses import Street, parse_street
from canvass_app.text.emails import email_key
from canvass_app.text.fold import fold_place
from canvass_app.text.names import Name, is_full_name, read_name
from canvass_app.text.phones import phone_key
from canvass_app.text.zips import parse_zip, state_code


@dataclass(frozen=True, slots=True)
class Record:
    """A line in the forms that are compared; the `shown_…` fields are only for the reasons.

    `ref` is the caller's own handle, a row number or an id; matching ignores it.
    """

    ref: int | str
    name: Name
    address: Street
    city: str
    state: str
    zip5: str
    email: str
    phone: str
    signed_on: str
    shown_name: str
    shown_street: str
    shown_city: str

    @property
    def full_name(self) -> bool:
        """Whether given and family name are both written out."""
        return is_full_name(self.name)


def make_record(
    ref: int | str,
    *,
    name: str,
    given: str = "",
    family: str = "",
    street: str = "",
    unit: str = "",
    city: str = "",
    state: str = "",
    zip: str = "",
    email: str = "",
    phone: str = "",
    signed_on: str = "",
) -> Record:
    """Prepare a line from its fields as written; what cannot be read stays empty."""
    return Record(
        ref=ref,
        name=read_name(name, given, family),
        address=parse_street(street, unit),
        city=fold_place(city),
        state=state_code(state),
        zip5=parse_zip(zip).zip5,
        email=email_key(email) if email else "",
        phone=phone_key(phone) if phone else "",
        signed_on=signed_on,
        shown_name=name or f"{given} {family}".strip(),
        shown_street=f"{street}, {unit}" if street and unit else street or unit,
        shown_city=city,
    )
