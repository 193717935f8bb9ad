"""The lines of the training city that were made up one by one, because each must occur.

Three tables: people who signed more than once, different people who look like one, and
addresses that are hard to route. A town is named by its key in `TOWNS`.
"""

from __future__ import annotations

from tools.training_pools import (
    ALDER_FALLS,
    LARCH_HOLLOW,
    PUERTO_CLARO,
    SAINT_BRANNOC,
    TOUCHING_ZIP,
    UNKNOWN_ZIP,
)

TOWNS = {"A": ALDER_FALLS, "P": PUERTO_CLARO, "S": SAINT_BRANNOC}

Writing = tuple[str, str, str]
"""One line from someone at home: town, name, street."""

_SAME_PERSON = """
typo | A | Margaret Hargrove | 412 Millrace St | = | Margret Hargrove | 412 Milrace St
typo | P | Kenneth Lindqvist | 88 Harbor St | = | Kenneth Lindquist | 88 Harbor St.
typo | S | Theresa Kowalski | 1174 Abbey Rd | = | Teresa Kowalsky | 1714 Abbey Road
typo | A | Esperanza Villaseñor | 63 Weir Ln | = | Esperansa Villasenor | 63 Weir Lane
typo | S | Priscilla Goldberg | 9 Quarry St | = | Prisci11a Goldburg | =
accents | P | Verónica Castañeda | 301 Dune Rd | = | VERONICA CASTANEDA | =
accents | A | Phạm Ngọc Yến | 77 Alder Ave | = | Pham Ngoc Yen | =
accents | S | Óscar Ibáñez | 540 Church St | = | Oscar Ibanez | =
apostrophe | A | Shauna O’Rourke | 1202 Foundry St | = | Shauna ORourke | =
apostrophe | P | Angela D'Amico | 15 Pelican Way | = | Angela Damico | =
nickname | A | Patricia Winslow | 230 4th St | = | Pat Winslow | 230 Fourth Street
nickname | P | Francisco Morales Peña | 19 Calle del Faro | = | Paco Morales | =
nickname | S | Stephen Callahan | 702 Priory Ave | = | Steve Callahan | 702 Priory Av
nickname | A | Guadalupe Rentería | 508 Hemlock Dr | = | Lupe Renteria | 508 Hemlock Drive
nickname | P | José Luis Ávila Solís | 44 Avenida Sur | = | Pepe Ávila | =
nickname | S | Katherine Novak | 28 Shepherd Ln | = | Kathy Novak | =
nickname | A | William Tillman | 1650 NW 11th Ave | = | Bill Tillman | 1650 11th Ave NW
moved | A | Denise Abernathy | 97 Alder Ave | = | = | 1416 E Sawyer Blvd
moved | A | Rubén Escamilla Fuentes | 650 Foundry St | P | = | 12 Bayview Ct
moved | S | Latoya Okafor | 31 Stonegate Ct | = | = | 818 W Orchard St
double surname | A | María Fernanda Ortiz Salgado | 74 Weir Ln | = | María Ortiz | =
double surname | P | Ana Lucía Núñez Ibáñez | 233 Salt Marsh Ln | = | Ana Núñez | =
double surname | P | Miguel Ángel Quiñones de la Cruz | 910 2nd Ave | = | Miguel Quiñones | =
double surname | S | Yesenia Zúñiga Ochoa | 61 N Meadow Loop | = | Yesenia Ochoa | =
swapped order | A | Trần Văn Đức | 1308 NE Cannery Rd | = | Đức Văn Trần | =
swapped order | P | Nguyễn Thị Hương | 270 S Pier St | = | Huong Nguyen | =
swapped order | S | Colin Sorensen | 455 Old Mill Rd | = | Sorensen, Colin | =
swapped order | A | Lê Minh Khánh | 39 Hemlock Dr | = | Khanh Le | =
initial | P | Raymond Prescott | 520 Lighthouse Ave | = | R. Prescott | =
initial | S | Judith A. Haddad | 83 Chapel Hill Dr | = | Judith Haddad | =
married name | A | Heather Fairbanks | 211 Ferry Landing Way | = | Heather Fairbanks-Novak | =
mononym | P | Suryani | 6 Pelican Way | = | = | =
nickname | S | Gregory Thornton | 129 Quarry St | = | Greg Thornton | =
typo | S | Gregory Thornton | 129 Quarry St | = | Gregory Thorton | =
"""


def _pair(row: str) -> tuple[str, Writing, Writing]:
    kind, *cells = (cell.strip() for cell in row.split("|"))
    first, second = cells[:3], cells[3:]
    town, name, street = (f if s == "=" else s for f, s in zip(first, second, strict=True))
    return kind, (first[0], first[1], first[2]), (town, name, street)


