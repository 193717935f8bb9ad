"""Certificates on paper: the sentence, the arithmetic, what it is based on, and where to sign."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path

from canvass_app.desk.certificate import CityCertificate, as_data
from canvass_app.desk.printed_reports import Form, wants_pdf, write_pdf
from canvass_app.desk.session import Session
from canvass_app.desk.written_files import writing
from canvass_app.exchange.tables.guard import guard
from canvass_app.outputs import replacing
from canvass_app.printing.reports.report import (
    Block,
    Heading,
    Report,
    ReportSection,
    SignHere,
    Table,
    Text,
)  # fmt: skip
from canvass_app.printing.wording import Wording

COLUMNS = (
    "place", "at_least", "counted", "not_compared", "not_settled", "typed_once", "at_most_wrong",
    "at_most_twice",
)  # fmt: skip
"""The columns of the CSV file; `place` is empty for the campaign as a whole."""
_SHARES = (420, 84)
_NUMBERS = frozenset({1})


def write_certificates(
    session: Session, path: Path, found: Sequence[CityCertificate], form: Form
) -> None:
    """Write certificates as PDF, each on its own page, or as CSV, each in a row.

    The name of the file decides which; its mode is 0600.

    Raises `UserError` when they cannot be printed or written; then `path` stays as it was.
    """
    with writing(session.file, path):
        if wants_pdf(path):
            write_pdf(path, printed_certificates(found, form))
        else:
            _write_csv(path, found)


def _write_csv(path: Path, found: Sequence[CityCertificate]) -> None:
    with replacing(path) as stream:
        writer = csv.writer(stream)
        writer.writerow(COLUMNS)
        for made in found:
            data = as_data(made)
            writer.writerow([guard(str(data[name] or "")) if name == "place" else data[name]
                             for name in COLUMNS])  # fmt: skip


def printed_certificates(found: Sequence[CityCertificate], form: Form) -> Report:
    """Return the certificates as one report. It names no signer."""
    title = form.words.say("certificate.title")
    return form.report(title, *(_section(made, form) for made in found))


def _section(made: CityCertificate, form: Form) -> ReportSection:
    words = form.words
    title = words.say("certificate.title")
    if made.place:
        title = words.say("certificate.title_place", place=made.place)
    blocks: list[Block] = [
        Text(words.say("certificate.dated", organisation=form.of, day=words.day(form.dated))),
        Text(_sentence(made, words), is_large=True),
        Heading(words.say("certificate.arithmetic")),
        _arithmetic(made, words),
    ]
    if _taken(made) > made.found.basis.counted:
        blocks.append(Text(words.say("certificate.clipped"), is_small=True))
    blocks += [Heading(words.say("certificate.sample")), _basis(made, words)]
    blocks += [Text(words.say(f"certificate.{key}"), is_small=True) for key in ("meaning", "rules")]
    blocks.append(
        SignHere(tuple(words.say(f"certificate.{key}") for key in ("name", "signature", "date")))
    )
    return ReportSection(title, tuple(blocks))


def _sentence(made: CityCertificate, words: Wording) -> str:
    """Return the sentence of `desk.certificate.sentence` in the language of the report."""
    found = made.found
    if not found.at_least and found.basis.counted:
        return words.say("certificate.nothing")
    if made.place:
        return words.count("certificate.place", found.at_least, place=made.place)
    return words.count("certificate.whole", found.at_least)


def _taken(made: CityCertificate) -> int:
    found = made.found
    return (
        found.basis.uncompared
        + found.basis.unsettled
        + found.hidden_errors
        + found.hidden_duplicates
    )


def _arithmetic(made: CityCertificate, words: Wording) -> Table:
    found, basis = made.found, made.found.basis
    steps = (
        ("counted", basis.counted),
        ("uncompared", -basis.uncompared),
        ("unsettled", -basis.unsettled),
        ("errors", -found.hidden_errors),
        ("duplicates", -found.hidden_duplicates),
        ("at_least", found.at_least),
    )
    rows = [(words.say(f"certificate.{key}"), _signed(number, words)) for key, number in steps]
    heads = (words.say("certificate.step"), words.say("certificate.lines"))
    return Table(heads, rows, _SHARES, _NUMBERS, has_total=True)


def _signed(number: int, words: Wording) -> str:
    return f"−{words.number(-number)}" if number < 0 else words.number(number)


def _basis(made: CityCertificate, words: Wording) -> Table:
    """Return what the bounds are computed from, for the campaign and next to it for the city."""
    basis = made.found.basis
    none = words.say("report.none")
    whole = words.say("certificate.campaign")
    heads = (words.say("certificate.lines_of"), whole, *((made.place,) if made.place else ()))
    rows: list[tuple[str, ...]] = []
    for key in ("drawn", "population", "wrong"):
        numbers = [words.number(getattr(sample, key)) for sample in basis.samples]
        said = numbers or [none] * (len(heads) - 1)
        rows.append((words.say(f"certificate.sample_{key}"), *said))
    links = words.number(len(basis.links))
    rows.append((words.say("certificate.links"), *([none] if made.place else []), links))
    shares = (_SHARES[0] - _SHARES[1] * (len(heads) - 2), *([_SHARES[1]] * (len(heads) - 1)))
    return Table(heads, rows, shares, frozenset(range(1, len(heads))))
