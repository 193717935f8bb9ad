"""What the program did on a person's behalf and must be able to account for."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Batch:
    """One import. `digest` is the SHA-256 of the file, so that a second import is noticed."""

    id: str
    file_name: str
    digest: str
    rows: int
    bad: int


@dataclass(frozen=True, slots=True)
class ExportRecord:
    """One list that left the program: for whom (profile), how many rows, under which name."""

    id: str
    profile: str
    rows: int
    file_name: str


@dataclass(frozen=True, slots=True)
class PacketRecord:
    """One packet as it was written: which lines, in which order, with which checksums.

    `line_ids` are numbered from `first_number` on. `supplement_to` is the version that this
    packet adds to, 0 where it is whole in itself; `struck` are lines of earlier packets that it
    names as no longer valid. `content` is the digest of all that was printed but version and
    date, by which a run that goes on knows what is done. `sha256` is of the plain PDF; where
    the file was encrypted, `file_sha256` is of what lies on the disk, else it is empty.
    """

    id: str
    office_id: str
    version: int
    reference: str
    profile: str
    dated: str
    signatures: int
    pages: int
    sha256: str
    file_name: str
    line_ids: tuple[str, ...] = ()
    first_number: int = 1
    supplement_to: int = 0
    struck: tuple[str, ...] = ()
    content: str = ""
    file_sha256: str = ""
