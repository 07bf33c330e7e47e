"""What the columns of a table hold, told by their values first and by their names second."""

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from itertools import islice
from operator import methodcaller

from actors.resolution.countries import is_country, is_number_of_country
from core.dates import InvalidPartialDate, bounds
from core.written_dates import Order, as_partial_date, is_serial, order_of
from core.written_years import Years, has_short_year, is_like_buddhist, is_of_old
from intake.mappings.meanings import says_kind, says_status
from intake.tables.cells import MARKERS, NO, YES, is_failed, is_nobody, parts_of, with_year
from intake.tables.headings import HEADING
from intake.tables.table import KEY, Table, is_number
from intake.tables.words import Holds, is_named, is_of_persons

_ENOUGH = 0.8
_SOME = 0.1
# What stands in columns of dates where there is none.
_NO_DATES = frozenset({"0", "00", "0000", "0000-00-00", "00.00.0000", "00/00/0000", "9999", "1900-01-00"})
# A year that stands so much oftener than those around it often means that none is known.
_TIMES_OFTENER = 4
_SHARE_OF_A_SUSPECT = 0.05
_MOST_CODES = 40
_FEW = 8
_LONG = 80
_LONGEST_PART = 60
_MOST_VALUES = 12
_AT_ONCE = 1_000


IDENTIFIERS = (Holds.WIKIDATA, Holds.GEONAMES, Holds.ISO3166_2)


@dataclass(frozen=True)
class Column:
    """What is known of one column."""

    name: str
    place: int
    holds: Holds
    is_named_so: bool
    """Whether its name says what it holds, too."""
    filled: int
    """Of how many rows it says something."""
    values: tuple[tuple[str, int], ...]
    """The most frequent values with how often they stand there."""
    is_code: bool
    """Whether a few values stand for everything: they can be mapped one by one."""
    markers: tuple[str, ...] = ()
    """Values that say that nothing is known."""
    suspects: tuple[str, ...] = ()
    """Values that may say so: for an editor to decide."""
    separator: str = ""
    """What stands between several values of a cell, where many cells have several."""
    names_both: str = ""
    """What stands between the parties of a tie, where nearly every cell names all of them."""
    has_years: bool = False
    """Whether many values are names with a year behind them."""
    order: Order = Order.UNKNOWN
    """Of days in numbers: which stands first, where the values tell."""
    asks_order: bool = False
    """Whether days in numbers can be two, and no value tells which."""
    years: Years = Years.COMMON
    """How its years are counted, where they tell."""
    asks_years: bool = False
    """Whether its years have two digits, or may be of another calendar: then somebody has to say it."""
    is_marks: bool = False
    """Whether its cells are marks or years: then its name is that of a network, perhaps."""


@dataclass(frozen=True)
class Profile:
    """What the columns of a table hold."""

    rows: int
    columns: tuple[Column, ...]

    def holding(self, *what: Holds) -> list[Column]:
        """The columns that hold one of these."""
        return [column for column in self.columns if column.holds in what]


def profile(table: Table) -> Profile:
    """The profile of a table."""
    columns: list[Counter[str]] = [Counter() for _name in table.header]
    rows = iter(table.rows)
    while part := [row.cells for row in islice(rows, _AT_ONCE)]:
        for times, cells in zip(columns, zip(*part, strict=True), strict=True):
            times.update(cells)
    for times in columns:
        for nothing in [value for value in times if not value or is_failed(value)]:
            del times[nothing]
    # A text that stands for a missing value somewhere stands for it everywhere, even where it is a code: “NA”.
    used = Counter(marker for times in columns for marker in times if marker.casefold() in MARKERS)
    return Profile(
        len(table.rows),
        tuple(_column(name, place, columns[place], used) for place, name in enumerate(table.header)),
    )


