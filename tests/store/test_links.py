"""One file has one name inside: whichever link or spelling leads to a campaign, it is the same."""

from __future__ import annotations

import os
import shutil
import sys
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest

from canvass_app.model.errors import UserError
from canvass_app.store.backups import list_backups
from canvass_app.store.belongings import own_files
from canvass_app.store.destruction import destroy_files
from canvass_app.store.keys import WrongPassphrase, data_key, key_path, write_key_file
from canvass_app.store.links import links_to, real_path
from canvass_app.store.lockfile import AlreadyOpen
from canvass_app.store.restoring import restore_backup
from canvass_app.store.unlocking import unlock_with_passphrase
from tests.support.campaigns import NOON, PASSPHRASE, add_people, add_sheet, make, reopen
from tests.support.processes import start

NEW = "harbor-quince-lantern"
needs_links = pytest.mark.skipif(sys.platform == "win32", reason="links need a right there")


def _to_the_file(real: Path, other: Path) -> Path:
    (other / "name").symlink_to(real)
    return other / "name"


def _relative(real: Path, other: Path) -> Path:
    (other / "name.canvass").symlink_to(os.path.relpath(real, other))
    return other / "name.canvass"


def _to_the_folder(real: Path, other: Path) -> Path:
    (other / "folder").symlink_to(real.parent, target_is_directory=True)
    return other / "folder" / real.name


def _chain(real: Path, other: Path) -> Path:
    (other / "last").symlink_to(real)
    (other / "middle").symlink_to("last")
    (other / "deep").mkdir()
    (other / "deep" / "first").symlink_to(Path("..") / "middle")
    return other / "deep" / "first"


def _through_a_linked_folder(real: Path, other: Path) -> Path:
    # “..” counts from where the link really is, not from the name that led there.
    (real.parent / "inner").mkdir()
    (real.parent / "inner" / "link").symlink_to(Path("..") / real.name)
    (other / "folder").symlink_to(real.parent / "inner", target_is_directory=True)
    return other / "folder" / "link"


def _with_dots(real: Path, other: Path) -> Path:
    return other / ".." / real.parent.name / "." / real.name


WAYS = [_to_the_file, _relative, _to_the_folder, _chain, _through_a_linked_folder, _with_dots]
Way = Callable[[Path, Path], Path]


@pytest.fixture
def real(tmp_path: Path) -> Path:
    """A closed campaign in a folder of its own; the folder “other” is for links."""
    (tmp_path / "home").mkdir()
    (tmp_path / "other").mkdir()
    file = make(tmp_path / "home" / "drive.canvass")
    add_people(file)
    file.close()
    return file.path


@pytest.fixture
def other(real: Path) -> Path:
    return real.parent.parent / "other"


def files_in(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir() if not path.is_symlink() and path.is_file()}


@needs_links
@pytest.mark.parametrize("way", WAYS)
def test_a_new_passphrase_through_a_link_ends_the_old_one(
    real: Path, other: Path, way: Way
) -> None:
    file = reopen(way(real, other))
    assert file.path == real
    file.change_passphrase(NEW)
    backup = file.back_up("asked", NOON)
    file.close()
    with pytest.raises(WrongPassphrase):
        unlock_with_passphrase(real, PASSPHRASE)
    reopen(real, NEW).close()
    assert files_in(other) == set()
    assert list_backups(real) == [backup]


@needs_links
@pytest.mark.parametrize("way", WAYS)
def test_a_restore_through_a_link_restores_the_file_and_leaves_the_link(
    real: Path, other: Path, way: Way
) -> None:
    link = way(real, other)
    file = reopen(real)
    before = file.back_up("asked", NOON)
    add_sheet(file, "after the backup")
    file.close()
    links = links_to(link)
    chosen = list_backups(link)
    assert chosen == [before]
    key = data_key(unlock_with_passphrase(chosen[0].path, PASSPHRASE))
    moved = restore_backup(chosen[0].path, link, key, NOON)
    assert moved is not None
    assert moved.parent == real.parent
    assert links_to(link) == links
    file = reopen(real)
    assert file.db.execute("SELECT count(*) FROM sheets").fetchone() == (1,)
    file.close()


