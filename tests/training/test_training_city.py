from __future__ import annotations

import csv
import re
import subprocess
import sys
import tomllib
from collections import Counter
from pathlib import Path

import pytest

from canvass_app.assets import asset_path
from canvass_app.model.ids import office_id
from canvass_app.model.line import Line, LineState, ShowAs, is_complete, is_iso_date
from canvass_app.model.office import NameStatus, Office, SanctuaryStatus
from canvass_app.model.route import Tier
from canvass_app.model.sheet import Sheet, control_totals
from canvass_app.routing.gazetteer import Gazetteer
from canvass_app.routing.postal import zip_names
from canvass_app.routing.route import route
from canvass_app.text.fold import fold_place
from canvass_app.text.zips import state_of_zip

Row = dict[str, str]
CHECKOUT = Path(__file__).resolve().parents[2]
MADE = ("campaign.toml", "mayors.csv", "sheets.csv", "signatures.csv", "truth.csv")


def rows(name: str) -> list[Row]:
    text = asset_path("training", name).read_text(encoding="utf-8")
    return list(csv.DictReader(text.splitlines(), strict=True))


@pytest.fixture(scope="module")
def signatures() -> list[Row]:
    return rows("signatures.csv")


@pytest.fixture(scope="module")
def mayors() -> list[Office]:
    return [
        Office(
            id=office_id(row["state"], fold_place(row["place"])),
            state=row["state"],
            place=row["place"],
            kind=row["kind"],
            has_mayor={"yes": True, "no": False}[row["has_mayor"]],
            holder=row["holder"],
            name_status=NameStatus(row["name_status"]),
            sanctuary=SanctuaryStatus(row["sanctuary"]),
            zips_inside=tuple(row["zips_inside"].split()),
        )
        for row in rows("mayors.csv")
    ]


