"""Small file habits of the store: private modes, whole replacement."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from canvass_app.durable import sync_folder


def replace_file(path: Path, content: bytes) -> None:
    """Write `content` to `path` so that a crash leaves the old or the new file, never half."""
    part = path.with_name(path.name + ".part")
    with open(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    os.replace(part, path)
    sync_folder(path.parent)


def copy_private(source: Path, target: Path) -> None:
    """Copy a file so that only the owner may read the copy and a power cut doesn't empty it."""
    with (
        source.open("rb") as reader,
        open(os.open(target, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as writer,
    ):
        shutil.copyfileobj(reader, writer, 1 << 20)
        writer.flush()
        os.fsync(writer.fileno())


def flush_file(path: Path) -> None:
    """Wait until the content of `path` is on the disk."""
    with path.open("r+b") as file:
        os.fsync(file.fileno())
