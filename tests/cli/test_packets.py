from __future__ import annotations

from pathlib import Path

import pypdfium2

from canvass_app.assets import asset_path
from canvass_app.desk.packets.run_lock import RunLock
from tests.cli.conftest import Shell


def text_of(path: str) -> str:
    document = pypdfium2.PdfDocument(path)
    try:
        return "\n".join(page.get_textpage().get_text_bounded() for page in document)
    finally:
        document.close()


def test_packets_are_written_with_a_report(shell: Shell, training: Path, tmp_path: Path) -> None:
    out = tmp_path / "packets"
    done = shell("packets", training, "--out", out, "--date", "2026-12-01", "--json")
    assert done.code == 0
    cities = {city["place"]: city for city in done.data["cities"]}
    assert set(cities) == {"Alder Falls", "Puerto Claro", "Saint Brannoc"}
    assert all(city["pages"] and city["signatures"] for city in cities.values())
    assert sum(city["signatures"] for city in cities.values()) == 315
    assert done.data["possible_duplicates"] == 45
    letter = text_of(cities["Alder Falls"]["path"])
    assert "December 1, 2026" in letter
    assert "Foundry St, Alder" not in letter


def test_one_city_on_other_paper_for_the_archive(
    shell: Shell, training: Path, tmp_path: Path
) -> None:
    options = ["--city", "saint brannoc, or", "--profile", "archive", "--page", "a4"]
    done = shell("packets", training, "--out", tmp_path, *options, "--json")
    assert done.code == 0
    (city,) = done.data["cities"]
    document = pypdfium2.PdfDocument(city["path"])
    assert round(document[0].get_width()) == 595
    document.close()
    assert "97591" in text_of(city["path"])


def test_likely_signers_are_printed_when_asked_for(
    shell: Shell, training: Path, tmp_path: Path
) -> None:
    done = shell("packets", training, "--out", tmp_path, "--include-likely", "--json").data
    assert sum(city["signatures"] for city in done["cities"]) == 315 + 12


def test_unknown_city_ends_with_3_and_writes_nothing(
    shell: Shell, training: Path, tmp_path: Path
) -> None:
    out = tmp_path / "packets"
    done = shell("packets", training, "--out", out, "--city", "Atlantis, OR")
    assert done.code == 3
    assert "Atlantis" in done.err
    assert not out.exists()


def test_city_without_mayor_has_no_packet(shell: Shell, training: Path, tmp_path: Path) -> None:
    options = ["--city", "Larch Hollow, OR", "--json"]
    done = shell("packets", training, "--out", tmp_path / "packets", *options)
    assert done.code == 3
    assert done.data["cities"][0]["path"] is None
    assert done.data["cities"][0]["held_back"]


def test_few_signers_hold_the_packet_back(shell: Shell, campaign: Path, tmp_path: Path) -> None:
    source = tmp_path / "few.csv"
    rows = "".join(f"Signer {n},{n} Elm St,Alder Falls,OR,97571\n" for n in range(1, 5))
    source.write_text("name,street,city,state,zip\n" + rows, encoding="utf-8")
    shell("mayors", "import", campaign, asset_path("training", "mayors.csv"))
    shell("import", campaign, source)
    done = shell("packets", campaign, "--out", tmp_path / "packets", "--json")
    assert done.code == 3
    (city,) = done.data["cities"]
    assert city["held_back"] == "Only 4 signers; a packet needs 5."
    assert list(tmp_path.rglob("*.pdf")) == []


def test_date_that_is_none_is_wrong_use(shell: Shell, training: Path, tmp_path: Path) -> None:
    done = shell("packets", training, "--out", tmp_path, "--date", "12/01/2026")
    assert done.code == 2


def test_a_run_goes_on_and_encrypts_and_supplements(
    shell: Shell, training: Path, tmp_path: Path
) -> None:
    out, secret = tmp_path / "out", tmp_path / "secret"
    secret.write_text("copper lantern willow seven\n", encoding="utf-8")
    first = shell("packets", training, "--out", out, "--json").data
    again = shell("packets", training, "--out", out, "--resume", "--json").data
    assert all(city["kept"] for city in again["cities"])
    assert [c["sha256"] for c in again["cities"]] == [c["sha256"] for c in first["cities"]]

    options: list[str | Path] = ["--encrypt-password-file", secret, "--jobs", "2"]
    options += ["--city", "Saint Brannoc, OR"]
    (city,) = shell("packets", training, "--out", out, *options, "--json").data["cities"]
    assert city["packet"] == f"OR-SAINT-BRANNOC-{city['version']}"
    assert city["file_sha256"] != city["sha256"]
    with pypdfium2.PdfDocument(city["path"], password="copper lantern willow seven") as document:
        assert len(document) == city["pages"]

    done = shell("packets", training, "--out", out, "--supplement", "--json")
    assert done.code == 3
    assert all(
        city["held_back"].startswith("Nothing new since packet OR-") for city in done.data["cities"]
    )


def test_a_second_run_into_the_same_folder_is_refused(
    shell: Shell, training: Path, tmp_path: Path
) -> None:
    held = RunLock(tmp_path / "out")
    done = shell("packets", training, "--out", tmp_path / "out")
    held.release()
    assert done.code != 0
    assert "already" in done.err
