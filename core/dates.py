"""Partial dates: what a source says of a day, kept as said, with the days it can mean.

Dates are written in EDTF (ISO 8601-2), as far as this register needs it:

    1995  1995-11  1995-11-11        a year, a month, a day
    2009-21 … 2009-24                spring, summer, autumn, winter of a year, of whichever hemisphere
    199X  19XX                       some year of a decade, of a century
    2003~  2003?  2003%              about, perhaps, both
    2022/2025  2022/..  ../2022      from ... to ..., `..` where an end is open or unknown
    [2022..2025]  [..2022-03-08]     one day between; some day until

A date never claims more than its source: an end that nobody states is None, not today.
"""

import calendar
import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

_POINT = re.compile(r"(?P<year>\d{4}|\d{3}X|\d{2}XX)(?:-(?P<month>\d{2}|XX)(?:-(?P<day>\d{2}|XX))?)?(?P<doubt>[~?%])?")
_OPEN = ("", "..")
# Season → its first and last month in either hemisphere, counted from January of the year: a season that spans two
# years may be called by both, and the text does not say where it is.
SEASONS = {21: (2, 10), 22: (-1, 13), 23: (2, 10), 24: (-1, 13)}
# A doubt about a season is one of a season: so many months.
_SEASON = 3


class InvalidPartialDate(ValueError):
    """The text is none of the forms above; the message says what is."""


@dataclass(frozen=True)
class Bounds:
    """The first and the last day a partial date can mean; None where there is no such limit."""

    earliest: date | None
    latest: date | None


@lru_cache(maxsize=4_000)
def bounds(text: str) -> Bounds:
    """The earliest and the latest day of a partial date; both None for an empty text.

    A doubt (`~`, `?`, `%`) widens by one unit of what is stated, a convention of ours: `2003~`
    reaches from 2002 to 2004. Raises InvalidPartialDate.
    """
    if not text:
        return Bounds(None, None)
    ends = _ends(text)
    found = _interval(text, *ends) if ends else _point(text)
    if found.earliest and found.latest and found.earliest > found.latest:
        raise InvalidPartialDate(f"“{text}” ends before it begins.")
    return found


def between(first: str, last: str) -> str:
    """The partial date of what happened after one stated date, or in it, and by another; empty where neither is known.

    `between("2021-03", "2025-01")` is `[2021-03..2025-01]`, `between("", "2025")` is `[..2025]`. Both are taken as far
    as they reach, so that no day is excluded; stated alike they are that date.
    """
    begins, _until = _ends(first) or (first, first)
    _since, ends = _ends(last) or (last, last)
    begins, ends = ("" if end in _OPEN else end for end in (begins, ends))
    return begins if begins == ends else f"[{begins}..{ends}]"


def _ends(text: str) -> tuple[str, str] | None:
    """The two ends of an interval or of a one-of-set; None for a single date."""
    if text.startswith("[") and text.endswith("]") and text.count("..") == 1:
        first, last = text[1:-1].split("..")
        return first, last
    if text.count("/") == 1:
        first, last = text.split("/")
        return first, last
    return None


def _interval(text: str, first: str, last: str) -> Bounds:
    if first in _OPEN and last in _OPEN:
        raise InvalidPartialDate(f"“{text}” has no limit at either end: leave the date empty instead.")
    return Bounds(
        None if first in _OPEN else _point(first).earliest,
        None if last in _OPEN else _point(last).latest,
    )


def _point(text: str) -> Bounds:
    match = _POINT.fullmatch(text)
    if match is None:
        raise InvalidPartialDate(
            f"“{text}” is not understood as a date. Write 1995, 1995-11 or 1995-11-30; 2003~ for about 2003; "
            "199X for the nineties; 2022/2025 for a span; [..2022-03-08] for some day until then."
        )
    year, month, day = match["year"], match["month"], match["day"]
    if day == "XX":
        day = None
    if month == "XX":
        if day is not None:
            raise InvalidPartialDate(f"“{text}” states a day of an unknown month.")
        month = None
    if month is not None and "X" in year:
        raise InvalidPartialDate(f"“{text}” states a month of an unknown year.")
    try:
        return _days(year, month, day, widen=1 if match["doubt"] else 0)
    except ValueError as error:
        raise InvalidPartialDate(f"“{text}” is no day of the calendar.") from error


def _days(year: str, month: str | None, day: str | None, *, widen: int) -> Bounds:
    if day is not None and month is not None:
        stated = date(int(year), int(month), int(day))
        if not widen:
            return Bounds(stated, stated)
        return Bounds(*(date.fromordinal(stated.toordinal() + days) for days in (-widen, widen)))
    if month is not None and int(month) in SEASONS:
        begins, ends = SEASONS[int(month)]
        return _whole_months(year, begins - widen * _SEASON, ends + widen * _SEASON)
    if month is not None:
        date(int(year), int(month), 1)  # refuses month 13
        return _whole_months(year, int(month) - 1 - widen, int(month) - 1 + widen)
    first_year, last_year = int(year.replace("X", "0")), int(year.replace("X", "9"))
    unit = last_year - first_year + 1
    return Bounds(date(first_year - widen * unit, 1, 1), date(last_year + widen * unit, 12, 31))


def _whole_months(year: str, first: int, last: int) -> Bounds:
    """From the first day of a month to the last of another, both counted from January of the year."""
    begins, ends = _month(year, first), _month(year, last)
    return Bounds(begins, ends.replace(day=calendar.monthrange(ends.year, ends.month)[1]))


def _month(year: str, after_january: int) -> date:
    months = int(year) * 12 + after_january
    return date(months // 12, months % 12 + 1, 1)
