"""The process in which a file of somebody else is read. `apart.py` starts it, as a script.

It gets one line of JSON with what to do, and answers in messages: a letter, four bytes of length,
and JSON (J), bytes (B), a refusal in words (R) or nothing (E, the end). It writes no file and says
nothing else: an error is an exit code, for its words could hold names.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import suppress
from typing import Any, BinaryIO


def main() -> None:
    """Do what the first line of the input says, then end."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    request = json.loads(sys.stdin.buffer.readline())
    sys.path[:] = request["path"]
    from canvass_app.exchange.limits import FAILED, OUT_OF_MEMORY, limit_this_process

    threading.Thread(target=_end_with_parent, daemon=True).start()
    out = _answers_only()
    try:
        limit_this_process(request["memory"], request["seconds"])
        _carry_out(request["task"], request["what"], out)
    except MemoryError:
        os._exit(OUT_OF_MEMORY)
    except BaseException:
        os._exit(FAILED)
    os._exit(0)


def _carry_out(task: str, what: dict[str, Any], out: BinaryIO) -> None:
    from canvass_app.model.errors import BadInput
    from canvass_app.model.words import words_text

    try:
        for answer in _answers(task, what):
            if isinstance(answer, bytes):
                _send(out, b"B", answer)
            else:
                _send(out, b"J", _json(answer))
    except BadInput as error:
        _send(out, b"R", _json([words_text(error.problem), words_text(error.remedy)]))
    _send(out, b"E", b"")


def _answers(task: str, what: dict[str, Any]) -> Iterator[object]:
    if task == "receipt":
        from canvass_app.exchange.deliveries import receipt_pixels

        return receipt_pixels.answers(**what)
    from canvass_app.exchange.tables import workbook_cells

    return workbook_cells.answers(**what)


def _json(answer: object) -> bytes:
    return json.dumps(answer, ensure_ascii=False).encode()


def _send(out: BinaryIO, kind: bytes, content: bytes) -> None:
    out.write(kind + len(content).to_bytes(4, "big") + content)
    out.flush()


def _answers_only() -> BinaryIO:
    """Return the way to the parent; whatever else is written goes nowhere."""
    out = os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.dup2(nowhere, 2)
    return out


def _end_with_parent() -> None:
    """Wait until the parent closes the input or is gone, then end."""
    with suppress(OSError):
        os.read(0, 1)
    os._exit(0)


if __name__ == "__main__":
    main()
