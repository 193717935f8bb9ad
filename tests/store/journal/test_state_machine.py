"""Random acts on a real file: undo returns to the previous state, and refolding gives the same."""

from __future__ import annotations

import shutil
import tempfile
from functools import cache
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, precondition, rule

from canvass_app.model.ids import CAMPAIGN_ID, new_id, office_id, pair_id
from canvass_app.model.line import LineState
from canvass_app.model.pair import Verdict
from canvass_app.model.route import Tier
from canvass_app.store.campaign_file import CampaignFile
from canvass_app.store.entities import CAMPAIGN, LINE, OFFICE, PAIR, REMOVED, ROUTE, SHEET
from canvass_app.store.journal.acts import Act
from canvass_app.store.journal.rebuild import canonical_dump
from canvass_app.store.keys import key_path
from tests.support.campaigns import LABEL, make, reopen
from tests.support.derived import require_derived_in_step

NAMES = ("Zephyrine Quillfeather", "Suharto", "王芳", "")
ZIPS = ("94601", "97201", "")


@cache
def template() -> Path:
    path = Path(tempfile.mkdtemp()) / "template.canvass"
    make(path).close()
    return path


class Acts(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.path = self.folder / "drive.canvass"
        shutil.copy(template(), self.path)
        shutil.copy(key_path(template()), key_path(self.path))
        self.file: CampaignFile = reopen(self.path)
        self.lines: list[str] = []
        self.sheets: list[str] = []
        self.done: list[tuple[list[str], list[str]]] = []
        self.undone: list[tuple[list[str], list[str]]] = []

    def dump(self) -> list[str]:
        return list(canonical_dump(self.file.db))

    def act(self, body: object) -> None:
        before = self.dump()
        assert callable(body)
        outcome = self.file.perform("t", LABEL, body)
        after = self.dump()
        if not outcome.topics:
            assert after == before
        else:
            self.done.append((before, after))
            self.undone.clear()

    def any_line(self, data: st.DataObject) -> str:
        return data.draw(st.sampled_from(self.lines))

    @rule(name=st.sampled_from(NAMES), zip_=st.sampled_from(ZIPS))
    def type_line(self, name: str, zip_: str) -> None:
        line_id = new_id()
        self.lines.append(line_id)
        row = {"sheet_id": "s", "number": len(self.lines), "name": name, "zip": zip_}
        self.act(lambda act: act.put(LINE, line_id, row))

    @precondition(lambda self: self.lines)
    @rule(data=st.data(), field=st.sampled_from(["name", "street", "zip", "signed_on"]))
    def correct_line(self, data: st.DataObject, field: str) -> None:
        line_id, value = self.any_line(data), data.draw(st.sampled_from([*NAMES, *ZIPS]))
        self.act(lambda act: act.put(LINE, line_id, {field: value}))

    @precondition(lambda self: self.lines)
    @rule(data=st.data(), state=st.sampled_from(LineState))
    def mark_line(self, data: st.DataObject, state: LineState) -> None:
        line_id = self.any_line(data)
        self.act(lambda act: act.put(LINE, line_id, {"status": state}))

    @precondition(lambda self: self.lines)
    @rule(data=st.data(), preferred=st.booleans())
    def let_line_count(self, data: st.DataObject, preferred: bool) -> None:
        line_id = self.any_line(data)
        self.act(lambda act: act.put(LINE, line_id, {"preferred": preferred}))

    @precondition(lambda self: self.lines)
    @rule(data=st.data(), gone=st.booleans())
    def remove_or_bring_back_line(self, data: st.DataObject, gone: bool) -> None:
        line_id = self.any_line(data)
        self.act(lambda act: act.put(LINE, line_id, {REMOVED: gone}))

    @precondition(lambda self: len(self.lines) > 1)
    @rule(data=st.data(), verdict=st.sampled_from(Verdict))
    def decide_pair(self, data: st.DataObject, verdict: Verdict) -> None:
        pair = st.lists(st.sampled_from(self.lines), min_size=2, max_size=2, unique=True)
        a, b = sorted(data.draw(pair))
        values = {"line_a": a, "line_b": b, "verdict": verdict}
        self.act(lambda act: act.put(PAIR, pair_id(a, b), values))

    @precondition(lambda self: self.lines)
    @rule(data=st.data(), tier=st.sampled_from([Tier.CERTAIN, Tier.NO_MAYOR, Tier.QUEUE]))
    def decide_route(self, data: st.DataObject, tier: Tier) -> None:
        line_id = self.any_line(data)
        self.act(lambda act: act.put(ROUTE, line_id, {"tier": tier, "place": "Alder Falls"}))

    @rule(number=st.sampled_from("123"), stated=st.one_of(st.none(), st.integers(0, 20)))
    def start_sheet(self, number: str, stated: int | None) -> None:
        sheet_id = new_id()
        self.sheets.append(sheet_id)
        self.act(lambda act: act.put(SHEET, sheet_id, {"number": number, "stated": stated}))

    @precondition(lambda self: self.sheets)
    @rule(data=st.data(), done=st.booleans())
    def finish_sheet(self, data: st.DataObject, done: bool) -> None:
        sheet_id = data.draw(st.sampled_from(self.sheets))
        self.act(lambda act: act.put(SHEET, sheet_id, {"done": done}))

    @rule(place=st.sampled_from("AB"), inside=st.lists(st.sampled_from(ZIPS[:2]), unique=True))
    def save_office(self, place: str, inside: list[str]) -> None:
        values = {"state": "OR", "place": place, "zips_inside": tuple(inside)}
        self.act(lambda act: act.put(OFFICE, office_id("OR", place), values))

    @rule(place=st.sampled_from("AB"))
    def remove_office(self, place: str) -> None:
        self.act(lambda act: act.put(OFFICE, office_id("OR", place), {REMOVED: True}))

    @rule(name=st.sampled_from(NAMES), k=st.integers(1, 5))
    def change_settings(self, name: str, k: int) -> None:
        values = {"name": name, "minimum_signers": k}
        self.act(lambda act: act.put(CAMPAIGN, CAMPAIGN_ID, values))

    @rule(count=st.integers(1, 6), name=st.sampled_from(NAMES))
    def take_in_many(self, count: int, name: str) -> None:
        rows = [(new_id(), {"sheet_id": "s", "number": n, "name": name}) for n in range(count)]
        self.lines += [line_id for line_id, _ in rows]

        def body(act: Act) -> None:
            act.put_new(LINE, rows)
            act.put(SHEET, "many", {"number": "99", "done": True})

        self.act(body)

    @precondition(lambda self: self.lines)
    @rule(data=st.data(), name=st.sampled_from(NAMES))
    def change_one_line_twice_in_one_act(self, data: st.DataObject, name: str) -> None:
        line_id = self.any_line(data)

        def body(act: Act) -> None:
            act.put(LINE, line_id, {"name": name, "unit": "4"})
            act.put(LINE, line_id, {"name": name + " Jr", "zip": "94601"})

        self.act(body)

    @rule()
    def undo(self) -> None:
        name = self.file.undo().value
        if not self.done:
            assert name is None
            return
        assert name is not None
        former, later = self.done.pop()
        assert self.dump() == former
        self.undone.append((former, later))

    @rule()
    def redo(self) -> None:
        name = self.file.redo().value
        if not self.undone:
            assert name is None
            return
        assert name is not None
        former, later = self.undone.pop()
        assert self.dump() == later
        self.done.append((former, later))

    @rule()
    def close_and_open(self) -> None:
        before = self.dump()
        self.file.close()
        self.file = reopen(self.path)
        assert self.dump() == before

    @rule()
    def fold_again(self) -> None:
        undone = self.file.db.execute("SELECT act FROM undone_acts ORDER BY act").fetchall()
        require_derived_in_step(self.file)
        assert self.file.rebuild()
        require_derived_in_step(self.file)
        again = self.file.db.execute("SELECT act FROM undone_acts ORDER BY act").fetchall()
        assert again == undone

    def teardown(self) -> None:
        try:
            require_derived_in_step(self.file)
            assert self.file.rebuild()
        finally:
            self.file.close()
            shutil.rmtree(self.folder)


TestActs = pytest.mark.slow(Acts.TestCase)
TestActs.settings = settings(max_examples=30, stateful_step_count=30, deadline=None)
