"""What a person meets after a fault: opening, checking, destroying, and what is left then."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from canvass_app.cli import main
from canvass_app.desk.session import Session, open_with_passphrase
from canvass_app.model.errors import UserError
from canvass_app.store import queries
from tools.sample_campaign import PASSPHRASE, PERSON

from .names_left import files_with_names
from .sandbox import NAME, NEW_PASSPHRASE, Sandbox

Problems = list[str]


class Printed:
    """What commands of this process printed, in the file that its output goes to."""

    def __init__(self, output: Path) -> None:
        self._output = output

    def by(self, *command: str | Path) -> tuple[int, str]:
        """Run a command of `canvass`; return its exit code and what it printed."""
        before = self._output.stat().st_size
        code = main([str(each) for each in command])
        with self._output.open("rb") as stream:
            stream.seek(before)
            return code, stream.read().decode(errors="replace")


@contextmanager
def opened(campaign: Path, passphrase: str = PASSPHRASE) -> Iterator[Session]:
    """Open the campaign as the program does."""
    session = open_with_passphrase(campaign, passphrase, PERSON)
    try:
        yield session
    finally:
        session.close()


def sound(sandbox: Sandbox, printed: Printed) -> Problems:
    """Return why `canvass check` is not content."""
    code, text = printed.by("check", sandbox.campaign)
    return [] if code == 0 else [f"check ends with {code}: {_short(text)}"]


def looked_into(
    sandbox: Sandbox, look: Callable[[Session], Problems], passphrase: str = PASSPHRASE
) -> Problems:
    """Return what is wrong inside, or that the campaign does not open."""
    try:
        with opened(sandbox.campaign, passphrase) as session:
            return look(session)
    except UserError as error:
        return [f"does not open: {error.problem} {error.remedy}"]


def cells_lost(session: Session, said: Sequence[str]) -> Problems:
    """Return which of the cells that were told to be saved are not there."""
    lines = {line.id: line for line in queries.lines.all_lines(session.db)}
    lost = [
        (line, field)
        for (line, field), value in cells_told(said).items()
        if getattr(lines.get(line), field, None) != value
    ]
    return [f"{len(lost)} acknowledged cells are lost, the first is {lost[0]}"] if lost else []


def cells_told(said: Sequence[str]) -> dict[tuple[str, str], str]:
    """Return the cells that were told to be saved; one that is just being undone may be either."""
    cells: dict[tuple[str, str], str] = {}
    for told in said:
        kind, _, rest = told.partition(" ")
        if kind == "cell":
            line, field, value = rest.split(" ", 2)
            cells[line, field] = value
        elif kind == "undoing":
            line, field = rest.split(" ")
            del cells[line, field]
    return cells


def destroyed(sandbox: Sandbox, printed: Printed) -> Problems:
    """Destroy the campaign with its exports; return why not, and which names are left unlisted."""
    return _destroy(sandbox, printed) + _names_unlisted(sandbox)


def _destroy(sandbox: Sandbox, printed: Printed) -> Problems:
    """Destroy the campaign; return why that was not possible.

    If the key is gone and no destruction was begun, nobody can open the campaign. Its files are
    then deleted by hand, as SECURITY.md says.
    """
    os.environ["CANVASS_PASSPHRASE"] = _passphrase_of(sandbox)
    code, text = printed.by(
        "destroy", sandbox.campaign, "--yes-destroy", NAME, "--exports", "--record", sandbox.record
    )
    if code == 0:
        return []
    begun = any(_own_files(sandbox, "-destroying"))
    if begun or any(_own_files(sandbox, "-key")):
        return [f"destroy ends with {code}{' and does not go on' * begun}: {_short(text)}"]
    _delete_by_hand(sandbox)
    return []


def _names_unlisted(sandbox: Sandbox) -> Problems:
    """Return the files that hold names after all of that, and are listed in no record."""
    records = "".join(path.read_text("utf-8", "replace") for path in _records(sandbox))
    return [
        f"names are left in {path.relative_to(sandbox.root)}"
        for path in files_with_names(sandbox.root)
        if str(path) not in records
    ]


def as_json(text: str) -> dict[str, object]:
    """Return the result that a command printed with `--json`."""
    found = json.loads(text[text.index("{") : text.rindex("}") + 1])
    assert isinstance(found, dict)
    return found


def _passphrase_of(sandbox: Sandbox) -> str:
    for passphrase in (NEW_PASSPHRASE, PASSPHRASE):
        try:
            with opened(sandbox.campaign, passphrase):
                return passphrase
        except UserError:
            continue
    return PASSPHRASE


def _own_files(sandbox: Sandbox, ending: str = "*") -> Iterator[Path]:
    return sandbox.campaign.parent.glob(f"{sandbox.campaign.name}{ending}")


def _delete_by_hand(sandbox: Sandbox) -> None:
    for path in _own_files(sandbox):
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink()


def _records(sandbox: Sandbox) -> list[Path]:
    return [path for path in sandbox.root.rglob("*.txt") if "record" in path.name]


def _short(text: str) -> str:
    return " | ".join(text.split("\n"))[:600]
