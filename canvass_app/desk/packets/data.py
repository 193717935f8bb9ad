"""What goes into a packet: its rows and counts from the current state of the campaign, no more."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from canvass_app.desk.packets.folders import packet_reference
from canvass_app.desk.packets.history import (
    former_packets,
    next_version,
    only_later,
    supplement_of,
)
from canvass_app.desk.print_profiles import print_profile
from canvass_app.model.line import Line, ShowAs, is_iso_date, shown_name
from canvass_app.model.office import Office
from canvass_app.model.profile import NamesShown, PrintProfile
from canvass_app.model.progress import Progress, no_progress
from canvass_app.model.sheet import Sheet, control_totals
from canvass_app.printing.data import (
    PacketCounts,
    PacketData,
    PageSize,
    Profile,
    SheetControl,
    SignatureRow,
)
from canvass_app.printing.packet import preview_bytes
from canvass_app.printing.profiles import redacted, redacted_counts, redacted_sheets
from canvass_app.store import queries
from canvass_app.store.driver import Database


def packet_data(
    db: Database,
    office: Office,
    dated: date,
    *,
    profile: Profile = Profile.RECIPIENT,
    page: PageSize = PageSize.LETTER,
    include_likely: bool | None = None,
    shown: PrintProfile | None = None,
    supplement: bool = False,
) -> tuple[PacketData, list[Line]]:
    """Return what the packet of an office shows today, and the lines behind its rows.

    With `include_likely` None, the campaign's setting applies, with `shown` None its profile. With
    `supplement`, the packet has only what came after earlier packets of this profile; if there are
    none, it is complete.
    """
    campaign = queries.campaign.campaign(db)
    shows = shown or print_profile(db, profile)
    likely = campaign.include_likely if include_likely is None else include_likely
    found = queries.packets.signatures(db, office.id, likely=likely)
    chain = former_packets(db, office, profile) if supplement else []
    if chain:
        found = only_later(db, chain, found)
    first = sum(len(packet.line_ids) for packet in chain) + 1
    lines = [line for line, _ in found]
    sheets = _sheets_of(db, lines)
    inks = _inks(db, lines) if shows.ink else {}
    rows = [
        redacted(_row(number, line, is_likely, sheets[line.sheet_id].number, inks), shows)
        for number, (line, is_likely) in enumerate(found, start=first)
    ]
    version = next_version(db, office.id)
    data = PacketData(
        campaign=campaign,
        office=office,
        texts=tuple(queries.campaign.texts(db)),
        rows=rows,
        counts=redacted_counts(_counts(db, office, found, sheets), shows),
        sheets=redacted_sheets(tuple(_controls(db, sheets.values(), lines)), shows),
        version=version,
        dated=dated,
        profile=profile,
        reference=packet_reference(office, version),
        page=page,
        shown=shows,
        supplement=supplement_of(db, chain, office) if chain else None,
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
    shown: PrintProfile | None = None,
    supplement: bool = False,
    progress: Progress = no_progress,
) -> bytes:
    """Return the packet as PDF bytes, made in memory and written nowhere.

    The optional arguments are those of `packet_data`.
    """
    data, _ = packet_data(
        db,
        office,
        dated,
        profile=profile,
        page=page,
        include_likely=include_likely,
        shown=shown,
        supplement=supplement,
    )
    return preview_bytes(data, progress)


def forbidden_strings(lines: Sequence[Line], shows: PrintProfile) -> Iterator[str]:
    """Yield what must not be found anywhere in the finished file of this profile."""
    for line in lines:
        if not shows.contact:
            yield from (line.email, line.phone)
        if not shows.street:
            yield line.street
        if line.show_as is not ShowAs.FULL or shows.names is not NamesShown.CHOSEN:
            yield line.name


def _counts(
    db: Database, office: Office, found: Sequence[tuple[Line, bool]], sheets: dict[str, Sheet]
) -> PacketCounts:
    left_out = queries.packets.left_out(db, office.id)
    lines = [line for line, _ in found]
    return PacketCounts(
        duplicates_left_out=left_out.duplicates,
        incomplete_left_out=left_out.incomplete,
        withdrawn=left_out.withdrawn,
        likely=sum(is_likely for _, is_likely in found),
        by_zip=_tally(line.zip for line in lines),
        by_date=_tally(line.signed_on if is_iso_date(line.signed_on) else "" for line in lines),
        by_source=_tally(sheets[line.sheet_id].source for line in lines),
    )


def _inks(db: Database, lines: Sequence[Line]) -> Mapping[str, str]:
    """Return the strokes of those lines that were signed on a screen.

    Ink is stored only for signers who agreed to its delivery, in the wording stored with it.
    """
    return {ink.id: ink.strokes for ink in queries.doors.inks(db, [line.id for line in lines])}


def _row(
    number: int, line: Line, likely: bool, sheet: str, inks: Mapping[str, str]
) -> SignatureRow:
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
        contact="\n".join(filter(None, (line.email, line.phone))),
        ink=inks.get(line.id, ""),
    )


def _tally(values: Iterable[str]) -> tuple[tuple[str, int], ...]:
    return tuple(sorted(Counter(values).items()))


def _sheets_of(db: Database, lines: Sequence[Line]) -> dict[str, Sheet]:
    """Return the sheets of `lines` by id, in their order.

    One by one: a run over many cities must not read every sheet of the campaign for each.
    """
    wanted = dict.fromkeys(line.sheet_id for line in lines)
    found = (queries.sheets.sheet(db, sheet_id) for sheet_id in wanted)
    return {sheet.id: sheet for sheet in found if sheet is not None}


def _controls(
    db: Database, sheets: Iterable[Sheet], lines: Sequence[Line]
) -> Iterator[SheetControl]:
    printed = Counter(line.sheet_id for line in lines)
    for sheet in sheets:
        totals = control_totals(sheet, queries.lines.lines_of_sheet(db, sheet.id))
        yield SheetControl(
            number=sheet.number,
            stated=totals.stated,
            found=totals.found,
            printed=printed[sheet.id],
        )
