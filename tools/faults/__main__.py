"""Breaks the program on purpose and counts what is lost.

    python -m tools.faults kill             kill -9 in each act
    python -m tools.faults power            cut the power of each act
    python -m tools.faults flips            change single bits
    python -m tools.faults kill --only export --count 50

It needs Linux, and for power cuts a C compiler: see docs/FAULTS.md.
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
from collections.abc import Sequence
from pathlib import Path

from . import calls

_FLIPS = 500


def main() -> int:
    """Do what the arguments say; return 1 if anything was lost."""
    options = _parser().parse_args()
    if sys.platform != "linux":
        sys.exit("This needs Linux.")
    if options.what == "power" and not calls.can_load():
        sys.exit("To cut the power, this needs a C compiler (cc).")
    # Libraries with threads of their own could not be forked.
    os.environ |= {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}
    calls.start_again_with_calls()
    _load_everything()
    folder = Path(tempfile.mkdtemp(prefix="canvass-faults-", dir=options.folder))
    try:
        bad = (_flip_bits if options.what == "flips" else _break_acts)(options, folder)
    finally:
        calls.clean_up()
    if bad:
        print(f"What is left of rounds with problems is in {folder / 'kept'}")
        return 1
    shutil.rmtree(folder)
    print("Nothing lost.")
    return 0


def _break_acts(options: argparse.Namespace, folder: Path) -> int:
    """Kill, or cut the power of, each act; return how many problems there were."""
    from .acts import ACTS
    from .kill import kill
    from .power import cut_power

    bad = 0
    for act in ACTS:
        usual, work = (act.kills, kill) if options.what == "kill" else (act.cuts, cut_power)
        if not usual or (options.only and act.name not in options.only):
            continue
        began = time.monotonic()
        found = work(act, options.count or usual, folder, options.seed, options.jobs)
        seconds = time.monotonic() - began
        print(
            f"{act.name:22} {found.faults:6,} faults {found.answers:8,} acknowledged "
            f"{len(found.problems):5} problems {seconds:6.0f} s",
            flush=True,
        )
        _show(found.problems, options)
        bad += len(found.problems)
    return bad


def _flip_bits(options: argparse.Namespace, folder: Path) -> int:
    from .flips import flip

    found = flip(options.count or _FLIPS, folder, options.seed, options.jobs)
    for (where, outcome), number in sorted(found.outcomes.items()):
        print(f"{where:10} {number:5}  {outcome}")
    _show(found.problems, options)
    return len(found.problems)


def _show(problems: Sequence[str], options: argparse.Namespace) -> None:
    for problem in problems[: options.show]:
        print(f"    {problem}", flush=True)


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
    parser.add_argument(
        "--only", action="append", metavar="ACT", help="only this act; may be given several times"
    )
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
