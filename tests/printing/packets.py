"""Packets of a made-up city for the tests, and readers for what is on their pages."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pypdfium2

from canvass_app.model.campaign import Campaign, PetitionText
from canvass_app.model.line import ShowAs
from canvass_app.model.office import NameStatus, Office, SanctuaryStatus
from canvass_app.printing.checking.cells import cells
from canvass_app.printing.data import (
    PacketCounts,
    PacketData,
    Profile,
    SheetControl,
    SignatureRow,
)

LONG_NAME = ("María Antonieta " + "de los Ángeles Fernández y Gutiérrez " * 9)[:300].strip()

NAMES = (
    "María Guadalupe Hernández de la Cruz",
    "Nguyễn Thị Ánh Tuyết",
    "Suharto",
    "Łukasz Wiśniewski",
    "Zoë O’Brien",
    "Οδυσσέας Παπαδόπουλος",
    "Наталія Шевченко",
    "Adaeze Okonkwọ́",
    "Lee Chang-ho",
    "Martin Greene Jr.",
)

ENGLISH = PetitionText(
    id="t1",
    version=1,
    language="en",
    title="Make Alder Falls a sanctuary",
    to="the Mayor of Alder Falls",
    ask="We ask you to declare the city a sanctuary.\n\nIf it is one, please keep it so.",
    reasons="Our neighbors belong here.\n\nA city is safer when nobody fears to call for help.",
)
SPANISH = PetitionText(
    id="t2",
    version=1,
    language="es",
    title="Que Alder Falls sea un santuario",
    to="la alcaldía de Alder Falls",
    ask="Le pedimos que declare a la ciudad santuario.",
    reasons="Nuestros vecinos son de aquí.",
)

OFFICE = Office(
    id="o1",
    state="OR",
    place="Alder Falls",
    holder="Elena Brook",
    name_status=NameStatus.VERIFIED,
    address="City Hall\n200 River Street\nAlder Falls, OR 97301",
    sanctuary=SanctuaryStatus.NO,
)

CAMPAIGN = Campaign(
    name="Sanctuary drive",
    organisation="Willow County Neighbors",
    sender_name="Rosa Delgado",
    sender_address="PO Box 118\nAlder Falls, OR 97301",
    sender_email="hello@willow.example",
    sender_phone="(503) 555-0142",
)


def row(number: int, name: str = "", **changes: object) -> SignatureRow:
    """Return a signature, by default by one of `NAMES`."""
    base = SignatureRow(
        number=number,
        name=name or NAMES[number % len(NAMES)],
        city="Alder Falls",
        state="OR",
        zip="97301",
        signed_on=f"2026-06-{1 + number % 28:02}",
        sheet=f"{40 + number // 12:04}",
        line=1 + number % 12,
        street=f"{100 + number} Quince Street",
        unit="Apt 4",
    )
    return replace(base, **changes)  # type: ignore[arg-type]


def counted(rows: Sequence[SignatureRow]) -> PacketCounts:
    """Return counts that add up to `rows`."""
    return PacketCounts(
        duplicates_left_out=6,
        incomplete_left_out=3,
        withdrawn=1,
        likely=sum(r.likely for r in rows),
        by_zip=tuple(sorted(Counter(r.zip for r in rows).items())),
        by_date=tuple(sorted(Counter(r.signed_on for r in rows).items())),
        by_source=(("paper", len(rows)),),
    )


def packet(rows: Sequence[SignatureRow], **changes: object) -> PacketData:
    """Return a packet of `rows` for Alder Falls."""
    per_sheet = Counter(r.sheet for r in rows)
    data = PacketData(
        campaign=CAMPAIGN,
        office=OFFICE,
        texts=(ENGLISH,),
        rows=tuple(rows),
        counts=counted(rows),
        sheets=tuple(SheetControl(n, 12, 13, count) for n, count in per_sheet.items()),
        version=2,
        dated=date(2026, 9, 14),
        profile=Profile.RECIPIENT,
        reference="OR-ALDER-FALLS-1",
    )
    return replace(data, **changes)  # type: ignore[arg-type]


def mixed_rows(count: int) -> list[SignatureRow]:
    """Return rows of every kind: long, initials, counted only, likely."""
    rows = [row(n, likely=n % 13 == 0) for n in range(1, count + 1)]
    special = {
        3: row(3, LONG_NAME),
        5: row(5, "R. D.", show_as=ShowAs.INITIALS),
        6: replace(row(6), name="", show_as=ShowAs.COUNTED),
        8: row(8, city="Saint Joseph on the Willamette River, Upper Valley District"),
    }
    return [special.get(r.number, r) for r in rows]


def page_texts(pdf: bytes) -> list[str]:
    """Return the text of each page on one line."""
    with pypdfium2.PdfDocument(pdf) as document:
        texts = [page.get_textpage().get_text_range() for page in document]
    return [" ".join(text.split()) for text in texts]


def page_cells(pdf: bytes) -> list[list[str]]:
    """Return the cells of each page."""
    with pypdfium2.PdfDocument(pdf) as document:
        return [cells(page.get_textpage()) for page in document]
