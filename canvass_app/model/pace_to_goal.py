"""How fast signatures come, and whether the goal will be reached at that pace."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from canvass_app.model.words import Words, say, say_count

PACE_DAYS = 14
"""The days over which the current pace is averaged: two weeks even out weekends."""


@dataclass(frozen=True, slots=True)
class Growth:
    """Signatures day by day without gaps (`days`: ISO day, new, all), and progress toward the goal.

    `pace` is new signatures a day over the last `PACE_DAYS`. `days_left` counts the days until the
    last day of collecting; it is None if no last day is set, and negative once that day is past.
    `reached_on` is the day on which the goal would be reached at that pace; None if it has been
    reached already, or never would be.
    """

    days: tuple[tuple[str, int, int], ...]
    undated: int
    goal: int
    pace: float
    days_left: int | None
    reached_on: str | None

    @property
    def total(self) -> int:
        """All signatures that count, dated or not."""
        return self.undated + (self.days[-1][2] if self.days else 0)

    @property
    def needed_a_day(self) -> int | None:
        """New signatures needed on each remaining day; None without a goal or remaining days."""
        if not self.goal or self.days_left is None or self.days_left <= 0:
            return None
        return math.ceil(max(0, self.goal - self.total) / self.days_left)


def growth(
    by_day: Mapping[str, int], undated: int, *, goal: int, last_day: date | None, today: date
) -> Growth:
    """Return how a campaign grew. Later dates count as today: some sheets are dated ahead."""
    counted: dict[date, int] = {}
    for text, count in by_day.items():
        day = min(date.fromisoformat(text), today)
        counted[day] = counted.get(day, 0) + count
    days, running = [], 0
    if counted:
        day = min(counted)
        while day <= today:
            running += counted.get(day, 0)
            days.append((day.isoformat(), counted.get(day, 0), running))
            day += timedelta(days=1)
    first = today - timedelta(days=PACE_DAYS - 1)
    pace = sum(count for day, count in counted.items() if day >= first) / PACE_DAYS
    missing = goal - running - undated
    reached = _day_at(today, missing, pace) if goal and missing > 0 else None
    left = (last_day - today).days if last_day else None
    return Growth(tuple(days), undated, goal, pace, left, reached)


def _day_at(today: date, missing: int, pace: float) -> str | None:
    if pace <= 0 or missing / pace > 3_650:
        return None
    return (today + timedelta(days=math.ceil(missing / pace))).isoformat()


def growth_in_words(found: Growth) -> Words:
    """Return one sentence about progress toward the goal."""
    if not found.goal:
        return say(
            "{pace} signatures a day in the last two weeks. Set a goal in the settings to "
            "see how many are still needed.",
            pace=_number(found.pace),
        )
    if found.total >= found.goal:
        return say("You have reached the goal of {goal} signatures.", goal=f"{found.goal:,}")
    if found.needed_a_day is not None:
        return say(
            "{missing} more signatures needed to reach {goal}. {needed} a day would get you "
            "there in time; the pace now is {pace} a day.",
            missing=f"{found.goal - found.total:,}",
            goal=f"{found.goal:,}",
            needed=f"{found.needed_a_day:,}",
            pace=_number(found.pace),
        )
    if found.reached_on is not None:
        return say(
            "{missing} more signatures needed to reach {goal}. At {pace} a day, you will get "
            "there on {day}.",
            missing=f"{found.goal - found.total:,}",
            goal=f"{found.goal:,}",
            pace=_number(found.pace),
            day=found.reached_on,
        )
    return say_count(
        "{count} more signature needed to reach {goal}.",
        "{count} more signatures needed to reach {goal}.",
        found.goal - found.total,
        goal=f"{found.goal:,}",
    )


def _number(value: float) -> str:
    return f"{value:,.1f}" if 0 < value < 10 else f"{value:,.0f}"
