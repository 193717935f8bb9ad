from __future__ import annotations

import contextlib
import json
import os
import random
import sys
import tempfile
import unicodedata
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from canvass_app.model.errors import UserError
from canvass_app.store import keys
from canvass_app.store.campaign_file import open_campaign
from canvass_app.store.key_slot import Argon2Cost
from canvass_app.store.keys import (
    WrongPassphrase,
    data_key,
    is_key_of,
    key_path,
    new_secret,
    open_key_file,
    read_recovery_code,
    recovery_code,
    write_key_file,
)
from canvass_app.store.queries.lines import all_lines
from canvass_app.store.unlocking import unlock_with_passphrase
from tests.support.campaigns import (
    NOON,
    PASSPHRASE,
    PEOPLE,
    QUICK_COST,
    TYPIST,
    add_people,
    make,
    reopen,
)
from tests.support.derivations import TinyDerivations

SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
SECRET = bytes(range(16))
secrets_of_16 = st.binary(min_size=16, max_size=16)


def test_a_guess_costs_what_rfc_9106_asks_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert Argon2Cost() == Argon2Cost(memory_kib=65536, passes=3, lanes=4)
    monkeypatch.undo()
    assert Argon2Cost() == keys.COST
    write_key_file(tmp_path / "k", SECRET, PASSPHRASE)
    stretch = json.loads((tmp_path / "k").read_bytes())["argon2id"]
    assert (stretch["memory_kib"], stretch["passes"], stretch["lanes"]) == (65536, 3, 4)
    assert open_key_file(tmp_path / "k", PASSPHRASE) == SECRET


@given(secrets_of_16)
def test_the_recovery_code_leads_back_to_the_secret(secret: bytes) -> None:
    code = recovery_code(secret)
    assert len(code.split("-")) == 7
    assert read_recovery_code(code) == secret


def test_a_code_that_was_printed_long_ago_is_still_the_code() -> None:
    assert recovery_code(SECRET) == "0004-1061-050R-3GG2-8A1C-60T3-GFQY"
    assert recovery_code(b"\xff" * 16) == "7ZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZKK"


@given(secrets_of_16, st.data())
def test_the_code_is_read_as_people_write_it(secret: bytes, data: st.DataObject) -> None:
    code = recovery_code(secret)
    for sign, alike in (("0", "Oo"), ("1", "IiLl")):
        code = "".join(data.draw(st.sampled_from(sign + alike)) if c == sign else c for c in code)
    gap = data.draw(st.sampled_from(["", " ", "-", " - ", "\n"]))
    written = gap.join(code.split("-"))
    assert read_recovery_code(data.draw(st.sampled_from([written, written.lower()]))) == secret


def test_of_typos_in_one_character_at_most_one_in_a_hundred_goes_unnoticed() -> None:
    # Ten bits of checksum: one wrong secret in 1,024 matches by chance.
    rng = random.Random(7)
    tried = missed = 0
    for _ in range(120):
        code = recovery_code(rng.randbytes(16)).replace("-", "")
        for place in range(len(code)):
            wrong = rng.choice(SIGNS.replace(code[place], ""))
            tried += 1
            try:
                read_recovery_code(code[:place] + wrong + code[place + 1 :])
                missed += 1
            except WrongPassphrase:
                pass
    assert tried == 120 * 28
    assert missed <= tried / 100


@pytest.mark.parametrize("place", [26, 27])
def test_a_typo_in_the_checksum_itself_is_always_noticed(place: int) -> None:
    code = recovery_code(SECRET).replace("-", "")
    for wrong in SIGNS.replace(code[place], ""):
        with pytest.raises(WrongPassphrase):
            read_recovery_code(code[:place] + wrong + code[place + 1 :])


@pytest.mark.parametrize(
    "written", ["", "-", "ABCD", "0" * 27, "0" * 29, "U" * 28, "Z" * 28, "١" * 28, "ß" * 14]
)
def test_what_is_no_code_is_refused_in_plain_words(written: str) -> None:
    with pytest.raises(WrongPassphrase):
        read_recovery_code(written)


@given(secrets_of_16, secrets_of_16)
def test_different_secrets_give_different_data_keys(one: bytes, two: bytes) -> None:
    assert (data_key(one) == data_key(two)) == (one == two)
    assert len(data_key(one)) == 32
    assert one not in data_key(one)


def test_composed_and_decomposed_accents_are_one_passphrase(tmp_path: Path) -> None:
    composed = unicodedata.normalize("NFC", "señor-año-über")
    write_key_file(tmp_path / "k", SECRET, composed)
    assert open_key_file(tmp_path / "k", unicodedata.normalize("NFD", composed)) == SECRET


@given(st.text(min_size=8).filter(lambda text: len(text.strip()) >= 16))
def test_any_text_may_be_a_passphrase(passphrase: str) -> None:
    slot = keys._stretch(passphrase, b"s" * 16, QUICK_COST)
    assert slot == keys._stretch(unicodedata.normalize("NFD", passphrase), b"s" * 16, QUICK_COST)


