"""Makes `python -m canvass_app` run the command `canvass`."""

from __future__ import annotations

import sys

from canvass_app.cli import main

if __name__ == "__main__":
    sys.exit(main())
