"""`canvass ledger`, `withdraw`, `second`, `certificate`: accounting for sheets and lines."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from canvass_app.cli.face import Face, Sentence
from canvass_app.cli.options import campaign_file, json_option, key_options, opened, report_options
from canvass_app.cli.paths import Command
from canvass_app.cli.unlocking import Key
from canvass_app.model.words import say, say_count

if TYPE_CHECKING:
    from canvass_app.desk.printed_reports import Form
    from canvass_app.desk.session import Session

_SHOWN = ("all", "out", "overdue", "missing", "not_typed", "differs")


@click.command(cls=Command)
@campaign_file
@click.option("--show", type=click.Choice(_SHOWN), default="all", help="Only some of the sheets.")
@report_options
@key_options
@json_option
def ledger(
    file: Path, show: str, out: Path | None, paper: str, language: str, key: Key, face: Face
) -> None:
    """Show where each paper sheet is, and whether its counts match.

    In the CSV file and with --json, the lines that don't count are listed by reason: B blank,
    X crossed out, I illegible, W withdrawn, N no name, A no address, O outside the campaign's
    days, L after the circulator's date, D duplicate.
    """
    from canvass_app.desk.ledger import printed as ledger_printed
    from canvass_app.desk.ledger import report as ledger_report
    from canvass_app.model.ledger import stage_words

    with opened(file, key) as session:
        rows = ledger_report.ledger_rows(session.db, date.today())
        wanted = [row for row in rows if row.is_one_of(ledger_report.Show(show))]
        if out is not None:
            form = _form(session, language, paper)
            ledger_printed.write_ledger(session, out, wanted, form, is_part=len(wanted) < len(rows))
    counts = ledger_report.counts_of(rows)
    told: list[Sentence] = [
        f"{row.number:>10}  {stage_words(row.stage)}{' (overdue)' if row.overdue else ''}"
        f"{', with ' + row.entry.handed_to if row.out_for is not None and row.entry else ''}"
        f"{', counts differ' if row.differs else ''}"
        for row in wanted
    ]
    told.append(
        say_count("{count} sheet", "{count} sheets", len(rows)),
    )
    told.append(
        f"Out: {counts.out} ({counts.overdue} overdue). Missing: {counts.missing}. "
        f"Back and not typed: {counts.not_typed}. Counts differ: {counts.differs}."
    )
    data = {
        "sheets": [ledger_report.report_row(row) for row in wanted],
        "out": counts.out,
        "overdue": counts.overdue,
        "missing": counts.missing,
        "not_typed": counts.not_typed,
        "differs": counts.differs,
        "report": str(out) if out else None,
    }
    face.result(data, told)
    _name_report(face, out)


@click.command(cls=Command)
@campaign_file
@click.option("--sheet", required=True, metavar="N", help="The number on the sheet.")
@click.option("--line", required=True, type=click.IntRange(min=1), help="The number of the line.")
@key_options
@json_option
def withdraw(file: Path, sheet: str, line: int, key: Key, face: Face) -> None:
    """Withdraw a line at its signer's request.

    It stays in the file, marked, and no longer counts anywhere. “canvass undo” brings it back.
    """
    from canvass_app.desk.ledger import withdrawing

    with opened(file, key) as session:
        withdrawing.withdraw(session, sheet, line)
    face.result(
        {"sheet": sheet, "line": line, "withdrawn": True},
        [say("Line {n} of sheet {sheet} is withdrawn.", n=line, sheet=sheet)],
    )


@click.command(cls=Command)
@campaign_file
@click.option("--share", type=click.IntRange(1, 100), help="Percentage of lines to type twice.")
@click.option(
    "--target", type=click.IntRange(1, 50), help="Percentage of wrong lines to stay below."
)
@report_options
@key_options
@json_option
def second(
    file: Path, share: int | None, target: int | None, out: Path | None, paper: str,
    language: str, key: Key, face: Face,
) -> None:  # fmt: skip
    """Show the error rates that blind second entry has found.

    With --share or --target, plan second entry or change the plan. Lines are typed twice in the
    window, under Paper entry.
    """
    from canvass_app.desk.second import entry as second_entry
    from canvass_app.desk.second import printed as second_printed
    from canvass_app.desk.second import report as second_report
    from canvass_app.store import queries

    with opened(file, key) as session:
        if share or target:
            known = queries.second.plan(session.db)
            second_entry.begin(
                session,
                share or (known.share if known else 5),
                target or (known.target if known else 2),
            )
        found = second_report.report(session.db)
        if out is not None:
            form = _form(session, language, paper)
            second_printed.write_second(session, out, found, form)
    rates = {"all lines": found.lines, **found.fields}
    rates |= {f"typed by {name or '?'}": rate for name, rate in found.typists.items()}
    rows = [
        f"  {name:<20}{rate.wrong:>5} of {rate.seen:>6}   {second_report.percent(rate.share):>7}"
        f"   ({second_report.percent(rate.low)} to {second_report.percent(rate.high)})"
        for name, rate in rates.items()
        if rate.seen
    ]
    data = {**second_report.as_data(found), "report": str(out) if out else None}
    face.result(data, [second_report.verdict(found), *rows])
    _name_report(face, out)


@click.command(cls=Command)
@campaign_file
@click.option("--city", default="", metavar="PLACE", help="For one city only (“Place, ST”).")
@click.option("--cities", "each", is_flag=True, help="For each city separately.")
@report_options
@key_options
@json_option
def certificate(
    file: Path, city: str, each: bool, out: Path | None, paper: str, language: str, key: Key,
    face: Face,
) -> None:  # fmt: skip
    """Show the minimum number of complete, legible, distinct signatures.

    The number holds with 95% confidence, for one statement at a time. docs/CERTIFICATE.md
    explains how it is calculated.
    """
    from canvass_app.desk import certificate as certificates
    from canvass_app.desk import certificate_printed

    with opened(file, key) as session:
        if city or each:
            found = certificates.city_certificates(session.db, city)
        else:
            found = [certificates.campaign_certificate(session.db)]
        if out is not None:
            form = _form(session, language, paper)
            certificate_printed.write_certificates(session, out, found, form)
    told: list[Sentence] = []
    if not found:
        told.append(say("No signature is certain to belong to a city yet."))
    for made in found:
        told.append(certificates.sentence(made))
        told += [f"{number:>10,}  {words}" for words, number in certificates.arithmetic(made.found)]
    data = [certificates.as_data(made) for made in found]
    face.result({"certificates": data, "report": str(out) if out else None}, told)
    _name_report(face, out)


def _name_report(face: Face, out: Path | None) -> None:
    if out is not None:
        face.note(say("The report was saved as {file}.", file=out))


def _form(session: Session, language: str, paper: str) -> Form:
    from canvass_app.desk.printed_reports import form_of
    from canvass_app.printing.data import PageSize

    return form_of(session.db, language, date.today(), PageSize(paper))