SAME_PERSON = tuple(_pair(row) for row in _SAME_PERSON.strip().splitlines())
"""Kind, first line, second line; in the table, `=` repeats the cell of the first.

A first line that occurs again is the same line, so its person is on three sheets.
"""

LOOKALIKES: tuple[tuple[Writing, ...], ...] = (
    (("A", "Leonard Whitlock Sr.", "318 Alder Ave"),
     ("A", "Leonard Whitlock Jr.", "318 Alder Ave")),
    (("S", "Ramón Cárdenas", "26 Abbey Rd"), ("S", "Ramón Cárdenas Jr", "26 Abbey Rd")),
    (("P", "Elena Maldonado Ríos", "57 Dune Rd"), ("P", "Elisa Maldonado Ríos", "57 Dune Rd")),
    (("A", "Darnell Washington", "940 Foundry St"), ("A", "Darrell Washington", "940 Foundry St")),
    (("A", "María García", "1105 4th St"), ("P", "María García", "74 Harbor St"),
     ("S", "María García", "12 Church St")),
    (("P", "José Ramírez", "402 S Pier St"), ("P", "José Ramírez", "31 Bayview Ct")),
    (("S", "Nguyễn Thị Hương", "615 Quarry St"),),
    (("A", "Margaret Hargrove", "88 Ferry Landing Way"),),
    (("S", "Patricia Winslow", "19 Shepherd Ln"),),
)  # fmt: skip
"""Different people who look like one: father and son, twins, namesakes."""

SINGULAR: tuple[Writing, ...] = (
    ("A", "Олена Ковальчук", "27 Weir Ln"),
    ("S", "Siobhán Ní Cheallaigh", "340 Priory Ave"),
    ("P", "Kāwika Nāone", "118 Lighthouse Ave"),
    ("A", "Ayşe Yıldız", "71 Hemlock Dr"),
)
"""Names of other shapes and scripts; each person signs once."""

