"""Periods as bands behind a drawing of time. Pure: no database, no clock."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Protocol

from statements.models import Period


class Drawing(Protocol):
    """A drawing with time across it."""

    @property
    def first(self) -> date:
        """The first day that it shows."""

    @property
    def last(self) -> date:
        """The last day that it shows."""

    def place(self, day: date) -> float:
        """Where a day lies across; at an end where it lies beyond."""


@dataclass(frozen=True)
class Band:
    """Where a period lies on a drawing, in its units."""

    period: Period
    x: str
    width: str
    is_odd: bool
    """Bands beside each other are told apart by their shade."""


def bands(periods: Iterable[Period], drawing: Drawing) -> list[Band]:
    """The bands of those periods of which the drawing shows a part, each as far as it is shown."""
    found: list[Band] = []
    for period in periods:
        if period.first > drawing.last or period.last < drawing.first:
            continue
        start, end = drawing.place(period.first), drawing.place(_day_after(period.last))
        found.append(Band(period, f"{start:.1f}", f"{end - start:.1f}", len(found) % 2 == 1))
    return found


def _day_after(day: date) -> date:
    return day if day == date.max else day + timedelta(days=1)
