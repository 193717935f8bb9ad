"""The user guide names only what is there: pictures, pages, buttons, commands."""

from __future__ import annotations

import re
import tomllib
from html import unescape
from pathlib import Path

import pytest

from canvass_app.cli.commands import canvass

ROOT = Path(__file__).resolve().parents[1]
GUIDE = ROOT / "docs" / "guide"
PAGES = sorted(GUIDE.rglob("*.md"))
ENGLISH = [page for page in PAGES if page.parent == GUIDE]
LARGEST_PICTURE, LARGEST_IN_ALL = 120_000, 3_000_000

_LINK = re.compile(r"\]\(([^)#]+)\)")
_BOLD = re.compile(r"\*\*([^*]+)\*\*")
_COMMAND = re.compile(r"`canvass ([a-z]+)")
_KEY = re.compile(r"(Ctrl|Alt|Shift)\+\S+|F\d+|[A-Z]|[0-9]")


def _said() -> set[str]:
    """Return every sentence that the program says, in English and Spanish."""
    resources = ROOT / "resources"
    text = (resources / "translations" / "canvass_es.ts").read_text(encoding="utf-8")
    found = {unescape(each) for each in re.findall(r"<(?:source|translation)>([^<]*)</", text)}
    for path in (resources / "wording").glob("signing.*.toml"):
        words = tomllib.loads(path.read_text(encoding="utf-8"))
        found |= {each for each in words.values() if isinstance(each, str)}
    return found


def _ids(page: Path) -> str:
    return str(page.relative_to(GUIDE))


@pytest.mark.parametrize("page", PAGES, ids=_ids)
def test_pictures_and_pages_that_are_named_exist(page: Path) -> None:
    links = _LINK.findall(page.read_text(encoding="utf-8"))
    assert links
    assert [link for link in links if not (page.parent / link).is_file()] == []


def test_every_picture_is_used_and_none_is_large() -> None:
    pictures = list((GUIDE / "pictures").iterdir())
    text = "".join(page.read_text(encoding="utf-8") for page in PAGES)
    sizes = [each.stat().st_size for each in pictures]
    assert [each.name for each in pictures if each.name not in text] == []
    assert max(sizes) <= LARGEST_PICTURE
    assert sum(sizes) <= LARGEST_IN_ALL


@pytest.mark.parametrize("page", PAGES, ids=_ids)
def test_what_is_printed_bold_is_on_the_screen(page: Path) -> None:
    bold = _BOLD.findall(page.read_text(encoding="utf-8").replace("\n", " "))
    said = _said() | PROSE
    words = [re.sub(r" +", " ", each).strip() for each in bold if not each.startswith("[")]
    assert [each for each in words if each not in said and not _KEY.fullmatch(each)] == []


@pytest.mark.parametrize("page", ENGLISH, ids=_ids)
def test_commands_that_are_named_exist(page: Path) -> None:
    named = _COMMAND.findall(page.read_text(encoding="utf-8"))
    assert [each for each in named if each not in canvass.commands] == []


def test_the_readme_leads_to_the_guide() -> None:
    assert "docs/guide/README.md" in (ROOT / "README.md").read_text(encoding="utf-8")


PROSE: set[str] = {
    "Everything is saved as you go.",
    "Ctrl+Z undoes what you did last",
    "Canvass works offline.",
    "Ctrl+L locks.",
    "You never need the mouse.",
    "exactly as it is on the paper",
    "door",
    "puerta",
    "lost or stolen",
    "overdue",
    "refused",
    "Write the recovery code down",
    "tal como está en el papel",
}
"""Bold for its weight, not because it names a part of the window."""
