from __future__ import annotations

import csv
import stat
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from canvass_app.exchange.signatures.pairs_writing import write_pairs
from canvass_app.exchange.signatures.reading import SignatureRow, read_signatures
from canvass_app.exchange.signatures.writing import ExportProfile, write_signatures
from canvass_app.exchange.tables.values import date_of, zip_of
from canvass_app.model.errors import Cancelled
from canvass_app.model.line import Line, LineState, ShowAs
from canvass_app.model.pair import Band, Comparison
from canvass_app.model.words import Words, say
from canvass_app.text.fold import clean_written

AROUND = date(2026, 11, 23)

written = st.one_of(
    st.text(st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufffd")),
    st.text(st.sampled_from("'=+-@＝ aé\"，,;\u200d\u202eש"), max_size=12),
).map(clean_written)


@st.composite
def lines(draw: st.DrawFn) -> tuple[Line, str]:
    """Draw a line as the campaign would have it, and the number of its sheet."""
    texts = {
        field: draw(written)
        for field in (
            "given", "family", "street", "unit", "city", "state", "email", "phone", "language",
            "collected_by", "source_id",
        )
    }  # fmt: skip
    line = Line(
        id="a" * 32,
        sheet_id="b" * 32,
        number=draw(st.integers(1, 9_999)),
        name=draw(written.filter(bool)),
        zip=zip_of(draw(written | st.from_regex(r"[0-9]{3,5}(-[0-9]{4})?", fullmatch=True))),
        signed_on=date_of(draw(written | st.dates().map(date.isoformat)), AROUND),
        consent_contact=draw(st.booleans()),
        show_as=draw(st.sampled_from(ShowAs)),
        status=draw(st.sampled_from(LineState)),
        **texts,  # type: ignore[arg-type]
    )
    return line, draw(written)


@given(st.lists(lines(), max_size=5))
def test_a_full_export_read_again_gives_the_same_lines(
    tmp_path_factory: pytest.TempPathFactory, rows: list[tuple[Line, str]]
) -> None:
    path = tmp_path_factory.mktemp("out") / "full.csv"
    assert write_signatures(path, rows, ExportProfile.FULL) == len(rows)
    found = list(read_signatures(path, around=AROUND).rows())
    for (line, sheet), row in zip(rows, found, strict=True):
        assert isinstance(row, SignatureRow), row
        again = Line(id=line.id, sheet_id=line.sheet_id, number=row.line or 0, **row.fields)  # type: ignore[arg-type]
        assert again == line
        assert row.sheet == sheet


LINE = Line(
    id="a", sheet_id="s", number=4, name="María de la Cruz", street="1 Oak St", city="Oakland",
    state="CA", zip="94601-1234", signed_on="2026-06-07", email="m@b.example",
    phone="+1 510 555 0100", language="es", collected_by="Ruth",
)  # fmt: skip


def cells_of(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.reader(stream))


def test_the_recipient_sees_only_what_the_signer_agreed_to(tmp_path: Path) -> None:
    path = tmp_path / "recipient.csv"
    rows = [
        LINE,
        replace(LINE, show_as=ShowAs.INITIALS, zip="unreadable"),
        replace(LINE, status=LineState.WITHDRAWN),
        replace(LINE, show_as=ShowAs.COUNTED, signed_on="call 510 555 0100"),
    ]
    assert write_signatures(path, [(row, "0042") for row in rows], ExportProfile.RECIPIENT) == 3
    assert cells_of(path) == [
        ["number", "name", "city", "zip3", "signed_on"],
        ["1", "María de la Cruz", "Oakland", "946", "2026-06-07"],
        ["2", "M. d. l. C.", "Oakland", "", "2026-06-07"],
        ["3", "", "Oakland", "946", ""],
    ]
    text = path.read_text(encoding="utf-8")
    assert not any(secret in text for secret in ("Oak St", "example", "555", "0042", "Ruth"))


def test_exports_are_for_spreadsheets_and_for_their_owner_only(tmp_path: Path) -> None:
    path = tmp_path / "full.csv"
    path.write_text("older and readable by all")
    path.chmod(0o644)
    write_signatures(path, [(replace(LINE, city="=1+1"), "0042")], ExportProfile.FULL)
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    row = dict(zip(*cells_of(path), strict=True))
    assert row["city"] == "'=1+1"
    assert row["phone"] == "'+1 510 555 0100"


def test_a_cancelled_export_leaves_nothing_behind(tmp_path: Path) -> None:
    def stop(done: int, total: int, what: Words | None = None) -> None:
        raise Cancelled

    rows = ((LINE, "0042") for _ in range(5_000))
    with pytest.raises(Cancelled):
        write_signatures(tmp_path / "full.csv", rows, ExportProfile.FULL, stop)
    assert not list(tmp_path.iterdir())


def test_pairs_have_their_probability_band_and_reasons(tmp_path: Path) -> None:
    reasons = (say("Same name “{name}”.", name="Ann Lee"), say("Other ZIP."))
    found = Comparison(0.98765432, Band.REVIEW, reasons)
    assert write_pairs(tmp_path / "pairs.csv", [("a1", "=b2", found)]) == 1
    assert cells_of(tmp_path / "pairs.csv") == [
        ["id_a", "id_b", "probability", "band", "reasons"],
        ["a1", "'=b2", "0.987654", "review", "Same name “Ann Lee”. Other ZIP."],
    ]
