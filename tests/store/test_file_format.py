"""What docs/FILE-FORMAT.md says about the bytes, read here without any code of the store."""

from __future__ import annotations

import base64
import hashlib
import json
import unicodedata
from pathlib import Path

from argon2.low_level import Type, hash_secret_raw
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from sqlcipher3 import dbapi2 as sqlcipher

from tests.support.campaigns import PASSPHRASE, add_people, make, reopen


def test_a_file_is_opened_by_what_the_page_says(tmp_path: Path) -> None:
    file = make(tmp_path / "drive.canvass")
    add_people(file)
    file.close()
    slot = json.loads((tmp_path / "drive.canvass-key").read_bytes())
    cost, wrapped = slot["argon2id"], slot["aes256gcm"]
    stretched = hash_secret_raw(
        secret=unicodedata.normalize("NFC", PASSPHRASE).encode(),
        salt=base64.b64decode(cost["salt"]),
        time_cost=cost["passes"],
        memory_cost=cost["memory_kib"],
        parallelism=cost["lanes"],
        hash_len=32,
        type=Type.ID,
    )
    nonce, box = (base64.b64decode(wrapped[name]) for name in ("nonce", "wrapped"))
    secret = AESGCM(stretched).decrypt(nonce, box, slot["format"].encode())
    assert slot["format"] == "canvass-key-1"
    assert len(secret) == 16
    key = HKDF(hashes.SHA256(), length=32, salt=None, info=b"canvass data key 1").derive(secret)
    fingerprint = hashlib.sha256(b"canvass key fingerprint" + key).digest()[:8]
    assert slot["fingerprint"] == fingerprint.hex()

    plain = sqlcipher.connect(tmp_path / "drive.canvass")
    plain.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    assert plain.execute("SELECT count(*) FROM lines").fetchone() == (4,)
    assert plain.execute("PRAGMA cipher_page_size").fetchone() == ("4096",)
    assert plain.execute("PRAGMA user_version").fetchone() == (2,)
    salt = plain.execute("PRAGMA cipher_salt").fetchone()[0]
    plain.close()
    assert (tmp_path / "drive.canvass").read_bytes()[:16].hex() == salt


def test_the_reserve_is_four_mebibytes_and_the_lock_is_empty(tmp_path: Path) -> None:
    file = make(tmp_path / "drive.canvass")
    assert (tmp_path / "drive.canvass-reserve").stat().st_size == 4 << 20
    assert (tmp_path / "drive.canvass-lock").stat().st_size == 0
    for name in ("drive.canvass-reserve", "drive.canvass-lock"):
        file.close()
        (tmp_path / name).unlink()
        file = reopen(file.path)
        assert (tmp_path / name).exists()
    file.close()
