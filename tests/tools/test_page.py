"""`python -m tools.page`: one page, part or screen with sample data, for those who change it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from canvass_app.desk.destination import PageName
from canvass_app.store import keys
from canvass_app.store.queries import lines
from tests.support.campaigns import QUICK_COST
from tools import page, page_states, sample_campaign
from tools.guide_pictures import PICTURES

CHECKOUT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The cache of samples, with one in it whose key is quick to derive."""
    folder = tmp_path_factory.mktemp("cache")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(keys, "COST", QUICK_COST)
        patch.setenv("CANVASS_HOME", str(tmp_path_factory.mktemp("home")))
        sample_campaign.open_sample(tmp_path_factory.mktemp("first"), folder).close()
    return folder


def run(*arguments: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "tools.page", *map(str, arguments)],
        cwd=CHECKOUT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


@pytest.mark.parametrize("name", ["locking:finishing", "doors:signer"])
def test_a_screen_and_a_dialog_become_pictures(cache: Path, tmp_path: Path, name: str) -> None:
    picture = tmp_path / "page.png"
    done = run(name, "--png", picture, "--cache", cache)
    assert (done.returncode, done.stdout) == (0, ""), done.stderr
    with Image.open(picture) as drawn:
        assert len(drawn.convert("RGB").getcolors(1 << 20) or []) > 20


def test_without_a_picture_the_window_stays_open_and_its_passphrase_is_told(
    cache: Path, tmp_path: Path
) -> None:
    command = [sys.executable, "-m", "tools.page", "opening:unlock", "--cache", str(cache)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "TMPDIR": str(tmp_path)}
    with subprocess.Popen(
        command, cwd=CHECKOUT, env=environment, stdout=subprocess.PIPE, encoding="utf-8"
    ) as window:
        assert window.stdout is not None
        assert sample_campaign.PASSPHRASE in window.stdout.readline()
        assert window.poll() is None
        window.kill()


@pytest.mark.slow
def test_theme_scale_and_language_are_those_asked_for(cache: Path, tmp_path: Path) -> None:
    def drawn(*look: object) -> Image.Image:
        picture = tmp_path / "look.png"
        done = run("settings:look", "--png", picture, "--cache", cache, *look)
        assert done.returncode == 0, done.stderr
        with Image.open(picture) as found:
            return found.convert("L")

    plain, spanish = drawn(), drawn("--language", "es")
    large_and_dark = drawn("--theme", "dark", "--scale", 150)
    assert plain.size == spanish.size == page.SIZE
    assert plain.tobytes() != spanish.tobytes()
    assert _brightness(plain) == _brightness(spanish) > 200 > 60 > _brightness(large_and_dark)
    assert _sidebar(plain) == _sidebar(spanish) == pytest.approx(_sidebar(large_and_dark) / 1.5)


def _brightness(picture: Image.Image) -> int:
    """Return how bright the page is at its right edge."""
    return picture.tobytes()[2 * picture.width - 2]


def _sidebar(picture: Image.Image) -> int:
    """Return how wide the sidebar is, measured at its lower edge, where it is empty."""
    at = (picture.height - 3) * picture.width
    row = picture.tobytes()[at : at + picture.width]
    return next(x for x, pixel in enumerate(row) if pixel != row[0])


def test_the_list_names_every_page_and_what_it_names_can_be_asked_for(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert page.main(["--list"]) == 0
    listed = capsys.readouterr().out.split()
    assert {name.value for name in PageName} < set(listed)
    assert {"opening:welcome", "opening:unlock", "paper:sheets", "bug-report"} < set(listed)
    assert {picture.state for picture in PICTURES} <= set(listed)


@pytest.mark.parametrize("arguments", [["no-such-page"], [], ["home", "--scale", "81"]])
def test_wrong_words_are_wrong_use(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        page.main(arguments)
    assert ended.value.code == 2
    assert "usage: python -m tools.page" in capsys.readouterr().err


def test_every_part_belongs_to_a_page() -> None:
    assert {name.partition(":")[0] for name in page_states.names()} == set(PageName)


def test_a_sample_is_made_once_and_again_when_it_no_longer_fits(
    cache: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (kept,) = cache.iterdir()
    made = kept.stat().st_ino
    session = sample_campaign.open_sample(tmp_path, cache)
    assert lines.totals(session.db, "").lines == 400
    session.close()
    assert [folder.stat().st_ino for folder in cache.iterdir()] == [made]

    monkeypatch.setattr(sample_campaign, "_fingerprint", lambda: "another-day")
    again = tmp_path / "again"
    again.mkdir()
    sample_campaign.open_sample(again, cache).close()
    assert [folder.name for folder in cache.iterdir()] == ["another-day"]
