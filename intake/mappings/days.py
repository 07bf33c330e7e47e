"""When a row says that a tie or a membership began and ended, as partial dates; or why a date is not taken."""

from datetime import date
from functools import lru_cache
from typing import NamedTuple

from django.utils.translation import gettext as _

from core.dates import InvalidPartialDate, bounds
from core.written_dates import Order, as_partial_date, order_of
from core.written_years import Years, has_short_year
from intake.mappings.mapping import DateMeans, Mapping, Source
from intake.mappings.meanings import parted_by_its_end
from intake.tables.cells import without_marks

# Years of other calendars are larger: 2537 is 1994. Or smaller: 1379 is 2000; older ties are of the ninth century.
_LATEST = 2100
_OTHER_CALENDARS = range(1250, 1500)
_YEARS_OF_A_TIE = 3
"""“1964–1965” is when the one town signed and the other; what lies so far apart, a beginning and an end."""

_Days = tuple[date | None, date | None]
_UNREADABLE: _Days = (date.max, date.min)


class Wrong(ValueError):
    """A cell that is not taken."""

    def __init__(self, source: Source, reason: str, remedy: str) -> None:
        self.field, self.reason, self.remedy = source.column, reason, remedy
        super().__init__(reason)


class Began(NamedTuple):
    """What is written where a beginning is expected."""

    since: str
    until: str
    """The end that stands there, too."""
    is_over: bool
    """Whether words tell an end, be it without its date."""


def began(text: str, source: Source, plan: Mapping) -> Began:
    """The beginning that a text means, and the end that it tells: “1974 (ended 2010)”, “1994–2004”, “ended 2010”.

    Raises Wrong.
    """
    beginning, until, is_over = parted_by_its_end(text)
    since = understood(beginning, source, plan)
    first, _stroke, last = since.partition("/")
    if "/" not in text and plan.date_means is not DateMeans.LISTED and _are_far(first, last) and not until:
        return Began(first, last, is_over)
    return Began(since, until, is_over)


def understood(text: str, source: Source, plan: Mapping) -> str:
    """The partial date that a text means. What began since a day, began that day. Raises Wrong."""
    if not text:
        return ""
    text = without_marks(text)
    found = _written(text, plan.date_order, plan.years)
    earliest, latest = days = days_of(found)
    if days is not _UNREADABLE and _is_of_ours(earliest, latest):
        return found
    if plan.keeps_without_date:
        return ""
    short = text[:60]
    if days is not _UNREADABLE:
        remedy = _("Say in the mapping how years are counted; or let it take this for unknown.")
        far = _("“%(text)s” is of another calendar, or of centuries ago.")
        if earliest is not None and earliest.year > _LATEST:
            far = _("“%(text)s” lies far in the future.")
        raise Wrong(source, far % {"text": short}, remedy)
    if has_short_year(text) and plan.years is not Years.TWO_DIGITS:
        remedy = _("Say in the mapping that years have two digits, if they are of 1930 to 2029.")
        raise Wrong(source, _("“%(text)s” does not say the century.") % {"text": short}, remedy)
    if order_of(text) is not None:
        remedy = _("Say in the mapping whether the day or the month stands first.")
        raise Wrong(source, _("“%(text)s” can be two days.") % {"text": short}, remedy)
    raise not_understood(text, source)


def not_understood(text: str, source: Source) -> Wrong:
    """Why a text is taken for no date."""
    return Wrong(
        source,
        _("“%(text)s” is not understood as a date.") % {"text": text[:60]},
        _("Write 1995, 1995-11 or 1995-11-30; or let the mapping take it for unknown."),
    )


@lru_cache(maxsize=2_000)
def days_of(text: str) -> _Days:
    """The bounds of a partial date; what was read lately is not read again."""
    try:
        found = bounds(text)
    except InvalidPartialDate:
        return _UNREADABLE
    return found.earliest, found.latest


@lru_cache(maxsize=2_000)
def _written(text: str, order: Order, years: Years) -> str:
    """A written day as a partial date, or as it is; what was read lately is not read again."""
    return as_partial_date(text, order=order, years=years).removesuffix("/..")


def _are_far(first: str, last: str) -> bool:
    """Whether the ends of an interval lie some years apart."""
    one, other = first[:4], last[:4]
    return one.isdecimal() and other.isdecimal() and int(other) - int(one) >= _YEARS_OF_A_TIE


def _is_of_ours(earliest: date | None, latest: date | None) -> bool:
    """Whether a date can be one of our calendar that a register means."""
    if earliest is None:
        return True
    is_old = earliest.year in _OTHER_CALENDARS and latest is not None and latest.year in _OTHER_CALENDARS
    return earliest.year <= _LATEST and not is_old
