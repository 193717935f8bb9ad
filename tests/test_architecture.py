"""The page on the architecture tells newcomers where things are; this keeps it true."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PAGE = (ROOT / "docs" / "ARCHITECTURE.md").read_text("utf-8")

_WORD = re.compile(r"[a-z]{4,}")
_PATH = re.compile(r"`([\w./]+(?:\.py|/))`")
_MOST_LINES = 400
_MOST_FILES = 40


def _rows(heading: str) -> list[tuple[str, str]]:
    """Return the two cells of each row in the first table below a heading."""
    below = PAGE.split(f"\n{heading}\n", 1)[1].split("\n#", 1)[0]
    cells = [line.strip("| ").split(" | ") for line in below.splitlines() if line.startswith("| ")]
    return [(first, second) for first, second in cells[1:]]


FEATURES = _rows("## Where to look")


def _stems(text: str) -> set[str]:
    """Return the words of a text without their endings: lists and list are one."""
    return {word[:4] for word in _WORD.findall(text.lower())}


def test_twenty_features_are_listed() -> None:
    assert len(FEATURES) >= 20
    assert len({path for _, path in FEATURES}) == len(FEATURES)


@pytest.mark.parametrize(("feature", "cell"), FEATURES)
def test_a_newcomer_finds_a_feature_where_its_name_says(feature: str, cell: str) -> None:
    path = cell.strip("`")
    assert (ROOT / path).is_file()
    assert _stems(feature) & _stems(path.removeprefix("canvass_app/"))


def test_every_path_on_the_page_is_there() -> None:
    missing, folder = [], ROOT
    for name in _PATH.findall(PAGE):
        path = ROOT / name
        if not path.exists():
            # A name alone is in the folder of the path before it.
            path = folder / name
        if not path.exists():
            missing.append(name)
        else:
            folder = path.parent if path.is_file() else path
    assert missing == []


def test_the_tests_mirror_the_program() -> None:
    """A folder of tests has the name of what it tests."""
    apart = {"benchmarks", "installation", "support", "tools", "training"}
    strangers = [
        str(folder.relative_to(ROOT))
        for folder in (ROOT / "tests").rglob("*")
        if (folder / "__init__.py").exists()
        and folder.relative_to(ROOT / "tests").parts[0] not in apart
        and not (ROOT / "canvass_app" / folder.relative_to(ROOT / "tests")).is_dir()
    ]
    assert strangers == []


def test_no_file_and_no_folder_hides_a_second_thing() -> None:
    files = list((ROOT / "canvass_app").rglob("*.py"))
    long = [
        str(path.relative_to(ROOT))
        for path in files
        if len(path.read_text("utf-8").splitlines()) > _MOST_LINES
    ]
    folders = {path.parent for path in files}
    full = [
        str(folder.relative_to(ROOT))
        for folder in folders
        if len(list(folder.glob("*.py"))) > _MOST_FILES
    ]
    assert (long, full) == ([], [])
