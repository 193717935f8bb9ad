"""What earlier packets contain: versions, supplements, and what has changed since."""

from __future__ import annotations

import dataclasses
import hashlib
from collections.abc import Iterator, Sequence
from datetime import date

from canvass_app.desk.cities import too_few
from canvass_app.model.line import Line, LineState
from canvass_app.model.office import Office
from canvass_app.model.profile import Profile
from canvass_app.model.records import PacketRecord
from canvass_app.model.words import Words, say, say_count
from canvass_app.printing.data import PacketData, Supplement
from canvass_app.store import queries
from canvass_app.store.driver import Database

_UNPRINTED_BY_CONTENT = frozenset({"version", "dated", "reference"})


def next_version(db: Database, office: str) -> int:
    """Return the version of the next packet of an office, across all profiles."""
    written = queries.packets.packets(db, office)
    return max((packet.version for packet in written), default=0) + 1


def former_packets(db: Database, office: Office, profile: Profile) -> list[PacketRecord]:
    """Return the packets that a supplement would add to: the last complete one of this profile and
    its supplements, in order; empty if none was written.
    """
    written = [p for p in queries.packets.packets(db, office.id) if p.profile == profile]
    newest_first = sorted(written, key=lambda packet: packet.version, reverse=True)
    by_version = {packet.version: packet for packet in newest_first}
    chain: list[PacketRecord] = []
    step = newest_first[0] if newest_first else None
    while step is not None:
        chain.append(step)
        step = by_version.get(step.supplement_to)
    return chain[::-1]


def only_later(
    db: Database, chain: Sequence[PacketRecord], found: list[tuple[Line, bool]]
) -> list[tuple[Line, bool]]:
    """Return the lines whose signers are in no packet of `chain`."""
    printed = [line_id for packet in chain for line_id in packet.line_ids]
    known = {*printed, *queries.packets.signers_of(db, printed).values()}
    signers = queries.packets.signers_of(db, [line.id for line, _ in found])
    return [
        (line, likely)
        for line, likely in found
        if line.id not in known and signers.get(line.id) not in known
    ]


def supplement_of(db: Database, chain: Sequence[PacketRecord], office: Office) -> Supplement:
    """Return what a supplement to `chain` says about it: which of its numbers are no longer valid.

    What an earlier supplement already said is not repeated.
    """
    numbers = dict(_numbered(chain))
    told = {line_id for packet in chain for line_id in packet.struck}
    fallen = [line_id for line_id in _fallen(db, chain, office) if line_id not in told]
    lines = {line.id: line for line in queries.lines.lines(db, fallen)}
    withdrawn = {i for i in fallen if i in lines and lines[i].status is LineState.WITHDRAWN}
    last = chain[-1]
    return Supplement(
        version=last.version,
        reference=last.reference,
        dated=date.fromisoformat(last.dated),
        before=len(numbers),
        withdrawn=tuple(sorted(numbers[i] for i in withdrawn)),
        gone=tuple(sorted(numbers[i] for i in fallen if i not in withdrawn)),
    )


def struck_lines(chain: Sequence[PacketRecord], supplement: Supplement) -> tuple[str, ...]:
    """Return the lines behind the numbers that a supplement strikes out."""
    told = {*supplement.withdrawn, *supplement.gone}
    return tuple(line_id for line_id, number in _numbered(chain) if number in told)


def content_digest(data: PacketData) -> str:
    """Return the SHA-256 of everything a packet prints except its version, reference and date.

    Two runs with the same content on different days give the same digest.
    """
    digest = hashlib.sha256()
    for field in dataclasses.fields(data):
        if field.name not in _UNPRINTED_BY_CONTENT:
            digest.update(f"{field.name}={getattr(data, field.name)!r}\n".encode())
    return digest.hexdigest()


def _numbered(chain: Sequence[PacketRecord]) -> Iterator[tuple[str, int]]:
    for packet in chain:
        for number, line_id in enumerate(packet.line_ids, start=packet.first_number):
            yield line_id, number


def _fallen(db: Database, chain: Sequence[PacketRecord], office: Office) -> list[str]:
    """Return the printed lines whose signers no longer have a valid line for this office."""
    printed = [line_id for line_id, _ in _numbered(chain)]
    valid = {line.id for line, _ in queries.packets.signatures(db, office.id, likely=True)}
    standing = set(queries.packets.signers_of(db, list(valid)).values())
    signers = queries.packets.signers_of(db, printed)
    return [i for i in printed if i not in valid and signers.get(i) not in standing]


def why_no_supplement(later: int, supplement: Supplement, least: int) -> Words | None:
    """Return why there is no supplement, or None if there is one.

    A list of just a few later signers would make each of them stand out, like a short packet.
    """
    if later >= max(least, 1):
        return None
    fallen = len(supplement.withdrawn) + len(supplement.gone)
    if not later and not fallen:
        return say("Nothing new since packet {reference}.", reference=supplement.reference)
    if not later:
        return say_count(
            "There are no new signatures since packet {reference}, but {count} of its "
            "signatures is no longer valid: write a full packet to replace it.",
            "There are no new signatures since packet {reference}, but {count} of its "
            "signatures are no longer valid: write a full packet to replace it.",
            fallen,
            reference=supplement.reference,
        )
    if fallen:
        return say_count(
            "There are too few new signatures for a supplement, and {count} of packet "
            "{reference} is no longer valid: write a full packet.",
            "There are too few new signatures for a supplement, and {count} of packet "
            "{reference} are no longer valid: write a full packet.",
            fallen,
            reference=supplement.reference,
        )
    return too_few(later, least)
