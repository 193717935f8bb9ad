"""Packets for many cities in one run, and the cost of checking them."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from benchmarks.figures import Figure
from canvass_app.model.campaign import Campaign, PetitionText
from canvass_app.model.office import Office
from canvass_app.model.progress import no_progress
from canvass_app.printing.checking.verify import verify_packet
from canvass_app.printing.data import PacketCounts, PacketData, Profile, SignatureRow
from canvass_app.printing.packet import preview_bytes
from canvass_app.printing.pool import carry_out_all, cores
from canvass_app.printing.work import Job

_CITIES = int(os.environ.get("CANVASS_BENCH_CITIES", "400"))
_FEWEST, _MOST = 10, 2_000
_TEXT = PetitionText("t", 1, "en", "A sanctuary", "the Mayor", "Declare it.", "We belong here.")


def run(folder: Path) -> Iterator[Figure]:
    """Write packets of 10 to 2,000 signatures each, then print and check one of 2,000."""
    step = (_MOST - _FEWEST) / max(_CITIES - 1, 1)
    sizes = [round(_FEWEST + step * city) for city in range(_CITIES)]
    makers = [lambda n=n, size=size: _job(n, size, folder) for n, size in enumerate(sizes)]
    begun = time.perf_counter()
    outcomes = list(carry_out_all(makers, cores(), lambda: None, no_progress))
    seconds = time.perf_counter() - begun
    pages = sum(len(o.report.pages) for o in outcomes if o.report)
    note = f"{_CITIES} cities, {pages:,} pages, {cores()} processes, written and checked"
    yield Figure("packets, one run", pages / seconds, None, "pages/s", "", note)

    data = _packet(0, _MOST)
    begun = time.process_time()
    pdf = preview_bytes(data)
    printed = time.process_time() - begun
    begun = time.process_time()
    verify_packet(pdf, data, _forbidden(_MOST))
    checked = time.process_time() - begun
    yield Figure(
        what="checking a packet", ours=checked, unit="s CPU", baseline=printed,
        baseline_name="printing it", note=f"{_MOST:,} signatures",
    )  # fmt: skip


def _job(city: int, size: int, folder: Path) -> Job:
    return Job(str(city), _packet(city, size), folder / f"{city}.pdf", _forbidden(size))


def _packet(city: int, size: int) -> PacketData:
    rows = [
        SignatureRow(n, f"Signer Number {n}x", "Alder Falls", "OR", "973xx", "2026-06-01", "", 1)
        for n in range(1, size + 1)
    ]
    return PacketData(
        campaign=Campaign(name="Drive", organisation="Neighbors"),
        office=Office(id=str(city), state="OR", place=f"Alder Falls {city}"),
        texts=(_TEXT,),
        rows=rows,
        counts=PacketCounts(0, 0, 0, 0, (), (), ()),
        sheets=(),
        version=1,
        dated=date(2026, 11, 2),
        profile=Profile.RECIPIENT,
        reference=f"OR-{city}-1",
    )


def _forbidden(size: int) -> tuple[str, ...]:
    streets = (f"{100 + n} Quince Street" for n in range(size))
    return (*streets, *(f"signer{n}@mail.example" for n in range(size)))
