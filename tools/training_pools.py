"""The made-up places and common names that the training city is built from.

Given names and surnames are everyday ones, joined at random: no line is a real person. Telephone
numbers are in 555-0100 to 555-0199, e-mail domains are those of RFC 2606, and the ZIPs have never
been assigned.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Town:
    """One made-up place: its ZIPs entirely inside the limits, its streets, its share of sheets."""

    place: str
    zips: tuple[str, ...]
    streets: tuple[str, ...]
    sheets: int


STATE = "OR"

ALDER_FALLS = Town(
    "Alder Falls",
    ("97571", "97572"),
    ("Millrace St", "Alder Ave", "NE Cannery Rd", "Foundry St", "Weir Ln", "E Sawyer Blvd",
     "Hemlock Dr", "4th St", "NW 11th Ave", "Ferry Landing Way"),
    15,
)  # fmt: skip
PUERTO_CLARO = Town(
    "Puerto Claro",
    ("97581",),
    ("Calle del Faro", "Harbor St", "Dune Rd", "Lighthouse Ave", "Avenida Sur", "Bayview Ct",
     "Salt Marsh Ln", "S Pier St", "2nd Ave", "Pelican Way"),
    13,
)  # fmt: skip
SAINT_BRANNOC = Town(
    "Saint Brannoc",
    ("97591", "97592"),
    ("Abbey Rd", "Quarry St", "Shepherd Ln", "Chapel Hill Dr", "W Orchard St", "Stonegate Ct",
     "Old Mill Rd", "Priory Ave", "Church St", "N Meadow Loop"),
    12,
)  # fmt: skip
CITIES = (ALDER_FALLS, PUERTO_CLARO, SAINT_BRANNOC)

LARCH_HOLLOW = Town("Larch Hollow", ("97564",), ("Larch Hollow Rd", "Old Stage Rd"), 0)
"""Unincorporated: it has no mayor, so its signers count but go to no office."""

TOUCHING_ZIP = "97577"
"""A ZIP on both sides of the line between Alder Falls and Puerto Claro; inside neither."""

UNKNOWN_ZIP = "97599"
"""A typo: no place has this ZIP."""

ENGLISH_GIVEN = (
    "Margaret", "Dorothy", "Kenneth", "Patricia", "Raymond", "Judith", "Harold", "Denise",
    "Gregory", "Theresa", "Walter", "Angela", "Curtis", "Marlene", "Stephen", "Yolanda",
    "Brenda", "Dennis", "Latoya", "Marcus", "Tamika", "Darnell", "Heather", "Colin",
    "Bridget", "Anne-Marie", "Nathan", "Priscilla", "Roland", "Joyce",
)  # fmt: skip
ENGLISH_FAMILY = (
    "Whitlock", "Hargrove", "Pemberton", "Lindqvist", "O’Rourke", "D’Amico", "McAllister",
    "Fairbanks", "Thornton", "Okafor", "Winslow", "Callahan", "Prescott", "Novak", "Haddad",
    "Washington", "Beaumont", "Jean-Baptiste", "Kowalski", "Abernathy", "Sorensen", "Mbeki",
    "Radcliffe", "Pierre-Louis", "Tillman", "Goldberg", "van der Meer", "Iverson",
)  # fmt: skip
SPANISH_GIVEN = (
    "María", "José Luis", "Guadalupe", "Rosa Elena", "Juan Carlos", "Ana Lucía", "Miguel Ángel",
    "Esperanza", "Francisco", "Verónica", "Jesús", "Leticia", "Ramón", "Graciela", "Héctor",
    "Beatriz", "Óscar", "Yesenia", "Andrés", "Pilar", "Itzel", "Rubén", "Inés", "Joaquín",
)  # fmt: skip
SPANISH_FAMILY = (
    "Ortiz", "Salgado", "Núñez", "Peña", "Villaseñor", "Ramírez", "Gutiérrez", "Castañeda",
    "Morales", "Ibáñez", "Quiñones", "de la Cruz", "Rentería", "Zúñiga", "Ochoa", "Fuentes",
    "Cárdenas", "Escamilla", "Ávila", "del Toro", "Maldonado", "Solís",
)  # fmt: skip
VIETNAMESE_FAMILY = ("Nguyễn", "Trần", "Lê", "Phạm", "Huỳnh", "Võ", "Đặng", "Bùi")
VIETNAMESE_MIDDLE = ("Thị", "Văn", "Ngọc", "Minh", "Quốc")
VIETNAMESE_GIVEN = ("Hương", "Đức", "Thảo", "Dũng", "Phương", "Tuấn", "Yến", "Khánh", "Mỹ", "Hải")

CIRCULATORS = (
    "Noreen Halvorsen", "Efraín Montoya", "Lien Pham", "Desmond Achebe", "Carla Birdsong",
    "Tomás Echeverría", "Ruth Okonjo", "Pat Delacroix",
)  # fmt: skip

SHEET_PLACES = (
    "farmers market", "library steps", "church hall", "bus station", "school fair", "laundromat",
    "union hall", "clinic waiting room", "harbor plaza", "food pantry",
)  # fmt: skip

MAYORS: tuple[dict[str, str], ...] = (
    {
        "state": STATE, "place": "Alder Falls", "kind": "city", "has_mayor": "yes",
        "title": "Mayor", "holder": "Rosalind Achterberg", "name_status": "verified",
        "term_end": "2030-12-31", "verified_by": "Dana Whitcombe", "verified_on": "2026-10-30",
        "address": "City Hall | 100 Millrace St | Alder Falls, OR 97571",
        "email": "mayor@alderfalls.example.org", "phone": "(541) 555-0190",
        "sanctuary": "no", "sanctuary_source": "city clerk, by telephone",
        "sanctuary_on": "2026-10-28", "zips_inside": "97571 97572", "geoid": "",
        "source": "invented for training",
    },
    {
        "state": STATE, "place": "Puerto Claro", "kind": "city", "has_mayor": "yes",
        "title": "Mayor", "holder": "Ignacio Valdivieso", "name_status": "expired",
        "term_end": "2024-12-31", "verified_by": "Dana Whitcombe", "verified_on": "2024-03-11",
        "address": "Ayuntamiento | 7 Calle del Faro | Puerto Claro, OR 97581",
        "email": "alcaldia@puertoclaro.example.org", "phone": "(458) 555-0191",
        "sanctuary": "yes", "sanctuary_source": "Resolution 2018-07",
        "sanctuary_on": "2018-06-19", "zips_inside": "97581", "geoid": "",
        "source": "invented for training",
    },
    {
        "state": STATE, "place": "Saint Brannoc", "kind": "town", "has_mayor": "yes",
        "title": "Mayor", "holder": "", "name_status": "unverified", "term_end": "",
        "verified_by": "", "verified_on": "",
        "address": "Town Hall | 1 Priory Ave | Saint Brannoc, OR 97591",
        "email": "", "phone": "(971) 555-0192", "sanctuary": "unknown", "sanctuary_source": "",
        "sanctuary_on": "", "zips_inside": "97591 97592", "geoid": "",
        "source": "invented for training",
    },
    {
        "state": STATE, "place": "Larch Hollow", "kind": "unincorporated", "has_mayor": "no",
        "title": "", "holder": "", "name_status": "unverified", "term_end": "",
        "verified_by": "", "verified_on": "", "address": "", "email": "", "phone": "",
        "sanctuary": "unknown", "sanctuary_source": "", "sanctuary_on": "",
        "zips_inside": "97564", "geoid": "", "source": "invented for training",
    },
)  # fmt: skip

CAMPAIGN_TOML = """\
# The settings of the training campaign. Everything in it is invented.
template = "us-mayors"
name = "Three Towns Sanctuary Petition (training)"
organisation = "Three Towns Neighbors Together"
sender_name = "Dana Whitcombe, coordinator"
sender_address = "Three Towns Neighbors Together\\n214 Foundry St, Suite 3\\nAlder Falls, OR 97571"
sender_email = "coordinator@threetowns.example.org"
sender_phone = "(541) 555-0100"
minimum_signers = 5
include_likely = false
delivery_on = "2026-12-10"
destroy_on = "2027-06-30"
"""
