"""Another process that opens a campaign and reports the result: `python -m … FILE ACTION [UID]`.

File modes don't apply to root; with a user id, the process becomes that user before it opens the
file.
"""

from __future__ import annotations

import contextlib
import os
import sys
from importlib import import_module
from pathlib import Path

from canvass_app.model.errors import UserError
from canvass_app.store import keys
from tests.support.campaigns import QUICK_COST, add_sheet, reopen


def main(path: Path, action: str) -> None:
    keys.COST = QUICK_COST
    try:
        file = reopen(path)
        if action == "type":
            add_sheet(file)
        print("opened", flush=True)
        if action == "hold":
            sys.stdin.readline()
        file.close()
    except UserError as error:
        print(f"{type(error).__name__}: {error}", flush=True)


if __name__ == "__main__":
    if len(sys.argv) > 3:
        # The other user may not be allowed to read Python's own folders.
        with contextlib.suppress(ImportError):
            import_module("fcntl")
        os.setuid(int(sys.argv[3]))
    main(Path(sys.argv[1]), sys.argv[2])
