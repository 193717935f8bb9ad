"""Writes a packet to disk: complete and checked, or not at all."""

from __future__ import annotations

import errno
import hashlib
import io
import os
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO, cast

from canvass_app.durable import create_private, part_of, put_in_place
from canvass_app.model.errors import UserError
from canvass_app.model.progress import Progress, no_progress
from canvass_app.model.words import Words, say
from canvass_app.outputs import require_free
from canvass_app.printing.checking.verify import verify_packet
from canvass_app.printing.data import PacketData, PacketReport, VerifyReport
from canvass_app.printing.locked import encrypted
from canvass_app.printing.packet import render_packet

_FULL = frozenset({errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)})
_DENIED = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})
_GONE = frozenset({errno.ENOENT, errno.ENOTDIR})


class PacketRefused(UserError):
    """The finished file did not pass its check and was deleted. `report` says why."""

    def __init__(self, report: VerifyReport) -> None:
        super().__init__(
            say(
                "The packet did not pass its check and was deleted: {first}",
                first=report.problems[0],
            ),
            say("Look at the line or page named here. If nothing is wrong with it, report a bug."),
        )
        self.report = report


def write_packet(
    data: PacketData,
    path: Path,
    *,
    forbidden: Iterable[str],
    progress: Progress = no_progress,
    password: str = "",
) -> PacketReport:
    """Write the packet to `path`, readable only by this user, and check it there.

    The file is written as a hidden part and gets its own name after `verify_packet` has passed it;
    an existing file is replaced only then. With a `password`, the packet is made and checked in
    memory, and only its encrypted copy ever reaches the disk. After any failure, or when the person
    cancels, the part file is gone. Raises `UserError` like `render_packet`, `PacketRefused`, and
    `UserError` if it can't be written to disk or `path` belongs to a campaign.
    """
    require_free(path)
    part = part_of(path)
    make = _make_encrypted if password else _make_plain
    try:
        report = make(data, part, forbidden, progress, password)
        put_in_place(part, path)
    except OSError as error:
        _remove(part)
        raise _refusal(error, path) from error
    except BaseException:
        _remove(part)
        raise
    return report


def _make_plain(
    data: PacketData, part: Path, forbidden: Iterable[str], progress: Progress, password: str
) -> PacketReport:
    with _created(part) as out:
        report = render_packet(data, out, progress)
        _flush(out)
    _require_sound(part, data, forbidden, progress)
    return report


def _make_encrypted(
    data: PacketData, part: Path, forbidden: Iterable[str], progress: Progress, password: str
) -> PacketReport:
    plain = io.BytesIO()
    report = render_packet(data, plain, progress)
    _require_sound(plain.getvalue(), data, forbidden, progress)
    locked = encrypted(plain.getvalue(), password)
    with _created(part) as out:
        out.write(locked)
        _flush(out)
    return replace(report, file_sha256=hashlib.sha256(locked).hexdigest())


def _require_sound(
    pdf: bytes | Path, data: PacketData, forbidden: Iterable[str], progress: Progress
) -> None:
    checked = verify_packet(pdf, data, forbidden, progress)
    if not checked.ok:
        raise PacketRefused(checked)


def _created(part: Path) -> BinaryIO:
    return cast(BinaryIO, os.fdopen(create_private(part), "wb"))


def _flush(out: BinaryIO) -> None:
    out.flush()
    os.fsync(out.fileno())


def _remove(part: Path) -> None:
    """Remove the part file; if its folder is gone by now, there is nothing to remove."""
    with suppress(OSError):
        part.unlink(missing_ok=True)


def _refusal(error: OSError, path: Path) -> UserError:
    problem, remedy = _reason(error)
    sentence = say("The packet “{name}” was not written: {reason}", name=path.name, reason=problem)
    return UserError(sentence, remedy)


def _reason(error: OSError) -> tuple[Words, Words]:
    if error.errno in _FULL:
        return (
            say("the disk is full."),
            say("Free up some space or choose another folder, then export again."),
        )
    if error.errno in _DENIED:
        return (
            say("writing to this folder or file is not allowed."),
            say("Choose another folder, or close the file in other programs."),
        )
    if error.errno in _GONE:
        return (
            say("the folder does not exist."),
            say("Create the folder or choose another one, then export again."),
        )
    return (
        say("the disk reported “{error}”.", error=error.strerror or str(error)),
        say("Check that the disk is connected and working, or choose another folder."),
    )