def _column(name: str, place: int, times: Counter[str], used: Counter[str]) -> Column:
    markers = tuple(value for value in times if value.casefold() in MARKERS and not _is_a_country(value, times, used))
    known = Counter({value: number for value, number in times.items() if value not in markers})
    holds, is_named_so = _holds(name, known)
    separator = ""
    if holds is Holds.PLACE:
        markers = tuple(filter(is_nobody, markers))
        known = Counter({value: number for value, number in times.items() if value not in markers})
        separator = _separator(known)
    if holds is Holds.DATE:
        markers += tuple(value for value in known if value in _NO_DATES)
    order, asks_order = order_in(known) if holds is Holds.DATE else (Order.UNKNOWN, False)
    years, asks_years = years_in(known) if holds is Holds.DATE else (Years.COMMON, False)
    return Column(
        name=name,
        place=place,
        holds=holds,
        is_named_so=is_named_so,
        filled=known.total(),
        values=tuple(known.most_common(_MOST_CODES if len(known) <= _MOST_CODES else _MOST_VALUES)),
        is_code=0 < len(known) <= min(_MOST_CODES, max(known.total() / 3, 3)),
        markers=tuple(sorted(markers)),
        suspects=_suspects(known) if holds is Holds.DATE else (),
        separator=separator,
        names_both=_between_parties(known) if holds is Holds.PLACE else "",
        has_years=holds is Holds.PLACE and _has_years(known, separator),
        order=order,
        asks_order=asks_order,
        years=years,
        asks_years=asks_years,
        is_marks=bool(known) and all(value.casefold() in YES | NO or _is_year(value) for value in known),
    )


def order_in(values: Counter[str]) -> tuple[Order, bool]:
    """How the days of a column are written, and whether that must be asked."""
    if _share(values, is_serial) >= _ENOUGH and _share(values, _is_year) < _ENOUGH:
        return Order.SERIAL, False
    orders = {order_of(value) for value in values} - {None}
    known = orders - {Order.UNKNOWN}
    if len(known) == 1:
        (order,) = known
        return order or Order.UNKNOWN, False
    return Order.UNKNOWN, bool(orders)


def years_in(values: Counter[str]) -> tuple[Years, bool]:
    """How the years of a column are counted, and whether that must be asked."""
    if _share(values, is_like_buddhist) >= _ENOUGH:
        return Years.BUDDHIST, False
    return Years.COMMON, _share(values, has_short_year) >= _SOME or _share(values, is_of_old) >= _ENOUGH / 2


def _has_years(values: Counter[str], separator: str) -> bool:
    """Whether many names of a column have a year behind them, alone or in the list of a cell."""
    return _share(values, lambda value: any(with_year(part)[1] for part in parts_of(value, separator))) >= _SOME


def _is_a_country(value: str, times: Counter[str], used: Counter[str]) -> bool:
    """Whether a marker is a country's code here: NA is Namibia where no other column has it."""
    if not is_country(value) or used[value] > 1:
        return False
    others = Counter({text: number for text, number in times.items() if text != value})
    return _share(others, is_country) >= _ENOUGH


def _share(values: Counter[str], test: Callable[[str], object]) -> float:
    total = values.total()
    return sum(number for value, number in values.items() if test(value)) / total if total else 0


_URL = re.compile(r"https?://\S+|www\.\S+")
_WIKIDATA = re.compile(r"Q[1-9]\d*")
_ISO = re.compile(r"[A-Z]{2}-[A-Z0-9]{1,3}")
_M49 = re.compile(r"\bm ?49\b|\b3166-1\b", re.IGNORECASE)
# “г. Алматы”, “woj. śląskie”, “m. st. Warszawa”: what a name is the name of stands before it in small letters.
_NAME = re.compile(r"(?:[^\W\d_]{1,6}\. ?)*(?P<first>.)", re.DOTALL)
# Vowels that Thai, Hindi and others write as marks stand between letters.
_LETTERS = re.compile(r"(?:[^\W\d_][\u0300-\u036f\u0591-\u05c7\u0900-\u0dff\u0e31-\u0e4e]*){2}")


