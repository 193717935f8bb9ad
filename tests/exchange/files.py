"""Small files for the tests of this package."""

from __future__ import annotations

from pathlib import Path

from canvass_app.exchange.signatures.reading import SignatureRow, read_signatures
from canvass_app.exchange.tables.rows import BadRow


def write(folder: Path, text: str, encoding: str = "utf-8", name: str = "in.csv") -> Path:
    """Write `text` as bytes, line ends as they are."""
    path = folder / name
    path.write_bytes(text.encode(encoding))
    return path


def signatures(path: Path, **options: object) -> tuple[list[SignatureRow], list[BadRow]]:
    """Read a file of signatures and separate good rows from bad ones."""
    rows = list(read_signatures(path, **options).rows())  # type: ignore[arg-type]
    good = [row for row in rows if isinstance(row, SignatureRow)]
    return good, [row for row in rows if isinstance(row, BadRow)]
