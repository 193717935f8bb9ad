"""A person's decisions about two or more lines, each as one act that can be undone."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import combinations

from canvass_app.desk.session import Session
from canvass_app.model.changes import Outcome
from canvass_app.model.errors import UserError
from canvass_app.model.ids import pair_id
from canvass_app.model.line import Line, is_complete
from canvass_app.model.pair import Verdict
from canvass_app.model.words import Words, say, say_count
from canvass_app.store import queries
from canvass_app.store.entities import LINE, PAIR
from canvass_app.store.journal.acts import Act

_PAIR_LABELS = {
    Verdict.SAME: say("Same person"),
    Verdict.DIFFERENT: say("Different people"),
    Verdict.OPEN: say("Decision undone"),
}


def decide(session: Session, line_a: str, line_b: str, verdict: Verdict) -> Outcome[object]:
    """Store a person's decision about two lines; `OPEN` undoes an earlier one."""
    return session.perform(
        "pair.decided",
        _PAIR_LABELS[verdict],
        lambda act: put_decision(act, line_a, line_b, verdict),
    )


def take_back(session: Session, pairs: Sequence[tuple[str, str]]) -> Outcome[object]:
    """Make these pairs of lines undecided again, as one act."""

    def body(act: Act) -> None:
        for line_a, line_b in pairs:
            put_decision(act, line_a, line_b, Verdict.OPEN)

    return session.perform("pair.decided", _PAIR_LABELS[Verdict.OPEN], body)


def decide_group(session: Session, line_ids: Iterable[str], verdict: Verdict) -> Outcome[object]:
    """Store a person's decision about all of these lines together, as one act.

    `SAME` joins each line to the first one, so that undoing one later removes only that line; it
    overrides earlier contrary decisions among them. `DIFFERENT` and `OPEN` apply to every two of
    the lines. Raises ValueError for fewer than two lines.
    """
    lines = sorted(set(line_ids))
    if len(lines) < 2:
        raise ValueError("a group has two lines or more")
    pairs = set(combinations(lines, 2))
    if verdict is Verdict.SAME:
        said = queries.review.decisions_within(session.db, lines)
        against = {(d.line_a, d.line_b) for d in said if d.verdict is Verdict.DIFFERENT}
        pairs = against | {(lines[0], other) for other in lines[1:]}

    def body(act: Act) -> None:
        for line_a, line_b in sorted(pairs):
            put_decision(act, line_a, line_b, verdict)

    return session.perform("group.decided", _group_label(verdict, len(lines)), body)


def choose_counting(session: Session, line_id: str, among: Sequence[str] = ()) -> Outcome[object]:
    """Make this line count for its signer, instead of any of `among` and the signer's others.

    The choice applies while the line is complete, even if other lines join the signer later. Raises
    `UserError` if the line is gone or incomplete.
    """
    line = queries.lines.line(session.db, line_id)
    if line is None or not is_complete(line):
        raise UserError(
            say("An incomplete line cannot count."),
            say("Complete it in Paper entry first, or choose another line to count."),
        )
    rivals = {*among, *_lines_of_signer(session, line_id)} - {line_id}

    def body(act: Act) -> None:
        act.put(LINE, line_id, {"preferred": True})
        for rival in queries.lines.lines(session.db, sorted(rivals)):
            act.put(LINE, rival.id, {"preferred": False})

    return session.perform("line.chosen", _choice_label(session, line), body)


def put_decision(act: Act, line_a: str, line_b: str, verdict: Verdict) -> None:
    """Record a decision about two lines as a part of an act."""
    first, second = sorted((line_a, line_b))
    values = {"line_a": first, "line_b": second, "verdict": verdict}
    act.put(PAIR, pair_id(first, second), values)


def settled_label(count: int) -> Words:
    """Return the name of the act that settles the certain pairs."""
    return say_count(
        "{count} certain duplicate settled", "{count} certain duplicates settled", count
    )


def undo_decision(session: Session) -> Outcome[Words | None]:
    """Undo the newest act if it is one of these decisions; else change nothing, return None."""
    newest = session.file.undo_label()
    decided = newest is not None and newest.template in _UNDONE_HERE
    return session.undo() if decided else Outcome(None)


def _lines_of_signer(session: Session, line_id: str) -> list[str]:
    found = queries.pairs.signer_of(session.db, [line_id])
    signer = found[line_id][0] if line_id in found else line_id
    return queries.review.lines_of_signers(session.db, [signer])[signer]


def _choice_label(session: Session, line: Line) -> Words:
    sheet = queries.sheets.sheet(session.db, line.sheet_id)
    return _chosen(line.number, sheet.number if sheet else "")


def _chosen(line: int, sheet: str) -> Words:
    return say("Line {n} of sheet {sheet} chosen to count", n=line, sheet=sheet)


def _group_label(verdict: Verdict, count: int) -> Words:
    match verdict:
        case Verdict.SAME:
            return say("{count} lines: one person", count=count)
        case Verdict.DIFFERENT:
            return say("{count} lines: different people", count=count)
        case Verdict.OPEN:
            return say("{count} lines: decision undone", count=count)


_UNDONE_HERE = frozenset(
    label.template
    for label in (
        *_PAIR_LABELS.values(),
        *(_group_label(verdict, 2) for verdict in Verdict),
        *(settled_label(count) for count in (1, 2)),
        _chosen(1, ""),
    )
)