def _holds(name: str, values: Counter[str]) -> tuple[Holds, bool]:
    """What a column holds, and whether its name says so."""
    if not values:
        return Holds.NOTHING, False
    if is_of_persons(name) or _share(values, _is_address) >= _ENOUGH / 2:
        return Holds.TEXT, False
    tests: tuple[tuple[Callable[[str], object], Holds], ...] = (
        (_URL.fullmatch, Holds.URL),
        (_WIKIDATA.fullmatch, Holds.WIKIDATA),
        (_ISO.fullmatch, Holds.ISO3166_2),
        (is_country, Holds.COUNTRY),
    )
    for test, holds in tests:
        if _share(values, test) >= _ENOUGH:
            return holds, is_named(name, holds)
    if _share(values, is_number_of_country) >= _ENOUGH and (is_named(name, Holds.COUNTRY) or _M49.search(name)):
        return Holds.COUNTRY, True
    if _share(values, is_number) >= _ENOUGH:
        return _number(name, values)
    if len(values) <= _MOST_CODES and not is_named(name, Holds.DATE) and _share(values, says_status) >= _ENOUGH:
        # Remarks that say nothing else.
        return Holds.STATUS, is_named(name, Holds.STATUS)
    if _share(values, _is_date) >= (_ENOUGH if not is_named(name, Holds.DATE) else _ENOUGH / 2):
        return Holds.DATE, is_named(name, Holds.DATE)
    return _text(name, values)


def _number(name: str, values: Counter[str]) -> tuple[Holds, bool]:
    fits = {Holds.LATITUDE: 90, Holds.LONGITUDE: 180}
    for holds, most in fits.items():
        if is_named(name, holds) and _share(values, partial(_degrees, most=most)) >= _ENOUGH:
            return holds, True
    if is_named(name, Holds.GEONAMES) and _share(values, str.isdecimal) >= _ENOUGH:
        return Holds.GEONAMES, True
    if is_named(name, Holds.DATE) and _share(values, is_like_buddhist) >= _ENOUGH:
        return Holds.DATE, True
    if _share(values, _is_year) >= (_ENOUGH if not is_named(name, Holds.DATE) else _ENOUGH / 2):
        return Holds.DATE, is_named(name, Holds.DATE)
    if is_named(name, Holds.DATE) and _share(values, is_serial) >= _ENOUGH:
        return Holds.DATE, True
    return Holds.NUMBER, False


def _text(name: str, values: Counter[str]) -> tuple[Holds, bool]:
    is_of_few = len(values) <= _MOST_CODES
    are_marks = all(value.casefold() in YES | NO for value in values)
    is_named_so = is_named(name, Holds.PLACE) and not are_marks
    for holds in (Holds.STATUS, Holds.KIND):
        # A state is a part of a country, too: then there are many.
        if is_of_few and is_named(name, holds) and not (is_named(name, Holds.REGION) and len(values) > _FEW):
            # “Form of the twin town” is of few words; so are the twin towns of a short list.
            if is_named_so and len(values) > max(values.total() / 2, _FEW):
                continue
            return holds, True
    if is_named(name, Holds.NETWORK):
        return Holds.NETWORK, True
    if is_of_few and not is_named_so and _share(values, says_kind) >= _ENOUGH:
        return Holds.KIND, False
    if _share(values, lambda value: bool(_LETTERS.search(value))) < _ENOUGH:
        return Holds.TEXT, False
    if is_named(name, Holds.COUNTRY) and _share(values, is_country) >= (_SOME if not is_named_so else _ENOUGH / 2):
        return Holds.COUNTRY, True
    # “City/Region” names whoever has the tie.
    if is_named(name, Holds.REGION) and not (is_named_so and "/" in name):
        return Holds.REGION, True
    are_long = _share(values, lambda value: value.count(",") > 1 or len(value) > _LONG) >= _ENOUGH / 2
    are_lists = _share(values, _lists_partners) >= _ENOUGH
    if are_long and not are_lists and not (is_named_so and _separator(values)):
        # Addresses and remarks.
        return Holds.TEXT, False
    begins_large = _share(values, _begins_large) >= _ENOUGH
    are_many = len(values) > min(_MOST_CODES, values.total() / 2)
    # What stands above rows, and is no country, is whom they are about.
    is_above = (name in (HEADING, KEY) or are_lists) and begins_large
    return (Holds.PLACE, is_named_so) if is_named_so or is_above or (are_many and begins_large) else (Holds.TEXT, False)


