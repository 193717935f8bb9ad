"""Runs one side on one set in its own process: accuracy, processor time, peak memory."""

from __future__ import annotations

import csv
import json
import os
import subprocess
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one side reached: F1 over pairs at the best threshold (`at`) and at .5, and its cost.

    `cpu` is in seconds of processor time, `memory` in megabytes at the peak.
    """

    best_f1: float
    at: float
    f1_at_half: float
    cpu: float
    memory: float


def measure(command: Sequence[str], pairs: Path, truth: dict[str, str]) -> Outcome:
    """Run `command`, which writes `pairs`, and judge them. Raises if the command fails."""
    done = subprocess.run(
        [sys.executable, __file__, *command], capture_output=True, encoding="utf-8", check=False
    )
    if done.returncode:
        raise RuntimeError(done.stderr[-2_000:])
    cpu, memory = json.loads(done.stdout)
    best, at, half = scores(pairs, truth)
    return Outcome(best, at, half, cpu, memory)


def scores(pairs: Path, truth: dict[str, str]) -> tuple[float, float, float]:
    """Return pairwise F1 at the best threshold, that threshold, and F1 at a score of .5."""
    total = sum(count * (count - 1) // 2 for count in Counter(truth.values()).values())
    found = [(float(score), truth[a] == truth[b]) for a, b, score in _rows(pairs)]
    found.sort(key=lambda pair: -pair[0])
    best = at = half = 0.0
    right = 0
    for count, (score, is_right) in enumerate(found, 1):
        right += is_right
        if count == len(found) or found[count][0] != score:
            reached = 2 * right / (count + total)
            if reached > best:
                best, at = reached, score
            half = reached if score >= 0.5 else half
    return best, at, half


def count_right(pairs: Path, truth: dict[str, str]) -> tuple[int, int]:
    """Return how many pairs there are, and how many of them are one person."""
    found = [truth[a] == truth[b] for a, b, _ in _rows(pairs)]
    return len(found), sum(found)


def _rows(pairs: Path) -> list[list[str]]:
    with pairs.open(encoding="utf-8", newline="") as stream:
        return list(csv.reader(stream))[1:]


def read_truth(path: Path) -> dict[str, str]:
    """Return the person behind each record id."""
    known: dict[str, object] = json.loads(path.read_text(encoding="utf-8"))
    return {ref: str(person) for ref, person in known.items()}


def _cost(command: Sequence[str]) -> tuple[float, float]:
    """Run a command; return its processor time in seconds and its peak memory in megabytes.

    It uses a small process in between: a child starts with the peak of its parent.
    """
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, used = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        raise SystemExit(child.returncode)
    return used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


if __name__ == "__main__":
    print(json.dumps(_cost(sys.argv[1:])))
