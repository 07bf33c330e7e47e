"""How Wikibase, the program of Wikidata, writes entities, statements and times."""

import re

ENTITY = re.compile(r"https?://[\w.-]+/entity/([QPLM]\d+)")
STATEMENT = re.compile(r"https?://[\w.-]+/entity/statement/\S+")
# A value that is there and that nobody knows, where an answer cannot say so by its kind.
NOBODY_KNOWS = re.compile(r"https?://[\w.-]+/\.well-known/genid/\S+")
_TIME = re.compile(r"\+?0*(\d{4})-(\d\d)-(\d\d)(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d)?)?")
_DAY, _MONTH, _YEAR, _DECADE, _CENTURY = 11, 10, 9, 8, 7


def partial_date(time: str, precision: int) -> str:
    """The partial date (core.dates) that a time means by its precision; one that we cannot write stays as it is.

    Wikibase writes a year as some day of it, mostly its first or a day “00”.
    """
    match = _TIME.fullmatch(time)
    if match is None or precision < _CENTURY:
        return time
    year, month, day = match.groups()
    if precision >= _MONTH and month == "00":
        precision = _YEAR
    if precision >= _DAY and day == "00":
        precision = _MONTH
    if precision == _CENTURY:
        # The twentieth century ends with the year 2000.
        last = -(-int(year) // 100) * 100
        return f"[{last - 99:04}..{last:04}]"
    written = {_DECADE: f"{year[:3]}X", _YEAR: year, _MONTH: f"{year}-{month}"}
    return written.get(precision, f"{year}-{month}-{day}")