def _begins_large(value: str) -> bool:
    match = _NAME.match(value)
    return match is None or not match["first"].islower()


def _is_address(text: str) -> bool:
    """Whether a text is where mail goes."""
    return "@" in text and " " not in text


def _degrees(text: str, most: int) -> bool:
    try:
        return abs(float(text.replace(",", "."))) <= most
    except ValueError:
        return False


def _is_year(text: str) -> bool:
    return text.isdecimal() and 1000 <= int(text) <= 2100


def _is_date(text: str) -> bool:
    if not any(letter.isdecimal() for letter in text):
        return False
    if order_of(text) is not None or has_short_year(text):
        return True
    try:
        # What began since a day has no end; what has no beginning is no date.
        return bounds(as_partial_date(text)).earliest is not None
    except InvalidPartialDate:
        return False


def _suspects(values: Counter[str]) -> tuple[str, ...]:
    """Years that stand much oftener than those around them."""
    years = {int(value): number for value, number in values.items() if _is_year(value)}
    total = values.total()
    return tuple(
        str(year)
        for year, number in sorted(years.items())
        if number >= _SHARE_OF_A_SUSPECT * total
        and len(years) > 10
        and number > _TIMES_OFTENER * sum(years.get(year + step, 0) for step in (-3, -2, -1, 1, 2, 3)) / 6
    )


def _separator(values: Counter[str]) -> str:
    """What stands between several names of a cell; a comma is part of many names."""
    for separator in (";", "|", " / "):
        if _share(values, methodcaller("__contains__", separator)) >= _SOME:
            return separator
    return "," if _share(values, _is_list_at_commas) >= _SOME else ""


def _lists_partners(value: str) -> bool:
    """Whether a cell lists names with countries or years: “Lille (France), Liverpool since 1952”."""
    if "," not in value and "(" not in value:
        return False
    parts = parts_of(value, ",")
    told = sum(bool(with_year(part)[1]) or part.endswith(")") for part in parts)
    return told > len(parts) / 2 and all(len(part) <= _LONGEST_PART for part in parts)


def _between_parties(values: Counter[str]) -> str:
    """What stands between names in nearly every cell, where none of them is a country: “Lyon – Milano”."""
    for between in (" – ", " — ", " ↔ ", " <-> ", " - ", " / ", ";"):
        if sum(between in value for value in values) < _ENOUGH * len(values):
            continue
        parts = [[part.strip() for part in value.split(between)] for value in values]
        several = sum(len(each) > 1 and all(map(_LETTERS.search, each)) for each in parts)
        if several >= _ENOUGH * len(values) and not any(is_country(part) for each in parts for part in each):
            return between
    return ""


def _is_list_at_commas(value: str) -> bool:
    """Whether a cell lists at commas: three names, none of them a country, or brackets, or years, around one."""
    if "," not in value:
        return False
    parts = parts_of(value, ",")
    if len(parts) > 1 and sum(part.endswith(")") or bool(with_year(part)[1]) for part in parts) > 1:
        return True
    return len(parts) > 2 and not any(map(is_country, parts)) and all(len(part) <= _LONGEST_PART for part in parts)
