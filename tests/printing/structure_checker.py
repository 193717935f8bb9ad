"""Checks a tagged PDF against the rules of PDF/UA-1 that a program can check.

The rules are those of ISO 14289-1, in the order of the Matterhorn protocol where it lists them:
content (01), structure types (09), headings (14), tables (15), parent tree and pages.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pikepdf

from tests.printing.file_checker import file_problems
from tests.printing.marked_content import PageContent, read_page

_INSIDE: dict[str, frozenset[str]] = {
    "Document": frozenset({"Sect", "P", "H1", "Table", "L", "Figure", "Div", "TOC"}),
    "Sect": frozenset({"P", "H1", "H2", "H3", "Table", "L", "Figure", "Div", "TOC", "Sect"}),
    "Div": frozenset({"P", "H1", "H2", "H3", "Table", "L", "Figure", "Div"}),
    "Table": frozenset({"THead", "TBody", "TFoot", "TR", "Caption"}),
    "THead": frozenset({"TR"}),
    "TBody": frozenset({"TR"}),
    "TR": frozenset({"TH", "TD"}),
    "TOC": frozenset({"TOCI", "TOC", "Caption"}),
    "TOCI": frozenset({"P", "Lbl", "Reference", "TOC"}),
    "L": frozenset({"LI", "Caption"}),
    "LI": frozenset({"Lbl", "LBody"}),
    "LBody": frozenset({"P"}),
    "TH": frozenset({"P", "Figure"}),
    "TD": frozenset({"P", "Figure"}),
    "P": frozenset({"Span", "Figure"}),
    **{tag: frozenset({"Span"}) for tag in ("H1", "H2", "H3", "Lbl", "Caption", "Span")},
    "Figure": frozenset(),
}
"""Which elements may be inside which (ISO 32000-1, 14.8.4)."""
_GROUPS = frozenset({
    "Document", "Sect", "Div", "Table", "THead", "TBody", "TR", "TOC", "TOCI", "L", "LI",
})  # fmt: skip


@dataclass
class Element:
    """An element of the structure: its content in reading order, and its own text."""

    tag: str
    thing: pikepdf.Object
    language: str
    alt: str = ""
    writing: str = ""
    parts: list[Element | str] = field(default_factory=list)

    @property
    def kids(self) -> list[Element]:
        """The elements inside it."""
        return [part for part in self.parts if isinstance(part, Element)]

    @property
    def text(self) -> str:
        """Its own text."""
        return "".join(part for part in self.parts if isinstance(part, str))

    @property
    def said(self) -> str:
        """The text of this element and of those inside it."""
        return "".join(part if isinstance(part, str) else part.said for part in self.parts)

    def all(self, *tags: str) -> Iterator[Element]:
        """Yield this element and those inside it that are of one of `tags`, or all."""
        if not tags or self.tag in tags:
            yield self
        for kid in self.kids:
            yield from kid.all(*tags)


def check(pdf: bytes) -> list[str]:
    """Return everything that is wrong with a PDF."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        pages = [read_page(page) for page in document.pages]
        found = file_problems(pdf, document, pages)
        for number, page in enumerate(pages, 1):
            found += [f"page {number}: {problem}" for problem in page.problems]
        return found + _Tree(document, pages).problems()


