"""Programs that lists come from, each a row of data: how to recognize it, and its column names.

`known_by` are sets of headings; a file that has all headings of one set comes from this program.
`fields` has the headings of each field in order of preference; `contains` has words that occur in
free-form headings (a form's questions). Fields that a preset does not name may still be found by
the common names. `keeps_ids` marks our own files; ids from other programs get the program's name in
front.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from canvass_app.exchange.tables.headings import Columns, is_refused, key, match_columns


@dataclass(frozen=True)
class Preset:
    """One program. `name` is for the command line, `title` what people call it."""

    name: str
    title: str
    known_by: tuple[tuple[str, ...], ...]
    fields: Mapping[str, tuple[str, ...]]
    contains: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    keeps_ids: bool = False


_NAMES = {"given": ("first_name", "first name"), "family": ("last_name", "last name")}

PRESETS: tuple[Preset, ...] = (
    Preset(
        "canvass",
        "Canvass",
        (("sheet", "line", "signed_on", "consent_contact", "show_as", "status"),),
        {},
        keeps_ids=True,
    ),
    # Reports and exports of Action Network: public scripts that read them name these headings
    # (can2_user_city, can2_state_abbreviated, can2_phone …); older exports say can_….
    Preset(
        "action-network",
        "Action Network",
        (
            ("email", "can2_user_tags"), ("email", "can2_user_city"),
            ("email", "can2_state_abbreviated"), ("email", "can2_subscription_date"),
            ("email", "can2_phone"), ("email", "can_phone"), ("email", "can_state_abbreviated"),
        ),
        {
            **_NAMES,
            "street": ("can2_user_address", "can_user_address", "street_address", "address"),
            "city": ("can2_user_city", "can_user_city", "city"),
            "state": ("can2_state_abbreviated", "can_state_abbreviated", "can2_user_state"),
            "zip": ("zip_code", "postal_code"),
            "phone": ("can2_phone", "can_phone", "Phone Number", "can2_sms_phone"),
            "signed_on": ("Timestamp (EST)", "action_date", "created_at"),
            "language": ("can2_language", "language"),
            "id": ("uuid", "action_network_id"),
        },
    ),
    # VoteBuilder and EveryAction lists: “Voter File VANID” or “VANID”, names without blanks,
    # parts of the address with v (voting) or m (mailing) in front.
    Preset(
        "everyaction",
        "EveryAction / VAN",
        (
            ("Voter File VANID",), ("VANID", "LastName"), ("VanID", "First Name"),
            ("EveryAction ID", "LastName"), ("MyCampaign VANID",), ("MyC VANID",),
        ),
        {
            "given": ("FirstName", "First"), "family": ("LastName", "Last"),
            "name": ("Contact Name", "FullName"),
            "street": ("mAddress", "vAddress", "Address", "StreetAddress", "AddressLine1"),
            "unit": ("AddressLine2", "Adress2"),
            "city": ("mCity", "vCity", "City"),
            "state": ("mState", "vState", "State", "StateOrProvince"),
            "zip": ("mZip5", "vZip5", "Zip5", "Zip", "ZipOrPostalCode"),
            "email": ("PersonalEmail", "Preferred Email", "PreferredEmail", "Email"),
            "phone": ("Cell Phone", "CellPhone", "Preferred Phone", "Pref Phone", "Phone",
                      "Home Phone"),
            "signed_on": ("DateSigned", "Date Signed", "DateCanvassed", "Date Canvassed"),
            "collected_by": ("Canvassed By", "CanvassedBy"),
            "id": ("VANID", "Voter File VANID", "EveryAction ID", "MyCampaign VANID", "MyC VANID"),
        },
    ),
    # support.nationbuilder.com, “Fields available for import”; exports use the same names.
    Preset(
        "nationbuilder",
        "NationBuilder",
        (("nationbuilder_id",), ("primary_address1", "primary_city"), ("signup_nationbuilder_id",)),
        {
            **_NAMES,
            "name": ("full_name", "name"),
            "street": ("primary_address1", "mailing_address1", "address_address1"),
            "unit": ("primary_address2", "mailing_address2", "address_address2"),
            "city": ("primary_city", "mailing_city", "address_city"),
            "state": ("primary_state", "mailing_state", "address_state"),
            "zip": ("primary_zip", "mailing_zip", "address_zip"),
            "email": ("email", "email1"),
            "phone": ("mobile_number", "phone_number"),
            "language": ("language",),
            "consent_contact": ("email_opt_in",),
            "signed_on": ("signed_at", "created_at"),
            "id": ("nationbuilder_id", "signup_nationbuilder_id", "external_id"),
        },
    ),
    # The headings of a contact search's “primary fields”, as CiviCRM's export writes them.
    Preset(
        "civicrm",
        "CiviCRM",
        (
            ("Internal Contact ID", "Contact Type"), ("Contact ID", "Contact Type"),
            ("Contact ID", "Postal Code", "Supplemental Address 1"), ("Contact ID", "Sort Name"),
        ),
        {
            **_NAMES,
            "name": ("Display Name",),
            "street": ("Street Address",),
            "unit": ("Supplemental Address 1", "Street Unit"),
            "city": ("City",), "state": ("State", "State/Province"),
            "zip": ("Postal Code",), "email": ("Email",),
            "phone": ("Phone", "Phone Number"), "language": ("Preferred Language",),
            "signed_on": ("Activity Date", "Date Signed"),
            "id": ("Internal Contact ID", "Contact ID"),
        },
    ),
    # docs.actionkit.com, “Importing Data”: the columns of user uploads and of query exports.
    Preset(
        "actionkit",
        "ActionKit",
        (
            ("akid",), ("user_id", "postal"), ("action_id", "postal"),
            ("address1", "postal", "email"),
        ),
        {
            **_NAMES,
            "name": ("name", "full_name"),
            "street": ("address1",), "unit": ("address2",),
            "city": ("city",), "state": ("state", "region"),
            "zip": ("postal", "zip"), "email": ("email",),
            "phone": ("mobile_phone", "home_phone", "phone"), "language": ("lang", "language"),
            "signed_on": ("action_datetime", "created_at"),
            "id": ("action_id", "user_id", "akid"),
        },
    ),
    # The files of an audience export; MEMBER_RATING and LEID are in each of them.
    Preset(
        "mailchimp",
        "Mailchimp",
        (("Email Address", "MEMBER_RATING"), ("Email Address", "LEID"), ("Email Address", "EUID")),
        {
            "given": ("First Name", "FNAME"), "family": ("Last Name", "LNAME"),
            "street": ("Street Address", "Address Line 1"),
            "city": ("City",), "state": ("State",), "zip": ("Zip Code", "Zip"),
            "email": ("Email Address",), "phone": ("Phone Number", "PHONE", "SMS Phone Number"),
            "signed_on": ("CONFIRM_TIME", "OPTIN_TIME"),
            "id": ("EUID", "LEID"),
        },
    ),
    # The first column of a form's answers is called so by Google in English and in Spanish;
    # all others are the form's own questions.
    Preset(
        "google-forms",
        "Google Forms",
        (("Timestamp",), ("Marca temporal",), ("Marca de tiempo",)),
        {"signed_on": ("Timestamp", "Marca temporal", "Marca de tiempo")},
        {
            "given": ("firstname", "givenname", "primernombre", "nombredepila"),
            "family": ("lastname", "familyname", "surname", "apellido", "apellidos"),
            "name": ("fullname", "yourname", "printedname", "nombrecompleto", "nombreyapellido",
                     "sunombre", "tunombre", "name", "nombre"),
            "unit": ("apartment", "aptnumber", "unitnumber", "apartamento"),
            "email": ("email", "correo"),
            "street": ("streetaddress", "homeaddress", "mailingaddress", "address", "street",
                       "direccion", "calle", "domicilio"),
            "zip": ("zipcode", "postalcode", "zip", "codigopostal"),
            "city": ("cityortown", "city", "town", "ciudad", "municipio"),
            "state": ("state", "estado"),
            "phone": ("phone", "mobile", "cellnumber", "telefono", "celular"),
            "consent_contact": ("maywecontact", "mayicontact", "contactme", "stayintouch",
                                "podemoscontactar", "contactarle", "contactarte"),
            "language": ("preferredlanguage", "idioma"),
        },
    ),
    # What online petitions hand to the person who started them.
    Preset(
        "petition-site",
        "Change.org and similar",
        (
            ("Name", "City", "State", "Postal Code", "Country", "Signed On"),
            ("Name", "City", "Postal Code", "Signed On"),
            ("First Name", "Last Name", "Postal Code", "Country", "Signed On"),
            ("name", "city", "state", "postal code", "country", "commented date"),
        ),
        {
            **_NAMES,
            "name": ("Name",), "city": ("City",), "state": ("State", "State/Province"),
            "zip": ("Postal Code", "Zip Code"), "email": ("Email",),
            "signed_on": ("Signed On", "Date"), "id": ("Signature ID",),
        },
    ),
)  # fmt: skip

BY_NAME: Mapping[str, Preset] = {preset.name: preset for preset in PRESETS}


def recognized(headings: Sequence[str]) -> Preset | None:
    """Return the program that a file with these headings comes from; None when it may be any."""
    here = {key(heading) for heading in headings}
    for preset in PRESETS:
        if any(here.issuperset(map(key, known)) for known in preset.known_by):
            return preset
    return None


def columns_by(
    preset: Preset | None, headings: Sequence[str], common: Mapping[str, Sequence[str]]
) -> Columns:
    """Assign headings to fields by a preset first, and by the `common` names after it."""
    if preset is None:
        return match_columns(headings, common)
    names = {
        name: (*preset.fields.get(name, ()), name, *synonyms) for name, synonyms in common.items()
    }
    asked = _asked_for(preset, headings, names)
    return match_columns(headings, {name: (*names[name], *asked.get(name, ())) for name in names})


def _asked_for(
    preset: Preset, headings: Sequence[str], names: Mapping[str, Sequence[str]]
) -> dict[str, tuple[str, ...]]:
    """Find the questions of a form that ask for a field, each question for one field only."""
    known = {key(name) for spellings in names.values() for name in spellings}
    free = {h: _phrases(h) for h in headings if key(h) not in known and not is_refused(h)}
    found: dict[str, tuple[str, ...]] = {}
    for name, phrases in preset.contains.items():
        for phrase in phrases:
            match = next((heading for heading in free if phrase in free[heading]), None)
            if match is not None:
                found[name] = (match,)
                del free[match]
                break
    return found


def _phrases(heading: str) -> frozenset[str]:
    """Return all runs of up to three words of a heading, each as its `key`.

    So “Statement” does not hold “state”, and “E-mail address?” holds “email”.
    """
    words = [key(word) for word in re.findall(r"\w+", heading)]
    return frozenset(
        "".join(words[start:end])
        for start in range(len(words))
        for end in range(start + 1, min(start + 4, len(words) + 1))
    )
