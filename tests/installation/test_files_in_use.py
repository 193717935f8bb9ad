"""Windows replaces no file that another program has open: what the person hears, and what stays.

The refusal of Windows is brought about at its own place, `os.replace`; all above it is real.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from canvass_app.desk import column_memory
from canvass_app.desk.campaign import access
from canvass_app.desk.files import exporting
from canvass_app.desk.session import Session, open_with_passphrase
from canvass_app.exchange.signatures.export_profiles import ExportProfile
from canvass_app.model.errors import UserError
from canvass_app.outputs import replacing, replacing_bytes
from canvass_app.printing.write import write_packet
from tests.printing.packets import mixed_rows, packet
from tools.sample_campaign import PASSPHRASE, PERSON, new_campaign

OLD = b"what stood there before"


@pytest.fixture
def in_use(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """From the call on, every file that is there already is open in another program."""
    real = os.replace

    def refuse(source: Path, target: Path) -> None:
        if Path(target).exists():
            raise PermissionError(errno.EACCES, "Access is denied", str(source), 5, str(target))
        real(source, target)

    return lambda: monkeypatch.setattr(os, "replace", refuse)


@pytest.fixture
def session(tmp_path: Path) -> Session:
    return new_campaign(tmp_path / "spring.canvass")


def files_in(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_any_file_that_is_written_stays_and_the_person_hears_why(
    tmp_path: Path, in_use: Callable[[], None]
) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(OLD)
    in_use()
    for write in (replacing, replacing_bytes):
        with pytest.raises(UserError) as heard, write(path):
            pass
        assert "“list.csv” could not be written" in str(heard.value.problem)
        assert "Close the file if another program shows it" in str(heard.value.remedy)
    assert path.read_bytes() == OLD
    assert files_in(tmp_path) == {"list.csv"}


@pytest.mark.parametrize("name", ["list.csv", "list.xlsx"])
def test_an_export(session: Session, tmp_path: Path, in_use: Callable[[], None], name: str) -> None:
    path = tmp_path / name
    path.write_bytes(OLD)
    in_use()
    with pytest.raises(UserError) as heard:
        exporting.export_signatures(session, path, ExportProfile.FULL)
    session.close()
    assert "Close the file" in str(heard.value.remedy)
    assert path.read_bytes() == OLD
    assert not [file for file in files_in(tmp_path) if file.endswith(".part")]


def test_a_new_passphrase(session: Session, tmp_path: Path, in_use: Callable[[], None]) -> None:
    """The old passphrase still opens the file."""
    in_use()
    with pytest.raises(UserError) as heard:
        access.change_passphrase(session, PASSPHRASE, "another four plain words")
    session.close()
    assert "spring.canvass-key" in str(heard.value.problem)
    assert "Close the file" in str(heard.value.remedy)
    open_with_passphrase(tmp_path / "spring.canvass", PASSPHRASE, PERSON).close()


def test_a_choice_of_columns_is_not_kept_and_the_import_goes_on(
    in_use: Callable[[], None],
) -> None:
    headings = ["Who", "Where"]
    column_memory.remember(headings, ("name", "street"))
    in_use()
    column_memory.remember(headings, ("name", ""))
    assert column_memory.recall(headings, ["name", "street"]) == ("name", "street")


@pytest.mark.parametrize("password", ["", "lantern-quince-harbor"])
def test_a_packet_that_a_reader_shows(
    tmp_path: Path, in_use: Callable[[], None], password: str
) -> None:
    path = tmp_path / "packet.pdf"
    path.write_bytes(OLD)
    in_use()
    with pytest.raises(UserError) as heard:
        write_packet(packet(mixed_rows(20)), path, forbidden=[], password=password)
    assert "“packet.pdf” was not written" in str(heard.value.problem)
    assert "close the file in other programs" in str(heard.value.remedy)
    assert path.read_bytes() == OLD
    assert files_in(tmp_path) == {"packet.pdf"}