def test_a_passphrase_that_is_no_valid_unicode_is_a_wrong_one_not_a_crash(tmp_path: Path) -> None:
    write_key_file(tmp_path / "k", SECRET, PASSPHRASE)
    with pytest.raises(WrongPassphrase):
        open_key_file(tmp_path / "k", "lantern-\udcff-quince")


@pytest.mark.parametrize(
    "wrong", ["", "Lantern-Quince-Harbor", "lantern-quince-harbor ", "x" * 200]
)
def test_a_wrong_passphrase_is_reported_as_such(tmp_path: Path, wrong: str) -> None:
    write_key_file(tmp_path / "k", SECRET, PASSPHRASE)
    with pytest.raises(WrongPassphrase):
        open_key_file(tmp_path / "k", wrong)


@pytest.mark.parametrize("short", ["", "       ", "1234567", "  12345  ", "e\u0301" * 4])
def test_a_passphrase_too_short_to_protect_is_refused(tmp_path: Path, short: str) -> None:
    with pytest.raises(UserError, match="too short"):
        write_key_file(tmp_path / "k", SECRET, short)
    assert not (tmp_path / "k").exists()


def _slot(path: Path) -> dict[str, dict[str, object]]:
    found = json.loads(path.read_bytes())
    assert isinstance(found, dict)
    return found


@pytest.mark.parametrize(
    ("part", "name", "value"),
    [
        ("argon2id", "memory_kib", 1 << 40),
        ("argon2id", "memory_kib", "much"),
        ("argon2id", "memory_kib", 7),
        ("argon2id", "passes", 0),
        ("argon2id", "passes", 65),
        ("argon2id", "lanes", 0),
        ("argon2id", "lanes", 64),
        ("argon2id", "lanes", True),
        ("argon2id", "lanes", 17),
        ("argon2id", "lanes", -4),
        ("argon2id", "memory_kib", "65536"),
        ("argon2id", "memory_kib", 65536.0),
        ("argon2id", "memory_kib", 1 << 20),
        ("argon2id", "memory_kib", 10**4000),
        ("argon2id", "passes", 49),
        ("argon2id", "passes", True),
        ("argon2id", "passes", [3]),
        ("argon2id", "salt", "ÄÄÄÄ"),
        ("argon2id", "salt", ["AAAA"]),
        ("argon2id", "salt", ""),
        ("argon2id", "salt", "AAAA"),
        ("argon2id", "salt", "not base64!"),
        ("aes256gcm", "nonce", ""),
        ("aes256gcm", "nonce", 7),
        ("aes256gcm", "wrapped", "AAAA"),
    ],
)
def test_a_damaged_key_file_is_reported_as_such(
    tmp_path: Path, part: str, name: str, value: object
) -> None:
    path = tmp_path / "k"
    write_key_file(path, SECRET, PASSPHRASE)
    slot = _slot(path)
    slot[part][name] = value
    path.write_text(json.dumps(slot))
    with pytest.raises(UserError, match="damaged"):
        open_key_file(path, PASSPHRASE)


@given(st.data())
def test_a_key_file_with_altered_bytes_never_gives_another_secret(data: st.DataObject) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "k"
        write_key_file(path, SECRET, PASSPHRASE, QUICK_COST)
        whole = path.read_bytes()
        cut = data.draw(st.integers(0, len(whole) - 1))
        ends = (b"", bytes([whole[cut] ^ 1]) + whole[cut + 1 :], b"\xff" + whole[cut + 1 :])
        altered = whole[:cut] + data.draw(st.sampled_from(ends))
        # Costs are bounded, not tiny; the test is about the other bytes.
        assume(b'"memory_kib": 8,' in altered and b'"passes": 1,' in altered)
        path.write_bytes(altered)
        with contextlib.suppress(UserError):
            assert open_key_file(path, PASSPHRASE) == SECRET


def test_a_newer_key_file_asks_for_a_newer_canvass(tmp_path: Path) -> None:
    path = tmp_path / "k"
    path.write_text(json.dumps({"format": "canvass-key-2"}))
    with pytest.raises(UserError, match="newer Canvass"):
        open_key_file(path, PASSPHRASE)


@pytest.mark.parametrize("content", [b"", b"[]", b"7", b"{}", b"\xff\xfe", b"null"])
def test_a_key_file_of_something_else_is_damaged(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "k").write_bytes(content)
    with pytest.raises(UserError, match="damaged"):
        open_key_file(tmp_path / "k", PASSPHRASE)