@needs_links
@pytest.mark.parametrize("way", WAYS)
def test_who_opens_it_by_another_name_finds_the_lock(real: Path, other: Path, way: Way) -> None:
    link = way(real, other)
    holder = start("tests.support.opener", str(link), "hold")
    assert holder.stdout is not None
    assert holder.stdout.readline() == "opened\n"
    with pytest.raises(AlreadyOpen):
        reopen(real)
    holder.communicate("\n")
    reopen(real).close()


@needs_links
@pytest.mark.parametrize("way", WAYS)
def test_destroying_through_a_link_leaves_neither_the_link_nor_what_an_old_version_put_there(
    real: Path, other: Path, way: Way
) -> None:
    link = way(real, other)
    (other / "notes.txt").write_text("somebody's own", encoding="utf-8")
    if link.is_symlink():
        shutil.copy(key_path(real), key_path(link))
        backups = link.with_name(f"{link.name}-backups")
        backups.mkdir()
        shutil.copy(real, backups / "drive-20260607-120000-day.canvass")
        shutil.copy(key_path(real), backups / "drive-20260607-120000-day.canvass-key")
        link.with_name(f"{link.name}-reserve").write_bytes(b"x")
    file = reopen(link)
    links = file.links
    file.close()
    destroy_files(file.path, (), links)
    left = {path for path in real.parent.parent.rglob("*") if not path.is_dir()}
    assert left == {other / "notes.txt"}


@needs_links
def test_a_passphrase_that_an_old_version_wrote_next_to_a_link_becomes_the_one(
    real: Path, other: Path
) -> None:
    link = _to_the_file(real, other)
    write_key_file(key_path(link), unlock_with_passphrase(real, PASSPHRASE), NEW)
    with pytest.raises(WrongPassphrase):
        unlock_with_passphrase(link, "neither of the two")
    reopen(link, NEW).close()
    assert not key_path(link).exists()
    with pytest.raises(WrongPassphrase):
        unlock_with_passphrase(real, PASSPHRASE)
    reopen(real, NEW).close()


@needs_links
def test_a_key_file_of_another_campaign_next_to_a_link_is_left_alone(
    real: Path, other: Path
) -> None:
    link = _to_the_file(real, other)
    write_key_file(key_path(link), bytes(16), NEW)
    with pytest.raises(WrongPassphrase):
        unlock_with_passphrase(link, NEW)
    assert key_path(link).exists()
    reopen(link).close()


@needs_links
def test_backups_that_an_old_version_put_next_to_a_link_are_found(real: Path, other: Path) -> None:
    link = _to_the_file(real, other)
    file = reopen(real)
    made = file.back_up("asked", NOON)
    file.close()
    folder = link.with_name(f"{link.name}-backups")
    shutil.move(made.path.parent, folder)
    assert [backup.path for backup in list_backups(link)] == [folder / made.path.name]


@needs_links
def test_a_new_campaign_through_a_dangling_link_is_where_the_link_leads(
    real: Path, other: Path
) -> None:
    (other / "name.canvass").symlink_to(real.parent / "new.canvass")
    file = make(other / "name.canvass")
    file.close()
    assert file.path == real.parent / "new.canvass"
    assert files_in(other) == set()
    reopen(other / "name.canvass").close()
    with pytest.raises(UserError, match="already exists"):
        make(other / "name.canvass")


@needs_links
@pytest.mark.parametrize("target", ["b", "a"])
def test_links_in_a_circle_are_told(other: Path, target: str) -> None:
    (other / "a").symlink_to(target)
    (other / "b").symlink_to("a")
    for attempt in (make, reopen, list_backups):
        with pytest.raises(UserError, match="does not lead to a file"):
            attempt(other / "a")


@needs_links
def test_a_new_passphrase_goes_into_the_key_file_that_a_link_leads_to(
    real: Path, other: Path
) -> None:
    shutil.move(key_path(real), other / "kept on a stick")
    key_path(real).symlink_to(other / "kept on a stick")
    file = reopen(real)
    file.change_passphrase(NEW)
    file.close()
    assert key_path(real).is_symlink()
    with pytest.raises(WrongPassphrase):
        unlock_with_passphrase(real, PASSPHRASE)
    destroy_files(real, ())
    assert files_in(other) == set()
    assert files_in(real.parent) == set()


@needs_links
def test_a_key_link_to_something_else_takes_nothing_with_it(real: Path, other: Path) -> None:
    (other / "diary.txt").write_text("somebody's own", encoding="utf-8")
    key_path(real).unlink()
    key_path(real).symlink_to(other / "diary.txt")
    destroy_files(real, ())
    assert (other / "diary.txt").read_text(encoding="utf-8") == "somebody's own"
    assert not key_path(real).is_symlink()


