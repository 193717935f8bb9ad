"""Bookmarks: the outline that a PDF viewer shows next to the pages."""

from __future__ import annotations

from canvass_app.printing.pdf.file import PdfFile
from canvass_app.printing.pdf.objects import number, reference, text_string


class Outline:
    """A list of bookmarks, each pointing to a height on a page."""

    def __init__(self, file: PdfFile) -> None:
        self._file = file
        self._items: list[tuple[str, int, float]] = []

    def add(self, title: str, page: int, top: float) -> None:
        """Add a bookmark to page object `page`, `top` points above its lower edge."""
        self._items.append((title, page, top))

    def finish(self) -> int:
        """Write the outline; return its number, or 0 if there are no bookmarks."""
        if not self._items:
            return 0
        root = self._file.reserve()
        first = self._file.reserve(len(self._items))
        last = first + len(self._items) - 1
        for at, (title, page, top) in enumerate(self._items, first):
            beside = f"/Prev {reference(at - 1)}" if at > first else ""
            beside += f"/Next {reference(at + 1)}" if at < last else ""
            where = f"[{reference(page)}/XYZ null {number(top)} null]"
            shown = f"<</Title{text_string(title)}/Parent {reference(root)}{beside}/Dest{where}>>"
            self._file.put(at, shown)
        links = f"/First {reference(first)}/Last {reference(last)}/Count {len(self._items)}"
        self._file.put(root, f"<</Type/Outlines{links}>>")
        return root
