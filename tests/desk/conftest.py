from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from canvass_app.desk.session import Session
from tests.support.desks import new_session


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """A campaign with its petition text, and nothing typed yet."""
    found = new_session(tmp_path / "drive.canvass")
    yield found
    found.close()