HARD_ADDRESSES: tuple[tuple[str, str, str, str, str, str], ...] = (
    ("A", "Curtis Iverson", "PSC 802 Box 74", "APO", "AE", "09105"),
    ("S", "Tamika Radcliffe", "Unit 3050 Box 118", "FPO", "AP", "96229"),
    ("P", "Marcus Beaumont", "CMR 411 Box 902", "APO", "AE", "09121"),
    ("P", "Graciela Fuentes del Toro", "Calle Inventada 123", "Ensenada", "México", ""),
    ("A", "Roland Pierre-Louis", "55 Invented Crescent", "Victoria", "BC", "V0V 0V0"),
    ("A", "Joyce Abernathy", "2210 Sawyer Blvd", "Alder Falls", "OR", ""),
    ("P", "Héctor Solís Morales", "36 Harbor St", "Puerto Claro", "OR", ""),
    ("S", "Bridget Goldberg", "7 Church St", "Saint Brannoc", "Oregon", ""),
    ("S", "Nathan Tillman", "Old Mill Rd", "St. Brannoc", "", ""),
    ("P", "Pilar Ochoa", "Calle del Faro", "", "", ""),
    ("A", "Dennis McAllister", "600 4th St", "", "", ""),
    ("A", "Walter Sorensen", "715 Foundry St", "Alder Falls", "OR", "97591"),
    ("P", "Leticia Gutiérrez", "8 Bayview Ct", "Puerto Claro", "OR", "97571"),
    ("S", "Brenda Thornton", "244 W Orchard St", "Saint Brannoc", "OR", UNKNOWN_ZIP),
    ("A", "Raymond Okafor", "1801 Alder Ave", "Portland", "OR", "97571"),
    ("A", "Yolanda Fairbanks", "92 Weir Ln", "Alder Falls", "WA", "97572"),
    ("A", "Harold Beaumont", "4400 County Line Rd", "Alder Falls", "OR", TOUCHING_ZIP),
    ("A", "Itzel Rentería Ávila", "4412 County Line Rd", "Alder Falls", "OR", TOUCHING_ZIP),
    ("A", "Võ Quốc Tuấn", "4421 County Line Rd", "Alder Falls", "OR", TOUCHING_ZIP),
    ("A", "Marlene Kowalski", "4460 County Line Rd", "", "OR", TOUCHING_ZIP),
    ("A", "Judith Callahan", "4471 County Line Rd", "Alder Falls", "OR", TOUCHING_ZIP),
    ("P", "Andrés Cárdenas Peña", "4405 County Line Rd", "Puerto Claro", "OR", TOUCHING_ZIP),
    ("P", "Inés Zúñiga", "4413 County Line Rd", "Puerto Claro", "OR", TOUCHING_ZIP),
    ("P", "Kenneth Haddad", "4437 County Line Rd", "Puerto Claro", "OR", TOUCHING_ZIP),
    ("P", "Đặng Thị Mỹ", "4449 County Line Rd", "Puerto Claro", "", TOUCHING_ZIP),
    ("P", "Theresa Iverson", "4483 County Line Rd", "", "", TOUCHING_ZIP),
    ("S", "Gregory Mbeki", "12 Larch Hollow Rd", LARCH_HOLLOW.place, "OR", "97564"),
    ("S", "Angela Mbeki", "12 Larch Hollow Rd", LARCH_HOLLOW.place, "OR", "97564"),
    ("S", "Jesús Escamilla", "301 Old Stage Rd", LARCH_HOLLOW.place, "OR", "97564"),
    ("S", "Heather Prescott", "318 Old Stage Rd", "Larch hollow", "", "97564"),
    ("A", "Colin Winslow", "47 Larch Hollow Rd", LARCH_HOLLOW.place, "OR", "97564"),
    ("A", "Beatriz Quiñones", "52 Larch Hollow Rd", LARCH_HOLLOW.place, "OR", "97564"),
    ("S", "Dorothy Novak", "360 Old Stage Rd", LARCH_HOLLOW.place, "OR", "97564"),
    ("S", "Bùi Văn Hải", "77 Old Stage Rd", "", "OR", "97564"),
    ("A", "Marcus Jean-Baptiste", "PO Box 61", "Alder Falls", "OR", "97571"),
    ("A", "Verónica Núñez", "P.O. Box 148", "Alder Falls", "OR", "97572"),
    ("P", "Francisco del Toro", "Apartado 9", "Puerto Claro", "OR", "97581"),
    ("P", "Denise Haddad", "PO Box 302", "Puerto Claro", "OR", "97581"),
    ("S", "Priscilla Lindqvist", "Post Office Box 12", "Saint Brannoc", "OR", "97592"),
    ("A", "Stephen Hargrove", "1319 Foundry St", "Alder Fals", "OR", "97571"),
    ("A", "Rosa Elena Maldonado", "205 Millrace St", "Aldre Falls", "OR", "97572"),
    ("P", "Tamika Goldberg", "91 Dune Rd", "Peurto Claro", "OR", "97581"),
    ("P", "Huỳnh Ngọc Thảo", "150 S Pier St", "Puerto Clara", "OR", "97581"),
    ("S", "Anne-Marie Tillman", "66 Stonegate Ct", "Saint Branoc", "OR", "97591"),
    ("S", "Ramón Ortiz Villaseñor", "402 Abbey Rd", "St Brannock", "OR", "97592"),
    ("A", "Patricia Thornton", "83 Hemlock Dr", "Alder Falls", "OR", "9757I"),
    ("P", "Joaquín Ibáñez", "620 2nd Ave", "Puerto Claro", "OR", "97S81"),
    ("S", "Walter Radcliffe", "39 Chapel Hill Dr", "Saint Brannoc", "OR", "9759l"),
)
"""Sheet's town, name, street, city, state, ZIP: each as on paper."""

UNREADABLE: tuple[tuple[str, str, str, str, str], ...] = (
    ("A", "illegible", "", "Foundry St", "Alder Falls"),
    ("A", "illegible", "M", "", "Alder Falls"),
    ("A", "illegible", "", "", ""),
    ("P", "illegible", "", "Harbor", "Puerto Claro"),
    ("P", "illegible", "Ana", "", ""),
    ("P", "illegible", "", "", "Puerto Claro"),
    ("S", "illegible", "", "41 Quarry St", "Saint Brannoc"),
    ("S", "illegible", "", "", "Saint Brannoc"),
    ("A", "crossed_out", "Dennis Winslow", "14 Weir Ln", "Alder Falls"),
    ("A", "crossed_out", "", "", ""),
    ("P", "crossed_out", "Leticia Fuentes", "", "Puerto Claro"),
    ("P", "crossed_out", "", "Dune Rd", ""),
    ("S", "crossed_out", "Joyce Iverson", "5 Church St", "Saint Brannoc"),
    ("S", "crossed_out", "", "", ""),
    ("A", "withdrawn", "Graciela Rentería Núñez", "412 E Sawyer Blvd", "Alder Falls"),
)
"""Sheet's town, state of the line, and what little can be read: name, street, city."""
