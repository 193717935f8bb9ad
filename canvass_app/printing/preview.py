"""Pages of a packet as pictures, straight from memory: nothing touches a disk."""

from __future__ import annotations

from types import TracebackType

import pypdfium2

from canvass_app.printing.pdfium import lock


class PdfPreview:
    """A PDF in memory whose pages can be shown. Close it when it is no longer visible."""

    def __init__(self, pdf: bytes) -> None:
        with lock:
            self._document: pypdfium2.PdfDocument | None = pypdfium2.PdfDocument(pdf)

    @property
    def page_count(self) -> int:
        """How many pages there are."""
        with lock:
            return len(self._open())

    def page_size(self, index: int) -> tuple[float, float]:
        """Return width and height of a page in points."""
        with lock:
            width, height = self._open().get_page_size(index)
        return float(width), float(height)

    def image(self, index: int, scale: float) -> tuple[int, int, bytes]:
        """Return (width, height, pixels) of page `index` at `scale` pixels per point.

        The pixels are RGB, three bytes each, row after row from the top without padding.
        """
        with lock:
            page = self._open()[index]
            bitmap = page.render(scale=scale, rev_byteorder=True)
            width, height, stride = bitmap.width, bitmap.height, bitmap.stride
            pixels = bytes(bitmap.buffer)
            bitmap.close()
            page.close()
        used = width * 3
        if stride != used:
            rows = range(0, stride * height, stride)
            pixels = b"".join(pixels[row : row + used] for row in rows)
        return width, height, pixels

    def close(self) -> None:
        """Release the document. Calling it again does nothing."""
        with lock:
            if self._document is not None:
                self._document.close()
                self._document = None

    def __enter__(self) -> PdfPreview:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _open(self) -> pypdfium2.PdfDocument:
        if self._document is None:
            raise ValueError("the preview is closed")
        return self._document
