"""What all printed reports share: language, paper, owner, and how they are written."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from canvass_app.outputs import replacing_bytes
from canvass_app.printing.data import PageSize
from canvass_app.printing.reports.render import report_pdf
from canvass_app.printing.reports.report import Report, ReportSection
from canvass_app.printing.wording import Wording, report_wording
from canvass_app.store import queries
from canvass_app.store.driver import Database


@dataclass(frozen=True, slots=True)
class Form:
    """How a report is printed: its owner, language, date and paper."""

    of: str
    words: Wording
    dated: date
    page: PageSize = PageSize.LETTER

    def report(self, title: str, *sections: ReportSection, is_wide: bool = False) -> Report:
        """Return a report in this form."""
        return Report(title, self.of, self.words.language, self.dated, sections, self.page, is_wide)


def form_of(db: Database, language: str, dated: date, page: PageSize = PageSize.LETTER) -> Form:
    """Return the form of the reports of a campaign."""
    campaign = queries.campaign.campaign(db)
    words = report_wording(language)
    return Form(campaign.organisation or campaign.name or words.say("report.author"), words,
                dated, page)  # fmt: skip


def wants_pdf(path: Path) -> bool:
    """Return whether a report saved under this name is a PDF; all others are CSV."""
    return path.suffix.casefold() == ".pdf"


def write_pdf(path: Path, report: Report) -> None:
    """Write a report (mode 0600). Raises `UserError` if it cannot be printed or written."""
    pdf = report_pdf(report)
    with replacing_bytes(path) as stream:
        stream.write(pdf)