def structure(pdf: bytes) -> Element:
    """Return the structure of a PDF, its texts read through ActualText and ToUnicode."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        tree = _Tree(document, [read_page(page) for page in document.pages])
        return tree.read()


class _Tree:
    def __init__(self, document: pikepdf.Pdf, pages: list[PageContent]) -> None:
        self._document = document
        self._pages = pages
        self._numbers = {page.obj.objgen: at for at, page in enumerate(document.pages)}
        self._found: list[str] = []
        self._owners: dict[tuple[int, int], tuple[int, int]] = {}

    def read(self) -> Element:
        root = self._document.Root.StructTreeRoot
        return self._element(root["/K"], root, str(self._document.Root.get("/Lang", "")))

    def problems(self) -> list[str]:
        document = self.read()
        if document.tag != "Document":
            self._found.append("the outermost element is not Document")
        for element in document.all():
            self._check(element)
        self._check_headings(document)
        for table in document.all("Table"):
            self._check_table(table)
        self._check_names(document)
        self._check_parents()
        return self._found

    def _element(self, thing: pikepdf.Object, parent: pikepdf.Object, language: str) -> Element:
        if thing["/P"].objgen != parent.objgen:
            self._found.append(f"{thing.S} does not point to its parent")
        language = str(thing.get("/Lang", language))
        element = Element(str(thing.S).removeprefix("/"), thing, language)
        element.alt = str(thing.get("/Alt", ""))
        element.writing = _attribute(thing, "/WritingMode")
        for kid in _listed(thing.get("/K")):
            if not isinstance(kid, pikepdf.Dictionary) or "/MCID" in kid:
                element.parts.append(self._content(thing, kid))
            else:
                element.parts.append(self._element(kid, thing, language))
        if "/ActualText" in thing:
            element.parts = [str(thing.ActualText), *element.kids]
        return element

    def _content(self, thing: pikepdf.Object, kid: Any) -> str:
        direct = isinstance(kid, int)
        page = thing["/Pg"] if direct or "/Pg" not in kid else kid["/Pg"]
        identifier = int(kid if direct else kid["/MCID"])
        number = self._numbers[page.objgen]
        if (number, identifier) in self._owners:
            self._found.append(f"content {identifier} of page {number + 1} is owned twice")
        self._owners[number, identifier] = thing.objgen
        for sequence in self._pages[number].sequences:
            if sequence.identifier == identifier:
                return sequence.text if sequence.actual is None else sequence.actual
        self._found.append(f"content {identifier} of page {number + 1} is not there")
        return ""

    def _check(self, element: Element) -> None:
        tag, thing = element.tag, element.thing
        if tag not in _INSIDE:
            self._found.append(f"{tag} is no standard type")
            return
        for kid in element.kids:
            if kid.tag not in _INSIDE[tag]:
                self._found.append(f"{kid.tag} inside {tag}")
        if tag in _GROUPS and element.text:
            self._found.append(f"{tag} holds text of its own")
        if tag not in ("TD", "TH") and "/K" not in thing:
            self._found.append(f"{tag} is empty")
        if not element.language:
            self._found.append(f"{tag} has no language")
        if tag == "Figure":
            attributes = list(_listed(thing.get("/A")))
            if not str(thing.get("/Alt", "")) or not any("/BBox" in a for a in attributes):
                self._found.append("a figure without Alt or BBox")

    def _check_headings(self, document: Element) -> None:
        level = 0
        for heading in document.all("H1", "H2", "H3"):
            depth = int(heading.tag[1])
            if depth > level + 1:
                self._found.append(f"{heading.tag} follows a heading of level {level}")
            if not heading.said.strip():
                self._found.append("a heading without text")
            level = depth

    def _check_table(self, table: Element) -> None:
        widths: set[int] = set()
        heads = 0
        for row in table.all("TR"):
            widths.add(sum(_span(cell.thing) for cell in row.kids))
            for cell in row.kids:
                if cell.tag == "TH":
                    heads += 1
                    if _attribute(cell.thing, "/Scope") not in ("/Column", "/Row", "/Both"):
                        self._found.append("a table heading without Scope")
                    if not cell.said.strip():
                        self._found.append("a table heading without text")
        self._check_spoken_for(table)
        if len(widths) != 1:
            self._found.append(f"rows of one table have {sorted(widths)} cells")
        if not heads:
            self._found.append("a table without headings")

    def _check_spoken_for(self, table: Element) -> None:
        """Check that each cell has a heading: above it, before it in its row, or named by it.

        The search follows ISO 32000-2, 14.8.4.8.3: toward the beginning of row and column.
        """
        names = {str(head.thing.ID): head for head in table.all("TH") if "/ID" in head.thing}
        above: set[int] = set()
        for row in table.all("TR"):
            is_led = False
            for at, cell in enumerate(row.kids):
                scope = _attribute(cell.thing, "/Scope")
                named = _listed(_found(cell.thing, "/Headers"))
                if any(str(name) not in names for name in named):
                    self._found.append("a cell names a heading that is not in its table")
                if cell.tag == "TD" and not (is_led or at in above or named):
                    self._found.append("a cell that no heading speaks for")
                is_led = is_led or scope in ("/Row", "/Both")
                if scope in ("/Column", "/Both"):
                    above.add(at)

    def _check_names(self, document: Element) -> None:
        """Check that the tree of names gives each element that has one (ISO 32000-1, 14.7.2)."""
        named = [element.thing for element in document.all() if "/ID" in element.thing]
        root = self._document.Root.StructTreeRoot
        listed = dict(pikepdf.NameTree(root.IDTree)) if "/IDTree" in root else {}
        found = {str(thing.ID): thing.objgen for thing in named}
        if len(found) != len(named):
            self._found.append("two elements have one name")
        if found != {name: thing.objgen for name, thing in listed.items()}:
            self._found.append("the tree of names does not give the elements that have one")

    def _check_parents(self) -> None:
        tree = pikepdf.NumberTree(self._document.Root.StructTreeRoot.ParentTree)
        keys = [int(page.obj.get("/StructParents", -1)) for page in self._document.pages]
        if sorted(keys) != sorted(int(key) for key in tree):
            self._found.append("the parent tree does not list the pages")
            return
        for number, key in enumerate(keys):
            owners = list(tree[key].as_list())
            marked = [s.identifier for s in self._pages[number].sequences if s.tag != "Artifact"]
            if marked != sorted(set(marked), key=lambda i: i or 0) or len(marked) != len(owners):
                self._found.append(f"page {number + 1} marks {len(marked)} of {len(owners)} pieces")
            for identifier, owner in enumerate(owners):
                if self._owners.get((number, identifier)) != owner.objgen:
                    self._found.append(f"content {identifier} of page {number + 1} has no owner")


def _listed(kids: pikepdf.Object | int | None) -> list[Any]:
    if kids is None:
        return []
    return list(kids.as_list()) if isinstance(kids, pikepdf.Array) else [kids]


def _found(thing: pikepdf.Object, name: str) -> Any:
    owned = (attributes for attributes in _listed(thing.get("/A")) if name in attributes)
    return next((attributes[name] for attributes in owned), None)


def _attribute(thing: pikepdf.Object, name: str) -> str:
    value = _found(thing, name)
    return "" if value is None else str(value)


def _span(cell: pikepdf.Object) -> int:
    return int(_attribute(cell, "/ColSpan") or 1)
