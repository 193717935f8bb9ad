"""Balanced trees for pages and for numbers, written from arrays of object numbers."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

from canvass_app.printing.pdf.file import PdfFile
from canvass_app.printing.pdf.objects import reference, references

_FAN = 64
"""Children of one node."""


class PageTree:
    """The pages in order. The parent node of each page is known before the page is written."""

    def __init__(self, file: PdfFile) -> None:
        self._file = file
        self._pages = array("Q")
        self._nodes = array("Q")

    def __len__(self) -> int:
        return len(self._pages)

    def add(self, page: int) -> int:
        """Add the object number of the next page and return that of its parent."""
        if len(self._pages) % _FAN == 0:
            self._nodes.append(self._file.reserve())
        self._pages.append(page)
        return self._nodes[-1]

    def finish(self) -> int:
        """Write all nodes and return the number of the root."""
        kids: Sequence[int] = self._pages
        counts = [1] * len(kids)
        nodes: Sequence[int] = self._nodes
        while True:
            starts = range(0, len(kids), _FAN)
            sums = [sum(counts[start : start + _FAN]) for start in starts]
            root = len(nodes) == 1
            above = [] if root else [self._file.reserve() for _ in range(0, len(nodes), _FAN)]
            for at, node in enumerate(nodes):
                inside = references(kids[at * _FAN : (at + 1) * _FAN])
                parent = "" if root else f"/Parent {reference(above[at // _FAN])}"
                self._file.put(node, f"<</Type/Pages{parent}/Count {sums[at]}/Kids{inside}>>")
            if root:
                return nodes[0]
            kids, counts, nodes = nodes, sums, above


def number_tree(file: PdfFile, values: Sequence[int]) -> int:
    """Write the number tree that maps 0, 1, … to references to `values`; return its root."""
    nodes: list[tuple[int, int, int]] = []
    for start in range(0, len(values), _FAN):
        inside = values[start : start + _FAN]
        pairs = " ".join(f"{key} {value} 0 R" for key, value in enumerate(inside, start))
        last = start + len(inside) - 1
        limits = f"/Limits[{start} {last}]" if len(values) > _FAN else ""
        nodes.append((file.add(f"<<{limits}/Nums[{pairs}]>>"), start, last))
    if not nodes:
        return file.add("<</Nums[]>>")
    while len(nodes) > 1:
        groups = [nodes[at : at + _FAN] for at in range(0, len(nodes), _FAN)]
        top = len(groups) == 1
        nodes = []
        for group in groups:
            first, last = group[0][1], group[-1][2]
            limits = "" if top else f"/Limits[{first} {last}]"
            body = f"<<{limits}/Kids{references(node for node, _, _ in group)}>>"
            nodes.append((file.add(body), first, last))
    return nodes[0][0]
