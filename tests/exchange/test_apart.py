"""The process that reads files of others: how it may end, and answers that cannot be."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from canvass_app.exchange import apart
from canvass_app.exchange.apart import Task, ask
from canvass_app.exchange.tables.opening import open_any
from canvass_app.model.errors import BadInput
from canvass_app.model.progress import no_progress
from canvass_app.model.words import say
from tests.support.processes import children_of_this_process
from tests.support.spreadsheets import write_xlsx

TASK = Task("workbook", 500_000_000, 20, say("Save it as CSV."))

SEND = "import os, sys; sys.stdin.readline(); os.write(1, {!r}); {}"


def message(kind: bytes, content: bytes) -> bytes:
    return kind + len(content).to_bytes(4, "big") + content


def refusal(template: str, values: object) -> bytes:
    return message(b"R", json.dumps([[template, values], ["Do this.", {}]]).encode())


@pytest.mark.parametrize(
    ("sent", "end"),
    [
        (b"", "os.abort()"),
        (b"", "os._exit(0)"),
        (b"", "os._exit(9)"),
        (b"", "os._exit(4)"),
        (b"", "os.kill(os.getpid(), 9)"),
        (b"J\xff\xff\xff\xff", "sys.stdin.readline()"),
        (b"J\x00\x00\x00\x09{}", ""),
        (b"J\x00", ""),
        (b"X\x00\x00\x00\x00", "sys.stdin.readline()"),
        (message(b"J", b"{"), "sys.stdin.readline()"),
        (message(b"J", b"[" * 200_000), "sys.stdin.readline()"),
        (message(b"J", b"\xff\xfe"), "sys.stdin.readline()"),
        (message(b"R", b"7"), ""),
        (message(b"R", b"[[], []]"), ""),
        (refusal("{0.__class__}", {}), ""),
        (refusal("{a:999999999}", {"a": "1"}), ""),
        (refusal("{a}", {}), ""),
        (refusal("{a}", 7), ""),
    ],
)
def test_whatever_another_process_does_becomes_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, sent: bytes, end: str
) -> None:
    script = tmp_path / "child.py"
    script.write_text(SEND.format(sent, end or "pass"), encoding="utf-8")
    monkeypatch.setattr(apart, "_SCRIPT", script)
    with pytest.raises(BadInput, match=r"list\.xlsx") as refused:
        list(ask(TASK, tmp_path / "list.xlsx", {}, no_progress))
    assert str(refused.value.remedy)
    assert children_of_this_process() == []


def test_plain_answers_and_refusals_come_through(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    script = tmp_path / "child.py"
    sent = message(b"J", b'{"a": 1}') + message(b"B", b"\x00\xff") + message(b"E", b"")
    script.write_text(SEND.format(sent, "pass"), encoding="utf-8")
    monkeypatch.setattr(apart, "_SCRIPT", script)
    assert list(ask(TASK, tmp_path / "a", {}, no_progress)) == [{"a": 1}, b"\x00\xff"]
    script.write_text(SEND.format(refusal("No {a}.", {"a": "b"}), "pass"), encoding="utf-8")
    with pytest.raises(BadInput, match=r"No b\. Do this\."):
        list(ask(TASK, tmp_path / "a", {}, no_progress))


def test_a_reader_that_does_not_start_is_our_fault_and_not_the_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(apart, "_SCRIPT", tmp_path / "gone.py")
    with pytest.raises(RuntimeError, match="did not start"):
        list(ask(TASK, tmp_path / "a", {}, no_progress))


def test_where_no_process_can_be_started_it_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.executable", str(tmp_path / "no-python"))
    with pytest.raises(BadInput, match="allows no second process") as refused:
        list(ask(TASK, tmp_path / "a", {}, no_progress))
    assert "CSV" in str(refused.value.remedy)


def test_the_other_process_knows_no_passphrase_and_no_setting(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CANVASS_PASSPHRASE", "four random words")
    script = tmp_path / "child.py"
    script.write_text(
        "import json, os, sys; sys.stdin.readline();"
        "said = json.dumps([k for k in os.environ if 'CANVASS' in k]).encode();"
        "os.write(1, b'J' + len(said).to_bytes(4, 'big') + said + b'E' + bytes(4))",
        encoding="utf-8",
    )
    monkeypatch.setattr(apart, "_SCRIPT", script)
    assert list(ask(TASK, tmp_path / "a", {}, no_progress)) == [[]]


def test_a_workbook_is_read_from_any_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The other process finds the program and its libraries wherever this one was started."""
    write_xlsx(tmp_path / "list.xlsx", '<row><c t="str"><v>name</v></c></row>')
    monkeypatch.chdir(tmp_path)
    assert open_any(Path("list.xlsx")).headings == ("name",)
