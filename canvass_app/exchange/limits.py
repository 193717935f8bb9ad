"""Limits the process that calls this: its memory, its time, and that it writes nothing to a disk.

Linux holds the memory by its address space, Windows by a job object. macOS has no such limit: there
the process that waits looks at how much is used (`memory_of`). Standard library only.
"""

from __future__ import annotations

import ctypes
import sys
from contextlib import suppress

FAILED, OUT_OF_MEMORY = 4, 9
"""Exit codes of `child.py`: the library raised an error, or got no memory."""

_TICKS_PER_SECOND = 10_000_000
_PROCESS_TIME, _ONE_PROCESS, _MEMORY, _END_AT_ONCE = 0x2, 0x8, 0x100, 0x400
_EXTENDED_LIMITS = 9
_NO_DIALOGS = 0x3


class _BasicLimits(ctypes.Structure):
    """JOBOBJECT_BASIC_LIMIT_INFORMATION (winnt.h)."""

    _fields_ = (
        ("process_time", ctypes.c_int64),
        ("job_time", ctypes.c_int64),
        ("flags", ctypes.c_uint32),
        ("least_working_set", ctypes.c_size_t),
        ("most_working_set", ctypes.c_size_t),
        ("processes", ctypes.c_uint32),
        ("affinity", ctypes.c_size_t),
        ("priority", ctypes.c_uint32),
        ("scheduling", ctypes.c_uint32),
    )


class ExtendedLimits(ctypes.Structure):
    """JOBOBJECT_EXTENDED_LIMIT_INFORMATION (winnt.h)."""

    _fields_ = (
        ("basic", _BasicLimits),
        ("input_output", ctypes.c_uint64 * 6),
        ("process_memory", ctypes.c_size_t),
        ("job_memory", ctypes.c_size_t),
        ("most_process_memory", ctypes.c_size_t),
        ("most_job_memory", ctypes.c_size_t),
    )


class MacUsage(ctypes.Structure):
    """struct rusage_info_v0 (sys/resource.h of macOS)."""

    _fields_ = (
        ("uuid", ctypes.c_uint8 * 16),
        ("times_and_wakeups", ctypes.c_uint64 * 5),
        ("wired", ctypes.c_uint64),
        ("resident", ctypes.c_uint64),
        ("footprint", ctypes.c_uint64),
        ("start_and_end", ctypes.c_uint64 * 2),
    )


def limit_this_process(memory: int, seconds: int) -> None:
    """Hold this process to `memory` bytes and `seconds` of computing. There is no way back."""
    if sys.platform == "win32":
        _join_job(memory, seconds)
    else:
        _lower_limits(memory, seconds)


def memory_of(process: int) -> int:
    """Return how many bytes a process uses where nothing else holds it (macOS); else 0."""
    if sys.platform == "darwin":
        usage = MacUsage()
        library = ctypes.CDLL("/usr/lib/libproc.dylib")
        failed = library.proc_pid_rusage(process, 0, ctypes.byref(usage))
        return 0 if failed else max(int(usage.resident), int(usage.footprint))
    return 0


if sys.platform == "win32":

    def _join_job(memory: int, seconds: int) -> None:
        kernel = ctypes.WinDLL("kernel32")
        kernel.CreateJobObjectW.restype = ctypes.c_void_p
        kernel.GetCurrentProcess.restype = ctypes.c_void_p
        kernel.SetErrorMode(_NO_DIALOGS)
        limits = ExtendedLimits()
        limits.basic.flags = _PROCESS_TIME | _ONE_PROCESS | _MEMORY | _END_AT_ONCE
        limits.basic.process_time = seconds * _TICKS_PER_SECOND
        limits.basic.processes = 1
        limits.process_memory = memory
        job = ctypes.c_void_p(kernel.CreateJobObjectW(None, None))
        size = ctypes.sizeof(limits)
        kernel.SetInformationJobObject(job, _EXTENDED_LIMITS, ctypes.byref(limits), size)
        # Jobs may lie within each other (Windows 8 and later). The handle stays open to the end.
        kernel.AssignProcessToJobObject(job, ctypes.c_void_p(kernel.GetCurrentProcess()))

else:

    def _lower_limits(memory: int, seconds: int) -> None:
        import resource

        wanted = (
            (resource.RLIMIT_AS, memory),
            (resource.RLIMIT_CORE, 0),
            # Pipes are not files: answers can still be sent.
            (resource.RLIMIT_FSIZE, 0),
        )
        for what, most in wanted:
            _set_limit(what, most, most)
        # At the first of the two, the signal still says why.
        _set_limit(resource.RLIMIT_CPU, seconds, seconds + 5)

    def _set_limit(what: int, soft: int, hard: int) -> None:
        import resource

        _, most = resource.getrlimit(what)
        if most != resource.RLIM_INFINITY:
            soft, hard = min(soft, most), min(hard, most)
        with suppress(OSError, ValueError):
            resource.setrlimit(what, (soft, hard))
