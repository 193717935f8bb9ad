"""After locking a new process asks for the passphrase, whichever way this one was started."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

_RESTART = """
import sys
from pathlib import Path
from canvass_app.ui.frame.app import restart
sys.executable, frozen, file = sys.argv[1:]
if frozen:
    sys.frozen = True
restart(Path(file))
"""
_SAYS_HOW_IT_WAS_STARTED = """#!/bin/sh
printf '%s|' "$@"
"""


@pytest.mark.skipif(os.name == "nt", reason="a shell script serves as the program")
@pytest.mark.parametrize(
    ("frozen", "arguments"),
    [("", ["-m", "canvass_app", "open"]), ("frozen", ["open"])],
)
def test_the_new_process_is_the_program_that_runs(
    tmp_path: Path, frozen: str, arguments: list[str]
) -> None:
    program = tmp_path / "canvass"
    program.write_text(_SAYS_HOW_IT_WAS_STARTED)
    program.chmod(0o700)
    file = str(tmp_path / "Spring drive.canvass")
    done = subprocess.run(
        [sys.executable, "-c", _RESTART, str(program), frozen, file],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.split("|") == [*arguments, file, ""]
