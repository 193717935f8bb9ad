"""The results of a run, city by city."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from canvass_app.desk.packets.index import IndexRow, Mailing
from canvass_app.model.errors import UserError
from canvass_app.model.office import Office
from canvass_app.model.records import PacketRecord
from canvass_app.model.words import Words, say
from canvass_app.printing.data import Profile


@dataclass(frozen=True, slots=True)
class CityResult:
    """The result for one city in a run: the file, or the reason why there is none.

    `kept` says that the file of an earlier run has the same content and was left as it is.
    """

    office: Office
    path: Path | None
    signatures: int
    pages: int
    problem: UserError | None = None
    held_back: Words | None = None
    likely: int = 0
    kept: bool = False
    record: PacketRecord | None = None


@dataclass
class PacketRun:
    """A run over cities.

    `mail` is the run's mail list as data. `index_problem` says why there is no index.
    """

    folder: Path
    cities: list[CityResult] = field(default_factory=list)
    mail: list[Mailing] = field(default_factory=list)
    index_problem: UserError | None = None

    @property
    def written(self) -> list[CityResult]:
        """The cities whose packet was written and verified."""
        return [city for city in self.cities if city.path is not None]

    @property
    def failed(self) -> list[CityResult]:
        """The cities whose packet could not be written."""
        return [city for city in self.cities if city.problem is not None]


def index_row(city: CityResult, profile: Profile, root: Path) -> IndexRow:
    """Return what the index under `root` says about a city."""
    office, record = city.office, city.record
    if record is None or city.path is None:
        why = city.held_back or (city.problem.problem if city.problem else say("No packet."))
        return IndexRow(
            office.state, office.place, profile, signatures=str(city.signatures),
            why=str(why),
        )  # fmt: skip
    return IndexRow(
        state=office.state,
        place=office.place,
        profile=profile,
        packet=record.reference,
        version=str(record.version),
        file=city.path.relative_to(root).as_posix(),
        dated=record.dated,
        signatures=str(record.signatures),
        likely=str(city.likely),
        pages=str(record.pages),
        encrypted="yes" if record.file_sha256 else "no",
        sha256_of_plain_file=record.sha256,
        sha256_of_file=record.file_sha256 or record.sha256,
    )
