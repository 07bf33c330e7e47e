"""The number of members over time, as a drawing and as a table."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from networks.queries import Count

_WIDTH, _HEIGHT = 640, 180
# Room for the figures beside and the years below.
_LEFT, _TOP, _BOTTOM = 40, 12, 24
_YEARS_TOLD = 8


@dataclass(frozen=True)
class Curve:
    """What a template draws, in the units of its view box, and tells."""

    certain: str
    """Paths of SVG: the line of those that are certain, and of those that are possible."""
    possible: str
    area: str
    years: list[tuple[str, int]]
    """Place and year of each mark below."""
    marked: str
    """The place of the day asked for."""
    highest: int
    yearly: list[tuple[int, Count]]
    """How many there were on the last day of each year, or on the last day drawn."""
    first: date
    last: date
    view_box: str = f"0 0 {_WIDTH} {_HEIGHT}"
    width: int = _WIDTH
    left: int = _LEFT
    top: int = _TOP
    base: int = _HEIGHT - _BOTTOM
    height: int = _HEIGHT

    def place(self, day: date) -> float:
        """Where a day lies across; at an end where it lies beyond."""
        across = (_WIDTH - _LEFT) / max(1, (self.last - self.first).days)
        return _LEFT + (min(max(day, self.first), self.last) - self.first).days * across


def curve(counts: Sequence[Count], *, day: date, until: date) -> Curve | None:
    """The drawing from the first change to a last day; None where there is no change before it.

    `day` is marked, at an end where it lies beyond.
    """
    changes = [count for count in counts if count.day != date.min and count.day <= until]
    if not changes:
        return None
    first, last = date(changes[0].day.year, 1, 1), until
    highest = max(count.possible for count in counts)
    across = (_WIDTH - _LEFT) / max(1, (last - first).days)
    up = (_HEIGHT - _TOP - _BOTTOM) / max(1, highest)

    def x(of: date) -> str:
        return f"{_LEFT + (min(max(of, first), last) - first).days * across:.1f}"

    def line(name: str) -> str:
        parts = [f"M{x(first)} {_HEIGHT - _BOTTOM - getattr(_at(counts, first), name) * up:.1f}"]
        parts += [f"H{x(each.day)}V{_HEIGHT - _BOTTOM - getattr(each, name) * up:.1f}" for each in changes]
        return "".join([*parts, f"H{x(last)}"])

    step = max(1, -(-(last.year - first.year + 1) // _YEARS_TOLD))
    certain = line("certain")
    return Curve(
        certain=certain,
        possible=line("possible"),
        area=f"{certain}V{_HEIGHT - _BOTTOM}H{_LEFT}Z",
        years=[(x(date(year, 1, 1)), year) for year in range(first.year, last.year + 1, step)],
        marked=x(day),
        highest=highest,
        yearly=[(year, _at(counts, min(date(year, 12, 31), last))) for year in range(first.year, last.year + 1)],
        first=first,
        last=last,
    )


def _at(counts: Sequence[Count], day: date) -> Count:
    """How many there were on a day."""
    return counts[bisect_right(counts, day, key=lambda count: count.day) - 1]
