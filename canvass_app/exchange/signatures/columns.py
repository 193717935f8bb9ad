"""The columns of a file of signatures, and the names that people use for them."""

from __future__ import annotations

OWN_COLUMNS: tuple[str, ...] = (
    "sheet", "line", "signed_on", "name", "given", "family", "street", "unit", "city", "state",
    "zip", "email", "phone", "language", "consent_contact", "show_as", "status", "collected_by",
    "id",
)  # fmt: skip
"""The columns of a file of signatures, in the order in which Canvass writes them."""

SYNONYMS: dict[str, tuple[str, ...]] = {
    "sheet": ("sheet number", "sheet no", "sheet id", "petition sheet", "hoja"),
    "line": ("line number", "line no", "línea", "renglón"),
    "signed_on": (
        "date signed", "signature date", "signing date", "signed", "signed at", "date", "fecha",
        "fecha de firma", "timestamp",
    ),
    "name": (
        "full name", "printed name", "print name", "signer", "signer name", "name as written",
        "nombre completo", "nombre y apellido", "nombre y apellidos", "nombre",
    ),
    "given": ("given name", "given names", "first name", "first", "forename", "nombres"),
    "family": (
        "family name", "last name", "last", "surname", "last names", "apellido", "apellidos",
    ),
    "street": (
        "street address", "address", "address 1", "address line 1", "mailing address",
        "home address", "dirección", "calle", "domicilio",
    ),
    "unit": (
        "unit number", "apt", "apt number", "apt no", "apartment", "apartment number", "suite",
        "address 2", "address line 2", "apto", "apartamento",
    ),
    "city": ("city town", "town", "municipality", "ciudad", "municipio"),
    "state": ("state code", "state abbreviation", "state province", "province", "estado"),
    "zip": (
        "zip code", "zip5", "postal code", "zip postal code", "zip postal", "postcode", "postal",
        "código postal",
    ),
    "email": ("email address", "mail", "correo electrónico", "correo"),
    "phone": (
        "phone number", "telephone", "telephone number", "tel", "mobile", "mobile phone",
        "mobile number", "cell", "cell phone", "teléfono", "celular",
    ),
    "language": ("preferred language", "lang", "idioma"),
    "consent_contact": (
        "contact consent", "consent to contact", "may contact", "may we contact you",
    ),
    "show_as": ("show name as", "display as"),
    "status": ("line status", "line state"),
    "collected_by": ("circulator", "canvasser", "collector", "gathered by"),
    "id": ("source id", "record id", "signature id", "external id"),
}  # fmt: skip
"""Headings recognized for each column, in addition to its own name, from any program."""
