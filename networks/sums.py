"""What programmes cost: sums by year and by who pays, each currency by itself, and the drawing of them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import groupby
from operator import attrgetter, itemgetter
from typing import Any

from networks.enums import AmountBasis, AmountQualifier
from networks.models import Funding, Programme

# The drawing, in the units of its view box.
_WIDTH, _HEIGHT, _LEFT, _TOP, _BOTTOM = 640, 180, 8, 24, 24
_WIDEST_BAR = 72
# Of more bars than these the sums, or some of the years, stand in the table alone.
_SUMS_TOLD, _YEARS_TOLD = 6, 8
_SIGNS = {AmountQualifier.MORE_THAN: ">", AmountQualifier.ABOUT: "≈", AmountQualifier.AT_MOST: "≤"}


@dataclass(frozen=True)
class Total:
    """What is known of the sums of one year, or of one who pays, in one currency."""

    year: int | None
    """Of a total by year: the year; None for sums of several years, or of none that is known."""
    period: str
    """Of a total of several years or an open date: that partial date; empty where none is known."""
    funder: Any
    """Of a total by who pays: the actor; None where it is not known, or not shown."""
    funder_name: str
    currency: str
    amount: Decimal
    qualifier: AmountQualifier
    """How far the total is known: exactly where each of its sums is."""
    basis: AmountBasis
    """A year where the sums are of each year, and the years are not known."""
    count: int
    """Of how many sums."""

    def get_qualifier_display(self) -> str:
        """The qualifier in words."""
        return str(self.qualifier.label)

    @property
    def sign(self) -> str:
        """The qualifier as a sign; empty of what is known exactly."""
        return _SIGNS.get(self.qualifier, "")


def of_all(programmes: Iterable[Programme]) -> list[Funding]:
    """The sums of programmes made for display, each money once.

    What is a part of another of them counts where nothing that it is part of states a sum.
    """
    by_key = {programme.pk: programme for programme in programmes}
    return [
        funding
        for programme in by_key.values()
        if not _is_counted_above(programme, by_key)
        for funding in programme.fundings.all()
    ]


def by_year(fundings: Iterable[Funding]) -> list[Total]:
    """Totals by year and currency, the earliest first; then those of several years, then of none that is known.

    A sum “a year” counts in each year of its date; where that leaves the years open it stands by itself.
    """
    found: dict[tuple[bool, int, str, str, str], list[Funding]] = {}
    for funding in fundings:
        is_yearly = funding.basis == AmountBasis.PER_YEAR
        years = funding.years if is_yearly else [funding.year] if funding.year is not None else []
        for year in years:
            found.setdefault((False, year, "", funding.currency, AmountBasis.TOTAL), []).append(funding)
        if not years:
            first = funding.date_earliest.year if funding.date_earliest else 0
            found.setdefault((True, first, funding.date, funding.currency, funding.basis), []).append(funding)
    return [
        _total(rows, year=None if is_open else year, period=period, basis=basis)
        for (is_open, year, period, _currency, basis), rows in sorted(found.items(), key=_undated_last)
    ]


def by_funder(fundings: Iterable[Funding]) -> list[Total]:
    """Totals by who pays and currency, by name; of whom no source tells, last. Yearly sums stand by themselves."""
    found: dict[tuple[bool, str, int, str, str], list[Funding]] = {}
    for funding in fundings:
        who = funding.funder.pk if funding.funder else None
        key = (not funding.funder_name, funding.funder_name.casefold(), who or 0, funding.currency, funding.basis)
        found.setdefault(key, []).append(funding)
    return [
        _total(rows, basis=rows[0].basis, funder=rows[0].funder, funder_name=rows[0].funder_name)
        for _key, rows in sorted(found.items(), key=itemgetter(0))
    ]


def _undated_last(item: Any) -> Any:
    (is_open, year, period, currency, basis), _rows = item
    return is_open, not period, year, period, currency, basis


def _total(rows: Sequence[Funding], *, basis: str, **of: Any) -> Total:
    blank = {"year": None, "period": "", "funder": None, "funder_name": ""}
    return Total(
        **blank | of,
        currency=rows[0].currency,
        amount=sum((row.amount for row in rows), Decimal(0)),
        qualifier=_together({AmountQualifier(row.qualifier) for row in rows}),
        basis=AmountBasis(basis),
        count=len(rows),
    )


def _together(qualifiers: set[AmountQualifier]) -> AmountQualifier:
    """How far a total is known whose sums are stated so: bounds on one side stay, others make it about so much."""
    inexact = qualifiers - {AmountQualifier.EXACTLY}
    if not inexact:
        return AmountQualifier.EXACTLY
    return inexact.pop() if len(inexact) == 1 else AmountQualifier.ABOUT


def _is_counted_above(programme: Programme, by_key: dict[int, Programme]) -> bool:
    above, seen = by_key.get(programme.part_of_id or 0), {programme.pk}
    while above is not None and above.pk not in seen:
        if above.fundings.all():
            return True
        seen.add(above.pk)
        above = by_key.get(above.part_of_id or 0)
    return False


# --- drawn ----------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Bar:
    """One year of a drawing; `total` is None for a year of which no sum is known."""

    year: int
    total: Total | None
    x: str
    y: str
    width: str
    height: str
    middle: str
    above: str
    """Where the sum is told."""
    is_year_told: bool


@dataclass(frozen=True)
class Chart:
    """The sums of one currency by year, each year from the first to the last in its place."""

    currency: str
    bars: list[Bar]
    are_sums_told: bool
    view_box: str = f"0 0 {_WIDTH} {_HEIGHT}"
    top: int = _TOP
    base: int = _HEIGHT - _BOTTOM
    width: int = _WIDTH
    height: int = _HEIGHT

    @property
    def first(self) -> date:
        """The first day of the first year."""
        return date(self.bars[0].year, 1, 1)

    @property
    def last(self) -> date:
        """The last day of the last year."""
        return date(self.bars[-1].year, 12, 31)

    def place(self, day: date) -> float:
        """Where a day lies across, each year as wide as another; at an end where it lies beyond."""
        day = min(max(day, self.first), self.last)
        part = (day.timetuple().tm_yday - 1) / 365 + (day == self.last)
        step = (_WIDTH - 2 * _LEFT) / len(self.bars)
        return _LEFT + step * min(day.year - self.bars[0].year + part, len(self.bars))

    @property
    def has_gaps(self) -> bool:
        """Whether of some year between no sum is known."""
        return any(bar.total is None for bar in self.bars)


def charts(totals: Iterable[Total]) -> list[Chart]:
    """A drawing for each currency of which sums of two years or more are known."""
    dated = sorted((each for each in totals if each.year is not None), key=lambda each: (each.currency, each.year or 0))
    groups = [(currency, _bars(list(rows))) for currency, rows in groupby(dated, key=attrgetter("currency"))]
    return [Chart(currency, bars, len(bars) <= _SUMS_TOLD) for currency, bars in groups if len(bars) > 1]


def _bars(totals: Sequence[Total]) -> list[Bar]:
    known = {total.year: total for total in totals if total.year is not None}
    years = range(min(known), max(known) + 1)
    step = (_WIDTH - 2 * _LEFT) / len(years)
    width = min(_WIDEST_BAR, step * 0.7)
    highest = max(total.amount for total in totals)
    told = -(-len(years) // _YEARS_TOLD)
    bars = []
    for number, year in enumerate(years):
        total = known.get(year)
        middle = _LEFT + step * (number + 0.5)
        height = float(total.amount / highest) * (_HEIGHT - _TOP - _BOTTOM) if total else 0.0
        bars.append(
            Bar(
                year=year,
                total=total,
                x=f"{middle - width / 2:.1f}",
                y=f"{_HEIGHT - _BOTTOM - height:.1f}",
                width=f"{width:.1f}",
                height=f"{height:.1f}",
                middle=f"{middle:.1f}",
                above=f"{_HEIGHT - _BOTTOM - height - 6:.1f}",
                is_year_told=number % told == 0,
            )
        )
    return bars