def test_the_command_writes_the_same_files_again_byte_for_byte(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tools.training_city", "--out", str(tmp_path)]
    subprocess.run(command, cwd=CHECKOUT, check=True)
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(MADE)
    for name in MADE:
        assert (tmp_path / name).read_bytes() == asset_path("training", name).read_bytes(), name


def test_each_of_forty_sheets_has_ten_lines_with_values_that_the_model_knows(
    signatures: list[Row],
) -> None:
    numbers = [row["sheet"] for row in rows("sheets.csv")]
    assert len(numbers) == 40
    assert [(r["sheet"], r["line"]) for r in signatures] == [
        (sheet, str(line)) for sheet in numbers for line in range(1, 11)
    ]
    assert len({row["id"] for row in signatures}) == 400
    for row in signatures:
        LineState(row["status"])
        ShowAs(row["show_as"])
        assert row["consent_contact"] in {"yes", "no"}
        assert not row["signed_on"] or is_iso_date(row["signed_on"])


def test_every_kind_of_line_and_choice_occurs(signatures: list[Row]) -> None:
    assert {row["status"] for row in signatures} == set(LineState)
    assert {row["show_as"] for row in signatures} == set(ShowAs)
    assert Counter(row["status"] for row in signatures)["withdrawn"] == 1
    assert {"en", "es", "vi", "uk"} <= {row["language"] for row in signatures}
    assert any(" " not in row["name"] and row["name"] for row in signatures)
    assert any(re.search("[А-я]", row["name"]) for row in signatures)
    blank = [row for row in signatures if row["status"] == "blank"]
    assert blank
    assert not any(row["name"] or row["street"] or row["signed_on"] for row in blank)


def test_no_line_can_reach_a_real_person(signatures: list[Row]) -> None:
    for row in signatures:
        assert not row["email"] or row["email"].endswith(("@example.org", "@example.net"))
        assert not row["phone"] or re.fullmatch(r"\(\d{3}\) 555-01\d\d", row["phone"])
        if row["consent_contact"] == "yes":
            assert row["email"] or row["phone"]
    invented = {row["zip"] for row in signatures if re.fullmatch(r"97\d{3}", row["zip"])}
    assert len(invented) == 8
    for zip5 in invented:
        assert zip_names(zip5) is None
        assert state_of_zip(zip5) == ("OR",)


def test_stated_counts_agree_except_on_the_sheets_the_readme_names(signatures: list[Row]) -> None:
    off: dict[str, int | None] = {}
    for header in rows("sheets.csv"):
        lines = [
            Line("", "", int(r["line"]), name=r["name"], status=LineState(r["status"]))
            for r in signatures
            if r["sheet"] == header["sheet"]
        ]
        stated = int(header["stated"]) if header["stated"] else None
        difference = control_totals(Sheet("", header["sheet"], stated=stated), lines).difference
        if difference != 0:
            off[header["sheet"]] = difference
    wrong = {"0004": -1, "0011": 1, "0018": -2, "0023": 1, "0036": -1}
    assert off == {**wrong, "0009": None, "0027": None}


def test_half_of_the_sheets_of_every_town_are_typed() -> None:
    headers = rows("sheets.csv")
    assert [h["entry"] for h in headers] == ["typed"] * 20 + ["imported"] * 20
    for half in (headers[:20], headers[20:]):
        assert len({h["place"].split(",")[0] for h in half}) == 3


def test_the_lines_go_where_the_readme_says(signatures: list[Row], mayors: list[Office]) -> None:
    gazetteer = Gazetteer.build(mayors)
    tiers: Counter[Tier] = Counter()
    certain: Counter[str] = Counter()
    for row in signatures:
        if row["status"] == "signed":
            address = {name: row[name] for name in ("street", "unit", "city", "state", "zip")}
            answer = route(gazetteer, **address)
            tiers[answer.tier] += 1
            certain[answer.place] += answer.tier is Tier.CERTAIN
    assert tiers == {Tier.CERTAIN: 321, Tier.LIKELY: 13, Tier.NO_MAYOR: 13, Tier.QUEUE: 22}
    assert +certain == {"Alder Falls": 118, "Puerto Claro": 105, "Saint Brannoc": 98}


def test_the_towns_differ_in_what_their_letters_must_say(mayors: list[Office]) -> None:
    towns = [office for office in mayors if office.has_mayor]
    assert {office.sanctuary for office in towns} == set(SanctuaryStatus)
    assert {office.name_status for office in towns} == set(NameStatus)
    assert [office.place for office in mayors if not office.has_mayor] == ["Larch Hollow"]
    assert sum(not office.holder for office in towns) == 1


def test_truth_pairs_are_signed_lines_on_two_sheets(signatures: list[Row]) -> None:
    by_place = {(row["sheet"], row["line"]): row for row in signatures}
    truth = rows("truth.csv")
    assert len(truth) == 35
    for pair in truth:
        a = by_place[pair["sheet_a"], pair["line_a"]]
        b = by_place[pair["sheet_b"], pair["line_b"]]
        assert a["status"] == b["status"] == "signed"
        assert a["sheet"] < b["sheet"]
    assert Counter(pair["kind"] for pair in truth).keys() == {
        "typo", "accents", "apostrophe", "nickname", "moved", "double surname",
        "swapped order", "initial", "married name", "mononym",
    }  # fmt: skip


def test_those_who_only_look_alike_are_not_in_the_truth(signatures: list[Row]) -> None:
    by_id = {row["id"]: row["name"] for row in signatures}
    paired = {
        frozenset(
            by_id[f"{p['sheet_' + side]}-{int(p['line_' + side]):02d}"] for side in ("a", "b")
        )
        for p in rows("truth.csv")
    }
    names = Counter(by_id.values())
    assert names["María García"] == 3
    assert names["José Ramírez"] == 2
    for one, other in (
        ("Leonard Whitlock Sr.", "Leonard Whitlock Jr."),
        ("Elena Maldonado Ríos", "Elisa Maldonado Ríos"),
        ("María García", "María García"),
    ):
        assert names[one]
        assert names[other]
        assert frozenset((one, other)) not in paired


def test_nearly_all_signed_lines_are_complete(signatures: list[Row]) -> None:
    signed = [row for row in signatures if row["status"] == "signed"]
    complete = [
        Line("", "", 1, name=r["name"], city=r["city"], state=r["state"], zip=r["zip"])
        for r in signed
    ]
    assert sum(map(is_complete, complete)) == len(signed) - 3


def test_the_campaign_names_a_template_that_exists() -> None:
    settings = tomllib.loads(asset_path("training", "campaign.toml").read_text(encoding="utf-8"))
    assert asset_path("templates", settings["template"]).is_dir()
    assert settings["sender_email"].endswith(".example.org")
    assert is_iso_date(settings["delivery_on"])
    assert settings["delivery_on"] < settings["destroy_on"]


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_petition_text_is_whole_and_its_paragraphs_are_single_lines(language: str) -> None:
    path = asset_path("templates", "us-mayors", f"petition.{language}.toml")
    text = tomllib.loads(path.read_text(encoding="utf-8"))
    assert text.keys() == {"name", "language", "title", "to", "ask", "reasons"}
    assert text["language"] == language
    assert len(text["ask"].split("\n\n")) == 2
    assert len(text["reasons"].split("\n\n")) == 6
    for paragraph in (text["ask"] + "\n\n" + text["reasons"]).split("\n\n"):
        assert paragraph == paragraph.strip()
        assert "\n" not in paragraph
