"""Makes the pictures of docs/PRINTING.md: `python -m tools.pictures [FOLDER]`.

Every kind of page is printed from the training city and scaled down; nothing in it is real. The
pictures are 640 pixels wide (800 in landscape), at most 60 KB each.
"""

from __future__ import annotations

import csv
import math
import sys
import tomllib
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pypdfium2
from PIL import Image, ImageOps

from canvass_app.assets import asset_path
from canvass_app.model.campaign import Campaign, PetitionText
from canvass_app.model.office import NameStatus, Office, SanctuaryStatus, office_line
from canvass_app.model.profile import DEFAULTS, Profile
from canvass_app.model.strokes import strokes_text
from canvass_app.printing.data import (
    PacketCounts,
    PacketData,
    PageKind,
    PageSize,
    SheetControl,
    SignatureRow,
)
from canvass_app.printing.forms import mail
from canvass_app.printing.forms.blank_sheet import BlankSheets, blank_sheets
from canvass_app.printing.forms.walk_list import ListedDoor, WalkListData, walk_list
from canvass_app.printing.packet import expected_pages, preview_bytes

_FOLDER = Path(__file__).resolve().parents[1] / "docs" / "pictures"
_DATED = date(2026, 12, 1)
_WIDE, _WIDEST = 640, 800
_COLORS = 32
_SIGNERS = 150
_CODE = "3F09A2C1"


def main(folder: Path) -> None:
    """Write all pictures into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, pdf, page in _pages():
        path = folder / f"{name}.png"
        _picture(pdf, page).save(path, optimize=True)
        print(f"{path.name}: {path.stat().st_size / 1024:.0f} KB")


def _pages() -> Iterator[tuple[str, bytes, int]]:
    """Yield the name of each picture, its document, and the page in it."""
    for language in ("en", "es"):
        data = _packet(language)
        pdf = preview_bytes(data)
        kinds = [page.kind for page in expected_pages(data)]
        for kind in PageKind:
            yield f"{kind}-{language}", pdf, kinds.index(kind)
    forms = _texts("en"), _campaign()
    for first, other in (("en", "es"), ("es", "en")):
        sheets = BlankSheets(forms[1], _CODE, forms[0], ("0042",), (first, other))
        yield f"sheet-{first}", blank_sheets(sheets), 0
        yield f"walk-list-{first}", walk_list(_walk_list((first, other))), 0
    addresses = _addresses()
    yield "labels", mail.labels(addresses * 5, mail.Placement("5160")), 0
    yield "labels-test", mail.outlines(mail.Placement("5160")), 0
    sender = tuple(_campaign().sender_address.splitlines())
    yield "envelope", mail.envelopes(sender, addresses), 0


def _picture(pdf: bytes, page: int) -> Image.Image:
    with pypdfium2.PdfDocument(pdf) as document:
        opened = document[page]
        wide = _WIDE if opened.get_width() < opened.get_height() else _WIDEST
        found: Image.Image = opened.render(scale=2 * wide / opened.get_width()).to_pil()
    framed = ImageOps.expand(found.convert("RGB"), 2, (201, 209, 214))
    small = framed.resize((wide, round(framed.height * wide / framed.width)))
    return small.quantize(_COLORS, Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)


def _campaign() -> Campaign:
    with asset_path("training", "campaign.toml").open("rb") as stream:
        values = tomllib.load(stream)
    values.pop("template")
    return Campaign(**values)


def _texts(first: str) -> tuple[PetitionText, ...]:
    other = "es" if first == "en" else "en"
    return tuple(_text(language) for language in (first, other))


def _text(language: str) -> PetitionText:
    with asset_path("templates", "us-mayors", f"petition.{language}.toml").open("rb") as stream:
        values = tomllib.load(stream)
    values.pop("name")
    return PetitionText(id=language, version=1, **values)


def _packet(language: str) -> PacketData:
    rows = tuple(_rows())
    sheets = Counter(row.sheet for row in rows)
    return PacketData(
        campaign=_campaign(),
        office=_office(),
        texts=_texts(language),
        rows=rows,
        counts=PacketCounts(
            duplicates_left_out=6,
            incomplete_left_out=3,
            withdrawn=1,
            likely=sum(row.likely for row in rows),
            by_zip=tuple(sorted(Counter(row.zip for row in rows).items())),
            by_date=tuple(sorted(Counter(row.signed_on for row in rows).items())),
            by_source=(("digital", 40), ("paper", len(rows) - 40)),
        ),
        sheets=tuple(SheetControl(sheet, 10, 11, count) for sheet, count in sheets.items()),
        version=1,
        dated=_DATED,
        profile=Profile.RECIPIENT,
        reference="OR-ALDER-FALLS-1",
        shown=replace(DEFAULTS[Profile.RECIPIENT], ink=True),
    )


def _rows() -> Iterator[SignatureRow]:
    with asset_path("training", "signatures.csv").open(encoding="utf-8", newline="") as stream:
        names = [row["name"] for row in csv.DictReader(stream) if row["name"].strip()]
    for number, name in enumerate(names[:_SIGNERS], 1):
        ink = strokes_text(_strokes(number)) if number % 3 == 0 else ""
        yield SignatureRow(
            number=number, name=name, city="Alder Falls", state="OR", zip="97571",
            signed_on=f"2026-{9 + number // 60:02}-{1 + number * 7 % 28:02}",
            sheet=f"{40 + number // 11:04}", line=1 + number % 11, likely=number % 41 == 7,
            ink=ink,
        )  # fmt: skip


def _strokes(seed: int) -> list[list[tuple[int, int]]]:
    """Return what a hand might draw: loops that get smaller to the right, and a line below."""
    loops = [
        (
            900 + 24 * at + int(420 * math.sin(at / 7 + seed)),
            1600 + int((1100 - 2.4 * at) * math.sin(at / 9 + seed * 1.3)),
        )
        for at in range(260)
    ]
    return [loops, [(1200, 2900), (7600, 2700 + seed * 37 % 160)]]


def _office() -> Office:
    return Office(
        id="o", state="OR", place="Alder Falls", holder="Rosalind Achterberg",
        name_status=NameStatus.VERIFIED, sanctuary=SanctuaryStatus.NO,
        address="City Hall\n100 Millrace St\nAlder Falls, OR 97571",
    )  # fmt: skip


def _addresses() -> list[tuple[str, ...]]:
    found: list[tuple[str, ...]] = []
    for place, street, code in (
        ("Alder Falls", "100 Millrace St", "97571"),
        ("Puerto Claro", "1 Plaza del Faro", "97583"),
        ("Saint Brannoc", "27 Harbor View Rd", "97591"),
    ):
        office = replace(_office(), place=place)
        found.append((office_line(office), "City Hall", street, f"{place}, OR {code}"))
    return found


def _walk_list(languages: tuple[str, str]) -> WalkListData:
    doors = [
        ListedDoor(str(number), "Foundry St", "Apt 2" if number % 7 == 0 else "",
                   "Alder Falls 97571", "odd" if number % 2 else "even")
        for number in (*range(1, 30, 2), *range(2, 30, 2))
    ]  # fmt: skip
    return WalkListData(
        "W-7", "Foundry Street", date(2026, 9, 12), _campaign(), _CODE, tuple(doors),
        languages, PageSize.LETTER,
    )  # fmt: skip


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else _FOLDER)
