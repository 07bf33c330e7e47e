"""How days and years are written where a list is at home: what its columns alone do not tell."""

from collections import Counter
from dataclasses import replace
from functools import cache
from itertools import islice

from babel import Locale, UnknownLocaleError
from babel.languages import get_official_languages

from core.written_dates import Order
from core.written_years import Years, has_short_year, is_of_old
from intake.mappings.mapping import Mapping
from intake.mappings.profile import order_in, years_in
from intake.tables.cells import MARKERS
from intake.tables.table import Table

_SAMPLE = 5_000
_YEARS_OF = {"TW": Years.MINGUO, "IR": Years.SOLAR_HIJRI, "AF": Years.SOLAR_HIJRI}
# Where two digits may be of an era, or of the calendar of a faith.
_OTHER_YEARS = frozenset({*_YEARS_OF, "ET", "JP", "KH", "KP", "LA", "LK", "MM", "NP", "SA", "TH"})


def with_habits(mapping: Mapping, table: Table) -> Mapping:
    """The mapping; days that can be two, and years of two digits or of another calendar, as its country writes them.

    The country is that of the first party whose names all lie in one. Where its languages do not agree, where the
    month would stand first, and where the columns tell it themselves, nothing is changed.
    """
    home = next((side.country.fixed for side in mapping.sides if side.country.fixed), "")
    date = next((source for source in (mapping.date, *(side.date for side in mapping.sides)) if source.column), None)
    if not home or date is None:
        return mapping
    place = table.column(date.column)
    cells = (row.cells[place] for row in islice(table.rows, _SAMPLE))
    values = Counter(cell for cell in cells if cell and cell not in date.unknown and cell.casefold() not in MARKERS)
    day_stands_first = _day_stands_first(home)
    if mapping.date_order is Order.UNKNOWN and order_in(values)[1] and day_stands_first:
        mapping = replace(mapping, date_order=Order.DAY_FIRST)
    if mapping.years is Years.COMMON and years_in(values)[1]:
        mapping = replace(mapping, years=_years(home, values, day_stands_first=day_stands_first))
    return mapping


def _years(home: str, values: Counter[str], *, day_stands_first: bool) -> Years:
    are_short, are_old = any(map(has_short_year, values)), any(map(is_of_old, values))
    known = _YEARS_OF.get(home, Years.COMMON)
    if known is Years.SOLAR_HIJRI:
        return known if are_old and not are_short else Years.COMMON
    if known is Years.MINGUO:
        return known if not are_old else Years.COMMON
    is_common = home not in _OTHER_YEARS and day_stands_first and not are_old
    return Years.TWO_DIGITS if is_common else Years.COMMON


@cache
def _day_stands_first(country: str) -> bool:
    """Whether all official languages of a country write the day, the month and the year, by Unicode CLDR."""
    found = set()
    for language in get_official_languages(country):
        try:
            pattern = Locale.parse(f"{language}_{country}").date_formats["short"].pattern
        except (UnknownLocaleError, ValueError):
            continue
        letters = [letter for letter in pattern if letter in "dMy"]
        found.add("".join(dict.fromkeys(letters)))
    return found == {"dMy"}
