"""Runs a part of Canvass in another process, as another program or another user would."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def start(module: str, *arguments: str) -> subprocess.Popen[str]:
    """Start `python -m module arguments` with both pipes open."""
    return subprocess.Popen(
        [sys.executable, "-B", "-m", module, *arguments],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def run(module: str, *arguments: str) -> str:
    """Run to the end and return what was printed."""
    process = start(module, *arguments)
    out, _ = process.communicate()
    assert process.returncode == 0
    return out
