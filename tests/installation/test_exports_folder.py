"""Packets and lists land in the folder `exports` of a checkout; git must never take one along."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]


def test_what_is_exported_is_never_committed(tmp_path: Path) -> None:
    shutil.copy(CHECKOUT / ".gitignore", tmp_path)
    (tmp_path / "exports" / "OR" / "Alder Falls").mkdir(parents=True)
    for name in ("README.md", "signers.csv", "OR/Alder Falls/OR-ALDER-FALLS-1.pdf"):
        (tmp_path / "exports" / name).write_bytes(b"")
    git = ["git", "-C", str(tmp_path)]
    subprocess.run([*git, "init", "--quiet"], check=True)
    subprocess.run([*git, "add", "."], check=True)
    listed = subprocess.run([*git, "ls-files"], capture_output=True, text=True, check=True)
    assert listed.stdout.splitlines() == [".gitignore", "exports/README.md"]
