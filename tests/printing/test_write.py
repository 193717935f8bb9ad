from __future__ import annotations

import hashlib
import io
import os
import subprocess
import sys
from pathlib import Path

import pikepdf
import pytest

from canvass_app.model.errors import Cancelled, UserError
from canvass_app.model.words import Words
from canvass_app.printing.data import PageKind
from canvass_app.printing.packet import preview_bytes
from canvass_app.printing.write import PacketRefused, write_packet
from tests.printing.packets import mixed_rows, packet, row

ROOT = Path(__file__).resolve().parents[2]


def test_the_file_is_whole_private_and_what_the_report_says(tmp_path: Path) -> None:
    target = tmp_path / "packet.pdf"
    report = write_packet(packet(mixed_rows(60)), target, forbidden=["104 Quince Street"])
    written = target.read_bytes()
    assert hashlib.sha256(written).hexdigest() == report.sha256
    assert len(written) == report.size
    assert report.signatures == 60
    assert report.count(PageKind.SIGNATURES) == 3
    assert [p.name for p in tmp_path.iterdir()] == ["packet.pdf"]
    if os.name == "posix":
        assert target.stat().st_mode & 0o777 == 0o600


def test_a_refused_packet_leaves_nothing_and_keeps_the_former_file(tmp_path: Path) -> None:
    target = tmp_path / "packet.pdf"
    target.write_bytes(b"the former version")
    data = packet([row(1, city="9 Secret Lane")])
    with pytest.raises(PacketRefused) as refused:
        write_packet(data, target, forbidden=["9 Secret Lane"])
    assert not refused.value.report.ok
    assert target.read_bytes() == b"the former version"
    assert [p.name for p in tmp_path.iterdir()] == ["packet.pdf"]


@pytest.mark.parametrize("word", ["Page", "Checking"])
def test_cancelling_while_drawing_or_checking_leaves_nothing(tmp_path: Path, word: str) -> None:
    def stop(done: int, total: int, what: Words | None = None) -> None:
        if done == 3 and str(what).startswith(word):
            raise Cancelled

    with pytest.raises(Cancelled):
        write_packet(packet(mixed_rows(60)), tmp_path / "a.pdf", forbidden=[], progress=stop)
    assert list(tmp_path.iterdir()) == []


def test_unprintable_lines_stop_the_export_before_anything_is_written(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="cannot be printed"):
        write_packet(packet([row(1, "🎉")]), tmp_path / "a.pdf", forbidden=[])
    assert list(tmp_path.iterdir()) == []


def test_a_missing_folder_is_named_with_a_remedy(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="folder does not exist"):
        write_packet(packet([row(1)]), tmp_path / "none" / "a.pdf", forbidden=[])


@pytest.mark.skipif(sys.platform == "win32", reason="no limit on file sizes there")
def test_a_full_disk_leaves_nothing_and_says_so(tmp_path: Path) -> None:
    script = """
import resource, sys
from pathlib import Path
from canvass_app.model.errors import UserError
from canvass_app.printing.write import write_packet
from tests.printing.packets import packet, row
resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))
try:
    write_packet(packet([row(1)]), Path(sys.argv[1]) / "a.pdf", forbidden=[])
except UserError as error:
    print(error)
"""
    done = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path)],
        cwd=ROOT, capture_output=True, text=True, check=True, encoding="utf-8",
        env={**os.environ, "PYTHONIOENCODING": "utf-8"},
    )  # fmt: skip
    assert "the disk is full" in done.stdout
    assert list(tmp_path.iterdir()) == []


def test_the_file_is_the_same_to_the_byte_everywhere(tmp_path: Path) -> None:
    script = """
import sys
from canvass_app.printing.packet import preview_bytes
from tests.printing.packets import ENGLISH, SPANISH, mixed_rows, packet
sys.stdout.buffer.write(preview_bytes(packet(mixed_rows(60), texts=(ENGLISH, SPANISH))))
"""
    made = []
    for seed, more in (("1", {}), ("99", {"SOURCE_DATE_EPOCH": "86400", "TZ": "Asia/Tokyo"})):
        environment = {**os.environ, "PYTHONHASHSEED": seed, **more}
        run = [sys.executable, "-c", script]
        done = subprocess.run(run, cwd=ROOT, capture_output=True, check=True, env=environment)
        made.append(done.stdout)
    assert made[0] == made[1]
    assert len(made[0]) > 20_000


def test_the_file_holds_no_trace_of_this_computer() -> None:
    pdf = preview_bytes(packet(mixed_rows(30)))
    traces = [str(ROOT), str(Path.home()), os.uname().nodename if os.name == "posix" else "C:\\"]
    assert not [trace for trace in traces if len(trace) > 3 and trace.encode() in pdf]
    with pikepdf.open(io.BytesIO(pdf)) as document:
        assert str(document.docinfo["/CreationDate"]) == "D:20260914000000Z"
