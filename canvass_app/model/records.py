"""What the program did for a person and must be able to account for."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Batch:
    """One import. `digest` is the SHA-256 of the file, so that a second import of it is noticed."""

    id: str
    file_name: str
    digest: str
    rows: int
    bad: int


@dataclass(frozen=True, slots=True)
class ExportRecord:
    """One exported list: for whom (profile), how many rows, under which name."""

    id: str
    profile: str
    rows: int
    file_name: str


@dataclass(frozen=True, slots=True)
class PacketRecord:
    """One packet as written: which lines, in which order, with which checksums.

    The lines of `line_ids` are numbered from `first_number` up. `supplement_to` is the version that
    this packet adds to, 0 if it is complete by itself; `struck` are lines of earlier packets that
    it lists as no longer valid. `content` is the digest of everything printed except version and
    date; a resumed run uses it to know what is done. `sha256` is that of the plain PDF; if the file
    was encrypted, `file_sha256` is that of the file on disk, else it is empty.
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
