"""Reads photos and scans of receipts, in a process of its own, and shows those that are kept."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

from canvass_app.exchange.apart import Task, ask
from canvass_app.exchange.deliveries.receipt_pixels import (
    JPEG,
    MOST_KEPT,
    PDF,
    PNG,
    ReceiptPaper,
)
from canvass_app.model.errors import BadInput
from canvass_app.model.progress import Progress, no_progress
from canvass_app.model.words import say

__all__ = ["JPEG", "PDF", "PNG", "ReceiptPaper", "as_pdf", "read_receipt_file"]

_REMEDY = say("Take a photo of the receipt, or scan it again, and use that instead.")
_TASK = Task("receipt", 1_200_000_000, 180, _REMEDY)
_PAPER_INCHES = 8.5


def read_receipt_file(path: Path, progress: Progress = no_progress) -> ReceiptPaper:
    """Read the photo or scan at `path`, without the place, time and device that it may name.

    Raises `BadInput` when it cannot be used, and whatever `progress` raises.
    """
    kind, content = "", bytearray()
    for answer in ask(_TASK, path, {"file": str(path.absolute())}, progress):
        if isinstance(answer, bytes):
            content += answer
        elif isinstance(answer, dict):
            kind = str(answer.get("kind", ""))
        if len(content) > MOST_KEPT:
            break
    if kind not in (JPEG, PNG, PDF) or not 0 < len(content) <= MOST_KEPT:
        raise BadInput(say("The file “{file}” is damaged.", file=path.name), _REMEDY)
    return ReceiptPaper(kind, bytes(content))


def as_pdf(paper: ReceiptPaper) -> bytes:
    """Return a receipt that was read before as a PDF to look at."""
    if paper.kind == PDF:
        return paper.content
    from PIL import Image

    made = BytesIO()
    with Image.open(BytesIO(paper.content), formats=["JPEG", "PNG"]) as picture:
        # As wide as a sheet of paper, whatever the camera: 8.5 inches.
        picture.save(made, "PDF", resolution=max(picture.width / _PAPER_INCHES, 1.0))
    return made.getvalue()