@pytest.mark.parametrize(
    "content",
    [
        b"[" * 100_000,
        b'{"format":' * 50_000,
        b'{"format": "canvass-key-1", "format": "canvass-key-1"}',
        b'{"format": true}',
        b'{"format": "canvass-key-1", "fingerprint": 7}',
        b'{"format": ' + b"9" * 60_000 + b"}",
        b" " * 70_000 + b"{}",
        '{"format": "canvass-key-1"}'.encode("utf-16"),
    ],
    ids=["deep", "deep objects", "twice", "bool", "number", "digits", "large", "utf-16"],
)
def test_a_key_file_made_to_do_harm_is_damaged(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "k").write_bytes(content)
    with pytest.raises(UserError, match="damaged"):
        open_key_file(tmp_path / "k", PASSPHRASE)
    assert not is_key_of(tmp_path / "k", data_key(SECRET))


def test_a_fingerprint_that_is_no_plain_text_is_damage(tmp_path: Path) -> None:
    write_key_file(tmp_path / "k", SECRET, PASSPHRASE)
    slot = json.loads((tmp_path / "k").read_bytes())
    slot["fingerprint"] = "ü" * 16
    (tmp_path / "k").write_text(json.dumps(slot), encoding="utf-8")
    assert not is_key_of(tmp_path / "k", data_key(SECRET))


@pytest.mark.parametrize("cost", [Argon2Cost(), Argon2Cost(262_144, 12, 16), Argon2Cost(8, 1, 1)])
def test_costs_that_a_small_computer_can_bear(cost: Argon2Cost) -> None:
    assert cost.is_bearable


@pytest.mark.skipif(sys.platform == "win32", reason="devices and pipes of POSIX")
@pytest.mark.parametrize("kind", ["endless", "pipe", "link to a pipe"])
def test_a_key_file_that_is_no_file_is_not_read(tmp_path: Path, kind: str) -> None:
    key = tmp_path / "k"
    if kind == "endless":
        key.symlink_to("/dev/zero")
    elif kind == "pipe":
        os.mkfifo(key)
    else:
        os.mkfifo(tmp_path / "pipe")
        key.symlink_to("pipe")
    with pytest.raises(UserError, match="cannot be read"):
        open_key_file(key, PASSPHRASE)


def test_a_key_file_that_is_a_folder_is_reported_as_such(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="cannot be read"):
        open_key_file(tmp_path, PASSPHRASE)


def test_the_recovery_code_opens_a_campaign_whose_key_file_is_lost(tmp_path: Path) -> None:
    file = make(tmp_path / "a.canvass")
    add_people(file)
    code = file.recovery_code()
    file.close()
    key_path(file.path).unlink()
    with pytest.raises(UserError, match="missing"):
        unlock_with_passphrase(file.path, PASSPHRASE)

    secret = read_recovery_code(code)
    again = open_campaign(file.path, secret, TinyDerivations(), device="d", person=TYPIST, now=NOON)
    assert [line.name for line in all_lines(again.db)] == [row["name"] for row in PEOPLE]
    again.change_passphrase("a new one for all")
    again.close()
    reopen(file.path, "a new one for all").close()


def test_a_new_passphrase_replaces_the_old_one_and_rewrites_no_data(tmp_path: Path) -> None:
    file = make(tmp_path / "a.canvass")
    add_people(file)
    code = file.recovery_code()
    file.close()
    file = reopen(file.path)
    before = file.path.read_bytes()
    file.change_passphrase("harbor-quince-lantern")
    assert file.path.read_bytes() == before
    file.close()

    with pytest.raises(WrongPassphrase):
        unlock_with_passphrase(file.path, PASSPHRASE)
    again = reopen(file.path, "harbor-quince-lantern")
    assert again.recovery_code() == code
    again.close()


def test_a_passphrase_that_is_refused_leaves_the_old_one(tmp_path: Path) -> None:
    file = make(tmp_path / "a.canvass")
    with pytest.raises(UserError, match="too short"):
        file.change_passphrase("short")
    file.close()
    reopen(file.path).close()


def test_a_key_file_knows_its_campaign_without_the_passphrase(tmp_path: Path) -> None:
    path = tmp_path / "k"
    assert not is_key_of(path, data_key(SECRET))
    write_key_file(path, SECRET, PASSPHRASE)
    assert is_key_of(path, data_key(SECRET))
    assert not is_key_of(path, data_key(SECRET[::-1]))
    write_key_file(path, SECRET, "another passphrase")
    assert is_key_of(path, data_key(SECRET))
    path.write_bytes(path.read_bytes()[:-40])
    assert not is_key_of(path, data_key(SECRET))


def test_a_changed_bit_in_a_key_file_is_an_error_or_changes_nothing(tmp_path: Path) -> None:
    path, secret = tmp_path / "drive.canvass-key", new_secret()
    write_key_file(path, secret, "four plain words here")
    whole = path.read_bytes()
    errors = 0
    for bit in range(0, 8 * len(whole), 5):
        changed = bytearray(whole)
        changed[bit // 8] ^= 1 << bit % 8
        path.write_bytes(changed)
        try:
            opened = open_key_file(path, "four plain words here")
        except UserError:
            errors += 1
        else:
            assert opened == secret
            assert is_key_of(path, data_key(secret)), bit
    assert errors > len(whole)
