"""The acts that are killed, and what must be true of each after that."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from canvass_app.cli import main
from canvass_app.desk.session import Session
from canvass_app.store import queries
from canvass_app.store.backups import list_backups, verify_copy
from canvass_app.store.keys import data_key
from canvass_app.store.unlocking import unlock_with_passphrase
from tools.sample_campaign import PASSPHRASE

from . import prepared
from .aftermath import Printed, Problems, cells_lost, looked_into, opened, sound
from .restoring import after_restore
from .sandbox import NEW_PASSPHRASE, Sandbox
from .typing_hand import type_at_desk, type_in_window
from .victim import Hand

Look = Callable[[Sequence[str], Sandbox, Printed], Problems]


@dataclass(frozen=True)
class Act:
    """One kind of work. `kills` and `cuts` are how often it is killed and its power cut;
    `in_a_row` how many kills one campaign goes through before it is destroyed.
    """

    name: str
    prepare: Callable[[Sandbox], None]
    work: Callable[[Sandbox, Hand], None]
    look: Look
    kills: int = 200
    cuts: int = 50
    in_a_row: int = 1


def _commands(*commands: tuple[str, ...]) -> Callable[[Sandbox, Hand], None]:
    """Return work that runs commands of `canvass` one after another and says how each ended.

    In their words, FILE, LISTS and PACKETS are places of the sandbox.
    """

    def work(sandbox: Sandbox, hand: Hand) -> None:
        places = {
            "FILE": str(sandbox.campaign),
            "LISTS": str(sandbox.lists),
            "PACKETS": str(sandbox.packets),
        }
        hand.begin()
        for command in commands:
            words = []
            for word in command:
                first, slash, rest = word.partition("/")
                words.append(places.get(first, first) + slash + rest)
            hand.say(f"exit {main(words)}")

    return work


def _after(inside: Callable[[Session, Sequence[str]], Problems]) -> Look:
    """Return a look that has the campaign checked, and looks into it."""

    def look(said: Sequence[str], sandbox: Sandbox, printed: Printed) -> Problems:
        # Checked first: opening and closing it would fold the log into the file.
        problems = _unexpected(said) + sound(sandbox, printed)
        return problems + looked_into(sandbox, lambda session: inside(session, said))

    return look


def _unexpected(said: Sequence[str]) -> Problems:
    """Return errors of the victim itself: 0 is success, 3 that some rows are to be repaired."""
    return [told for told in said if told.startswith("raised") or told in ("exit 2", "exit 70")]


def _after_typing(session: Session, said: Sequence[str]) -> Problems:
    return cells_lost(session, said)


def _after_import(said: Sequence[str], sandbox: Sandbox, printed: Printed) -> Problems:
    problems = _after(_imported_lines)(said, sandbox, printed)
    with opened(sandbox.campaign) as session:
        if queries.lines.totals(session.db, "").lines == prepared.LINES:
            # Nothing was taken from the list, so it is not for the campaign to remember it.
            prepared.list_of(sandbox).unlink()
    return problems


def _imported_lines(session: Session, said: Sequence[str]) -> Problems:
    count = queries.lines.totals(session.db, "").lines - prepared.LINES
    if count not in (0, prepared.IMPORTED):
        return [f"{count} lines are imported"]
    lost = "exit 3" in said and not count
    return ["an acknowledged import is lost"] if lost else []


def _after_search(session: Session, said: Sequence[str]) -> Problems:
    done = "exit 0" in said and not queries.pairs.counts(session.db).same
    return ["the acknowledged pairs are lost"] if done else []


def _after_packets(session: Session, said: Sequence[str]) -> Problems:
    done = "exit 0" in said and not queries.campaign.packet_count(session.db)
    return ["the acknowledged packets are lost"] if done else []


def _after_export(session: Session, said: Sequence[str]) -> Problems:
    told = sum(line.startswith("exit 0") for line in said)
    kept = len(queries.campaign.exports(session.db))
    return [f"{told} exports are acknowledged, {kept} recorded"] if kept < told else []


def _all_lines(session: Session, said: Sequence[str]) -> Problems:
    count = queries.lines.totals(session.db, "").lines
    return [] if count == prepared.LINES else [f"{count} lines instead of {prepared.LINES}"]


def _after_backup(said: Sequence[str], sandbox: Sandbox, printed: Printed) -> Problems:
    problems = _after(_all_lines)(said, sandbox, printed)
    backups = list_backups(sandbox.campaign)
    for backup in backups:
        secret = unlock_with_passphrase(backup.path, PASSPHRASE)
        verify_copy(backup.path, data_key(secret))
    lost = "exit 0" in said and not backups
    return [*problems, "the acknowledged backup is lost"] if lost else problems


def _after_passphrase(said: Sequence[str], sandbox: Sandbox, printed: Printed) -> Problems:
    def tried(passphrase: str) -> Problems:
        return looked_into(sandbox, lambda session: _all_lines(session, said), passphrase)

    new = tried(NEW_PASSPHRASE)
    if "exit 0" in said:
        return [f"the acknowledged passphrase: {problem}" for problem in new]
    old = tried(PASSPHRASE)
    return [*old, *new] if old and new else []


def _after_destroying(said: Sequence[str], sandbox: Sandbox, printed: Printed) -> Problems:
    left = _own_files(sandbox) if "exit 0" in said else []
    return [*_unexpected(said), *(f"{path.name} is left after destroying" for path in left)]


def _own_files(sandbox: Sandbox) -> list[Path]:
    return list(sandbox.campaign.parent.glob(f"{sandbox.campaign.name}*"))


ACTS = (
    Act("typing", prepared.with_lines, type_in_window, _after(_after_typing), 400, 100, 10),
    Act("recording", prepared.with_lines, type_at_desk, _after(_after_typing), 1600, 400, 10),
    Act(
        "import",
        prepared.with_list,
        _commands(("import", "FILE", "LISTS/in.csv")),
        _after_import,
    ),
    Act(
        "duplicates",
        prepared.not_searched,
        _commands(("duplicates", "FILE", "--settle", "certain", "--pairs", "LISTS/pairs.csv")),
        _after(_after_search),
    ),
    Act(
        "packets",
        prepared.with_lines,
        _commands(("packets", "FILE", "--out", "PACKETS", "--jobs", "1")),
        _after(_after_packets),
        160,
    ),
    Act(
        "packets in processes",
        prepared.with_lines,
        _commands(("packets", "FILE", "--out", "PACKETS", "--jobs", "2")),
        _after(_after_packets),
        40,
        0,
    ),
    Act(
        "export",
        prepared.with_lines,
        _commands(
            ("export", "FILE", "--out", "LISTS/all.csv", "--profile", "full"),
            ("export", "FILE", "--out", "LISTS/all.xlsx", "--profile", "full"),
            ("export", "FILE", "--out", "LISTS/all.csv", "--profile", "recipient", "--force"),
        ),
        _after(_after_export),
    ),
    Act("backup", prepared.with_lines, _commands(("backup", "FILE")), _after_backup),
    Act(
        "restore",
        prepared.with_backup_and_newer_acts,
        _commands(("restore", "FILE", "--yes")),
        after_restore,
        cuts=100,
    ),
    Act("migration", prepared.of_format_1, _commands(("info", "FILE")), _after(_all_lines)),
    Act("passphrase", prepared.with_lines, _commands(("passphrase", "FILE")), _after_passphrase),
    Act(
        "destroy",
        prepared.with_written_files,
        _commands(("destroy", "FILE", "--yes-destroy", "Training city", "--exports",
                   "--record", "LISTS/record.txt")),
        _after_destroying,
    ),
)  # fmt: skip
