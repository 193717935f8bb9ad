"""Changes the code on purpose, a little at a time, and counts what the tests notice.

    python -m tools.mutants --list          show the mutants of the sample
    python -m tools.mutants                 try them, and list the survivors
    python -m tools.mutants --again         try the survivors again, after new tests
    python -m tools.mutants --at store/keys.py:113 --tests tests/store/test_keys.py

It needs a separate environment: see docs/MUTATION.md.
"""

from __future__ import annotations

import argparse
import json
import queue
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, as_completed
from pathlib import Path

from . import making, reach
from .making import Mutant
from .trial import Outcome, Verdict, changed_file, copy_tree, run_tests

CHECKOUT = Path(__file__).resolve().parents[2]
KEPT = CHECKOUT / "build" / "mutants"

SCOPE = (
    "canvass_app/store",
    "canvass_app/desk/campaign/destroying.py",
    "canvass_app/desk/files/exporting.py",
    "canvass_app/desk/packets/history.py",
    "canvass_app/exchange/signatures/export_profiles.py",
    "canvass_app/exchange/signatures/writing.py",
)
TESTS = ("tests/store", "tests/desk", "tests/exchange", "tests/cli")

_START_UP = 3.0
"""Seconds for starting Python and collecting tests."""

_PATIENCE = 10
"""How many times their usual time tests may take before they count as timed out."""

_CONFIRMING = 3_600.0
"""Seconds for the tests that killed mutants, on unchanged code."""


def main() -> int:
    """Do what the arguments say and return the exit code: 1 if fewer died than required."""
    options = _parser().parse_args()
    mutants = making.sample(CHECKOUT, scope(CHECKOUT), options.sample, options.seed)
    if options.at:
        mutants = [mutant for mutant in mutants if _where(mutant).endswith(tuple(options.at))]
    if options.list:
        for mutant in mutants:
            print(_told(mutant))
        return 0
    killed = _killed_before(mutants) if options.again else []
    known = {mutant for mutant, _ in killed}
    tried = try_all([mutant for mutant in mutants if mutant not in known], options)
    _keep([*killed, *tried])
    return _report([*killed, *tried], options.least)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("python -m tools.mutants", description=__doc__.split("\n")[0])
    parser.add_argument("--sample", type=int, default=400, help="how many mutants (400)")
    parser.add_argument("--seed", default="1", help="which sample; the same seed draws the same")
    parser.add_argument("--jobs", type=int, default=1, help="how many at a time (1)")
    parser.add_argument("--budget", type=float, default=30.0, help="seconds of tests per mutant")
    parser.add_argument("--least", type=float, default=85.0, help="per cent that must die (85)")
    parser.add_argument("--list", action="store_true", help="only show the mutants")
    parser.add_argument("--again", action="store_true", help="only those that lived the last time")
    parser.add_argument("--at", nargs="+", help="only those of the sample at FILE:LINE")
    parser.add_argument("--tests", nargs="+", help="try these tests, whatever they reach")
    return parser


def scope(root: Path) -> list[str]:
    """Return the files whose mutants are tried, relative to `root`."""
    found = [
        file
        for part in SCOPE
        for file in ([root / part] if part.endswith(".py") else (root / part).rglob("*.py"))
    ]
    return sorted(file.relative_to(root).as_posix() for file in found)


def try_all(mutants: Sequence[Mutant], options: argparse.Namespace) -> list[tuple[Mutant, Outcome]]:
    """Try each mutant in a copy of the tree; the checkout does not change."""
    with tempfile.TemporaryDirectory(prefix="mutants-", ignore_cleanup_errors=True) as folder:
        copies: queue.Queue[Path] = queue.Queue()
        for job in range(options.jobs):
            copies.put(copy_tree(CHECKOUT, Path(folder) / str(job)))
        found = None if options.tests else _reach(copies.queue[0])

        def attempt(mutant: Mutant) -> tuple[Mutant, Outcome]:
            place = mutant.place
            tests, usual = options.tests, 20.0
            if found is not None:
                tests = found.tests_for(place.path, place.statement, options.budget)
                usual = found.duration(tests)
            if not tests:
                return mutant, Outcome(Verdict.SURVIVED, "No test reaches this file.")
            copy = copies.get()
            try:
                with changed_file(copy / place.path, mutant.code):
                    return mutant, run_tests(copy, tests, _PATIENCE * (_START_UP + usual))
            except RuntimeError as error:
                # What was not tried has not been killed.
                return mutant, Outcome(Verdict.SURVIVED, str(error))
            finally:
                copies.put(copy)

        with ThreadPoolExecutor(options.jobs) as pool:
            futures = [pool.submit(attempt, mutant) for mutant in mutants]
            try:
                results = list(_told_on_the_way(futures))
            except BaseException:
                pool.shutdown(cancel_futures=True)
                raise
        return _without_false_kills(copies.get(), results)


