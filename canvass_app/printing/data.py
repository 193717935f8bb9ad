"""What a packet is made of, and what is known of it once it is written. No fonts, no PDF."""

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
    """The kinds of pages, in the order in which they stand in a packet."""

    LETTER = "letter"
    CONTENTS = "contents"
    RECEIPT = "receipt"
    PETITION = "petition"
    SUMMARY = "summary"
    SIGNATURES = "signatures"
    MANIFEST = "manifest"


@dataclass(frozen=True, slots=True)
class SignatureRow:
    """One signature as it is to be printed.

    `name` is what the signer chose to show (`model.line.shown_name`), empty for counted
    only. `signed_on` is ISO 8601 or as written. `likely` marks a signer whose place is
    probable, not certain. Street, unit and contact are read only for profiles that print them;
    `contact` holds e-mail and telephone, parted by a line break. `ink` is the signature as it was
    drawn on a screen, text of `model.strokes`, of signers who agreed to its delivery.
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
    """Return what is printed as the date of a row.

    A date that was not understood may hold anything, a telephone number or a note about the
    signer, so it is for the campaign's own copy alone.
    """
    understood = is_iso_date(row.signed_on)
    return row.signed_on if understood or profile is Profile.ARCHIVE else ""


@dataclass(frozen=True, slots=True)
class Supplement:
    """What a packet adds to: the packet before it, and what has changed in that one since.

    `before` is how many signatures the packets before hold together. `withdrawn` are the
    numbers of signers who withdrew since; `gone` those that no longer count for another
    reason (found to be a duplicate, or to belong to another place).
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
    """Lines left out of this packet, by reason, and its signatures by ZIP, date and source.

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

    `texts` holds one petition text per language; the first gives the packet its language
    and stands on the signature pages. `rows` are in print order with rising numbers; they
    are read several times, from the front. `reference` names the packet in few letters
    (`OR-ALDER-FALLS-1`) and `dated` is the date of the letter. `shown` is what the campaign
    chose to print; None stands for the profile's own default.
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
        """What is printed of each signer."""
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

    `size` and `sha256` are of the plain PDF that was checked. `file_sha256` is of the file on
    the disk where that was encrypted, else empty.
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
    """What checking a finished packet found. The sentences never repeat what leaked."""

    pages: int
    signatures: int
    problems: tuple[Words, ...]

    @property
    def ok(self) -> bool:
        """Return whether the packet may leave the computer."""
        return not self.problems
