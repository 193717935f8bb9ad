"""The one way to write a file to disk: all or nothing, private, and durable.

Every layer that writes files uses this; what a person asked for goes through `outputs`. A
replacement is written next to the old file under another name, flushed, and renamed; then the
folder is flushed. A power cut leaves either the old file or the new one, never half of one.
"""

from __future__ import annotations

import errno
import os
import re
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

_OWNER_ONLY = 0o600
# Otherwise Windows would turn each line end into two.
_CREATE = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
_OVERWRITE = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0)
_LONGEST_STEM = 100
_PART_BYTES = 6


def replace_file(path: Path, content: bytes) -> None:
    """Replace `path` with a file of this content. Raises whatever `OSError` the system raises."""
    with replaced_by_part(path) as descriptor, open(descriptor, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(descriptor)


def put_in_place(part: Path, path: Path) -> None:
    """Replace `path` with `part`, already flushed, so that the change survives a power cut.

    Raises whatever `OSError` the system raises.
    """
    os.replace(part, path)
    sync_folder(path.parent)


@contextmanager
def replaced_by_part(path: Path) -> Iterator[int]:
    """Yield the descriptor of a new private file that replaces `path` when the block ends.

    The block must flush what it wrote. If it raises, the new file is removed and `path` stays as it
    was. Raises whatever `OSError` the system raises.
    """
    part = part_of(path)
    descriptor = create_private(part)
    try:
        yield descriptor
        put_in_place(part, path)
    except BaseException:
        with suppress(OSError):
            part.unlink()
        raise


def part_of(path: Path) -> Path:
    """Return a fresh hidden name next to `path`, for what is to replace it."""
    return path.with_name(f"{_part_beginning(path)}{secrets.token_hex(_PART_BYTES)}.part")


def parts_left(path: Path) -> list[Path]:
    """Return the leftovers of files that were about to replace `path` when the program crashed."""
    name = re.compile(re.escape(_part_beginning(path)) + f"[0-9a-f]{{{2 * _PART_BYTES}}}[.]part")
    if not path.parent.is_dir():
        return []
    return sorted(found for found in path.parent.iterdir() if name.fullmatch(found.name))


def create_private(path: Path) -> int:
    """Create a file that only its owner can read, and return a descriptor for writing to it.

    Raises `FileExistsError` if anything has that name, even a link.
    """
    return os.open(path, _CREATE, _OWNER_ONLY)


def make_private_folders(folder: Path) -> None:
    """Make a folder and its missing parents, for their owner only, whatever the umask says.

    Folders that are there already stay as they are. Raises whatever `OSError` the system raises.
    """
    for path in (*missing_folders(folder.parent), folder):
        path.mkdir(mode=0o700, exist_ok=True)


def missing_folders(folder: Path) -> list[Path]:
    """Return which of a folder and its parents are not there, the outermost first."""
    return [path for path in (*reversed(folder.parents), folder) if not path.exists()]


def copy_private(source: Path, target: Path) -> None:
    """Copy a file so that only the owner can read the copy and a power cut doesn't empty it."""
    with (
        source.open("rb") as reader,
        open(os.open(target, _OVERWRITE, _OWNER_ONLY), "wb") as writer,
    ):
        shutil.copyfileobj(reader, writer, 1 << 20)
        writer.flush()
        os.fsync(writer.fileno())


def flush_file(path: Path) -> None:
    """Wait until the content of `path` is on the disk."""
    with path.open("r+b") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Flush a folder to disk, where the system allows folders to be flushed.

    Windows and some network drives don't. Raises `OSError` if the disk fails.
    """
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in (errno.EINVAL, errno.ENOTSUP, errno.ENOSYS):
            raise
    finally:
        os.close(handle)


def _part_beginning(path: Path) -> str:
    return f".{path.name[:_LONGEST_STEM]}."