@needs_links
def test_of_backups_kept_elsewhere_only_those_of_the_campaign_go(real: Path, other: Path) -> None:
    real.with_name(f"{real.name}-backups").symlink_to(other)
    file = reopen(real)
    made = file.back_up("asked", NOON)
    file.close()
    (other / "taxes-20260607-120000-day.canvass").write_bytes(b"of another campaign")
    (other / "walk.party.txt").write_bytes(b"somebody's own")
    assert made in list_backups(real)
    done = destroy_files(real, ())
    assert done.left == []
    assert files_in(other) == {"taxes-20260607-120000-day.canvass", "walk.party.txt"}
    assert list(real.parent.iterdir()) == []


@needs_links
def test_making_a_backup_removes_nothing_of_others_from_a_shared_folder(
    real: Path, other: Path
) -> None:
    real.with_name(f"{real.name}-backups").symlink_to(other)
    (other / "walk.party.txt").write_bytes(b"somebody's own")
    old = "taxes-20200607-120000-day.canvass"
    for name in (old, "taxes-20200608-120000-day.canvass"):
        (other / name).write_bytes(b"of another campaign")
    file = reopen(real)
    for hour in range(12):
        file.back_up("day", NOON.replace(hour=hour))
    file.close()
    assert {"walk.party.txt", old} <= files_in(other)


def test_a_name_with_composed_and_decomposed_accents_is_one_name(tmp_path: Path) -> None:
    written = unicodedata.normalize("NFD", "Año.canvass")
    file = make(tmp_path / written)
    file.close()
    assert real_path(tmp_path / unicodedata.normalize("NFC", written)) == file.path
    again = reopen(tmp_path / unicodedata.normalize("NFC", written))
    assert again.path == file.path
    again.close()


def test_a_campaign_is_not_made_under_a_name_that_differs_in_case_or_form_only(
    tmp_path: Path,
) -> None:
    make(tmp_path / "Año.canvass").close()
    before = files_in(tmp_path)
    for name in ("año.canvass", "AÑO.CANVASS", unicodedata.normalize("NFD", "Año.canvass")):
        with pytest.raises(UserError, match="already exists"):
            make(tmp_path / name)
    assert files_in(tmp_path) == before


def test_a_file_with_a_second_name_is_not_opened_by_either(real: Path) -> None:
    second = real.with_name("second.canvass")
    file = reopen(real)
    add_sheet(file, "only in the log")
    try:
        second.hardlink_to(real)
    except OSError:
        file.close()
        pytest.skip("no hard links here")
    shutil.copy(key_path(real), key_path(second))
    assert "another name" in run_and_say(second)
    add_sheet(file, "still saved")
    file.close()
    said = run_and_say(real)
    assert "second.canvass" in said
    second.unlink()
    assert run_and_say(real) == "opened\n"


def run_and_say(path: Path) -> str:
    process = start("tests.support.opener", str(path), "type")
    return process.communicate()[0]


@needs_links
@pytest.mark.parametrize("ending", ["-reserve", ".restoring-part", ".restoring", ".creating"])
def test_a_link_that_somebody_planted_leads_no_writing_elsewhere(
    real: Path, other: Path, ending: str
) -> None:
    diary = other / "diary.txt"
    diary.write_text("somebody's own", encoding="utf-8")
    file = reopen(real)
    made = file.back_up("asked", NOON)
    key = data_key(unlock_with_passphrase(real, PASSPHRASE))
    file.close()
    for base in (real, real.with_name("new.canvass")):
        planted = base.with_name(base.name + ending)
        planted.unlink(missing_ok=True)
        planted.symlink_to(diary)
    restore_backup(made.path, real, key, NOON)
    reopen(real).close()
    make(real.with_name("new.canvass")).close()
    assert diary.read_text(encoding="utf-8") == "somebody's own"
    assert not real.is_symlink()


@needs_links
def test_own_files_are_named_once_keys_first_and_links_last(real: Path, other: Path) -> None:
    link = _to_the_file(real, other)
    file = reopen(link)
    file.back_up("asked", NOON)
    found = own_files(real, file.links)
    file.close()
    assert len(found) == len(set(found))
    kinds = ["key" if path.name.endswith("-key") else "other" for path in found]
    assert kinds == sorted(kinds)
    assert found[-1] == link
