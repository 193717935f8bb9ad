"""The page docs/BENCHMARKS.md: a first part, then sections, each written by its own benchmark."""

from __future__ import annotations

from pathlib import Path

PAGE = Path(__file__).resolve().parent.parent / "docs" / "BENCHMARKS.md"
_MARK = "\n## "


def write_first_part(text: str, page: Path = PAGE) -> None:
    """Replace what comes before the first section; the sections stay."""
    _, *sections = page.read_text(encoding="utf-8").split(_MARK)
    page.write_text(_MARK.join([text, *sections]), encoding="utf-8")


def write_section(title: str, text: str, page: Path = PAGE) -> None:
    """Replace the section with that title, or add it at the end."""
    first, *sections = page.read_text(encoding="utf-8").split(_MARK)
    new = f"{title}\n\n{text.strip()}\n"
    kept = [each for each in sections if each.partition("\n")[0] != title]
    at = next(
        (at for at, each in enumerate(sections) if each.partition("\n")[0] == title), len(kept)
    )
    page.write_text(_MARK.join([first, *kept[:at], new, *kept[at:]]), encoding="utf-8")
