"""Inspects the inside of a PDF: actions, attachments, typefaces, and every string there is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from canvass_app.model.words import Words, say
from canvass_app.printing.checking.forbidden import Forbidden
from canvass_app.printing.checking.glyphs import PdfFont
from canvass_app.printing.checking.raw import Buffer, parts, strings

_ACTIONS = re.compile(
    rb"/(?:OpenAction|AA|JS|JavaScript|XFA)(?![\w.-])"
    rb"|/S\s*/(?:JavaScript|Launch|URI|GoToR|GoToE|SubmitForm|ImportData|Movie|Sound|Rendition"
    rb"|Named|SetOCGState|Thread|GoTo3DView)(?![\w.-])"
)
_FILES = re.compile(rb"/(?:EmbeddedFiles?|Filespec|EF|AF)(?![\w.-])")
_METADATA = re.compile(rb"/Type\s*/Metadata\b")
_PACKED = re.compile(rb"/Type\s*/ObjStm\b")


def structure_problems(
    data: Buffer, forbidden: Forbidden, contents: frozenset[int]
) -> Iterator[Words]:
    """Yield what is wrong inside the file. `contents` are the objects of the pages' contents.

    Those are read as pages; everything else is searched here as bytes, whatever refers to it: the
    outline, the metadata, the structure, annotations, and streams that nothing refers to. Raises
    `ValueError` if the file is damaged.
    """
    for part in parts(data, contents):
        in_syntax = not part.number or _PACKED.search(part.entries)
        if in_syntax and _ACTIONS.search(part.content):
            yield say("The file has an action that a PDF reader would carry out.")
        if in_syntax and _FILES.search(part.content):
            yield say("The file has another file attached to it.")
        texts = list(strings(part.content))
        if _METADATA.search(part.entries):
            texts = [part.content.decode("utf-8", "replace")]
        elif not in_syntax:
            texts.append(part.content.decode("latin-1"))
        if forbidden.found_in_cells(texts):
            yield say(
                "The file’s hidden data contains something that this kind of packet must not show."
            )


def font_problems(fonts: Iterable[PdfFont]) -> Iterator[Words]:
    """Yield what is wrong with the typefaces used on pages."""
    for font in fonts:
        if not font.embedded:
            yield say("A typeface is missing inside the file.")
        if not font.readable:
            yield say("The text of a typeface in the file cannot be read out or searched.")
