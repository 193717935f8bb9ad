"""Packets: what goes into one, preview, and writing them out."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from canvass_app.desk.cities import cities
from canvass_app.desk.session import Session
from canvass_app.model.errors import UserError
from canvass_app.model.ids import new_id
from canvass_app.model.line import Line, ShowAs, is_iso_date, shown_name
from canvass_app.model.office import Office
from canvass_app.model.progress import Progress, no_progress
from canvass_app.model.sheet import Sheet, control_totals
from canvass_app.model.words import Words, say
from canvass_app.printing.data import (
    PacketCounts,
    PacketData,
    PacketReport,
    PageSize,
    Profile,
    SheetControl,
    SignatureRow,
)
from canvass_app.printing.packet import preview_bytes
from canvass_app.printing.write import write_packet
from canvass_app.store import (
    query_campaign,
    query_lines,
    query_packets,
    query_sheets,
)
from canvass_app.store.campaign_file import Receipt
from canvass_app.store.driver import Database
from canvass_app.store.entities import PACKET
from canvass_app.text.fold import fold


@dataclass(frozen=True, slots=True)
class CityResult:
    """What became of one city in a run: the file, or the reason why there is none."""

    office: Office
    path: Path | None
    signatures: int
    pages: int
    problem: UserError | None = None
    held_back: Words | None = None


@dataclass
class PacketRun:
    """A run over cities. `receipt` is that of the last packet, None where none was written."""

    folder: Path
    cities: list[CityResult] = field(default_factory=list)
    receipt: Receipt | None = None

    @property
    def written(self) -> list[CityResult]:
        """The cities whose packet was written and verified."""
        return [city for city in self.cities if city.path is not None]

    @property
    def failed(self) -> list[CityResult]:
        """The cities whose packet could not be written."""
        return [city for city in self.cities if city.problem is not None]


def packet_data(
    db: Database,
    office: Office,
    dated: date,
    *,
    profile: Profile = Profile.RECIPIENT,
    page: PageSize = PageSize.LETTER,
    include_likely: bool | None = None,
) -> tuple[PacketData, list[Line]]:
    """Return what the packet of an office shows today, and the lines behind its rows.

    `include_likely` None follows the campaign's setting.
    """
    campaign = query_campaign.campaign(db)
    likely = campaign.include_likely if include_likely is None else include_likely
    found = query_packets.signatures(db, office.id, likely=likely)
    lines = [line for line, _ in found]
    sheets = _sheets_of(db, lines)
    left_out = query_packets.left_out(db, office.id)
    rows = [
        _row(number, line, is_likely, sheets[line.sheet_id].number)
        for number, (line, is_likely) in enumerate(found, start=1)
    ]
    counts = PacketCounts(
        duplicates_left_out=left_out.duplicates,
        incomplete_left_out=left_out.incomplete,
        withdrawn=left_out.withdrawn,
        likely=sum(is_likely for _, is_likely in found),
        by_zip=_tally(line.zip for line in lines),
        by_date=_tally(line.signed_on if is_iso_date(line.signed_on) else "" for line in lines),
        by_source=_tally(sheets[line.sheet_id].source for line in lines),
    )
    version = _next_version(db, office.id)
    data = PacketData(
        campaign=campaign,
        office=office,
        texts=tuple(query_campaign.texts(db)),
        rows=rows,
        counts=counts,
        sheets=tuple(_controls(db, sheets.values(), lines)),
        version=version,
        dated=dated,
        profile=profile,
        reference=f"{office.state}-{_slug(office.place)}-{version}",
        page=page,
    )
    return data, lines


def preview(
    db: Database,
    office: Office,
    dated: date,
    *,
    profile: Profile = Profile.RECIPIENT,
    page: PageSize = PageSize.LETTER,
    include_likely: bool | None = None,
    progress: Progress = no_progress,
) -> bytes:
    """Return the packet as PDF bytes, made in memory and written nowhere.

    `include_likely` None follows the campaign's setting.
    """
    data, _ = packet_data(
        db, office, dated, profile=profile, page=page, include_likely=include_likely
    )
    return preview_bytes(data, progress)


def write_packets(
    session: Session,
    folder: Path,
    dated: date,
    *,
    office_ids: Iterable[str] | None = None,
    profile: Profile = Profile.RECIPIENT,
    page: PageSize = PageSize.LETTER,
    include_likely: bool | None = None,
    progress: Progress = no_progress,
) -> PacketRun:
    """Write and verify a packet for each ready city (or for `office_ids`) under `folder`.

    Each city has a folder of its own, `STATE/Place/`. A city that fails doesn't stop the
    rest. Raises `Cancelled`; packets that were finished by then stay and are noted.
    """
    wanted = None if office_ids is None else set(office_ids)
    ready = cities(session.db, include_likely=include_likely)
    chosen = [c for c in ready if wanted is None or c.office.id in wanted]
    run = PacketRun(folder)
    for done, city in enumerate(chosen):
        progress(done, len(chosen), say("Writing {place}", place=city.office.place))
        if city.held_back is not None:
            run.cities.append(CityResult(city.office, None, city.printed, 0, None, city.held_back))
            continue
        result, receipt = _write_one(
            session, folder, city.office, dated, profile, page, include_likely, progress
        )
        run.cities.append(result)
        run.receipt = receipt or run.receipt
    return run


def forbidden_strings(lines: Sequence[Line], profile: Profile) -> Iterator[str]:
    """Yield what must not be found anywhere in the finished file of this profile."""
    for line in lines:
        yield line.email
        yield line.phone
        if profile is Profile.RECIPIENT:
            yield line.street
        if line.show_as is not ShowAs.FULL:
            yield line.name


def _write_one(
    session: Session,
    folder: Path,
    office: Office,
    dated: date,
    profile: Profile,
    page: PageSize,
    include_likely: bool | None,
    progress: Progress,
) -> tuple[CityResult, Receipt | None]:
    data, lines = packet_data(
        session.db, office, dated, profile=profile, page=page, include_likely=include_likely
    )
    path = folder / office.state / _folder_name(office.place) / f"{data.reference}.pdf"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        report = write_packet(
            data,
            path,
            forbidden=[text for text in forbidden_strings(lines, profile) if text],
            progress=lambda done, total, what=None: progress(0, 0, what),
        )
        receipt = _note(session, data, lines, report, path)
    except UserError as error:
        return CityResult(office, None, len(lines), 0, error), None
    except OSError as error:
        return CityResult(office, None, len(lines), 0, _folder_problem(path, error)), None
    return CityResult(office, path, report.signatures, len(report.pages)), receipt


def _note(
    session: Session, data: PacketData, lines: list[Line], report: PacketReport, path: Path
) -> Receipt:
    values = {
        "office_id": data.office.id,
        "version": data.version,
        "reference": data.reference,
        "profile": data.profile,
        "dated": data.dated.isoformat(),
        "signatures": report.signatures,
        "pages": len(report.pages),
        "sha256": report.sha256,
        "file_name": path.name,
        "line_ids": tuple(line.id for line in lines),
    }
    _, receipt = session.perform(
        "packet.written",
        say("Packet {reference} written", reference=data.reference),
        lambda act: act.put(PACKET, new_id(), values),
        undoable=False,
    )
    return receipt


def _row(number: int, line: Line, likely: bool, sheet: str) -> SignatureRow:
    return SignatureRow(
        number=number,
        name=shown_name(line),
        city=line.city,
        state=line.state,
        zip=line.zip,
        signed_on=line.signed_on,
        sheet=sheet,
        line=line.number,
        likely=likely,
        street=line.street,
        unit=line.unit,
        show_as=line.show_as,
    )


def _tally(values: Iterable[str]) -> tuple[tuple[str, int], ...]:
    return tuple(sorted(Counter(values).items()))


def _sheets_of(db: Database, lines: Sequence[Line]) -> dict[str, Sheet]:
    """Return the sheets of `lines` by id, in their order.

    One by one: a run over many cities must not read every sheet of the campaign for each.
    """
    wanted = dict.fromkeys(line.sheet_id for line in lines)
    found = (query_sheets.sheet(db, sheet_id) for sheet_id in wanted)
    return {sheet.id: sheet for sheet in found if sheet is not None}


def _controls(
    db: Database, sheets: Iterable[Sheet], lines: Sequence[Line]
) -> Iterator[SheetControl]:
    printed = Counter(line.sheet_id for line in lines)
    for sheet in sheets:
        totals = control_totals(sheet, query_lines.lines_of_sheet(db, sheet.id))
        yield SheetControl(
            number=sheet.number,
            stated=totals.stated,
            found=totals.found,
            printed=printed[sheet.id],
        )


def _next_version(db: Database, office: str) -> int:
    written = query_packets.packets(db, office)
    return max((packet.version for packet in written), default=0) + 1


def _slug(place: str) -> str:
    return re.sub(r"[^A-Z0-9]+", "-", fold(place).upper()).strip("-") or "CITY"


def _folder_name(place: str) -> str:
    """Return the place's name as a folder that every system accepts."""
    safe = re.sub(r'[<>:"/\\|?*\x00-\x1f]', " ", place)
    return " ".join(safe.split()).strip(". ") or "City"


def _folder_problem(path: Path, error: OSError) -> UserError:
    return UserError(
        say("The packet cannot be written to “{folder}”: {reason}.", folder=str(path.parent),
            reason=error.strerror or ""),
        say("Choose another folder, or free some space, and run it again."),
    )  # fmt: skip
