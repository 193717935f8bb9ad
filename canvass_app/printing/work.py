"""One packet as a job: what a worker gets, and what it returns."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from canvass_app.model.errors import UserError
from canvass_app.model.progress import Progress
from canvass_app.model.words import Words
from canvass_app.printing.data import PacketData, PacketReport
from canvass_app.printing.write import write_packet


@dataclass(frozen=True, slots=True)
class Job:
    """A packet to write to `path`. It has everything it needs and reads nothing else.

    `key` is the caller's own name for it.
    """

    key: str
    data: PacketData
    path: Path
    forbidden: tuple[str, ...]
    password: str = ""


@dataclass(frozen=True, slots=True)
class JobResult:
    """The result of a job: its report, or problem and remedy in words."""

    key: str
    report: PacketReport | None
    problem: Words | None = None
    remedy: Words | None = None

    @property
    def error(self) -> UserError | None:
        """The error to show, if there is one."""
        if self.problem is None or self.remedy is None:
            return None
        return UserError(self.problem, self.remedy)


def carry_out(job: Job, progress: Progress) -> JobResult:
    """Write and check one packet. It raises `Cancelled` from `progress`, but no `UserError`: a
    problem that a person can fix is in the result.
    """
    try:
        report = write_packet(
            job.data,
            job.path,
            forbidden=job.forbidden,
            progress=progress,
            password=job.password,
        )
    except UserError as error:
        return JobResult(job.key, None, error.problem, error.remedy)
    return JobResult(job.key, report)
