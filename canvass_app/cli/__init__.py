"""The command `canvass`: the same use cases as the window, from a shell.

Modules here import nothing heavy at the top, so that `canvass --help` answers at once; each
command imports what it needs when it runs.
"""

from __future__ import annotations

from canvass_app.cli.start import main

__all__ = ["main"]