def _without_false_kills(
    copy: Path, results: Sequence[tuple[Mutant, Outcome]]
) -> list[tuple[Mutant, Outcome]]:
    """Run the tests that killed on unchanged code: one that fails there, too, kills nothing."""
    killers = {outcome.failed_test for _, outcome in results} - {""}
    false: set[str] = set()
    while killers - false:
        outcome = run_tests(copy, sorted(killers - false), _CONFIRMING)
        if outcome.verdict is Verdict.SURVIVED or not outcome.failed_test:
            break
        print(f"Fails on unchanged code, too: {outcome.failed_test}", file=sys.stderr)
        false.add(outcome.failed_test)
    return [
        (
            mutant,
            Outcome(Verdict.SURVIVED, outcome.said) if outcome.failed_test in false else outcome,
        )
        for mutant, outcome in results
    ]


def _reach(copy: Path) -> reach.Reach:
    return reach.measured(copy, scope(copy), TESTS, KEPT / "reach.json")


def _told_on_the_way(
    futures: Sequence[Future[tuple[Mutant, Outcome]]],
) -> Iterator[tuple[Mutant, Outcome]]:
    """Yield the results as they come, and print a line for each."""
    began = time.monotonic()
    for number, future in enumerate(as_completed(futures), start=1):
        mutant, outcome = future.result()
        minutes = (time.monotonic() - began) / 60
        told = f"{number}/{len(futures)} {minutes:.1f} min {outcome.verdict.value}: "
        print(f"{told}{_where(mutant)}", file=sys.stderr, flush=True)
        yield mutant, outcome


def _keep(results: Sequence[tuple[Mutant, Outcome]]) -> None:
    """Store the result of each mutant, with what pytest said, in a file."""
    KEPT.mkdir(parents=True, exist_ok=True)
    stored = [
        {
            "identity": mutant.place.identity,
            "where": _where(mutant),
            "operator": mutant.place.operator,
            "diff": mutant.diff,
            "verdict": outcome.verdict.value,
            "said": outcome.said,
        }
        for mutant, outcome in results
    ]
    (KEPT / "results.json").write_text(json.dumps(stored, indent=1), "utf-8")


def _killed_before(mutants: Sequence[Mutant]) -> list[tuple[Mutant, Outcome]]:
    """Return the mutants that were killed the last time: more tests do not bring them back."""
    stored = json.loads((KEPT / "results.json").read_text("utf-8"))
    said = {
        each["identity"]: each["said"] for each in stored if each["verdict"] == Verdict.KILLED.value
    }
    return [
        (mutant, Outcome(Verdict.KILLED, said[mutant.place.identity]))
        for mutant in mutants
        if mutant.place.identity in said
    ]


def _report(results: Sequence[tuple[Mutant, Outcome]], least: float) -> int:
    """Print the survivors and the share killed; return 1 if it is below `least`."""
    for verdict in (Verdict.SURVIVED, Verdict.TIMED_OUT):
        for mutant in sorted((m for m, o in results if o.verdict is verdict), key=_order):
            print(f"\n{verdict.value}: {_told(mutant)}")
    count = Counter(outcome.verdict for _, outcome in results)
    share = 100 * count[Verdict.KILLED] / max(len(results), 1)
    figures = ", ".join(f"{count[verdict]} {verdict.value}" for verdict in Verdict)
    print(f"\n{len(results)} mutants: {figures}; {share:.1f} % killed")
    return 1 if share < least else 0


def _order(mutant: Mutant) -> tuple[str, tuple[int, int]]:
    return mutant.place.path, mutant.place.spot


def _where(mutant: Mutant) -> str:
    return f"{mutant.place.path}:{mutant.place.line}"


def _told(mutant: Mutant) -> str:
    return "\n    ".join([f"{_where(mutant)}  {mutant.place.operator}", *mutant.diff])


if __name__ == "__main__":
    sys.exit(main())
