"""Breaks the program on purpose and counts what is lost.

    python -m tools.faults kill             kill -9 in each act
    python -m tools.faults kill --only export --count 50

It needs Linux; with a C compiler, kills come before single calls of SQLite, too. See
docs/FAULTS.md.
"""

from __future__ import annotations

import argparse
import importlib
import os
import pkgutil
import shutil
import sys
import tempfile
import time
from pathlib import Path

from . import calls


def main() -> int:
    """Do what the arguments say; return 1 if anything was lost."""
    options = _parser().parse_args()
    # Libraries with threads of their own could not be forked.
    os.environ |= {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}
    calls.start_again_with_calls()
    _load_everything()
    folder = Path(tempfile.mkdtemp(prefix="canvass-faults-", dir=options.folder))
    try:
        bad = _break(options, folder)
    finally:
        calls.clean_up()
    if bad:
        print(f"What is left of rounds with problems is in {folder / 'kept'}")
        return 1
    shutil.rmtree(folder)
    print("Nothing lost.")
    return 0


def _break(options: argparse.Namespace, folder: Path) -> int:
    """Break each act that was asked for, and return how many problems there were."""
    from .acts import ACTS
    from .kill import kill
    from .power import cut_power

    bad = 0
    for act in ACTS:
        if not act.name.startswith(options.only or ""):
            continue
        usual, work = (act.kills, kill) if options.what == "kill" else (act.cuts, cut_power)
        number = usual if options.count is None else options.count
        if not number or not usual:
            continue
        began = time.monotonic()
        found = work(act, number, folder, options.seed, options.jobs)
        print(
            f"{act.name:22} {found.faults:6} faults {found.answers:7} acknowledged "
            f"{len(found.problems):4} problems {time.monotonic() - began:7.0f} s",
            flush=True,
        )
        for problem in found.problems[: options.show]:
            print(f"    {problem}", flush=True)
        bad += len(found.problems)
    return bad


def _load_everything() -> None:
    """Import the whole program once, so that copies of this process need not."""
    import canvass_app

    for found in pkgutil.walk_packages(canvass_app.__path__, "canvass_app."):
        if not found.name.endswith("__main__"):
            importlib.import_module(found.name)
    from canvass_app.store import keys
    from canvass_app.store.key_slot import Argon2Cost

    # What is tested is not how long a passphrase takes.
    keys.COST = Argon2Cost(memory_kib=8, passes=1, lanes=1)


def _parser() -> argparse.ArgumentParser:
    as_written = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(
        prog="python -m tools.faults", description=__doc__, formatter_class=as_written
    )
    parser.add_argument("what", choices=["kill", "power", "flips"])
    parser.add_argument("--count", type=int, help="how many, instead of the usual number")
    parser.add_argument("--seed", default="1")
    parser.add_argument("--only", help="only what begins with this name")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--show", type=int, default=10, help="how many problems to print")
    parser.add_argument("--folder", type=Path, default=_in_memory(), help="where to work")
    return parser


def _in_memory() -> Path | None:
    """Return a folder in memory if there is one: what is killed should not wait for a disk."""
    memory = Path("/dev/shm")
    return memory if os.access(memory, os.W_OK) else None


if __name__ == "__main__":
    sys.exit(main())
