"""Looks at a PDF from the inside: fonts, actions, attachments, and every string but the pages."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

import pikepdf

from canvass_app.model.words import Words, say
from canvass_app.printing.forbidden import Forbidden

_ACTIONS = frozenset({
    "/JavaScript", "/Launch", "/URI", "/GoToR", "/GoToE", "/SubmitForm", "/ImportData",
    "/Movie", "/Sound", "/Rendition", "/Named", "/SetOCGState", "/Thread", "/GoTo3DView",
})  # fmt: skip
_ACTIVE_KEYS = ("/OpenAction", "/AA", "/JS", "/JavaScript", "/XFA")
_FILE_KEYS = ("/EmbeddedFiles", "/EF", "/AF")
_DEPTH = 40


def structure_problems(pdf: Path | BinaryIO, forbidden: Forbidden) -> list[Words]:
    """Return what is wrong inside the file: each kind of problem once."""
    with pikepdf.open(pdf) as document:
        objects = [*document.objects, document.Root, document.docinfo]
        found: list[Words] = []
        for thing in objects:
            found += _of_object(thing, forbidden)
    return list({problem.template: problem for problem in found}.values())


def _of_object(thing: pikepdf.Object, forbidden: Forbidden) -> Iterator[Words]:
    if isinstance(thing, (pikepdf.Dictionary, pikepdf.Stream)):
        yield from _of_keys(thing)
        if thing.get("/Type") == pikepdf.Name.Font:
            yield from _of_font(thing)
    texts = list(_strings(thing))
    if isinstance(thing, pikepdf.Stream) and thing.get("/Type") == pikepdf.Name.Metadata:
        texts.append(thing.read_bytes().decode("utf-8", "replace"))
    if forbidden.found_in_cells(texts):
        yield _hidden()


def _of_keys(thing: pikepdf.Object) -> Iterator[Words]:
    kind = str(thing.get("/S", ""))
    if kind in _ACTIONS or any(key in thing for key in _ACTIVE_KEYS):
        yield say("The file has an action that a reader program would carry out.")
    attached = thing.get("/Type") in (pikepdf.Name.EmbeddedFile, pikepdf.Name.Filespec)
    if attached or any(key in thing for key in _FILE_KEYS):
        yield say("The file has another file attached to it.")


def _of_font(font: pikepdf.Object) -> Iterator[Words]:
    if "/DescendantFonts" in font:
        descriptor = font.DescendantFonts[0].get("/FontDescriptor")
    elif str(font.get("/Subtype")).startswith("/CIDFont"):
        return
    else:
        descriptor = font.get("/FontDescriptor")
    if descriptor is None or not any(f"/FontFile{n}" in descriptor for n in ("", "2", "3")):
        yield say("A typeface is missing inside the file.")
    if "/ToUnicode" not in font:
        yield say("The text of a typeface in the file cannot be read out or searched.")


def _strings(thing: object, depth: int = 0) -> Iterator[str]:
    """Yield the text strings directly inside an object; references are visited on their own."""
    if depth > _DEPTH:
        return
    if isinstance(thing, pikepdf.String):
        yield str(thing)
    elif isinstance(thing, pikepdf.Array):
        for item in thing.as_list():
            yield from _inner(item, depth)
    elif isinstance(thing, (pikepdf.Dictionary, pikepdf.Stream)):
        for _, item in thing.items():
            yield from _inner(item, depth)


def _inner(item: object, depth: int) -> Iterator[str]:
    if not (isinstance(item, pikepdf.Object) and item.is_indirect):
        yield from _strings(item, depth + 1)


def _hidden() -> Words:
    return say("The file’s hidden data hold something that this kind of packet must not show.")
