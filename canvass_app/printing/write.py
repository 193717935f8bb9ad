"""Writes a packet to disk: whole and checked, or not at all."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterable
from pathlib import Path
from typing import BinaryIO, cast

from canvass_app.durable import sync_folder
from canvass_app.model.errors import UserError
from canvass_app.model.progress import Progress, no_progress
from canvass_app.model.words import Words, say
from canvass_app.printing.data import PacketData, PacketReport, VerifyReport
from canvass_app.printing.packet import render_packet
from canvass_app.printing.verify import verify_packet

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
) -> PacketReport:
    """Write the packet to `path`, readable for this user only, and check it there.

    The file grows under the name `path` + `.part` and takes its own name after
    `verify_packet` has passed it; a file already there is replaced then and not before.
    After any failure, or when the person cancels, the part file is gone. Raises `UserError`
    as `render_packet`, `PacketRefused`, and `UserError` where the disk does not take it.
    """
    part = path.with_name(f"{path.name}.part")
    try:
        report = _write_part(data, part, progress)
        checked = verify_packet(part, data, forbidden, progress)
        if not checked.ok:
            raise PacketRefused(checked)
        os.replace(part, path)
        sync_folder(path.parent)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise _refusal(error, path) from error
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    return report


def _write_part(data: PacketData, part: Path, progress: Progress) -> PacketReport:
    part.unlink(missing_ok=True)
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(part, flags, 0o600), "wb") as out:
        report = render_packet(data, cast(BinaryIO, out), progress)
        out.flush()
        os.fsync(out.fileno())
    return report


def _refusal(error: OSError, path: Path) -> UserError:
    problem, remedy = _reason(error)
    sentence = say("The packet “{name}” was not written: {reason}", name=path.name, reason=problem)
    return UserError(sentence, remedy)


def _reason(error: OSError) -> tuple[Words, Words]:
    if error.errno in _FULL:
        return (
            say("the disk is full."),
            say("Free some space or choose another folder, then export again."),
        )
    if error.errno in _DENIED:
        return (
            say("this folder or file may not be written to."),
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
