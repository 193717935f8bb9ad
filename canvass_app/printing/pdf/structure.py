"""The structure of a tagged document (ISO 32000-1, 14.7): elements are written when closed."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

from canvass_app.printing.pdf.file import PdfFile
from canvass_app.printing.pdf.objects import numbers, reference, text_string
from canvass_app.printing.pdf.trees import number_tree

SCOPES = {"column": "Column", "row": "Row", "both": "Both"}


class Element:
    """An open element: its children are counted until it is closed."""

    __slots__ = ("entries", "kids", "number", "page", "parent", "tag")

    def __init__(self, number: int, tag: str, parent: int, entries: str) -> None:
        self.number = number
        self.tag = tag
        self.parent = parent
        self.entries = entries
        self.page = 0
        self.kids: list[str] = []

    def body(self) -> str:
        """Return the element as it is written."""
        kids = " ".join(self.kids)
        shown = f"/K {kids}" if len(self.kids) == 1 else f"/K[{kids}]" if kids else ""
        page = f"/Pg {self.page} 0 R" if self.page else ""
        return f"<</S/{self.tag}/P {self.parent} 0 R{page}{self.entries}{shown}>>"


class StructureTree:
    """The elements of a document. Only open ones are kept in memory."""

    def __init__(self, file: PdfFile) -> None:
        self.root = file.reserve()
        self._file = file
        self._owners: list[str] = []
        self._owned = array("Q")
        self._named: dict[str, int] = {}
        self._document = Element(file.reserve(), "Document", self.root, "")
        self._open = [self._document]

    @property
    def page_key(self) -> int:
        """The key of the current page in the parent tree."""
        return len(self._owned)

    @property
    def current(self) -> Element:
        """The innermost open element."""
        return self._open[-1]

    def open(self, tag: str, entries: str = "", name: str = "") -> Element:
        """Open an element inside the innermost open one.

        Others refer to it by `name`, which must be unique.
        """
        parent = self._open[-1]
        element = Element(self._file.reserve(), tag, parent.number, entries)
        if name:
            if name in self._named:
                raise ValueError(f"two elements are named {name}")
            self._named[name] = element.number
            element.entries += f"/ID{text_string(name)}"
        parent.kids.append(f"{element.number} 0 R")
        self._open.append(element)
        return element

    def close(self) -> None:
        """Close the innermost open element and write it."""
        if len(self._open) == 1:
            raise ValueError("no element is open")
        element = self._open.pop()
        self._file.put(element.number, element.body())

    def mark(self, element: Element, page: int) -> int:
        """Return the identifier of a new piece of content of `element` on page object `page`."""
        identifier = len(self._owners)
        self._owners.append(f"{element.number} 0 R")
        if not element.page:
            element.page = page
        if element.page == page:
            element.kids.append(str(identifier))
        else:
            element.kids.append(f"<</Type/MCR/Pg {page} 0 R/MCID {identifier}>>")
        return identifier

    def row(self, tags: Sequence[str], cells: Sequence[Sequence[object]], page: int) -> int:
        """Write a table row with its cells at once, inside the innermost open element.

        `tags` are the cells' types with their entries (`TD`, `TH/A<<…>>`). Each nonempty one of
        `cells` has one piece of content; the identifiers of these pieces are consecutive, starting
        with the returned one.
        """
        count = len(tags)
        row = self._file.reserve(count + 1)
        parent = self._open[-1]
        parent.kids.append(f"{row} 0 R")
        kids = [f"{cell} 0 R" for cell in range(row + 1, row + count + 1)]
        bodies = [f"<</S/TR/P {parent.number} 0 R/K[{' '.join(kids)}]>>"]
        above = f"/P {row} 0 R"
        content = f"{above}/Pg {page} 0 R/K "
        first = len(self._owners)
        if all(cells):
            bodies += [f"<</S/{tag}{content}{at}>>" for at, tag in enumerate(tags, first)]
            self._owners += kids
        else:
            for kid, tag, cell in zip(kids, tags, cells, strict=True):
                shown = f"{content}{len(self._owners)}" if cell else above
                self._owners += [kid] if cell else []
                bodies.append(f"<</S/{tag}{shown}>>")
        self._file.put_row(row, bodies)
        return first

    def end_page(self) -> None:
        """Write which elements own the content of the current page."""
        self._owned.append(self._file.add(f"[{' '.join(self._owners)}]"))
        self._owners.clear()

    def finish(self) -> None:
        """Close the document and write the tree."""
        if len(self._open) > 1:
            raise ValueError(f"the element {self._open[-1].tag} is still open")
        self._file.put(self._document.number, self._document.body())
        parents = number_tree(self._file, self._owned)
        named = "".join(
            f"{text_string(name)}{reference(number)}"
            for name, number in sorted(self._named.items())
        )
        self._file.put(
            self.root,
            f"<</Type/StructTreeRoot/K {reference(self._document.number)}"
            f"/ParentTree {reference(parents)}/ParentTreeNextKey {len(self._owned)}"
            f"{f'/IDTree<</Names[{named}]>>' if named else ''}>>",
        )


def entries(
    language: str = "",
    alt: str = "",
    text: str = "",
    scope: str = "",
    box: tuple[float, float, float, float] | None = None,
    span: int = 1,
    *,
    headed_by: str = "",
    rtl: bool = False,
) -> str:
    """Return what an element says in addition to its type.

    `scope` (`column`, `row`, `both`) is what a table heading is the heading of, `span` how many
    columns it covers, `headed_by` the name of the heading of a cell outside its scope, `text` what
    its glyphs say, `alt` what a picture shows, `box` where it is: left, low, right and high edge in
    points from the lower left corner of the page. `rtl` is whether its lines run from right to left
    and begin at the right edge (14.8.5.4).
    """
    shown = f"/Lang{text_string(language)}" if language else ""
    shown += f"/Alt{text_string(alt)}" if alt else ""
    shown += f"/ActualText{text_string(text)}" if text else ""
    table = f"/Scope/{SCOPES[scope]}" if scope else ""
    table += f"/ColSpan {span}" if span > 1 else ""
    table += f"/Headers[{text_string(headed_by)}]" if headed_by else ""
    layout = "/WritingMode/RlTb" if rtl else ""
    layout += f"/Placement/Block/BBox[{numbers(box)}]" if box is not None else ""
    attributes = [f"<</O/Table{table}>>"] if table else []
    attributes += [f"<</O/Layout{layout}>>"] if layout else []
    if len(attributes) > 1:
        return f"{shown}/A[{''.join(attributes)}]"
    return shown + "".join(f"/A{each}" for each in attributes)
