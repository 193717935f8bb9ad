"""What a packet is made of, and what is known about it once written. No fonts, no PDF."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from canvass_app.model.campaign import Campaign, PetitionText
from canvass_app.model.line import ShowAs, is_iso_date
from canvass_app.model.office import Office
from canvass_app.model.profile import DEFAULTS, PrintProfile
from canvass_app.model.profile import Profile as Profile
from canvass_app.model.words import Words


class PageSize(StrEnum):
    """The paper."""

    LETTER = "letter"
    LEGAL = "legal"
    A4 = "a4"


class PageKind(StrEnum):
    """The kinds of pages, in their order in a packet."""

    LETTER = "letter"
    CONTENTS = "contents"
    RECEIPT = "receipt"
    PETITION = "petition"
    SUMMARY = "summary"
    SIGNATURES = "signatures"
    MANIFEST = "manifest"


@dataclass(frozen=True, slots=True)
class SignatureRow:
    """One signature to be printed.

    `name` is what the signer chose to show (`model.line.shown_name`), empty for counted only.
    `signed_on` is ISO 8601 or as written. `likely` marks a signer whose place is probable, not
    certain. Street, unit and contact are read only for profiles that print them; `contact` holds
    e-mail and telephone, separated by a line break. `ink` is the signature as drawn on a screen, in
    the format of `model.strokes`, only of signers who agreed to its delivery.
    """

    number: int
    name: str
    city: str
    state: str
    zip: str
    signed_on: str
    sheet: str
    line: int
    likely: bool = False
    street: str = ""
    unit: str = ""
    show_as: ShowAs = ShowAs.FULL
    contact: str = ""
    ink: str = ""


def printed_date(row: SignatureRow, profile: Profile) -> str:
    """Return the printed date of a row.

    A date that was not understood may be anything, such as a telephone number or a note about the
    signer, so only the campaign's own copy shows it.
    """
    understood = is_iso_date(row.signed_on)
    return row.signed_on if understood or profile is Profile.ARCHIVE else ""


@dataclass(frozen=True, slots=True)
class Supplement:
    """What a packet adds to: the packet before it, and what has changed there since.

    `before` is the total number of signatures in the packets before. `withdrawn` are the numbers of
    signers who withdrew since; `gone` those that no longer count for another reason (found to be a
    duplicate, or to belong to another place).
    """

    version: int
    reference: str
    dated: date
    before: int
    withdrawn: tuple[int, ...] = ()
    gone: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class SheetControl:
    """Control totals of one sheet: stated by the circulator, found on it, printed here."""

    number: str
    stated: int | None
    found: int
    printed: int


@dataclass(frozen=True, slots=True)
class PacketCounts:
    """Lines left out of this packet by reason, and its signatures by ZIP, date and source.

    The three breakdowns each add up to the rows of the packet, or are empty.
    """

    duplicates_left_out: int
    incomplete_left_out: int
    withdrawn: int
    likely: int
    by_zip: tuple[tuple[str, int], ...]
    by_date: tuple[tuple[str, int], ...]
    by_source: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class PacketData:
    """Everything one packet shows, and nothing else.

    `texts` holds one petition text per language; the first sets the packet's language and is
    printed on the signature pages. `rows` are in print order with rising numbers; they are read
    several times, from the start. `reference` is a short name of the packet (`OR-ALDER-FALLS-1`)
    and `dated` is the date of the letter. `shown` is what the campaign chose to print; None means
    the profile's default.
    """

    campaign: Campaign
    office: Office
    texts: tuple[PetitionText, ...]
    rows: Sequence[SignatureRow]
    counts: PacketCounts
    sheets: tuple[SheetControl, ...]
    version: int
    dated: date
    profile: Profile
    reference: str
    page: PageSize = PageSize.LETTER
    shown: PrintProfile | None = None
    supplement: Supplement | None = None

    @property
    def shows(self) -> PrintProfile:
        """What is printed about each signer."""
        return self.shown or DEFAULTS[self.profile]


@dataclass(frozen=True, slots=True)
class PageRecord:
    """One page: its kind, its signatures from `first` to `last` (0: none), and its digest.

    `digest` is the SHA-256, in hexadecimal, of the page's text as `text.squeezed` makes it.
    """

    kind: PageKind
    first: int
    last: int
    digest: str


@dataclass(frozen=True, slots=True)
class PacketReport:
    """A written packet: its pages, the signatures on it, its size in bytes and SHA-256.

    `size` and `sha256` are of the plain PDF that was checked. `file_sha256` is of the file on disk
    if it was encrypted, else empty.
    """

    pages: tuple[PageRecord, ...]
    signatures: int
    size: int
    sha256: str
    file_sha256: str = ""

    def count(self, kind: PageKind) -> int:
        """Return how many pages are of `kind`."""
        return sum(1 for page in self.pages if page.kind is kind)


@dataclass(frozen=True, slots=True)
class VerifyReport:
    """What the check of a finished packet found. The sentences never repeat what leaked."""

    pages: int
    signatures: int
    problems: tuple[Words, ...]

    @property
    def ok(self) -> bool:
        """Return whether the packet may leave the computer."""
        return not self.problems
